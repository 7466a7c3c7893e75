// Numbers for texts: equal texts of all articles of one comparison get one number, which is faster to compare and to look up.

/** Gives each different text a number, from 0 on. */
export class Numbering {
  /** The texts by their numbers. */
  readonly known: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const number = this.numbers.get(text) ?? this.known.length;
    if (number === this.known.length) {
      this.numbers.set(text, number);
      this.known.push(text);
    }
    return number;
  }
}
