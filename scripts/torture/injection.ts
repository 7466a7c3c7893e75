// Injection: hostile strings in every field, on popup, panel and library page, in both browsers. Beside it a control with
// harmless strings: a tag or attribute that it does not bring, and that our views do not use, is foreign.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../browser/launch';
import { openPageView } from '../browser/page-view';
import { createReader, type Reader } from '../browser/reader';
import { click, find, waitForText } from '../browser/roles';
import type { View } from '../browser/view';
import type { BrowserName } from '../browsers';
import { servePages } from '../serve';
import { inside, PAGE, prepareGround } from './driver';
import { harmlessStatements } from './hostile-articles';
import { OWN_VECTORS } from './hostile-vectors';
import type { TortureRun } from './run';

/** A comparison takes eight reports: the one being read and seven others. */
const REPORTS = 8;
/** Strings of one report and field. */
const STRINGS = 60;
/** Title, byline, publisher, language, addresses, blocks. */
const FIELDS = 6;
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const PANEL_TABS = [/Read/, /Facts/, /Sources/];
const READ_PAGE = '/read.html';

/** What one page showed. */
interface Shape {
  /** Every tag, and every attribute of a tag. */
  readonly names: readonly string[];
  /** Addresses in the page that are neither of the web nor of the extension. */
  readonly links: readonly string[];
  readonly executed: boolean;
  readonly text: string;
}

export interface Findings {
  readonly cells: number;
  readonly executions: number;
  /** What the hostile strings brought into a page that the harmless ones did not. */
  readonly foreign: readonly string[];
  /** Pages on which no hostile string was shown: they would prove nothing. */
  readonly empty: readonly string[];
}

export const injection: TortureRun = {
  title: 'Injection',
  async run(_, data) {
    const strings = [...OWN_VECTORS, ...(data === null ? [] : readHostile(data))];
    const found = [];
    for (const browser of BROWSERS) found.push(await inject(browser, strings, STRINGS));
    const cells = found.reduce((sum, one) => sum + one.cells, 0);
    const executions = found.reduce((sum, one) => sum + one.executions, 0);
    const foreign = found.flatMap((one) => one.foreign);
    const empty = found.flatMap((one) => one.empty);
    if (foreign.length > 0 || empty.length > 0) console.error(foreign, empty);
    const figures = {
      strings: strings.length,
      cells,
      executions,
      foreign: foreign.length,
      empty: empty.length,
    };
    return { figures, ok: executions + foreign.length + empty.length === 0 };
  },
};

/** The strings of a folder of hostile inputs, as its README describes them. */
function readHostile(folder: string): readonly string[] {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const naughty = JSON.parse(read('naughty-strings.json')) as readonly string[]; // A list of strings, says its README.
  const markup = read('h5sc-vectors.txt').split(/(?=<div id="\d+">)/);
  return [...read('xss-payloads.txt').split('\n'), ...naughty, ...markup].filter(
    (text) => text.trim() !== '',
  );
}

/** Puts the strings into all fields of reports, `perReport` into each field of one, and looks at all pages. */
export async function inject(
  browser: BrowserName,
  strings: readonly string[],
  perReport: number,
): Promise<Findings> {
  const ground = await prepareGround(browser);
  const statements = harmlessStatements(perReport);
  const server = await servePages(ground.extension, {
    [READ_PAGE]: (_, response) => response.end(pageOf(statements)),
  });
  const session = await launchBrowser(browser, { extension: ground.extension });
  try {
    const reader = createReader(session, server);
    const known = await lookAtAll(reader, chunksOf(harmlessStrings(perReport * REPORTS), perReport));
    const findings = { cells: 0, executions: 0, foreign: [] as string[], empty: [] as string[] };
    for (const portion of chunksOf(strings, perReport * REPORTS)) {
      const seen = await lookAtAll(reader, chunksOf(portion, perReport));
      for (const [page, shape] of Object.entries(seen)) {
        const allowed = new Set(known[page]?.names);
        findings.cells += portion.length * FIELDS;
        findings.executions += shape.executed ? 1 : 0;
        findings.foreign.push(
          ...[...shape.names.filter((name) => !allowed.has(name) && !isOurs(name)), ...shape.links].map(
            (name) => `${browser} ${page}: ${name}`,
          ),
        );
        if (!portion.some((text) => shape.text.includes(text.trim())))
          findings.empty.push(`${browser} ${page}`);
      }
    }
    return findings;
  } finally {
    await session.close();
    await server.close();
    ground.remove();
  }
}

