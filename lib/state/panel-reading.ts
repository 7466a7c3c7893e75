// From the page beside the panel to the comparison on its screen.
import type { TabArticle } from '../browser/session';
import { collate } from './collate';
import { compareWith } from './compare-with';
import { present } from './hidden-names';
import { keepStateOf } from './keep-state';
import { placeOf, update, withLibrary, type PanelContext } from './panel-context';
import { loadBeside, returnToPlace, setBase } from './panel-moving';
import type { Compared } from './view-compared';

/** Shows what was read in this tab, or asks for a click when the page has gone since. */
export async function readBesideTab(panel: PanelContext, tabId: number): Promise<void> {
  const { adapters } = panel;
  const reading = await adapters.recall(tabId);
  const address = await adapters.addressOfReader(tabId);
  const gone = address === null || reading === null || address !== reading.article.url;
  if (gone) return update(panel, { screen: { screen: 'waiting' }, open: null, canShowInPage: false });
  const namesHidden = await adapters.namesHidden.getValue();
  update(panel, { screen: { screen: 'working' }, canShowInPage: true, missing: false, namesHidden });
  if (reading.changes === true) update(panel, { tab: 'changes' });
  await compareReading(panel, reading);
}

/** Compares an article with what is kept of its event, and shows it at a finding or where the reader was. */
export async function compareReading(panel: PanelContext, { article, finding }: TabArticle): Promise<void> {
  const { memory } = panel.adapters;
  const collated = await withLibrary(panel, (library) =>
    collate(article, library, [], memory, () => undefined),
  );
  if (collated === null) return;
  const { compared, coverage } = collated;
  panel.keptId = coverage.kept?.id ?? null;
  const named = compared ?? (await compareWith(article, []));
  const { comparison, view } = await presentNamed(panel, named);
  update(panel, {
    screen: { screen: compared === null ? 'alone' : 'comparison', comparison, view },
    keep: keepStateOf(coverage.kept),
    open: finding,
    startBlock: null,
  });
  returnToPlace(panel, finding);
  await loadBeside(panel);
}

/** Shows the same reports without names, or with them, from the report and paragraph the reader is at. */
export async function setNamesHidden(panel: PanelContext, namesHidden: boolean): Promise<void> {
  await panel.adapters.namesHidden.setValue(namesHidden);
  update(panel, { namesHidden, open: null });
  const { screen } = panel.state.value;
  if (screen.screen !== 'comparison' || panel.presented === null) return;
  const at = placeOf(panel, screen.view.base);
  const { comparison, view } = await presentNamed(panel, panel.presented.named);
  update(panel, { screen: { screen: 'comparison', comparison, view } });
  setBase(panel, comparison.articles[at]?.id ?? view.base, null);
  update(panel, { startBlock: panel.lastPlace?.block ?? null });
}

async function presentNamed(panel: PanelContext, named: Compared): Promise<Compared> {
  const { canShowInPage, namesHidden } = panel.state.value;
  const hidden = namesHidden && named.articles.length > 1;
  panel.presented = await present(named, hidden, panel.adapters.text);
  // Without names the offsets are not those of the page, which itself says whose it is.
  const { comparison, articles } = panel.presented.shown;
  update(panel, {
    canShowInPage: canShowInPage && !hidden,
    bylines: Object.fromEntries(comparison.articles.map(({ id }, at) => [id, articles[at]?.byline ?? []])),
  });
  return panel.presented.shown;
}
