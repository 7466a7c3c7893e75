import { describe, expect, it } from 'vitest';
import { findSharedQuotations } from '../../../../lib/comparison/quotations/shared-quotations';
import { readTexts } from '../read-texts';

const WHOLE =
  'We looked at the third pier for an hour, and nobody could say who had ordered the gate to be opened';

const shared = (...articles: readonly (readonly string[])[]) =>
  findSharedQuotations(readTexts(...articles), []);
const first = `“${WHOLE},” said Ada Quill.`;

describe('one quotation in several reports', () => {
  it.each([
    ['word for word', `Ada Quill said: “${WHOLE}.”`, 'same'],
    [
      'trimmed to its end',
      'Ada Quill said that “nobody could say who had ordered the gate to be opened.”',
      'trimmed',
    ],
    [
      'with its middle left out',
      '“We looked at the third pier and nobody could say who had ordered the gate,” said Ada Quill.',
      'merged',
    ],
    [
      'with another word',
      '“Nobody could tell who had ordered the gate to be opened,” said Ada Quill.',
      'reworded',
    ],
  ])('is shown %s', (_, text, fidelity) => {
    const [quotation] = shared([first], [text]);
    expect(quotation?.uses.map((use) => use.fidelity)).toEqual(['same', fidelity]);
    expect(quotation?.attributedOtherwise).toBe(false);
  });

  it('is compared word by word with its fullest form, whichever report has that', () => {
    const [quotation] = shared(['“We looked at the third pier for an hour,” said Ada Quill.'], [first]);
    expect(quotation?.fullest).toBe(1);
    expect(quotation?.uses[0]?.wording.map(({ kind }) => kind)).toEqual(['same', 'removed']);
  });

  it('stands at its place in the text, without its marks', () => {
    const texts = [[first], [`Ada Quill said: “${WHOLE}.”`]];
    const uses = shared(...texts)[0]?.uses ?? [];
    expect(uses.map(({ mention }) => mention.article)).toEqual(['a', 'b']);
    uses.forEach(({ mention: { block, start, end, text } }, article) => {
      expect(texts[article]?.[block]?.slice(start, end)).toBe(text);
    });
  });

  it('is said to be attributed otherwise only when two names are given for it', () => {
    const other = `“${WHOLE},” said Ivo Brandt.`;
    expect(shared([first], [other])[0]?.attributedOtherwise).toBe(true);
    expect(shared([first], [`“${WHOLE},” a spokesman said.`])[0]?.attributedOtherwise).toBe(false);
    expect(shared([first], [`“${WHOLE},” said Quill.`])[0]?.attributedOtherwise).toBe(false);
  });

  it('is not attributed otherwise by a report that gives no name', () => {
    expect(shared([first], [`The paper printed this: “${WHOLE}.”`])[0]?.attributedOtherwise).toBe(false);
    const neighbour = `“${WHOLE},” said a neighbour of the Brandts.`;
    expect(shared([first], [neighbour])[0]?.attributedOtherwise).toBe(false);
  });

  it('is attributed otherwise by two names even when a third one shares a word with both', () => {
    const reports = ['Ada Quill', 'Ivo Brandt', 'Ada Brandt'].map((name) => [`“${WHOLE},” said ${name}.`]);
    expect(shared(...reports)[0]?.attributedOtherwise).toBe(true);
  });

  it('is one over three reports', () => {
    expect(shared([first], [`“${WHOLE}.”`], [`He said: “${WHOLE}.”`]).map(({ uses }) => uses.length)).toEqual(
      [3],
    );
  });

  it.each([
    ['two words in quotation marks', 'They spoke of a “witch hunt” again.', 'It was no “witch hunt” at all.'],
    [
      'two quotations that share a common phrase',
      '“At the end of the day we all go home,” he said.',
      '“At the end of the day nothing was signed by them,” she said.',
    ],
  ])('is not seen in %s', (_, a, b) => {
    expect(shared([a], [b])).toEqual([]);
  });
});
