// Files: chosen, dropped or in a folder, each read and kept; exports of other programs as what they are.
import { useRef, useState } from 'preact/hooks';
import type { CaptureActions, CaptureState } from '../../lib/state/capture-state';
import { useText } from '../text-context';
import { Lines } from './Lines';
import { Part } from './Part';

interface FilesProps {
  readonly state: CaptureState;
  readonly actions: CaptureActions;
  /** Endings of the files that can be read, ".html" and so on. */
  readonly endings: readonly string[];
}

export function FilesPart({ state, actions, endings }: FilesProps) {
  const text = useText();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const { busy, lines } = state;
  // No attribute of a standard, so JSX does not know it; every browser has it.
  const chooseFolder = (): void => {
    if (folder.current === null) return;
    folder.current.webkitdirectory = true;
    folder.current.click();
  };
  return (
    <Part part="files" title={text.say('capture_files')} why={text.say('capture_files_why')}>
      <div
        class="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          actions.keepFiles([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <button
          type="button"
          class="btn"
          aria-disabled={busy !== null}
          onClick={() => input.current?.click()}
        >
          {text.say('capture_files_choose')}
        </button>
        <button type="button" class="btn" aria-disabled={busy !== null} onClick={chooseFolder}>
          {text.say('capture_files_folder')}
        </button>
        <span class="muted">{text.say('capture_files_drop')}</span>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={endings.join()}
          aria-label={text.say('capture_files_choose')}
          onChange={({ currentTarget }) => {
            actions.keepFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
        <input
          ref={folder}
          type="file"
          hidden
          aria-label={text.say('capture_files_folder')}
          onChange={({ currentTarget }) => {
            const known = [...(currentTarget.files ?? [])].filter(({ name }) =>
              endings.some((ending) => name.toLowerCase().endsWith(ending)),
            );
            actions.keepFiles(known);
            currentTarget.value = '';
          }}
        />
      </div>
      <Lines
        lines={lines.filter((line) => line.part === 'files')}
        busy={busy === 'files'}
        keepAnyway={actions.keepAnyway}
      />
    </Part>
  );
}
