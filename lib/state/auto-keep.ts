// What happens by itself on a site the reader allowed: count the other reports, and keep where the site has that rule.
import type { TabReading } from '../browser/reader-pages';
import type { LoadedPage } from '../browser/loaded-pages';
import { LibraryError, type Library } from '../coverage/coverage';
import type { LibrarySettings } from '../coverage/reader-words';
import type { SiteRule, Upkeep } from '../coverage/upkeep';
import { repair, type ReadAgain } from './repairs';
import { isOfSite } from './capture-hosts';

/** What it needs from the outside; made in the background's entrypoint. */
export interface AutoKeepAdapters {
  readonly readTab: (page: LoadedPage) => Promise<TabReading>;
  readonly readAgain: ReadAgain;
  readonly openLibrary: () => Promise<Library & LibrarySettings & Upkeep>;
  readonly showCount: (tabId: number, count: number) => Promise<void>;
  readonly now: () => string;
}

/** Reads a page that has loaded. Whatever is no article, or can't be kept, is passed over in silence. */
export async function takeLoadedPage(adapters: AutoKeepAdapters, page: LoadedPage): Promise<void> {
  const reading = await adapters.readTab(page);
  if (reading.kind !== 'read' || reading.outcome.kind !== 'article') return;
  try {
    const library = await adapters.openLibrary();
    const mended = await repair(library, adapters.readAgain, reading);
    const { article } = mended.kind === 'read' ? mended.outcome : reading.outcome;
    if (article === null) return library.close();
    const { matches } = await library.coverageOf(article);
    await adapters.showCount(page.tabId, matches.filter((match) => match.class === 'sure').length);
    if (ruleFor(page.host, await library.siteRules())?.autoKeep === true) {
      await library.keep(article, adapters.now(), 'rule');
      await library.tidy(adapters.now());
    }
    library.close();
  } catch (error) {
    // Nobody asked at this moment: a library that does not answer is told when the reader opens the popup.
    if (!(error instanceof LibraryError)) throw error;
  }
}

/** The rule whose site is nearest to a host. */
function ruleFor(host: string, rules: readonly SiteRule[]): SiteRule | undefined {
  return rules
    .filter((rule) => isOfSite(host, rule.site))
    .sort((one, other) => other.site.length - one.site.length)[0];
}
