// The library page, by role and label.
import './setup-dom';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage';
import type { LibraryActions } from '../../lib/state/library-state';
import { LIBRARY_CASES } from '../gallery/library-cases';
import { ENGLISH, missingMessages } from '../gallery/text';
import { findViolations } from './accessibility';

function show(name: string) {
  cleanup();
  const found = LIBRARY_CASES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No case ${name}`);
  const actions = {
    setView: vi.fn(),
    setFilter: vi.fn(),
    loadRows: vi.fn(),
    moreEvents: vi.fn(),
    choose: vi.fn(),
    openArticle: vi.fn(),
    openEvent: vi.fn(),
    writeNote: vi.fn(),
    setStays: vi.fn(),
    unsay: vi.fn(),
    unsayPair: vi.fn(),
    describeEvent: vi.fn(),
    compare: vi.fn(),
    askErase: vi.fn(),
    askMove: vi.fn(),
    askMerge: vi.fn(),
    searchTargets: vi.fn(),
    moveTo: vi.fn(),
    mergeWith: vi.fn(),
    erase: vi.fn(),
    cancel: vi.fn(),
    exportBackup: vi.fn(),
    hideReminder: vi.fn(),
    openFile: vi.fn(),
    importBackup: vi.fn(),
    stopTask: vi.fn(),
    setPaper: vi.fn(),
    setSingleKeys: vi.fn(),
    setKey: vi.fn(),
    resetKeys: vi.fn(),
    setForewarning: vi.fn(),
    addReports: vi.fn(),
    openSites: vi.fn(),
    openShortcuts: vi.fn(),
    tryAgain: vi.fn(),
  } satisfies LibraryActions;
  const view = render(<LibraryPage state={found.library} actions={actions} text={ENGLISH} />);
  return { ...view, actions, user: userEvent.setup(), press: found.press ?? [] };
}

describe.each(LIBRARY_CASES)('library: $name', ({ name }) => {
  it('has no accessibility violations and no missing words', async () => {
    const { container, user, press } = show(name);
    for (const button of press) await user.click(screen.getByRole('button', { name: button }));
    expect(await findViolations(container)).toEqual([]);
    expect([...missingMessages]).toEqual([]);
  });
});

describe('the navigation', () => {
  it('folds what stands below the views in a narrow window, so that the list begins near the top', async () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: true,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const { container, user, actions } = show('events');
    vi.unstubAllGlobals();
    const nav = screen.getByRole('navigation', { name: 'Library' });
    const fold = within(nav).getByText('Filters and more').closest('details');
    expect(fold?.open).toBe(false);
    expect(
      within(nav)
        .getByRole('button', { name: /^Articles/u })
        .closest('details'),
    ).toBeNull();
    await user.click(within(nav).getByText('Filters and more'));
    await user.click(within(nav).getByRole('button', { name: 'Backup' }));
    expect(actions.setView).toHaveBeenCalledExactlyOnceWith('backup');
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('the keys', () => {
  it('are changed in a box each, and reset together', async () => {
    const { user, actions } = show('settings');
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Next finding' });
    expect(box.value).toBe('N');
    await user.click(box);
    await user.keyboard('{Backspace}j');
    expect(actions.setKey).toHaveBeenLastCalledWith('next', 'j');
    await user.tab();
    expect(box.value).toBe('N');
    await user.click(screen.getByRole('button', { name: 'Reset the keys' }));
    expect(actions.resetKeys).toHaveBeenCalledOnce();
  });
});

describe('events', () => {
  it('are compared, merged and erased from their card', async () => {
    const { user, actions } = show('events');
    const card = screen.getByRole('article', { name: /Road closed below/u });
    await user.click(within(card).getByRole('button', { name: /^Compare/u }));
    expect(actions.compare).toHaveBeenCalledExactlyOnceWith(['wire', 'post', 'ledger', 'radio']);
    await user.click(within(card).getByRole('button', { name: /^More for/u }));
    await user.click(screen.getByRole('button', { name: /Merge with another event/u }));
    expect(actions.askMerge).toHaveBeenCalledExactlyOnceWith('wire.1');
  });

  it('ticked articles are moved together', async () => {
    const { user, actions } = show('events ticked');
    const bar = screen.getByRole('group', { name: 'Ticked articles' });
    await user.click(within(bar).getByRole('button', { name: 'Move…' }));
    expect(actions.askMove).toHaveBeenCalledExactlyOnceWith(['wire', 'radio']);
  });

  it('are named and noted in their card', async () => {
    const { user, actions } = show('events');
    const card = screen.getByRole('article', { name: /Road closed below/u });
    await user.click(within(card).getByRole('button', { name: /^More for/u }));
    await user.click(screen.getByRole('button', { name: 'Name and note…' }));
    const name = within(card).getByRole('textbox', { name: 'Name of the event' });
    expect(document.activeElement).toBe(name);
    await user.type(name, 'The crack');
    await user.type(within(card).getByRole('textbox', { name: 'Note' }), 'Hearing on Monday.');
    await user.click(within(card).getByRole('button', { name: 'Save' }));
    expect(actions.describeEvent).toHaveBeenCalledExactlyOnceWith(
      'wire.1',
      'The crack',
      'Hearing on Monday.',
    );
    expect(within(card).queryByRole('textbox')).toBeNull();
  });

  it('show the name and the note the reader gave them', () => {
    show('events named');
    const card = screen.getByRole('article', { name: 'The crack of March' });
    expect(within(card).getByText(/The hearing is on Monday/u)).toBeTruthy();
  });

  it('fold away, and say so', async () => {
    const { user } = show('events');
    const fold = screen.getByRole('button', { name: /Articles of Road closed below/u });
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('checkbox', { name: /Tick Crack in dam closes/u })).toBeNull();
  });
});

describe('the article beside the list', () => {
  it('shows what is known, the note and the corrections, each to be changed', async () => {
    const { user, actions } = show('events and an article');
    const detail = screen.getByRole('complementary', { name: 'Article' });
    expect(within(detail).getByText('Maren Oake')).toBeTruthy();
    const note = within(detail).getByRole('textbox', { name: 'Note' });
    expect(note.getAttribute('dir')).toBe('auto');
    await user.type(note, ' Today.');
    await user.click(within(detail).getByRole('button', { name: 'Save note' }));
    expect(actions.writeNote).toHaveBeenCalledWith(
      'ledger',
      'Ask the regulator which measuring day the 14 metres come from. Today.',
    );
    await user.click(within(detail).getByRole('button', { name: 'Undo' }));
    expect(actions.unsay).toHaveBeenCalledOnce();
  });

  it('asks before it is erased', async () => {
    const { user, actions } = show('events and an article');
    await user.click(screen.getByRole('button', { name: 'Erase this article' }));
    expect(actions.erase).not.toHaveBeenCalled();
    expect(actions.askErase).toHaveBeenCalledOnce();
  });
});

describe('all corrections', () => {
  it('on facts and on events are listed, and each can be taken back', async () => {
    const { user, actions } = show('corrections');
    const undo = screen.getAllByRole('button', { name: 'Undo' });
    expect(undo).toHaveLength(3);
    await user.click(undo[0]!);
    expect(actions.unsay).toHaveBeenCalledOnce();
    await user.click(undo[1]!);
    expect(actions.unsayPair).toHaveBeenCalledOnce();
    expect(screen.getByText(/“Radio Halden: What we know.*are not one event/u)).toBeTruthy();
  });

  it('say so when there are none', () => {
    show('corrections none');
    expect(screen.getByText(/You have corrected nothing yet/u)).toBeTruthy();
  });
});

describe('ten thousand articles', () => {
  it('are one list of that length, of which some dozens are drawn', () => {
    show('articles ten thousand');
    const rows = within(screen.getByRole('list', { name: 'Articles' })).getAllByRole('listitem');
    expect(rows.length).toBeLessThan(100);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('10000');
  });

  it('are filtered and ordered', async () => {
    const { user, actions } = show('articles');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By title');
    expect(actions.setFilter).toHaveBeenLastCalledWith({ order: 'title', descending: false });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which articles' }), 'With a note');
    expect(actions.setFilter).toHaveBeenLastCalledWith({ mark: 'noted' });
  });
});

describe('questions', () => {
  it('erasing says how much it would be, and can be left', async () => {
    const { user, actions } = show('asked to erase');
    const dialog = screen.getByRole('dialog', { name: 'Erase 4 articles?' });
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(actions.cancel).toHaveBeenCalledOnce();
    await user.click(within(dialog).getByRole('button', { name: 'Erase 4 articles' }));
    expect(actions.erase).toHaveBeenCalledOnce();
  });

  it('importing says first what it would bring', () => {
    show('asked to import');
    expect(screen.getByText(/12 new articles.*3 with newer texts.*40 already here/u)).toBeTruthy();
  });

  it('articles move into an event or become one of their own', async () => {
    const { user, actions } = show('asked to move');
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: /Company wants four more metres/u }));
    expect(actions.moveTo).toHaveBeenLastCalledWith('level.2');
    await user.click(screen.getByRole('button', { name: 'A new event of its own' }));
    expect(actions.moveTo).toHaveBeenLastCalledWith(null);
  });
});

describe('keys', () => {
  it('/ leads to the search', async () => {
    const { user } = show('events');
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search titles and outlets' }));
  });
});
