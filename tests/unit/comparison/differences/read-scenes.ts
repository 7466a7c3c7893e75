// Sentences written for a test, read as findDifferences reads them.
import type { Name, Stretch } from '../../../../lib/language/analysis';
import { readClaims, type Claim } from '../../../../lib/comparison/differences/claims';
import { readDateClaims, type DateClaim } from '../../../../lib/comparison/differences/date-claims';
import { createRules } from '../../../../lib/comparison/differences/rules';
import { readScenes, type PlacedFigure, type Scene } from '../../../../lib/comparison/differences/scene';
import { loadLanguages } from '../../../../lib/language/load';
import { makeArticle, readInputsOf } from '../read-texts';

const rules = createRules((await loadLanguages(['en'])).of('en'));

/** What stands around the paragraph that is read. */
interface Around {
  readonly article?: number;
  readonly block?: number;
  readonly lastNames?: readonly Name[];
  readonly publishedAt?: string;
}

/** The sentences of one paragraph. */
export function scenesOf(
  text: string,
  { article = 0, block = 0, lastNames = [], publishedAt }: Around = {},
): readonly Scene[] {
  const [input] = readInputsOf(makeArticle([text], { publishedAt: publishedAt ?? null }));
  const [paragraph] = input?.analysis.blocks ?? [];
  return readScenes({ article, block }, found(paragraph, `a paragraph in: ${text}`), lastNames, rules);
}

/** The last sentence of a text: those before it may say who "she" is. */
export function sceneOf(text: string, around: Around = {}): Scene {
  return found(scenesOf(text, around).at(-1), `a sentence in: ${text}`);
}

/** The claims of all sentences of a text. */
export function claimsOf(text: string): readonly Claim[] {
  return scenesOf(text).flatMap(readClaims);
}

/** The first claim of a text. */
export function claimOf(text: string): Claim {
  return found(claimsOf(text)[0], `a claim in: ${text}`);
}

/** The first figure of a text, whether or not it is a claim. */
export function figureOf(text: string): PlacedFigure {
  return found(scenesOf(text).flatMap(({ figures }) => figures)[0], `a figure in: ${text}`);
}

export function datesOf(text: string, publishedAt?: string): readonly DateClaim[] {
  return scenesOf(text, publishedAt === undefined ? {} : { publishedAt }).flatMap(readDateClaims);
}

/** Where words stand in a text that has them once. */
export function stretchOf(words: string, text: string): Stretch {
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1)) throw new Error(`"${words}" is not once in: ${text}`);
  return { start, end: start + words.length };
}

function found<T>(one: T | undefined, what: string): T {
  if (one === undefined) throw new Error(`Not found: ${what}`);
  return one;
}
