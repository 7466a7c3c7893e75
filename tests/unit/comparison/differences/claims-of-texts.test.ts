// What a figure of a sentence says: what it counts, how that is narrowed, and what is said of it.
import { describe, expect, it } from 'vitest';
import { claimOf, claimsOf, figureOf, sceneOf } from './read-scenes';

describe('figures that count something', () => {
  it.each([
    ['a count', 'Nine boats sank.', ['Nine']],
    ['an amount with a fraction', 'The wreck lies 15.7 km off the pier.', ['15.7 km']],
    ['a round million', 'The cannery sold 1.2 million boxes.', ['1.2 million']],
    ['two of one sentence', 'Nine boats and 12 rafts sank.', ['Nine', '12']],
    ['before a word with a hyphen further on', 'Nine of the well-built boats sank.', ['Nine']],
    ['beside a numbered period', 'Nine boats sank in the first hour.', ['Nine']],
    ['an amount after a number in a row', 'They rowed the first nine miles.', ['nine miles']],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text).map(({ figure }) => figure.text)).toEqual(expected);
  });

  it.each([
    ['a position', 'The wreck lies at latitude 15.7 north.'],
    ['the first half of a compound', 'A nine-strong crew came.'],
    ['both halves of a compound', 'The captain came in a four-by-four car.'],
    ['the first so many of more', 'The first nine boats sank.'],
  ])('not: %s', (_, text) => {
    expect(sceneOf(text).figures).not.toEqual([]);
    expect(claimsOf(text)).toEqual([]);
  });
});

describe('what is counted', () => {
  it.each([
    ['the noun behind the figure', 'Nine boats sank.', 'boat'],
    ['the noun behind its adjectives', 'Nine big wooden boats sank.', 'boat'],
    ['the noun behind an age', 'Nine old boats sank.', 'boat'],
    ['the noun behind a length', 'Nine long boats sank.', 'boat'],
    ['the noun behind a company', 'The storm cut off 38,000 Acme Energy Corp. customers.', 'custom'],
    ['a word that is no noun by itself', 'At least 770 dead were found.', 'die'],
    ['that word behind a name', 'The count was 770 Varnholm dead.', 'die'],
    ['that word behind a single letter', 'The count was 770 x dead.', 'die'],
    ['that word in quotation marks of its own', "The count was 770 'dead'.", 'die'],
    ['the noun of "nine of the boats"', 'The storm sank nine of the boats.', 'boat'],
    ['the thing an amount measures', 'The yard built a 40-metre bridge.', 'bridg'],
    ['a word of one letter in a script without spaces', '港口有9人死亡。', '人'],
  ])('is %s', (_, text, head) => {
    expect(claimOf(text).head).toBe(head);
  });

  it.each([
    ['a comma is between', 'The count was 770, dead or alive.'],
    ['a function word is between', 'The count was 770 and the dead were many.'],
    ['nothing is behind the figure', 'The needle stood at 40.'],
    ['a time is behind the figure', 'The needle stood at 40 after the flood.'],
    ['a place is behind the figure', 'The needle stood at 40 near the pier.'],
    ['only a name is behind the figure', 'The count was 770 in Port Salt.'],
    [
      'the noun is behind a name of six words',
      'It cut off 38,000 Varnholm Bay Marrow Bay Port Salt customers.',
    ],
    ['an amount measures nothing named', 'Merchants spent $4 million old crowns.'],
  ])('is not known when %s', (_, text) => {
    expect(claimOf(text).head).toBeNull();
  });

  it('is of one group with other words for the same people', () => {
    const groups = ['70 million subscribers', '75 million members', '80 million customers'].map(
      (count) => claimOf(`Larkline has ${count}.`).counted,
    );
    expect(groups[0]).not.toBeNull();
    expect(new Set(groups).size).toBe(1);
  });

  it.each([
    ['a noun of no group', 'Larkline has 70 boats.'],
    ['an amount, which counts no homes', 'The yard gave them a $5 million home.'],
    ['a figure without a noun', 'The needle stood at 40.'],
  ])('is of no group: %s', (_, text) => {
    expect(claimOf(text).counted).toBeNull();
  });
});

describe('how a count is narrowed', () => {
  it.each([
    ['by nothing', 'Nine deaths were blamed on the storm.', []],
    ['by a word', 'Nine road deaths were blamed on the storm.', ['road']],
    ['by two words', 'Nine young road deaths were blamed on the storm.', ['young', 'road']],
    ['by words with a hyphen', 'Nine hit-run deaths were blamed on the storm.', ['hit', 'run']],
    ['by a word but not by the name beside it', 'Nine Varnholm road deaths were blamed on it.', ['road']],
    ['by no word before the figure', 'Of all roads, nine deaths were blamed on it.', []],
    ['by nothing where nothing is counted', 'The road stood at 40.', []],
  ])('%s', (_, text, expected) => {
    expect([...claimOf(text).narrowed]).toEqual(expected);
  });

  it('not by the words of another count', () => {
    expect([...claimOf('Six ferries and nine road deaths made news.').narrowed]).toEqual([]);
  });
});

describe('what is said of what is counted', () => {
  it.each([
    ['the word before the figure', 'The storm sank nine boats.', 'sink'],
    ['the nearest of them', 'The storm, people say, hit and sank nine boats.', 'sink'],
    ['the word behind the noun', 'Nine boats sank.', 'sink'],
    ['that word, for a word of time before it', 'This morning nine boats sank.', 'sink'],
    ['that word, for a period before it', 'This season nine boats sank.', 'sink'],
    ['that word, for a name before it', 'The storm hit Port Salt as nine boats sank.', 'sink'],
    ['that word, for a comma before the figure', 'Lost in the harbour, nine boats sank.', 'sink'],
    ['what is behind an amount', '$4 million went to the pier.', 'go'],
  ])('is %s', (_, text, governor) => {
    expect(claimOf(text).governor).toBe(governor);
  });

  it.each([
    ['nothing but the noun is there', 'Nine boats.'],
    ['a comma is behind the noun', 'Nine boats, as they say, sank.'],
    ['a name is behind the noun', 'Nine boats of Varnholm sank.'],
    ['a word of time is behind the noun', 'Nine boats late in the day sank.'],
    ['"and" is before and a comma behind it', 'Rafts sank and nine boats, as they say.'],
  ])('is not known when %s', (_, text) => {
    expect(claimOf(text).governor).toBeNull();
  });
});

it('a claim keeps its figure as written and its sentence', () => {
  const text = 'The storm sank nine boats.';
  const claim = claimOf(text);
  expect(claim.figure).toEqual(figureOf(text));
  expect(claim.scene.text).toBe(text);
});
