// Where sentences begin and end: Intl.Segmenter, then the repairs it needs in news text.
import type { Stretch } from './analysis';
import { abbreviationBefore } from './abbreviations';
import type { Language } from './language';

const segmenters = new Map<string, Intl.Segmenter>();

function sentenceSegmenter(tag: string | null): Intl.Segmenter {
  const key = tag ?? 'und';
  const known = segmenters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(key, { granularity: 'sentence' });
  segmenters.set(key, made);
  return made;
}

/** Cuts a clean text of at most a few thousand characters into sentences, without the white space around them. */
export function findSentences(text: string, language: Language): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let start = 0;
  for (const { index, segment } of sentenceSegmenter(language.tag).segment(text)) {
    const end = index + segment.length;
    for (const cut of missedBreaks(segment, language)) {
      pieces.push({ start, end: index + cut });
      start = index + cut;
    }
    // A closing mark set off by a space belongs to the sentence before.
    const closing = pieces.length > 0 && start === index ? (CLOSING_HEAD.exec(segment)?.[0].length ?? 0) : 0;
    const before = pieces.at(-1);
    if (closing > 0 && before !== undefined) {
      pieces[pieces.length - 1] = { start: before.start, end: index + closing };
      start = index + closing;
    }
    // Opening marks at the end of a piece belong to the next one.
    const tail = OPENING_TAIL.exec(segment)?.[0].length ?? 0;
    if (end - tail > start) pieces.push({ start, end: end - tail });
    start = end - tail;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return mergeBroken(text, pieces, language)
    .map((stretch) => trim(text, stretch))
    .filter((stretch) => stretch.end > stretch.start);
}

/** Seen in Chinese and Japanese: ICU leaves an opening mark with the sentence before it. */
const OPENING_TAIL = /[\u201C\u2018\u300C\u300E\u300A(\uFF08]+$/;

/** French sets its marks off by spaces. */
const CLOSING_HEAD = /^\u00BB\s*/;

/** An ellipsis and a capital: Intl.Segmenter sees no break there either. */
const BREAK_AFTER_ELLIPSIS = /\u2026["'\u2019\u201D\u00BB)]? (?=["'\u2018\u201C(]?\p{Lu})/gu;

/** A stop, closing marks, a space, and then a digit or an opening mark: Intl.Segmenter sees no break there. */
const BREAK_BEFORE_DIGIT = /[.!?]["'\u2019\u201D)\]]? (?=["'\u2018\u201C($\u20AC\u00A3]?\d)/g;

/** Offsets within a piece after which a sentence ends that the segmenter did not see: "ended. 30 people". */
function missedBreaks(segment: string, language: Language): readonly number[] {
  const cuts: number[] = [];
  for (const match of segment.matchAll(BREAK_BEFORE_DIGIT)) {
    const before = segment.slice(Math.max(0, match.index - 30), match.index);
    if (match[0].startsWith('.') && abbreviationBefore(before, '0', language) === 'fixed') continue;
    if (language.sentences.dottedOrdinals && /(?:^|\D)\d{1,2}$/.test(before)) continue;
    cuts.push(match.index + match[0].length);
  }
  for (const match of segment.matchAll(BREAK_AFTER_ELLIPSIS)) cuts.push(match.index + match[0].length);
  return cuts.sort((a, b) => a - b);
}

function mergeBroken(text: string, pieces: readonly Stretch[], language: Language): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const piece of pieces) {
    const before = merged.at(-1);
    if (
      before !== undefined &&
      goesOn(text.slice(before.start, before.end), text.slice(piece.start, piece.end), language)
    ) {
      merged[merged.length - 1] = { start: before.start, end: piece.end };
    } else merged.push(piece);
  }
  return merged;
}

/** True when no sentence ends between two pieces. */
function goesOn(before: string, after: string, language: Language): boolean {
  const ended = before.trimEnd();
  if (!/[\p{L}\p{N}]/u.test(after) || !/[\p{L}\p{N}]/u.test(ended)) return !/\n\s*$/.test(before);
  if (/[?!\u2026] ?["'\u2019\u201D\u00BB)]{0,2}$/.test(ended)) {
    return (
      /^\s*\p{Ll}/u.test(after) || (/["'\u2019\u201D\u00BB]$/.test(ended) && isAttribution(after, language))
    );
  }
  if (!ended.endsWith('.')) return false;
  if (language.sentences.dottedOrdinals && isDottedOrdinal(ended, after, language)) return true;
  const kind = abbreviationBefore(ended.slice(-30, -1), after, language);
  if (kind === null || kind === 'fixed') return kind === 'fixed';
  if (/^\s*["'\u201C(]?\d/.test(after)) return false;
  const next = /\p{L}[\p{L}'\u2019]*\.?/u.exec(after)?.[0] ?? '';
  // Another initial ("A. S. Dorne") begins no sentence, even where its letter is a word.
  if (/^\p{Lu}\.$/u.test(next)) return true;
  return !language.sentences.starters.has(next.toLowerCase().replace('.', ''));
}

/** "Smith asked." after "Really?": at most three words and a verb of saying. */
function isAttribution(after: string, language: Language): boolean {
  const words = after.slice(0, 80).match(/[\p{L}'\u2019]+|[.,;:?!"\u201C]/gu) ?? [];
  const verb = words.slice(0, 4).findIndex((word) => language.speech.verbs.has(word.toLowerCase()));
  return verb > 0 && words.slice(0, verb).every((word) => /^\p{L}/u.test(word)) && words.length <= 12;
}

const DOTTED = /(?:^|\s)(\p{L}{0,15}) ?\d{1,2}\.$/u;

/** "Am 3. Mai", "der 2. Weltkrieg": a small number after an article or preposition, or before a month, is an ordinal. */
function isDottedOrdinal(ended: string, after: string, language: Language): boolean {
  const match = DOTTED.exec(ended.slice(-30));
  if (match === null) return false;
  const next = /^\s*(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  if (language.dates.months.has(next)) return true;
  const before = match[1]?.toLowerCase() ?? '';
  return language.speech.determiners.has(before) || language.dates.fillers.has(before);
}

function trim(text: string, { start, end }: Stretch): Stretch {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length };
}
