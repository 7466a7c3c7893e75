// A comparison as one self-contained page, for reading, sharing and printing.
import { layOut, type Layout, type Twin } from '../facts';
import { describeFinding } from '../kinds';
import type { Report, Source } from '../report';
import { describeSource, nameSource } from '../source-lines';
import type { Words } from '../words';
import { showFacts, showPassage, type Naming } from './fact-table';
import { showText } from './full-text';
import { html, type Html } from './html';
import { kind, link, showValue, writePage } from './page';

/** The HTML file of a comparison: no script, nothing loaded, every text of a report escaped. */
export function toHtml(report: Report): string {
  const layout = layOut(report);
  const { words } = report;
  const title = layout.sources[0]?.title ?? null;
  const naming: Naming = {
    call: (source) => nameSource(source, words),
    show: (text) => text,
    hasLinks: true,
  };
  return writePage(title === null ? words.comparison : `${words.comparison}: ${title}`, words, [
    html`<header>
      <p class="soft">${words.comparison} · ${words.made}: ${showValue(report.madeAt)}</p>
      <h1>${title ?? words.comparison}</h1>
      <p class="note soft">${words.forewarning}</p>
    </header>`,
    html`<h2>${words.reports}</h2>`,
    html`<div class="sources">${layout.sources.map((source) => showSource(source, layout, report))}</div>`,
    html`<h2>${words.facts}</h2>`,
    showFacts(layout, naming, words),
    html`<h2>${kind('same-text', words)}: ${layout.sameText.length}</h2>`,
    html`<ul>
      ${layout.sameText.map((twin) => showTwin(twin, naming, words))}
    </ul>`,
    report.extent === 'full' ? layout.sources.map((source) => showText(source, report)) : null,
    html`<footer><p class="soft">${words.about}</p></footer>`,
  ]);
}

function showSource(source: Source, { sources }: Layout, { comparison, words }: Report): Html {
  const lines = describeSource(source, sources, comparison, words);
  return html`<section>
    <h3>${nameSource(source, words)}</h3>
    <dl>
      ${lines.map(
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd><bdi>${showValue(value)}</bdi></dd>
          </div>`,
      )}
    </dl>
    ${source.href === null ? null : html`<p class="soft">${link(source.href, source.href)}</p>`}
  </section>`;
}

function showTwin({ finding, passages }: Twin, naming: Naming, words: Words): Html {
  return html`<li data-kind="same-text">
    <p class="soft">${describeFinding(finding, words).join(' · ')}</p>
    ${passages.map(
      (one) =>
        html`<h3>${naming.call(one.source)}</h3>
          ${showPassage(one, naming, words)}`,
    )}
  </li>`;
}
