// What every part of the library page takes.
import type { LibraryActions, LibraryState } from '../../lib/state/library-state';

export interface LibraryProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
}
