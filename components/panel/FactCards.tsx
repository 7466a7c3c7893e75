// The facts of a narrow panel: a card each; what every origin says alike shrinks to one sentence.
import { Kind } from '../Kind';
import { useText } from '../text-context';
import { FactCell } from './FactCell';
import type { FactRow } from './facts-rows';
import type { FactsListProps } from './facts-list';

export function FactCards({ groups, view, reports, onRead }: FactsListProps) {
  return (
    <ul class="fact-cards">
      {groups.flatMap((group) =>
        group.rows.map((row) => (
          <li class="fact-card" key={row.finding.id} data-kind={row.kind}>
            <span class="small">
              <Kind kind={row.kind} />
            </span>
            <h2 {...reports.quoted(row.from)}>
              <button type="button" class="fact-open" onClick={() => onRead(row.finding.id)}>
                {row.label}
              </button>
            </h2>
            <Body row={row} view={view} reports={reports} />
          </li>
        )),
      )}
    </ul>
  );
}

interface BodyProps extends Pick<FactsListProps, 'view' | 'reports'> {
  readonly row: FactRow;
}

function Body({ row, view, reports }: BodyProps) {
  const text = useText();
  const sentence = useOneSentence(row);
  if (sentence !== null) return <p class="small muted">{sentence}</p>;
  return (
    <dl>
      <dt>{text.say('this_report')}</dt>
      <dd>
        <FactCell cell={row.here} reports={reports} />
      </dd>
      {row.there.map((cell, index) => {
        const source = view.sources[index];
        return (
          source && (
            <>
              <dt key={source.article}>
                <bdi>{reports.name(source.article)}</bdi>
                {source.copies.length > 0 && ` +${text.number(source.copies.length)}`}
              </dt>
              <dd>
                <FactCell cell={cell} reports={reports} />
              </dd>
            </>
          )
        );
      })}
    </dl>
  );
}

function useOneSentence(row: FactRow): string | null {
  const text = useText();
  const origins = row.there.length;
  if (row.kind === 'only-here') return text.count('in_no_other', origins);
  if (row.kind !== 'shared' || row.there.some((cell) => cell.says === 'not-found')) return null;
  return row.there.some((cell) => cell.says === 'similar')
    ? text.count('in_all_similar', origins)
    : text.count('in_all_same', origins);
}
