// The side-by-side page: makes its model from the browser's adapters and keeps the view in step with it.
import { render } from 'preact';
import { ComparePage } from '../../components/compare/ComparePage';
import { loadText } from '../../lib/browser/interface-text';
import { openPage } from '../../lib/browser/open-page';
import { saveFile } from '../../lib/browser/save-file';
import { lastComparison, recallReading, recallSet } from '../../lib/browser/session';
import { keyMap, namesHidden, singleKeys } from '../../lib/browser/settings';
import { openMemory } from '../../lib/state/comparison-memory';
import { openPageLibrary } from '../../lib/state/page-library';
import { createCompareModel } from '../../lib/state/compare-model';
import { compareAddress, readCompareAddress } from '../../lib/state/page-address';

const text = loadText();
const model = createCompareModel({
  address: readCompareAddress(location.search),
  recall: recallReading,
  recallSet,
  openLibrary: openPageLibrary,
  memory: openMemory(lastComparison),
  saveFile,
  openPage,
  print: () => window.print(),
  noteAddress: (address) => history.replaceState(null, '', compareAddress(address)),
  singleKeys,
  keys: keyMap,
  namesHidden,
  text,
  now: () => new Date().toISOString(),
});

function View() {
  return <ComparePage state={model.state.value} actions={model.actions} text={text} />;
}

document.documentElement.lang = text.locale;
document.documentElement.dir = text.direction;
document.title = `${text.say('side_by_side')} · ${text.say('product')}`;
window.addEventListener('unhandledrejection', (event) => model.fail(String(event.reason)));
render(<View />, document.getElementById('root') ?? document.body);
void model.start();
