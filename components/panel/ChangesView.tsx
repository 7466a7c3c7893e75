// The Changes tab: what one article said before, step by step, sentence by sentence. It describes, and gives no reason.
import type { Change } from '../../lib/comparison/revisions/revision';
import type { ChangeStep, Changes } from '../../lib/state/changes';
import type { KeepState } from '../../lib/state/keep-state';
import type { View } from '../../lib/comparison/view';
import type { Reports } from '../evidence/reports';
import { PlainState } from '../PlainState';
import { KeepButton } from '../popup/KeepButton';
import { libraryWords } from '../popup/trouble-words';
import { useText } from '../text-context';
import { WordingParts } from './Wording';

interface ChangesViewProps {
  readonly changes: Changes;
  readonly keep: KeepState;
  readonly view: View;
  readonly reports: Reports;
  readonly onKeep: () => void;
}

export function ChangesView(props: ChangesViewProps) {
  const text = useText();
  return (
    <main class="pad changes">
      <h1 class="vh">{text.say('tab_changes')}</h1>
      <Body {...props} />
    </main>
  );
}

function Body({ changes, keep, view, reports, onKeep }: ChangesViewProps) {
  const text = useText();
  switch (changes.kind) {
    case 'loading':
      return <PlainState answer={text.say('changes_working')} working />;
    case 'not-kept':
      return <NotKept keep={keep} onKeep={onKeep} />;
    case 'unchanged':
      return (
        <PlainState
          answer={text.say('changes_none', { when: text.moment(changes.keptAt) })}
          why={text.say('changes_none_why')}
        />
      );
    case 'steps':
      return (
        <>
          <p class="small muted">{text.say('changes_legend')}</p>
          {changes.steps.map((step) => (
            <Step key={step.from} step={step} quoted={reports.quoted(view.base)} />
          ))}
        </>
      );
  }
}

function NotKept({ keep, onKeep }: Pick<ChangesViewProps, 'keep' | 'onKeep'>) {
  const text = useText();
  const failed = keep.kind === 'failed' ? libraryWords(keep.failure) : null;
  const answer =
    keep.kind === 'kept'
      ? text.say('kept_at', { when: text.moment(keep.keptAt) })
      : text.say(failed?.keep ?? 'changes_not_kept');
  const why = keep.kind === 'kept' ? '' : text.say(failed?.why ?? 'changes_not_kept_why');
  return (
    <PlainState answer={answer} why={why}>
      <KeepButton keep={keep} onKeep={onKeep} long />
    </PlainState>
  );
}

interface StepProps {
  readonly step: ChangeStep;
  readonly quoted: ReturnType<Reports['quoted']>;
}

function Step({ step, quoted }: StepProps) {
  const text = useText();
  const { from, to, revision } = step;
  const { title, changes, silent } = revision;
  const when = text.moment(from);
  return (
    <section class="origin change-step">
      <header>
        <h2>
          {to === null
            ? text.say('changes_since_kept', { when })
            : text.say('changes_between', { from: when, to: text.moment(to) })}
        </h2>
        <p class="reason">
          {[
            text.count('changes_sentences', changes.length),
            title === null ? '' : text.say('changes_title'),
            silent ? text.say('changes_silent') : '',
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      </header>
      <ul>
        {title !== null && (
          <li>
            <p class="small muted">{text.say('out_title')}</p>
            <p class="head" {...quoted}>
              <WordingParts parts={title} />
            </p>
          </li>
        )}
        {changes.map((change, at) => (
          <li key={at}>
            <ChangeView change={change} quoted={quoted} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangeView({ change, quoted }: { readonly change: Change; readonly quoted: StepProps['quoted'] }) {
  const text = useText();
  switch (change.kind) {
    case 'added':
      return (
        <>
          <p class="small muted">{text.say('change_added')}</p>
          <p class="read-face" {...quoted}>
            <WordingParts parts={[{ kind: 'added', text: change.later.text }]} />
          </p>
        </>
      );
    case 'removed':
      return (
        <>
          <p class="small muted">{text.say('change_removed')}</p>
          <p class="read-face" {...quoted}>
            <WordingParts parts={[{ kind: 'removed', text: change.earlier.text }]} />
          </p>
        </>
      );
    case 'moved':
      return (
        <>
          <p class="small muted">
            {text.say('change_moved', { from: change.earlier.block + 1, to: change.later.block + 1 })}
          </p>
          <p class="read-face" {...quoted}>
            {change.later.text}
          </p>
        </>
      );
    case 'reworded':
      return (
        <>
          <p class="small muted">
            {text.say('change_reworded')}{' '}
            {change.figures && <span class="tag">{text.say('change_figures')}</span>}
          </p>
          <p class="read-face" {...quoted}>
            <WordingParts parts={change.wording} />
          </p>
        </>
      );
  }
}
