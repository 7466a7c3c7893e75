// A work sheet for a class: what each report says of a fact, in its own words, and whom it quotes. One page, no script.
import { layOut, type Layout } from '../facts';
import { showFacts, type Naming } from '../html/fact-table';
import { html, type Html } from '../html/html';
import { link, quote, showValue, writePage } from '../html/page';
import { quoteShortly } from '../plain-line';
import type { Report, Source } from '../report';
import { nameSource } from '../source-lines';
import type { Words } from '../words';
import { labelReport, makeNameHider } from './hide-names';
import type { Quoted } from './quoted';

/** What a sheet needs besides the comparison. */
export interface SheetOptions {
  /** "hidden": "Report A" everywhere, no links, no names of authors; "keyed": hidden, with the key on a last page. */
  readonly names: 'shown' | 'hidden' | 'keyed';
  /** The quotations of each report by article id (`listQuoted`). */
  readonly quoted: Readonly<Record<string, readonly Quoted[]>>;
}

/** Lines to write on under the sheet. */
const NOTE_LINES = 8;

/** The HTML file of the sheet. Capture times and checksums are always on it. */
export function toTeachingSheet(report: Report, options: SheetOptions): string {
  const layout = layOut(report);
  const { words } = report;
  const naming = chooseNaming(layout.sources, options, words);
  return writePage(words.sheet, words, [
    html`<h1>${words.sheet}</h1>`,
    html`<p class="note soft">${words.forewarning}</p>`,
    html`<h2>${words.reports}</h2>`,
    html`<div class="sources">${layout.sources.map((source) => showReport(source, naming, words))}</div>`,
    html`<h2>${words.facts}</h2>`,
    showFacts(layout, naming, words),
    html`<h2>${words.whoIsQuoted}</h2>`,
    layout.sources.map((source) => showQuoted(source, quotedIn(options, source), naming, words)),
    html`<h2>${words.notes}</h2>`,
    Array.from({ length: NOTE_LINES }, () => html`<div class="rule"></div>`),
    options.names === 'keyed' ? showKey(layout, words) : null,
    html`<footer><p class="soft">${words.about}</p></footer>`,
  ]);
}

function chooseNaming(sources: readonly Source[], { names }: SheetOptions, words: Words): Naming {
  if (names === 'shown') {
    return { call: (source) => nameSource(source, words), show: (text) => text, hasLinks: true };
  }
  const show = makeNameHider(sources, words);
  return { call: (source) => labelReport(source, words), show, hasLinks: false };
}

function quotedIn({ quoted }: SheetOptions, { id }: Source): readonly Quoted[] {
  return Object.hasOwn(quoted, id) ? (quoted[id] ?? []) : [];
}

function showReport(source: Source, { call, show, hasLinks }: Naming, words: Words): Html {
  const known = [
    [words.published, source.publishedAt],
    [words.captured, source.capturedAt],
    [words.checksum, source.sha256],
  ] as const;
  return html`<section>
    <h3>${call(source)}</h3>
    ${quote(source, show(source.title ?? words.unknown), 'quote')}
    <dl>
      ${known.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd><bdi>${showValue(value ?? words.unknown)}</bdi></dd>
          </div>`,
      )}
    </dl>
    ${hasLinks && source.href !== null ? html`<p class="soft">${link(source.href, source.href)}</p>` : null}
  </section>`;
}

/** The people and bodies quoted, then what they say. */
function showQuoted(source: Source, quoted: readonly Quoted[], { call, show }: Naming, words: Words): Html {
  const speakers = [...new Set(quoted.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))];
  return html`<section>
    <h3>${call(source)}</h3>
    <p>${show(speakers.join(' · ')) || words.none}</p>
    ${quoted.length === 0 ? null : html`<h4>${words.quotations}</h4>`}
    ${quoted.map(
      ({ text, speaker }) =>
        html`<div class="said">
          ${quote(source, show(quoteShortly(text)), 'quote')}
          <p class="soft">${speaker === null ? words.speakerUnclear : show(speaker)}</p>
        </div>`,
    )}
  </section>`;
}

/** Which report is whose, on a page of its own that a teacher keeps. */
function showKey({ sources }: Layout, words: Words): Html {
  return html`<section class="page">
    <h2>${words.key}</h2>
    <ul>
      ${sources.map(
        (source) =>
          html`<li>
            ${nameSource(source, words)}${source.title === null ? null : html`: <bdi>${source.title}</bdi>`}
            ${source.href === null ? null : html`<br />${link(source.href, source.href)}`}
          </li>`,
      )}
    </ul>
  </section>`;
}
