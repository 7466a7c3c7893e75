// Where the second copy of the library lives: apart from the database, so that what destroys one leaves the other. Types only.

/** Values under keys, as JSON. Any call may reject, for want of room for instance. */
export interface CopyStore {
  /** Every key that is set. */
  keys(): Promise<readonly string[]>;
  /** The values of these keys; a key that is not set is left out. */
  get(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** What they take up. */
  bytes(): Promise<number>;
}
