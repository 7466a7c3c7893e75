// A name found in one sentence, before it is joined with its other forms in the document.

/** A name before its document-wide key is known. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** Normalised words of the name, without titles and forms of companies. */
  readonly words: readonly string[];
  /** Key of the country it names ("@us"), null for all others. */
  readonly country: string | null;
  /** A title stood before it ("Mr."): a person. */
  readonly titled: boolean;
  readonly acronym: boolean;
  /** Index of its first token, and the index after its last. */
  readonly from: number;
  readonly edge: number;
}
