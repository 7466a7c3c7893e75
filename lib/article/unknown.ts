// Reading values out of unknown data (a message, a record, a file), each failure naming the place that is wrong.
import { foldSpace } from './text';

/** A parsed value, or the first place that is wrong in words a reader can act on. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Thrown while reading only: carries the path of the wrong place up to the one catch in `attempt`. */
export class WrongPlace extends Error {}

/** Runs a reading and turns the first wrong place into a problem. Other errors are bugs and pass through. */
export function attempt<T>(read: () => T): Parsed<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof WrongPlace) return { ok: false, problem: error.message };
    throw error;
  }
}

/** What a JSON text holds; throws WrongPlace for a text that is not JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongPlace('The file is not JSON');
  }
}

/** An object with string keys; throws WrongPlace for anything else. */
export function readRecord(data: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new WrongPlace(`${at} is not an object`);
  }
  // A fresh object without a prototype: a key called __proto__ in a file stays a plain key.
  return Object.assign(Object.create(null) as Record<string, unknown>, data);
}

/** A list, each item read by `readItem`. */
export function readList<T>(
  data: unknown,
  at: string,
  readItem: (item: unknown, at: string) => T,
): readonly T[] {
  if (!Array.isArray(data)) throw new WrongPlace(`${at} is not a list`);
  return data.map((item: unknown, index) => readItem(item, `${at}[${index}]`));
}

/** A text with its white space folded; null when missing or blank. */
export function readText(data: unknown, at: string): string | null {
  if (data === undefined || data === null) return null;
  if (typeof data !== 'string') throw new WrongPlace(`${at} is not a text`);
  return foldSpace(data) || null;
}

/** A text that JavaScript reads as a date; null when missing. */
export function readTime(data: unknown, at: string): string | null {
  const text = readText(data, at);
  if (text !== null && Number.isNaN(Date.parse(text))) throw new WrongPlace(`${at} is not a date`);
  return text;
}

/** A whole number of at least `least`. */
export function readWhole(data: unknown, least: number, at: string): number {
  if (typeof data !== 'number' || !Number.isSafeInteger(data) || data < least) {
    throw new WrongPlace(`${at} is not a whole number of at least ${least}`);
  }
  return data;
}

/** One of the allowed texts. */
export function readOneOf<T extends string>(data: unknown, allowed: readonly T[], at: string): T {
  const found = allowed.find((one) => one === data);
  if (found === undefined) throw new WrongPlace(`${at} is not one of ${allowed.join(', ')}`);
  return found;
}
