// What strip and minimap say about one paragraph: "Paragraph 2 of 27: Differs, length of the crack".
import type { Text } from '../../lib/browser/text';
import type { FindingKind } from '../../lib/comparison/comparison';
import type { StripCell, View } from '../../lib/comparison/view';
import { kindWord } from '../Kind';

/** The kind of each finding of a view, by id. */
export function kindsById(view: View): ReadonlyMap<string, FindingKind> {
  const all = [...view.shared, ...view.differs, ...view.onlyHere, ...view.sameText];
  return new Map(all.map((finding) => [finding.id, finding.kind]));
}

/** The value of the slider in words. */
export function sayParagraph(view: View, at: number, text: Text): string {
  const place = text.say('paragraph_of', { n: at + 1, total: view.strip.length });
  return text.say('paragraph_holds', { place, what: whatItHolds(view.strip[at], view, text) });
}

function whatItHolds(cell: StripCell | undefined, view: View, text: Text): string {
  if (cell === undefined || cell.kind === null) return text.say('paragraph_nothing');
  if (cell.kind === 'unread') return text.say('paragraph_unread');
  const differs = view.differs.filter((finding) => cell.findings.includes(finding.id));
  if (differs.length > 0) {
    return text.say('kind_and_what', {
      kind: text.say('kind_differs'),
      what: text.series(differs.map((finding) => finding.about)),
    });
  }
  const kinds = kindsById(view);
  const words = cell.findings.flatMap((finding) => {
    const kind = kinds.get(finding);
    return kind === undefined ? [] : [text.say(kindWord(kind))];
  });
  return words.length === 0 ? text.say(kindWord(cell.kind)) : text.series([...new Set(words)]);
}
