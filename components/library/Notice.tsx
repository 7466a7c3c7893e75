// What was done last, said once.
import type { Text } from '../../lib/browser/text';
import type { ImportReport } from '../../lib/coverage/import-library';
import type { LibraryNotice } from '../../lib/state/library-state';
import { useText } from '../text-context';

export function Notice({ notice }: { readonly notice: LibraryNotice | null }) {
  const text = useText();
  return (
    <div role="status">{notice !== null && <p class="notice lib-notice">{sayNotice(notice, text)}</p>}</div>
  );
}

function sayNotice(notice: LibraryNotice, text: Text): string {
  switch (notice.say) {
    case 'erased':
      return text.count('did_erase', notice.count);
    case 'brought-back':
      return text.count('did_bring_back', notice.count);
    case 'moved':
      return text.count('did_move', notice.count);
    case 'split':
      return text.count('did_split', notice.count);
    case 'merged':
      return text.say('did_merge');
    case 'stopped':
      return text.say('did_stop');
    case 'note-saved':
      return text.say('did_note');
    case 'event-saved':
      return text.say('did_event');
    case 'word-undone':
      return text.say('did_undo');
    case 'exported':
      return text.say('export_saved', { name: notice.name });
    case 'imported':
      return text.say('did_import', { what: sayImport(notice.report, text) });
    case 'bad-file':
      return text.say('bad_file', { problem: notice.problem });
  }
}

/** "12 new, 3 with newer texts, 40 already here, 2 corrections". */
export function sayImport(report: ImportReport, text: Text): string {
  const { added, newer, older, same, corrections, notes, settings, conflicting } = report;
  const parts = [
    text.count('import_added', added),
    newer > 0 ? text.count('import_newer', newer) : '',
    older > 0 ? text.count('import_older', older) : '',
    same > 0 ? text.count('import_same', same) : '',
    corrections > 0 ? text.count('import_corrections', corrections) : '',
    notes > 0 ? text.count('import_notes', notes) : '',
    settings > 0 ? text.count('import_settings', settings) : '',
    conflicting > 0 ? text.count('import_conflicting', conflicting) : '',
  ];
  return text.list(parts.filter(Boolean));
}
