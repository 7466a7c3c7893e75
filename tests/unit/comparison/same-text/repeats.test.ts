import { describe, expect, it } from 'vitest';
import { findSameText } from '../../../../lib/comparison/same-text/same-text';
import { readTexts } from '../read-texts';
import { coinSentence } from './coined-words';

const NETS =
  'Fishermen of the lower lake hung their nets over the town hall railing to protest against the new quota on perch.';
const SMOKE =
  'The smokehouse by the landing stage has been cold since Easter and its two apprentices mend fences now.';
const GULLS = 'Gulls that used to follow the boats have moved to the rubbish tip above the railway cutting.';
const AWAY = 'A library bus went round the villages of the plateau with nothing but atlases on board.';

const read = (...articles: readonly (readonly string[])[]) => findSameText(readTexts(...articles));
/** Repeated blocks of the first article, each with the block it repeats. */
const repeatsIn = (...blocks: readonly string[]) =>
  read(blocks, [AWAY]).repeated.map(({ block, of }) => [block, of]);

describe('a block is a repeat', () => {
  it('in any of the articles, and of its own article', () => {
    const { repeated, passages } = read([AWAY], [NETS, SMOKE, NETS], [`${GULLS} ${SMOKE}`, SMOKE]);
    expect(repeated.map(({ article, block, of }) => [article, block, of])).toEqual([
      [1, 2, 0],
      [2, 1, 0],
    ]);
    expect(passages[0]).toMatchObject({
      a: { article: 1, block: 0, start: 0, end: NETS.length },
      b: { article: 1, block: 2, start: 0, end: NETS.length },
    });
  });

  it('of the earliest of the blocks that hold it', () => {
    expect(repeatsIn(`${NETS} ${SMOKE}`, `${GULLS} ${NETS} ${AWAY}`, NETS)).toEqual([[2, 0]]);
  });

  it('of the block that holds more of it, whichever comes first', () => {
    const almost = NETS.replace('perch', 'trout');
    expect(repeatsIn(`${almost} ${SMOKE}`, `${NETS} ${GULLS}`, NETS)).toEqual([[2, 1]]);
    expect(repeatsIn(`${NETS} ${GULLS}`, `${almost} ${SMOKE}`, NETS)).toEqual([[2, 0]]);
  });

  it('when its sentences stand there in another order', () => {
    expect(repeatsIn(`${NETS} ${SMOKE} ${GULLS}`, `${GULLS} ${NETS}`)).toEqual([[1, 0]]);
  });

  it('when nineteen of its twenty words stand there, not when one more is new', () => {
    const words = coinSentence(0, 20);
    const without = (...at: readonly number[]) =>
      words
        .split(' ')
        .map((word, place) => (at.includes(place) ? 'changed' : word))
        .join(' ');
    expect(repeatsIn(`${words} ${SMOKE}`, without(9))).toEqual([[1, 0]]);
    expect(repeatsIn(`${words} ${SMOKE}`, without(9, 10))).toEqual([]);
  });

  it('of the first printing, when what it repeats is held by a longer block itself', () => {
    const blocks = [`${GULLS} ${NETS} ${SMOKE}`, NETS, SMOKE, NETS];
    expect(repeatsIn(...blocks)).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
  });
});

describe('a block is no repeat', () => {
  it('when its halves stand in two earlier blocks', () => {
    expect(repeatsIn(`${NETS} ${GULLS}`, `${SMOKE} ${AWAY}`, `${NETS} ${SMOKE}`)).toEqual([]);
  });

  it('when it says one thing over and over in itself', () => {
    const drill = Array.from({ length: 10 }, () => coinSentence(0, 12)).join(' ');
    expect(repeatsIn(`${drill} ${drill} ${drill}`)).toEqual([]);
  });

  it('when it is long and only ends like an earlier one', () => {
    const end = coinSentence(0, 110);
    expect(repeatsIn(`${coinSentence(200, 110)} ${end}`, `${coinSentence(400, 110)} ${end}`)).toEqual([]);
  });

  it('when it has the words of another short one in another order', () => {
    const words = [
      'eel',
      'oar',
      'tar',
      'net',
      'keel',
      'rope',
      'buoy',
      'mast',
      'sail',
      'hull',
      'deck',
      'lamp',
    ];
    const pairs = words.flatMap((one, at) =>
      words.slice(at + 1).flatMap((other) => [`${one} ${other}`, `${other} ${one}`]),
    );
    expect(repeatsIn(words.join(' '), ...pairs)).toEqual([]);
  });
});

it('a repeat is marked from four words of running text on', () => {
  const marked = (text: string) => read([text, NETS, text], [AWAY]).passages.length;
  expect(marked('Boats of the harbours')).toBe(1);
  expect(marked('Boats of harbours')).toBe(0);
});

it('blocks behind a repeat are compared with the other article at their own places', () => {
  const { passages } = read([`${NETS} ${SMOKE}`, SMOKE, GULLS, AWAY], [AWAY, GULLS]);
  const across = passages.filter(({ a, b }) => a.article !== b.article);
  expect(across.map(({ a, b, reuse }) => [a.block, b.block, reuse])).toEqual([
    [2, 1, 'exact'],
    [3, 0, 'exact'],
  ]);
});
