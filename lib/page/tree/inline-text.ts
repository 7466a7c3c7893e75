// Collects the inline text between two block borders, with what is linked, strong or a time.
import { foldSpace } from '../../article/text';
import type { Run } from './page-tree';

/** An inline element that is open or was open within the current text. */
export interface Inline {
  readonly names: string;
  readonly strong: boolean;
  readonly time: boolean;
  readonly href: string | null;
  length: number;
}

/** What was collected between two borders. */
export interface CollectedText {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly names: string;
  readonly linkLength: number;
  readonly strongLength: number;
  readonly timeLength: number;
}

/** The share of a piece's text from which an inline element's names speak for the whole piece. */
const NEARLY_ALL = 0.9;

/** Number of successive line breaks that end a paragraph. */
const PARAGRAPH_BREAKS = 2;

export class InlineText {
  private readonly open: Inline[] = [];
  private seen: Inline[] = [];
  private runs: Run[] = [];
  private breaks = 0;
  private length = 0;
  private linkLength = 0;
  private strongLength = 0;
  private timeLength = 0;

  enter(inline: Inline): void {
    this.open.push(inline);
    this.seen.push(inline);
  }

  leave(): void {
    this.open.pop();
  }

  add(text: string): void {
    const { length } = text.trim();
    if (length > 0) this.breaks = 0;
    this.length += length;
    let href: string | null = null;
    let strong = false;
    let time = false;
    for (const inline of this.open) {
      inline.length += length;
      href = inline.href ?? href;
      strong ||= inline.strong;
      time ||= inline.time;
    }
    if (href !== null) this.linkLength += length;
    if (strong) this.strongLength += length;
    if (time) this.timeLength += length;
    this.runs.push({ text, href });
  }

  /** Notes a `<br>`; true when it is the second in a row, which ends a paragraph. */
  addBreak(): boolean {
    this.breaks += 1;
    this.runs.push({ text: ' ', href: null });
    return this.breaks >= PARAGRAPH_BREAKS;
  }

  /** Gives what was collected and starts anew; null when there was no text. */
  take(): CollectedText | null {
    const text = this.length === 0 ? '' : foldSpace(this.runs.map((run) => run.text).join(''));
    const { runs, linkLength, strongLength, timeLength } = this;
    const whole = this.seen.filter((inline) => inline.names && inline.length >= NEARLY_ALL * this.length);
    this.reset();
    if (text === '') return null;
    return {
      text,
      runs,
      names: whole.map((inline) => inline.names).join(''),
      linkLength,
      strongLength,
      timeLength,
    };
  }

  private reset(): void {
    for (const inline of this.open) inline.length = 0;
    this.seen = [...this.open];
    this.runs = [];
    this.breaks = 0;
    this.length = 0;
    this.linkLength = 0;
    this.strongLength = 0;
    this.timeLength = 0;
  }
}
