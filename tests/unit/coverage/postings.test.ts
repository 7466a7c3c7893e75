import { beforeEach, describe, expect, it } from 'vitest';
import { readCommonTerms, articlesWith } from '../../../lib/coverage/common-terms';
import { connect, type Connection } from '../../../lib/coverage/connection';
import { MIGRATIONS } from '../../../lib/coverage/migrations';
import { openLibrary } from '../../../lib/coverage/open-library';
import { PostingHeads } from '../../../lib/coverage/posting-heads';
import { readPostings, removePostings } from '../../../lib/coverage/postings';
import type { Profile } from '../../../lib/coverage/profile';
import { freshDatabases } from './databases';
import { damHerald, damWire, report } from './reports';

const [COMMON, RARE] = [4_000_000_000, 17];

const profileOf = (...terms: number[]): Profile => ({
  terms: Uint32Array.from(terms),
  weights: Uint16Array.from(terms, () => 1_000),
  published: null,
  days: new Int32Array(),
  weekdays: new Uint8Array(7),
});

function connectHere(): Promise<Connection> {
  return connect({ name: 'collate', migrations: MIGRATIONS, patienceMs: 1 });
}

/** Adds articles that hold the common term, some in each transaction. */
async function addUpTo(connection: Connection, last: number, perTransaction: number): Promise<void> {
  for (let from = 1; from <= last; from += perTransaction) {
    await connection.write(async (writing) => {
      const heads = new PostingHeads(writing);
      await heads.load([COMMON]);
      const to = Math.min(last, from + perTransaction - 1);
      for (let number = from; number <= to; number += 1) heads.add(number, profileOf(COMMON));
      await heads.write();
    });
  }
}

async function numbersOf(
  connection: Connection,
  term: number,
  isKnownAsCommon = true,
): Promise<readonly number[]> {
  const [found] = await connection.read((reading) => readPostings(reading, [term], () => isKnownAsCommon));
  return (found?.parts ?? []).flatMap(({ numbers }) => [...numbers]).sort((a, b) => a - b);
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);

describe('the postings of a term', () => {
  beforeEach(freshDatabases);

  it.each([1, 7, 50])('hold every article that was added, %i in each transaction', async (perTransaction) => {
    const connection = await connectHere();
    await addUpTo(connection, 300, perTransaction);
    expect(await numbersOf(connection, COMMON)).toEqual(upTo(300));
    connection.close();
  });

  it('are read by a look-up as far as their newest parts', async () => {
    const connection = await connectHere();
    await addUpTo(connection, 2_000, 100);
    const read = await numbersOf(connection, COMMON);
    expect(read.length).toBeGreaterThan(512);
    expect(read).toEqual(upTo(2_000).slice(-read.length));
    const [found] = await connection.read((reading) => readPostings(reading, [COMMON], () => true));
    expect([found?.articles, found?.parts.length]).toEqual([2_000, 3]);
    connection.close();
  });

  it.each([0, 20, 64, 65, 700])(
    'are the same %i whether or not the term is known as common',
    async (last) => {
      const connection = await connectHere();
      await addUpTo(connection, last, 10);
      expect(await numbersOf(connection, COMMON, false)).toEqual(await numbersOf(connection, COMMON, true));
      connection.close();
    },
  );

  it('lose articles that are erased, and take in others after them', async () => {
    const connection = await connectHere();
    await addUpTo(connection, 200, 10);
    const gone = upTo(150).map((number) => ({ number, profile: profileOf(COMMON) }));
    await connection.write((writing) => removePostings(writing, gone));
    expect(await numbersOf(connection, COMMON)).toEqual(upTo(200).slice(150));
    await addUpTo(connection, 100, 10);
    expect((await numbersOf(connection, COMMON)).length).toBe(150);
    connection.close();
  });
});

describe('the counts of common terms', () => {
  beforeEach(freshDatabases);

  async function countOf(connection: Connection, term: number): Promise<number | null> {
    return articlesWith(await connection.read(readCommonTerms), term);
  }

  it('tell about how many articles hold a term once they are many', async () => {
    const connection = await connectHere();
    await addUpTo(connection, 60, 5);
    expect(await countOf(connection, COMMON)).toBeNull();
    await addUpTo(connection, 1_000, 5);
    const count = (await countOf(connection, COMMON)) ?? 0;
    expect(count).toBeGreaterThan(700);
    expect(count).toBeLessThanOrEqual(1_060);
    expect(await countOf(connection, RARE)).toBeNull();
    connection.close();
  });

  it('forget a term that few articles hold any more', async () => {
    const connection = await connectHere();
    await addUpTo(connection, 200, 10);
    const gone = upTo(190).map((number) => ({ number, profile: profileOf(COMMON) }));
    await connection.write((writing) => removePostings(writing, gone));
    expect(await countOf(connection, COMMON)).toBeNull();
    connection.close();
  });
});

describe('a library in which the words of an event have become common', () => {
  beforeEach(freshDatabases);

  it('still finds the report of the event by what is rare', async () => {
    const library = await openLibrary();
    await library.keep(damHerald, '2031-03-10T08:00:00Z');
    const others = upTo(80).map((n) => ({
      article: report(
        `Oskarheim council meets on dam number ${n * 1_000}. Minister Kvist${n} speaks in Oskarheim.`,
        {
          url: `https://council.example/${n}`,
          title: `Council of Oskarheim, meeting ${n}`,
        },
      ),
      savedAt: null,
      note: null,
    }));
    await library.keepMany(others, { dryRun: false, now: '2031-03-11T08:00:00Z' });
    const { total, matches } = await library.coverageOf(damWire);
    expect([total, matches[0]?.title]).toEqual([81, damHerald.title]);
    library.close();
  });
});
