import fc from 'fast-check';
import { loadLanguages } from '../../../../lib/language/load';
import { describe, expect, it } from 'vitest';
import type { ComparedInput } from '../../../../lib/comparison/compared';
import { findDifferences } from '../../../../lib/comparison/differences/differences';
import { makeArticle, readInputsOf, readTexts } from '../read-texts';

const languages = await loadLanguages(['en']);
const differencesOf = (inputs: readonly ComparedInput[]) => findDifferences(inputs, [], languages);
const valuesOf = (a: string, b: string) =>
  differencesOf(readTexts([a], [b])).map(({ values }) => values.map(({ text }) => text).join(' / '));

describe('figures that disagree', () => {
  it.each([
    [
      'a count',
      'Four boats were lost in the harbour of Port Salt during the storm.',
      'Six boats were lost in the harbour of Port Salt during the storm.',
      'Four / Six',
    ],
    [
      'an amount',
      'The county spent $1.7 million of its own money to mend the bridge.',
      'The county spent $1.4 million of its own money to mend the bridge.',
      '$1.7 million / $1.4 million',
    ],
    [
      'a length',
      'The Merle was expected to crest at 36 feet at Port Salt tonight.',
      'The Merle is expected to crest during the night at 39 feet at Port Salt.',
      '36 feet / 39 feet',
    ],
    [
      'an at-least count below the other',
      'At least 40 villagers were injured when the pier fell.',
      'A doctor said 25 villagers were injured when the pier fell.',
      '40 / 25',
    ],
    [
      'with the words in another order around them',
      'The Varnholm swing bridge jammed open on Monday with 140 cars waiting.',
      'The Varnholm swing bridge jammed open on Monday; 190 cars were waiting.',
      '140 / 190',
    ],
  ])('are found: %s', (_, a, b, expected) => {
    expect(valuesOf(a, b)).toEqual([expected]);
  });

  it('name what they are about once, whatever order the words of several reports have', () => {
    const inputs = readTexts(
      ['The gash in the hull of the ferry is 12 metres long, divers say.'],
      ['The gash in the hull of the ferry is 20 metres long, divers say.'],
      ['Divers say the hull of the ferry has a long gash of 15 metres.'],
    );
    const abouts = differencesOf(inputs).map(({ about }) => about.toLowerCase().split(/[; ]+/));
    expect(abouts.length).toBeGreaterThan(0);
    for (const words of abouts) expect(new Set(words).size).toBe(words.length);
  });

  it('name what they are about and the clauses they stand in', () => {
    const inputs = readTexts(
      ['Nobody slept. Four boats were lost in the harbour of Port Salt, the mayor said.'],
      ['Six boats were lost in the harbour of Port Salt.'],
    );
    const [difference] = differencesOf(inputs);
    expect(difference?.about).toContain('boats');
    expect(difference?.places.map(({ block, start }) => [block, start])).toEqual([
      [0, 14],
      [0, 0],
    ]);
    expect(difference?.links.map(([from, to]) => [from, to])).toEqual([[0, 1]]);
  });

  it('of three reports are one difference', () => {
    const report = (count: string) => [
      `${count} boats were lost in the harbour of Port Salt during the storm.`,
    ];
    const found = differencesOf(readTexts(report('Four'), report('Six'), report('Nine')));
    expect(found.map(({ values }) => values.length)).toEqual([3]);
  });

  it('are held together by their owner where the sentences share nothing else', () => {
    const a = 'Its rivals shrugged, but Larkline would not tell that to its 70 million subscribers.';
    const b = 'With 75 million paying members, Larkline is the biggest of its kind.';
    expect(valuesOf(a, b)).toEqual(['70 million / 75 million']);
  });
});

