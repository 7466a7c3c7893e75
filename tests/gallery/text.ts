// The interface texts of the gallery and the component tests, without a browser: English, or English laid out from the right.
import { createText, type Text } from '../../lib/browser/text';
import arabic from '../../public/_locales/ar/messages.json';
import german from '../../public/_locales/de/messages.json';
import messages from '../../public/_locales/en/messages.json';
import spanish from '../../public/_locales/es/messages.json';
import french from '../../public/_locales/fr/messages.json';

const BY_KEY = new Map(Object.entries(messages).map(([key, value]) => [key, value.message]));

/** Messages that were asked for and do not exist. */
export const missingMessages = new Set<string>();

function lookUp(key: string): string {
  const message = BY_KEY.get(key);
  if (message === undefined && !key.endsWith('_one')) missingMessages.add(key);
  return message ?? '';
}

export const ENGLISH: Text = createText(lookUp, 'en-GB', '2026-03-13T12:00:00Z');

const FILES: Readonly<Record<string, Readonly<Record<string, { readonly message: string }>>>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
};

/** The other languages of the interface by their tags; Arabic is laid out from the right. */
export const TRANSLATED: ReadonlyMap<string, Text> = new Map(
  Object.entries(FILES).map(([locale, file]) => {
    const byKey = new Map(Object.entries(file).map(([key, value]) => [key, value.message]));
    return [locale, createText((key) => byKey.get(key) ?? '', locale, '2026-03-13T12:00:00Z')];
  }),
);

/** Whether a button says in another language what the English words say, which may be a part of its message. */
export function saysInLanguage(locale: string, english: string): (said: string) => boolean {
  const stem = keyOf(english).replace(/_(one|other)$/u, '');
  const patterns = Object.entries(FILES[locale] ?? {})
    .filter(([key]) => key === stem || key.replace(/_(zero|one|two|few|many|other)$/u, '') === stem)
    .map(([, { message }]) => asPattern(message));
  return (said) => patterns.some((pattern) => pattern.test(said));
}

/** The message that holds these words with the fewest others, else the one with the most words of its own that fits them. */
function keyOf(english: string): string {
  const [held] = [...BY_KEY]
    .filter(([, message]) => message.includes(english))
    .sort(([, one], [, other]) => one.length - other.length);
  const [fitting] = [...BY_KEY]
    .filter(([, message]) => asPattern(message).exec(english)?.[0] === english)
    .sort(([, one], [, other]) => fixedLength(other) - fixedLength(one));
  return (held ?? fitting)?.[0] ?? '';
}

function fixedLength(message: string): number {
  return message.replace(/\{\w+\}/gu, '').length;
}

/** A message as a pattern: any words stand for its values. */
function asPattern(message: string): RegExp {
  const fixed = message.split(/\{\w+\}/u).map((part) => part.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'));
  return new RegExp(fixed.join('.+'), 'u');
}

/** English words in the order of a right-to-left interface, to look at the layout. */
export const MIRRORED: Text = { ...ENGLISH, direction: 'rtl' };
