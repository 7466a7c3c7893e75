// The file of a backup: one JSON array with one record a line, so that it is written and read without ever standing
// in memory as a whole. Pure; knows nothing of the database.
import { readRecord, type BackupRecord, type Fields } from './backup-records';
import { BadBackup } from './bad-backup';

/** Schema 2 added notes, words on facts, settings, and how an article was kept. Schema 1 is read as well. */
const BACKUP_SCHEMA = 2;
const READABLE_SCHEMAS: readonly unknown[] = [1, BACKUP_SCHEMA];

/** The first line of a backup. */
export function writeHeader(exportedAt: string): string {
  return `[\n${JSON.stringify({ kind: 'collate-library', schema: BACKUP_SCHEMA, exportedAt })}`;
}

/** One record on its line. */
export function writeRecord(record: BackupRecord): string {
  return `,\n${JSON.stringify(record)}`;
}

/** The last lines; the count shows a file that was cut off. */
export function writeEnd(records: number): string {
  return `,\n${JSON.stringify({ kind: 'end', records })}\n]\n`;
}

/** Reads the records of a backup from its text in pieces of any size. Throws BadBackup at the first wrong place. */
export async function* readBackup(pieces: AsyncIterable<string>): AsyncGenerator<BackupRecord> {
  let [line, records, isOver] = [0, 0, false];
  for await (const text of readLines(pieces)) {
    line += 1;
    if (text === '' || (line === 1 && text === '[') || (isOver && text === ']')) continue;
    if (isOver) throw new BadBackup(line, 'there is text after the end');
    const data = parseLine(text, line);
    if (line <= 2) checkHeader(data, line);
    else if (data.kind === 'end') {
      if (data.records !== records) throw new BadBackup(line, 'records are missing before the end');
      isOver = true;
    } else {
      records += 1;
      yield readRecord(data, line);
    }
  }
  if (!isOver) throw new BadBackup(line, 'the file stops before its end');
}

async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.trim();
  }
  yield rest.trim();
}

function parseLine(text: string, line: number): Fields {
  let data: unknown;
  try {
    data = JSON.parse(text.endsWith(',') ? text.slice(0, -1) : text);
  } catch {
    throw new BadBackup(line, 'not a record of a backup');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new BadBackup(line, 'not a record of a backup');
  }
  // Checked above: an object whose fields are read one by one.
  return data as Fields;
}

function checkHeader(data: Fields, line: number): void {
  if (data.kind !== 'collate-library') throw new BadBackup(line, 'not a backup of a library');
  if (!READABLE_SCHEMAS.includes(data.schema)) {
    throw new BadBackup(line, 'schema is not one this version can read');
  }
}
