// What of a sentence takes part in the alignment: its terms and their kinds, its turns, its values, its clauses.
import { describe, expect, it } from 'vitest';
import { cutClauses } from '../../../../lib/comparison/alignment/clauses';
import { countSharedTurns, indexTurns, readTurns } from '../../../../lib/comparison/alignment/turns';
import { readVocabulary, type Unit } from '../../../../lib/comparison/alignment/vocabulary';
import { weighTerms } from '../../../../lib/comparison/alignment/weights';
import { loadLanguages } from '../../../../lib/language/load';
import { readTexts } from '../read-texts';

const languages = await loadLanguages(['en']);

const read = (...blocks: readonly string[]) => readVocabulary(readTexts(blocks), [], languages);
const unitsOf = (...blocks: readonly string[]): readonly Unit[] => read(...blocks).articles[0]?.units ?? [];
function unitOf(text: string): Unit {
  const [unit] = unitsOf(text);
  if (unit === undefined) throw new Error(`No sentence takes part in: ${text}`);
  return unit;
}
const termsOf = (text: string) =>
  unitOf(text).words.map((word, at) => `${unitOf(text).kinds[at]} ${word.text}`);

describe('the terms of a sentence', () => {
  it('are its content words by what they are', () => {
    expect(termsOf('On 3 March 2031 the Alba Queen lost 40 containers.')).toEqual([
      'date 3',
      'date March',
      'date 2031',
      'name Alba',
      'name Queen',
      'word lost',
      'number 40',
      'word containers',
    ]);
  });

  it('are without the words that pair no sentences', () => {
    expect(termsOf('A spokesman said no more than the statement.')).toEqual([]);
  });

  it('stand where they stand, twice if need be', () => {
    const unit = unitOf('The ferry met another ferry off the harbour.');
    expect(unit.sequence).toEqual([0, 1, 0, 2]);
    expect(unit.terms).toEqual([0, 1, 2]);
    expect(unit.places).toEqual([[0, 2], [1], [3]]);
    expect(unit.indexOf.get(2)).toBe(2);
  });

  it('are numbered over all reports, with the sentences that have them', () => {
    const inputs = readTexts(
      ['The ferry sank.', 'The harbour froze.'],
      ['Harbour men saw the ferry. A ferry sank.'],
    );
    const { articles, stems } = readVocabulary(inputs, [], languages);
    expect(stems.slice(0, 4)).toEqual(['ferri', 'sink', 'harbour', 'froze']);
    expect(articles[0]?.rows.slice(0, 4)).toEqual([[0], [0], [1], [1]]);
    expect(articles[1]?.rows.slice(0, 4)).toEqual([[0, 1], [1], [0], []]);
    const pair = weighTerms({ stems, families: [], articles }, articles[0]!, articles[1]!);
    expect(pair.weights[0]).toBeCloseTo(Math.log(1 + 4 / 3));
    expect(pair.weights[3]).toBeCloseTo(Math.log(1 + 4));
  });
});

describe('the sentences that take part', () => {
  it('leave out blocks that stand twice, and what a report says of itself', () => {
    const inputs = readTexts([
      'The ferry sank.',
      'Reporting by Ann Lee.',
      'The harbour froze.',
      'The ferry sank.',
    ]);
    const repeated = [{ article: 0, block: 3 }] as unknown as Parameters<typeof readVocabulary>[1];
    const { articles } = readVocabulary(inputs, repeated, languages);
    expect(articles[0]?.units.map(({ ref, text }) => `${ref.block}/${ref.sentence} ${text}`)).toEqual([
      '0/0 The ferry sank.',
      '2/0 The harbour froze.',
    ]);
  });
});

describe('the values of a sentence', () => {
  it('are figures with what they are of, and days, but neither ordinals nor times of day', () => {
    const { values, measured } = unitOf(
      'On 3 March 2031 at 8 p.m. the second ferry lost 40 containers, 5 km off, and some 7.',
    );
    expect([...values].sort()).toEqual(['#40 contain', '#5 km', '#7 ', '@2031-03-03']);
    expect([...measured].sort()).toEqual(['contain', 'km']);
  });
});

describe('turns', () => {
  it('are every two words in a row, function words too', () => {
    expect(readTurns(unitOf('The ferry of the ferry.').sentence)).toEqual([
      'the ferri',
      'ferri of',
      'of the',
      'the ferri',
    ]);
    expect(readTurns(unitOf('Ferry.').sentence)).toEqual([]);
  });

  it('are counted for every two sentences', () => {
    const [a, b] = [
      [{ turns: new Set([1, 2, 3]) }, { turns: new Set([4]) }],
      [{ turns: new Set([3]) }, { turns: new Set<number>() }, { turns: new Set([2, 3, 4]) }],
    ] as const;
    expect([...countSharedTurns(a, indexTurns(b), b.length)]).toEqual([1, 0, 2, 0, 0, 1]);
  });
});

describe('the clauses of a sentence', () => {
  const clausesOf = (text: string) =>
    cutClauses(text, unitOf(text).sentence).map(({ start, end }) => text.slice(start, end));

  it.each([
    [
      'at a comma',
      'The ferry sank in a storm, and the crew swam ashore.',
      ['The ferry sank in a storm', 'and the crew swam ashore.'],
    ],
    [
      'of four words',
      'The ferry sank there; the crew swam ashore.',
      ['The ferry sank there', 'the crew swam ashore.'],
    ],
    [
      'at a dash with blanks',
      'The old ferry sank - the crew swam ashore.',
      ['The old ferry sank', 'the crew swam ashore.'],
    ],
    [
      'not in a word with a hyphen',
      'The old steam-ferry sank off the point.',
      ['The old steam-ferry sank off the point.'],
    ],
    [
      'never of three words',
      'On Monday morning, the old ferry sank.',
      ['On Monday morning, the old ferry sank.'],
    ],
    [
      'a short end stays with what is before it',
      'The old ferry sank there, police said.',
      ['The old ferry sank there, police said.'],
    ],
    [
      'three of them',
      'The old ferry sank there, the crew swam ashore (the captain came last).',
      ['The old ferry sank there', 'the crew swam ashore', 'the captain came last).'],
    ],
    [
      'the last one short',
      'The old ferry sank there, the crew swam ashore, police said.',
      ['The old ferry sank there', 'the crew swam ashore, police said.'],
    ],
    ['all of one without marks', 'The old ferry sank.', ['The old ferry sank.']],
  ])('are cut %s', (_, text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });
});
