// The model of the side-by-side page: which reports stand beside each other, their comparison, and how it is shown.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Article } from '../article/article';
import { articleId } from '../article/identity';
import type { Text } from '../browser/text';
import { viewFrom } from '../comparison/view-from';
import type { Library } from '../coverage/coverage';
import type { FactWords } from '../coverage/reader-words';
import type { SaidFact } from '../comparison/said-facts';
import { askLibrary } from './ask-library';
import { compareWith } from './compare-with';
import { gatherArticles, type SourceAdapters } from './compare-sources';
import type { ComparisonMemory } from './comparison-memory';
import {
  MOST_SIDE_BY_SIDE,
  type CompareActions,
  type CompareScreen,
  type CompareState,
} from './compare-state';
import { exportPresented, type ExportRequest } from './export-comparison';
import { present, type Presented } from './hidden-names';
import { FIRST_KEYS, parseKeyMap } from './key-map';
import type { CompareAddress } from './page-address';
import { listSteps, nextStep } from './panel-steps';
import type { Stored, Watched } from './stored';

/** Kept reports listed by "Add a report": what fits without losing the overview. */
const MOST_FOUND = 20;

/** What the page needs from the outside; made in its entrypoint. */
export interface CompareAdapters extends SourceAdapters {
  readonly address: CompareAddress;
  readonly openLibrary: () => Promise<Library & FactWords>;
  readonly memory: ComparisonMemory;
  readonly saveFile: (name: string, type: string, text: string) => void;
  readonly openPage: (page: string) => Promise<void>;
  readonly print: () => void;
  /** Keeps the address in step, so that a reload shows the same reports. */
  readonly noteAddress: (address: CompareAddress) => void;
  readonly singleKeys: Watched<boolean>;
  readonly keys: Watched<unknown>;
  readonly namesHidden: Stored<boolean>;
  readonly text: Text;
  readonly now: () => string;
}

export interface CompareModel {
  readonly state: ReadonlySignal<CompareState>;
  readonly actions: CompareActions;
  readonly start: () => Promise<void>;
  /** The one catch of the page: shows that something went wrong, with the browser's words for copying. */
  readonly fail: (detail: string) => void;
}

