import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
  type TextDirective,
} from 'text-fragments-polyfill/text-fragment-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makePassageLinks } from '../../../lib/export/passage-link';
import { plainLine } from '../../../lib/export/plain-line';

const PAGE = 'https://halden.example/dam';
const TEXTS = [
  'The gate is shut, and the well-known road below the dam is closed & guarded.',
  '“Nobody was hurt,” said Ilse Varga of the council. The gate is shut.',
  'The gate is shut again. Engineers who looked at the spillway on Thursday evening found that the crack is nine metres long and that it has grown since March.',
];

function linkTo(passage: string, block: number, texts = TEXTS, from = 0): string {
  const start = (texts[block] ?? '').indexOf(passage, from);
  return makePassageLinks(PAGE, texts)({ block, start, end: start + passage.length });
}

/** The parts of the directive as a reader parses them; undefined for a plain address. */
function directiveOf(link: string): TextDirective | undefined {
  const [first] = parseFragmentDirectives(getFragmentDirectives(new URL(link).hash)).text ?? [];
  if (first === undefined) return undefined;
  const { textStart, ...rest } = first;
  return { textStart, ...Object.fromEntries(Object.entries(rest).filter(([, part]) => part !== '')) };
}

/** What a reader of text directives marks on a page of these paragraphs, and in which one. */
function follow(link: string, texts: readonly string[]) {
  const { window } = new JSDOM('<!doctype html><body></body>');
  const { document } = window;
  // The reader takes these from the global scope.
  for (const name of ['navigator', 'document', 'Node', 'NodeFilter', 'HTMLElement', 'Range'] as const)
    vi.stubGlobal(name, window[name]);
  vi.stubGlobal('window', window);
  for (const text of texts) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.body.append(paragraph);
  }
  const directive = directiveOf(link);
  if (directive === undefined) return undefined;
  const range = processTextFragmentDirective(directive, document, document.body)[0];
  const paragraph = [...document.querySelectorAll('p')].findIndex((one) => range?.intersectsNode(one));
  return { marked: range?.toString(), paragraph };
}

