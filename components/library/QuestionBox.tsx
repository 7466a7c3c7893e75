// What is asked before it is done, as a dialog: erase, move, merge, import.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptEvent } from '../../lib/coverage/coverage';
import type { Question } from '../../lib/state/library-state';
import { directionOfField } from '../direction';
import { Icon } from '../Icon';
import { useText } from '../text-context';
import { titleOf } from './EventCard';
import type { LibraryProps } from './library-props';
import { sayImport } from './Notice';
import { sayDays } from './sizes';

export function QuestionBox({ state: { question }, actions }: LibraryProps) {
  if (question === null) return null;
  return (
    <Dialog key={question.ask} onCancel={actions.cancel}>
      <Asked question={question} actions={actions} />
    </Dialog>
  );
}

interface DialogProps {
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

function Dialog({ onCancel, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (dialog === null) return undefined;
    // Outside of browsers (component tests) there are no modal dialogs.
    if (typeof dialog.showModal === 'function') dialog.showModal();
    else dialog.setAttribute('open', '');
    return () => dialog.removeAttribute('open');
  }, []);
  return (
    <dialog
      ref={box}
      class="question"
      aria-labelledby="question-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
    </dialog>
  );
}

interface AskedProps extends Pick<LibraryProps, 'actions'> {
  readonly question: Question;
}

function Asked({ question, actions }: AskedProps) {
  switch (question.ask) {
    case 'erase':
      return <AskErase question={question} actions={actions} />;
    case 'import':
      return <AskImport question={question} actions={actions} />;
    case 'move':
      return (
        <AskTarget
          title="move_question"
          targets={question.targets}
          onPick={actions.moveTo}
          actions={actions}
          isMove
        />
      );
    case 'merge':
      return (
        <AskTarget
          title="merge_question"
          targets={question.targets}
          onPick={actions.mergeWith}
          actions={actions}
        />
      );
  }
}

interface ButtonsProps {
  readonly word: string;
  readonly onYes: () => void;
  readonly onCancel: () => void;
}

function Buttons({ word, onYes, onCancel }: ButtonsProps) {
  const text = useText();
  return (
    <div class="acts">
      <button type="button" class="btn btn-main" onClick={() => onYes()}>
        {word}
      </button>
      <button type="button" class="btn" onClick={() => onCancel()}>
        {text.say('cancel')}
      </button>
    </div>
  );
}

function AskErase({ question, actions }: AskedProps) {
  const text = useText();
  if (question.ask !== 'erase') return null;
  const { count, name } = question;
  return (
    <>
      <h2 id="question-title">{text.count('erase_question', count)}</h2>
      <p class="read-face">{name}</p>
      <p class="muted">{text.say('erase_what')}</p>
      <Buttons word={text.count('erase_yes', count)} onYes={actions.erase} onCancel={actions.cancel} />
    </>
  );
}

function AskImport({ question, actions }: AskedProps) {
  const text = useText();
  if (question.ask !== 'import') return null;
  return (
    <>
      <h2 id="question-title">{text.say('import_question', { name: question.name })}</h2>
      <p>{text.say('import_would', { what: sayImport(question.report, text) })}</p>
      <p class="muted">{text.say('import_keeps')}</p>
      <Buttons word={text.say('import_yes')} onYes={actions.importBackup} onCancel={actions.cancel} />
    </>
  );
}

interface AskTargetProps extends Pick<LibraryProps, 'actions'> {
  readonly title: 'move_question' | 'merge_question';
  readonly targets: readonly KeptEvent[];
  readonly onPick: (event: string) => void;
  readonly isMove?: boolean;
}

function AskTarget({ title, targets, onPick, actions, isMove = false }: AskTargetProps) {
  const text = useText();
  const [words, setWords] = useState('');
  return (
    <>
      <h2 id="question-title">{text.say(title)}</h2>
      <label class="field">
        <Icon name="search" />
        <span class="vh">{text.say('search_events')}</span>
        <input
          type="search"
          dir={directionOfField(words)}
          value={words}
          placeholder={text.say('search_events')}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            actions.searchTargets(event.currentTarget.value);
          }}
        />
      </label>
      <ul class="targets">
        {targets.map((event) => (
          <li key={event.id}>
            <button type="button" class="menu-item" onClick={() => onPick(event.id)}>
              <span class="head">{titleOf(event) ?? text.say('report_without_name')}</span>
              <span class="small muted">
                {[
                  sayDays(
                    event.articles.map((one) => one.publishedAt ?? one.keptAt),
                    text,
                  ),
                  text.count('reports', event.articles.length),
                ].join(' · ')}
              </span>
            </button>
          </li>
        ))}
        {targets.length === 0 && <li class="muted">{text.say('nothing_found')}</li>}
      </ul>
      <div class="acts">
        {isMove && (
          <button type="button" class="btn" onClick={() => actions.moveTo(null)}>
            {text.say('new_event')}
          </button>
        )}
        <button type="button" class="btn" onClick={() => actions.cancel()}>
          {text.say('cancel')}
        </button>
      </div>
    </>
  );
}
