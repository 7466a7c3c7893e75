// The popup: makes its model from the browser's adapters and keeps the view in step with it.
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { openCapturePage } from '../../lib/browser/capture-page';
import { loadText } from '../../lib/browser/interface-text';
import { takeIntent } from '../../lib/browser/intent';
import { showCount } from '../../lib/browser/loaded-pages';
import { openPage } from '../../lib/browser/open-page';
import { openPanel } from '../../lib/browser/panel';
import {
  clearPage,
  listReading,
  paintInPage,
  readActiveTab,
  readAgain,
  showInPage,
} from '../../lib/browser/reader-pages';
import { saveFile } from '../../lib/browser/save-file';
import { lastComparison, rememberReading } from '../../lib/browser/session';
import { forewarning, namesHidden, singleKeys } from '../../lib/browser/settings';
import { openMemory } from '../../lib/state/comparison-memory';
import { fetchLibrary, openPageLibrary } from '../../lib/state/page-library';
import { createPopupModel } from '../../lib/state/popup-model';

const text = loadText();
const model = createPopupModel({
  readActiveTab,
  readAgain,
  listReading,
  openCapture: openCapturePage,
  showCount,
  paint: paintInPage,
  clear: clearPage,
  show: showInPage,
  remember: rememberReading,
  openLibrary: openPageLibrary,
  memory: openMemory(lastComparison),
  takeIntent,
  openPanel,
  loadExample: async () => (await import('./example')).EXAMPLE,
  saveFile,
  openPage,
  text,
  forewarning,
  namesHidden,
  singleKeys,
  closePopup: () => window.close(),
  now: () => new Date().toISOString(),
});
function View() {
  return <Popup state={model.state.value} actions={model.actions} text={text} />;
}

document.documentElement.lang = text.locale;
document.documentElement.dir = text.direction;
window.addEventListener('unhandledrejection', (event) => model.fail(String(event.reason)));
render(<View />, document.getElementById('root') ?? document.body);
void model.start();
// While the page is being read.
void fetchLibrary();
