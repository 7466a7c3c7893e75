// The day from which relative dates are counted, and what the readers of dates need for one sentence.
import { readIsoDay, type Day } from './calendar';
import type { DateContext } from './date-context';
import { findDates } from './dates';
import type { Language } from './language';
import type { ReadSentence } from './read-block';

/** Sentences at the front in which a full date may stand for a missing date of publication. */
const DATELINE_SENTENCES = 4;

/** The day of publication: as given, else the first full date at the front of the text; null when there is none. */
export function findDateline(
  publishedAt: string | null,
  sentences: readonly ReadSentence[],
  language: Language,
): Day | null {
  const given = readIsoDay(publishedAt);
  if (given !== null) return given;
  for (const sentence of sentences.slice(0, DATELINE_SENTENCES)) {
    const { dates } = findDates(sentence.tokens, dateContext(null, language, null));
    const full = dates.find(({ grain, iso }) => grain === 'day' && !iso.startsWith('-'));
    if (full !== undefined) return readIsoDay(full.iso);
  }
  return null;
}

/** What dates in one sentence are read with. `tag`: the article's full language tag, which tells 1/2 from 2/1. */
export function dateContext(dateline: Day | null, language: Language, tag: string | null): DateContext {
  const words = language.dates;
  // Of the English-speaking countries only the United States put the month first.
  const order = words.order === 'mdy' && tag !== null && /^en-(?!us)/i.test(tag) ? 'dmy' : words.order;
  return { words, language, dateline, order };
}
