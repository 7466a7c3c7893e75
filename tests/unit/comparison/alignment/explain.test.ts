// Why two sentences were paired: how alike their wording is, the words that say so, and the clauses that carry the fact.
import { describe, expect, it } from 'vitest';
import { pairArticles } from '../../../../lib/comparison/alignment/align';
import { explainPair } from '../../../../lib/comparison/alignment/explain';
import { readVocabulary } from '../../../../lib/comparison/alignment/vocabulary';
import { loadLanguages } from '../../../../lib/language/load';
import { readTexts } from '../read-texts';

const languages = await loadLanguages(['en']);

/** The explanation of the first sentences of two reports. */
function explain(one: string, other: string) {
  const [pair] = pairArticles(readVocabulary(readTexts([one], [other]), [], languages));
  const [a, b] = [pair!.a[0]!, pair!.b[0]!];
  return { ...explainPair({ a, b, score: 0.7 }, pair!), pair: pair! };
}

/** The words of the spans of the first sentence. */
const spansOf = (one: string, other: string): readonly string[] =>
  explain(one, other).spansA.map(({ start, end }) => one.slice(start, end));

describe('the strength of a pair', () => {
  it.each([
    ['the same wording', 'The ferry struck the old pier.', 'The old pier struck the ferry.', 'same wording'],
    [
      'close, of which neither has much more',
      'The ferry struck the old pier.',
      'A ferry struck the pier.',
      'close',
    ],
    [
      'no more than similar where one of them says much else',
      'The ferry struck the pier.',
      'The ferry struck the pier while dancers, bakers and two judges watched from a hotel balcony.',
      'similar',
    ],
    ['similar', 'The ferry struck the pier.', 'The pier was closed for repairs on the spot.', 'similar'],
  ])('is %s', (_, one, other, strength) => {
    expect(explain(one, other).strength).toBe(strength);
    expect(explain(other, one).strength).toBe(strength);
  });
});

describe('the anchors of a pair', () => {
  it('are called what they are: dates, numbers, whole names, words', () => {
    const { anchors } = explain(
      'On 3 March the Alba Queen lost 40 containers.',
      'The Alba Queen lost 40 containers on 3 March.',
    );
    expect(Object.fromEntries(anchors.map(({ text, kind }) => [text, kind]))).toEqual({
      '3': 'date',
      March: 'date',
      'Alba Queen': 'name',
      lost: 'word',
      '40': 'number',
      containers: 'word',
    });
  });

  it('are the rarest words of the two reports first, six at most', () => {
    const inputs = readTexts(
      [
        'Captain Moran steered the ferry past reefs, buoys, wrecks and piers.',
        'The ferry sank. The ferry rose.',
      ],
      ['Past piers, wrecks, buoys and reefs Moran steered the ferry, the captain.'],
    );
    const [pair] = pairArticles(readVocabulary(inputs, [], languages));
    const { anchors } = explainPair({ a: pair!.a[0]!, b: pair!.b[0]!, score: 0.7 }, pair!);
    expect(anchors.map(({ text }) => text)).not.toContain('ferry');
    expect(anchors).toHaveLength(6);
  });

  it('say a name once, however many of its words are shared', () => {
    const { anchors } = explain('Port Kestrin Harbour was closed.', 'They closed Port Kestrin Harbour.');
    expect(anchors.filter(({ kind }) => kind === 'name')).toHaveLength(1);
  });

  it('come with the weight of every word that both have', () => {
    const { shared, pair } = explain('The ferry struck the pier.', 'A ferry passed the pier.');
    const shares = [...shared].map(([term, weight]) => weight === pair.weights[term]);
    expect(shares).toEqual([true, true]);
  });
});

describe('the spans of a pair', () => {
  it('leave out the clause that only one of them has', () => {
    expect(
      spansOf(
        'The ferry struck the old pier, and bakers in the town sold bread.',
        'The ferry struck the old pier.',
      ),
    ).toEqual(['The ferry struck the old pier']);
  });

  it('join clauses that follow each other', () => {
    const one = 'The ferry struck the old pier, the crew left the burning deck.';
    expect(spansOf(one, 'The crew left the burning deck when the ferry struck the old pier.')).toEqual([one]);
  });

  it('are two where a clause between them is of its own', () => {
    expect(
      spansOf(
        'The ferry struck the old pier, while bakers sold warm bread, the crew left the burning deck.',
        'The crew left the burning deck when the ferry struck the old pier.',
      ),
    ).toEqual(['The ferry struck the old pier', 'the crew left the burning deck.']);
  });

  it('leave out a clause that shares next to nothing', () => {
    expect(
      spansOf(
        'The ferry Alba struck the old pier at Kestrin on Monday, and bakers passed the ferry.',
        'The ferry Alba struck the old pier at Kestrin on Monday.',
      ),
    ).toEqual(['The ferry Alba struck the old pier at Kestrin on Monday']);
  });

  it('are the whole sentence where no word is shared', () => {
    expect(spansOf('The harbour froze.', 'Nobody slept.')).toEqual(['The harbour froze.']);
  });
});
