// The popup with a comparison: strip, filters, cards, sources and the reports that take part.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PopupActions, PopupScreen, PopupState } from '../../lib/state/popup-state';
import { lookUpReports } from '../evidence/reports';
import { ArticleStrip } from '../strip/ArticleStrip';
import { useText } from '../text-context';
import { isEmpty } from './answers';
import { Cards, type CardFilter } from './Cards';
import { Chooser } from './Chooser';
import { Filters } from './Filters';
import { ReportList } from './ReportList';
import { Sources } from './Sources';
import { useFilterKeys } from './use-filter-keys';

/** What the reader has set in this popup; it outlives a new comparison. */
export interface PopupSettings {
  readonly filter: CardFilter;
  /** Null until the reader decides: then it is open where nothing was found, for there it is the next step. */
  readonly listOpen: boolean | null;
}

interface ComparisonViewProps {
  readonly screen: Extract<PopupScreen, { screen: 'comparison' }>;
  readonly found: PopupState['found'];
  /** Then reports cannot be chosen: the list of what is kept names them. */
  readonly namesHidden: boolean;
  /** Whether single keys act. */
  readonly singleKeys: boolean;
  readonly actions: PopupActions;
  readonly settings: PopupSettings;
  readonly onSettings: (settings: PopupSettings) => void;
}

export function ComparisonView(props: ComparisonViewProps) {
  const { screen, found, namesHidden, singleKeys, actions, settings, onSettings } = props;
  const text = useText();
  const { comparison, view, choices } = screen;
  const reports = useMemo(() => lookUpReports(comparison, text), [comparison, text]);
  const { filter } = settings;
  const canChange = screen.example !== true && !namesHidden;
  const listOpen = canChange && (settings.listOpen ?? isEmpty(view));
  const setFilter = (next: CardFilter): void => onSettings({ ...settings, filter: next });
  const kind = filter === 'not-here' ? null : filter;
  useFilterKeys(singleKeys, (pressed) => setFilter(pressed === kind ? null : pressed));
  const onOpen = screen.example === true ? undefined : actions.openPanel;
  const offered = choices.filter((choice) => !choice.included && choice.match.class === 'perhaps').length;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (settings.listOpen === true) list.current?.scrollIntoView({ block: 'nearest' });
  }, [settings.listOpen]);
  return (
    <>
      <ArticleStrip view={view} quoted={reports.quoted(view.base)} filter={kind} onGo={actions.goToBlock} />
      <Filters view={view} pressed={kind} hasKeys={singleKeys} onPress={setFilter} />
      {isEmpty(view) ? (
        <p class="muted">{text.say('nothing_found_why')}</p>
      ) : (
        <Cards view={view} reports={reports} filter={filter} onFilter={setFilter} onOpen={onOpen} />
      )}
      <Sources
        view={view}
        reports={reports}
        offered={offered}
        canChange={canChange}
        listOpen={listOpen}
        onSideBySide={screen.example === true ? undefined : actions.openComparePage}
        onToggleList={() => onSettings({ ...settings, listOpen: !listOpen })}
      />
      <div ref={list} id="report-list" class="report-list" hidden={!listOpen}>
        {listOpen && (
          <>
            <h2 class="h">{text.say('reports_in_comparison')}</h2>
            <ReportList choices={choices} include={actions.include} addWord="add" />
            <Chooser found={found} choices={choices} actions={actions} addWord="add" />
          </>
        )}
      </div>
    </>
  );
}
