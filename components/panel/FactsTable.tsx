// The facts as a real table: one body per kind, one row per fact, one column per origin; the base is the first.
import { Kind } from '../Kind';
import { useText } from '../text-context';
import { FactCell } from './FactCell';
import type { FactsListProps } from './facts-list';

export function FactsTable({ groups, view, reports, onRead }: FactsListProps) {
  const text = useText();
  const columns = view.sources.length + 2;
  return (
    <div class="facts-wide" role="region" aria-label={text.say('facts_label')} tabIndex={0}>
      <table class="facts">
        <thead>
          <tr>
            <th scope="col">{text.say('column_fact')}</th>
            <th scope="col">
              {text.say('this_report')}
              <small>{reports.name(view.base)}</small>
            </th>
            {view.sources.map((row) => (
              <th scope="col" key={row.article}>
                {reports.name(row.article)}
                {row.copies.length > 0 && <small>{text.count('copies', row.copies.length)}</small>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.kind}>
            <tr class="grp" data-kind={group.kind}>
              <th scope="rowgroup" colSpan={columns}>
                <Kind kind={group.kind} /> <b class="num">{text.number(group.count)}</b>
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.finding.id} data-kind={row.kind}>
                <th scope="row" {...reports.quoted(row.from)}>
                  <button type="button" class="fact-open" onClick={() => onRead(row.finding.id)}>
                    {row.label}
                  </button>
                </th>
                {[row.here, ...row.there].map((cell, index) => (
                  <td key={index}>
                    <FactCell cell={cell} reports={reports} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
