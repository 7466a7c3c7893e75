// One row of numbers written over and over: a row is read for many thousand pairs of sentences and kept for few.

export class RowWriter {
  /** The row as it was written last; the next one overwrites it. */
  readonly row: Float64Array;
  private column = 0;

  constructor(length: number) {
    this.row = new Float64Array(length);
  }

  /** Begins the next row. */
  begin(): void {
    this.column = 0;
  }

  put(value: number): void {
    this.row[this.column] = value;
    this.column += 1;
  }

  /** Puts ln(1 + value): each further one tells less. */
  putLog(value: number): void {
    this.put(Math.log(1 + value));
  }
}