describe('figures that only look alike', () => {
  it.each([
    [
      'rounding',
      'The county spent $5.1 billion on the bridge over the Merle.',
      'The county spent $5 billion on the bridge over the Merle.',
    ],
    [
      '"about"',
      'About 150 boats left the harbour of Port Salt on Friday.',
      '152 boats left the harbour of Port Salt on Friday.',
    ],
    [
      '"more than"',
      'More than 50 million boxes were sold by the cannery in Port Salt.',
      'Nearly 51 million boxes were sold by the cannery in Port Salt.',
    ],
    [
      'other units',
      'The wreck lies two miles from the pier of Port Salt.',
      'The wreck lies 3 km from the pier of Port Salt.',
    ],
    [
      'a sum',
      'The flood left 43,000 people homeless in the east and 18,000 people homeless in the west.',
      'The flood left nearly 62,000 people homeless in the east and the west.',
    ],
    [
      'the rest of a whole',
      'The county pays 80 percent of the cost of the new bridge.',
      'Drivers pay 20 percent of the cost of the new bridge.',
    ],
    [
      'a part of it',
      'Nine road deaths were blamed on the storm in the county.',
      'At least 36 deaths were blamed on the storm in the county.',
    ],
    [
      'other things counted',
      'Ten officials were named in the order against the shipyard.',
      'Three companies were named in the order against the shipyard.',
    ],
    [
      'another place',
      'In Port Salt 40 percent of all fishermen are over sixty.',
      'In Marrow Bay 28 percent of all fishermen are over sixty.',
    ],
    [
      'another day',
      'On May 4, 2026 the ferry carried 300 passengers to the island.',
      'On May 9, 2026 the ferry carried 420 passengers to the island.',
    ],
    [
      'a forecast',
      'The yard is expected to build 12 ferries for the islands.',
      'The yard built 9 ferries for the islands.',
    ],
    [
      'a market',
      'Shares of Larkline rose 4.4 percent in early trading on Monday.',
      'Shares of Larkline rose 6.1 percent at the close on Monday.',
    ],
    [
      'each and all',
      'Each of the two divers weighed 80 kilos when they left the boat.',
      'The two divers weighed 150 kilos combined when they left the boat.',
    ],
    [
      'another period',
      'Brandt caught nine crabs in the first half of the season.',
      'Brandt caught 14 crabs off the bench for the islanders.',
    ],
    [
      'another verb',
      'The islanders needed nine votes against the council on Thursday.',
      'The islanders won 20 votes against the council on Thursday.',
    ],
    [
      'another person',
      'Ada Quill scored 23 points against the Port Salt Herons.',
      'Ivo Brandt scored 16 points against the Port Salt Herons.',
    ],
    [
      'a value both give',
      'The toll rose from 12 boats to 15 boats in the harbour of Port Salt.',
      'The toll stood at 12 boats in the harbour of Port Salt.',
    ],
  ])('are no difference: %s', (_, a, b) => {
    expect(valuesOf(a, b)).toEqual([]);
  });
});

describe('a figure in reports of different times', () => {
  const at = (time: string | null, count: number) =>
    makeArticle([`At least ${count} villagers were killed when the pier of Port Salt fell.`], {
      publishedAt: time,
    });
  const updated = (a: ReturnType<typeof at>, b: ReturnType<typeof at>) =>
    differencesOf(readInputsOf(a, b)).map(({ maybeUpdated }) => maybeUpdated);

  it.each([
    ['grows in the later report', '2026-05-04T08:00:00Z', '2026-05-04T13:00:00Z', true],
    ['is lower in the later report', '2026-05-04T13:00:00Z', '2026-05-04T08:00:00Z', false],
    ['stands in reports of the same hour', '2026-05-04T08:00:00Z', '2026-05-04T08:10:00Z', false],
    ['stands in a report of unknown time', '2026-05-04T08:00:00Z', null, false],
  ])('that %s', (_, first, second, expected) => {
    expect(updated(at(first, 23), at(second, 31))).toEqual([expected]);
  });
});

