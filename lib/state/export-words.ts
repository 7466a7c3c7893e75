// The words of exported files in the language of the interface.
import type { Text } from '../browser/text';
import { ENGLISH_WORDS, type WordKey, type Words } from '../export/words';

type Translated = Exclude<WordKey, 'language' | 'direction'>;

/** Words for exports, from the messages `out_<key>`. */
export function exportWords(text: Text): Words {
  // Object.keys forgets the key type; the record has exactly these keys.
  const keys = (Object.keys(ENGLISH_WORDS) as WordKey[]).filter(
    (key): key is Translated => key !== 'language' && key !== 'direction',
  );
  const words = Object.fromEntries(keys.map((key) => [key, text.say(`out_${key}`)]));
  // Every translated key was just filled in; the two others follow.
  return { ...(words as Record<Translated, string>), language: text.locale, direction: text.direction };
}
