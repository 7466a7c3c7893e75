// Who is quoted in an article, and with what words, from the analysis of its language.
import { joinParts } from '../../comparison/quotations/read-quotations';
import type { Analysis } from '../../language/analysis';
import { plainLine } from '../plain-line';

/** A quotation as printed; `speaker` is null where it is not clear who speaks. */
export interface Quoted {
  readonly text: string;
  readonly speaker: string | null;
}

/**
 * The quotations of an article in reading order. A quotation over several sentences of one block is one; a block is
 * read once, even where it is repeated (`repeats`: indices of blocks that repeat an earlier one).
 */
export function listQuoted(analysis: Analysis, repeats: ReadonlySet<number> = new Set()): readonly Quoted[] {
  return analysis.blocks.flatMap(({ text, sentences }, block) => {
    if (repeats.has(block)) return [];
    const parts = sentences.flatMap((sentence) => sentence.quotations);
    return joinParts(text, parts).map(({ start, end, speaker }) => ({
      text: plainLine(text.slice(start, end)),
      speaker: speaker === null ? null : plainLine(speaker) || null,
    }));
  });
}
