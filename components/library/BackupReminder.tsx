// A quiet line above the lists when much was kept since the last backup; it goes when one is saved, or when hidden.
import { useText } from '../text-context';
import { sayBackup } from './backup-words';
import type { LibraryProps } from './library-props';

export function BackupReminder({ state, actions }: LibraryProps) {
  const text = useText();
  const { backup, backupDue, task, view } = state;
  if (!backupDue || backup === null || task !== null || view === 'backup') return null;
  return (
    <div class="once lib-notice" role="note">
      <p class="grow">{sayBackup(backup, text)}</p>
      <button type="button" class="btn-text" onClick={() => actions.exportBackup()}>
        {text.say('save_backup')}
      </button>
      <button type="button" class="btn-text" onClick={() => actions.hideReminder()}>
        {text.say('backup_not_now')}
      </button>
    </div>
  );
}
