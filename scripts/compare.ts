// `npm run -s compare -- A B [C ...] [--json]`: compares files without a browser and prints what was found.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../lib/article/article';
import { articleLanguage } from '../lib/language/analyse';
import { loadLanguages } from '../lib/language/load';
import { compare, MOST_ARTICLES } from '../lib/comparison/compare';
import { readInput } from './read-input';
import { reportComparison } from './report';

/** A comparison from the command line needs something to compare with. */
const FEWEST_FILES = 2;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length < FEWEST_FILES || positionals.length > MOST_ARTICLES) {
    return fail(
      `Give ${FEWEST_FILES} to ${MOST_ARTICLES} files to compare: .html, .txt, .md or Article .json.`,
    );
  }
  const articles: Article[] = [];
  for (const path of positionals) {
    const read = await readInput(path);
    if (!read.ok) return fail(read.problem);
    articles.push(read.value);
  }
  const languages = await loadLanguages(articles.map(articleLanguage));
  const comparison = compare(articles, languages);
  console.log(
    values.json
      ? JSON.stringify(comparison)
      : reportComparison(
          comparison,
          positionals.map((path) => basename(path)),
        ),
  );
  return 0;
}

function fail(line: string): number {
  console.error(line);
  return 2;
}

process.exitCode = await main();
