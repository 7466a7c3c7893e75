// Open tabs: seeing them, choosing among them, and reading and keeping the chosen ones one after the other.
import type { OpenTab } from '../browser/open-tabs';
import { addLine, change, setOutcome, whileBusy, type CaptureContext } from './capture-context';
import { lendHosts } from './capture-hosts';
import { keepTabReading, readMended } from './capture-keep';
import type { TabChoice } from './capture-state';

/** Lists the open tabs, once the reader lets us see them. The first call must be within the click. */
export async function showTabs(capture: CaptureContext): Promise<void> {
  const allowed = await capture.adapters.askFor({ tabs: true });
  if (!allowed) return change(capture, { tabs: { kind: 'closed', refused: true } });
  await listTabs(capture);
  await capture.adapters.giveBack({ tabs: true });
}

async function listTabs(capture: CaptureContext): Promise<void> {
  const tabs = await capture.adapters.listOpenTabs();
  change(capture, { tabs: { kind: 'open', choices: tabs.map(toChoice), refused: false } });
}

function toChoice({ tabId, windowId, title, url, asleep }: OpenTab): TabChoice {
  return { tabId, windowId, title, url, host: new URL(url).hostname, asleep, chosen: !asleep };
}

/** Chooses a tab or takes the choice back; `null` means all that can be read. */
export function chooseTabs(capture: CaptureContext, tabId: number | null, chosen: boolean): void {
  const { tabs } = capture.state.value;
  if (tabs.kind !== 'open') return;
  const choices = tabs.choices.map((choice) =>
    choice.asleep || (tabId !== null && choice.tabId !== tabId) ? choice : { ...choice, chosen },
  );
  change(capture, { tabs: { ...tabs, choices } });
}

/** A tab that was read stands among the lines of what was done instead. */
function dropTab(capture: CaptureContext, tabId: number): void {
  const { tabs } = capture.state.value;
  if (tabs.kind !== 'open') return;
  change(capture, {
    tabs: { ...tabs, choices: tabs.choices.filter((choice) => choice.tabId !== tabId) },
  });
}

/** Asks for the hosts of the chosen tabs, and reads and keeps them. */
export async function keepTabs(capture: CaptureContext): Promise<void> {
  const { tabs } = capture.state.value;
  if (tabs.kind !== 'open') return;
  const chosen = tabs.choices.filter((choice) => choice.chosen);
  const hosts = [...new Set(chosen.map((choice) => choice.host))];
  await lendHosts(capture, hosts, async (allowed) => {
    change(capture, { tabs: { ...tabs, refused: !allowed } });
    if (allowed) await whileBusy(capture, 'tabs', () => readTabs(capture, chosen));
  });
}

async function readTabs(capture: CaptureContext, chosen: readonly TabChoice[]): Promise<void> {
  const work = chosen.map((tab) => ({
    tab,
    key: addLine(capture, 'tabs', tab.title ?? tab.url, { kind: 'waiting' }),
  }));
  for (const { tab, key } of work) {
    setOutcome(capture, key, { kind: 'reading' });
    await keepTabReading(capture, key, await readMended(capture, tab));
    dropTab(capture, tab.tabId);
  }
}
