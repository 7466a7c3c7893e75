// Adding and multiplying the words of a number: "two", "hundred", "five", "thousand".

/** Adds and multiplies the parts of a number in words, from the largest down. */
export class WordSum {
  private total = 0;
  private current: number | null = null;
  private largest = 1;
  private started = false;

  isEmpty(): boolean {
    return !this.started;
  }

  /** Adds a part below a thousand; false when it cannot follow ("two three"). */
  add(part: number): boolean {
    const free = this.current === null || this.current === 0 ? Infinity : roomBelow(this.current);
    if (part >= free || (part >= 1000 && this.started)) return false;
    this.current = (this.current ?? 0) + part;
    this.started = true;
    return true;
  }

  multiply(factor: number): void {
    this.started = true;
    if (factor < 1000) {
      this.current = (this.current ?? 1) * factor;
      return;
    }
    // "dos mil millones": the larger multiplier takes all that stands before it.
    if (factor > this.largest && this.total > 0) this.total = (this.total + (this.current ?? 0)) * factor;
    else this.total += (this.current ?? 1) * factor;
    this.largest = Math.max(this.largest, factor);
    this.current = null;
  }

  /** "hundred and five" always; "treinta y uno" where the language joins tens and units. */
  mayJoin(part: number, joinsTens: boolean): boolean {
    if (this.current === null) return this.total > 0;
    if (this.current % 100 === 0) return true;
    return joinsTens && part < 10 && this.current % 10 === 0;
  }

  value(): number {
    return this.total + (this.current ?? 0);
  }

  scale(): number {
    return this.current === null ? this.largest : 1;
  }
}

/** What may still be added to a part: below 100 after hundreds, below 10 after tens (below 20 after 60 and 80: "soixante-dix"). */
function roomBelow(current: number): number {
  if (current % 100 === 0) return 100;
  if (current % 10 !== 0) return 0;
  const tens = current % 100;
  if (tens === 60 || tens === 80) return 20;
  return tens === 10 ? 0 : 10;
}
