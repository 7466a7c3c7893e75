// What the library says about the article being read: is it kept, and which kept articles cover the same event.
import type { Article } from '../article/article';
import { articleId, textFingerprint } from '../article/identity';
import { classOf, explain, scoreOf } from './classes';
import { readCorrections } from './corrections';
import type { Coverage, Match, MatchClass } from './coverage';
import { findEntry, readCounts, readEntry } from './entries';
import type { Entry, Reading } from './schema';
import type { Signature } from './signature';
import { toSummary } from './summary';
import { surround, type Surroundings } from './surroundings';
import { daysApart } from './times';

/** Below this likeness not even the nearest article is worth naming. */
const WORTH_NAMING = 0.04;

interface Ranked {
  readonly likeness: number;
  readonly match: Match;
}

/** Everything about one article; matches best first. */
export async function lookUp(reading: Reading, article: Article, signature: Signature): Promise<Coverage> {
  const [counts, own] = await Promise.all([readCounts(reading), findEntry(reading, article)]);
  const ranked = await rank(reading, signature, counts.articles, own, own?.id ?? articleId(article));
  const matches = ranked.map(({ match }) => match).filter((match) => match.class !== 'nearest');
  const nearest = ranked.find(({ likeness }) => likeness >= WORTH_NAMING)?.match ?? null;
  return {
    total: counts.articles,
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
  const [counts, own] = await Promise.all([readCounts(reading), findEntry(reading, article)]);
  const ranked = await rank(reading, signature, counts.articles, own, own?.id ?? articleId(article));
  return ranked.slice(0, limit).map(({ match }) => match);
}

/** The machine's ranking under the reader's word: what was taken out is gone, what was added is sure. */
async function rank(
  reading: Reading,
  signature: Signature,
  total: number,
  own: Entry | null,
  id: string,
): Promise<readonly Ranked[]> {
  const corrections = await readCorrections(reading, id);
  const together = [...corrections].filter(([, sameEvent]) => sameEvent).map(([other]) => other);
  const added = await Promise.all(together.map((other) => readEntry(reading, other)));
  const wanted = added.filter((entry) => entry !== null);
  const around = await surround(reading, signature, total, { own, wanted });
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
