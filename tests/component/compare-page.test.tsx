// The side-by-side page, by role and label.
import './setup-dom';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ComparePage } from '../../components/compare/ComparePage';
import type { CompareActions } from '../../lib/state/compare-state';
import { COMPARE_CASES } from '../gallery/compare-cases';
import { ENGLISH, missingMessages } from '../gallery/text';
import { findViolations } from './accessibility';

function show(name: string) {
  cleanup();
  const found = COMPARE_CASES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No case ${name}`);
  const actions = {
    setDifferencesOnly: vi.fn(),
    setTogether: vi.fn(),
    openFinding: vi.fn(),
    step: vi.fn(),
    makeBase: vi.fn(),
    search: vi.fn(),
    add: vi.fn(),
    remove: vi.fn(),
    setNamesHidden: vi.fn(),
    sayFact: vi.fn(),
    exportComparison: vi.fn(() => Promise.resolve('report.md')),
    print: vi.fn(),
    openLibrary: vi.fn(),
    tryAgain: vi.fn(),
  } satisfies CompareActions;
  const view = render(<ComparePage state={found.compare} actions={actions} text={ENGLISH} />);
  return { ...view, actions, user: userEvent.setup() };
}

describe.each(COMPARE_CASES)('side by side: $name', ({ name }) => {
  it('has no accessibility violations and no missing words', async () => {
    const { container } = show(name);
    expect(await findViolations(container)).toEqual([]);
    expect([...missingMessages]).toEqual([]);
  });
});

describe('a pair', () => {
  it('says so when nothing was found in both', () => {
    show('pair nothing in common');
    expect(screen.getByText('Nothing in common was found in the text we have.')).toBeTruthy();
    show('pair');
    expect(screen.queryByText('Nothing in common was found in the text we have.')).toBeNull();
  });

  it('shows both reports whole, and a knot with the values that differ', async () => {
    const { user, actions } = show('pair');
    expect(screen.getByRole('heading', { level: 2, name: /Lower valley road shut/u })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: /Road closed below/u })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Differs, length of the crack/u }));
    expect(actions.openFinding).toHaveBeenCalledExactlyOnceWith('f1');
  });

  it('says how much was searched where a paragraph stands alone', () => {
    show('pair');
    expect(screen.getAllByText('Not found in the 11 paragraphs we have').length).toBeGreaterThan(1);
  });

  it('opens a menu to the other side where its button stands too near to the edge of the window', async () => {
    const { user } = show('pair');
    const box = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect');
    box.mockReturnValue(DOMRect.fromRect({ x: -40, width: 320, height: 200 }));
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(screen.getByRole('dialog', { name: 'Export' }).classList).toContain('is-turned');
    box.mockRestore();
  });

  it('the evidence compares the wording, lets the reader correct it and closes with Escape', async () => {
    const { user, actions } = show('pair evidence');
    const evidence = screen.getByRole('region', { name: /Differs/u });
    expect(within(evidence).getAllByText('Northmoor Wire').length).toBeGreaterThan(0);
    await user.click(within(evidence).getByRole('button', { name: /Not the same fact/u }));
    expect(actions.sayFact).toHaveBeenCalledOnce();
    await user.keyboard('{Escape}');
    expect(actions.openFinding).toHaveBeenLastCalledWith(null);
  });

  it('N and P step through the findings, D shows differences only', async () => {
    const { user, actions } = show('pair');
    await user.keyboard('npd');
    expect(actions.step.mock.calls).toEqual([[1], [-1]]);
    expect(actions.setDifferencesOnly).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('differences only leaves out rows and says how many', () => {
    show('pair differences only');
    expect(screen.getAllByText(/rows? without a difference left out/u).length).toBeGreaterThan(0);
    expect(screen.queryByText(/Schools in the lower valley/u)).toBeNull();
  });
});

describe('columns', () => {
  it('put any report first, or take it out', async () => {
    const { user, actions } = show('columns');
    await user.click(screen.getByRole('button', { name: 'Put first Radio Halden' }));
    expect(actions.makeBase).toHaveBeenCalledExactlyOnceWith('radio');
    await user.click(screen.getByRole('button', { name: 'Take out Northmoor Wire' }));
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith('wire');
  });
});

describe('reports that scroll by themselves', () => {
  it('are regions that can be reached and scrolled with the keyboard', () => {
    show('pair by themselves');
    const pane = screen.getByRole('region', { name: 'Northmoor Wire' });
    expect(pane.getAttribute('tabindex')).toBe('0');
  });
});
