import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexFingerprints, matchFingerprint } from '../../../../lib/comparison/same-text/fingerprint-index';
import { fingerprintArticle } from '../../../../lib/comparison/same-text/fingerprints';
import { makeArticle } from '../read-texts';

const RUN = 'the mill wheel stopped when the river froze above the old weir';
const fingerprint = (text: string) => fingerprintArticle(makeArticle([text]));
const search = (kept: readonly string[], asked: string) =>
  matchFingerprint(
    indexFingerprints(kept.map((text, at) => [`kept-${at}`, fingerprint(text)])),
    fingerprint(asked),
  ).map(({ id }) => id);

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const words = fc.array(word, { maxLength: 60 }).map((list) => list.join(' '));

describe('fingerprints', () => {
  it('find any nine words in a row that two articles share, whatever stands around them', () => {
    fc.assert(
      fc.property(words, words, words, words, (a, b, c, d) => {
        expect(search([`${a} ${RUN} ${b}`], `${c} ${RUN} ${d}`)).toEqual(['kept-0']);
      }),
      { numRuns: 300 },
    );
  });

  it('find no article that shares no run of four words', () => {
    expect(search(['the mill wheel turned as the river rose'], RUN)).toEqual([]);
  });

  it('put the article with most in common first', () => {
    const more = `${RUN} and the miller walked home over the ice with his lantern in his hand`;
    expect(search([`nobody knew why ${RUN}`, more], more)).toEqual(['kept-1', 'kept-0']);
  });

  it('pass over what stands in very many articles', () => {
    expect(
      search(
        Array.from({ length: 60 }, () => RUN),
        RUN,
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'capitals, quotes and composed letters',
      `“Früh” ${RUN}`.normalize('NFD'),
      `"früh" ${RUN.toUpperCase()}`,
    ],
    ['other digits and no-break spaces', `${RUN} ١٢`, `${RUN.replaceAll(' ', '\u00A0')} 12`],
  ])('do not change with %s', (_, a, b) => {
    expect(fingerprint(a)).toEqual(fingerprint(b));
  });

  it('are the same for Chinese with other words around', () => {
    const said = '渡轮在黎明前不久离开码头舱口盖已经开裂';
    expect(search([`官员说，${said}，`], `据报道${said}了。`)).toEqual(['kept-0']);
  });

  it('are sorted, so that they can be searched', () => {
    const hashes = [...fingerprint(`${RUN} ${RUN.toUpperCase()} then all was still and nobody spoke`)];
    expect(hashes).toEqual([...hashes].sort((one, other) => one - other));
  });

  it('of an empty article are empty', () => {
    expect(fingerprint('…')).toEqual(new Uint32Array());
  });
});
