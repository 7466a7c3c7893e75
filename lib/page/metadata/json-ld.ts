// Reads the JSON-LD of a page: every node of it, and the one that describes the article.
import { attributeOf, selectAll } from '../tree/unclobbered';

/** One JSON-LD object. Its values are anything a page may have written. */
export type Node = Readonly<Record<string, unknown>>;

export interface LinkedData {
  readonly nodes: readonly Node[];
  readonly byId: ReadonlyMap<string, Node>;
  readonly article: Node | null;
}

/** Longest JSON-LD script that is read, in UTF-16 units. */
const LONGEST_SCRIPT = 2_000_000;

/** Most nodes that are looked at. */
const MOST_NODES = 3_000;

/** Deepest nesting that is looked into. */
const DEEPEST = 12;

/** schema.org types of a piece of journalism; the first ones are the surest. */
const ARTICLE_TYPES = [
  /^(?:\w*NewsArticle|LiveBlogPosting|ReportageNewsArticle|Report)$/,
  /^(?:Article|BlogPosting|SocialMediaPosting|\w*Article)$/,
];

/** Reads all JSON-LD of the page. Scripts that are no JSON, even after common repairs, are passed over. */
export function readLinkedData(document: Document): LinkedData {
  const nodes: Node[] = [];
  for (const script of selectAll(document, 'script[type]')) {
    if (!/^\s*application\/ld\+json/i.test(attributeOf(script, 'type') ?? '')) continue;
    collectNodes(parseLoosely(script.textContent ?? ''), nodes, 0);
  }
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    // A reference has nothing but its @id; the node it names has more.
    if (typeof id === 'string' && Object.keys(node).length > (Object.keys(byId.get(id) ?? {}).length || 1))
      byId.set(id, node);
  }
  return { nodes, byId, article: chooseArticle(nodes) };
}

/** The types of a node, without the schema.org address. */
export function typesOf(node: Node): readonly string[] {
  return asList(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#]/, ''));
}

/** A value as a list: nothing, one thing or several. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether a value is a JSON object. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The node a value is or names by its @id; null for anything else. */
export function resolve(data: LinkedData, value: unknown): Node | null {
  if (!isNode(value)) return null;
  const id = value['@id'];
  return typeof id === 'string' ? (data.byId.get(id) ?? value) : value;
}

/** The text of a value that is a text, or the text inside a `{"@value": ...}`. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isNode(value) && typeof value['@value'] === 'string' ? value['@value'] : null;
}

/** JSON, or JSON after the repairs that pages commonly need: comment and CDATA marks, raw line breaks, a last comma. */
function parseLoosely(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return null;
  const from = script.replace('<![CDATA[', '         ').search(/[[{]/);
  const to = Math.max(script.lastIndexOf('}'), script.replace(']]>', '   ').lastIndexOf(']'));
  if (from < 0 || to < from) return null;
  const bare = script.slice(from, to + 1);
  return tryJson(bare) ?? tryJson(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function collectNodes(value: unknown, into: Node[], depth: number): void {
  if (depth > DEEPEST || into.length > MOST_NODES) return;
  if (Array.isArray(value)) for (const item of value) collectNodes(item, into, depth + 1);
  else if (isNode(value)) {
    into.push(value);
    for (const inner of Object.values(value))
      if (typeof inner === 'object') collectNodes(inner, into, depth + 1);
  }
}

function chooseArticle(nodes: readonly Node[]): Node | null {
  for (const pattern of ARTICLE_TYPES) {
    const found = nodes.find(
      (node) => typesOf(node).some((type) => pattern.test(type)) && 'headline' in node,
    );
    if (found !== undefined) return found;
  }
  return (
    nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPES.some((pattern) => pattern.test(type)))) ??
    null
  );
}
