import { describe, expect, it } from 'vitest';
import { compareCaptures, type Change } from '../../../../lib/comparison/revisions/revision';
import { makeArticle, readInputsOf } from '../read-texts';
import { coinSentence } from '../same-text/coined-words';

const CELLAR = 'Water stood knee-deep in the cellar of the town archive on Monday.';
const CELLAR_LATER = 'Water stood waist-deep in the cellar of the town archive on Monday night.';
const CELLAR_LIKE = 'Water stood for an hour in the yard of the town archive, too.';
const BOXES = 'Volunteers carried nine hundred boxes of letters up the stairs.';

const changesOf = (earlier: readonly string[], later: readonly string[]) => {
  const [from, to] = readInputsOf(makeArticle(earlier), makeArticle(later));
  return compareCaptures(from!, to!).changes;
};
const brief = (change: Change) => {
  if (change.kind === 'added') return `+ ${change.later.text}`;
  if (change.kind === 'removed') return `- ${change.earlier.text}`;
  return `${change.kind}: ${change.earlier.text} > ${change.later.text}`;
};
const briefs = (...texts: Parameters<typeof changesOf>) => changesOf(...texts).map(brief);

describe('a reworded sentence', () => {
  const reworded = `reworded: ${CELLAR} > ${CELLAR_LATER}`;

  it.each([
    ['first', [CELLAR_LATER, CELLAR_LIKE], [reworded, `+ ${CELLAR_LIKE}`]],
    ['last', [CELLAR_LIKE, CELLAR_LATER], [`+ ${CELLAR_LIKE}`, reworded]],
  ])('is the more alike of two later ones: the %s', (_, later, expected) => {
    expect(briefs([CELLAR], later)).toEqual(expected);
  });

  it.each([
    ['first', [CELLAR, CELLAR_LIKE]],
    ['last', [CELLAR_LIKE, CELLAR]],
  ])('was the more alike of two earlier ones: the %s', (_, earlier) => {
    const changes = briefs(earlier, [CELLAR_LATER]);
    expect(changes).toHaveLength(2);
    expect(changes).toContain(reworded);
    expect(changes).toContain(`- ${CELLAR_LIKE}`);
  });

  it('leaves the second best for another one', () => {
    expect(briefs([CELLAR_LIKE, CELLAR], [CELLAR_LATER, CELLAR_LIKE.replace('hour', 'evening')])).toEqual([
      reworded,
      `reworded: ${CELLAR_LIKE} > ${CELLAR_LIKE.replace('hour', 'evening')}`,
    ]);
  });

  it('has half of its words in common with the later one, or more', () => {
    const earlier = `Boats and carts: ${coinSentence(0, 3)}`;
    const [half, less] = ['carts', 'mules'].map((word) => `Boats and ${word}: ${coinSentence(3, 3)}`);
    expect(changesOf([earlier], [half!])).toMatchObject([{ kind: 'reworded' }]);
    expect(briefs([earlier], [less!])).toEqual([`- ${earlier}`, `+ ${less}`]);
  });

  it('is not one that has a few common words and happens to be as long', () => {
    const [earlier, later] = [
      'The mayor of the town left for the coast.',
      'The bells of a church rang over town.',
    ];
    expect(briefs([earlier!], [later!])).toEqual([`- ${earlier}`, `+ ${later}`]);
  });

  it('is looked for among a dozen sentences with its words, no further', () => {
    const formula = 'Water in the cellar';
    const later = (others: number) => [
      ...Array.from({ length: others }, (_, at) => `${formula}: ${coinSentence(at * 12, 12)}`),
      `${formula} rose.`,
    ];
    const last = (others: number) => changesOf([`${formula} fell.`], later(others)).at(-1);
    expect(last(11)).toMatchObject({ kind: 'reworded', later: { text: `${formula} rose.` } });
    expect(last(12)).toMatchObject({ kind: 'added', later: { text: `${formula} rose.` } });
  });
});

describe('a text that was written anew', () => {
  const report = (first: number) => Array.from({ length: 200 }, (_, at) => coinSentence(first + at * 2, 2));
  const [earlier, later] = [report(0), report(400)];

  it('shows all that went, then all that came', () => {
    expect(briefs(earlier, later)).toEqual([
      ...earlier.map((text) => `- ${text}`),
      ...later.map((text) => `+ ${text}`),
    ]);
  });

  it('counts a sentence that it kept as moved', () => {
    const changes = briefs([...earlier, BOXES, ...earlier], [...later, BOXES, ...later]);
    expect(changes).toContain(`moved: ${BOXES} > ${BOXES}`);
  });
});
