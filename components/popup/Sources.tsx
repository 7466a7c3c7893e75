// The other reports as rows: one per origin, with its time, its copies folded, and one tick per fact of this report.
import { useState } from 'preact/hooks';
import type { SourceRow, Tick, View } from '../../lib/comparison/view';
import type { Reports } from '../evidence/reports';
import { useText } from '../text-context';

/** More ticks than this cannot be told apart in 108 px; words take their place. */
const MOST_TICKS = 36;

const TICK_CLASS: Readonly<Record<Tick, string>> = { said: 's', differs: 'd', 'not-found': '' };

interface SourcesProps {
  readonly view: View;
  readonly reports: Reports;
  /** Whether the list of compared reports is open below, and how to open it. */
  readonly listOpen: boolean;
  /** Kept reports that may be about this event and are not in the comparison. */
  readonly offered: number;
  /** False for the built-in example, whose reports are not kept. */
  readonly canChange: boolean;
  readonly onToggleList: () => void;
  /** Opens the reports side by side; left out for the built-in example. */
  readonly onSideBySide: (() => void) | undefined;
}

export function Sources(props: SourcesProps) {
  const { view, reports, offered, canChange, listOpen, onToggleList, onSideBySide } = props;
  const text = useText();
  const ticked = view.sources.some((row) => row.ticks.length > 0 && row.ticks.length <= MOST_TICKS);
  return (
    <section aria-labelledby="sources-title">
      <div class="sec">
        <h2 class="h grow" id="sources-title">
          {text.say('sources')}
        </h2>
        {onSideBySide && (
          <button type="button" class="btn-text" onClick={() => onSideBySide()}>
            {text.say('side_by_side')}
          </button>
        )}
        {canChange && (
          <button
            type="button"
            class="btn-text"
            aria-expanded={listOpen}
            aria-controls="report-list"
            onClick={onToggleList}
          >
            {offered > 0 ? text.count('offered', offered) : text.say('change_reports')}
          </button>
        )}
      </div>
      <ul>
        {view.sources.map((row) => (
          <Row key={row.article} row={row} reports={reports} />
        ))}
      </ul>
      {ticked && <p class="small muted ticks-legend">{text.say('ticks_legend')}</p>}
    </section>
  );
}

function Row({ row, reports }: { readonly row: SourceRow; readonly reports: Reports }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <li class="src">
      <span class="who">
        <span class="cut" dir="auto" title={reports.name(row.article)}>
          {reports.name(row.article)}
        </span>
        {row.sameOriginAsBase && <span class="small muted">{text.say('same_origin_as_this')}</span>}
        {row.copies.length > 0 && (
          <button type="button" class="btn-text" aria-expanded={open} onClick={() => setOpen(!open)}>
            {text.count('copies', row.copies.length)}
          </button>
        )}
      </span>
      <bdi class="when">
        {row.offsetMinutes === null ? text.say('time_unknown') : text.offset(row.offsetMinutes)}
      </bdi>
      <Ticks ticks={row.ticks} />
      {open && (
        <ul class="copies">
          {row.copies.map((copy) => (
            <li key={copy}>
              <span class="cut" dir="auto">
                {reports.name(copy)}
              </span>
              <bdi class="when">{text.moment(reports.find(copy)?.publishedAt ?? null)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Ticks({ ticks }: { readonly ticks: readonly Tick[] }) {
  const text = useText();
  const said = ticks.filter((tick) => tick === 'said').length;
  const differs = ticks.filter((tick) => tick === 'differs').length;
  const words = text.say('ticks_words', {
    said: text.count('ticks_said', said),
    differs: text.count('ticks_differ', differs),
  });
  if (ticks.length === 0) return null;
  if (ticks.length > MOST_TICKS) return <span class="ticks-said">{text.count('ticks_short', said)}</span>;
  return (
    <span class="ticks-column" style={{ '--ticks': String(Math.max(8, ticks.length)) }}>
      <span class="ticks" aria-hidden="true">
        {ticks.map((tick, index) => (
          <i key={index} class={TICK_CLASS[tick]} />
        ))}
      </span>
      <span class="vh">{words}</span>
    </span>
  );
}
