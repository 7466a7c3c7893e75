// Every way to bring in a report beside the Keep button: open tabs, a link, files, pasted text.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAll, waitForText } from '../../scripts/browser/roles';
import { openCapture, startCapturing } from './capture-journey';
import { BROWSERS, COURIER, FRONT_PAGE, MESSENGER, REVIEW, VARROW } from './journey';

const page = (path: string) => new URL(`../../scripts/demo-pages${path}`, import.meta.url);

/** A page as Chromium saves it in one file: quoted-printable, with its address in the head. */
function mhtmlOf(html: string, url: string): string {
  const body = html
    .replaceAll('=', '=3D')
    .replace(/[^\t\n\r -~]/gu, (sign) =>
      [...new TextEncoder().encode(sign)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
    );
  return [
    'From: <Saved by a browser>',
    `Snapshot-Content-Location: ${url}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----part"',
    '',
    '------part',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    `Content-Location: ${url}`,
    '',
    body,
    '------part--',
    '',
  ].join('\r\n');
}

describe.each(BROWSERS)('adding reports in %s', (browser) => {
  it('reads and keeps the chosen open tabs, and says which page is no report', async () => {
    const reader = await startCapturing(browser);
    await reader.open(COURIER);
    await reader.open(VARROW);
    await reader.open(REVIEW);
    await reader.open(FRONT_PAGE);
    const capture = await openCapture(reader);
    await capture.press('Show my open tabs');
    await waitForText(capture.view, /Read and keep 4 reports/);
    const boxes = await findAll(capture.view, 'checkbox');
    expect(boxes).toHaveLength(4);
    await capture.view.evaluate(() => {
      const labels = [...document.querySelectorAll('label.choice')];
      labels
        .find((label) => label.textContent?.includes('The dark buoy'))
        ?.querySelector('input')
        ?.click();
    });
    await capture.press('Read and keep 3 reports');
    await waitForText(capture.view, /This page looks like a list of stories, not one report\./);
    await waitForText(capture.view, /Kept\. No other report of its event so far\./);
    await waitForText(capture.view, /Kept\. 1 other report of its event\./);
    const popup = await reader.popupOn(await reader.open(MESSENGER));
    await popup.says(/2 other reports,/);
  });

  it('opens a link in the background, keeps it, and closes the tab again', async () => {
    const reader = await startCapturing(browser);
    const capture = await openCapture(reader);
    await capture.fill('Web address', 'not an address');
    await capture.press('Read and keep');
    await waitForText(capture.view, /This is not a web address\./);
    await capture.fill('Web address', reader.origin + COURIER);
    await capture.press('Read and keep');
    await waitForText(capture.view, /Kept\. No other report of its event so far\./);
    const popup = await reader.popupOn(await reader.open(VARROW));
    await popup.says(/1 other report,/);
  });

  it('reads a saved page, one in MHTML, Markdown and an article, and says what is none of them', async () => {
    const reader = await startCapturing(browser);
    const capture = await openCapture(reader);
    const saved = readFileSync(page(COURIER), 'utf8');
    await capture.give([
      { name: 'courier.html', content: `<!-- saved from url=(0030)https://courier.example/a -->${saved}` },
      {
        name: 'varrow.mhtml',
        content: mhtmlOf(readFileSync(page(VARROW), 'utf8'), 'https://varrow.example/b'),
      },
      { name: 'note.md', content: '# A ferry aground\n\nThe ferry Calder Rose ran aground on Maiden Ledge.' },
      {
        name: 'article.json',
        content: JSON.stringify({ schema: 1, title: 'Ferry', blocks: [{ text: 'The ferry is afloat.' }] }),
      },
      { name: 'picture.png', content: new Uint8Array([1, 2, 3]) },
      { name: 'broken.json', content: '{' },
    ]);
    await waitForText(capture.view, /Collate does not read files of this kind\./);
    await waitForText(capture.view, /This is not JSON\./);
    expect(
      (await waitForText(capture.view, /Kept\.[\s\S]*Kept\.[\s\S]*Kept\.[\s\S]*Kept\./))[0],
    ).toBeTruthy();
    const popup = await reader.popupOn(await reader.open(MESSENGER));
    await popup.says(/[2-4] other reports?,[\s\S]*Ostray Courier[\s\S]*Varrow Today/);
  });

  it('keeps a pasted text with what is said about it', async () => {
    const reader = await startCapturing(browser);
    const capture = await openCapture(reader);
    await capture.press('Keep this text');
    await waitForText(capture.view, /There is no text yet/);
    const paragraphs = await (
      await reader.open(COURIER)
    ).evaluate(() => [...document.querySelectorAll('p')].map((one) => one.textContent).join('\n\n'));
    await capture.fill('Title', 'Ferry aground, as the radio told it');
    await capture.fill('Outlet', 'Harbour Radio');
    await capture.fill('Date', '2026-11-06');
    await capture.fill('Text', paragraphs);
    await capture.press('Keep this text');
    await waitForText(capture.view, /Ferry aground, as the radio told it[\s\S]*Kept\./);
    const popup = await reader.popupOn(await reader.open(MESSENGER));
    await popup.says(/1 other report,[\s\S]*Harbour Radio/);
  });
});
