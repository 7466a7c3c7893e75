// Notices when the browser gave back less of the library than it held: browsers put an empty database, without a word, in
// the place of one whose files are damaged.
import { LibraryError } from '../coverage/coverage';
import type { OpenLibrary } from '../coverage/open-library';

/** A number that is stored apart from the library: how many articles have ever been kept. Guarded by `npm run torture -- damage`. */
interface Witness {
  getValue(): Promise<unknown>;
  setValue(value: number): Promise<void>;
}

export interface WitnessAdapters {
  readonly openLibrary: () => Promise<OpenLibrary>;
  readonly witness: Witness;
  /** Whether the reader has just pressed something in this page. */
  readonly isPressed: () => boolean;
}

/**
 * A way to open the library that rejects with "lost" when articles are missing that were there before. Once a page has
 * told so and the reader presses on, what is left counts as the library. In the worker nobody presses: it goes on refusing.
 */
export function witnessedLibrary({
  openLibrary,
  witness,
  isPressed,
}: WitnessAdapters): () => Promise<OpenLibrary> {
  let isTold = false;
  return async () => {
    const library = await openLibrary();
    const known = toCount(await witness.getValue());
    const held = await library.keptEver();
    if (held < known && !(isTold && isPressed())) {
      isTold = true;
      library.close();
      throw new LibraryError('lost');
    }
    if (held !== known) await witness.setValue(held);
    return {
      ...library,
      async keep(...of) {
        const kept = await library.keep(...of);
        if (kept.kind === 'kept') await witness.setValue(await library.keptEver());
        return kept;
      },
    };
  };
}

function toCount(data: unknown): number {
  return typeof data === 'number' && Number.isSafeInteger(data) ? data : 0;
}
