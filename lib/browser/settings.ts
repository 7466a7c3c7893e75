// The reader's settings: one versioned item each, on this device.
import { storage } from 'wxt/utils/storage';

/** Whether the forewarning is still to be shown. */
export const forewarning = storage.defineItem<boolean>('local:forewarning', { fallback: true, version: 1 });

/** The look of the reading mode, as the panel last had it; parsed by its user. */
export const typography = storage.defineItem<unknown>('local:typography', { fallback: null, version: 1 });

/** Whether single letters act as keys in the panel (WCAG 2.1.4: they can be turned off). */
export const singleKeys = storage.defineItem<boolean>('local:singleKeys', { fallback: true, version: 1 });

/** Which single key does what; parsed by its users. */
export const keyMap = storage.defineItem<unknown>('local:keyMap', { fallback: null, version: 1 });

/** Whether comparisons are shown without the names of their outlets, for teaching. */
export const namesHidden = storage.defineItem<boolean>('local:namesHidden', { fallback: false, version: 1 });

/** Where the reader was in the panel: tab, density, kinds; for this browser session. */
export const panelPlace = storage.defineItem<unknown>('session:panelPlace', { fallback: null });

/** When the reminder to back up was put off last, ISO 8601. */
export const reminderHiddenAt = storage.defineItem<string | null>('local:reminderHiddenAt', {
  fallback: null,
  version: 1,
});
