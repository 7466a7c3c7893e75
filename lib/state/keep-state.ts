// Whether the article being read is kept, and what keeping it did: the same in popup and panel.
import type { Coverage, Kept, LibraryFailure } from '../coverage/coverage';

/** Whether the article being read is kept, and what the last Keep did. */
export type KeepState =
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'keeping' }
  | {
      readonly kind: 'kept';
      readonly keptAt: string;
      readonly changed: boolean;
      /** Sentences that changed since; there once they are counted. */
      readonly sentences?: number;
    }
  | { readonly kind: 'failed'; readonly failure: LibraryFailure };

/** What the library knew of the article when it was asked for its coverage. */
export function keepStateOf(kept: Coverage['kept']): KeepState {
  return kept === null ? { kind: 'not-kept' } : { kind: 'kept', keptAt: kept.keptAt, changed: kept.changed };
}

/** What an attempt to keep it came to. */
export function afterKeeping(kept: Kept): KeepState {
  return kept.kind === 'failed' ? kept : { kind: 'kept', keptAt: kept.keptAt, changed: false };
}
