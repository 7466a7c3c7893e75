// The whole protocol between extension pages and the reader script in a page. JSON only; everything that arrives is
// `unknown` until parsed. The reader script's first answer (the ReadOutcome) is its injection result, not a message.
import type { ReadOutcome, Span } from '../article/article';
import { parseRules, type ReadingItem, type RepairRule } from '../article/repair';

/**
 * From an extension page to the reader script of one tab. Only text and spans of the page's own article cross:
 * the page must learn nothing of the other articles.
 */
export type PageRequest =
  /** Are you still there, on the page you read? */
  | { readonly to: 'reader'; readonly do: 'ping' }
  /** Paint these spans of these blocks with the one neutral highlight; replaces what was painted before. */
  | {
      readonly to: 'reader';
      readonly do: 'paint';
      readonly blocks: readonly string[];
      readonly spans: readonly Span[];
    }
  /** Read the page again with what the reader mended for this site; answered by a ReadOutcome. */
  | { readonly to: 'reader'; readonly do: 'read'; readonly rules: readonly RepairRule[] }
  /** List what was taken and what left out; answered by ReadingItems. */
  | { readonly to: 'reader'; readonly do: 'list'; readonly rules: readonly RepairRule[] }
  /** Take every mark away. */
  | { readonly to: 'reader'; readonly do: 'clear' }
  /** Scroll this span into view and point it out for a moment. */
  | {
      readonly to: 'reader';
      readonly do: 'show';
      readonly blocks: readonly string[];
      readonly span: Span;
    };

/** Everything a reader script may answer. */
export type ReaderAnswer = PageAnswer | ReadOutcome | readonly ReadingItem[];

/** The reader script's answer to all but "read" and "list": the address it stands on, how many spans were placed, how many could not be. */
export interface PageAnswer {
  readonly url: string;
  readonly placed: number;
  readonly missing: number;
}

/** Longest list of blocks or spans a request may carry; more is refused as malformed. */
const MOST_ITEMS = 5_000;

/** A request as far as it is well formed, else null: unknown verbs, wrong types and long lists are refused. */
export function parsePageRequest(data: unknown): PageRequest | null {
  if (!isRecord(data) || data.to !== 'reader') return null;
  switch (data.do) {
    case 'ping':
    case 'clear':
      return { to: 'reader', do: data.do };
    case 'read':
    case 'list': {
      const rules = parseRules(data.rules);
      return rules.ok ? { to: 'reader', do: data.do, rules: rules.value } : null;
    }
    case 'paint': {
      const blocks = parseList(data.blocks, parseText);
      const spans = parseList(data.spans, parseSpan);
      return blocks && spans && { to: 'reader', do: 'paint', blocks, spans };
    }
    case 'show': {
      const blocks = parseList(data.blocks, parseText);
      const span = parseSpan(data.span);
      return blocks && span && { to: 'reader', do: 'show', blocks, span };
    }
    default:
      return null;
  }
}

/** The answer of a reader script, null when it is not one. */
export function parsePageAnswer(data: unknown): PageAnswer | null {
  if (!isRecord(data) || typeof data.url !== 'string') return null;
  const placed = parseCount(data.placed);
  const missing = parseCount(data.missing);
  return placed === null || missing === null ? null : { url: data.url, placed, missing };
}

function parseSpan(data: unknown): Span | null {
  if (!isRecord(data)) return null;
  const block = parseCount(data.block);
  const start = parseCount(data.start);
  const end = parseCount(data.end);
  return block === null || start === null || end === null || end <= start ? null : { block, start, end };
}

function parseList<T>(data: unknown, parse: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(data) || data.length > MOST_ITEMS) return null;
  const items = data.map(parse).filter((item) => item !== null);
  return items.length === data.length ? items : null;
}

function parseText(data: unknown): string | null {
  return typeof data === 'string' ? data : null;
}

function parseCount(data: unknown): number | null {
  return typeof data === 'number' && Number.isSafeInteger(data) && data >= 0 ? data : null;
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
