// The side panel: makes its model from the browser's adapters and keeps the view in step with it.
import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import { followTab } from '../../lib/browser/follow-tab';
import { loadText } from '../../lib/browser/interface-text';
import { openPage } from '../../lib/browser/open-page';
import { activeTab, addressOfReader, showInPage } from '../../lib/browser/reader-pages';
import { saveFile } from '../../lib/browser/save-file';
import { lastComparison, recallReading, watchReading } from '../../lib/browser/session';
import { keyMap, namesHidden, panelPlace, singleKeys, typography } from '../../lib/browser/settings';
import { openMemory } from '../../lib/state/comparison-memory';
import { openPageLibrary } from '../../lib/state/page-library';
import { createPanelModel } from '../../lib/state/panel-model';

const text = loadText();
const model = createPanelModel({
  activeTab,
  recall: recallReading,
  watchReading,
  followTab,
  addressOfReader,
  show: showInPage,
  openLibrary: openPageLibrary,
  memory: openMemory(lastComparison),
  openPage,
  saveFile,
  text,
  now: () => new Date().toISOString(),
  typography,
  singleKeys,
  keys: keyMap,
  namesHidden,
  place: panelPlace,
});
function View() {
  return <Panel state={model.state.value} actions={model.actions} text={text} />;
}

document.documentElement.lang = text.locale;
document.documentElement.dir = text.direction;
window.addEventListener('pagehide', model.dispose);
window.addEventListener('unhandledrejection', (event) => model.fail(String(event.reason)));
render(<View />, document.getElementById('root') ?? document.body);
void model.start();
