// Three to six reports: the base and a column for each other, every row one paragraph of the base and what stands beside it.
import { useMemo } from 'preact/hooks';
import { alignBlocks, linkBlocks } from './block-links';
import { ColumnHead } from './ColumnHead';
import { layColumnRows, type ColumnRow } from './column-rows';
import { Evidence } from './Evidence';
import { hideRows } from './shown-rows';
import { SkippedRows } from './SkippedRows';
import { withDifferences, type SideBySide } from './side-by-side';
import { Paragraph } from './Text';

export function ColumnsView(side: SideBySide) {
  const { comparison, views, state, reports } = side;
  const [base, ...others] = views;
  const rows = useMemo(() => {
    if (base === undefined) return [];
    const count = (id: string): number => reports.find(id)?.blocks.length ?? 0;
    return layColumnRows(
      count(base.base),
      others.map((other) => ({
        partners: alignBlocks(linkBlocks(comparison, base.base, other.base), count(base.base)),
        count: count(other.base),
      })),
    );
  }, [comparison, views, reports]);
  if (base === undefined) return null;
  const differing = views.map(withDifferences);
  const isShown = (row: ColumnRow): boolean =>
    !state.differencesOnly ||
    (row.base !== null && differing[0]?.has(row.base) === true) ||
    row.others.some((cell, at) => cell.some((block) => differing[at + 1]?.has(block)));
  const openAt = rowOfOpen(rows, side);
  return (
    <div class="columns-scroll">
      <div class="columns" style={{ '--columns': String(views.length) }}>
        {views.map((view, at) => (
          <ColumnHead key={view.base} {...side} at={at} />
        ))}
        {hideRows(rows, isShown).map((part) =>
          'skipped' in part ? (
            <SkippedRows key={`skip-${part.at}`} rows={part.skipped} />
          ) : (
            <Row key={part.at} row={part.row} side={side} hasEvidence={part.at === openAt} />
          ),
        )}
      </div>
    </div>
  );
}

/** Under which row the open evidence stands: the first whose cells hold a mention of the finding. */
function rowOfOpen(rows: readonly ColumnRow[], { comparison, state, views }: SideBySide): number {
  const mentions = comparison.findings.find((finding) => finding.id === state.open)?.mentions ?? [];
  return rows.findIndex(({ base, others }) =>
    mentions.some(({ article, block }) => {
      const at = views.findIndex((view) => view.base === article);
      return at === 0 ? base === block : others[at - 1]?.includes(block) === true;
    }),
  );
}

interface RowProps {
  readonly row: ColumnRow;
  readonly side: SideBySide;
  readonly hasEvidence: boolean;
}

function Row({ row, side, hasEvidence }: RowProps) {
  const [base, ...others] = side.views;
  if (base === undefined) return null;
  const partner = (at: number) => row.others[at] ?? [];
  return (
    <>
      <div class="cell is-base">
        {row.base !== null && <Paragraph {...side} view={base} block={row.base} named joined />}
      </div>
      {others.map((view, at) => (
        <div class="cell" key={view.base}>
          {partner(at).map((block) => (
            <Paragraph key={block} {...side} view={view} block={block} named />
          ))}
        </div>
      ))}
      {hasEvidence && (
        <div class="columns-evidence">
          <Evidence {...side} from={base.base} />
        </div>
      )}
    </>
  );
}
