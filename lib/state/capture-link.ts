// A link: opened in a background tab, read, kept, closed again; and compared with the page it was found on.
import type { Article } from '../article/article';
import { articleId } from '../article/identity';
import { readTypedAddress } from '../capture/typed-address';
import { addLine, change, setOutcome, whileBusy, withLibrary, type CaptureContext } from './capture-context';
import { lendHosts } from './capture-hosts';
import { keepTabReading, readMended } from './capture-keep';
import type { LinkPart } from './capture-state';

export function setLink(capture: CaptureContext, part: Partial<LinkPart>): void {
  change(capture, { link: { ...capture.state.value.link, ...part } });
}

/** Asks for the host of the link and reads it. Must be called within the click. */
export async function keepLink(capture: CaptureContext): Promise<void> {
  const { address } = capture.state.value.link;
  const url = readTypedAddress(address);
  if (url === null) return setLink(capture, { problem: 'bad-address' });
  await lendHosts(capture, [url.hostname], async (allowed) => {
    setLink(capture, { problem: allowed ? null : 'refused', done: false });
    if (allowed) await whileBusy(capture, 'link', () => readLink(capture, url.href));
  });
}

async function readLink(capture: CaptureContext, url: string): Promise<void> {
  const { adapters } = capture;
  const key = addLine(capture, 'link', url, { kind: 'reading' });
  const base = await readBase(capture);
  const tab = await adapters.openInBackground(url);
  const reading = await readMended(capture, tab);
  await adapters.closeTab(tab.tabId);
  const article = await keepTabReading(capture, key, reading);
  if (article === null) return;
  if (base !== null) await pair(capture, key, base, article);
  setLink(capture, { done: true });
}

/** The article on the page the link was found on; null when there is none or it has gone. */
async function readBase(capture: CaptureContext): Promise<Article | null> {
  if (capture.from === null) return null;
  const reading = await readMended(capture, capture.from);
  return reading.kind === 'read' ? reading.outcome.article : null;
}

/** The reader asked for this comparison: from now on the two are of one event. */
async function pair(capture: CaptureContext, key: number, base: Article, article: Article): Promise<void> {
  const [one, other] = [articleId(base), articleId(article)];
  if (one === other) return;
  const done = await withLibrary(capture, async (library) => {
    await library.correct(one, other, true);
    return true;
  });
  const { failure } = capture.state.value;
  if (done === null && failure !== null) setOutcome(capture, key, { kind: 'library', failure });
}
