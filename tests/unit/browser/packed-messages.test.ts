// The messages of all languages come out of the package as they went in.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packMessages, unpackMessages, type Messages } from '../../../lib/browser/packed-messages';

const FOLDER = 'public/_locales';
const languages = Object.fromEntries(
  readdirSync(FOLDER).map((language) => [
    language,
    // The files are our own; locales.test.ts holds their shape.
    JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8')) as Messages,
  ]),
);

/** As browsers do: what a language lacks is taken from the default one. */
const asBrowser = (packed: Readonly<Record<string, Messages>>, language: string) => (name: string) =>
  packed[language]?.[name]?.message ?? packed['en']?.[name]?.message ?? '';

describe('packed messages', () => {
  it.each(Object.keys(languages))('say in %s what its file says', (language) => {
    const lookUp = unpackMessages(asBrowser(packMessages(languages, 'en'), language));
    for (const [key, { message }] of Object.entries(languages[language] ?? {})) {
      expect(lookUp(key)).toBe(message);
    }
  });

  it('leave those of the manifest to the browser', () => {
    const packed = packMessages(languages, 'en');
    expect(packed['de']?.['extension_name']).toEqual(languages['de']?.['extension_name']);
    expect(packed['de']?.['command_keep']).toEqual(languages['de']?.['command_keep']);
  });

  it('have an empty text for an unknown key', () => {
    const lookUp = unpackMessages(asBrowser(packMessages(languages, 'en'), 'fr'));
    expect(lookUp('no_such_key')).toBe('');
  });

  it.each(['two\nlines', '5 $'])('refuse %j, which would not come out again', (message) => {
    expect(() => packMessages({ en: { key: { message } } }, 'en')).toThrow(/No message may hold/);
  });
});
