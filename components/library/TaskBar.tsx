// Long work under way: what, how far, and the button that stops it.
import type { MessageKey } from '../../lib/browser/text';
import type { LongTask } from '../../lib/state/library-state';
import { useText } from '../text-context';
import type { LibraryProps } from './library-props';

const WORDS: Readonly<Record<LongTask['doing'], MessageKey>> = {
  exporting: 'task_exporting',
  checking: 'task_checking',
  importing: 'task_importing',
  erasing: 'task_erasing',
};

export function TaskBar({ state: { task }, actions }: LibraryProps) {
  const text = useText();
  if (task === null) return null;
  const word = text.say(WORDS[task.doing]);
  const far =
    task.total === null
      ? ''
      : text.say('task_far', { done: task.done, total: Math.max(task.done, task.total) });
  return (
    <div class="task">
      <span class="grow">
        {word} <span class="num">{far}</span>
      </span>
      <progress aria-label={word} {...(task.total === null ? {} : { max: task.total, value: task.done })} />
      <button type="button" class="btn" onClick={() => actions.stopTask()}>
        {text.say('stop')}
      </button>
    </div>
  );
}
