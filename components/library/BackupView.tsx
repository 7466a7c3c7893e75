// The backup: when the last one was made, saving one, reading one back, and opening a comparison set.
import { useRef } from 'preact/hooks';
import { useText } from '../text-context';
import { sayBackup } from './backup-words';
import type { LibraryProps } from './library-props';

export function BackupView({ state, actions }: LibraryProps) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const { backup, task } = state;
  const busy = task !== null;
  return (
    <div class="settings">
      <h1 class="lib-title">{text.say('backup')}</h1>
      <section>
        <p>{backup === null ? text.say('loading') : sayBackup(backup, text)}</p>
        <p class="muted">{text.say('backup_why')}</p>
        <button
          type="button"
          class="btn btn-main"
          aria-disabled={busy}
          onClick={() => !busy && actions.exportBackup()}
        >
          {text.say('save_backup')}
        </button>
      </section>
      <section>
        <h2 class="h">{text.say('open_file')}</h2>
        <p class="muted">{text.say('open_file_why')}</p>
        <input
          ref={field}
          class="vh"
          type="file"
          accept=".json,application/json"
          aria-label={text.say('choose_file')}
          tabIndex={-1}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) actions.openFile(file);
            event.currentTarget.value = '';
          }}
        />
        <button
          type="button"
          class="btn"
          aria-disabled={busy}
          onClick={() => !busy && field.current?.click()}
        >
          {text.say('choose_file')}
        </button>
      </section>
    </div>
  );
}
