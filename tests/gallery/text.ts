// The interface texts of the gallery and the component tests, without a browser: English, or English laid out from the right.
import { createText, type Text } from '../../lib/browser/text';
import arabic from '../../public/_locales/ar/messages.json';
import messages from '../../public/_locales/en/messages.json';

const BY_KEY = new Map(Object.entries(messages).map(([key, value]) => [key, value.message]));

/** Messages that were asked for and do not exist. */
export const missingMessages = new Set<string>();

function lookUp(key: string): string {
  const message = BY_KEY.get(key);
  if (message === undefined && !key.endsWith('_one')) missingMessages.add(key);
  return message ?? '';
}

export const ENGLISH: Text = createText(lookUp, 'en-GB', '2026-03-13T12:00:00Z');

const ARABIC_BY_KEY = new Map(Object.entries(arabic).map(([key, value]) => [key, value.message]));

/** Arabic, laid out from the right. */
export const IN_ARABIC: Text = createText(
  (key) => ARABIC_BY_KEY.get(key) ?? '',
  'ar',
  '2026-03-13T12:00:00Z',
);

/** English words in the order of a right-to-left interface, to look at the layout. */
export const MIRRORED: Text = { ...ENGLISH, direction: 'rtl' };
