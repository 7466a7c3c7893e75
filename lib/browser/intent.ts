// What a menu entry or key asks the popup to do when it opens: handed over in session storage, taken once.
import { storage } from 'wxt/utils/storage';

/** "keep" keeps the article at once and shows what came of it. */
export type Intent = 'keep';

const item = storage.defineItem<unknown>('session:intent', { fallback: null });

/** Leaves an intent for the popup that is about to open. */
export async function leaveIntent(intent: Intent): Promise<void> {
  await item.setValue(intent);
}

/** Takes the intent away, so that the next popup has none. */
export async function takeIntent(): Promise<Intent | null> {
  const intent = await item.getValue();
  if (intent === null) return null;
  await item.removeValue();
  return intent === 'keep' ? intent : null;
}
