// The Read tab of the panel: marks, steps, evidence, stubs, tools and keys.
import './setup-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LivingPanel } from '../gallery/interactive';
import { ENGLISH } from '../gallery/text';
import { panelCase, showPanel } from './views';

const read = panelCase('read');

const marks = (container: Element): readonly HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('mark'),
];

describe('the marks', () => {
  it('say their kind in hidden words, before and after', () => {
    const { container } = showPanel(read);
    expect(marks(container)[1]?.textContent).toBe('Differs: The crack is 14 metres long (end)');
  });

  it('leave the words of the article as they are', () => {
    const { container } = showPanel(read);
    const paragraph = container.querySelector('[data-block="1"]');
    for (const hidden of paragraph?.querySelectorAll('.vh') ?? []) hidden.remove();
    expect(paragraph?.textContent).toBe(
      'The crack is 14 metres long and runs below the third gate, says an inspection note seen by the Ledger.',
    );
  });

  it('are one stop of the Tab key, all together', () => {
    const { container } = showPanel(read);
    expect(marks(container).filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
    expect(marks(container).length).toBeGreaterThan(10);
  });

  it('make the current one the stop', () => {
    const { container } = showPanel(panelCase('read evidence same text'));
    const [stop] = marks(container).filter((mark) => mark.tabIndex === 0);
    expect(stop?.dataset.finding).toBe('f20');
    expect(stop?.classList.contains('is-current')).toBe(true);
  });

  it('open their evidence on a click and with Enter, and close it again', () => {
    const { container, actions, update } = showPanel(read);
    const mark = container.querySelector('mark[data-finding="f1"]')!;
    fireEvent.click(mark);
    fireEvent.keyDown(mark, { key: 'Enter' });
    expect(actions.openFinding.mock.calls).toEqual([['f1'], ['f1']]);
    update(panelCase('read evidence'));
    fireEvent.click(container.querySelector('mark[data-finding="f1"]')!);
    expect(actions.openFinding).toHaveBeenLastCalledWith(null);
  });

  it('step with the arrow keys along the line', () => {
    const { container, actions } = showPanel(read);
    fireEvent.keyDown(container.querySelector('mark')!, { key: 'ArrowRight' });
    fireEvent.keyDown(container.querySelector('mark')!, { key: 'ArrowLeft' });
    expect(actions.step.mock.calls).toEqual([[1], [-1]]);
  });

  it('show facts alone, one kind alone, or nothing', () => {
    const { container, update } = showPanel({ ...read, density: 'facts' });
    expect(new Set(marks(container).map((mark) => mark.dataset.kind))).toEqual(
      new Set(['shared', 'differs']),
    );
    update(panelCase('read facts only'));
    expect(new Set(marks(container).map((mark) => mark.dataset.kind))).toEqual(new Set(['differs']));
    update(panelCase('read marks off'));
    expect(marks(container)).toHaveLength(0);
  });
});

describe('the evidence', () => {
  it('opens under the sentence of its mark and is named by it', () => {
    const { container } = showPanel(panelCase('read evidence only here'));
    const drawer = screen.getByRole('region', { name: 'Only here' });
    expect(drawer.closest('.para')?.getAttribute('data-block')).toBe('2');
    const [before, after] = container.querySelectorAll('[data-block="2"] > p');
    expect(before?.textContent).toContain('who runs the council’s roads.');
    expect(after?.textContent).toContain('“Nobody will thank us for having waited.”');
    expect(container.querySelector('mark[data-finding="f16"]')?.getAttribute('aria-details')).toBe(drawer.id);
  });

  it('gives the other wording word by word, with removed and added said in words', () => {
    showPanel(panelCase('read evidence'));
    const drawer = screen.getByRole('region', { name: /Differs length of the crack/u });
    const quotes = [...drawer.querySelectorAll('blockquote')].map((quote) => quote.textContent);
    expect(quotes[1]).toContain('removed: 14 (end)');
    expect(quotes[1]).toContain('added: some nine (end)');
  });

  it('quotes plainly where the wording has too little in common', () => {
    showPanel(panelCase('read evidence shared'));
    const drawer = screen.getByRole('region', { name: 'Also in' });
    expect(drawer.querySelector('del, ins')).toBeNull();
    expect(within(drawer).queryByText('struck')).toBeNull();
    expect(drawer.querySelector('blockquote')?.textContent).toBe(
      'A council shut the road through the lower Tolle valley late on Thursday when a crack was found in a dam above it.',
    );
  });

  it('names outlet, time, offset and why the claims were paired', () => {
    showPanel(panelCase('read evidence shared'));
    const drawer = screen.getByRole('region', { name: 'Also in' });
    expect(within(drawer).getByText(/−2 h 50/u)).toBeTruthy();
    expect(
      within(drawer).getByText('Close wording. Matched on: Thursday, council, road, valley'),
    ).toBeTruthy();
    const link = within(drawer).getByRole('link', { name: 'This passage on the page of Northmoor Wire' });
    expect(link.getAttribute('href')).toMatch(
      /^https:\/\/wire\.example\/story#:~:text=A%20council%20shut%20the%20road/u,
    );
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('counts a copy with its origin and shows its words on request', async () => {
    const { user } = showPanel(panelCase('read evidence shared'));
    const drawer = screen.getByRole('region', { name: 'Also in' });
    expect(drawer.querySelectorAll('.said')).toHaveLength(2);
    await user.click(within(drawer).getByRole('button', { name: '+1 same text' }));
    expect(within(drawer).getByText('Tolle Valley Post')).toBeTruthy();
  });

  it('leads to the passage in the other report and in the page', async () => {
    const { user, actions } = showPanel(panelCase('read evidence'));
    const drawer = screen.getByRole('region', { name: /Differs/u });
    await user.click(within(drawer).getByRole('button', { name: 'Show passage Radio Halden' }));
    await user.click(screen.getByRole('button', { name: 'Show in page' }));
    expect(actions.readFrom).toHaveBeenCalledExactlyOnceWith('radio', 'f1');
    expect(actions.showPassage).toHaveBeenCalledExactlyOnceWith(1, 0, 'The crack is 14 metres long'.length);
  });

  it('does not offer the page when it is gone, and says when a passage is not in it', () => {
    const { update } = showPanel(panelCase('read from the wire'));
    expect(screen.queryByRole('button', { name: 'Show in page' })).toBeNull();
    update(panelCase('read passage missing'));
    expect(screen.getByText('This passage could not be found in the page.')).toBeTruthy();
  });

  it('says of what is only here where it was looked for', () => {
    showPanel(panelCase('read evidence only here'));
    expect(
      screen.getByText(
        'Not found in the text we have of Northmoor Wire, Tolle Valley Post and Radio Halden.',
      ),
    ).toBeTruthy();
  });

  it('closes with its button', async () => {
    const { user, actions } = showPanel(panelCase('read evidence'));
    await user.click(screen.getByRole('button', { name: 'Close evidence' }));
    expect(actions.openFinding).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('what other reports add', () => {
  it('stands at its place, closed, with one quotation', () => {
    const { container } = showPanel(read);
    const stub = container.querySelector('.stub');
    expect(stub?.hasAttribute('open')).toBe(false);
    expect(stub?.textContent).toContain('3 reports add (2 origins)');
    expect(stub?.textContent).toContain('Not found in the text we have of this report');
    expect(stub?.closest('.aside')?.previousElementSibling?.getAttribute('data-block')).toBe('5');
  });

  it('opens when its finding is opened', () => {
    const { container } = showPanel(panelCase('read stub open'));
    expect(container.querySelector('[data-finding="f12"]')?.closest('details')?.open).toBe(true);
  });
});

describe('the step bar', () => {
  it('tells the place in a live region', () => {
    const { container } = showPanel(panelCase('read evidence'));
    expect(container.querySelector('.step-place')?.getAttribute('role')).toBe('status');
    expect(container.querySelector('.step-place')?.textContent).toBe('2 of 17: Differs, length of the crack');
  });

  it('counts the findings before the first step', () => {
    showPanel(read);
    expect(screen.getByText('17 findings')).toBeTruthy();
  });

  it('steps and opens the evidence', async () => {
    const { user, actions } = showPanel({ ...read, at: 1 });
    await user.click(screen.getByRole('button', { name: 'Next finding' }));
    await user.click(screen.getByRole('button', { name: 'Previous finding' }));
    await user.click(screen.getByRole('button', { name: /Differs length of the crack evidence/u }));
    expect(actions.step.mock.calls).toEqual([[1], [-1]]);
    expect(actions.openFinding).toHaveBeenCalledExactlyOnceWith('f1');
  });
});

describe('the tools', () => {
  it('read from another report', async () => {
    const { user, actions } = showPanel(read);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Reading' }), 'radio');
    expect(actions.setBase).toHaveBeenCalledExactlyOnceWith('radio');
  });

  it('set how many marks there are', async () => {
    const { user, actions } = showPanel(read);
    await user.click(screen.getByRole('button', { name: 'Off' }));
    expect(actions.setDensity).toHaveBeenCalledExactlyOnceWith('off');
  });

  it('set size, width, face and paper', async () => {
    const { user, actions } = showPanel(read);
    await user.click(screen.getByRole('button', { name: 'Text size, width and paper' }));
    const box = screen.getByRole('dialog', { name: 'Text size, width and paper' });
    for (const name of ['A+ Larger text', 'Wide', 'Sans', 'Sepia']) {
      await user.click(within(box).getByRole('button', { name }));
    }
    const { typography } = read;
    expect(actions.setTypography.mock.calls).toEqual([
      [{ ...typography, size: 19 }],
      [{ ...typography, width: 'wide' }],
      [{ ...typography, face: 'sans' }],
      [{ ...typography, paper: 'sepia' }],
    ]);
  });

  it('do not go beyond the largest size', async () => {
    const { user, actions } = showPanel(panelCase('read sans large'));
    await user.click(screen.getByRole('button', { name: 'Text size, width and paper' }));
    await user.click(screen.getByRole('button', { name: 'A+ Larger text' }));
    expect(actions.setTypography).not.toHaveBeenCalled();
  });

  it('close on Escape and give the focus back', async () => {
    const { user } = showPanel(read);
    const button = screen.getByRole('button', { name: 'Text size, width and paper' });
    await user.click(button);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Text size, width and paper');
  });

  it('put the chosen paper on the whole document', () => {
    const { update } = showPanel({ ...read, typography: { ...read.typography, paper: 'sepia' } });
    expect(document.documentElement.dataset.theme).toBe('sepia');
    update(read);
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });
});

describe('the keys', () => {
  it.each([
    ['n', 'step', [1]],
    ['p', 'step', [-1]],
    ['1', 'toggleKind', ['shared']],
    ['2', 'toggleKind', ['differs']],
    ['3', 'toggleKind', ['only-here']],
    ['4', 'toggleKind', ['same-text']],
    ['/', 'setTab', ['facts']],
  ] as const)('%s', async (key, action, values) => {
    const { user, actions } = showPanel(read);
    await user.keyboard(key);
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(...values);
  });

  it('B goes to the choice of the report read', async () => {
    const { user } = showPanel(read);
    await user.keyboard('b');
    expect(document.activeElement?.tagName).toBe('SELECT');
  });

  it('? shows the keys, where they can be turned off', async () => {
    const { user, actions } = showPanel(read);
    await user.keyboard('?');
    const box = screen.getByRole('dialog', { name: 'Keys' });
    await user.click(within(box).getByRole('checkbox', { name: 'Single-letter keys are on' }));
    expect(actions.setSingleKeys).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('are those the reader chose, and the caps say so', async () => {
    const keys = { ...panelCase('read').keys, next: 'j', previous: 'k' };
    const { user, actions } = showPanel({ ...panelCase('read'), keys });
    await user.keyboard('np');
    expect(actions.step).not.toHaveBeenCalled();
    await user.keyboard('jk');
    expect(actions.step.mock.calls).toEqual([[1], [-1]]);
    expect(screen.getByRole('button', { name: 'Next finding' }).getAttribute('aria-keyshortcuts')).toBe('J');
    await user.keyboard('?');
    expect(within(screen.getByRole('dialog', { name: 'Keys' })).getByText('J')).toBeTruthy();
  });

  it('do nothing once they are off, but Escape still closes the evidence', async () => {
    const { user, actions } = showPanel({ ...panelCase('read evidence'), singleKeys: false });
    await user.keyboard('n1?');
    expect(actions.step).not.toHaveBeenCalled();
    expect(actions.toggleKind).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(actions.openFinding).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('leave keys with Ctrl, Alt or Meta to the browser', () => {
    const { actions } = showPanel(read);
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      fireEvent.keyDown(document.body, { key: 'n', [held]: true });
    expect(actions.step).not.toHaveBeenCalled();
  });

  it('do not act while the reader types', async () => {
    const { user, actions } = showPanel(panelCase('facts'));
    await user.type(screen.getByRole('searchbox', { name: 'Filter facts' }), 'np1');
    expect(actions.step).not.toHaveBeenCalled();
    expect(actions.toggleKind).not.toHaveBeenCalled();
    expect(actions.setFilter).toHaveBeenCalledTimes(3);
  });
});

describe('a walk with the keyboard alone', () => {
  const focused = (): string | undefined =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.finding : undefined;

  it('steps from mark to mark, opens the evidence and comes back to the mark', async () => {
    cleanup();
    render(<LivingPanel state={read} text={ENGLISH} />);
    const user = userEvent.setup();
    await user.keyboard('n');
    await waitFor(() => expect(focused()).toBe('f4'));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(focused()).toBe('f1'));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('region', { name: /Differs length of the crack/u })).toBeTruthy();
    await user.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Close evidence');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /Differs length of the crack/u })).toBeNull();
    expect(focused()).toBe('f1');
  });
});

describe('the minimap', () => {
  it('is a vertical slider over the paragraphs', () => {
    showPanel(read);
    const map = screen.getByRole('slider', { name: 'Article map' });
    expect(map.getAttribute('aria-orientation')).toBe('vertical');
    expect(map.getAttribute('aria-valuetext')).toBe('Paragraph 1 of 27: Also in');
  });
});

describe('an Arabic article', () => {
  it('runs from the right, with the words of the interface in their own direction', () => {
    const { container } = showPanel(panelCase('read arabic'));
    const article = container.querySelector('article');
    expect([article?.lang, article?.dir]).toEqual(['ar', 'rtl']);
    expect(container.querySelector('.drawer')?.parentElement?.dir).toBe('ltr');
    const quotes = [...container.querySelectorAll<HTMLElement>('.drawer blockquote')];
    expect(quotes.map((quote) => `${quote.lang} ${quote.dir}`)).toEqual(['ar rtl', 'en ltr']);
  });
});
