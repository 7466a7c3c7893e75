// How views come by the words of the interface: a context holding the Text of the reader's language.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../lib/browser/text';

export const TextContext = createContext<Text | null>(null);

/** The interface texts. Throws outside a `TextContext.Provider`: a view without words is a bug. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (text === null) throw new Error('No TextContext.Provider above this view');
  return text;
}
