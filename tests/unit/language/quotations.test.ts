// Quotations over paragraphs, and who says them.
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../lib/language/analyse';
import { loadLanguages } from '../../../lib/language/load';
import { QUOTATION_CASES } from './gold/quotations';
import { articleOf, spokenIn } from './gold/score';

const languages = await loadLanguages(QUOTATION_CASES.map(([language]) => language));

describe('quotations', () => {
  it.each(QUOTATION_CASES)('%s: %j', (language, paragraphs, expected) => {
    expect(spokenIn(analyseArticle(articleOf(paragraphs, language), languages).blocks)).toEqual(expected);
  });

  it('names a speaker by the fullest form of the name in the article', () => {
    const paragraphs = ['Mara Quill opened the fair.', '“It rained,” Ms. Quill said.'];
    const { blocks } = analyseArticle(articleOf(paragraphs, 'en'), languages);
    expect(spokenIn(blocks)).toEqual([['It rained,', 'Mara Quill']]);
  });
});
