// Every page in tests/fixtures/page is read as its .expected.json says; keys that are not in it are not looked at.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, Block, LeftOut, ReadOutcome } from '../../../lib/article/article';
import { readPage } from '../../../lib/page/read-page';
import { FIXTURES, NOW, readFixture } from './read-fixture';

interface Expected {
  readonly outcome: string;
  readonly blocks?: readonly Block[];
  /** Each must be among what was left out; the text need only begin like this. */
  readonly leftOut?: readonly Pick<LeftOut, 'reason' | 'text'>[];
  readonly taken?: number;
  readonly found?: number;
  readonly doubts?: readonly string[];
  readonly sources?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

const FIELDS = [
  'title',
  'byline',
  'publisher',
  'publishedAt',
  'modifiedAt',
  'language',
  'direction',
] as const;

const names = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

function readExpected(name: string): Expected {
  const file = join(FIXTURES, `${name}.expected.json`);
  expect(existsSync(file), `${file} is missing`).toBe(true);
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}

function outcomeName(outcome: ReadOutcome): string {
  return outcome.kind === 'article' ? 'article' : outcome.reason;
}

function expectFields(article: Article, expected: Expected): void {
  for (const field of FIELDS) if (field in expected) expect(article[field], field).toEqual(expected[field]);
  if (expected.blocks !== undefined) expect(article.blocks).toEqual(expected.blocks);
}

function expectReport(article: Article, expected: Expected): void {
  const reading = article.reading!;
  for (const one of expected.leftOut ?? []) {
    const match = reading.leftOut.some((out) => out.reason === one.reason && out.text.startsWith(one.text));
    expect(match, `${one.reason}: ${one.text} in ${JSON.stringify(reading.leftOut)}`).toBe(true);
  }
  if (expected.taken !== undefined) expect(reading.taken).toBe(expected.taken);
  if (expected.found !== undefined) expect(reading.found).toBe(expected.found);
  for (const doubt of expected.doubts ?? []) expect(reading.doubts).toContain(doubt);
  for (const [field, source] of Object.entries(expected.sources ?? {})) {
    expect(reading.sources).toHaveProperty(field, source);
  }
}

describe('a page is read as its expectation says', () => {
  it.each(names)('%s', (name) => {
    const expected = readExpected(name);
    const outcome = readPage(readFixture(name), NOW);
    expect(outcomeName(outcome)).toBe(expected.outcome);
    if (outcome.article === null) return;
    expectFields(outcome.article, expected);
    expectReport(outcome.article, expected);
  });
});
