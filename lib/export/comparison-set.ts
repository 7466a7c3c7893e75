// A comparison set: several articles in one file that can be shared and compared elsewhere. What is written reads back whole.
import type { Article } from '../article/article';
import { readArticle } from '../article/parse';
import {
  attempt,
  readJson,
  readList,
  readRecord,
  readText,
  readTime,
  WrongPlace,
  type Parsed,
} from '../article/unknown';

/** The mark of these files and the version of their form. */
export const SET_FORMAT = 'collate-set';
export const SET_SCHEMA = 1;

/** More articles than a comparison takes: a set may hold an event, of which a reader picks. */
export const MOST_ARTICLES_IN_SET = 50;

/** Articles to compare, with what the sharer wants to say of them. `madeAt` is ISO 8601. */
export interface ComparisonSet {
  readonly title: string | null;
  /** A question or task for those who get it. */
  readonly note: string | null;
  readonly madeAt: string | null;
  /** Hide the outlets' names until the reader reveals them. */
  readonly hideNames: boolean;
  readonly articles: readonly Article[];
}

/** The file. A set holds full texts: share it only where that is allowed. Throws a RangeError for no or too many articles. */
export function writeSet(set: ComparisonSet): string {
  const { title, note, madeAt, hideNames, articles } = set;
  if (articles.length === 0 || articles.length > MOST_ARTICLES_IN_SET) {
    throw new RangeError(`A set holds 1 to ${MOST_ARTICLES_IN_SET} articles, not ${articles.length}`);
  }
  const file = { format: SET_FORMAT, schema: SET_SCHEMA, title, note, madeAt, hideNames, articles };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a set whole or not at all; the problem names the first place that is wrong. */
export function readSet(text: string): Parsed<ComparisonSet> {
  return attempt(() => {
    const record = readRecord(readJson(text), 'set');
    if (record.format !== SET_FORMAT) throw new WrongPlace('The file is not a comparison set');
    if (record.schema !== SET_SCHEMA) throw new WrongPlace('The set was made by another version of Collate');
    const articles = readList(record.articles, 'set.articles', readArticle);
    if (articles.length === 0) throw new WrongPlace('set.articles is empty');
    if (articles.length > MOST_ARTICLES_IN_SET) {
      throw new WrongPlace(`set.articles has more than ${MOST_ARTICLES_IN_SET} articles`);
    }
    return {
      title: readText(record.title, 'set.title'),
      note: readText(record.note, 'set.note'),
      madeAt: readTime(record.madeAt, 'set.madeAt'),
      hideNames: record.hideNames === true,
      articles,
    };
  });
}
