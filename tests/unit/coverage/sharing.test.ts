import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLibrary, type OpenLibrary } from '../../../lib/coverage/open-library';
import { fingerprintArticle } from '../../../lib/coverage/sharing/fingerprints';
import { findSharedPassages } from '../../../lib/state/shared-passages';
import { freshDatabases } from './databases';
import { keepIn } from './keeping';
import { chessFinal, damHerald, damMorning, edited, report, strike } from './reports';

const NOW = '2031-03-10T08:00:00Z';
const RUN = 'the mill wheel stopped when the river froze hard above the old weir on the moor';

const fingerprint = (text: string) => fingerprintArticle(report(text));
const shares = (one: string, other: string): boolean => {
  const hashes = new Set(fingerprint(one));
  return fingerprint(other).some((hash) => hashes.has(hash));
};

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const words = fc.array(word, { maxLength: 60 }).map((list) => list.join(' '));

describe('fingerprints', () => {
  it('meet in any fifteen words in a row that two articles share, whatever stands around them', () => {
    fc.assert(
      fc.property(words, words, words, words, (a, b, c, d) => {
        expect(shares(`${a} ${RUN} ${b}`, `${c} ${RUN} ${d}`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('do not meet where no run of four words is shared', () => {
    expect(shares('the mill wheel turned as the river rose', RUN)).toBe(false);
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

  it('meet in Chinese with other words around', () => {
    const said = '渡轮在黎明前不久离开码头舱口盖已经开裂';
    expect(shares(`官员说，${said}，`, `据报道${said}了。`)).toBe(true);
  });

  it('of an empty article are empty', () => {
    expect(fingerprint('…')).toEqual(new Uint32Array());
  });
});

describe('same text across the library', () => {
  let library: OpenLibrary;
  beforeEach(async () => {
    freshDatabases();
    library = await openLibrary();
  });

  const recycled = (url: string, ...paragraphs: string[]) => report(paragraphs.join('\n'), { url });
  const BACKGROUND =
    'The weir was built in 1911 by the Calder family, who sold it to the parish after the great flood of 1934.';

  it('finds a recycled paragraph in an article of another event', async () => {
    await library.keep(chessFinal, NOW);
    const old = recycled('https://a.example/old', `Eels were counted below the mill. ${BACKGROUND}`);
    await library.keep(old, NOW);
    const read = recycled('https://b.example/new', 'A pump failed on Friday at the paper works.', BACKGROUND);
    const [found, ...others] = await findSharedPassages(read, library);
    expect(others).toEqual([]);
    expect(found?.article).toEqual(old);
    const [passage] = found?.passages ?? [];
    expect(read.blocks[1]?.text.slice(passage?.own.start, passage?.own.end)).toBe(BACKGROUND);
    expect(passage?.theirs.block).toBe(0);
  });

  it('puts the article with most in common first', async () => {
    await library.keep(recycled('https://a.example/1', `Nobody knew why ${RUN}.`), NOW);
    await library.keep(recycled('https://a.example/2', `${RUN}.`, BACKGROUND), NOW);
    const found = await library.sharing(recycled('https://b.example', `${RUN}.`, BACKGROUND), 10);
    expect(found.map(({ url }) => url)).toEqual(['https://a.example/2', 'https://a.example/1']);
  });

  it('puts the newest first among equals, as many as asked for, and counts what is shared', async () => {
    for (const at of [1, 2, 3]) await library.keep(recycled(`https://a.example/${at}`, RUN), NOW);
    const found = await library.sharing(recycled('https://b.example', RUN), 2);
    expect(found.map(({ url }) => url)).toEqual(['https://a.example/3', 'https://a.example/2']);
    const hashes = fingerprint(RUN).length;
    expect(found.map(({ shared }) => shared)).toEqual([hashes, hashes]);
  });

  it('passes over what stands in more than fifty articles', async () => {
    for (let at = 0; at < 50; at += 1) await library.keep(recycled(`https://a.example/${at}`, RUN), NOW);
    expect(await library.sharing(recycled('https://b.example', RUN), 10)).toHaveLength(10);
    await library.keep(recycled('https://a.example/50', RUN), NOW);
    expect(await library.sharing(recycled('https://b.example', RUN), 10)).toEqual([]);
  });

  it('leaves out the article itself, and finds nothing where nothing is shared', async () => {
    await library.keep(damHerald, NOW);
    await library.keep(strike, NOW);
    expect(await library.sharing(damHerald, 10)).toEqual([]);
  });

  it('follows a text that changed, and forgets one that is erased', async () => {
    const first = recycled('https://a.example/1', `${BACKGROUND} And so it stood.`);
    const id = await keepIn(library, first, NOW);
    const asked = recycled('https://b.example', BACKGROUND);
    await library.keep(edited(first, BACKGROUND, 'Nothing is known of the weir.'), '2031-03-11T08:00:00Z');
    expect(await library.sharing(asked, 10)).toEqual([]);
    await library.keep(first, '2031-03-12T08:00:00Z');
    expect(await library.sharing(asked, 10)).toHaveLength(1);
    await library.erase(id);
    expect(await library.sharing(asked, 10)).toEqual([]);
    await library.keep(damMorning, NOW);
  });
});
