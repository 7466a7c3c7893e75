// Words that stand nowhere else, where a test needs more of them than anybody would read.

const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'to'];

/** The word of a number up to 2,400: four syllables, another one for each number. */
export function coinWord(number: number): string {
  return [343, 49, 7, 1].map((step) => SYLLABLES[Math.floor(number / step) % 7]).join('');
}

/** A sentence of `count` words: those of `first` and of the numbers behind it. */
export function coinSentence(first: number, count: number): string {
  const text = Array.from({ length: count }, (_, at) => coinWord(first + at)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
