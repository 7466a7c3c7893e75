// The library page as a whole: bar with the search, navigation, the view chosen, and one article beside it.
import { useEffect, useRef } from 'preact/hooks';
import type { Text } from '../../lib/browser/text';
import { directionOfField } from '../direction';
import { Icon } from '../Icon';
import { PageBar } from '../PageBar';
import { keyCap } from '../panel/KeysHelp';
import { taskOf } from '../panel/use-panel-keys';
import { usePaper } from '../panel/use-paper';
import { PlainState } from '../PlainState';
import { libraryWords } from '../popup/trouble-words';
import { TextContext, useText } from '../text-context';
import { isTyping } from '../typing';
import { AboutView } from './AboutView';
import { ArticlesView } from './ArticlesView';
import { BackupReminder } from './BackupReminder';
import { BackupView } from './BackupView';
import { CorrectionsView } from './CorrectionsView';
import { Detail } from './Detail';
import { EventsView } from './EventsView';
import { LibraryNav } from './LibraryNav';
import type { LibraryProps } from './library-props';
import { Notice } from './Notice';
import { QuestionBox } from './QuestionBox';
import { SettingsView } from './SettingsView';
import { StorageView } from './StorageView';
import { TaskBar } from './TaskBar';

interface LibraryPageProps extends LibraryProps {
  readonly text: Text;
}

export function LibraryPage({ state, actions, text }: LibraryPageProps) {
  usePaper(state.paper);
  return (
    <TextContext.Provider value={text}>
      <div class="library" lang={text.locale} dir={text.direction} data-view={state.view}>
        <LibraryBar state={state} actions={actions} />
        <Body state={state} actions={actions} />
        <QuestionBox state={state} actions={actions} />
      </div>
    </TextContext.Provider>
  );
}

function LibraryBar({ state, actions }: LibraryProps) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (taskOf(event.key, state.keys) !== 'filter' || !state.singleKeys) return;
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [state.singleKeys, state.keys]);
  return (
    <PageBar title={text.say('library')}>
      <label class="field bar-search">
        <Icon name="search" />
        <span class="vh">{text.say('search_library')}</span>
        <input
          ref={field}
          type="search"
          placeholder={text.say('search_library')}
          dir={directionOfField(state.filter.search)}
          value={state.filter.search}
          onInput={(event) => {
            if (state.view !== 'articles' && state.view !== 'events') actions.setView('events');
            actions.setFilter({ search: event.currentTarget.value });
          }}
        />
        {state.singleKeys && <kbd aria-hidden="true">{keyCap(state.keys.filter)}</kbd>}
      </label>
      <button type="button" class="btn btn-main" onClick={() => actions.addReports()}>
        <Icon name="not-here" /> {text.say('add_reports')}
      </button>
    </PageBar>
  );
}

function Body({ state, actions }: LibraryProps) {
  const text = useText();
  if (state.failed !== null) {
    return (
      <PlainState
        answer={text.say('page_failed')}
        why={text.say('page_failed_why')}
        details={{ label: text.say('details_to_copy'), text: state.failed }}
      >
        <TryAgain actions={actions} />
      </PlainState>
    );
  }
  if (state.trouble !== null) {
    const words = libraryWords(state.trouble);
    return (
      <PlainState answer={text.say(words.answer)} why={text.say(words.why)}>
        <TryAgain actions={actions} />
      </PlainState>
    );
  }
  const listing = state.view === 'events' || state.view === 'articles';
  return (
    <div class={listing && state.detail !== null ? 'lib has-detail' : 'lib'}>
      <LibraryNav state={state} actions={actions} />
      <main class="lib-main">
        <TaskBar state={state} actions={actions} />
        <Notice notice={state.notice} />
        <BackupReminder state={state} actions={actions} />
        {state.status === 'working' ? (
          <PlainState answer={text.say('library_opening')} working />
        ) : (
          <View state={state} actions={actions} />
        )}
      </main>
      {listing && state.detail !== null && <Detail detail={state.detail} actions={actions} />}
    </div>
  );
}

function TryAgain({ actions }: Pick<LibraryProps, 'actions'>) {
  const text = useText();
  return (
    <button type="button" class="btn btn-main" onClick={() => actions.tryAgain()}>
      {text.say('try_again')}
    </button>
  );
}

function View(props: LibraryProps) {
  switch (props.state.view) {
    case 'events':
      return <EventsView {...props} />;
    case 'articles':
      return <ArticlesView {...props} />;
    case 'corrections':
      return <CorrectionsView {...props} />;
    case 'storage':
      return <StorageView {...props} />;
    case 'backup':
      return <BackupView {...props} />;
    case 'settings':
      return <SettingsView {...props} />;
    case 'about':
      return <AboutView {...props} />;
  }
}
