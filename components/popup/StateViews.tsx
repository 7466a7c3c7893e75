// The popup's screens without a comparison: why there is none, and the next step first among the actions.
import type { ComponentChildren } from 'preact';
import type { Match } from '../../lib/coverage/coverage';
import type { PopupActions, PopupScreen, PopupState } from '../../lib/state/popup-state';
import { quotedWords } from '../direction';
import { sayQuoted } from '../evidence/quoted';
import { useText } from '../text-context';
import { Chooser } from './Chooser';
import { KeepButton, KeepNotice } from './KeepButton';
import { sayReasons } from './reason-words';
import { ReportList } from './ReportList';
import { libraryWords, refusalWords, troubleWords } from './trouble-words';

type ScreenOf<Name extends PopupScreen['screen']> = Extract<PopupScreen, { screen: Name }>;

interface ButtonProps {
  readonly main?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function Button({ main = false, onClick, children }: ButtonProps) {
  return (
    <button type="button" class={main ? 'btn btn-main' : 'btn'} onClick={() => onClick()}>
      {children}
    </button>
  );
}

interface ViewProps<Name extends PopupScreen['screen']> {
  readonly screen: ScreenOf<Name>;
  readonly actions: PopupActions;
}

export function PageTroubleView({ screen, actions }: ViewProps<'page-trouble'>) {
  const text = useText();
  return (
    <>
      <p>{text.say(troubleWords(screen.trouble).why)}</p>
      <div class="acts">
        <Button main onClick={actions.tryAgain}>
          {text.say('try_again')}
        </Button>
        <Button onClick={() => actions.addReports('paste')}>{text.say('capture_paste')}</Button>
        {screen.trouble === 'restricted' && (
          <Button onClick={actions.showExample}>{text.say('see_example')}</Button>
        )}
      </div>
      {screen.detail !== null && screen.detail !== '' && (
        <details class="details">
          <summary>{text.say('details_to_copy')}</summary>
          <p class="detail-text">{screen.detail}</p>
        </details>
      )}
    </>
  );
}

export function RefusedView({ screen, actions }: ViewProps<'refused'>) {
  const text = useText();
  return (
    <>
      <p>{refusalWords(screen.reason, screen.page, text).why}</p>
      <div class="acts">
        {screen.canGoOn && (
          <Button main onClick={actions.readAnyway}>
            {text.say('read_anyway')}
          </Button>
        )}
        <Button main={!screen.canGoOn} onClick={actions.tryAgain}>
          {text.say('read_again')}
        </Button>
        <Button onClick={() => actions.addReports('paste')}>{text.say('capture_paste')}</Button>
      </div>
    </>
  );
}

export function LibraryTroubleView({ screen, actions }: ViewProps<'library-trouble'>) {
  const text = useText();
  return (
    <>
      <p>{text.say(libraryWords(screen.failure).why)}</p>
      <div class="acts">
        <Button main onClick={actions.tryAgain}>
          {text.say('try_again')}
        </Button>
      </div>
    </>
  );
}

interface NothingKeptProps extends ViewProps<'nothing-kept'> {
  readonly forewarning: boolean;
}

export function NothingKeptView({ screen, actions, forewarning }: NothingKeptProps) {
  const text = useText();
  const kept = screen.keep.kind === 'kept';
  return (
    <>
      <p>{text.say(kept ? 'nothing_kept_next' : 'nothing_kept_why')}</p>
      <KeepNotice keep={screen.keep} onChanges={actions.openChanges} />
      <div class="acts">
        <KeepButton keep={screen.keep} onKeep={actions.keep} long />
        <Button onClick={actions.showExample}>{text.say('see_example')}</Button>
      </div>
      {kept && <LookThroughTabs onAdd={actions.addReports} />}
      {forewarning && <Forewarning onUnderstood={actions.dismissForewarning} />}
    </>
  );
}

function LookThroughTabs({ onAdd }: { readonly onAdd: PopupActions['addReports'] }) {
  const text = useText();
  return (
    <button type="button" class="btn-text" onClick={() => onAdd('tabs')}>
      {text.say('look_through_tabs')}
    </button>
  );
}

/** Said once, until the reader has understood it. */
export function Forewarning({ onUnderstood }: { readonly onUnderstood: () => void }) {
  const text = useText();
  return (
    <div class="once" role="note">
      <p class="grow">{text.say('forewarning')}</p>
      <button type="button" class="btn-text" onClick={onUnderstood}>
        {text.say('understood')}
      </button>
    </div>
  );
}

interface NoMatchProps extends ViewProps<'no-match'> {
  readonly found: PopupState['found'];
}

export function NoMatchView({ screen, actions, found }: NoMatchProps) {
  const text = useText();
  const { nearest, choices, keep } = screen;
  return (
    <>
      {choices.length > 0 ? (
        <>
          <p>{text.say('no_match_choose')}</p>
          <ReportList choices={choices} include={actions.include} addWord="compare" />
        </>
      ) : nearest === null ? (
        <p>{text.say(keep.kind === 'kept' ? 'no_match_kept' : 'no_match_why')}</p>
      ) : (
        <Nearest match={nearest} />
      )}
      <KeepNotice keep={keep} onChanges={actions.openChanges} />
      <div class="acts">
        <KeepButton keep={keep} onKeep={actions.keep} />
        {choices.length === 0 && nearest !== null && (
          <Button onClick={() => actions.include(nearest.id, true)}>{text.say('compare_anyway')}</Button>
        )}
        <Chooser found={found} choices={choices} actions={actions} addWord="compare" />
      </div>
      <LookThroughTabs onAdd={actions.addReports} />
    </>
  );
}

function Nearest({ match }: { readonly match: Match }) {
  const text = useText();
  const title = match.title ?? match.publisher ?? text.say('report_without_name');
  const when = text.moment(match.publishedAt);
  const reasons = sayReasons(match.reasons, text);
  return (
    <p>
      {text.say('nearest_is')}{' '}
      <span class="read-face ink" {...quotedWords(title)}>
        {sayQuoted(title, text)}
      </span>
      {match.publisher !== null && match.publisher !== title && `, ${match.publisher}`}
      {when !== '' && `, ${when}`}
      {reasons !== '' && `: ${reasons}`}.
    </p>
  );
}
