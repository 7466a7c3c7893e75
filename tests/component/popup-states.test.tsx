// Every state of the popup: it answers in one sentence, offers a next step, and axe finds nothing.
import './setup-dom';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { POPUP_CASES } from '../gallery/popup-cases';
import { missingMessages } from '../gallery/text';
import { findViolations } from './accessibility';
import { popupCase, showPopup } from './views';

describe.each(POPUP_CASES)('popup: $name', ({ popup, press = [] }) => {
  it('has no accessibility violations, also with its disclosures open', async () => {
    const { container, user } = showPopup(popup);
    for (const name of press)
      await user.click(screen.getAllByRole('button', { name: (own) => own.includes(name) })[0]!);
    expect(await findViolations(container)).toEqual([]);
    expect([...missingMessages]).toEqual([]);
  });

  it('answers in one plain sentence that is also the live region', () => {
    const { container } = showPopup(popup);
    const answer = container.querySelector('.answer');
    expect(answer?.getAttribute('role')).toBe('status');
    expect(answer?.textContent).toMatch(/\S[.\w]$/u);
  });

  it('is not a dead end', () => {
    showPopup(popup);
    if (popup.screen.screen === 'working') {
      expect(screen.getByRole('list')).toBeTruthy();
      return;
    }
    const main = within(document.body).getAllByRole('button');
    expect(main.filter((button) => button.getAttribute('aria-disabled') !== 'true')).not.toEqual([]);
  });
});

describe('the popup at work', () => {
  it('tells which of several reports it has come to', () => {
    showPopup(popupCase('working comparing'));
    expect(screen.getByText('2 of 3')).toBeTruthy();
  });
});

describe('the next step of each state', () => {
  const table = [
    ['trouble restricted', 'Try again', 'tryAgain'],
    ['trouble restricted', 'See an example', 'showExample'],
    ['trouble hangs', 'Try again', 'tryAgain'],
    ['trouble failed', 'Try again', 'tryAgain'],
    ['refused not-an-article', 'Read it anyway', 'readAnyway'],
    ['refused too-little-text', 'Read again', 'tryAgain'],
    ['refused too-large', 'Read again', 'tryAgain'],
    ['nothing kept', 'Keep this report', 'keep'],
    ['nothing kept', 'See an example', 'showExample'],
    ['nothing kept', 'Understood', 'dismissForewarning'],
    ['nothing kept, keep failed', 'Keep this report', 'keep'],
    ['no match', 'Keep', 'keep'],
    ['library blocked', 'Try again', 'tryAgain'],
    ['library damaged', 'Try again', 'tryAgain'],
  ] as const;
  it.each(table)('%s: the button "%s" calls %s', async (name, button, action) => {
    const { actions, user } = showPopup(popupCase(name));
    await user.click(screen.getByRole('button', { name: button }));
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('does not offer to read a page anyway when nothing was read', () => {
    showPopup(popupCase('refused no-text'));
    expect(screen.queryByRole('button', { name: 'Read it anyway' })).toBeNull();
  });

  it('says how much was read when there was too little', () => {
    showPopup(popupCase('refused too-little-text'));
    expect(screen.getByText('Only 2 of about 11 paragraphs could be read.')).toBeTruthy();
  });

  it('tells the nearest kept report and why, and compares with it on request', async () => {
    const { actions, user } = showPopup(popupCase('no match'));
    expect(screen.getByText(/The nearest is/u).textContent).toContain(
      '3 Feb: same names (Tolle Water), 38 days apart.',
    );
    await user.click(screen.getByRole('button', { name: 'Compare anyway' }));
    expect(actions.include).toHaveBeenCalledExactlyOnceWith('level', true);
  });

  it('offers the perhaps ones with their reasons', async () => {
    const { actions, user } = showPopup(popupCase('no match, some offered'));
    expect(screen.getByText('perhaps: same words (lake, car park)')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Compare The Sarn Gazette' }));
    expect(actions.include).toHaveBeenCalledExactlyOnceWith('sarn', true);
  });
});
