import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articleId } from '../../../lib/article/identity';
import { openLibrary } from '../../../lib/coverage/open-library';
import { openMemory } from '../../../lib/state/comparison-memory';
import { writeSet } from '../../../lib/export/comparison-set';
import { createCompareModel, type CompareAdapters } from '../../../lib/state/compare-model';
import { compareAddress, readCompareAddress } from '../../../lib/state/page-address';
import { ENGLISH } from '../../gallery/text';
import { BRIDGE_HERE, BRIDGE_THERE, ORCHARD, stored } from './articles';

const NOW = '2026-05-04T12:00:00Z';
const there = articleId(BRIDGE_THERE);

async function pageWith(change: Partial<CompareAdapters>) {
  const addresses: string[] = [];
  const saved: string[] = [];
  const model = createCompareModel({
    address: { ids: [], tabId: null, fromSet: false },
    recall: () => Promise.resolve({ article: BRIDGE_HERE, finding: null }),
    recallSet: () => Promise.resolve(null),
    openLibrary,
    memory: openMemory(stored<unknown>(null)),
    saveFile: (_name, _type, text) => void saved.push(text),
    openPage: () => Promise.resolve(),
    print: () => undefined,
    noteAddress: (address) => void addresses.push(compareAddress(address)),
    singleKeys: stored(true),
    keys: stored<unknown>(null),
    namesHidden: stored(false),
    text: ENGLISH,
    now: () => NOW,
    ...change,
  });
  await model.start();
  return { model, addresses, saved };
}

function titles(model: Awaited<ReturnType<typeof pageWith>>['model']) {
  const { screen } = model.state.value;
  return screen.screen === 'comparison'
    ? screen.comparison.articles.map(({ title }) => title)
    : screen.screen;
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const library = await openLibrary();
  for (const article of [BRIDGE_THERE, ORCHARD]) await library.keep(article, NOW);
  library.close();
});

describe('the address of the side-by-side page', () => {
  it('reads back what was written into it, and leaves out what is malformed', () => {
    const address = { ids: ['a1', 'a2'], tabId: 7, fromSet: false };
    expect(readCompareAddress(compareAddress(address).split('?')[1] ?? '')).toEqual(address);
    expect(readCompareAddress('?tab=x&ids=a1,,a1')).toEqual({ ids: ['a1'], tabId: null, fromSet: false });
  });
});

describe('the side-by-side page', () => {
  it('goes by keys that another page changes while it is open', async () => {
    const [keys, singleKeys] = [stored<unknown>(null), stored(true)];
    const { model } = await pageWith({ keys, singleKeys });
    await keys.setValue({ next: 'j' });
    await singleKeys.setValue(false);
    expect(model.state.value).toMatchObject({ keys: { next: 'j' }, singleKeys: false });
  });

  it('sets the article read in a tab beside a kept one, though it is not kept itself', async () => {
    const { model } = await pageWith({ address: { ids: [there], tabId: 7, fromSet: false } });
    expect(titles(model)).toEqual([BRIDGE_HERE.title, BRIDGE_THERE.title]);
  });

  it('says so when there are not two reports', async () => {
    const { model } = await pageWith({ address: { ids: ['gone'], tabId: null, fromSet: false } });
    expect(titles(model)).toBe('too-few');
  });

  it('takes a report in and out again, and keeps its address in step', async () => {
    const { model, addresses } = await pageWith({ address: { ids: [there], tabId: 7, fromSet: false } });
    model.actions.add(articleId(ORCHARD));
    await vi.waitFor(() => expect(titles(model)).toHaveLength(3));
    await vi.waitFor(() => expect(addresses.at(-1)).toContain(articleId(ORCHARD)));
    model.actions.remove(articleId(ORCHARD));
    await vi.waitFor(() => expect(titles(model)).toHaveLength(2));
  });

  it('puts the other report first on Swap', async () => {
    const { model } = await pageWith({ address: { ids: [there], tabId: 7, fromSet: false } });
    model.actions.makeBase(there);
    await vi.waitFor(() => expect(titles(model)).toEqual([BRIDGE_THERE.title, BRIDGE_HERE.title]));
  });

  it('a set that hides names shows none of them until they are revealed', async () => {
    const named = { ...BRIDGE_HERE, publisher: 'The Lantern Gazette' };
    const quoted = {
      ...BRIDGE_THERE,
      blocks: [
        { kind: 'paragraph' as const, text: 'The Lantern Gazette reported it first.' },
        ...BRIDGE_THERE.blocks,
      ],
    };
    const text = writeSet({
      title: null,
      note: 'Compare the figures.',
      madeAt: NOW,
      hideNames: true,
      articles: [named, quoted],
    });
    const { model, saved } = await pageWith({
      address: { ids: [], tabId: null, fromSet: true },
      recallSet: () => Promise.resolve(text),
    });
    expect(model.state.value.note).toBe('Compare the figures.');
    expect(JSON.stringify(model.state.value.screen)).not.toContain('Lantern Gazette');
    await model.actions.exportComparison({ kind: 'markdown', full: false, names: 'hidden' });
    expect(saved[0]).not.toContain('Lantern Gazette');
    model.actions.setNamesHidden(false);
    await vi.waitFor(() => expect(JSON.stringify(model.state.value.screen)).toContain('The Lantern Gazette'));
  });

  it('keeps names hidden that were hidden elsewhere, and reveals them for good', async () => {
    const namesHidden = stored(true);
    const address = { ids: [there], tabId: 7, fromSet: false };
    const { model } = await pageWith({ address, namesHidden });
    expect(JSON.stringify(model.state.value.screen)).not.toMatch(/courier|radio/u);
    model.actions.setNamesHidden(false);
    await vi.waitFor(() => expect(JSON.stringify(model.state.value.screen)).toContain('courier'));
    expect(await namesHidden.getValue()).toBe(false);
  });

  it('a damaged set is told with the place that is wrong', async () => {
    const { model } = await pageWith({
      address: { ids: [], tabId: null, fromSet: true },
      recallSet: () => Promise.resolve('{"format":"collate-set","schema":1,"articles":[{}]}'),
    });
    expect(model.state.value.screen).toMatchObject({
      screen: 'bad-set',
      problem: expect.any(String) as string,
    });
  });
});
