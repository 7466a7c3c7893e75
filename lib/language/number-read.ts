// What reading a number gives, and steps between its words.
import { isJoint } from './phrases';
import type { Token } from './tokens';

export interface NumberRead {
  readonly value: number;
  /** Index after the last token read. */
  readonly edge: number;
  readonly ordinal: boolean;
  /** "vague": a plural without a number ("dozens"); "rounded": a count that is about ("une dizaine"). */
  readonly kind: 'digits' | 'words' | 'fraction' | 'vague' | 'rounded';
  /** The largest multiplier read ("million": 1e6), 1 when none: shared by the ends of a range. */
  readonly scale: number;
}

/** Index of the next token, past a hyphen that joins two words. */
export function past(tokens: readonly Token[], at: number): number {
  return isJoint(tokens, at) && tokens[at]?.text !== '.' ? at + 1 : at;
}
