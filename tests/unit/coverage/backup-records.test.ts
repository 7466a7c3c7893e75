// The records of a backup one by one: what is read, and what a wrong field is called.
import { describe, expect, it } from 'vitest';
import { textFingerprint } from '../../../lib/article/identity';
import { readBackup, writeEnd, writeHeader, writeRecord } from '../../../lib/coverage/backup-format';
import { readRecord, type BackupRecord, type Fields } from '../../../lib/coverage/backup-records';
import { damHerald, edited } from './reports';

const NOW = '2031-03-10T08:00:00Z';
const later = edited(damHerald, '1,300', '1,450');

const article = {
  kind: 'article',
  id: 'a1',
  keptAt: NOW,
  text: textFingerprint(later),
  event: 'a1.4',
  pinned: true,
  flags: ['reader', 'stays'],
  texts: [
    { keptAt: '2031-03-09T08:00:00Z', article: damHerald },
    { keptAt: NOW, article: later },
  ],
};
const correction = { kind: 'correction', one: 'a', other: 'b', sameEvent: false };
const fact = {
  kind: 'fact',
  one: 'a',
  oneText: 'x',
  other: 'b',
  otherText: 'y',
  sameFact: true,
  saidAt: NOW,
};
const note = { kind: 'note', about: 'a', text: 'Ask them.', changedAt: NOW };
const setting = { kind: 'setting', key: 'theme', value: { dark: false } };

const withoutField = (record: Fields, field: string): Fields =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));

describe('a record of a backup', () => {
  it.each<Fields>([article, correction, fact, note, setting])(
    'is read as it was written: $kind',
    (record) => {
      expect(readRecord(record, 3)).toEqual(record);
      expect(readRecord({ ...record, extra: 'x' }, 3)).toEqual(record);
    },
  );

  it('of an article from schema 1 was kept by hand', () => {
    expect(readRecord(withoutField(article, 'flags'), 3)).toEqual({ ...article, flags: ['reader'] });
  });

  it('may hold a setting that is off or empty', () => {
    for (const value of [false, 0, ''])
      expect(readRecord({ ...setting, value }, 3)).toEqual({ ...setting, value });
  });

  it('may be the word on two facts of one article', () => {
    const own = { ...fact, other: 'a' };
    expect(readRecord(own, 3)).toEqual(own);
  });

  it.each<[string, Fields, string]>([
    ['kind', {}, 'kind is not one of a backup'],
    ['kind', { kind: 7 }, 'kind is not one of a backup'],
    ['kind', { kind: 'constructor' }, 'kind is not one of a backup'],
    ['list of texts', { ...article, texts: {} }, 'texts is not a list'],
    ['list of no texts', { ...article, texts: [] }, 'texts is not a list'],
    ['text', { ...article, texts: [null] }, 'texts[0]: article is not an object'],
    ['text', { ...article, texts: [article.texts[0], 7] }, 'texts[1]: article is not an object'],
    ['time of a text', { ...article, texts: [{ article: later }] }, 'keptAt is not a text'],
    [
      'last text',
      { ...article, texts: [article.texts[0]] },
      'text is not the fingerprint of any of the texts',
    ],
    ['id', { ...article, id: '' }, 'id is not a text'],
    ['time', { ...article, keptAt: 'soon' }, 'keptAt is not a time'],
    ['event', { ...article, event: 4 }, 'event is not a text'],
    ['pin', { ...article, pinned: 'yes' }, 'pinned is neither true nor false'],
    ['list of flags', { ...article, flags: 'reader' }, 'flags are not those of an article'],
    ['flag', { ...article, flags: ['reader', 'odd'] }, 'flags are not those of an article'],
    ['order', { ...correction, one: 'b' }, 'one does not come before other'],
    ['order', { ...correction, one: 'c' }, 'one does not come before other'],
    ['correction', withoutField(correction, 'other'), 'other is not a text'],
    ['correction', { ...correction, sameEvent: null }, 'sameEvent is neither true nor false'],
    ['order of facts', { ...fact, one: 'c' }, 'one does not come before other'],
    [
      'order of facts in one article',
      { ...fact, other: 'a', oneText: 'y' },
      'one does not come before other',
    ],
    [
      'order of facts in one article',
      { ...fact, other: 'a', oneText: 'z' },
      'one does not come before other',
    ],
    ['word on facts', { ...fact, sameFact: 1 }, 'sameFact is neither true nor false'],
    ['time of a word', { ...fact, saidAt: 'x' }, 'saidAt is not a time'],
    ['fact', withoutField(fact, 'oneText'), 'oneText is not a text'],
    ['fact', withoutField(fact, 'otherText'), 'otherText is not a text'],
    ['note', { ...note, text: '' }, 'text is not a text'],
    ['note', withoutField(note, 'about'), 'about is not a text'],
    ['time of a note', { ...note, changedAt: 'x' }, 'changedAt is not a time'],
    ['setting', { ...setting, value: null }, 'value is missing'],
    ['setting', withoutField(setting, 'value'), 'value is missing'],
    ['setting', withoutField(setting, 'key'), 'key is not a text'],
  ])('with a wrong %s is refused: %j', (_, record, reason) => {
    expect(() => readRecord(record, 7)).toThrow(
      expect.objectContaining({ name: 'BadBackup', line: 7, message: expect.stringContaining(reason) }),
    );
  });
});