describe('dates', () => {
  it.each([
    [
      'days of one month',
      'On July 3, Quill is expected to be sentenced to life without parole.',
      'Quill faces life without parole at her July 30 sentencing.',
      ['July 3 / July 30'],
    ],
    [
      'weekdays',
      'Ada Quill, the first keeper of the Merle bridge, died on Friday.',
      'Ada Quill, who was the first keeper of the Merle bridge, died Thursday.',
      ['Friday / Thursday'],
    ],
    [
      'the same day in two forms',
      'The drill at Port Salt takes effect Oct. 1.',
      'The drill at Port Salt takes effect October 1.',
      [],
    ],
    [
      'days of saying',
      'The pier is safe, the harbour office said Monday.',
      'The pier is safe, the harbour office said on Tuesday.',
      [],
    ],
    [
      'years far apart',
      'Quill first steered the Merle ferry in 1997.',
      'Quill steered the Merle ferry again in 2014.',
      [],
    ],
    [
      'another event in the sentence',
      "The Herons will play the winner of Friday's semifinal at Port Salt.",
      'The Herons play Saturday against the winner of the semifinal at Port Salt.',
      [],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(valuesOf(a, b)).toEqual(expected);
  });
});

describe('names', () => {
  it.each([
    [
      'a near miss',
      'The gate was built by Bob Woodard.',
      'Bob Woodward built the gate.',
      ['Bob Woodard / Bob Woodward'],
    ],
    [
      'another first name under one title',
      'Harbour Minister Wilbur Quill opened it.',
      'It was opened by Harbour Minister William Quill.',
      ['Wilbur Quill / William Quill'],
    ],
    [
      'a short form',
      'District Attorney David Rossi asked her.',
      'She was asked by District Attorney Dave Rossi.',
      [],
    ],
    [
      'two spellings of one sound',
      'The union leader Elias Vretos spoke.',
      'The union leader Ilias Vretos spoke.',
      [],
    ],
    ['a name that stands in both', 'Bob Woodard met Bob Woodward there.', 'Bob Woodward was there.', []],
    ['relatives', 'Mayor Wilbur Quill came with William Quill.', 'Mayor William Quill came alone.', []],
    ['other people', 'The gate was built by Bob Marsh of Port Salt.', 'Bob Woodward built the gate.', []],
  ])('%s', (_, a, b, expected) => {
    expect(valuesOf(`In the end there was this: ${a}`, `So it went: ${b}`)).toEqual(expected);
  });
});

const piece = fc.constantFrom(
  'Four boats',
  'Six boats',
  'were lost',
  'in the harbour of',
  'Port Salt',
  'on Friday',
  'on Thursday',
  '$1.7 million',
  '12 %',
  'Ada Quill',
  'said',
  ',',
  '“',
  '日本',
  'May 4, 2026',
  '7',
  '1/2',
  '(about 300)',
  '.',
);
const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(' '));
const article = fc.array(text, { minLength: 1, maxLength: 3 });

describe('properties', () => {
  it('an article does not differ from itself', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        expect(differencesOf(readTexts(blocks, blocks))).toEqual([]);
      }),
    );
  });

  it('places are in bounds, hold their values, and links lead to places of two articles', () => {
    fc.assert(
      fc.property(article, article, (a, b) => {
        const inputs = readTexts(a, b);
        for (const { places, links, values } of differencesOf(inputs)) {
          const textAt = (at: number) => {
            const { article: from, block, start, end } = places[at]!;
            return inputs[from]!.article.blocks[block]!.text.slice(start, end);
          };
          for (const value of values) expect(textAt(value.mention)).toContain(value.text);
          for (const [from, to, score] of links) {
            expect(places[from]?.article).not.toBe(places[to]?.article);
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the order of the articles changes nothing but the order of the values', () => {
    fc.assert(
      fc.property(article, article, (a, b) => {
        const values = (inputs: readonly ComparedInput[]) =>
          differencesOf(inputs)
            .map((one) =>
              one.values
                .map((value) => value.text)
                .sort()
                .join(),
            )
            .sort();
        expect(values(readTexts(a, b))).toEqual(values(readTexts(b, a)));
      }),
      { numRuns: 300 },
    );
  });
});
