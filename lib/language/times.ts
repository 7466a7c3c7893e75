// Times of day: "8:45 p.m.", "8 pm", "20.45 Uhr", "20h30", "20:45".
import { toIsoTime } from './calendar';
import { oneDate, smallNumber, type DateContext, type DateRead } from './date-context';
import type { Token } from './tokens';

/** Reads the time that begins with the token at `at`. */
export function readTime(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const clock = readClock(tokens, at);
  if (clock === null || (at > 0 && /^[-:.,/$]$/.test(tokens[at - 1]?.text ?? '') && !tokens[at]?.spaced))
    return null;
  const half = context.words.halfDays.match(tokens, clock.edge);
  if (half !== null && clock.hour <= 12 && clock.hour > 0) {
    return oneDate(
      at,
      half.edge,
      toIsoTime((clock.hour % 12) + half.value, clock.minute ?? 0),
      'time',
      false,
    );
  }
  const word = context.words.clock.match(tokens, clock.edge);
  const cued = context.words.clockBefore.matchBefore(tokens, at - 1) !== null;
  if (word !== null && (cued || clock.minute !== null || isClockWord(tokens, clock.edge))) {
    return oneDate(at, word.edge, toIsoTime(clock.hour, clock.minute ?? 0), 'time', false);
  }
  return clock.certain
    ? oneDate(at, clock.edge, toIsoTime(clock.hour, clock.minute ?? 0), 'time', false)
    : null;
}

interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly edge: number;
  /** True when the writing alone shows a time. */
  readonly certain: boolean;
}

function readClock(tokens: readonly Token[], at: number): Clock | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  // "0300 GMT"
  const bare = /^([01]\d|2[0-3])([0-5]\d)$/.exec(first.text);
  if (bare !== null) return { hour: Number(bare[1]), minute: Number(bare[2]), edge: at + 1, certain: false };
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(first.text);
  if (dotted !== null) {
    const hour = Number(dotted[1]);
    return hour > 24 ? null : { hour, minute: Number(dotted[2]), edge: at + 1, certain: false };
  }
  const hour = smallNumber(first, 0, 24);
  if (hour === null) return null;
  const [mark, second] = [tokens[at + 1], tokens[at + 2]];
  const joined = mark !== undefined && !mark.spaced && second !== undefined && !second.spaced;
  if (joined && /^[:h]$/.test(mark.norm) && second.kind === 'number' && /^[0-5]\d$/.test(second.text)) {
    return { hour, minute: Number(second.text), edge: at + 3, certain: tokens[at + 3]?.text !== ':' };
  }
  // "20 h 30"
  const minute = mark?.norm === 'h' && mark.spaced ? smallNumber(second, 0, 59) : null;
  if (minute !== null && second?.text.length === 2) return { hour, minute, edge: at + 3, certain: true };
  return { hour, minute: null, edge: at + 1, certain: false };
}

/** "hours" after a bare number counts hours; "o'clock" and "Uhr" name one. */
function isClockWord(tokens: readonly Token[], at: number): boolean {
  return /^(?:o'clock|uhr)$/.test(tokens[at]?.norm ?? '');
}