async function readAll(file: string): Promise<readonly BackupRecord[]> {
  async function* once(): AsyncGenerator<string> {
    yield await Promise.resolve(file);
  }
  const records: BackupRecord[] = [];
  for await (const record of readBackup(once())) records.push(record);
  return records;
}

describe('the file of a backup', () => {
  // Both are records, as the cases above show.
  const [one, other] = [note, setting] as unknown as [BackupRecord, BackupRecord];
  const file = writeHeader(NOW) + writeRecord(one) + writeRecord(other) + writeEnd(2);

  it('holds its records between a head and an end', async () => {
    expect(await readAll(file)).toEqual([note, setting]);
    expect(JSON.parse(file)).toEqual([
      { kind: 'collate-library', schema: 2, exportedAt: NOW },
      note,
      setting,
      { kind: 'end', records: 2 },
    ]);
    expect(await readAll(writeHeader(NOW) + writeEnd(0))).toEqual([]);
  });

  it('may be of schema 1, with line ends of Windows and blank lines', async () => {
    const older = file.replace('"schema":2', '"schema":1').replaceAll('\n', '\r\n \r\n');
    expect(await readAll(older.replace('[\r\n \r\n', '[\r\n'))).toEqual([note, setting]);
  });

  it.each<[string, string, number, string]>([
    ['has no head', writeEnd(0).replace(',\n', '[\n'), 2, 'not a backup of a library'],
    ['names no schema', file.replace('"schema":2,', ''), 2, 'schema is not one this version can read'],
    ['is a list in a list', file.replace(/^\[\n/, '[\n[],\n'), 2, 'not a record of a backup'],
    ['holds nothing', `${writeHeader(NOW)},\nnull${writeEnd(0)}`, 3, 'not a record of a backup'],
    ['holds a text', `${writeHeader(NOW)},\n"x"${writeEnd(0)}`, 3, 'not a record of a backup'],
    ['counts too many', file.replace('"records":2', '"records":3'), 5, 'records are missing before the end'],
    ['has a second start', file.replace(']', '['), 6, 'there is text after the end'],
    ['opens late', file.replace('[\n', '\n[\n'), 2, 'not a record of a backup'],
    ['stops', file.slice(0, file.indexOf(',\n{"kind":"end"')), 4, 'the file stops before its end'],
    [
      'closes early',
      file.replace(/,\n\{"kind":"end"/, ',\n],\n{"kind":"end"'),
      5,
      'not a record of a backup',
    ],
  ])('that %s is refused', async (_, text, line, reason) => {
    await expect(readAll(text)).rejects.toMatchObject({
      name: 'BadBackup',
      line,
      message: expect.stringContaining(reason),
    });
  });
});
