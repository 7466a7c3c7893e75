// The matrix of facts x origins as data: rows by kind, one cell per column, columns as the sources of the view. Pure.
import type { Finding, FindingKind } from '../../lib/comparison/comparison';
import type { SourceRow, View } from '../../lib/comparison/view';
import { mentionIn, quotationOf } from '../evidence/mentions';
import type { Reports } from '../evidence/reports';
import { quoteOf } from '../evidence/sentences';
import { groupValues, valuesIn } from '../evidence/values';
import type { ShownKind } from '../Kind';

/** What one column says of a fact. `value` is shown where the reports differ; `from` is the article it is quoted of. */
export interface Cell {
  readonly says: 'said' | 'same' | 'similar' | 'differs' | 'not-found';
  readonly value: string | null;
  readonly from: string;
}

export interface FactRow {
  readonly finding: Finding;
  readonly kind: ShownKind;
  /** What names the fact, and the article whose words these are. */
  readonly label: string;
  readonly from: string;
  readonly here: Cell;
  /** One per source row of the view. */
  readonly there: readonly Cell[];
}

/** The order of the groups: differing facts first, then what all say, what is missing, what is only here. */
export const GROUPS: readonly ShownKind[] = ['differs', 'shared', 'not-here', 'only-here', 'same-text'];

/** All rows that have a kind chosen (none chosen: all kinds) and hold the words of the filter. */
export function listFacts(
  view: View,
  find: Reports['find'],
  kinds: readonly FindingKind[],
  filter: string,
): readonly FactRow[] {
  const here: readonly Finding[] = [...view.differs, ...view.shared, ...view.onlyHere, ...view.sameText];
  const rows = [
    ...here
      .filter((finding) => kinds.length === 0 || kinds.includes(finding.kind))
      .map((finding) => toRow(finding, finding.kind, view, find)),
    ...(kinds.length === 0 ? view.notHere.map((one) => toRow(one.finding, 'not-here', view, find)) : []),
  ];
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  return rows.filter((row) => holds(row, words));
}

function holds(row: FactRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const all = [row.label, ...row.finding.mentions.map((mention) => mention.text)].join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
}

function toRow(finding: Finding, kind: ShownKind, view: View, find: Reports['find']): FactRow {
  const quotation = quotationOf(finding, view.base);
  const from = quotation?.article ?? view.base;
  const about = finding.kind === 'differs' ? finding.about : '';
  return {
    finding,
    kind,
    label: about !== '' ? startLarge(about) : quotation === undefined ? '' : quoteOf(find(from), quotation),
    from,
    here: cellHere(finding, view.base),
    there: view.sources.map((row) => cellThere(finding, view.base, row, from)),
  };
}

/** What a difference is about, as the name of a row. */
function startLarge(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase() + words.slice(first.length);
}

function cellHere(finding: Finding, base: string): Cell {
  if (mentionIn(finding, base) === undefined) return { says: 'not-found', value: null, from: base };
  const value = finding.kind === 'differs' ? groupValues(finding, base).find((group) => group.here) : null;
  return { says: 'said', value: value?.text ?? null, from: base };
}

function cellThere(finding: Finding, base: string, row: SourceRow, labelFrom: string): Cell {
  const articles = [row.article, ...row.copies];
  const mention = articles.flatMap((article) => mentionIn(finding, article) ?? [])[0];
  if (mention === undefined) return { says: 'not-found', value: null, from: row.article };
  const from = mention.article;
  if (finding.kind === 'differs') {
    const groups = groupValues(finding, base);
    const values = valuesIn(groups, articles);
    if (values.length === 0) return { says: 'said', value: null, from };
    const value = values.map((group) => group.text).join(' / ');
    return { says: values.some((group) => !group.here) ? 'differs' : 'same', value, from };
  }
  if (articles.includes(labelFrom)) return { says: 'said', value: null, from };
  const says = finding.strength === 'similar' ? 'similar' : 'same';
  return { says, value: null, from };
}
