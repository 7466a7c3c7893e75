// Reads the page of a live document as an Article; the one entry of this room for reading.
import type { Article, ReadOutcome, Refusal } from '../article/article';
import type { ReadingItem, RepairRule } from '../article/repair';
import { HUGE_FROM, partToRead } from './before/huge-page';
import { findCore } from './core';
import { Draft } from './draft';
import { kindOfPiece } from './kinds';
import { readMetadata } from './metadata/read-metadata';
import { refusalOf } from './refusal';
import { applyRules, listItems } from './repair';
import { reportOn } from './report';
import { allStages, type Stages } from './stages';
import { countElements, readMember } from './tree/unclobbered';
import { walkPage } from './tree/walk-page';

/** Pages with more elements are refused: beyond it a phone would stand still for seconds. */
const MOST_ELEMENTS = 150_000;

/** Longer texts are books, not reports, in UTF-16 units; it also keeps an article far below the limit of a message (64 MiB). */
const MOST_TEXT = 1_000_000;

/**
 * Reads the page. It is never changed, and whatever it holds there is an outcome: nothing is thrown. `now` is the time
 * of capture, ISO 8601; `rules` are what the reader mended for this site.
 */
export function readPage(document: Document, now: string, rules: readonly RepairRule[] = []): ReadOutcome {
  try {
    return readPageWith(document, now, repairing(rules));
  } catch (error) {
    // A page that breaks the reader must not break the extension; every known way has its own outcome.
    if (error instanceof Error) return refuse('not-an-article', null);
    throw error;
  }
}

/** What of the page was taken and what left out, for the reader to mend; nothing where there is no text. */
export function listReading(
  document: Document,
  now: string,
  rules: readonly RepairRule[],
): readonly ReadingItem[] {
  const draft = makeDraft(document, now, repairing(rules));
  return typeof draft === 'string' ? [] : listItems(draft, rules);
}

function repairing(rules: readonly RepairRule[]): Stages {
  const { before, after } = allStages();
  return { before, after: [...after, { name: 'repairs', run: applyRules(rules) }] };
}

/** Reads the page with chosen stages: for measuring what each of them does. */
export function readPageWith(document: Document, now: string, stages: Stages): ReadOutcome {
  const draft = makeDraft(document, now, stages);
  if (typeof draft === 'string') return refuse(draft, null);
  const article = toArticle(document, draft, now);
  const refusal = refusalOf(draft);
  return refusal === null ? { kind: 'article', article } : refuse(refusal, article);
}

function makeDraft(document: Document, now: string, stages: Stages): Draft | Refusal {
  if (!/html/i.test(readMember(document, 'contentType') ?? '')) return 'not-html';
  const body: HTMLElement | null = readMember(document, 'body');
  if (body === null) return 'no-text';
  const elements = countElements(body);
  const part = elements > MOST_ELEMENTS ? null : partToRead(document, body, elements);
  if (part === null) return 'too-large';
  const rules = stages.before.map((stage) => stage.rule);
  const tree = walkPage(document, part, rules);
  if (tree.pieces.length === 0) return 'no-text';
  if (tree.pieces.length > HUGE_FROM) return 'too-large';
  if (tree.pieces.reduce((sum, { text }) => sum + text.length, 0) > MOST_TEXT) return 'too-large';
  const metadata = readMetadata(document, tree, now);
  const core = findCore(document, tree, readMember(document, 'title'), metadata.language);
  const draft = new Draft(tree, metadata, tree.pieces.map(kindOfPiece), core);
  for (const stage of stages.after) stage.run(draft);
  return draft;
}

function refuse(reason: Refusal, article: Article | null): ReadOutcome {
  return { kind: 'refused', reason, article };
}

function toArticle(document: Document, draft: Draft, now: string): Article {
  const { metadata } = draft;
  const address = readMember(document, 'URL');
  return {
    schema: 1,
    url: /^https?:/.test(address) ? address : null,
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title,
    byline: metadata.byline,
    publisher: metadata.publisher,
    publishedAt: metadata.publishedAt,
    modifiedAt: metadata.modifiedAt,
    language: metadata.language,
    direction: metadata.direction,
    blocks: draft.blocks(),
    capturedAt: now,
    reading: reportOn(draft),
  };
}
