// The page "Add reports": by role and name, and axe finds nothing in any of its states.
import './setup-dom';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CapturePage } from '../../components/capture/CapturePage';
import type { CaptureActions, CaptureState } from '../../lib/state/capture-state';
import { CAPTURE_CASES } from '../gallery/capture-cases';
import { IDLE_CAPTURE_ACTIONS } from '../gallery/interactive';
import { ENGLISH, missingMessages } from '../gallery/text';
import { findViolations } from './accessibility';

// jsdom does no layout.
Element.prototype.scrollIntoView = () => undefined;

function caseOf(name: string): CaptureState {
  const found = CAPTURE_CASES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No case ${name}`);
  return found.capture;
}

function show(state: CaptureState, changed: Partial<CaptureActions> = {}) {
  cleanup();
  const actions = { ...IDLE_CAPTURE_ACTIONS, ...changed };
  const view = render(<CapturePage state={state} actions={actions} text={ENGLISH} endings={['.html']} />);
  return { ...view, user: userEvent.setup() };
}

describe.each(CAPTURE_CASES)('adding reports: $name', ({ capture }) => {
  it('has no accessibility violations and no missing message', async () => {
    const { container } = show(capture);
    expect(await findViolations(container)).toEqual([]);
    expect([...missingMessages]).toEqual([]);
  });
});

describe('open tabs', () => {
  it('are check boxes, and the button counts the chosen ones', async () => {
    const chooseTab = vi.fn();
    const keepTabs = vi.fn();
    const { user } = show(caseOf('tabs to choose'), { chooseTab, keepTabs });
    await user.click(screen.getByRole('checkbox', { name: /What we know about the crack/ }));
    expect(chooseTab).toHaveBeenCalledWith(2, false);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Our reservoirs/ }).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Read and keep 3 reports' }));
    expect(keepTabs).toHaveBeenCalledOnce();
  });

  it('cannot be read while others are', async () => {
    const keepTabs = vi.fn();
    const { user } = show(caseOf('tabs being read'), { keepTabs });
    expect(screen.getByText('Reading 2 of 3').getAttribute('role')).toBe('status');
    await user.click(screen.getByRole('button', { name: 'Read and keep 1 report' }));
    expect(keepTabs).not.toHaveBeenCalled();
  });

  it('that were refused as lists of stories can be kept anyway', async () => {
    const keepAnyway = vi.fn();
    const { user } = show(caseOf('tabs done'), { keepAnyway });
    await user.click(screen.getByRole('button', { name: 'Keep anyway: Radio Halden: news' }));
    expect(keepAnyway).toHaveBeenCalledWith(3);
  });

  it('that stay unseen are said to', () => {
    show(caseOf('tabs not allowed'));
    expect(screen.getAllByRole('alert').map((one) => one.textContent)).toContain(
      'You did not allow it, so your tabs stay unseen. Nothing was read.',
    );
  });
});

describe('a link', () => {
  it('leads back to the comparison when it is kept', async () => {
    const showComparison = vi.fn();
    const { user } = show(caseOf('link done'), { showComparison });
    await user.click(screen.getByRole('button', { name: 'Show the comparison' }));
    expect(showComparison).toHaveBeenCalledOnce();
  });

  it('is read by the Enter key', async () => {
    const keepLink = vi.fn();
    const { user } = show(caseOf('link from a page'), { keepLink });
    const part = within(screen.getByRole('region', { name: 'A link' }));
    await user.type(part.getByRole('textbox', { name: 'Web address' }), '{Enter}');
    expect(keepLink).toHaveBeenCalledOnce();
  });
});

describe('a pasted text', () => {
  it('says in which language it seems to be, and the reader can put that right', async () => {
    const setField = vi.fn();
    const { user } = show(caseOf('paste with a bad address'), { setField });
    const language = screen.getByRole('combobox', { name: 'Language' });
    expect(
      within(language).getByRole('option', { name: 'As it looks: English', selected: true }),
    ).toBeTruthy();
    await user.selectOptions(language, 'Dutch');
    expect(setField).toHaveBeenCalledExactlyOnceWith('language', 'nl');
  });
});

describe('sites kept automatically', () => {
  it('have a time of keeping each, and can be removed', async () => {
    const setKeepDays = vi.fn();
    const removeSite = vi.fn();
    const { user } = show(caseOf('sites'), { setKeepDays, removeSite });
    await user.selectOptions(
      screen.getByRole('combobox', { name: /Erase after.*radio-halden\.example/ }),
      'never',
    );
    expect(setKeepDays).toHaveBeenCalledWith('radio-halden.example', null);
    await user.click(screen.getByRole('button', { name: 'Remove radio-halden.example' }));
    expect(removeSite).toHaveBeenCalledWith('radio-halden.example');
  });
});
