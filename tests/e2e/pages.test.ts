// Pages that are no report, or that no extension may read: a plain sentence each, and a next step.
import { describe, it } from 'vitest';
import { find } from '../../scripts/browser/roles';
import { until } from '../../scripts/browser/view';
import { BROWSERS, FRONT_PAGE, startReader } from './journey';

/** A page of the browser itself. */
const BROWSER_PAGE = { chromium: 'chrome://version', firefox: 'about:license' } as const;

describe.each(BROWSERS)('the popup in %s', (browser) => {
  it('says that a front page is not one report', async () => {
    const reader = await startReader(browser);
    const popup = await reader.popupOn(await reader.open(FRONT_PAGE));
    await popup.says(/This page looks like a list of stories, not one report\./);
    await find(popup.view, 'button', 'Read it anyway');
  });

  it('says that the browser does not let extensions read its own pages', async () => {
    const reader = await startReader(browser);
    const popup = await reader.popupOn(await reader.open(BROWSER_PAGE[browser]));
    await popup.says(/The browser does not let extensions read this page\./);
    await find(popup.view, 'button', 'See an example');
  });

  it('says that a page which never ends can be read again later', async () => {
    const reader = await startReader(browser, {
      '/endless': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).write('<!doctype html><title>Slow</title>');
      },
    });
    const page = await reader.session.newPage();
    // The navigation never completes: only until the page has begun to show is waited for.
    void page.goto(`${reader.origin}/endless`).catch(() => undefined);
    await until('the beginning of the page', () =>
      page.evaluate(() => location.pathname === '/endless').catch(() => false),
    );
    const popup = await reader.popupOn(page);
    await popup.says(/There is too little text here|No text was found on this page|does not answer/);
    await find(popup.view, 'button', /again$/i);
  });
});
