// The popup as a whole: top bar, one sentence that answers, what belongs to it, and a foot with the actions.
import { useState } from 'preact/hooks';
import type { Text } from '../../lib/browser/text';
import type {
  MarkChoice,
  PageFacts,
  PopupActions,
  PopupScreen,
  PopupState,
} from '../../lib/state/popup-state';
import { ExportMenu } from '../export/ExportMenu';
import { NamesHidden } from '../NamesHidden';
import { TextContext, useText } from '../text-context';
import { answerOf } from './answers';
import type { CardFilter } from './Cards';
import { ComparisonView, type PopupSettings } from './ComparisonView';
import { KeepButton, KeepNotice } from './KeepButton';
import { MarkButton, MarkNotice } from './MarkButton';
import { ReadingReport } from './ReadingReport';
import {
  Forewarning,
  LibraryTroubleView,
  NoMatchView,
  NothingKeptView,
  PageTroubleView,
  RefusedView,
} from './StateViews';
import { TopBar } from './TopBar';
import { WorkingView } from './WorkingView';

interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly text: Text;
}

export function Popup({ state, actions, text }: PopupProps) {
  return (
    <TextContext.Provider value={text}>
      <PopupFrame state={state} actions={actions} />
    </TextContext.Provider>
  );
}

function PopupFrame({ state, actions }: Omit<PopupProps, 'text'>) {
  const text = useText();
  const { screen } = state;
  const page = pageOf(screen);
  const answer = answerOf(screen, text);
  const [settings, setSettings] = useState<PopupSettings>({ filter: null, listOpen: null });
  const comparing = screen.screen === 'comparison';
  const changeSettings = (next: PopupSettings): void => {
    setSettings(next);
    const marked = comparing && screen.marks.kind === 'on' && next.filter !== settings.filter;
    if (marked) actions.mark(toMark(next.filter));
  };
  return (
    <div class="popup" lang={text.locale} dir={text.direction} data-screen={screen.screen}>
      <div class="popup-frame">
        <TopBar
          page={page}
          hasSite={page !== null && !(comparing && screen.example === true)}
          onAdd={actions.addReports}
          onLibrary={actions.openLibraryPage}
        />
        <main class={comparing ? 'popup-body' : 'popup-body state'}>
          <h1 class="vh">{text.say('product')}</h1>
          <p class="answer" role="status">
            {answer.first}
            {answer.rest !== '' && <span> {answer.rest}</span>}
          </p>
          {comparing && state.namesHidden && <NamesHidden onShow={actions.showNames} />}
          {comparing && screen.example === true && <p class="notice">{text.say('example_note')}</p>}
          {comparing ? (
            <ComparisonView
              screen={screen}
              found={state.found}
              actions={actions}
              settings={settings}
              namesHidden={state.namesHidden}
              singleKeys={state.singleKeys}
              onSettings={changeSettings}
            />
          ) : (
            <StateBody state={state} actions={actions} />
          )}
          {comparing && state.forewarning && <Forewarning onUnderstood={actions.dismissForewarning} />}
        </main>
        <PopupEnd
          screen={screen}
          page={page}
          repair={state.repair}
          namesHidden={state.namesHidden}
          filter={settings.filter}
          actions={actions}
        />
      </div>
    </div>
  );
}

function StateBody({ state, actions }: Omit<PopupProps, 'text'>) {
  const { screen } = state;
  switch (screen.screen) {
    case 'working':
      return <WorkingView {...screen} />;
    case 'page-trouble':
      return <PageTroubleView screen={screen} actions={actions} />;
    case 'refused':
      return <RefusedView screen={screen} actions={actions} />;
    case 'library-trouble':
      return <LibraryTroubleView screen={screen} actions={actions} />;
    case 'nothing-kept':
      return <NothingKeptView screen={screen} actions={actions} forewarning={state.forewarning} />;
    case 'no-match':
      return <NoMatchView screen={screen} actions={actions} found={state.found} />;
    case 'comparison':
      return null;
  }
}

interface PopupEndProps {
  readonly screen: PopupScreen;
  readonly page: PageFacts | null;
  readonly repair: PopupState['repair'];
  /** The pieces of the page tell whose it is. */
  readonly namesHidden: boolean;
  readonly filter: CardFilter;
  readonly actions: PopupActions;
}

function PopupEnd({ screen, page, repair, namesHidden, filter, actions }: PopupEndProps) {
  const text = useText();
  const comparing = screen.screen === 'comparison';
  if (page === null || screen.screen === 'working') return null;
  return (
    <footer class="popup-end">
      {comparing && (
        <>
          <MarkNotice marks={screen.marks} />
          <KeepNotice keep={screen.keep} onChanges={actions.openChanges} />
          <div class="popup-acts">
            {screen.example === true ? (
              <button type="button" class="btn btn-main" onClick={() => actions.leaveExample()}>
                {text.say('leave_example')}
              </button>
            ) : (
              <>
                <KeepButton keep={screen.keep} onKeep={actions.keep} />
                <MarkButton
                  marks={screen.marks}
                  onToggle={(on) => actions.mark(on ? toMark(filter) : null)}
                />
                <button type="button" class="btn" onClick={() => actions.openPanel()}>
                  {text.say('open_panel')}
                </button>
              </>
            )}
            <ExportMenu onExport={actions.exportComparison} side="above" />
          </div>
        </>
      )}
      <ReadingReport
        page={page}
        compared={comparing}
        repair={repair}
        actions={actions}
        canRepair={!(comparing && (screen.example === true || namesHidden))}
      />
    </footer>
  );
}

/** What a pressed filter shows is what is marked; what is not found here cannot be. */
function toMark(filter: CardFilter): MarkChoice {
  return filter === null || filter === 'not-here' ? 'all' : filter;
}

function pageOf(screen: PopupScreen): PageFacts | null {
  return 'page' in screen ? screen.page : null;
}
