// In which way two aligned passages are the same text: word for word, edited, a part, or a quotation of the same words.
import type { Reuse } from '../comparison';
import type { LocalAlignment } from './local-alignment';
import type { Piece, Token } from './tokens';

/**
 * Share of the common words' weight that stands inside quotation marks on both sides from which the passages share
 * a quotation, not a text: the sentence around it ("he said") may be alike by chance.
 */
const QUOTED_SHARE = 0.8;

/** Across two articles: `exact` is word for word and whole on both sides, `contained` word for word inside more. */
export function classifyReuse(a: Piece, b: Piece, alignment: LocalAlignment): Reuse {
  if (isSharedQuotation(a.tokens, b.tokens, alignment)) return 'same-quotation';
  const spanA = spanOf(alignment, 0);
  const spanB = spanOf(alignment, 1);
  if (alignment.pairs.length < Math.max(spanA, spanB)) return 'edited';
  return spanA === a.tokens.length && spanB === b.tokens.length ? 'exact' : 'contained';
}

/** Number of words from the first to the last aligned one on one side. */
export function spanOf(alignment: LocalAlignment, side: 0 | 1): number {
  const first = alignment.pairs[0]?.[side] ?? 0;
  const last = alignment.pairs.at(-1)?.[side] ?? -1;
  return last - first + 1;
}

function isSharedQuotation(a: readonly Token[], b: readonly Token[], alignment: LocalAlignment): boolean {
  let common = 0;
  let quoted = 0;
  for (const [at, bt] of alignment.pairs) {
    const weight = a[at]?.weight ?? 0;
    common += weight;
    if (a[at]?.quoted && b[bt]?.quoted) quoted += weight;
  }
  return quoted >= QUOTED_SHARE * common;
}
