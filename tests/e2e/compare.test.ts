// Keeping reports and comparing the next one, in the real popup.
import { describe, expect, it } from 'vitest';
import { findAll } from '../../scripts/browser/roles';
import { BROWSERS, COURIER, MESSENGER, OTHER_EVENT, REVIEW, startReader, VARROW } from './journey';

describe.each(BROWSERS)('the popup in %s', (browser) => {
  it('says that nothing is kept yet, and keeps the report', async () => {
    const reader = await startReader(browser);
    const popup = await reader.popupOn(await reader.open(MESSENGER));
    await popup.says(/Nothing is kept yet/);
    await popup.says(/The Kestrin Messenger/);
    await popup.keep();
    await popup.says(/Kept\. It is the first report in your library\./);
  });

  it('compares the fourth report of an event with the three that are kept', async () => {
    const reader = await startReader(browser);
    await reader.keep([COURIER, VARROW, REVIEW]);
    const popup = await reader.popupOn(await reader.open(MESSENGER));
    const [, origins, shared, differ, only] = await popup.says(
      /3 other reports, (\d+) separate origins?\.\s+(\d+) facts? shared, (\d+) differs?, (\d+) only here\./,
    );
    expect(Number(origins)).toBeGreaterThan(0);
    expect(Number(shared)).toBeGreaterThanOrEqual(8);
    expect(Number(only)).toBeGreaterThanOrEqual(3);
    expect(await popup.count('Also in')).toBe(Number(shared));
    expect(await popup.count('Differs')).toBe(Number(differ));
    expect(await popup.count('Only here')).toBe(Number(only));
    await popup.says(/Ostray Courier[\s\S]*Varrow Today[\s\S]*The Maddenford Review/);
  });

  it('shows both values of what differs', async () => {
    const reader = await startReader(browser);
    await reader.keep([COURIER, VARROW]);
    const popup = await reader.popupOn(await reader.open(MESSENGER));
    await popup.says(/2 other reports/);
    await popup.press(/Differs$/);
    await popup.says(/12 metres[\s\S]*20 metres/);
    await popup.says(/40 tonnes[\s\S]*65 tonnes/);
    await popup.says(/9 November[\s\S]*6 November/);
  });

  it('keeps a report once, whatever the address carries', async () => {
    const reader = await startReader(browser);
    await reader.keep([COURIER]);
    const again = await reader.popupOn(await reader.open(`${COURIER}?utm_source=newsletter&fbclid=x#top`));
    await again.says(/Kept/);
    expect(await findAll(again.view, 'button', /^Keep/)).toEqual([]);
    await again.close();
    const popup = await reader.popupOn(await reader.open(MESSENGER));
    await popup.says(/1 other report,/);
  });

  it('says that none of the kept reports is about another event, and compares on request', async () => {
    const reader = await startReader(browser);
    await reader.keep([COURIER, VARROW, REVIEW]);
    const popup = await reader.popupOn(await reader.open(OTHER_EVENT));
    await popup.says(/None of your 3 kept reports seems to be about this event\./);
    await popup.press('Choose reports…');
    await popup.press(/Compare The Maddenford Review/);
    await popup.says(/1 other report, 1 separate origin\./);
  });

  it('takes a report out of the comparison, and remembers it', async () => {
    const reader = await startReader(browser);
    await reader.keep([COURIER, VARROW]);
    const page = await reader.open(MESSENGER);
    const popup = await reader.popupOn(page);
    await popup.says(/2 other reports/);
    await popup.press('Change…');
    await popup.press(/Remove Varrow Today/);
    await popup.says(/1 other report,/);
    await popup.close();
    const again = await reader.popupOn(page);
    await again.says(/1 other report,/);
  });
});
