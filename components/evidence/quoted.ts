// Quoted words in the quotation marks of the interface, which are left out where the words bring marks of their own.
import type { Text } from '../../lib/browser/text';

/** Double quotation marks of any language, at the beginning or end: another pair round them reads as a slip. */
const HAS_MARKS = /^\s*["“”„«»]|["“”„«»]\s*$/u;

/** “The dam holds” for words without marks; words that begin or end with a mark stand as they were written. */
export function sayQuoted(quote: string, text: Text): string {
  return HAS_MARKS.test(quote) ? quote : text.say('quoted', { quote });
}
