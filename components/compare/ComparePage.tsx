// The side-by-side page as a whole: bar, what a sharer says, and the pair or the columns; or why there is neither.
import { useMemo } from 'preact/hooks';
import type { Text } from '../../lib/browser/text';
import type { CompareActions, CompareScreen, CompareState } from '../../lib/state/compare-state';
import { lookUpReports } from '../evidence/reports';
import { isEmpty } from '../popup/answers';
import { libraryWords } from '../popup/trouble-words';
import { PlainState } from '../PlainState';
import { TextContext, useText } from '../text-context';
import { ColumnsView } from './ColumnsView';
import { CompareBar } from './CompareBar';
import { LooseView } from './LooseView';
import { PairView } from './PairView';
import type { SideBySide } from './side-by-side';
import { useCompareKeys } from './use-compare-keys';

interface ComparePageProps {
  readonly state: CompareState;
  readonly actions: CompareActions;
  readonly text: Text;
}

export function ComparePage({ state, actions, text }: ComparePageProps) {
  const { screen } = state;
  return (
    <TextContext.Provider value={text}>
      <div class="compare" lang={text.locale} dir={text.direction} data-screen={screen.screen}>
        <CompareBar state={state} actions={actions} />
        {screen.screen === 'comparison' ? (
          <Compared state={state} actions={actions} screen={screen} />
        ) : (
          <Without screen={screen} actions={actions} />
        )}
      </div>
    </TextContext.Provider>
  );
}

interface ComparedProps {
  readonly state: CompareState;
  readonly actions: CompareActions;
  readonly screen: Extract<CompareScreen, { screen: 'comparison' }>;
}

function Compared({ state, actions, screen }: ComparedProps) {
  const text = useText();
  const { comparison, views } = screen;
  const reports = useMemo(() => lookUpReports(comparison, text), [comparison, text]);
  useCompareKeys(state, actions);
  const side: SideBySide = { comparison, views, bylines: screen.bylines, reports, state, actions };
  return (
    <main>
      <h1 class="vh">{text.count('side_by_side_title', comparison.articles.length)}</h1>
      {state.note !== null && <p class="notice set-note">{state.note}</p>}
      {views.every(isEmpty) && <p class="notice set-note">{text.say('answer_nothing')}</p>}
      {!state.together ? (
        <LooseView {...side} />
      ) : comparison.articles.length === 2 ? (
        <PairView {...side} />
      ) : (
        <ColumnsView {...side} />
      )}
    </main>
  );
}

interface WithoutProps {
  readonly screen: Exclude<CompareScreen, { screen: 'comparison' }>;
  readonly actions: CompareActions;
}

function Without({ screen, actions }: WithoutProps) {
  const text = useText();
  const tryAgain = (
    <button type="button" class="btn btn-main" onClick={() => actions.tryAgain()}>
      {text.say('try_again')}
    </button>
  );
  switch (screen.screen) {
    case 'working':
      return <PlainState answer={text.say('panel_working')} working />;
    case 'too-few':
      return (
        <PlainState answer={text.say('compare_too_few')} why={text.say('compare_too_few_why')}>
          <button type="button" class="btn btn-main" onClick={() => actions.openLibrary()}>
            {text.say('open_library')}
          </button>
        </PlainState>
      );
    case 'bad-set':
      return (
        <PlainState
          answer={text.say('compare_bad_set')}
          why={text.say('compare_bad_set_why')}
          details={{ label: text.say('details_to_copy'), text: screen.problem }}
        />
      );
    case 'library-trouble': {
      const words = libraryWords(screen.failure);
      return (
        <PlainState answer={text.say(words.answer)} why={text.say(words.why)}>
          {tryAgain}
        </PlainState>
      );
    }
    case 'failed':
      return (
        <PlainState
          answer={text.say('page_failed')}
          why={text.say('page_failed_why')}
          details={{ label: text.say('details_to_copy'), text: screen.detail }}
        >
          {tryAgain}
        </PlainState>
      );
  }
}
