// `npm run size`: bytes each part of the built extension loads, gzip, against its budget. Ends with 1 when one is over.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = '.output/chrome-mv3';
const KILOBYTE = 1000;

/** Budgets in KB gzip of the scripts an entry needs before it does anything, and of all files together. */
const BUDGETS = {
  popup: 60,
  sidepanel: 95,
  library: 100,
  compare: 95,
  capture: 120,
  // The worker may not import on demand, so it has every language at hand (docs/performance.md).
  background: 118,
  reader: 39,
} as const;
const BUDGET_OF_ALL = 410;

/** The file of an entry: a page's script has a hash in its name. */
function entryFile(entry: string): string {
  const own = join(BUILT, `${entry}.js`);
  if (existsSync(own)) return own;
  const page = readFileSync(join(BUILT, `${entry}.html`), 'utf8');
  const script = /src="\/(chunks\/[^"]+\.js)"/.exec(page)?.[1];
  if (script === undefined) throw new Error(`${entry}.html names no script. Run npm run build first.`);
  return join(BUILT, script);
}

/** A script and everything it imports from the start, without what it fetches on demand. */
function closureOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const path = resolve(file);
  if (seen.has(path)) return seen;
  seen.add(path);
  const imports = readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g);
  for (const [, target = ''] of imports) closureOf(join(dirname(path), target), seen);
  return seen;
}

function allFiles(): readonly string[] {
  const entries = readdirSync(BUILT, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const gzip = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / KILOBYTE;
const sum = (files: Iterable<string>): number => [...files].reduce((all, file) => all + gzip(file), 0);

/** What an entry loads from the start: its script and imports, and what is injected or fetched whole beside it. */
function filesOf(entry: string): readonly string[] {
  const besides = entry === 'reader' || entry === 'capture' ? [entryFile('page-reading')] : [];
  return [...besides, ...closureOf(entryFile(entry))];
}

const rows = [
  ...Object.entries(BUDGETS).map(([entry, budget]) => ({
    part: `${entry} (${basename(entryFile(entry))})`,
    size: sum(filesOf(entry)),
    budget,
  })),
  {
    part: 'all files',
    size: sum(allFiles()),
    budget: BUDGET_OF_ALL,
  },
];
for (const { part, size, budget } of rows) {
  const verdict = size > budget ? 'OVER' : 'within';
  console.log(
    `${part.padEnd(36)} ${size.toFixed(1).padStart(6)} KB gzip, ${verdict} its budget of ${budget} KB`,
  );
}
process.exitCode = rows.some(({ size, budget }) => size > budget) ? 1 : 0;
