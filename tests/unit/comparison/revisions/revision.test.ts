import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../lib/article/article';
import { compareCaptures, type Change } from '../../../../lib/comparison/revisions/revision';
import { makeArticle, readInputsOf } from '../read-texts';

const LEAK = 'Engineers found a leak in the north wall of the dam on Monday.';
const GATE = 'The lower gate will stay shut until the wall is dry again.';
const TOLL = 'About 430 households have been told to boil their water.';
const VOICE = 'Nobody at the ministry wanted to speak about the cost.';

const compare = (earlier: Article, later: Article) => {
  const [from, to] = readInputsOf(earlier, later);
  return compareCaptures(from!, to!);
};
const changesOf = (earlier: readonly string[], later: readonly string[]) =>
  compare(makeArticle(earlier), makeArticle(later)).changes;
const brief = (change: Change) =>
  `${change.kind}: ${change.kind === 'added' ? change.later.text : change.earlier.text}`;

describe('two captures of one article', () => {
  it('that are the same have no changes', () => {
    expect(changesOf([LEAK, GATE], [LEAK, GATE])).toEqual([]);
  });

  it.each([
    ['an added sentence', [LEAK, GATE], [`${LEAK} ${TOLL}`, GATE], [`added: ${TOLL}`]],
    ['a removed sentence', [LEAK, VOICE, GATE], [LEAK, GATE], [`removed: ${VOICE}`]],
    ['a moved sentence', [LEAK, GATE, TOLL, VOICE], [VOICE, LEAK, GATE, TOLL], [`moved: ${VOICE}`]],
    ['a sentence that was replaced', [LEAK, VOICE], [LEAK, TOLL], [`removed: ${VOICE}`, `added: ${TOLL}`]],
    ['paragraphs joined, nothing else', [LEAK, GATE], [`${LEAK} ${GATE}`], []],
    ['other quotes and dashes, nothing else', ['“Stop” – now, he said.'], ['"Stop" - now, he said.'], []],
  ])('show %s', (_, earlier, later, expected) => {
    expect(changesOf(earlier, later).map(brief)).toEqual(expected);
  });

  it('show a reworded sentence word by word', () => {
    const [change] = changesOf([LEAK, VOICE], [LEAK, VOICE.replace('Nobody at', 'Somebody in')]);
    expect(change).toMatchObject({
      kind: 'reworded',
      figures: false,
      wording: [
        { kind: 'removed', text: 'Nobody at ' },
        { kind: 'added', text: 'Somebody in ' },
        { kind: 'same', text: 'the ministry wanted to speak about the cost.' },
      ],
    });
  });

  it.each([
    ['a number', TOLL, TOLL.replace('430', '610')],
    ['a weekday', LEAK, LEAK.replace('Monday', 'Tuesday')],
    [
      'a time that is no quantity',
      'The gate shut at 8:45 in the night.',
      'The gate shut at 9:15 in the night.',
    ],
    ['the number of a flight', 'Flight QX1204 was the last to land.', 'Flight QX1304 was the last to land.'],
    [
      'a number written as a word',
      'Three pumps ran in the north shaft all night.',
      'Four pumps ran in the north shaft all night.',
    ],
    [
      'the end of a range in words',
      'Two to three metres of mud lie behind the wall.',
      'Two to four metres of mud lie behind the wall.',
    ],
    [
      'the unit',
      'Five metres of mud lie behind the north wall.',
      'Five kilometres of mud lie behind the north wall.',
    ],
  ])('say when the figures changed: %s', (_, earlier, later) => {
    expect(changesOf([VOICE, earlier], [VOICE, later])).toMatchObject([{ kind: 'reworded', figures: true }]);
  });

  it('say that no figure changed when only words did', () => {
    const changes = changesOf([TOLL, VOICE], [TOLL.replace('About', 'Some'), VOICE]);
    expect(changes).toMatchObject([{ kind: 'reworded', figures: false }]);
  });

  it('show a word that was cut in two', () => {
    const [whole, cut] = ['The pumps cannot rest before May.', 'The pumps can not rest before May.'];
    expect(changesOf([whole!], [cut!])).toMatchObject([{ kind: 'reworded' }]);
  });

  it('show no row of stars or dots that came or went', () => {
    expect(changesOf([LEAK, GATE], [LEAK, '* * *', GATE, '…'])).toEqual([]);
  });

  it('show a changed title', () => {
    const revision = compare(
      makeArticle([LEAK], { title: 'Dam leaks' }),
      makeArticle([LEAK], { title: 'Dam holds' }),
    );
    expect(revision.title?.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
    expect(revision).toMatchObject({ changes: [], silent: true });
  });

  it('have no title to show when it stayed the same', () => {
    const article = makeArticle([LEAK], { title: 'Dam leaks' });
    expect(compare(article, article)).toEqual({ title: null, changes: [], silent: false });
  });

  it.each([
    ['none', {}, false],
    ['an earlier time of publication', { publishedAt: '2026-05-04T10:00:00Z' }, false],
    ['a later time of publication', { publishedAt: '2026-05-04T14:00:00Z' }, true],
  ])('compare the first time of change with the time known before: %s', (_, times, silent) => {
    const later = makeArticle([GATE], { modifiedAt: '2026-05-04T12:00:00Z' });
    expect(compare(makeArticle([LEAK], times), later).silent).toBe(silent);
  });

  it.each([
    ['names a later time of change', '2026-05-04T10:00:00Z', '2026-05-04T12:00:00Z', false],
    ['names the same time as before', '2026-05-04T10:00:00Z', '2026-05-04T10:00:00Z', true],
    ['names no time of change', null, null, true],
  ])('are a silent edit unless the page %s', (_, before, after, silent) => {
    const earlier = makeArticle([LEAK], { modifiedAt: before });
    expect(compare(earlier, makeArticle([GATE], { modifiedAt: after })).silent).toBe(silent);
    expect(compare(earlier, makeArticle([LEAK], { modifiedAt: after })).silent).toBe(false);
  });

  const sentence = fc.constantFrom(LEAK, GATE, TOLL, VOICE, TOLL.replace('430', '431'), 'Ja. So.', '…');
  const blocks = fc.array(sentence, { minLength: 1, maxLength: 8 });

  it('every passage is the text at its place, and every sentence of the later capture is kept, changed or added', () => {
    fc.assert(
      fc.property(blocks, blocks, (earlier, later) => {
        for (const change of changesOf(earlier, later)) {
          if (change.kind !== 'removed') {
            const { block, start, end, text } = change.later;
            expect(later[block]!.slice(start, end)).toBe(text);
          }
          if (change.kind !== 'added') {
            const { block, start, end, text } = change.earlier;
            expect(earlier[block]!.slice(start, end)).toBe(text);
          }
        }
      }),
    );
  });

  it('the changes back are the changes forth, turned round', () => {
    fc.assert(
      fc.property(blocks, blocks, (earlier, later) => {
        const count = (changes: readonly Change[]) => {
          const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
          return { added: of('added'), removed: of('removed') };
        };
        const forth = count(changesOf(earlier, later));
        const back = count(changesOf(later, earlier));
        expect(forth.added - forth.removed).toBe(back.removed - back.added);
      }),
    );
  });
});
