// Reading our Web Annotations back: the passages with their kind, finding and places, parsed from unknown data.
import {
  attempt,
  readJson,
  readList,
  readOneOf,
  readRecord,
  readText,
  readTime,
  readWhole,
  WrongPlace,
  type Parsed,
} from '../../article/unknown';
import { safeHref } from '../../article/safe-href';
import { FINDING_KINDS, type FindingKind } from '../../comparison/comparison';
import { ANNOTATION_CONTEXT } from './annotation';

/** One annotated passage. Positions count Unicode code points of the compared text. */
export interface AnnotatedPassage {
  readonly kind: FindingKind;
  /** Passages of one finding have the same id. */
  readonly finding: string;
  readonly values: readonly string[];
  /** Null for a report without an address. */
  readonly href: string | null;
  readonly capturedAt: string | null;
  readonly sha256: string | null;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a file that `toAnnotations` wrote; other pages of annotations are refused at the first place that differs. */
export function readAnnotations(text: string): Parsed<readonly AnnotatedPassage[]> {
  return attempt(() => {
    const page = readRecord(readJson(text), 'page');
    if (page['@context'] !== ANNOTATION_CONTEXT)
      throw new WrongPlace('page.@context is not that of annotations');
    readOneOf(page.type, ['AnnotationPage'], 'page.type');
    return readList(page.items, 'page.items', readAnnotation);
  });
}

function readAnnotation(data: unknown, at: string): AnnotatedPassage {
  const annotation = readRecord(data, at);
  readOneOf(annotation.type, ['Annotation'], `${at}.type`);
  const bodies = readList(annotation.body, `${at}.body`, readBody);
  const valuesFor = (purpose: string): readonly string[] =>
    bodies.filter((body) => body.purpose === purpose).map((body) => body.value);
  const finding = valuesFor('identifying')[0];
  if (finding === undefined) throw new WrongPlace(`${at}.body names no finding`);
  return {
    kind: readOneOf(valuesFor('classifying')[0], FINDING_KINDS, `${at}.body`),
    finding,
    values: valuesFor('describing'),
    ...readTarget(readRecord(annotation.target, `${at}.target`), `${at}.target`),
  };
}

function readBody(data: unknown, at: string): { readonly purpose: string; readonly value: string } {
  const body = readRecord(data, at);
  return { purpose: readExact(body.purpose, `${at}.purpose`), value: readExact(body.value, `${at}.value`) };
}

function readTarget(target: Fields, at: string): Omit<AnnotatedPassage, 'kind' | 'finding' | 'values'> {
  const source = readRecord(target.source, `${at}.source`);
  const state = readRecord(target.state ?? {}, `${at}.state`);
  const selectors = readList(target.selector, `${at}.selector`, readRecord);
  const find = (type: string): Fields => {
    const found = selectors.find((selector) => selector.type === type);
    if (found === undefined) throw new WrongPlace(`${at}.selector has no ${type}`);
    return found;
  };
  const [quote, position] = [find('TextQuoteSelector'), find('TextPositionSelector')];
  const start = readWhole(position.start, 0, `${at}.selector.start`);
  return {
    href: safeHref(readExact(source.id, `${at}.source.id`)),
    capturedAt: readTime(state.sourceDate, `${at}.state.sourceDate`),
    sha256: readText(source['schema:sha256'], `${at}.source.schema:sha256`),
    exact: readExact(quote.exact, `${at}.selector.exact`),
    prefix: readExact(quote.prefix, `${at}.selector.prefix`),
    suffix: readExact(quote.suffix, `${at}.selector.suffix`),
    start,
    end: readWhole(position.end, start, `${at}.selector.end`),
  };
}

/** A text to the character: white space is part of a selector. */
function readExact(data: unknown, at: string): string {
  if (typeof data !== 'string') throw new WrongPlace(`${at} is not a text`);
  return data;
}
