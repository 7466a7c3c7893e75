// The table of facts by sources, one row group per kind, for the page and the work sheet.
import type { FindingKind } from '../../comparison/comparison';
import type { Cell, Fact, Layout, Passage } from '../facts';
import { describeFinding } from '../kinds';
import type { Source } from '../report';
import type { Words } from '../words';
import { html, type Html } from './html';
import { kind, link, quote } from './page';

/** How a page calls a report, shows a text that may name one, and whether it links to reports. */
export interface Naming {
  readonly call: (source: Source) => string;
  readonly show: (text: string) => string;
  readonly hasLinks: boolean;
}

/** The whole table; a fact not found in a report says so in its cell. */
export function showFacts({ sources, facts }: Layout, naming: Naming, words: Words): Html {
  const heads = sources.map((source) => html`<th scope="col"><bdi>${naming.call(source)}</bdi></th>`);
  const groups = (['differs', 'shared', 'only-here'] as const).map((of) => {
    const own = facts.filter((fact) => fact.finding.kind === of);
    return showGroup(of, own, sources.length + 1, naming, words);
  });
  return html`<div class="wide" role="region" aria-label="${words.facts}" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.fact}</th>
          ${heads}
        </tr>
      </thead>
      ${groups}
    </table>
  </div>`;
}

function showGroup(
  of: FindingKind,
  facts: readonly Fact[],
  columns: number,
  naming: Naming,
  words: Words,
): Html {
  return html`<tbody data-kind="${of}">
    <tr class="group">
      <th scope="rowgroup" colspan="${columns}">${kind(of, words)}: ${facts.length}</th>
    </tr>
    ${facts.map((fact) => showFact(fact, naming, words))}
  </tbody>`;
}

function showFact({ finding, about, cells }: Fact, naming: Naming, words: Words): Html {
  const notes = describeFinding(finding, words).map(naming.show);
  return html`<tr>
    <th scope="row">
      <bdi>${naming.show(about)}</bdi>${notes.map((note) => html`<br /><bdi class="soft">${note}</bdi>`)}
    </th>
    ${cells.map((cell) => showCell(cell, naming, words))}
  </tr>`;
}

function showCell({ source, values, passages }: Cell, naming: Naming, words: Words): Html {
  if (passages.length === 0) return html`<td class="soft">${words.notFound}</td>`;
  return html`<td>
    ${values.map((value) => quote(source, naming.show(value), 'quote value'))}
    ${passages.map((passage) => showPassage(passage, naming, words))}
  </td>`;
}

/** A quotation under the line of its kind, with the link to it on screen. */
export function showPassage(
  { source, quote: text, link: address }: Passage,
  naming: Naming,
  words: Words,
): Html {
  const shown = html`<span class="line">${naming.show(text)}</span>`;
  const linked = naming.hasLinks && address !== null;
  return html`${quote(source, shown, 'quote')}
  ${linked ? html`<p class="soft screen">${link(address, words.showPassage)}</p>` : null}`;
}
