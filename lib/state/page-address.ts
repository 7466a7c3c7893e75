// The addresses of the extension's own pages: what a view puts into them and what the page reads out again.

/** What stands side by side: kept articles by id, and the one read in a tab, which may not be kept. */
export interface CompareAddress {
  readonly ids: readonly string[];
  /** The tab whose reading takes part; null when all are kept articles. */
  readonly tabId: number | null;
  /** The articles come from the comparison set that was opened last in this session. */
  readonly fromSet: boolean;
}

/** "compare.html?tab=7&ids=a1,a2". */
export function compareAddress({ ids, tabId, fromSet }: CompareAddress): string {
  const query = new URLSearchParams();
  if (tabId !== null) query.set('tab', String(tabId));
  if (fromSet) query.set('set', '1');
  if (ids.length > 0) query.set('ids', ids.join(','));
  return `compare.html?${query.toString()}`;
}

/** Reads the query of such an address; what is malformed is left out. */
export function readCompareAddress(search: string): CompareAddress {
  const query = new URLSearchParams(search);
  const tab = query.get('tab');
  return {
    ids: [...new Set((query.get('ids') ?? '').split(',').filter((id) => id !== ''))],
    tabId: tab !== null && /^\d+$/.test(tab) ? Number(tab) : null,
    fromSet: query.get('set') === '1',
  };
}
