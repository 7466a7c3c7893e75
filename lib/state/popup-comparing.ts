// Second half of the popup's work: the kept reports of the event, the comparison, and the reader's say in both.
import type { Article } from '../article/article';
import { articleId } from '../article/identity';
import type { Coverage, Match } from '../coverage/coverage';
import { collate, type Collation } from './collate';
import { factsOf } from './page-facts';
import { showScreen, withLibrary, type PopupContext } from './popup-context';
import type { KeepState, PopupScreen, PopupState } from './popup-state';

/** How many kept articles "Choose reports" lists at once: what fits without losing the overview. */
const MOST_FOUND = 20;

/** Asks the library anew, compares, and shows what came of it; quietly without the steps on the way. */
export async function refresh(popup: PopupContext, quiet = false): Promise<void> {
  if (popup.reading === null) return;
  const { article } = popup.reading;
  const page = factsOf(article);
  const answer = await withLibrary(popup, (library) =>
    collate(article, library, popup.removed, async (step, reports) => {
      if (quiet) return;
      showScreen(popup, { screen: 'working', step, page, reports });
      await popup.adapters.painted();
    }),
  );
  if ('failure' in answer) showScreen(popup, { screen: 'library-trouble', failure: answer.failure, page });
  else {
    popup.compared = answer.value.compared;
    showScreen(popup, screenOf(article, answer.value));
    await showNumber(popup, answer.value);
    await countChanges(popup, article, answer.value.coverage.kept);
  }
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
function screenOf(article: Article, collation: Collation): PopupScreen {
  const { coverage, choices, compared } = collation;
  const page = factsOf(article);
  const keep: KeepState =
    coverage.kept === null
      ? { kind: 'not-kept' }
      : { kind: 'kept', keptAt: coverage.kept.keptAt, changed: coverage.kept.changed };
  if (compared !== null) {
    const { comparison, view } = compared;
    return { screen: 'comparison', page, keep, marks: { kind: 'off' }, comparison, view, choices };
  }
  const others = coverage.total - (coverage.kept === null ? 0 : 1);
  if (others === 0) return { screen: 'nothing-kept', page, keep };
  return { screen: 'no-match', page, keep, total: others, nearest: coverage.nearest, choices };
}
