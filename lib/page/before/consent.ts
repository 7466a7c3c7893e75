// Cuts dialogs that ask for consent: cookies, tracking, age.
import { namePattern } from '../tree/names';
import type { CutRule } from '../tree/walk-page';

/** Words that makers of consent dialogs put into names. */
const CONSENT_NAMES = namePattern([
  'cookie*',
  'consent*',
  'gdpr*',
  'onetrust',
  'didomi*',
  'cmp',
  'sp message*',
  'privacy (?:banner|notice|modal|overlay|popup)',
  'truste*',
  'usercentrics',
]);

/** A part named after consent, or any modal dialog. */
export const cutConsent: CutRule = ({ tag, names, role, attribute }) => {
  if (tag === 'body' || tag === 'main' || tag === 'article') return null;
  if (CONSENT_NAMES.test(names)) return 'consent';
  const isDialog = role === 'dialog' || role === 'alertdialog' || tag === 'dialog';
  return isDialog || attribute('aria-modal') === 'true' ? 'consent' : null;
};
