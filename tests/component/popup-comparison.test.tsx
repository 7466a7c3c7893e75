// What the popup does with a comparison: answer, strip, filters, cards, sources, reports, actions and foot.
import './setup-dom';
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { PopupState } from '../../lib/state/popup-state';
import { TRANSLATED } from '../gallery/text';
import { popupCase, showPopup } from './views';

const comparison = popupCase('comparison');

describe('the answer', () => {
  it('counts reports, origins and findings', () => {
    const { container } = showPopup(comparison);
    expect(container.querySelector('.answer')?.textContent).toBe(
      '3 other reports, 2 separate origins. 8 facts shared, 3 differ, 5 only here.',
    );
  });

  it('says so when the only other report is of the same origin', () => {
    const { container } = showPopup(popupCase('comparison one copy'));
    expect(container.querySelector('.answer')?.textContent).toContain(
      '1 other report, the same origin as this one.',
    );
  });

  it('says so when nothing was found, and lists the reports at once', () => {
    const { container } = showPopup(popupCase('comparison nothing in common'));
    expect(container.querySelector('.answer')?.textContent).toContain(
      'Nothing in common was found in the text we have.',
    );
    expect(screen.getByRole('button', { name: 'Remove Radio Halden' })).toBeTruthy();
  });
});

describe('words after "in"', () => {
  it.each([
    ['de', 'in 3 Berichten, 2 Ursprüngen'],
    ['ar', 'في 3 تقارير، أصلين'],
  ])('take the case that the language asks for: %s', (locale, words) => {
    const { container } = showPopup(popupCase('comparison filtered'), TRANSLATED.get(locale));
    expect(container.querySelector('.cards')?.textContent).toContain(words);
  });
});

describe('hidden names', () => {
  const hidden = popupCase('comparison names hidden');

  it('stand nowhere, not in the list of reports either, until they are revealed', async () => {
    const { container, user, actions } = showPopup(hidden);
    expect(container.textContent).not.toMatch(/Ellerwick Ledger|Northmoor|Halden|Valley Post/u);
    expect(within(container.querySelector<HTMLElement>('header')!).getByText('Report A')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /offered|Change|not read/u })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show names' }));
    expect(actions.showNames).toHaveBeenCalledOnce();
  });

  it('are no matter while names are shown', () => {
    showPopup(comparison);
    expect(screen.queryByRole('button', { name: 'Show names' })).toBeNull();
  });
});

describe('the article strip', () => {
  it('is one slider that names the paragraph and what was found in it', () => {
    showPopup(comparison);
    const strip = screen.getByRole('slider', { name: 'Article strip' });
    expect(strip.getAttribute('aria-valuetext')).toBe('Paragraph 2 of 27: Differs, length of the crack');
    expect(strip.getAttribute('aria-valuemax')).toBe('27');
  });

  it.each([
    ['ArrowRight', 'Paragraph 3 of 27: Only here'],
    ['ArrowLeft', 'Paragraph 1 of 27: Also in'],
    ['End', 'Paragraph 27 of 27: not read'],
    ['Home', 'Paragraph 1 of 27: Also in'],
    ['PageDown', 'Paragraph 7 of 27: Also in'],
  ])('%s goes to "%s"', (key, value) => {
    showPopup(comparison);
    const strip = screen.getByRole('slider');
    fireEvent.keyDown(strip, { key });
    expect(strip.getAttribute('aria-valuetext')).toBe(value);
  });

  it('Enter and a click show the paragraph in the page', () => {
    const { actions, container } = showPopup(comparison);
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'Enter' });
    fireEvent.click(container.querySelector('.strip [data-from="3"]')!);
    expect(actions.goToBlock.mock.calls).toEqual([[1], [3]]);
  });

  it('does not go to a paragraph that was not read', () => {
    const { actions } = showPopup(comparison);
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'End' });
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'Enter' });
    expect(actions.goToBlock).not.toHaveBeenCalled();
  });
});

