// A link that opens a page at a passage: a text directive in the fragment of the address.
// Source: URL Fragment Text Directives (WICG draft report): syntax, percent-encoding, matching at word bounds.
import type { Span } from '../article/article';
import { plainLine } from './plain-line';

/** A passage up to this length (UTF-16 units) stands in the link whole; a longer one by its first and last words. */
const LONGEST_WHOLE = 80;
/** Words at each end of a longer passage: the first that is clear, else the last. */
const EDGE_WORDS = [4, 8, 16];
/** Words of context before or behind a passage that alone would be ambiguous: the fewest that make it clear. */
const CONTEXT_WORDS = [3, 6, 12, 24];
/** Node 20 walks Intl.Segmenter quadratically: only this much text (UTF-16 units) at an edge is cut into words. */
const EDGE_LENGTH = 200;

/** Word bounds hardly depend on the language; a fixed one gives the same link on every machine. Made once: making it takes longer than a link. */
const WORD_BOUNDS = new Intl.Segmenter('en', { granularity: 'word' });

/** What a text directive holds: `[prefix-,]start[,end][,-suffix]`. */
interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/**
 * Gives for spans of an article the address that opens its page there. `href` must come from `safeHref`; `texts` are
 * the blocks, which with other texts known to be on the page (`beside`, as the title) decide whether context is
 * needed. An element fragment of the address is kept, an older directive is replaced.
 */
export function makePassageLinks(
  href: string,
  texts: readonly string[],
  beside: readonly string[] = [],
): (span: Span) => string {
  const [page = '', fragment = ''] = splitAt(href, '#');
  const [element = ''] = splitAt(fragment, ':~:');
  const searched = toSearched([...texts, ...beside].join('\n'));
  return (span) => {
    const { prefix, start, end, suffix } = direct(texts[span.block] ?? '', span, searched);
    if (start === '') return href;
    const parts = [
      prefix && `${encode(prefix)}-`,
      encode(start),
      end && encode(end),
      suffix && `-${encode(suffix)}`,
    ];
    return `${page}#${element}:~:text=${parts.filter((part) => part !== '').join(',')}`;
  };
}

function direct(text: string, span: Span, searched: string): Directive {
  const before = plainLine(text.slice(0, span.start));
  const passage = plainLine(text.slice(span.start, span.end));
  const behind = plainLine(text.slice(span.end));
  const { start, end } = cutEdges(passage, searched);
  const clear: Context = { words: '', isClear: isOnce(searched, start) };
  const prefix = clear.isClear
    ? clear
    : findContext(before, lastWords, (words) => isOnce(searched, join(words, start, text)));
  if (end !== '') {
    const suffix = isOnce(toSearched(passage), end) ? '' : firstWords(behind, CONTEXT_WORDS[0] ?? 0);
    return { prefix: prefix.words, start, end, suffix };
  }
  const suffix = prefix.isClear
    ? clear
    : findContext(behind, firstWords, (words) => isOnce(searched, join(start, words, text)));
  return { prefix: prefix.words, start, end, suffix: suffix.words };
}

interface Context {
  readonly words: string;
  readonly isClear: boolean;
}

/** The fewest words beside a passage with which it is clear; the most where it never is. */
function findContext(
  text: string,
  pick: (text: string, many: number) => string,
  isClear: (words: string) => boolean,
): Context {
  const picked = CONTEXT_WORDS.map((many) => pick(text, many));
  const words = picked.find(isClear);
  return words === undefined ? { words: picked.at(-1) ?? '', isClear: false } : { words, isClear: true };
}

/** Two neighbours as they stand in the text: with a space between them or without. */
function join(one: string, other: string, text: string): string {
  const apart = `${one} ${other}`;
  return plainLine(text).includes(apart) ? apart : one + other;
}

/** The first and the last words of a long passage; the whole of a short one, or of one with hardly any words. */
function cutEdges(passage: string, searched: string): { readonly start: string; readonly end: string } {
  if (passage.length <= LONGEST_WHOLE) return { start: passage, end: '' };
  const edges = EDGE_WORDS.map((many) => ({
    start: firstWords(passage, many),
    end: lastWords(passage, many),
  })).filter(({ start, end }) => start !== '' && start.length + end.length < passage.length);
  const own = toSearched(passage);
  const clear = edges.find(({ start, end }) => isOnce(searched, start) && isOnce(own, end));
  return clear ?? edges.at(-1) ?? { start: passage, end: '' };
}

/** The form in which a browser looks for a text: letter case apart. */
function toSearched(text: string): string {
  return text.split('\n').map(plainLine).join('\n').toLowerCase();
}

function isOnce(searched: string, wanted: string): boolean {
  const small = wanted.toLowerCase();
  const first = searched.indexOf(small);
  return first >= 0 && searched.indexOf(small, first + 1) < 0;
}

/** The first words with what stands between them; empty where there is no word. */
function firstWords(text: string, many: number): string {
  const edge = text.slice(0, EDGE_LENGTH);
  const words = wordsOf(edge);
  const last = words[Math.min(many, words.length) - 1];
  if (last === undefined) return '';
  return words.length < many ? edge : edge.slice(0, last.end);
}

/** The last words with what stands between and behind them; empty where there is no word. */
function lastWords(text: string, many: number): string {
  const edge = text.slice(-EDGE_LENGTH);
  const words = wordsOf(edge);
  const first = words[Math.max(0, words.length - many)];
  if (first === undefined) return '';
  return words.length < many ? edge : edge.slice(first.start);
}

/** Words as the browser bounds them; a match must begin and end at such bounds. */
function wordsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...WORD_BOUNDS.segment(text)]
    .filter((piece) => piece.isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** Percent-encoding that also covers what has a meaning in a directive (`-`; `,` and `&` are always encoded) or in Markdown. */
function encode(text: string): string {
  return encodeURIComponent(plainLine(text)).replace(
    /[-!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function splitAt(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
