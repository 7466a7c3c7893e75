// The refusal of a backup file, with the place that is wrong.

/** A file that is refused: `line` counts from 1, `problem` names the place in words. Nothing was imported. */
export class BadBackup extends Error {
  constructor(
    readonly line: number,
    readonly problem: string,
  ) {
    super(`Line ${line}: ${problem}`);
    this.name = 'BadBackup';
  }
}
