// The head of the panel, always in sight: tabs, and for Read and Facts their tools.
import type { MutableRef } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/text';
import type { View } from '../../lib/comparison/view';
import type { Density, PanelActions, PanelState, PanelTab } from '../../lib/state/panel-state';
import type { Reports } from '../evidence/reports';
import { sayTime } from '../evidence/times';
import { ExportMenu } from '../export/ExportMenu';
import { Icon } from '../Icon';
import { useText } from '../text-context';
import { FactsFilter } from './FactsView';
import { StepBar } from './StepBar';
import { TypographyMenu } from './TypographyMenu';
import { KeysHelp } from './KeysHelp';

const TABS: readonly (readonly [PanelTab, MessageKey])[] = [
  ['read', 'tab_read'],
  ['facts', 'tab_facts'],
  ['sources', 'tab_sources'],
  ['changes', 'tab_changes'],
];

/** Without other reports there is nothing but the text and what it said before. */
const ALONE_TABS = TABS.filter(([tab]) => tab === 'read' || tab === 'changes');

const DENSITIES: readonly (readonly [Density, MessageKey])[] = [
  ['all', 'density_all'],
  ['facts', 'density_facts'],
  ['off', 'density_off'],
];

interface PanelHeadProps {
  readonly view: View;
  /** The tab that is shown. */
  readonly tab: PanelTab;
  readonly reports: Reports;
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly head: MutableRef<HTMLElement | null>;
  readonly base: MutableRef<HTMLSelectElement | null>;
  readonly filter: MutableRef<HTMLInputElement | null>;
  readonly help: boolean;
  readonly onHelp: (open: boolean) => void;
}

export function PanelHead(props: PanelHeadProps) {
  const { state, actions, head, tab: shown } = props;
  const text = useText();
  const comparing = state.screen.screen === 'comparison';
  return (
    <header class="panel-top" ref={head}>
      <div class="tabs">
        <nav aria-label={text.say('tabs_label')}>
          {(comparing ? TABS : ALONE_TABS).map(([tab, word]) => (
            <button
              key={tab}
              type="button"
              aria-current={shown === tab ? 'page' : undefined}
              onClick={() => actions.setTab(tab)}
            >
              {text.say(word)}
            </button>
          ))}
        </nav>
        <span class="grow" />
        <button
          type="button"
          class="btn btn-bare btn-icon"
          aria-label={text.say('library')}
          title={text.say('library')}
          onClick={() => actions.openLibraryPage()}
        >
          <Icon name="books" />
        </button>
        <KeysHelp
          singleKeys={state.singleKeys}
          keys={state.keys}
          open={props.help}
          onOpen={props.onHelp}
          setSingleKeys={actions.setSingleKeys}
        />
      </div>
      {(shown === 'read' || shown === 'changes') && <ReadTools {...props} />}
      {shown === 'sources' && (
        <div class="tools">
          <button type="button" class="btn" onClick={() => actions.openComparePage()}>
            {text.say('side_by_side')}
          </button>
          {!state.namesHidden && (
            <button type="button" class="btn" onClick={() => actions.setNamesHidden(true)}>
              {text.say('hide_names')}
            </button>
          )}
          <ExportMenu onExport={actions.exportComparison} />
        </div>
      )}
      {shown === 'facts' && (
        <div class="tools">
          <FactsFilter state={state} actions={actions} field={props.filter} />
        </div>
      )}
      {shown === 'read' && comparing && state.density !== 'off' && (
        <StepBar state={state} actions={actions} />
      )}
    </header>
  );
}

function ReadTools({ view, reports, state, actions, base, tab }: PanelHeadProps) {
  const text = useText();
  const { articles } = reports.comparison;
  return (
    <div class="tools">
      {articles.length > 1 && (
        <label class="field base">
          <span class="vh">{text.say('reading')}</span>
          <select
            ref={base}
            value={view.base}
            onChange={(event) => actions.setBase(event.currentTarget.value)}
          >
            {articles.map((article) => (
              <option key={article.id} value={article.id}>
                {text.series(
                  [
                    reports.name(article.id),
                    sayTime(article.publishedAt, reports.find(view.base)?.publishedAt ?? null, text),
                  ].filter(Boolean),
                )}
              </option>
            ))}
          </select>
        </label>
      )}
      {state.screen.screen === 'comparison' && tab === 'read' && (
        <div class="seg" role="group" aria-label={text.say('marks')}>
          {DENSITIES.map(([density, word]) => (
            <button
              key={density}
              type="button"
              aria-pressed={state.density === density}
              onClick={() => actions.setDensity(density)}
            >
              {text.say(word)}
            </button>
          ))}
        </div>
      )}
      <TypographyMenu typography={state.typography} onChange={actions.setTypography} />
    </div>
  );
}
