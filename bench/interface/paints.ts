// When a page's first and whole view were painted, over many openings, beside an empty page.
import type { Page } from 'puppeteer-core';
import type { Metrics } from '../suite';
import { median, quantile } from '../timing';
import { seenIn } from './stage';

/** In ms from the opening on, one of each opening. */
export interface Paints {
  readonly first: number[];
  readonly whole: number[];
}

/** Notes when an opened page was painted; gives its long tasks in ms. */
export async function notePaints(page: Page, into: Paints): Promise<readonly number[]> {
  const { painted, longTasks } = await seenIn(page);
  into.first.push(painted['first'] ?? Number.NaN);
  into.whole.push(painted['whole'] ?? Number.NaN);
  return longTasks;
}

export function paintFigures({ first, whole }: Paints): Metrics {
  return {
    'ms:first': median(first),
    'ms:whole': median(whole),
    'ms:whole p10': quantile(whole, 0.1),
    'ms:whole p90': quantile(whole, 0.9),
  };
}

/** How much later ours come than those of the empty page. */
export function overEmpty(ours: Paints, empty: Paints): Metrics {
  return {
    'over empty:first': median(ours.first) - median(empty.first),
    'over empty:whole': median(ours.whole) - median(empty.whole),
  };
}
