// The side panel (Firefox: the sidebar), opened from the popup: reading mode, evidence, stepping.
import { describe, expect, it } from 'vitest';
import { click, find, findAll, waitForText } from '../../scripts/browser/roles';
import { BROWSERS, COURIER, MESSENGER, startReader, VARROW } from './journey';

describe.each(BROWSERS)('the panel in %s', (browser) => {
  it('shows the article in reading mode, and a mark opens its evidence', async () => {
    const reader = await startReader(browser);
    await reader.keep([COURIER, VARROW]);
    const popup = await reader.popupOn(await reader.open(MESSENGER));
    await popup.says(/2 other reports/);
    const panel = await popup.openPanel();

    await find(panel, 'heading', /All 163 brought ashore/);
    await waitForText(panel, /the bakers Ama and Ruth Pellow/);
    expect((await findAll(panel, 'mark')).length).toBeGreaterThan(5);

    await click(panel, 'mark', undefined, await indexOfMark(panel, /brought safely ashore/));
    await find(panel, 'region', /Also in|Differs|Same text/);
    await waitForText(panel, /Ostray Courier[\s\S]*Show passage/);
    await click(panel, 'button', 'Close evidence');
    await waitForText(panel, /^(?![\s\S]*Show passage)/);
  });

  it('steps through the findings with a key', async () => {
    const reader = await startReader(browser);
    await reader.keep([COURIER]);
    const popup = await reader.popupOn(await reader.open(MESSENGER));
    await popup.says(/1 other report,/);
    const panel = await popup.openPanel();
    await waitForText(panel, /\d+ findings/);
    await panel.press('n');
    await waitForText(panel, /1 of \d+/);
    await panel.press('n');
    await waitForText(panel, /2 of \d+/);
    await panel.press('p');
    await waitForText(panel, /1 of \d+/);
  });
});

async function indexOfMark(panel: Parameters<typeof findAll>[0], words: RegExp): Promise<number> {
  const marks = await findAll(panel, 'mark');
  const index = marks.findIndex((mark) => words.test(mark.text));
  expect(index, `a mark with ${String(words)}`).toBeGreaterThanOrEqual(0);
  return index;
}
