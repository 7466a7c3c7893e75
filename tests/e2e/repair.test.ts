// Reading repair: a paragraph left out by the reader stays out, on every visit.
import { describe, expect, it } from 'vitest';
import { click, find } from '../../scripts/browser/roles';
import { BROWSERS, COURIER, MESSENGER, startReader } from './journey';

describe.each(BROWSERS)('mending a reading in %s', (browser) => {
  it('leaves a paragraph out of this comparison and of the next one', async () => {
    const reader = await startReader(browser);
    await reader.keep([COURIER]);
    const page = await reader.open(MESSENGER);
    const popup = await reader.popupOn(page);
    const before = await popup.says(/Compared (?:all )?(\d+)/);
    await popup.press(/not read|Left out/);
    await popup.press('Mend the reading…');
    await click(popup.view, 'checkbox', /bakers Ama and Ruth Pellow/);
    await popup.says(/left out by you/);
    const [, count] = await popup.says(/Compared (?:all )?(\d+)/);
    expect(Number(count)).toBe(Number(before[1]) - 1);
    await popup.close();
    const again = await reader.popupOn(page);
    await again.says(/1 other report,/);
    expect((await again.says(/Compared (?:all )?(\d+)/))[1]).toBe(count);
    await again.press(/not read|Left out/);
    await again.press('Mend the reading…');
    await find(again.view, 'checkbox', /bakers Ama and Ruth Pellow/);
  });
});
