// Which way a quoted text runs: by its language, and where that is unknown by its letters. Never by its first letter
// (`dir=auto`): an Arabic paragraph that begins with "Google" would flip.
import type { ComparedArticle } from '../lib/comparison/comparison';

const RIGHT_TO_LEFT = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** Letters looked at where the language is unknown: enough for a safe majority, little work. */
const SAMPLE_LENGTH = 600;

/** What an element that quotes a report carries. */
export interface Quoted {
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The `lang` and `dir` attributes for words of this report. */
export function quotedAs(
  article: Pick<ComparedArticle, 'language' | 'title' | 'blocks'> | undefined,
): Quoted {
  if (article === undefined) return { dir: 'ltr' };
  const { language } = article;
  if (language === null) return { dir: directionOfLetters(sampleOf(article)) };
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return { lang: language, dir: RIGHT_TO_LEFT.includes(primary) ? 'rtl' : 'ltr' };
}

/** `lang` and `dir` for a few words of unknown language: a title, a name, a piece of a page. */
export function quotedWords(words: string): Quoted {
  return quotedAs({ language: null, title: words, blocks: [] });
}

/** `dir` of a field: what is typed runs its own way, the hint in an empty one the way of the interface. */
export function directionOfField(typed: string): 'auto' | undefined {
  return typed === '' ? undefined : 'auto';
}

function sampleOf(article: Pick<ComparedArticle, 'title' | 'blocks'>): string {
  return [article.title ?? '', ...article.blocks.slice(0, 3).map((block) => block.text)]
    .join(' ')
    .slice(0, SAMPLE_LENGTH);
}

function directionOfLetters(sample: string): 'ltr' | 'rtl' {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const rightToLeft = sample.match(
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu,
  );
  return (rightToLeft?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr';
}
