// `npm run -s extract -- PAGE.html [--url URL]`: prints the Article of one saved page as JSON.
import { parseArgs } from 'node:util';
import { readInput } from './read-input';

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    return fail('Give one page: npm run -s extract -- PAGE.html [--url URL]');
  const url = values.url ?? null;
  if (url !== null && !URL.canParse(url)) return fail(`${url} is not a web address.`);
  const read = await readInput(path, url);
  if (!read.ok) return fail(read.problem);
  console.log(JSON.stringify(read.value, null, 2));
  return 0;
}

function readArguments(): { values: { url?: string }; positionals: readonly string[] } {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  } catch (error) {
    // An option this command does not have.
    if (error instanceof TypeError) return { values: {}, positionals: [] };
    throw error;
  }
}

function fail(sentence: string): number {
  console.error(sentence);
  return 2;
}

process.exitCode = await main();
