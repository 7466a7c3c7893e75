// What the library says about the article being read: is it kept, and which kept articles cover the same event.
import type { Article } from '../article/article';
import { articleId, textFingerprint } from '../article/identity';
import { classOf, explain, scoreOf } from './classes';
import { readCommonTerms } from './common-terms';
import { readCorrections } from './corrections';
import type { Coverage, Match, MatchClass } from './coverage';
import { findEntry, readCounts, readEntry } from './entries';
import type { Entry, Reading } from './schema';
import type { Signature } from './signature';
import { toSummary } from './summary';
import { surround, type Surroundings } from './surroundings';
import { daysApart } from './times';
import { weighAsked, type Known } from './weighing';

/** Below this likeness not even the nearest article is worth naming. */
const WORTH_NAMING = 0.04;

interface Ranked {
  readonly likeness: number;
  readonly match: Match;
}

/** Everything about one article; matches best first. */
export async function lookUp(reading: Reading, article: Article, signature: Signature): Promise<Coverage> {
  const asked = await readAsked(reading, article);
  const { total, own } = asked;
  const ranked = await rank(reading, signature, asked);
  const matches = ranked.map(({ match }) => match).filter((match) => match.class !== 'nearest');
  const nearest = ranked.find(({ likeness }) => likeness >= WORTH_NAMING)?.match ?? null;
  return {
    total,
    kept:
      own === null
        ? null
        : { id: own.id, keptAt: own.keptAt, changed: own.text !== textFingerprint(article) },
    matches,
    nearest: matches.length > 0 ? null : nearest,
  };
}

/** The nearest kept articles whatever their class, best first; without the article itself, at most `limit`. */
export async function findNearest(
  reading: Reading,
  article: Article,
  signature: Signature,
  limit: number,
): Promise<readonly Match[]> {
  const ranked = await rank(reading, signature, await readAsked(reading, article));
  return ranked.slice(0, limit).map(({ match }) => match);
}

interface Asked extends Known {
  /** The reader's word on the article and others, by their ids. */
  readonly corrections: ReadonlyMap<string, boolean>;
}

/** What is known before any term is looked up, asked for at once: a request costs little, waiting for each much. */
async function readAsked(reading: Reading, article: Article): Promise<Asked> {
  const id = articleId(article);
  const [counts, common, own, said] = await Promise.all([
    readCounts(reading),
    readCommonTerms(reading),
    findEntry(reading, article),
    readCorrections(reading, id),
  ]);
  const isOther = own !== null && own.id !== id;
  const corrections = isOther ? await readCorrections(reading, own.id) : said;
  return { total: counts.articles, common, own, corrections };
}

/** The machine's ranking under the reader's word: what was taken out is gone, what was added is sure. */
async function rank(reading: Reading, signature: Signature, asked: Asked): Promise<readonly Ranked[]> {
  const { corrections, own } = asked;
  const together = [...corrections].filter(([, sameEvent]) => sameEvent).map(([other]) => other);
  const added = await Promise.all(together.map((other) => readEntry(reading, other)));
  const wanted = added.filter((entry) => entry !== null);
  const weighed = await weighAsked(reading, signature, asked);
  const around = await surround(reading, weighed, 'look-up', { own, wanted });
  return around.entries
    .flatMap((entry, at) => {
      const word = corrections.get(entry.id);
      return word === false ? [] : [toMatch(signature, around, at, word === true)];
    })
    .sort((a, b) => b.match.score - a.match.score);
}

function toMatch(signature: Signature, around: Surroundings, at: number, isAdded: boolean): Ranked {
  // In bounds: `at` is a position in `entries`.
  const entry = around.entries[at] as Entry;
  const nearness = around.near[at + 1] ?? 0;
  const likeness = around.neighbourhood.likeness[0]?.[at + 1] ?? 0;
  const days = daysApart(around.profile, entry.profile);
  const reasons = explain(signature, around.profile, entry.profile, days);
  const names = reasons.find((reason) => reason.kind === 'same-names')?.names.length ?? 0;
  const matchClass: MatchClass = isAdded ? 'sure' : classOf({ likeness, nearness, days, names });
  return {
    likeness,
    match: {
      ...toSummary(entry),
      class: matchClass,
      score: scoreOf(nearness),
      reasons: isAdded ? [{ kind: 'added-by-you' }, ...reasons] : reasons,
    },
  };
}
