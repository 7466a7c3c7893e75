// Untrusted text and addresses inside Markdown: CommonMark, GitHub's extensions, Obsidian's and its common plugins'.
import { plainLine } from '../plain-line';

/**
 * What is markup somewhere. In this order: emphasis, code, links, embeds, HTML, headings, tags, tables, maths,
 * highlights and entities; comments (`%%`) and template tags (`<% %>`, `{% %}`), not a lone per cent sign; colons of
 * schemes and inline fields (`key:: value`), not one before a space or in a time; bare hosts.
 */
const MARKUP =
  /[\\`*_{}[\]<>#|~=$^&@]|%(?=[%>}])|(?<=[%<{])%|(?<=\p{L}):(?=\S)|:(?=[/:])|(?<=:):|(?<=www)\./giu;
/** List items, where a text stands at the beginning of a line. */
const BULLET = /^[-+]/;
const NUMBER = /^(\d{1,9})([.)])/;

/** The text on one line, written so that Markdown shows exactly its characters. */
export function escapeMarkdown(text: string): string {
  return plainLine(text).replace(MARKUP, '\\$&').replace(BULLET, '\\$&').replace(NUMBER, '$1\\$2');
}

/** Characters of an address (behind its host) that end a destination, are an escape, or are markup in Obsidian. */
const UNSAFE_IN_ADDRESS = /[\\`[\]|^{}<>]|%(?![\dA-Fa-f]{2})/g;
/** What Markdown would decode inside an address. */
const ENTITY = /&(?=#?\w{1,32};)/g;

/** Some parsers end the text of a link at a parenthesis behind an escaped bracket. */
const PARENTHESIS = /[()]/g;

/** A link; `href` must come from `safeHref`, `text` may be anything. */
export function linkMarkdown(text: string, href: string): string {
  const { origin } = new URL(href);
  const rest = href
    .slice(origin.length)
    .replace(UNSAFE_IN_ADDRESS, encodeURIComponent)
    .replace(ENTITY, '&amp;');
  return `[${escapeMarkdown(text).replace(PARENTHESIS, '\\$&')}](<${origin}${rest}>)`;
}
