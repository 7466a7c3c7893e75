// The whole way by keyboard alone, without one click: keep, compare, step through findings, evidence, export.
import { describe, expect, it } from 'vitest';
import { waitForText } from '../../scripts/browser/roles';
import { until, type View } from '../../scripts/browser/view';
import { BROWSERS, COURIER, MESSENGER, startReader } from './journey';

/** More presses of Tab than any view has stops; then the stop is not there. */
const MOST_STOPS = 120;

/** What has the focus says: its label, else its words. */
function focused(view: View): Promise<string> {
  return view.evaluate(() => {
    const element = document.activeElement as HTMLElement | null; // Buttons, marks and fields are HTML here.
    return (element?.getAttribute('aria-label') ?? element?.innerText ?? '').trim();
  });
}

/** Presses Tab until something with these words has the focus. */
async function tabTo(view: View, words: RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (words.test(await focused(view))) return;
    await view.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(words)} in the ${view.kind}.`);
}

async function pressAt(view: View, words: RegExp): Promise<void> {
  // A view still draws while it opens: what had the focus a moment ago may be gone.
  await until(`${String(words)} by Tab in the ${view.kind}`, () =>
    tabTo(view, words).then(
      () => true,
      () => false,
    ),
  );
  await view.press('Enter');
}

/** Steps to the next finding and gives its words: the focus follows the number, and only then a key means the finding. */
async function stepOn(panel: View, number: RegExp, before: string): Promise<string> {
  await panel.press('n');
  await waitForText(panel, number);
  return until('the focus on the next finding', async () => {
    const words = await focused(panel);
    return words !== before && words;
  });
}

describe.each(BROWSERS)('by keyboard alone in %s', (browser) => {
  it('a report is kept, the next one compared, its findings stepped through, and the comparison saved', async () => {
    const reader = await startReader(browser);
    const first = await reader.popupOn(await reader.open(COURIER));
    await first.says(/Nothing is kept yet/);
    await pressAt(first.view, /^Keep/);
    await first.says(/Kept\. It is the first report in your library\./);
    await first.close();

    const popup = await reader.popupOn(await reader.open(MESSENGER));
    await popup.says(/1 other report,/);
    await pressAt(popup.view, /^Open panel$/);
    const panel = await reader.session.panel();
    await waitForText(panel, /\d+ findings/);

    const before = await focused(panel);
    const atFirst = await stepOn(panel, /1 of \d+/, before);
    await stepOn(panel, /2 of \d+/, atFirst);
    await panel.press('Enter');
    await waitForText(panel, /Show passage/);
    await panel.press('Escape');
    await waitForText(panel, /^(?![\s\S]*Show passage)/);

    await pressAt(panel, /^Sources$/);
    await pressAt(panel, /^Export$/);
    await pressAt(panel, /^Markdown$/);
    const [, name] = await waitForText(panel, /Saved as (\S+)/);
    expect(name).toMatch(/\.md$/);
  });

  it('the strip of the popup is one stop, and its arrows go from paragraph to paragraph', async () => {
    const reader = await startReader(browser);
    await reader.keep([COURIER]);
    const popup = await reader.popupOn(await reader.open(MESSENGER));
    await popup.says(/1 other report,/);
    await tabTo(popup.view, /^Article strip/);
    const [, before] = await popup.says(/¶ (\d+)/);
    await popup.view.press('ArrowRight');
    await until('the next paragraph', async () => {
      const [, now] = await popup.says(/¶ (\d+)/);
      return now !== before;
    });
  });
});
