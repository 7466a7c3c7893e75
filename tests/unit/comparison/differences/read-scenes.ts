// Sentences written for a test, read as findDifferences reads them.
import type { Name, Stretch } from '../../../../lib/language/analysis';
import { readClaims, type Claim } from '../../../../lib/comparison/differences/claims';
import { readDateClaims, type DateClaim } from '../../../../lib/comparison/differences/date-claims';
import { createRules } from '../../../../lib/comparison/differences/rules';
import { readScenes, type Scene } from '../../../../lib/comparison/differences/scene';
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
  if (paragraph === undefined) throw new Error(`No paragraph in: ${text}`);
  return readScenes({ article, block }, paragraph, lastNames, rules);
}

/** The only sentence of a text. */
export function sceneOf(text: string, around: Around = {}): Scene {
  const [scene, ...others] = scenesOf(text, around);
  if (scene === undefined || others.length > 0) throw new Error(`Not one sentence: ${text}`);
  return scene;
}

export function claimsOf(text: string): readonly Claim[] {
  return scenesOf(text).flatMap(readClaims);
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
