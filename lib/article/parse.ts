// Turning unknown data (a message, a record, a file) into an Article, or saying which place is wrong.
import {
  BLOCK_KINDS,
  DOUBTS,
  LEFT_OUT_REASONS,
  REFUSALS,
  type Article,
  type Block,
  type Direction,
  type LeftOut,
  type ReadOutcome,
  type Reading,
  type SourcedField,
} from './article';
import {
  attempt,
  readList,
  readOneOf,
  readRecord,
  readText,
  readTime,
  readWhole,
  WrongPlace,
  type Parsed,
} from './unknown';

export type { Parsed } from './unknown';

const SOURCED_FIELDS: readonly SourcedField[] = [
  'title',
  'byline',
  'publisher',
  'publishedAt',
  'modifiedAt',
  'language',
  'canonicalUrl',
  'standfirst',
];

/** Parses Article JSON (schema 1). Only `schema` and `blocks` are required; unknown fields are dropped. */
export function parseArticle(data: unknown): Parsed<Article> {
  return attempt(() => readArticle(data, 'article'));
}

/** Parses what the reader script sends back over the message border. */
export function parseReadOutcome(data: unknown): Parsed<ReadOutcome> {
  return attempt(() => {
    const record = readRecord(data, 'outcome');
    if (record.kind === 'article')
      return { kind: 'article', article: readArticle(record.article, 'article') };
    if (record.kind !== 'refused') throw new WrongPlace('outcome.kind is neither "article" nor "refused"');
    const reason = readOneOf(record.reason, REFUSALS, 'outcome.reason');
    const article = record.article == null ? null : readArticle(record.article, 'article');
    return { kind: 'refused', reason, article };
  });
}

/** Reads an Article inside a larger reading; `at` is its place there. */
export function readArticle(data: unknown, at: string): Article {
  const record = readRecord(data, at);
  if (record.schema !== 1) throw new WrongPlace(`${at}.schema is not 1`);
  return {
    schema: 1,
    url: readText(record.url, `${at}.url`),
    canonicalUrl: readText(record.canonicalUrl, `${at}.canonicalUrl`),
    title: readText(record.title, `${at}.title`),
    byline: readList(record.byline ?? [], `${at}.byline`, readName),
    publisher: readText(record.publisher, `${at}.publisher`),
    publishedAt: readTime(record.publishedAt, `${at}.publishedAt`),
    modifiedAt: readTime(record.modifiedAt, `${at}.modifiedAt`),
    language: readText(record.language, `${at}.language`),
    direction: readDirection(record.direction, `${at}.direction`),
    blocks: readList(record.blocks, `${at}.blocks`, readBlock),
    capturedAt: readTime(record.capturedAt, `${at}.capturedAt`),
    reading: record.reading == null ? null : readReading(record.reading, `${at}.reading`),
  };
}

function readBlock(data: unknown, at: string): Block {
  const record = readRecord(data, at);
  const text = readText(record.text, `${at}.text`);
  if (text === null) throw new WrongPlace(`${at}.text is empty`);
  const language = readText(record.language, `${at}.language`);
  return {
    kind: readOneOf(record.kind ?? 'paragraph', BLOCK_KINDS, `${at}.kind`),
    text,
    ...(language !== null && { language }),
  };
}

function readReading(data: unknown, at: string): Reading {
  const record = readRecord(data, at);
  const sources = readRecord(record.sources ?? {}, `${at}.sources`);
  return {
    taken: readCount(record.taken, `${at}.taken`),
    found: readCount(record.found, `${at}.found`),
    leftOut: readList(record.leftOut ?? [], `${at}.leftOut`, readLeftOut),
    doubts: readList(record.doubts ?? [], `${at}.doubts`, (item, place) => readOneOf(item, DOUBTS, place)),
    sources: Object.fromEntries(
      SOURCED_FIELDS.flatMap((field) => {
        const source = readText(sources[field], `${at}.sources.${field}`);
        return source === null ? [] : [[field, source]];
      }),
    ),
  };
}

function readLeftOut(data: unknown, at: string): LeftOut {
  const record = readRecord(data, at);
  return {
    after: readWhole(record.after, -1, `${at}.after`),
    reason: readOneOf(record.reason, LEFT_OUT_REASONS, `${at}.reason`),
    text: readText(record.text, `${at}.text`) ?? '',
  };
}

function readName(data: unknown, at: string): string {
  const name = readText(data, at);
  if (name === null) throw new WrongPlace(`${at} is empty`);
  return name;
}

function readDirection(data: unknown, at: string): Direction | null {
  return data === undefined || data === null ? null : readOneOf(data, ['ltr', 'rtl'] as const, at);
}

function readCount(data: unknown, at: string): number {
  return readWhole(data, 0, at);
}
