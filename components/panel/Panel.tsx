// The side panel as a whole: head and the view of the tab, or why there is nothing to read.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Text } from '../../lib/browser/text';
import type { Comparison } from '../../lib/comparison/comparison';
import type { View } from '../../lib/comparison/view';
import type { PanelActions, PanelState } from '../../lib/state/panel-state';
import { lookUpReports } from '../evidence/reports';
import { NamesHidden } from '../NamesHidden';
import { TextContext, useText } from '../text-context';
import { ChangesView } from './ChangesView';
import { FactsView } from './FactsView';
import { PanelHead } from './PanelHead';
import { PanelStates } from './PanelStates';
import { focusCurrentSoon, placeOfFinding } from './ReadingText';
import { ReadView } from './ReadView';
import { SourcesView } from './SourcesView';
import { usePanelKeys } from './use-panel-keys';
import { usePaper } from './use-paper';

interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly text: Text;
}

export function Panel({ state, actions, text }: PanelProps) {
  usePaper(state.typography.paper);
  const { screen } = state;
  return (
    <TextContext.Provider value={text}>
      <div class="panel" lang={text.locale} dir={text.direction} data-screen={screen.screen}>
        {screen.screen === 'comparison' || screen.screen === 'alone' ? (
          <Compared state={state} actions={actions} comparison={screen.comparison} view={screen.view} />
        ) : (
          <PanelStates screen={screen} onTryAgain={actions.tryAgain} />
        )}
      </div>
    </TextContext.Provider>
  );
}

interface ComparedProps extends Omit<PanelProps, 'text'> {
  readonly comparison: Comparison;
  readonly view: View;
}

function Compared({ state, actions, comparison, view }: ComparedProps) {
  const text = useText();
  const reports = useMemo(() => lookUpReports(comparison, text), [comparison, text]);
  const [help, setHelp] = useState(false);
  const head = useRef<HTMLElement>(null);
  const article = useRef<HTMLElement>(null);
  const base = useRef<HTMLSelectElement>(null);
  const filter = useRef<HTMLInputElement>(null);
  const isAlone = state.screen.screen === 'alone';
  const tab = isAlone && state.tab !== 'changes' ? 'read' : state.tab;
  const current = state.steps[state.at]?.id ?? null;
  usePanelKeys({
    singleKeys: state.singleKeys,
    keys: state.keys,
    isOpen: state.open !== null,
    actions,
    onStep: () => focusCurrentSoon(article),
    onCloseEvidence: () => {
      actions.openFinding(null);
      if (current !== null) placeOfFinding(article.current, current)?.focus({ preventScroll: true });
    },
    focusBase: () => base.current?.focus(),
    focusFilter: () => {
      actions.setTab('facts');
      requestAnimationFrame(() => filter.current?.focus());
    },
    showHelp: () => setHelp(true),
  });
  return (
    <>
      <PanelHead
        view={view}
        tab={tab}
        reports={reports}
        state={state}
        actions={actions}
        head={head}
        base={base}
        filter={filter}
        help={help}
        onHelp={setHelp}
      />
      {!isAlone && state.namesHidden && <NamesHidden onShow={() => actions.setNamesHidden(false)} />}
      {tab === 'read' && (
        <ReadView view={view} reports={reports} state={state} actions={actions} head={head} text={article} />
      )}
      {tab === 'facts' && <FactsView view={view} reports={reports} state={state} actions={actions} />}
      {tab === 'changes' && (
        <ChangesView
          changes={state.changes}
          keep={state.keep}
          view={view}
          reports={reports}
          onKeep={actions.keep}
        />
      )}
      {tab === 'sources' && (
        <SourcesView
          view={view}
          reports={reports}
          elsewhere={state.elsewhere}
          notes={state.notes}
          bylines={state.bylines}
          onWriteNote={actions.writeNote}
          onRead={(id) => {
            actions.setBase(id);
            actions.setTab('read');
          }}
        />
      )}
    </>
  );
}
