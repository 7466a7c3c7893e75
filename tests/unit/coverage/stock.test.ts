// What a library holds in numbers: what is less than before, and what is no number.
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { connect } from '../../../lib/coverage/connection';
import { MIGRATIONS } from '../../../lib/coverage/migrations';
import { openLibrary } from '../../../lib/coverage/open-library';
import { countMissing, isLess, isSameStock, readStock, toCount, toStock } from '../../../lib/coverage/stock';
import { freshDatabases } from './databases';
import { keepAllIn } from './keeping';
import { damHerald, edited, strike } from './reports';

const STOCK = { keptEver: 5, articles: 3, changes: 9 };
const NOTHING = { keptEver: 0, articles: 0, changes: 0 };

it.each([
  [{}, true, false],
  [{ keptEver: 4 }, false, true],
  [{ changes: 8 }, false, true],
  [{ keptEver: 6 }, false, false],
  [{ changes: 10 }, false, false],
  [{ articles: 2 }, false, false],
  [{ articles: 2, keptEver: 6 }, false, false],
])('a stock is held against an earlier one: %j', (change, isSame, less) => {
  expect(isSameStock({ ...STOCK, ...change }, STOCK)).toBe(isSame);
  expect(isLess({ ...STOCK, ...change }, STOCK)).toBe(less);
});

it.each([
  [STOCK, STOCK],
  [
    { ...STOCK, articles: 0 },
    { ...STOCK, articles: 0 },
  ],
  [{ ...STOCK, keptEver: -1 }, NOTHING],
  [{ ...STOCK, articles: '3' }, NOTHING],
  [{ ...STOCK, changes: 1.5 }, NOTHING],
  [{ keptEver: 5, articles: 3 }, NOTHING],
  [null, NOTHING],
  [undefined, NOTHING],
  ['a word', NOTHING],
])('a stock is read from unknown data: %j', (data, stock) => {
  expect(toStock(data)).toEqual(stock);
});

it.each([
  [0, 0],
  [7, 7],
  [-7, 0],
  [0.5, 0],
  ['7', 0],
  [undefined, 0],
])('a number of articles is read from unknown data: %j', (data, count) => {
  expect(toCount(data)).toBe(count);
});

it('counts what was ever kept, what is kept, every change, and what is missing of it', async () => {
  freshDatabases();
  const now = '2031-03-10T08:00:00Z';
  const library = await openLibrary();
  const [herald = ''] = await keepAllIn(
    library,
    [damHerald, strike, edited(strike, 'Monday', 'Sunday')],
    now,
  );
  await library.erase(herald);
  library.close();
  const connection = await connect({ name: 'collate', migrations: MIGRATIONS, patienceMs: 1 });
  expect(await connection.read(readStock)).toEqual({ keptEver: 2, articles: 1, changes: 3 });
  expect(await connection.read(countMissing)).toBe(0);
  const database = await openDB('collate');
  await database.clear('texts');
  database.close();
  expect(await connection.read(countMissing)).toBe(1);
});
