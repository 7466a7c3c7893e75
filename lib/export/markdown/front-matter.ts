// YAML front matter: a flat list of keys of our own with texts as values, as Obsidian shows properties.
import { plainLine } from '../plain-line';

/** Values of one key: a text, or several as a list. */
export type FrontMatter = Readonly<Record<string, string | readonly string[]>>;

/** Obsidian makes a link of a property that holds one. */
const WIKI_LINK = /\[(?=\[)|\](?=\])/g;
/**
 * Written as escapes: what YAML cannot print (1.2, 5.1), and what would be markup in the eyes of a program that takes
 * the front matter for text.
 */
const ESCAPED = /[\uFFFE\uFFFF<>[\]`]/g;

/** The block between `---` lines. Keys are ours; every value is a double-quoted scalar on one line. */
export function writeFrontMatter(fields: FrontMatter): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    if (typeof value === 'string') return [`${key}: ${quote(value)}`];
    return value.length === 0 ? [`${key}: []`] : [`${key}:`, ...value.map((item) => `  - ${quote(item)}`)];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

/** JSON texts are double-quoted YAML scalars; a space goes between the brackets of a wiki link. */
function quote(text: string): string {
  const apart = plainLine(text).replace(WIKI_LINK, '$& ');
  return JSON.stringify(apart).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
