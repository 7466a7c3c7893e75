// Two reports side by side: aligned paragraphs face each other, bands join them, the knot between opens the evidence.
import { useMemo, useRef } from 'preact/hooks';
import { useText } from '../text-context';
import { alignBlocks, linkBlocks, type BlockLink } from './block-links';
import { ColumnHead } from './ColumnHead';
import { Evidence } from './Evidence';
import { Knot, LoneKnot } from './Knot';
import { layPairRows, type PairRow } from './pair-rows';
import { hideRows } from './shown-rows';
import { SkippedRows } from './SkippedRows';
import { standAlone, withDifferences, type SideBySide } from './side-by-side';
import { Paragraph } from './Text';
import { Wires } from './Wires';

export function PairView(side: SideBySide) {
  const { views, comparison, state } = side;
  const grid = useRef<HTMLDivElement>(null);
  const [a, b] = views;
  const { links, rows } = useMemo(() => layOut(side), [comparison, views]);
  if (a === undefined || b === undefined) return null;
  const [differA, differB] = [withDifferences(a), withDifferences(b)];
  const isShown = ({ a: left, b: right }: PairRow): boolean =>
    !state.differencesOnly || (left !== null && differA.has(left)) || (right !== null && differB.has(right));
  const shownLinks = links.filter(({ finding }) => !state.differencesOnly || finding.kind === 'differs');
  const openAt = rowOfOpen(rows, side);
  return (
    <div class="pair" ref={grid}>
      <ColumnHead {...side} at={0} />
      <Counts {...side} />
      <ColumnHead {...side} at={1} />
      <Wires root={grid} links={shownLinks} a={a.base} b={b.base} />
      {hideRows(rows, isShown).map((part) =>
        'skipped' in part ? (
          <SkippedRows key={`skip-${part.at}`} rows={part.skipped} />
        ) : (
          <Row key={part.at} row={part.row} links={shownLinks} side={side} hasEvidence={part.at === openAt} />
        ),
      )}
    </div>
  );
}

function layOut({ comparison, views: [a, b] }: SideBySide) {
  if (a === undefined || b === undefined) return { links: [], rows: [] };
  const links = linkBlocks(comparison, a.base, b.base);
  const count = (id: string): number => comparison.articles.find((one) => one.id === id)?.blocks.length ?? 0;
  const rows = layPairRows({
    partners: alignBlocks(links, count(a.base)),
    countB: count(b.base),
    aloneA: standAlone(a),
    aloneB: standAlone(b),
  });
  return { links, rows };
}

/** Under which row the open evidence stands: where the finding is in the first report, else in the second. */
function rowOfOpen(rows: readonly PairRow[], { comparison, state, views: [a, b] }: SideBySide): number {
  const mentions = comparison.findings.find((finding) => finding.id === state.open)?.mentions ?? [];
  const inA = mentions.find((mention) => mention.article === a?.base);
  const inB = mentions.find((mention) => mention.article === b?.base);
  if (inA !== undefined) return rows.findIndex((row) => row.a === inA.block);
  return inB === undefined ? -1 : rows.findIndex((row) => row.b === inB.block);
}

interface RowProps {
  readonly row: PairRow;
  readonly links: readonly BlockLink[];
  readonly side: SideBySide;
  readonly hasEvidence: boolean;
}

function Row({ row, links, side, hasEvidence }: RowProps) {
  const [a, b] = side.views;
  if (a === undefined || b === undefined) return null;
  const own = links.filter((link) => link.a === row.a);
  const joinedB = links.some((link) => link.b === row.b);
  return (
    <>
      {row.a === null ? (
        <Gap row={row} view={a} side={side} />
      ) : (
        <Paragraph {...side} view={a} block={row.a} joined={own.length > 0} named />
      )}
      <Knots row={row} links={own} side={side} />
      {row.b === null ? (
        <Gap row={row} view={b} side={side} />
      ) : (
        <Paragraph {...side} view={b} block={row.b} joined={joinedB} named />
      )}
      {hasEvidence && (
        <div class="pair-evidence">
          <Evidence {...side} from={a.base} />
        </div>
      )}
    </>
  );
}

function Knots({ row, links, side }: Omit<RowProps, 'hasEvidence'>) {
  const { state, actions, views } = side;
  const findings = [...new Map(links.map(({ finding }) => [finding.id, finding])).values()];
  return (
    <div class="knots">
      {findings.map((finding) => (
        <Knot
          key={finding.id}
          finding={finding}
          base={views[0]?.base ?? ''}
          open={state.open === finding.id}
          onPress={() => actions.openFinding(state.open === finding.id ? null : finding.id)}
        />
      ))}
      {row.gap && <LoneKnot kind={row.a === null ? 'not-here' : 'only-here'} />}
    </div>
  );
}

interface GapProps {
  readonly row: PairRow;
  readonly view: SideBySide['views'][number];
  readonly side: SideBySide;
}

/** The empty side of a row: what was searched, where something stands alone; else nothing. */
function Gap({ row, view, side }: GapProps) {
  const text = useText();
  if (!row.gap) return <div class="blank" />;
  const paragraphs = side.reports.find(view.base)?.blocks.length ?? 0;
  return <p class="gap">{text.count('not_found_in_paragraphs', paragraphs)}</p>;
}

/** The counts between the two heads. */
function Counts({ views: [view] }: SideBySide) {
  const text = useText();
  if (view === undefined) return null;
  const counts = [
    text.count('count_shared', view.shared.length),
    text.count('answer_differs', view.differs.length),
    text.count('copies_count', view.sameText.length),
  ];
  return (
    <p class="colcounts small muted">
      {counts.map((count) => (
        <span key={count}>{count}</span>
      ))}
    </p>
  );
}