describe('the filters', () => {
  it('show the findings of the pressed kind and dim the rest of the strip', async () => {
    const { user, container } = showPopup(comparison);
    const also = screen.getByRole('button', { name: '8 Also in' });
    await user.click(also);
    expect(also.getAttribute('aria-pressed')).toBe('true');
    const list = screen.getByRole('region', { name: 'Also in' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(8);
    expect(container.querySelectorAll('.strip [data-kind]:not([data-kind="shared"])')).toHaveLength(0);
    await user.click(also);
    expect(screen.getByRole('region', { name: 'Look at these first' })).toBeTruthy();
  });

  it('are pressed by the keys 1 to 4, unless single keys are off or the reader types', async () => {
    const { user, update } = showPopup(comparison);
    await user.keyboard('2');
    expect(screen.getByRole('region', { name: 'Differs' })).toBeTruthy();
    await user.keyboard('2');
    expect(screen.getByRole('region', { name: 'Look at these first' })).toBeTruthy();
    update({ ...comparison, singleKeys: false });
    await user.keyboard('3');
    expect(screen.queryByRole('region', { name: 'Only here' })).toBeNull();
    update(popupCase('comparison chooser open'));
    await user.click(screen.getByRole('button', { name: /more offered/u }));
    await user.click(screen.getByRole('button', { name: 'Choose reports…' }));
    await user.type(screen.getByRole('searchbox'), '1');
    expect(screen.queryByRole('region', { name: 'Also in' })).toBeNull();
  });

  it('say so when there is nothing of a kind', async () => {
    const { user } = showPopup(popupCase('comparison nothing of a kind'));
    await user.click(screen.getByRole('button', { name: '0 Differs' }));
    expect(screen.getByText('None found in the text we have.')).toBeTruthy();
  });

  it('keep what is pressed when a new comparison arrives', async () => {
    const { user, update } = showPopup(comparison);
    await user.click(screen.getByRole('button', { name: '3 Differs' }));
    update({ ...comparison, forewarning: true });
    expect(screen.getByRole('button', { name: '3 Differs' }).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the cards', () => {
  it('give the values grouped, the base first', () => {
    const { container } = showPopup(comparison);
    const values = [...container.querySelectorAll('.vals > div')].map(
      (one) => `${one.querySelector('dt')?.textContent}: ${one.querySelector('dd')?.textContent}`,
    );
    expect(values).toEqual([
      '14 metres: here',
      'nine metres: 3 reports, 2 origins',
      '340: here, Radio Halden',
      '430: 2 reports, 1 origin',
    ]);
  });

  it('open the finding in the panel', async () => {
    const { user, actions } = showPopup(comparison);
    await user.click(screen.getByRole('button', { name: /Not found here in 3 reports, 2 origins/u }));
    expect(actions.openPanel).toHaveBeenCalledExactlyOnceWith('f12');
  });

  it('are no buttons in the built-in example, which has no panel', () => {
    showPopup(popupCase('comparison example'));
    expect(screen.queryByRole('button', { name: /Differs length/u })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
  });

  it('leave the built-in example by a button, and offer no rule for a site it does not have', async () => {
    const { user, actions } = showPopup(popupCase('comparison example'));
    expect(screen.queryByRole('button', { name: 'Automatic keeping on this site…' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back to this page' }));
    expect(actions.leaveExample).toHaveBeenCalledOnce();
  });

  it('list what is not found here on request', async () => {
    const { user } = showPopup(comparison);
    await user.click(screen.getByRole('button', { name: '3 not found here' }));
    const list = screen.getByRole('region', { name: 'Not found here' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
  });
});

describe('the sources', () => {
  it('fold the copies of an origin', async () => {
    const { user } = showPopup(comparison);
    expect(screen.queryByText('Tolle Valley Post')).toBeNull();
    await user.click(screen.getByRole('button', { name: '+1 same text' }));
    expect(screen.getByText('Tolle Valley Post')).toBeTruthy();
  });

  it('say the ticks in words too', () => {
    showPopup(comparison);
    expect(screen.getByText('6 facts also here, 3 differ')).toBeTruthy();
    expect(screen.getByText('10 facts also here, 1 differs')).toBeTruthy();
  });

  it('use words alone where there are too many facts for ticks', () => {
    const { container } = showPopup(popupCase('comparison crowd'));
    expect(container.querySelector('.ticks')).toBeNull();
    expect(container.querySelector('.ticks-said')?.textContent).toMatch(/^\d+ also here$/u);
  });

  it('say so when a time is unknown', () => {
    showPopup(popupCase('comparison nothing in common'));
    expect(screen.getByText('no time given')).toBeTruthy();
  });
});

describe('the reports of the comparison', () => {
  it('can be taken out and offered ones taken in', async () => {
    const { user, actions } = showPopup(comparison);
    await user.click(screen.getByRole('button', { name: '1 more offered' }));
    await user.click(screen.getByRole('button', { name: 'Remove Radio Halden' }));
    await user.click(screen.getByRole('button', { name: 'Add The Sarn Gazette' }));
    expect(actions.include.mock.calls).toEqual([
      ['radio', false],
      ['sarn', true],
    ]);
  });

  it('take no more than seven others', async () => {
    const { user, actions } = showPopup(popupCase('comparison crowd reports'));
    await user.click(screen.getByRole('button', { name: '1 more offered' }));
    const add = screen.getByRole('button', { name: 'Add The Sarn Gazette' });
    expect(add.getAttribute('aria-disabled')).toBe('true');
    await user.click(add);
    expect(actions.include).not.toHaveBeenCalled();
    expect(screen.getByText(/at most 8 reports/u)).toBeTruthy();
  });

  it('are searched for among everything kept', async () => {
    const { user, actions, update } = showPopup(comparison);
    await user.click(screen.getByRole('button', { name: '1 more offered' }));
    await user.click(screen.getByRole('button', { name: 'Choose reports…' }));
    expect(actions.search).toHaveBeenLastCalledWith('');
    await user.type(screen.getByRole('searchbox', { name: 'Search kept reports' }), 'dam');
    expect(actions.search).toHaveBeenLastCalledWith('dam');
    const found: PopupState = { ...comparison, found: popupCase('comparison chooser open').found };
    update(found);
    expect(screen.getByText('3 kept reports found')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add Northmoor Wire' }));
    expect(actions.include).toHaveBeenCalledExactlyOnceWith('level', true);
  });
});

describe('the actions', () => {
  it.each([
    ['Keep', 'keep'],
    ['Mark in page', 'mark'],
    ['Open panel', 'openPanel'],
  ] as const)('%s', async (button, action) => {
    const { user, actions } = showPopup(comparison);
    await user.click(screen.getByRole('button', { name: button }));
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('Export opens every form a comparison can be saved in, and says what was saved', async () => {
    const { user, actions } = showPopup(comparison);
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('button', { name: 'Markdown' }));
    expect(actions.exportComparison).toHaveBeenCalledExactlyOnceWith({
      kind: 'markdown',
      full: false,
      names: 'hidden',
    });
    expect(await screen.findByText('Saved as 2026-03-13-report.md')).toBeTruthy();
  });

  it('Escape closes the list of Export and gives the focus back', async () => {
    const { user } = showPopup(comparison);
    const button = screen.getByRole('button', { name: 'Export' });
    await user.click(button);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Markdown' })).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('Keep does nothing while it works and once it is done', async () => {
    const { user, actions, update } = showPopup(popupCase('comparison keeping'));
    await user.click(screen.getByRole('button', { name: 'Keeping…' }));
    update(popupCase('comparison marked and kept'));
    await user.click(screen.getByRole('button', { name: 'Kept' }));
    expect(actions.keep).not.toHaveBeenCalled();
  });

  it('a changed text can be kept again', async () => {
    const { user, actions } = showPopup(popupCase('comparison kept but changed'));
    await user.click(screen.getByRole('button', { name: 'Keep again' }));
    expect(actions.keep).toHaveBeenCalledOnce();
  });

  it('a Keep that failed says why and can be repeated', async () => {
    const { user, actions } = showPopup(popupCase('keep failed no-room'));
    expect(screen.getByText('Not kept: the disk has no room left.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(actions.keep).toHaveBeenCalledOnce();
  });

  it('marking says how many passages were placed and how many were not', () => {
    showPopup(popupCase('comparison marked and kept'));
    expect(screen.getByText('20 passages marked in the page. 2 could not be found there.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Mark in page' }).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('marking in the page', () => {
  it('marks what the pressed filter shows, and again what is shown when the filter changes', async () => {
    const { user, actions, update } = showPopup(comparison);
    await user.click(screen.getByRole('button', { name: /Differs/u, pressed: false }));
    await user.click(screen.getByRole('button', { name: 'Mark in page' }));
    expect(actions.mark).toHaveBeenLastCalledWith('differs');
    update(popupCase('comparison marked and kept'));
    await user.click(screen.getByRole('button', { name: /Differs/u, pressed: true }));
    expect(actions.mark).toHaveBeenLastCalledWith('all');
    await user.click(screen.getByRole('button', { name: 'Mark in page' }));
    expect(actions.mark).toHaveBeenLastCalledWith(null);
  });
});

describe('the foot', () => {
  it('says how much was compared and shows on request what was not read', async () => {
    const { user } = showPopup(comparison);
    expect(screen.getByText('Compared 23 of 27 paragraphs, on this device')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '4 not read' }));
    expect(screen.getByText('The council meets again on Saturday at noon in the town hall.')).toBeTruthy();
    expect(screen.getAllByText('hidden on the page')).toHaveLength(2);
  });
});

describe('names of outlets', () => {
  it('run their own way, so that a long one is cut at its end in an interface from right to left', () => {
    showPopup(popupCase('comparison crowd'));
    const name = screen.getByTitle('The Independent Chronicle of the Eastern Bank and its Tributaries');
    expect(name.getAttribute('dir')).toBe('auto');
  });
});

describe('quoted words', () => {
  it('that bring quotation marks of their own are not put into another pair', async () => {
    const { container, user } = showPopup(comparison);
    await user.click(screen.getByRole('button', { name: /Only here/u, pressed: false }));
    expect(container.textContent).toContain('“We close first and argue afterwards,” said');
    expect(container.textContent).not.toMatch(/““|””/u);
  });

  it('carry the language and direction of their report', () => {
    const { container } = showPopup(popupCase('comparison arabic'));
    const quote = container.querySelector('.ev');
    expect(quote?.getAttribute('lang')).toBe('ar');
    expect(quote?.getAttribute('dir')).toBe('rtl');
    const values = [...container.querySelectorAll('.vals bdi')].map((one) => one.getAttribute('dir'));
    expect(values).toEqual(['rtl', 'rtl', 'ltr', 'rtl', 'rtl']);
    const about = [...container.querySelectorAll('.what bdi')].map((one) => one.getAttribute('dir'));
    expect(about).toEqual(['rtl', 'rtl']);
  });
});
