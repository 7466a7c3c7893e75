// The page "Add reports": makes its model from the browser's adapters and keeps the view in step with it.
import { render } from 'preact';
import { CapturePage } from '../../components/capture/CapturePage';
import { takeCaptureRequest } from '../../lib/browser/capture-page';
import { askFor, giveBack, isGranted } from '../../lib/browser/grants';
import { loadText } from '../../lib/browser/interface-text';
import { closeTab, listOpenTabs, openInBackground, showPopupOn } from '../../lib/browser/open-tabs';
import { parseHtml } from '../../lib/browser/parse-html';
import { readAgain, readTab } from '../../lib/browser/reader-pages';
import { runPageReading } from '../../lib/browser/run-page-reading';
import { FILE_ENDINGS } from '../../lib/capture/read-file';
import { offeredPageReading } from '../../lib/page/page-reading';
import { EXPORT_ENDINGS } from '../../lib/state/capture-files';
import { openPageLibrary } from '../../lib/state/page-library';
import { createCaptureModel } from '../../lib/state/capture-model';

const model = createCaptureModel({
  takeRequest: takeCaptureRequest,
  askFor,
  isGranted,
  giveBack,
  listOpenTabs,
  readTab,
  readAgain,
  openInBackground,
  closeTab,
  showPopupOn,
  savedPages: {
    parseHtml,
    fetchPageReading: async () => {
      await runPageReading();
      return offeredPageReading();
    },
  },
  openLibrary: openPageLibrary,
  now: () => new Date().toISOString(),
});
const text = loadText();
const ENDINGS = [...FILE_ENDINGS, ...EXPORT_ENDINGS];

function View() {
  return <CapturePage state={model.state.value} actions={model.actions} text={text} endings={ENDINGS} />;
}

document.documentElement.lang = text.locale;
document.documentElement.dir = text.direction;
document.title = `${text.say('add_reports')} · ${text.say('product')}`;
window.addEventListener('unhandledrejection', (event) => model.fail(String(event.reason)));
render(<View />, document.getElementById('root') ?? document.body);
void model.start();
