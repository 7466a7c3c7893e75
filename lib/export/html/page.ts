// The frame of exported pages: one file without scripts, whose policy lets nothing in but its own stylesheet.
import { safeHref } from '../../article/safe-href';
import type { FindingKind } from '../../comparison/comparison';
import { kindWord } from '../kinds';
import type { Source } from '../report';
import type { Words } from '../words';
import { html, type Child, type Html } from './html';
import { STYLE, STYLE_HASH } from './style';

/** Drawn, because system fonts lack some of the characters. */
const GLYPHS: Readonly<Record<FindingKind, Html>> = {
  shared: html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 5.75h10M3 10.25h10" /></svg>`,
  differs: html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3 5.75h10M3 10.25h10M10.75 2.5l-5.5 11" />
  </svg>`,
  'only-here': html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M8 2.25 13.75 8 8 13.75 2.25 8Z" />
  </svg>`,
  'same-text': html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2.5 5.5h8v8h-8zM5.5 5.5v-3h8v8h-3" />
  </svg>`,
};

/** No script, image, frame, form or request; links send no referrer. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A whole page. The stylesheet is put in behind the template: it is ours, and escaping would change its hash. */
export function writePage(title: string, words: Words, body: Child): string {
  const page = html`<!doctype html>
    <html lang="${words.language}" dir="${words.direction}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style></style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `;
  return page.source.replace('<style></style>', () => `<style>${STYLE}</style>`);
}

/** A link that opens beside the page and tells the site nothing; only the text where the address is not safe. */
export function link(address: string, text: string): Html {
  const href = safeHref(address);
  if (href === null) return html`${text}`;
  return html`<a href="${href}" target="_blank" rel="noopener noreferrer">${text}</a>`;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A value as people read it: a moment to the minute ("2026-03-13 10:00 UTC") and exact for machines; all else as it is. */
export function showValue(value: string): Html {
  const [, day, clock, zone] = MOMENT.exec(value) ?? [];
  if (day === undefined || clock === undefined || zone === undefined) return html`${value}`;
  const offset = /^(?:Z|[+-]00:00)$/.test(zone) ? '' : zone.replace('-', '−');
  return html`<time datetime="${value}">${day} ${clock} UTC${offset}</time>`;
}

/** Words of a report, in its language and direction. */
export function quote(source: Source, words: Child, name: string): Html {
  const direction = source.direction ?? 'auto';
  if (source.language === null) return html`<p class="${name}" dir="${direction}">${words}</p>`;
  return html`<p class="${name}" lang="${source.language}" dir="${direction}">${words}</p>`;
}

/** Glyph and word of a kind. */
export function kind(of: FindingKind, words: Words): Html {
  return html`<span>${GLYPHS[of]} ${kindWord(of, words)}</span>`;
}
