// The news agency an article says it comes from: in its dateline, its byline, its publisher or its last line.
import type { Article } from '../../article/article';
import { AGENCIES, type Agency } from './agencies';

/** The credit stands within this many characters of a block's start: "WASHINGTON, Jan. 2 (Reuters) - ". */
const DATELINE_LENGTH = 80;

/** Blocks in which a dateline is looked for: headings and standfirsts may stand before it. */
const DATELINE_BLOCKS = 4;

/** Brackets in which agencies are named, of all scripts, without one inside the other. */
const BRACKETED = /[([（【［]([^()[\]（）【】［］]{2,30})[)\]）】］]/gu;

/** Name of the one agency an article credits, null when it credits none or several. */
export function findWireCredit(article: Article): string | null {
  const credited = new Set(AGENCIES.filter((agency) => isCredited(agency, article)).map(({ name }) => name));
  const [only] = credited;
  return credited.size === 1 && only !== undefined ? only : null;
}

function isCredited(agency: Agency, article: Article): boolean {
  const people = [...article.byline, article.publisher ?? ''];
  return (
    people.some((person) => namesAgency(person, agency)) ||
    datelineCredits(article).some((credit) => isMark(credit, agency)) ||
    isSignature(article, agency)
  );
}

/** "The Associated Press", "By Reuters Staff"; not "Jane Roe of the Reuters Institute". */
function namesAgency(person: string, agency: Agency): boolean {
  const plain = bareName(person);
  return agency.names.some((name) => bareName(name) === plain);
}

/** A name without what is put before and behind it: "by", "the", "staff", "news". */
function bareName(person: string): string {
  return fold(person)
    .replace(/^(by|von|par|por|de) /, '')
    .replace(/^the /, '')
    .replace(/ (staff|news agency|news)$/, '');
}

/** What stands in brackets near the start of the first running paragraphs, one entry per agency named. */
function datelineCredits(article: Article): readonly string[] {
  return article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst')
    .slice(0, DATELINE_BLOCKS)
    .flatMap(({ text }) => [...text.slice(0, DATELINE_LENGTH).matchAll(BRACKETED)])
    .flatMap((match) => (match[1] ?? '').split(/[/,]/u));
}

function isMark(credit: string, agency: Agency): boolean {
  const plain = fold(credit);
  return agency.marks.some((mark) => fold(mark) === plain);
}

function isSignature(article: Article, agency: Agency): boolean {
  const last = article.blocks.at(-1)?.text ?? '';
  const plain = last.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  return isMark(plain, agency) || namesAgency(plain, agency);
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
