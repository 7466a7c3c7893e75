// The library before anything is kept: what it is for and the next step.
import { PlainState } from '../PlainState';
import { useText } from '../text-context';
import type { LibraryProps } from './library-props';

export function EmptyLibrary({ actions }: Pick<LibraryProps, 'actions'>) {
  const text = useText();
  return (
    <PlainState answer={text.say('library_empty')} why={text.say('library_empty_why')}>
      <button type="button" class="btn btn-main" onClick={() => actions.addReports()}>
        {text.say('add_reports')}
      </button>
      <button type="button" class="btn" onClick={() => actions.setView('backup')}>
        {text.say('import_backup')}
      </button>
      <button type="button" class="btn" onClick={() => actions.setView('about')}>
        {text.say('how_it_works')}
      </button>
    </PlainState>
  );
}
