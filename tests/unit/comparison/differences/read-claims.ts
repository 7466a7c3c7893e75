// Sentences written for a test, in any language, read as findDifferences() reads them: their figures and claims.
import { readClaims, type Claim } from '../../../../lib/comparison/differences/claims';
import { createRules } from '../../../../lib/comparison/differences/rules';
import { readScenes, type PlacedFigure, type Scene } from '../../../../lib/comparison/differences/scene';
import { loadLanguages } from '../../../../lib/language/load';
import { readTexts } from '../read-texts';

const languages = await loadLanguages(['en', 'zh']);

/** The sentences of a text of one paragraph. */
function scenesOf(text: string): readonly Scene[] {
  return readTexts([text]).flatMap(({ analysis: { language, blocks } }, article) =>
    blocks.flatMap((one, block) =>
      readScenes({ article, block }, one, [], createRules(languages.of(language))),
    ),
  );
}

/** The last sentence of a text: those before it may say who "she" is. */
export function sceneOf(text: string): Scene {
  return found(scenesOf(text).at(-1), `a sentence in: ${text}`);
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

function found<T>(one: T | undefined, what: string): T {
  if (one === undefined) throw new Error(`Not found: ${what}`);
  return one;
}
