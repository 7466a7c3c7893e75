// Articles for the tests of models: short invented reports, two of one event and one of another.
import type { Article } from '../../../lib/article/article';
import { parseArticle } from '../../../lib/article/parse';

/** What the settings offer, in memory. */
export function stored<T>(first: T) {
  let value = first;
  const listeners = new Set<(value: T) => void>();
  return {
    getValue: () => Promise.resolve(value),
    setValue: (next: T) => {
      value = next;
      listeners.forEach((tell) => tell(next));
      return Promise.resolve();
    },
    watch: (tell: (value: T) => void) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
  };
}

function report(name: string, publishedAt: string, paragraphs: readonly string[]): Article {
  const parsed = parseArticle({
    schema: 1,
    url: `https://${name}.example/story`,
    title: paragraphs[0],
    publisher: name,
    publishedAt,
    language: 'en',
    direction: 'ltr',
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  });
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

/** What the reader has open. */
export const BRIDGE_HERE = report('courier', '2026-05-04T09:00:00Z', [
  'The Varnholm swing bridge jammed open on Monday with 140 cars waiting.',
  'Engineer Lotta Brand said a bearing of the Varnholm bridge had cracked in the night.',
  'The harbour office hired two ferries until the Varnholm bridge closes again.',
]);

/** Another report of the same event. */
export const BRIDGE_THERE = report('radio', '2026-05-04T11:00:00Z', [
  'The Varnholm swing bridge jammed open on Monday; 190 cars were waiting.',
  'A cracked bearing is to blame, said engineer Lotta Brand of the Varnholm bridge office.',
  'Mayor Sten Oby promised free tickets for the ferries.',
]);

/** A report of something else. */
export const ORCHARD = report('gazette', '2026-02-11T08:00:00Z', [
  'Frost has destroyed a third of the cherry blossom in the Ebberfeld valley.',
  'Growers lit fires between the rows, said Marta Hoel, who chairs their union.',
  'Prices at the Ebberfeld market will rise by a fifth, she expects.',
]);

/** The two of one event again, from outlets whose names stand in the texts as well. */
export const NAMED_HERE: Article = {
  ...BRIDGE_HERE,
  publisher: 'The Lantern Gazette',
  blocks: [{ kind: 'paragraph', text: 'Cars wait, the Lantern Gazette saw.' }, ...BRIDGE_HERE.blocks],
};
export const NAMED_THERE: Article = {
  ...BRIDGE_THERE,
  publisher: 'Radio Fennmark',
  blocks: [...BRIDGE_THERE.blocks, { kind: 'paragraph', text: 'More from Radio Fennmark at noon.' }],
};
