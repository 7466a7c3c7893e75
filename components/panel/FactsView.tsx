// The Facts tab: every finding by kind, as a table of facts x origins or, in a narrow panel, as cards; and the quotations.
import { useMemo, useState, type MutableRef } from 'preact/hooks';
import type { View } from '../../lib/comparison/view';
import type { PanelActions, PanelState } from '../../lib/state/panel-state';
import type { Reports } from '../evidence/reports';
import { directionOfField } from '../direction';
import { Icon } from '../Icon';
import { useText } from '../text-context';
import { useNarrow } from '../use-narrow';
import { FactCards } from './FactCards';
import type { FactGroup } from './facts-list';
import { GROUPS, listFacts } from './facts-rows';
import { FactsTable } from './FactsTable';
import { KindChips } from './KindChips';
import { filterQuotations } from './quotation-forms';
import { QuotationsList } from './QuotationsList';

/** Rows of one kind shown at first: an overview on one screen; the rest comes on request. */
const FIRST_ROWS = 12;

/** A narrower panel has no room for a table, in rem. */
const TABLE_FROM = 26.75;

interface FactsViewProps {
  readonly view: View;
  readonly reports: Reports;
  readonly state: PanelState;
  readonly actions: PanelActions;
}

export function FactsView(props: FactsViewProps) {
  const text = useText();
  const [quotations, setQuotations] = useState(false);
  const count = props.reports.comparison.quotations.length;
  const showsQuotations = quotations && count > 0;
  return (
    <main class="pad">
      <h1 class="vh">{text.say('tab_facts')}</h1>
      {count > 0 && (
        <div class="seg facts-seg" role="group" aria-label={text.say('show_what')}>
          <button type="button" aria-pressed={!showsQuotations} onClick={() => setQuotations(false)}>
            {text.say('tab_facts')}
          </button>
          <button type="button" aria-pressed={showsQuotations} onClick={() => setQuotations(true)}>
            {text.count('quotations', count)}
          </button>
        </div>
      )}
      {showsQuotations ? <Quotations {...props} /> : <Facts {...props} />}
    </main>
  );
}

function Quotations({ reports, state, actions }: FactsViewProps) {
  const text = useText();
  const found = filterQuotations(reports.comparison.quotations, state.filter);
  if (found.length === 0) return <p role="status">{text.say('quotations_none_match')}</p>;
  return (
    <QuotationsList
      quotations={found}
      reports={reports}
      onReadAt={(article, block) => {
        actions.setTab('read');
        actions.readAt(article, block);
      }}
    />
  );
}

function Facts({ view, reports, state, actions }: FactsViewProps) {
  const text = useText();
  const narrow = useNarrow(TABLE_FROM);
  const [all, setAll] = useState(false);
  const rows = useMemo(
    () => listFacts(view, reports.find, state.kinds, state.filter),
    [view, reports, state.kinds, state.filter],
  );
  const groups = GROUPS.map((kind): FactGroup => {
    const own = rows.filter((row) => row.kind === kind);
    return { kind, count: own.length, rows: all ? own : own.slice(0, FIRST_ROWS) };
  }).filter((group) => group.count > 0);
  const hidden = groups.reduce((sum, group) => sum + group.count - group.rows.length, 0);
  const onRead = (finding: string): void => {
    actions.setTab('read');
    actions.openFinding(finding);
  };
  const List = narrow ? FactCards : FactsTable;
  return (
    <>
      <KindChips view={view} kinds={state.kinds} onToggle={actions.toggleKind} />
      <p class="small muted" role="status">
        {text.say('facts_summary', {
          findings: text.count('findings', rows.filter((row) => row.kind !== 'not-here').length),
          reports: text.count('reports_within', reports.comparison.articles.length),
          missing: text.count('not_found_here', rows.filter((row) => row.kind === 'not-here').length),
        })}
        {!narrow && groups.length > 0 && ` ${text.say('facts_columns')}`}
      </p>
      {groups.length === 0 ? (
        <p>{text.say(state.filter === '' ? 'facts_none' : 'facts_none_match')}</p>
      ) : (
        <List groups={groups} view={view} reports={reports} onRead={onRead} />
      )}
      {hidden > 0 && (
        <button type="button" class="btn show-more" onClick={() => setAll(true)}>
          {text.count('show_more', hidden)}
        </button>
      )}
    </>
  );
}

interface FactsFilterProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly field: MutableRef<HTMLInputElement | null>;
}

export function FactsFilter({ state, actions, field }: FactsFilterProps) {
  const text = useText();
  return (
    <label class="field filter-field">
      <Icon name="search" />
      <span class="vh">{text.say('filter_facts')}</span>
      <input
        ref={field}
        type="search"
        placeholder={text.say('filter_facts')}
        dir={directionOfField(state.filter)}
        value={state.filter}
        onInput={(event) => actions.setFilter(event.currentTarget.value)}
      />
    </label>
  );
}
