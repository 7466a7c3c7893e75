// Where sentences begin and end.
import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../lib/language/load';
import { SENTENCE_CASES } from './gold/sentences';
import { sentencesOf, unmark } from './gold/score';

const languages = await loadLanguages(SENTENCE_CASES.map(([language]) => language));

describe('sentences', () => {
  it.each(SENTENCE_CASES)('%s: %s', (language, marked) => {
    const { text, sentences } = unmark(marked, language);
    const found = sentencesOf(text, language, languages);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('reads a block longer than a piece to its end', () => {
    const text = 'The mill stood by the river and nobody came. '.repeat(400).trim();
    const found = sentencesOf(text, 'en', languages);
    expect([found.length, found.at(-1)?.end]).toEqual([400, text.length]);
  });
});
