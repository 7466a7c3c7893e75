import { describe, expect, it } from 'vitest';
import { readSet } from '../../../lib/export/comparison-set';
import { compareWith } from '../../../lib/state/compare-with';
import { makeExport, type ExportKind } from '../../../lib/state/export-comparison';
import { exportWords } from '../../../lib/state/export-words';
import { ENGLISH_WORDS } from '../../../lib/export/words';
import { ENGLISH, missingMessages } from '../../gallery/text';
import { BRIDGE_HERE, BRIDGE_THERE } from './articles';

const NOW = '2026-05-04T12:00:00Z';

async function exported() {
  const { comparison, view, articles } = await compareWith(BRIDGE_HERE, [BRIDGE_THERE]);
  return { comparison, articles, base: view.base };
}

const make = async (kind: ExportKind, full = false) =>
  makeExport({ kind, full, names: 'hidden' }, await exported(), ENGLISH, NOW);

describe('exporting a comparison', () => {
  it.each([
    ['markdown', /^2026-05-04-.*\.md$/u],
    ['html', /\.html$/u],
    ['links', /\.txt$/u],
    ['csv', /\.csv$/u],
    ['json', /\.json$/u],
    ['annotations', /\.jsonld$/u],
    ['csl-json', /\.csl\.json$/u],
    ['ris', /\.ris$/u],
    ['bibtex', /\.bib$/u],
    ['sheet', /\.html$/u],
    ['set', /\.collate\.json$/u],
  ] as const)('%s gives a file with a name that says what it is', async (kind, name) => {
    const file = await make(kind);
    expect(file.name).toMatch(name);
    expect(file.text.length).toBeGreaterThan(50);
  });

  it('carries the checksum of each compared text', async () => {
    const { articles } = JSON.parse((await make('json')).text) as { articles: { sha256: string }[] };
    expect(articles.map(({ sha256 }) => sha256)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/u),
      expect.stringMatching(/^[0-9a-f]{64}$/u),
    ]);
  });

  it('a comparison set reads back whole, and hides names when asked to', async () => {
    const set = readSet((await make('set')).text);
    expect(set.ok && set.value.articles.map(({ title }) => title)).toEqual([
      BRIDGE_HERE.title,
      BRIDGE_THERE.title,
    ]);
    expect(set.ok && set.value.hideNames).toBe(true);
  });

  it('says in English what the export room says in English', () => {
    const { language, direction, ...words } = exportWords(ENGLISH);
    expect([language, direction]).toEqual(['en-GB', 'ltr']);
    expect(words).toEqual(
      Object.fromEntries(
        Object.entries(ENGLISH_WORDS).filter(([key]) => key !== 'language' && key !== 'direction'),
      ),
    );
    expect([...missingMessages]).toEqual([]);
  });
});
