// The reading while it is being made: which pieces are taken, as what, and why others are not.
import type { Block, BlockKind, LeftOut, LeftOutReason } from '../article/article';
import { primaryLanguage, readLanguage } from './metadata/language';
import type { Metadata } from './metadata/metadata';
import type { TeaserContext } from './teasers';
import { findFamilies, type Family } from './tree/families';
import type { PageTree, Piece } from './tree/page-tree';
import { isRunningText } from './tree/running-text';

/** A step after Readability. Each takes pieces in or leaves them out, with a reason that the report tells. */
export type Stage = (draft: Draft) => void;

/** Longest text kept of a piece that was left out, in UTF-16 units. */
const LONGEST_LEFT_OUT = 300;

export class Draft {
  private readonly kinds: BlockKind[];
  private readonly reasons: (LeftOutReason | null)[];
  readonly familyOf: ReadonlyMap<Piece, Family>;

  constructor(
    readonly tree: PageTree,
    readonly metadata: Metadata,
    kinds: readonly BlockKind[],
    core: ReadonlySet<number>,
  ) {
    this.kinds = [...kinds];
    this.reasons = tree.pieces.map((piece) => (core.has(piece.index) ? null : 'outside-body'));
    this.familyOf = findFamilies(tree.pieces);
  }

  get pieces(): readonly Piece[] {
    return this.tree.pieces;
  }

  isTaken(piece: Piece): boolean {
    return this.reasons[piece.index] === null;
  }

  taken(): readonly Piece[] {
    return this.pieces.filter((piece) => this.isTaken(piece));
  }

  kindOf(piece: Piece): BlockKind {
    return this.kinds[piece.index] ?? 'paragraph';
  }

  reasonOf(piece: Piece): LeftOutReason | null {
    return this.reasons[piece.index] ?? null;
  }

  take(piece: Piece): void {
    this.reasons[piece.index] = null;
  }

  leaveOut(piece: Piece, reason: LeftOutReason): void {
    this.reasons[piece.index] = reason;
  }

  name(piece: Piece, kind: BlockKind): void {
    this.kinds[piece.index] = kind;
  }

  /** What tells the teasers of this page. */
  teaserContext(): TeaserContext {
    return {
      pieces: this.pieces,
      kindOf: (piece) => this.kindOf(piece),
      address: this.metadata.canonicalUrl ?? this.metadata.address,
    };
  }

  blocks(): readonly Block[] {
    return this.taken().map((piece) => {
      const language = this.otherLanguageOf(piece);
      return { kind: this.kindOf(piece), text: piece.text, ...(language !== null && { language }) };
    });
  }

  /** The declared language of a piece where it is not the article's, else null. */
  private otherLanguageOf(piece: Piece): string | null {
    const language = readLanguage(piece.box.lang);
    const own = primaryLanguage(this.metadata.language);
    return own === null || primaryLanguage(language) === own ? null : language;
  }

  /** The first piece after this one that passes the test. */
  nextAfter(piece: Piece, test: (other: Piece) => boolean): Piece | undefined {
    for (let at = piece.index + 1; at < this.pieces.length; at += 1) {
      const other = this.pieces[at];
      if (other !== undefined && test(other)) return other;
    }
    return undefined;
  }

  /** What was left out, in reading order: parts cut before Readability, and pieces that are text or have a reason. */
  leftOut(): readonly LeftOut[] {
    const { cuts } = this.tree;
    const result: LeftOut[] = [];
    let after = -1;
    let at = 0;
    const addCutsUpTo = (index: number): void => {
      for (let cut = cuts[at]; cut !== undefined && cut.before <= index; cut = cuts[at]) {
        result.push({ after, reason: cut.reason, text: cut.text });
        at += 1;
      }
    };
    for (const piece of this.pieces) {
      addCutsUpTo(piece.index);
      const reason = this.reasonOf(piece);
      if (reason === null) after += 1;
      else if (reason !== 'outside-body' || isRunningText(piece)) {
        result.push({ after, reason, text: piece.text.slice(0, LONGEST_LEFT_OUT).trim() });
      }
    }
    addCutsUpTo(this.pieces.length);
    return result;
  }
}
