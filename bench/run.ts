// `npm run -s bench -- [SUITE] [--data DIR] [--json] [--dump DIR]`: runs one suite, or names them all.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Metrics, Suite, SuiteOptions, SuiteResult } from './suite';

const SUITES = join(import.meta.dirname, 'suites');

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
      dump: { type: 'string' },
    },
  });
  const [name, ...rest] = positionals;
  if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(join(SUITES, `${name}.ts`))) {
    console.error(`Name one suite: ${suiteNames().join(', ')}.`);
    return 2;
  }
  if (values.data !== undefined && !existsSync(values.data)) {
    console.error(`There is no folder ${values.data}. Give the folder of the benchmark data with --data.`);
    return 2;
  }
  // A dynamic import is untyped; every file in suites/ exports `suite` (bench/suite.ts).
  const { suite } = (await import(`./suites/${name}.ts`)) as { suite: Suite };
  const data = values.data ?? null;
  const result = await suite.run({ data, rest, dump: dumpInto(values.dump) });
  console.log(values.json ? JSON.stringify({ suite: name, data, ...result }) : toTable(suite.title, result));
  return 0;
}

function suiteNames(): readonly string[] {
  return readdirSync(SUITES)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3));
}

function dumpInto(folder: string | undefined): SuiteOptions['dump'] {
  if (folder === undefined) return () => undefined;
  mkdirSync(folder, { recursive: true });
  return (caseId, prediction) =>
    writeFileSync(join(folder, `${caseId.replace(/[^\w.-]/g, '_')}.json`), JSON.stringify(prediction));
}

function toTable(title: string, result: SuiteResult): string {
  const columns: readonly (readonly [string, Metrics])[] = [
    ['Collate', result.metrics],
    ...Object.entries(result.peers),
  ];
  const names = [...new Set(columns.flatMap(([, metrics]) => Object.keys(metrics)))];
  const rows = names.map((metric) => [
    metric,
    ...columns.map(([, metrics]) => formatFigure(metrics[metric])),
  ]);
  const table = [['', ...columns.map(([column]) => column)], ...rows];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
  const lines = table.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  return [`${title} (${result.cases} cases)`, ...lines].join('\n');
}

function formatFigure(figure: number | undefined): string {
  if (figure === undefined) return '-';
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(4);
}

process.exitCode = await main();