/** Harmless strings that are as different from each other as hostile ones, so that the pages take the same forms. */
function harmlessStrings(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `word${at}`);
}

function pageOf(statements: readonly string[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Crates moved in Velmora</title><article><h1>Crates moved in Velmora</h1>${statements
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></html>`;
}

function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

/** Keeps one report for each list of strings and looks at every page that shows them. */
async function lookAtAll(
  reader: Reader,
  lists: readonly (readonly string[])[],
): Promise<Readonly<Record<string, Shape>>> {
  const { session } = reader;
  const tab = await session.newPage();
  const view = await openPageView(tab, session.extensionUrl(PAGE));
  await inside(view, (torture, all) => torture.keepStrings(all), lists);
  const read = await reader.open(READ_PAGE);
  const popup = await reader.popupOn(read);
  await popup.says(/other reports?|None of your/);
  const shapes: Record<string, Shape> = { popup: await shapeOf(popup.view) };
  const panel = await popup.openPanel();
  await find(panel, 'button', PANEL_TABS[0]);
  await inside(view, (torture, strings) => torture.replaceReadings(strings), lists[0] ?? []);
  await waitForText(panel, new RegExp(escapeForPattern(lists[0]?.[0] ?? '')));
  for (const name of PANEL_TABS) {
    await click(panel, 'button', name);
    shapes[`panel ${name.source}`] = await shapeOf(panel);
  }
  await panel.close();
  await read.close();
  await view.close();
  for (const place of ['events', 'articles']) {
    const url = session.extensionUrl(`library.html#${place}`);
    const library = await openPageView(await session.newPage(), url);
    await waitForText(library, /^(?![\s\S]*Opening the library)[\s\S]*\S/);
    shapes[`library ${place}`] = await shapeOf(library);
    await library.close();
  }
  return shapes;
}

/** Tags that our views are made of; none of them runs or loads anything by itself. */
const OUR_TAGS =
  /^(?:a|abbr|article|aside|b|blockquote|br|button|code|dd|del|details|dialog|div|dl|dt|em|figure|footer|h[1-6]|header|hr|i|input|ins|kbd|label|li|main|mark|nav|ol|optgroup|option|p|path|q|s|section|select|small|span|strong|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|tr|u|ul|circle|g|line|polyline|rect|use)$/;
/** Attributes that our views set; no handler, no address but of links, no style. */
const OUR_ATTRIBUTES =
  /^(?:aria-[a-z]+|data-[a-z]+|class|id|lang|dir|role|title|href|rel|target|type|value|placeholder|tabindex|hidden|open|disabled|checked|selected|for|name|datetime|colspan|rowspan|scope|download|min|max|step|viewBox|d|cx|cy|r|x|y|width|height|rows|fill|stroke|stroke-width|popover|popovertarget)$/;

/** Whether a tag, or an attribute of a tag, is one that our views use whatever is shown. */
function isOurs(name: string): boolean {
  const [, tag = '', attribute] = /^([^[]+)(?:\[(.+)\])?$/.exec(name) ?? [];
  return OUR_TAGS.test(tag) && (attribute === undefined || OUR_ATTRIBUTES.test(attribute));
}

/** A pattern of these very characters; white space of any kind and length stands for white space. */
function escapeForPattern(text: string): string {
  return text
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
}

function shapeOf(view: View): Promise<Shape> {
  return view.evaluate(() => {
    const names = new Set<string>();
    const links = new Set<string>();
    for (const element of document.querySelectorAll('*')) {
      names.add(element.localName);
      for (const attribute of element.attributes) {
        // Our views set lengths and counts, nothing that names an address or a place.
        const isMeasure = /^(?:[a-z-]+: ?[\d.]+(?:px|%)?;? ?)+$/.test(attribute.value);
        if (attribute.name === 'style' && isMeasure) continue;
        names.add(`${element.localName}[${attribute.name}]`);
        const isAddress = /^(?:href|src|action|formaction|data|poster|srcdoc)$/.test(attribute.name);
        const isOurs = /^(?:https?:|#|\/|\.|chrome-extension:|moz-extension:)/.test(attribute.value);
        if (isAddress && !isOurs) links.add(`${element.localName}[${attribute.name}]=${attribute.value}`);
      }
    }
    return {
      names: [...names],
      links: [...links],
      executed: 'collateHacked' in globalThis,
      text: document.documentElement.textContent ?? '',
    };
  });
}
