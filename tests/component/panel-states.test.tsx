// Every state of the panel, and its Facts and Sources tabs.
import './setup-dom';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PANEL_CASES } from '../gallery/panel-cases';
import { missingMessages } from '../gallery/text';
import { findViolations } from './accessibility';
import { panelCase, showPanel } from './views';

describe.each(PANEL_CASES)('panel: $name', ({ panel, press = [] }) => {
  it('has no accessibility violations', async () => {
    const { container, user } = showPanel(panel);
    for (const name of press) await user.click(screen.getByRole('button', { name }));
    expect(await findViolations(container)).toEqual([]);
    expect([...missingMessages]).toEqual([]);
  });
});

describe('the states without a comparison', () => {
  it('the panel waits for a click, and says which', () => {
    showPanel(panelCase('waiting'));
    expect(screen.getByRole('status').textContent).toBe('Press the Collate button to read this page.');
  });

  it.each(['failed', 'library blocked'])('%s can be tried again', async (name) => {
    const { user, actions } = showPanel(panelCase(name));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.tryAgain).toHaveBeenCalledOnce();
  });

  it('an article alone is shown to read, with what it said before as the only other tab', () => {
    const { container } = showPanel(panelCase('alone'));
    expect(container.querySelector('article')?.textContent).toContain('The walking path opens on Sunday.');
    const tabs = within(screen.getByRole('navigation', { name: 'Views' })).getAllByRole('button');
    expect(tabs.map((tab) => tab.textContent)).toEqual(['Read', 'Changes']);
    expect(screen.getByText(/No kept report is about this event yet/u)).toBeTruthy();
  });

  it.each(['alone', 'changes not kept'])('%s offers to keep the report', async (name) => {
    const { user, actions } = showPanel(panelCase(name));
    await user.click(screen.getByRole('button', { name: 'Keep this report' }));
    expect(actions.keep).toHaveBeenCalledOnce();
  });

  it.each([
    ['alone', 'This report is kept; the next one about the event is compared with it.'],
    ['changes not kept', 'Kept Fri 13 Mar, 09:00.'],
  ])('%s says that it is kept once it is', (name, said) => {
    const keptAt = new Date(2026, 2, 13, 9).toISOString();
    showPanel({ ...panelCase(name), keep: { kind: 'kept', keptAt, changed: false } });
    expect(screen.getByText(said)).toBeTruthy();
    const button = screen.getByRole('button', { name: 'Kept' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it.each(['alone', 'changes not kept'])('%s says why it could not be kept', (name) => {
    showPanel({ ...panelCase(name), keep: { kind: 'failed', failure: 'no-room' } });
    expect(screen.getByText(/Not kept: the disk has no room left\./u)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Keep this report' })).toBeTruthy();
  });
});

describe('the tabs', () => {
  it('say which is shown and lead to the others', async () => {
    const { user, actions } = showPanel(panelCase('read'));
    const tabs = within(screen.getByRole('navigation', { name: 'Views' })).getAllByRole('button');
    expect(tabs.map((tab) => `${tab.textContent} ${tab.getAttribute('aria-current') ?? ''}`.trim())).toEqual([
      'Read page',
      'Facts',
      'Sources',
      'Changes',
    ]);
    await user.click(tabs[1]!);
    expect(actions.setTab).toHaveBeenCalledExactlyOnceWith('facts');
  });
});

describe('the sources', () => {
  it('name the authors of each report, and lead to its page', () => {
    showPanel(panelCase('sources'));
    expect(screen.getByText('Petra Holm and Joost Albrand')).toBeTruthy();
    const own = screen.getByRole('link', { name: 'Original page of The Ellerwick Ledger' });
    expect(own.textContent).toContain('original page');
  });
});

describe('notes in the sources', () => {
  it('stand with the report they are on, and can be written where it is kept', async () => {
    const { user, actions } = showPanel(panelCase('sources'));
    const written = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note Northmoor Wire' });
    expect(written.value).toBe('Ask the operator for its survey sheets of 1998.');
    expect(written.closest('details')?.open).toBe(true);
    await user.clear(written);
    await user.type(written, 'Done.');
    await user.tab();
    expect(actions.writeNote).toHaveBeenCalledExactlyOnceWith('wire', 'Done.');
  });

  it('are not offered on a report that is not kept', () => {
    showPanel(panelCase('sources one copy'));
    expect(screen.queryByText(/^Note/u)).toBeNull();
  });
});

describe('hidden names', () => {
  it.each(['read', 'facts', 'sources'])('stand nowhere in %s until they are revealed', async (tab) => {
    const { container, user, actions } = showPanel(panelCase(`${tab} names hidden`));
    expect(container.textContent).not.toMatch(/Ellerwick Ledger|Northmoor|Halden|Valley Post/u);
    expect(container.textContent).toContain('Report B');
    expect(screen.queryByRole('button', { name: /Not the same fact/u })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show names' }));
    expect(actions.setNamesHidden).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('are hidden from the sources', async () => {
    const { user, actions } = showPanel(panelCase('sources'));
    await user.click(screen.getByRole('button', { name: 'Hide names' }));
    expect(actions.setNamesHidden).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('the facts', () => {
  it('are a table of facts by origins, with values where reports differ', () => {
    showPanel(panelCase('facts'));
    const table = screen.getByRole('table');
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent);
    expect(heads).toEqual([
      'Fact',
      'This reportThe Ellerwick Ledger',
      'Northmoor Wire+1 same text',
      'Radio Halden',
    ]);
    const row = within(table).getByRole('row', { name: /Households told to be ready/u });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['said, 340', 'differs, 430', 'same, 340']);
  });

  it('say "not found" for what the base lacks, and who has it', () => {
    showPanel(panelCase('facts'));
    const row = screen.getByRole('row', { name: /The lake was lowered/u });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['not found', 'said', 'similar']);
  });

  it('open in the text', async () => {
    const { user, actions } = showPanel(panelCase('facts'));
    await user.click(screen.getByRole('button', { name: 'Length of the crack' }));
    expect(actions.setTab).toHaveBeenCalledExactlyOnceWith('read');
    expect(actions.openFinding).toHaveBeenCalledExactlyOnceWith('f1');
  });

  it('are filtered by words of every report', () => {
    showPanel({ ...panelCase('facts'), filter: 'SONAR ministry' });
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Also in 1',
      'Two engineers from the capital arrived on Friday morning with a sonar boat.',
    ]);
  });

  it('say so when no fact has the words', () => {
    showPanel(panelCase('facts none match'));
    expect(screen.getByText('No fact has these words.')).toBeTruthy();
  });

  it('show the first of many and the rest on request', async () => {
    const { user } = showPanel(panelCase('facts crowd'));
    const before = screen.getAllByRole('row').length;
    await user.click(screen.getByRole('button', { name: /^Show \d+ more$/u }));
    expect(screen.getAllByRole('row').length).toBeGreaterThan(before);
    expect(screen.queryByRole('button', { name: /more$/u })).toBeNull();
  });

  it('are cards in a narrow panel', async () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: true,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const { container } = showPanel(panelCase('facts'));
    vi.unstubAllGlobals();
    expect(screen.queryByRole('table')).toBeNull();
    const card = container.querySelector('.fact-card[data-kind="shared"]');
    expect(card?.textContent).toContain('also in the other 2 origins, same wording');
    expect(container.textContent).not.toContain('One column for each origin.');
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('the quotations', () => {
  const openQuotations = async () => {
    const shown = showPanel(panelCase('facts'));
    await shown.user.click(screen.getByRole('button', { name: '1 quotation' }));
    const forms = [...shown.container.querySelectorAll<HTMLElement>('.quotation .said')];
    return { ...shown, forms };
  };

  it('show the fullest form once, with everyone who gives it so', async () => {
    const { forms } = await openQuotations();
    expect(forms).toHaveLength(3);
    const [fullest] = forms;
    expect(within(fullest!).getByText('Word for word the same')).toBeTruthy();
    expect(
      within(fullest!)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('b')?.textContent),
    ).toEqual(['Northmoor Wire', 'Tolle Valley Post']);
  });

  it('show what a part leaves out and what other words stand there, word by word', async () => {
    const { forms } = await openQuotations();
    expect(forms[1]?.querySelector('del')?.textContent).toContain('nobody should drive into the valley');
    expect(forms[1]?.querySelector('ins')).toBeNull();
    expect(forms[2]?.querySelector('ins')?.textContent).toContain('No one');
  });

  it('say who is named as the speaker, and that the names are not the same', async () => {
    const { forms } = await openQuotations();
    expect(forms[1]?.textContent).toContain('Said by Ada Lindqvist');
    expect(forms[2]?.textContent).toContain('Said by Petra Holm');
    expect(screen.getByText('The reports name different speakers.')).toBeTruthy();
  });

  it('lead to the passage in its report', async () => {
    const { user, actions } = await openQuotations();
    await user.click(screen.getByRole('button', { name: 'Show passage Radio Halden' }));
    expect(actions.setTab).toHaveBeenCalledExactlyOnceWith('read');
    expect(actions.readAt).toHaveBeenCalledExactlyOnceWith('radio', 3);
  });

  it('are filtered by their words and speakers', async () => {
    const { update } = await openQuotations();
    update({ ...panelCase('facts'), filter: 'petra' });
    expect(screen.getAllByText('Petra Holm')).toHaveLength(1);
    update({ ...panelCase('facts'), filter: 'zebra' });
    expect(screen.getByText('No quotation has these words.')).toBeTruthy();
  });

  it('are not offered where no quotation stands in two reports', () => {
    showPanel(panelCase('facts crowd'));
    expect(screen.queryByRole('group', { name: 'Show' })).toBeNull();
  });
});

describe('the sources', () => {
  it('say who had it first, by origin', () => {
    const { container } = showPanel(panelCase('sources'));
    expect([...container.querySelectorAll('.first dd')].map((one) => one.textContent)).toEqual([
      'Northmoor Wire 6 of the 8 shared facts',
      'The Ellerwick Ledger 2 of the 8 shared facts',
      'Radio Halden none before the others',
    ]);
  });

  it('give each origin with its reason, its reports by time, and how much was compared', () => {
    showPanel(panelCase('sources'));
    const [first] = screen.getAllByRole('article');
    expect(within(first!).getByRole('heading').textContent).toBe(
      'Northmoor Wire and 1 report with the same text',
    );
    expect(first!.textContent).toContain(
      'One origin: about 9 in 10 words of the shorter report stand in the other too.',
    );
    expect(
      within(first!)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('b')?.textContent),
    ).toEqual(['Northmoor Wire', 'Tolle Valley Post']);
    expect(screen.getByText('Compared 23 of 27 paragraphs')).toBeTruthy();
    expect(screen.getByText('4 not read')).toBeTruthy();
  });

  it('name the credit that makes two reports one origin', () => {
    showPanel(panelCase('sources one copy'));
    expect(screen.getByText('One origin: each of them credits “(NW)”.')).toBeTruthy();
  });

  it('say that a paragraph printed twice is counted once', () => {
    showPanel(panelCase('sources'));
    expect(screen.getByText('One paragraph stands twice in this report; it is counted once.')).toBeTruthy();
  });

  it('lead to reading another report', async () => {
    const { user, actions } = showPanel(panelCase('sources'));
    await user.click(screen.getByRole('button', { name: 'Read this Radio Halden' }));
    expect(actions.setBase).toHaveBeenCalledExactlyOnceWith('radio');
    expect(actions.setTab).toHaveBeenCalledExactlyOnceWith('read');
  });
});
