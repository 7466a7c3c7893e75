// The form "Paste the text" becomes an Article, or the field that has to be mended.
import type { Article } from '../article/article';
import { foldSpace } from '../article/text';
import { directionOf } from '../page/metadata/language';
import { articleOfText } from './blocks-of-text';
import { readTypedAddress } from './typed-address';

/** The fields as typed; a date as "YYYY-MM-DD", a time as "HH:MM", each empty when unknown. */
export interface PastedFields {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly time: string;
  readonly address: string;
  /** BCP 47, empty to go by the text. */
  readonly language: string;
  readonly text: string;
}

export const NO_FIELDS: PastedFields = {
  title: '',
  publisher: '',
  date: '',
  time: '',
  address: '',
  language: '',
  text: '',
};

/** Why nothing came of the form: no text in it, or an address that is none. */
export type PastedProblem = 'no-text' | 'bad-address';

export type Pasted = { readonly article: Article } | { readonly problem: PastedProblem };

/** Makes the article. The time is the reader's local one; without it the date stays a plain date. */
export function articleOfPasted(fields: PastedFields, now: string): Pasted {
  const url = fields.address.trim() === '' ? null : readTypedAddress(fields.address)?.href;
  if (url === undefined) return { problem: 'bad-address' };
  const article = articleOfText(fields.text, {
    title: foldSpace(fields.title) || null,
    publisher: foldSpace(fields.publisher) || null,
    publishedAt: readMoment(fields.date, fields.time),
    url,
    language: fields.language || null,
    direction: directionOf(fields.text),
    capturedAt: now,
  });
  return article === null ? { problem: 'no-text' } : { article };
}

function readMoment(date: string, time: string): string | null {
  if (date === '') return null;
  if (time === '') return date;
  const moment = new Date(`${date}T${time}`);
  return Number.isNaN(moment.getTime()) ? date : moment.toISOString();
}
