// Second half of the popup's work: the kept reports of the event, the comparison, and the reader's say in both.
import type { Article } from '../article/article';
import { articleId } from '../article/identity';
import type { Coverage, Match } from '../coverage/coverage';
import { collate, type Collation } from './collate';
import type { Compared } from './view-compared';
import { present } from './hidden-names';
import { keepStateOf } from './keep-state';
import { factsOf } from './page-facts';
import { showScreen, withLibrary, type PopupContext } from './popup-context';
import type { PopupScreen, PopupState } from './popup-state';

/** What a comparison puts on the screen. */
type Shown = Pick<Extract<PopupScreen, { screen: 'comparison' }>, 'comparison' | 'view' | 'page'>;

/** How many kept articles "Choose reports" lists at once: what fits without losing the overview. */
const MOST_FOUND = 20;

/** Asks the library anew, compares, and shows what came of it; quietly without the steps on the way. */
export async function refresh(popup: PopupContext, quiet = false): Promise<void> {
  if (popup.reading === null) return;
  const { article } = popup.reading;
  const page = factsOf(article);
  const working = popup.state.value.namesHidden ? { ...page, publisher: null, title: null } : page;
  const answer = await withLibrary(popup, (library) =>
    collate(article, library, popup.removed, popup.adapters.memory, (step, reports, at) => {
      if (!quiet) showWork(popup, { screen: 'working', step, page: working, reports, at });
    }),
  );
  if ('failure' in answer) showScreen(popup, { screen: 'library-trouble', failure: answer.failure, page });
  else {
    const { compared } = answer.value;
    const shown = compared === null ? null : await presentIn(popup, article, compared);
    showScreen(popup, screenOf(article, answer.value, shown));
    await showNumber(popup, answer.value);
    await countChanges(popup, article, answer.value.coverage.kept);
  }
}

/** Shows how far the work is, where that is not what stands there already. */
function showWork(popup: PopupContext, work: Extract<PopupScreen, { screen: 'working' }>): void {
  const { screen } = popup.state.value;
  const isShown = screen.screen === 'working' && screen.step === work.step && screen.at === work.at;
  if (!isShown) showScreen(popup, work);
}

/** Makes a comparison the one of this popup; gives what is shown of it. */
export async function presentIn(popup: PopupContext, article: Article, named: Compared): Promise<Shown> {
  popup.presented = await present(named, popup.state.value.namesHidden, popup.adapters.text);
  const { comparison, view, articles } = popup.presented.shown;
  return { comparison, view, page: factsOf(articles[0] ?? article) };
}

/** Shows the outlets' names from now on. */
export async function showNames(popup: PopupContext): Promise<void> {
  await popup.adapters.namesHidden.setValue(false);
  popup.state.value = { ...popup.state.value, namesHidden: false };
  const { screen } = popup.state.value;
  if (screen.screen !== 'comparison' || popup.presented === null || popup.reading === null) return;
  const shown = await presentIn(popup, popup.reading.article, popup.presented.named);
  showScreen(popup, { ...screen, ...shown });
}

/** Counts the sentences that changed since the article was kept. The code for it is loaded when it is needed. */
async function countChanges(popup: PopupContext, article: Article, kept: Coverage['kept']): Promise<void> {
  if (kept?.changed !== true) return;
  const { changesSinceKept } = await import('./since-kept');
  const answer = await withLibrary(popup, (library) => changesSinceKept(article, kept, library));
  const sentences = 'value' in answer ? (answer.value?.sentences ?? 0) : 0;
  const { screen } = popup.state.value;
  if (!('keep' in screen) || screen.keep.kind !== 'kept' || !screen.keep.changed) return;
  showScreen(popup, { ...screen, keep: { ...screen.keep, sentences } });
}

/** The number of compared reports on the toolbar button, until the tab shows another page. */
async function showNumber(popup: PopupContext, { choices }: Collation): Promise<void> {
  const tab = popup.reading?.tab ?? null;
  if (tab === null) return;
  await popup.adapters.showCount(tab.tabId, choices.filter((choice) => choice.included).length);
}

/** Takes a kept article into the comparison or out of it. It is a correction: it stands until changed. */
export async function include(popup: PopupContext, id: string, included: boolean): Promise<void> {
  const { reading, state } = popup;
  if (reading === null) return;
  const match = knownMatches(state.value).find((one) => one.id === id);
  const others = popup.removed.filter((one) => one.id !== id);
  popup.removed = included || match === undefined ? others : [...others, match];
  state.value = { ...state.value, found: null };
  const answer = await withLibrary(popup, (library) =>
    library.correct(articleId(reading.article), id, included),
  );
  if ('value' in answer) return refresh(popup);
  const page = factsOf(reading.article);
  showScreen(popup, { screen: 'library-trouble', failure: answer.failure, page });
}

/** Lists kept articles whose title or publisher holds these words; all of them, newest first, for none. */
export async function search(popup: PopupContext, words: string): Promise<void> {
  if (popup.reading === null) return;
  const own = articleId(popup.reading.article);
  const answer = await withLibrary(popup, (library) => library.list(MOST_FOUND, words));
  if ('failure' in answer) return;
  const found = answer.value
    .filter((one) => one.id !== own)
    .map((one): Match => ({ ...one, class: 'nearest', score: 0, reasons: [] }));
  popup.state.value = { ...popup.state.value, found };
}

function knownMatches(state: PopupState): readonly Match[] {
  const { screen } = state;
  const choices = 'choices' in screen ? screen.choices.map((choice) => choice.match) : [];
  return [...choices, ...(state.found ?? [])];
}

/** The screen that says what came of looking for other reports. */
function screenOf(article: Article, { coverage, choices }: Collation, shown: Shown | null): PopupScreen {
  const page = factsOf(article);
  const keep = keepStateOf(coverage.kept);
  if (shown !== null) {
    return { screen: 'comparison', keep, marks: { kind: 'off' }, choices, ...shown };
  }
  const others = coverage.total - (coverage.kept === null ? 0 : 1);
  if (others === 0) return { screen: 'nothing-kept', page, keep };
  return { screen: 'no-match', page, keep, total: others, nearest: coverage.nearest, choices };
}
