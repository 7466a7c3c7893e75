// Which characters open and close quotations, where they stand: one mark may be an apostrophe, a measure or both ends.

export interface Opening {
  readonly mark: string;
  /** Characters of the opening and of the closing mark. */
  readonly length: number;
  readonly closeLength: number;
  readonly closers: string;
  /** False for single marks, which are apostrophes too. */
  readonly double: boolean;
}

/** Marks and what closes them. */
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201C': '\u201D"',
  '\u201D': '\u201D',
  '\u201E': '\u201C\u201D"',
  '\u201F': '\u201D',
  '\u00AB': '\u00BB',
  '\u00BB': '\u00AB',
  '\u300C': '\u300D',
  '\u300E': '\u300F',
  "'": "'\u2019",
  '\u2018': "\u2019'",
  '\u201A': '\u2018\u2019',
  '\u2039': '\u203A',
  '\u203A': '\u2039',
};
const SINGLE = "'\u2018\u201A\u2039\u203A";
/** Marks that open wherever they stand. */
const ALWAYS = '\u201E\u300C\u300E\u201F';
const BEFORE_OPENING = /[\s([{\u2014\u2013\-/:\u201C\u2018"'\u00BF\u00A1\u3001\u3002\uFF0C\uFF1A]/;
/** Short forms and decades that begin with an apostrophe. */
const SHORT_FORM = /^['\u2018](?:\d0s|em|til|tis|twas|cause|n|s)(?!\p{L})/iu;

/** The quotation mark that opens at `at`, null when none does. */
export function openingAt(text: string, at: number): Opening | null {
  const mark = text.charAt(at);
  if (mark === '`' && text.charAt(at + 1) === '`') {
    return { mark: '``', length: 2, closeLength: 2, closers: "'", double: true };
  }
  const closers = PAIRS[mark];
  if (closers === undefined) return null;
  const double = !SINGLE.includes(mark);
  const opening = { mark, length: 1, closeLength: 1, closers, double };
  if (ALWAYS.includes(mark)) return opening;
  const before = text.charAt(at - 1);
  if (at > 0 && !BEFORE_OPENING.test(before) && !isUnspaced(before)) return null;
  const after = text.charAt(at + 1);
  // French sets its marks off by spaces; straight marks may be set off in machine-made text.
  if (/\s/.test(after)) return mark === '\u00AB' || mark === '"' ? opening : null;
  if (after === '' || /[.,;!?)\]\u2026]/.test(after))
    return after === '\u2026' || after === '.' ? opening : null;
  return double || !SHORT_FORM.test(text.slice(at, at + 8)) ? opening : null;
}

/** 6'2": the mark after it means inches. */
const FEET = /\d['\u2019]\d{1,2}$/;

/** Letters of scripts without spaces may touch a mark. */
function isUnspaced(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character);
}

/** Whether the mark at `at` closes an opened quotation; "reopens": the opening mark stands there again. */
export function closesAt(text: string, at: number, opening: Opening): 'yes' | 'maybe' | 'reopens' | 'no' {
  const mark = text.charAt(at);
  if (opening.mark === '``') return mark === "'" && text.charAt(at + 1) === "'" ? 'yes' : 'no';
  if (!opening.closers.includes(mark)) {
    return mark === opening.mark && openingAt(text, at) !== null ? 'reopens' : 'no';
  }
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (opening.double) {
    if (mark === '"' && FEET.test(text.slice(Math.max(0, at - 5), at))) return 'no';
    // A straight mark between a space and a letter opens, and the one before it was never closed; unless it is the last
    // one ("of it, "he said.").
    const opens = mark === '"' && /[\s(]/.test(before) && /[\p{L}\p{N}]/u.test(after);
    return opens && text.includes('"', at + 1) ? 'reopens' : 'yes';
  }
  if (/[\p{L}\p{N}]/u.test(after)) return 'no';
  if (/\s/.test(before) || before === '') return 'no';
  return /[.,!?\u2026)]/.test(before) || !/s/i.test(before) || !/\s/.test(after) ? 'yes' : 'maybe';
}
