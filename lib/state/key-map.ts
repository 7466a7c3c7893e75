// Which single key does what in the panel, side by side and in the library: each task has one key, and no key has two.

export const KEY_TASKS = ['next', 'previous', 'base', 'filter', 'help'] as const;

/** What a key that can be changed does. The four kinds keep the digits, evidence keeps Enter and Escape. */
export type KeyTask = (typeof KEY_TASKS)[number];

/** The key of each task, as `KeyboardEvent.key` gives it in lower case. */
export type KeyMap = Readonly<Record<KeyTask, string>>;

export const FIRST_KEYS: KeyMap = { next: 'n', previous: 'p', base: 'b', filter: '/', help: '?' };

/** Stored keys; one that is missing or cannot be a key falls back to the first, and so do all when two are the same. */
export function parseKeyMap(data: unknown): KeyMap {
  const stored: Readonly<Record<string, unknown>> =
    typeof data === 'object' && data !== null ? { ...data } : {};
  const entries = KEY_TASKS.map((task) => {
    const key = stored[task];
    return [task, (typeof key === 'string' ? toKey(key) : null) ?? FIRST_KEYS[task]] as const;
  });
  const isClear = new Set(entries.map(([, key]) => key)).size === KEY_TASKS.length;
  return isClear ? { ...FIRST_KEYS, ...Object.fromEntries(entries) } : FIRST_KEYS;
}

/** Gives the task the typed key, and its old one to the task that had it; null when that cannot be a key. */
export function changeKey(keys: KeyMap, task: KeyTask, typed: string): KeyMap | null {
  const key = toKey(typed);
  if (key === null) return null;
  const other = KEY_TASKS.find((one) => keys[one] === key);
  return { ...keys, ...(other !== undefined && { [other]: keys[task] }), [task]: key };
}

/** One visible sign that is no digit. */
function toKey(typed: string): string | null {
  const [key = '', ...more] = typed.trim().toLowerCase();
  return key === '' || more.length > 0 || /[\p{C}\p{M}\p{Z}\d]/u.test(key) ? null : key;
}
