// HTML as data: the only way to make a piece is the `html` template, which escapes everything put into it.
import { oneLine } from '../plain-line';

declare const MADE_BY_TEMPLATE: unique symbol;

/** A piece of HTML whose every inserted text is escaped. No other module can make one. */
export interface Html {
  readonly source: string;
  readonly [MADE_BY_TEMPLATE]: true;
}

/** What may stand in a template: texts are escaped, pieces are not, lists stand side by side, null is nothing. */
export type Child = Html | string | number | null | readonly Child[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Pieces already made, so that a look-alike from data is taken for text. */
const pieces = new WeakSet<object>();

/** A piece of HTML. Children may stand between tags and inside quoted attributes, nowhere else. */
export function html(parts: TemplateStringsArray, ...children: readonly Child[]): Html {
  const source = parts.map((part, at) => part + write(children[at] ?? null)).join('');
  // The brand exists in types alone; this is the one place that may set it.
  const piece = { source } as Html;
  pieces.add(piece);
  return piece;
}

function write(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'number') return String(child);
  if (typeof child === 'string') return oneLine(child).replace(/[&<>"'`]/g, (sign) => ESCAPES[sign] ?? '');
  if (isList(child)) return child.map(write).join('');
  return pieces.has(child) ? child.source : '';
}

function isList(child: Html | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}
