// The library page: makes its model from the browser's adapters and keeps the view in step with it.
import { render } from 'preact';
import { LibraryPage } from '../../components/library/LibraryPage';
import { loadText } from '../../lib/browser/interface-text';
import { openPage } from '../../lib/browser/open-page';
import { openText } from '../../lib/browser/open-text';
import { saveParts } from '../../lib/browser/save-file';
import { lastComparison, rememberSet } from '../../lib/browser/session';
import { forewarning, keyMap, reminderHiddenAt, singleKeys, typography } from '../../lib/browser/settings';
import { openShortcuts } from '../../lib/browser/shortcuts';
import { openPageLibrary } from '../../lib/state/page-library';
import { createLibraryModel } from '../../lib/state/library-model';

const model = createLibraryModel({
  openLibrary: openPageLibrary,
  openPage,
  lastComparison,
  openShortcuts,
  saveParts,
  openText,
  rememberSet,
  typography,
  singleKeys,
  keys: keyMap,
  forewarning,
  reminderHiddenAt,
  noteView: (view) => history.replaceState(null, '', `#${view}`),
  now: () => new Date().toISOString(),
});
const text = loadText();

function View() {
  return <LibraryPage state={model.state.value} actions={model.actions} text={text} />;
}

document.documentElement.lang = text.locale;
document.documentElement.dir = text.direction;
document.title = `${text.say('library')} · ${text.say('product')}`;
window.addEventListener('unhandledrejection', (event) => model.fail(String(event.reason)));
render(<View />, document.getElementById('root') ?? document.body);
void model.start(location.hash.slice(1));
