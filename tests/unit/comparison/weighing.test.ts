// What a sentence weighs: apparatus of its report, comment, and how much a claim carries.
import { describe, expect, it } from 'vitest';
import { isApparatus } from '../../../lib/comparison/apparatus';
import { isComment } from '../../../lib/comparison/comment';
import { measureSubstance } from '../../../lib/comparison/substance';
import { makeArticle, readInputsOf } from './read-texts';

/** The first sentence of a text, with the text and the language that it was read in. */
function read(text: string, language: string | null = 'en') {
  const [input] = readInputsOf(makeArticle([text], { language }));
  return [input!.analysis.blocks[0]!.sentences[0]!, text, language] as const;
}

describe('what a report says of itself', () => {
  it.each([
    ['en', 'Additional reporting by Ada Quill in Kestrin.'],
    ['en', 'Writing and editing by Tom Reed.'],
    ['en', 'This is a developing story.'],
    ['en', 'This article has been corrected to give the right name of the pier.'],
    ['en', 'An earlier version of this report gave another date.'],
    ['en', 'Editor’s note: the ferry line has been asked for a comment.'],
    ['en', '“Follow Ada Quill on Bluesky.”'],
    ['en', 'Sign up for our evening letter.'],
    ['en', 'Share your thoughts in the box below.'],
    ['en', 'Tom Reed contributed to this report.'],
    ['en', 'Tell us what you think in the comments below!'],
    ['de', 'Mit Material von der dpa.'],
    ['de', 'Dieser Artikel wurde am Abend ergänzt.'],
    ['de', 'Ada Quill und Tom Reed haben zu diesem Bericht beigetragen.'],
    ['fr', 'Avec l’AFP.'],
    ['fr', 'Tous droits réservés.'],
    ['fr', 'Ada Quill a contribué à cet article.'],
    ['es', 'Con información de la agencia.'],
    ['es', 'Ada Quill contribuyó a este reportaje.'],
    ['pt', 'Com informações da agência.'],
    ['pt', 'Ada Quill colaborou para esta reportagem.'],
  ])('is no claim: %s %s', (language, text) => {
    expect(isApparatus(...read(text, language))).toBe(true);
  });

  it.each([
    ['en', 'The editing of the harbour plan took a year.'],
    ['en', 'Follow-up inspections found no cracks in the pier.'],
    ['en', 'The ferry line contributed to the new pier.'],
    ['de', 'Die Redaktion der Hafenzeitung zog im Mai um.'],
    ['fr', 'La ville a contribué au nouveau quai.'],
    ['es', 'La ciudad contribuyó al nuevo muelle.'],
    ['de', 'Additional reporting by Ada Quill in Kestrin stood below the text.'],
  ])('is not what only sounds like it: %s %s', (language, text) => {
    expect(isApparatus(...read(text, language))).toBe(false);
  });

  it('is short: a long sentence that begins like a call tells something', () => {
    const rest = 'and the harbour guard who lowered the boats that night and brought every one of them home';
    expect(isApparatus(...read(`Subscribe to the pier fund, urged the mayor, the baker ${rest}.`))).toBe(
      true,
    );
    expect(
      isApparatus(
        ...read(`Subscribe to the pier fund, urged the mayor, the baker, the priest ${rest}, ${rest}.`),
      ),
    ).toBe(false);
  });

  it.each([
    ['Updated 6:35 PM, Friday June 1', true],
    ['By Ada Quill', true],
    ['Photo: Ada Quill / Kestrin Courier', true],
    ['Ada Quill', false],
    ['163', false],
    ['Updated plans for the pier', false],
    ['Updated by Ada Quill.', false],
  ])('is a line of nothing but names, times and the words of such lines: %s', (line, expected) => {
    expect(isApparatus(...read(line))).toBe(expected);
  });

  it('is known by its lines in a language without tables too', () => {
    expect(isApparatus(...read('Updated 6:35 PM', null))).toBe(true);
    expect(isApparatus(...read('Additional reporting by someone else.', null))).toBe(false);
  });
});

describe('pure comment', () => {
  it.each([
    ['en', 'Perhaps the pier was never safe.'],
    ['en', 'It remains to be seen whether it holds.'],
    ['en', 'Who will pay for the pier?'],
    ['de', 'Vielleicht war der Steg nie sicher.'],
    ['fr', 'Reste à savoir qui va payer.'],
    ['es', 'Quizás el muelle nunca fue seguro.'],
    ['pt', 'Talvez o cais nunca tenha sido seguro.'],
    ['ja', '誰が払うのか？'],
  ])('weighs and wonders: %s %s', (language, text) => {
    expect(isComment(...read(text, language))).toBe(true);
  });

  it.each([
    ['a figure', 'Perhaps 40 boats were lost.'],
    ['a date', 'Perhaps it fell on 3 March.'],
    ['a name', 'Perhaps Mayor Lena Ostrow knew of it.'],
    ['a quotation', 'Perhaps “the pier was never safe at all”.'],
    ['no words of weighing', 'The pier fell into the water.'],
  ])('is no sentence with %s', (_, text) => {
    expect(isComment(...read(text))).toBe(false);
  });

  it('is known by its words only in their own language', () => {
    expect(isComment(...read('Vielleicht war der Steg nie sicher.', 'en'))).toBe(false);
    expect(isComment(...read('The pier? It fell into the water.'))).toBe(true);
    expect(isComment(...read('It fell. Why?'))).toBe(false);
  });
});

describe('the substance of a claim', () => {
  const substance = (text: string, position = 0.5, comment = false): number =>
    measureSubstance(read(text)[0], position, comment);

  it.each([
    ['a figure more than a word', 'The pier lost 40 lamps.', 'The pier lost some lamps.'],
    ['a date more than a word', 'The pier fell on 3 March.', 'The pier fell on rocks.'],
    ['a name more than a word', 'The pier hurt Lena Ostrow.', 'The pier hurt somebody badly.'],
    ['a figure more than a name', 'The pier lost 40 lamps.', 'The pier lost Ostrow lamps.'],
    [
      'two names more than one',
      'Mayor Lena Ostrow thanked Mayor Ida Brandt.',
      'Mayor Lena Ostrow thanked Mayor Lena Ostrow.',
    ],
    [
      'a quotation more than its words',
      'She said “we closed the sluice at noon”.',
      'She said we closed the sluice at noon.',
    ],
    ['more words more than few', 'The old pier fell upon barges loaded with timber.', 'The pier fell.'],
  ])('grows with %s', (_, more, less) => {
    expect(substance(more)).toBeGreaterThan(substance(less));
  });

  it('falls from the first sentence of a report to the last', () => {
    const text = 'The pier lost 40 lamps.';
    const [first, middle, last] = [0, 0.5, 1].map((position) => substance(text, position));
    expect(first).toBeGreaterThan(middle!);
    expect(middle).toBeGreaterThan(last!);
  });

  it('is a quarter for pure comment, so that it comes after everything that tells something', () => {
    const text = 'Perhaps the pier was never safe.';
    expect(substance(text, 0, true)).toBeCloseTo(substance(text, 0) / 4, 9);
    expect(substance(text, 0, true)).toBeLessThan(substance('The pier fell.', 0));
  });

  it('is more than nothing and never all, however much a sentence holds', () => {
    expect(substance('Nobody slept.', 1)).toBeGreaterThan(0);
    const many =
      '40 boats, 50 barges, 60 rafts, 70 canoes and 80 punts sank on 3 March in Kestrin, Halm and Oskarheim.';
    expect(substance(many, 0)).toBeGreaterThan(0.5);
    expect(substance(many, 0)).toBeLessThan(1);
  });
});
