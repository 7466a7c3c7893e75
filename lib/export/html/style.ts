// The stylesheet of exported pages, for screen and paper. Its hash is named in the page's content security policy.

/** Kinds are told by glyph, word and line style; colour only adds to that. Sans for our words, serif for the reports'. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1e22; --soft: #4a5057; --line: #7b8086; --paper: #fff; --tint: #f2f0ec;
  --shared: #0067a6; --differs: #8a0050; --only-here: #8f4700; --same-text: #595959;
  --ui: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  --read: Charter, Georgia, Cambria, "Noto Serif", "Noto Naskh Arabic", serif; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae5; --soft: #bdc1c6; --line: #838a92; --paper: #16191d;
  --tint: #1e2227; --shared: #6cc3f5; --differs: #ff7fba; --only-here: #ffb84d; --same-text: #b4b8be; } }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 75rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 var(--ui); overflow-wrap: break-word; }
h1 { font: 600 1.75rem/2.25rem var(--read); margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .75rem; } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p, ul, ol, dl, dd { margin: 0; } ul, ol { padding-inline-start: 1.25rem; }
a { color: inherit; text-underline-offset: 3px; } a:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.soft { color: var(--soft); font-size: .875rem; font-weight: 400; }
.note { border-inline-start: 3px solid var(--line); padding-inline-start: .75rem; }
.sources { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1rem; }
.sources > section { border: 1px solid var(--line); border-radius: 6px; padding: .75rem; } .sources h3 { margin: 0 0 .25rem; }
dl > div { display: flex; flex-wrap: wrap; column-gap: .5rem; font-size: .875rem; } dt { color: var(--soft); }
dd { overflow-wrap: anywhere; min-width: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid var(--line); padding: .5rem; text-align: start;
  vertical-align: top; min-width: 9rem; } thead th, tr.group th { background: var(--tint); }
.quote { font-family: var(--read); } .value { font-weight: 650; }
.said { margin-block: .5rem; break-inside: avoid; } .said .quote::before { content: open-quote; } .said .quote::after { content: close-quote; }
svg { inline-size: 1em; block-size: 1em; margin-inline-end: .125rem; vertical-align: -.125em; fill: none; stroke: currentColor; stroke-width: 1.9; }
[data-kind] .line, mark { color: inherit; background: none; text-decoration: underline 2px; text-underline-offset: .24em;
  text-decoration-skip-ink: none; }
[data-kind="shared"] .line, mark[data-kind="shared"] { text-decoration-color: var(--shared); }
[data-kind="differs"] .line, mark[data-kind="differs"] { text-decoration: underline wavy 1.5px var(--differs); }
[data-kind="only-here"] .line, mark[data-kind="only-here"] { text-decoration: underline dashed 2px var(--only-here); }
[data-kind="same-text"] .line, mark[data-kind="same-text"] { text-decoration: underline double 1.5px var(--same-text); }
.text p { font: 1.0625rem/1.65 var(--read); max-width: 36rem; margin-block: .75rem; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.rule { border-block-end: 1px solid var(--line); block-size: 2.25rem; }
@media (forced-colors: active) { [data-kind] .line, mark { text-decoration-color: CanvasText; } }
@media print { :root { color-scheme: light; --ink: #000; --soft: #333; --line: #666; --paper: #fff; --tint: #fff;
  --shared: #000; --differs: #000; --only-here: #000; --same-text: #000; }
  @page { margin: 15mm; } body { padding: 0; max-width: none; font-size: 10pt; } .wide { overflow: visible; }
  th, td { min-width: 0; padding: .25rem; } thead { display: table-header-group; } tr, .sources > section, li { break-inside: avoid; }
  h2, h3, tr.group { break-after: avoid; } .page { break-before: page; } .screen { display: none; } }
`;

/** SHA-256 of STYLE in Base64, as a content security policy names it. Guarded by html-report.test.ts. */
export const STYLE_HASH = 'sha256-QpNpJNn4DwwwMKDAMdgA2CkuepXlfb5WCrMa9VdpzMg=';
