// The service worker: menu entries, keys, and the sites that are kept automatically. It keeps no state and may die at any moment.
import { defineBackground } from 'wxt/utils/define-background';
import { loadText } from '../lib/browser/interface-text';
import { showCount, watchLoadedPages } from '../lib/browser/loaded-pages';
import { readAgain, readTab } from '../lib/browser/reader-pages';
import { registerToolbar } from '../lib/browser/toolbar';
import { openLibrary } from '../lib/coverage/open-library';
import { BUNDLED_LANGUAGES } from '../lib/language/bundled';
import { provideLanguages } from '../lib/language/load';
import { takeLoadedPage } from '../lib/state/auto-keep';
import { libraryOpener } from '../lib/state/page-library';

export default defineBackground({ type: 'module', main: start });

function start(): void {
  provideLanguages(BUNDLED_LANGUAGES);
  const text = loadText();
  registerToolbar({
    keep: text.say('menu_keep'),
    add: text.say('menu_add'),
    'compare-link': text.say('menu_compare_link'),
    site: text.say('menu_site'),
  });
  const adapters = {
    readTab,
    readAgain,
    openLibrary: libraryOpener(openLibrary),
    showCount,
    now: () => new Date().toISOString(),
  };
  watchLoadedPages((page) => void takeLoadedPage(adapters, page));
}
