// Where a passage stands: the report, when its text was captured, and the two selectors that find it again.
import { fingerprintText } from '../../article/text';
import type { ComparedArticle, Mention } from '../../comparison/comparison';
import { wellFormed } from '../plain-line';
import type { Source } from '../report';
import type { AnnotatedSource, Annotation } from './annotation';

/** Code points of context before and behind a passage: enough words to tell two equal passages apart. */
const CONTEXT_LENGTH = 32;

const SURROGATE_PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/**
 * Gives the targets of passages of one article. The text that positions count in is the compared text: the title and
 * each block on a line of its own.
 */
export function makeTargets(
  source: Source,
  article: ComparedArticle,
): (mention: Mention) => Annotation['target'] {
  const lines = [article.title ?? '', ...article.blocks.map((block) => block.text)];
  const text = lines.join('\n');
  const starts = lines.map((_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0));
  const described = describeSource(source);
  const sourceDate = toUtc(source.capturedAt);
  return (mention) => {
    const first = starts[mention.block + 1] ?? text.length;
    const [from, to] = [first + mention.start, first + mention.end];
    return {
      type: 'SpecificResource',
      source: described,
      ...(sourceDate !== null && { state: { type: 'TimeState', sourceDate } }),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: wellFormed(text.slice(from, to)),
          prefix: wellFormed(
            [...text.slice(Math.max(0, from - 2 * CONTEXT_LENGTH), from)].slice(-CONTEXT_LENGTH).join(''),
          ),
          suffix: wellFormed([...text.slice(to, to + 2 * CONTEXT_LENGTH)].slice(0, CONTEXT_LENGTH).join('')),
        },
        { type: 'TextPositionSelector', start: countPoints(text, from), end: countPoints(text, to) },
      ],
    };
  };
}

/** A name for something that has no address: the same for the same words. UUID version 8 (RFC 9562). */
export function toUrn(words: string): string {
  const digits = fingerprintText(words) + fingerprintText(`again ${words}`);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** The time in UTC, as the model asks for; null for what JavaScript cannot read as a time. */
export function toUtc(time: string | null): string | null {
  const moment = Date.parse(time ?? '');
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}

function describeSource(source: Source): AnnotatedSource {
  const { href, id, language, title, publisher, sha256 } = source;
  return {
    id: href ?? toUrn(`report ${id}`),
    type: 'Text',
    ...(language !== null && { language }),
    ...(title !== null && { 'dc:title': title }),
    ...(publisher !== null && { 'dc:publisher': publisher }),
    ...(sha256 !== null && { 'schema:sha256': sha256 }),
  };
}

/** Code points before `end`. */
function countPoints(text: string, end: number): number {
  return end - (text.slice(0, end).match(SURROGATE_PAIR)?.length ?? 0);
}