describe('a link to a passage', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('holds a short passage whole, with dash, comma and ampersand encoded', () => {
    expect(linkTo('and the well-known road below the dam is closed & guarded', 0)).toBe(
      `${PAGE}#:~:text=and%20the%20well%2Dknown%20road%20below%20the%20dam%20is%20closed%20%26%20guarded`,
    );
    expect(linkTo('shut, and', 0)).toBe(`${PAGE}#:~:text=shut%2C%20and`);
  });

  it('holds a long passage by its first and last words', () => {
    const passage = TEXTS[2]!.slice('The gate is shut again. '.length);
    expect(directiveOf(linkTo(passage, 2))).toEqual({
      textStart: 'Engineers who looked at',
      textEnd: 'has grown since March.',
    });
  });

  it('adds the words around a passage that stands on the page more than once', () => {
    expect(directiveOf(linkTo('The gate is shut', 1))).toEqual({
      prefix: 'of the council.',
      textStart: 'The gate is shut',
    });
  });

  it.each([
    ['a short passage', 'said Ilse Varga', 1],
    ['a passage with quotation marks', '“Nobody was hurt,” said Ilse Varga of the council.', 1],
    ['a passage with a dash, a comma and an ampersand', TEXTS[0]!, 0],
    ['a long passage', TEXTS[2]!.slice('The gate is shut again. '.length), 2],
    ['a whole block', TEXTS[2]!, 2],
    ['a passage that stands on the page before', 'The gate is shut', 1],
  ])('leads a reader of text directives to %s', (_, passage, block) => {
    expect(follow(linkTo(passage, block), TEXTS)).toEqual({ marked: passage, paragraph: block });
  });

  it('leads to the second of two equal passages', () => {
    const texts = ['The gate is shut, says the council.', 'The gate is shut, says the operator.'];
    const link = linkTo('The gate is shut', 1, texts);
    expect(directiveOf(link)?.suffix).toBe(', says the operator');
    expect(follow(link, texts)).toEqual({ marked: 'The gate is shut', paragraph: 1 });
  });

  it('takes as many words of context as tell one of many equal passages', () => {
    const texts = [1, 2, 3].map(
      (at) => `Below dam ${at} the road is closed, said Ilse Varga. The gate is shut.`,
    );
    const link = linkTo('The gate is shut.', 2, texts);
    expect(directiveOf(link)).toEqual({
      prefix: 'Below dam 3 the road is closed, said Ilse Varga.',
      textStart: 'The gate is shut.',
    });
    expect(follow(link, texts)).toEqual({ marked: 'The gate is shut.', paragraph: 2 });
  });

  it('minds that the title says the same, in other letter case', () => {
    const start = TEXTS[0]!.indexOf('road below');
    const span = { block: 0, start, end: start + 'road below'.length };
    expect(directiveOf(makePassageLinks(PAGE, TEXTS)(span))).toEqual({ textStart: 'road below' });
    expect(directiveOf(makePassageLinks(PAGE, TEXTS, ['Road Below the dam'])(span))).toEqual({
      prefix: 'the well-known',
      textStart: 'road below',
    });
  });

  it('takes longer ends of a long passage where the first words begin another one, or the last end it early', () => {
    const long =
      'Engineers who looked at the spillway on Thursday found a crack and said on Friday that it has grown by a metre since March, and that it has grown by a metre.';
    const texts = ['Engineers who looked at the gate saw nothing.', long];
    const link = linkTo(long, 1, texts);
    expect(directiveOf(link)).toEqual({
      textStart: 'Engineers who looked at the spillway on Thursday',
      textEnd: 'and that it has grown by a metre.',
    });
    expect(follow(link, texts)).toEqual({ marked: long, paragraph: 1 });
  });

  it('leads to the second of two equal long passages by what stands before it', () => {
    const long =
      'Engineers who looked at the spillway on Thursday evening found that the crack is nine metres long.';
    const texts = [`The council says: ${long}`, `The operator says: ${long}`];
    const link = linkTo(long, 1, texts);
    expect(directiveOf(link)).toMatchObject({ prefix: 'The operator says:' });
    expect(follow(link, texts)).toEqual({ marked: long, paragraph: 1 });
  });

  it('names what stands behind a long passage whose last words it repeats', () => {
    const long = `Shut again, ${'the gate is shut again, '.repeat(12)}the gate is shut again`;
    const text = `${long} (said twice) today.`;
    expect(directiveOf(linkTo(long, 0, [text]))).toMatchObject({ suffix: '(said twice) today' });
  });

  it('needs no space between a passage and its context where the text has none', () => {
    const texts = ['She called it a (half-open gate).', 'He called it a [half-open gate].'];
    expect(directiveOf(linkTo('half-open gate', 1, texts))).toEqual({
      textStart: 'half-open gate',
      prefix: 'called it a [',
    });
  });

  it('adds context on both sides where nothing makes a passage clear', () => {
    const texts = ['So the gate is shut now.', 'So the gate is shut now.'];
    expect(directiveOf(linkTo('gate is', 1, texts))).toEqual({
      prefix: 'So the',
      textStart: 'gate is',
      suffix: 'shut now.',
    });
  });

  it('holds a long passage without words, or of one endless word, whole', () => {
    for (const passage of ['— '.repeat(50).trim(), 'x'.repeat(300)]) {
      expect(directiveOf(linkTo(passage, 0, [`A ${passage} B`]))).toMatchObject({ textStart: passage });
    }
  });

  it('holds a passage of 80 characters whole, and a longer one by its ends', () => {
    const words = `${'gate '.repeat(15)}shut!`;
    expect(words).toHaveLength(80);
    expect(directiveOf(linkTo(words, 0, [words]))).toEqual({ textStart: words });
    const longer = `The ${words}`;
    expect(directiveOf(linkTo(longer, 0, [longer]))).toHaveProperty('textEnd');
  });

  it('encodes what has a meaning in Markdown', () => {
    expect(linkTo("*a* _b_ (c) ~d~ e'f!", 0, ["*a* _b_ (c) ~d~ e'f!"])).toBe(
      `${PAGE}#:~:text=%2Aa%2A%20%5Fb%5F%20%28c%29%20%7Ed%7E%20e%27f%21`,
    );
  });

  it.each([
    ['an element fragment', `${PAGE}#part-2`, `${PAGE}#part-2:~:text=said%20Ilse`],
    ['an older directive', `${PAGE}#:~:text=old`, `${PAGE}#:~:text=said%20Ilse`],
    ['an element and an older directive', `${PAGE}#a:~:text=old&text=x`, `${PAGE}#a:~:text=said%20Ilse`],
  ])('minds %s of the address', (_, href, expected) => {
    const start = TEXTS[1]!.indexOf('said Ilse');
    expect(makePassageLinks(href, TEXTS)({ block: 1, start, end: start + 'said Ilse'.length })).toBe(
      expected,
    );
  });

  it('gives the plain address for an empty passage', () => {
    expect(makePassageLinks(PAGE, TEXTS)({ block: 1, start: 3, end: 3 })).toBe(PAGE);
    expect(makePassageLinks(PAGE, TEXTS)({ block: 9, start: 0, end: 3 })).toBe(PAGE);
  });

  it('is one address with one directive whose parts read back, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 40 }));
    fc.assert(
      fc.property(text, fc.nat(300), fc.nat(300), (whole, one, other) => {
        const start = Math.min(one, other, whole.length);
        const end = Math.min(Math.max(one, other), whole.length);
        const link = makePassageLinks(PAGE, [whole], ['a title'])({ block: 0, start, end });
        expect(link).toMatch(/^https:\/\/halden\.example\/dam(#:~:text=[\w.%,-]+)?$/);
        const marks = (link.split('text=')[1] ?? '').match(/,/g)?.length ?? 0;
        expect(marks).toBeLessThanOrEqual(3);
        const directive = directiveOf(link);
        const plain = plainLine(whole);
        for (const part of Object.values(directive ?? {})) {
          if (!part.includes('\uFFFD')) expect(plain).toContain(part);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
