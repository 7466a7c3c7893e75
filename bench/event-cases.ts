// The labelled reports of the events bench, and the scores: MAP, P@1 and B³ F1.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../lib/article/article';
import { readLooseDate } from './loose-date';

export interface EventCase {
  readonly id: string;
  readonly event: string;
  readonly topic: string;
  readonly article: Article;
}

interface RawCase {
  readonly id: string;
  readonly topic: string;
  readonly event: string;
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly sentences: readonly string[];
}

/** Reads every `*.json` of a folder that holds `{articles: [...]}`. */
export function readEventCases(folder: string): readonly EventCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      // Benchmark data in the form its README describes.
      const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        readonly articles?: readonly RawCase[];
      };
      return (data.articles ?? []).map(toCase);
    });
}

function toCase(raw: RawCase): EventCase {
  const sentences = raw.sentences.filter((text) => text.trim() !== '' && text !== raw.title);
  return {
    id: raw.id,
    event: raw.event,
    topic: raw.topic,
    article: {
      schema: 1,
      url: `https://bench.example/${encodeURIComponent(raw.id)}`,
      canonicalUrl: null,
      title: raw.title,
      byline: [],
      publisher: null,
      publishedAt: raw.publishedAt === null ? null : readLooseDate(raw.publishedAt),
      modifiedAt: null,
      language: 'en',
      direction: 'ltr',
      blocks: sentences.map((text) => ({ kind: 'paragraph', text })),
      capturedAt: null,
      reading: null,
    },
  };
}

/** Mean average precision and the share of right first answers, over the cases that have anything to find. */
export function scoreRankings(
  cases: readonly EventCase[],
  rankingOf: (case_: EventCase) => readonly string[],
): { readonly map: number; readonly p1: number } {
  const eventOf = new Map(cases.map(({ id, event }) => [id, event]));
  const scored = cases.flatMap((one) => {
    const relevant = cases.filter(({ id, event }) => event === one.event && id !== one.id).length;
    const hits = rankingOf(one).map((id) => eventOf.get(id) === one.event);
    return relevant === 0 ? [] : [{ ap: averagePrecision(hits, relevant), first: hits[0] === true ? 1 : 0 }];
  });
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return { map: mean(scored.map(({ ap }) => ap)), p1: mean(scored.map(({ first }) => first)) };
}

function averagePrecision(hits: readonly boolean[], relevant: number): number {
  let found = 0;
  let sum = 0;
  hits.forEach((hit, at) => {
    if (!hit) return;
    found += 1;
    sum += found / (at + 1);
  });
  return sum / relevant;
}

/**
 * B³ F1 of proposed events: for each case the share of its proposed companions that are right, and of its right
 * companions that are proposed, itself included. Source: Bagga and Baldwin (1998).
 */
export function scoreEvents(cases: readonly EventCase[], proposed: ReadonlyMap<string, string>): number {
  const own = ({ id }: EventCase): string => proposed.get(id) ?? id;
  let precision = 0;
  let recall = 0;
  for (const one of cases) {
    const companions = cases.filter((other) => own(other) === own(one));
    const right = companions.filter((other) => other.event === one.event).length;
    precision += right / companions.length;
    recall += right / cases.filter((other) => other.event === one.event).length;
  }
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) / cases.length;
}

/** A fixed order that is not the order of the file, so that events do not arrive one after the other. */
export function shuffle<T>(items: readonly T[], seed: number): readonly T[] {
  const shuffled = [...items];
  let state = seed >>> 0;
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    // Both positions are in bounds.
    [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
  }
  return shuffled;
}
