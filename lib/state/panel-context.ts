// What the parts of the panel's model share: adapters from outside, the state they write, what was read so far.
import type { Signal } from '@preact/signals';
import type { Span } from '../article/article';
import type { PageAnswer } from '../browser/messages';
import type { ReadTab } from '../browser/reader-pages';
import type { TabArticle } from '../browser/session';
import type { Text } from '../browser/text';
import type { Library, Revisions, TextFinder } from '../coverage/coverage';
import type { FactWords, Notes } from '../coverage/reader-words';
import { askLibrary } from './ask-library';
import type { ComparisonMemory } from './comparison-memory';
import type { Presented } from './hidden-names';
import type { ReadingPlace } from './panel-place';
import type { PanelState } from './panel-state';
import { listSteps } from './panel-steps';
import type { Stored, Watched } from './stored';

/** The parts of the library that the panel uses. */
export type PanelLibrary = Library & FactWords & Notes & Revisions & TextFinder;

/** What the panel needs from the outside; made in its entrypoint. */
export interface PanelAdapters {
  readonly activeTab: () => Promise<ReadTab | null>;
  readonly recall: (tabId: number) => Promise<TabArticle | null>;
  readonly watchReading: (tabId: number, tell: () => void) => () => void;
  readonly followTab: (windowId: number, tell: () => void) => () => void;
  /** Address of the page the tab's reader script stands on, null when that page has gone. */
  readonly addressOfReader: (tabId: number) => Promise<string | null>;
  readonly show: (tabId: number, blocks: readonly string[], span: Span) => Promise<PageAnswer | null>;
  readonly openLibrary: () => Promise<PanelLibrary>;
  readonly memory: ComparisonMemory;
  readonly openPage: (page: string) => Promise<void>;
  readonly saveFile: (name: string, type: string, text: string) => void;
  readonly text: Text;
  readonly now: () => string;
  readonly typography: Stored<unknown>;
  readonly singleKeys: Watched<boolean>;
  readonly keys: Watched<unknown>;
  readonly namesHidden: Stored<boolean>;
  readonly place: Stored<unknown>;
}

/** One open panel. The fields that change are written by the step that learns them. */
export interface PanelContext {
  readonly adapters: PanelAdapters;
  readonly state: Signal<PanelState>;
  tab: ReadTab | null;
  /** The comparison on the screen, and what it was made of. */
  presented: Presented | null;
  /** The id under which the article being read is kept; its own when it is not. */
  keptId: string | null;
  lastPlace: ReadingPlace | null;
}

/** Shows a changed state; which findings are stepped through follows from it. */
export function update(panel: PanelContext, change: Partial<PanelState>): void {
  const before = panel.state.value;
  const next = { ...before, ...change };
  const steps =
    next.screen.screen === 'comparison' ? listSteps(next.screen.view, next.density, next.kinds) : [];
  const reached = next.open ?? before.steps[before.at]?.id;
  panel.state.value = { ...next, steps, at: steps.findIndex((finding) => finding.id === reached) };
}

/** Runs `work` on the library; a failure takes the screen, and the answer is null. */
export async function withLibrary<T>(
  panel: PanelContext,
  work: (library: PanelLibrary) => Promise<T>,
): Promise<T | null> {
  const answer = await askLibrary(panel.adapters.openLibrary, work);
  if ('value' in answer) return answer.value;
  update(panel, { screen: { screen: 'library-trouble', failure: answer.failure } });
  return null;
}

/** Where a report stands among those compared; -1 when it does not. */
export function placeOf({ presented }: PanelContext, id: string): number {
  return presented?.shown.comparison.articles.findIndex((one) => one.id === id) ?? -1;
}

/** The id of the article being read, whatever names are shown. */
export function articleOfTab({ presented }: PanelContext): string | null {
  return presented?.named.comparison.articles[0]?.id ?? null;
}
