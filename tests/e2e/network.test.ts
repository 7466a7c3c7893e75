// Network silence: the whole journey behind a sink that counts, and beside it a control that proves the sink sees.
import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch';
import { openPageView } from '../../scripts/browser/page-view';
import { click, find, waitForText } from '../../scripts/browser/roles';
import { openSink, type Sink } from '../../scripts/browser/sink';
import { until } from '../../scripts/browser/view';
import type { BrowserName } from '../../scripts/browsers';
import { BROWSERS, COURIER, MESSENGER, startReader, VARROW } from './journey';
import { trackingExtension, waysIn } from './tracking-vectors';

/** So many of the ways reach the network under the browsers' own policy at least (SAFETY.md). */
const LEAST_OF_CONTROL = 15;

async function startSink(): Promise<Sink> {
  const sink = await openSink();
  onTestFinished(() => sink.close());
  return sink;
}

/** Opens the page of all ways to reach the network, under a policy or the browser's own. */
async function track(browser: BrowserName, policy: string | null): Promise<Sink> {
  const sink = await startSink();
  const session = await launchBrowser(browser, { extension: trackingExtension(policy), sink: sink.port });
  onTestFinished(() => session.close());
  const page = await session.newPage();
  // Firefox takes the failure of a frame inside for one of the page.
  await page.goto(session.extensionUrl('track.html'), { waitUntil: [] }).catch(() => undefined);
  await until('the page of tracking ways', () =>
    page.evaluate(() => document.title === 'track' && document.readyState === 'complete').catch(() => false),
  );
  return sink;
}

function policyOf(browser: BrowserName): string {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const file = new URL(`../../.output/${target}-mv3/manifest.json`, import.meta.url);
  // Our own build; manifest.test.ts holds its shape.
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    content_security_policy: { extension_pages: string };
  };
  return manifest.content_security_policy.extension_pages;
}

describe.each(BROWSERS)('the network in %s', (browser) => {
  it('hears nothing of keeping, comparing, the panel, the library and an export', async () => {
    const sink = await startSink();
    const reader = await startReader(browser, {}, { sink: sink.port });
    await reader.keep([COURIER, VARROW]);
    const popup = await reader.popupOn(await reader.open(MESSENGER));
    await popup.says(/2 other reports/);
    await popup.press('Mark in page');
    await popup.says(/passages marked/);
    const panel = await popup.openPanel();
    await click(panel, 'button', 'Facts');
    await click(panel, 'button', 'Sources');
    await panel.close();
    const page = await reader.session.newPage();
    const library = await openPageView(page, reader.session.extensionUrl('library.html'));
    await waitForText(library, /Ostray Courier/);
    await click(library, 'button', /^Backup/);
    await click(library, 'button', /^Write a backup|^Save a backup|^Back up/);
    await find(library, 'button', /^Backup/);
    expect({ names: sink.names, requests: sink.requests }).toEqual({ names: [], requests: [] });
  });

  it('hears a page of tracking ways under the policy of the browser: the sink sees', async () => {
    const sink = await track(browser, null);
    await until('the control to be heard', () =>
      Promise.resolve(waysIn(sink.names).size >= LEAST_OF_CONTROL),
    );
  });

  // Chromium opens a connection ahead for these two and then sends nothing; our pages have neither.
  it('hears no way of the same page under our policy but connections opened ahead, without a request', async () => {
    const sink = await track(browser, policyOf(browser));
    const without = ['preconnect', 'iframe'];
    expect([...waysIn(sink.names)].filter((way) => !without.includes(way))).toEqual([]);
    expect(sink.requests).toEqual([]);
  });
});
