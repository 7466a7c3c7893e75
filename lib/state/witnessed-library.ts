// Notices when the browser gave back less of the library than it held: browsers put an empty database, without a word, in
// the place of one whose files are damaged.
import { LibraryError } from '../coverage/coverage';
import type { OpenLibrary } from '../coverage/open-library';
import type { Stock } from '../coverage/upkeep';

/** The stock of the library as it was seen last, stored apart from it. Guarded by `npm run torture -- damage`. */
interface Witness {
  getValue(): Promise<unknown>;
  setValue(value: Stock): Promise<void>;
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
    const known = toStock(await witness.getValue());
    const held = await library.stock();
    const isLess = held.keptEver < known.keptEver || held.missing > known.missing;
    if (isLess && !(isTold && isPressed())) {
      isTold = true;
      library.close();
      throw new LibraryError('lost');
    }
    if (isLess || held.keptEver > known.keptEver) await witness.setValue(held);
    return {
      ...library,
      async keep(...of) {
        const kept = await library.keep(...of);
        if (kept.kind === 'kept') await witness.setValue(await library.stock());
        return kept;
      },
    };
  };
}

/** What is no stock is one of nothing: then every library will do. */
function toStock(data: unknown): Stock {
  if (typeof data !== 'object' || data === null) return NOTHING;
  const { keptEver, missing } = data as Readonly<Record<string, unknown>>;
  return isCount(keptEver) && isCount(missing) ? { keptEver, missing } : NOTHING;
}

const NOTHING: Stock = { keptEver: 0, missing: 0 };

function isCount(data: unknown): data is number {
  return typeof data === 'number' && Number.isSafeInteger(data) && data >= 0;
}