/** Makes the model. Nothing happens before `start`. */
export function createCompareModel(adapters: CompareAdapters): CompareModel {
  const state = signal<CompareState>({
    screen: { screen: 'working' },
    differencesOnly: false,
    together: true,
    open: null,
    namesHidden: false,
    note: null,
    found: null,
    singleKeys: true,
    keys: FIRST_KEYS,
  });
  let articles: readonly Article[] = [];
  let presented: Presented | null = null;

  const update = (change: Partial<CompareState>): void => {
    state.value = { ...state.value, ...change };
  };

  async function start(): Promise<void> {
    update({
      singleKeys: await adapters.singleKeys.getValue(),
      keys: parseKeyMap(await adapters.keys.getValue()),
    });
    // The library page may change them while this one is open.
    adapters.singleKeys.watch((singleKeys) => update({ singleKeys }));
    adapters.keys.watch((keys) => update({ keys: parseKeyMap(keys) }));
    await load();
  }

  async function load(): Promise<void> {
    const gathered = await withLibrary((library) => gatherArticles(adapters.address, adapters, library));
    if (gathered === null) return;
    if (gathered.kind === 'bad-set') {
      return update({ screen: { screen: 'bad-set', problem: gathered.problem } });
    }
    const namesHidden = gathered.hideNames || (await adapters.namesHidden.getValue());
    update({ namesHidden, note: gathered.note });
    await show(gathered.articles.slice(0, MOST_SIDE_BY_SIDE));
  }

  async function withLibrary<T>(work: (library: Library & FactWords) => Promise<T>): Promise<T | null> {
    const answer = await askLibrary(adapters.openLibrary, work);
    if ('value' in answer) return answer.value;
    update({ screen: { screen: 'library-trouble', failure: answer.failure } });
    return null;
  }

  /** Compares these articles, the first as the base, and shows them. */
  async function show(next: readonly Article[]): Promise<void> {
    articles = next;
    if (next.length < 2) return update({ screen: { screen: 'too-few', found: next.length } });
    const [base, ...others] = next;
    if (base === undefined) return;
    const words = await withLibrary((library) => library.factWords(next.map(articleId)));
    if (words === null) return;
    const named = await compareWith(base, others, { words, memory: adapters.memory });
    presented = await present(named, state.value.namesHidden, adapters.text);
    update({ screen: screenOf(presented), found: null });
  }

  /** Ids of the articles on the screen; with hidden names they are not those of the library. */
  const place = (id: string): number =>
    presented?.shown.comparison.articles.findIndex((one) => one.id === id) ?? -1;

  function noteKept(): void {
    const own = adapters.address.tabId === null ? null : articles.find((one) => !isAsked(one));
    const ids = articles.filter((one) => one !== own).map(articleId);
    if (!adapters.address.fromSet) adapters.noteAddress({ ...adapters.address, ids });
  }

  const isAsked = (article: Article): boolean => adapters.address.ids.includes(articleId(article));

  async function makeBase(id: string): Promise<void> {
    const base = articles[place(id)];
    if (base === undefined) return;
    await show([base, ...articles.filter((one) => one !== base)]);
  }

  async function add(id: string): Promise<void> {
    const added = await withLibrary((library) => library.articles([id]));
    if (added === null) return;
    await show([...articles, ...added].slice(0, MOST_SIDE_BY_SIDE));
    noteKept();
  }

  async function remove(id: string): Promise<void> {
    const at = place(id);
    await show(articles.filter((_, index) => index !== at));
    noteKept();
  }

  async function search(words: string | null): Promise<void> {
    if (words === null) return update({ found: null });
    const ids = new Set(articles.map(articleId));
    const found = await withLibrary((library) => library.list(MOST_FOUND, words));
    if (found !== null) update({ found: found.filter((one) => !ids.has(one.id)) });
  }

  async function setNamesHidden(namesHidden: boolean): Promise<void> {
    // Whose names a set hides is the sharer's word on that set alone.
    if (!adapters.address.fromSet) await adapters.namesHidden.setValue(namesHidden);
    update({ namesHidden, open: null });
    await show(articles);
  }

  function step(by: 1 | -1): void {
    const { screen, open } = state.value;
    const view = screen.screen === 'comparison' ? screen.views[0] : undefined;
    if (view === undefined) return;
    const steps = listSteps(view, 'all', state.value.differencesOnly ? ['differs', 'only-here'] : []);
    const at = steps.findIndex((finding) => finding.id === open);
    update({ open: steps[nextStep(at, by, steps.length)]?.id ?? null });
  }

  async function sayFact(said: SaidFact): Promise<void> {
    const done = await withLibrary(async (library) => {
      await library.sayFact({ ...said, saidAt: adapters.now() });
      return true;
    });
    if (done === null) return;
    update({ open: null });
    await show(articles);
  }

  async function exportComparison(request: ExportRequest): Promise<string> {
    if (presented === null) return '';
    const { base } = presented.shown.view;
    const file = await exportPresented(request, presented, base, adapters.text, adapters.now());
    adapters.saveFile(file.name, file.type, file.text);
    return file.name;
  }

  return {
    state,
    start,
    fail: (detail) => update({ screen: { screen: 'failed', detail } }),
    actions: {
      setDifferencesOnly: (differencesOnly) => update({ differencesOnly, open: null }),
      setTogether: (together) => update({ together }),
      openFinding: (open) => update({ open }),
      step,
      makeBase: (article) => void makeBase(article),
      search: (words) => void search(words),
      add: (id) => void add(id),
      remove: (article) => void remove(article),
      setNamesHidden: (hidden) => void setNamesHidden(hidden),
      sayFact: (said) => void sayFact(said),
      exportComparison,
      print: adapters.print,
      openLibrary: () => void adapters.openPage('library.html'),
      tryAgain: () => void load(),
    },
  };
}

function screenOf({ shown: { comparison, articles } }: Presented): CompareScreen {
  return {
    screen: 'comparison',
    comparison,
    views: comparison.articles.map(({ id }, at) =>
      viewFrom(comparison, id, articles[at]?.reading?.leftOut ?? []),
    ),
    bylines: articles.map((article) => article.byline),
  };
}
