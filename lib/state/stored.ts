// Stored values, as the settings and the session offer them (lib/browser/settings.ts).

export interface Stored<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
}

/** A stored value that another page may change while this one is open. */
export interface Watched<T> extends Stored<T> {
  /** Tells of every change from now on; the answer ends that. */
  watch(tell: (value: T) => void): () => void;
}
