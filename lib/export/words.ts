// The words of exported files: English here, handed in by the interface in other languages.

/** English words. Each is a label or a whole sentence; none has plural forms or places to fill in. */
export const ENGLISH_WORDS = {
  /** BCP 47 tag and direction of these words. */
  language: 'en',
  direction: 'ltr',
  comparison: 'Comparison of news reports',
  sheet: 'Work sheet: comparing news reports',
  report: 'Report',
  reports: 'Reports',
  origins: 'Origins',
  sameOriginAs: 'Same origin as',
  sameCredit: 'same credit',
  title: 'Title',
  byline: 'By',
  published: 'Published',
  captured: 'Captured',
  made: 'Made',
  checksum: 'SHA-256 of the compared text',
  paragraphsRead: 'Paragraphs read',
  link: 'Link',
  unknown: 'not known',
  facts: 'Facts',
  fact: 'Fact',
  kind: 'Kind',
  wording: 'Wording',
  matchedOn: 'Matched on',
  differs: 'Differs',
  shared: 'Also in',
  onlyHere: 'Only here',
  sameText: 'Same text',
  notFound: 'not found',
  notFoundIn: 'Not found in',
  maybeUpdated: 'maybe updated',
  sameWording: 'same wording',
  closeWording: 'close wording',
  similarWording: 'similar wording',
  exactText: 'word for word',
  editedText: 'edited',
  containedText: 'one contains the other',
  sameQuotation: 'same quotation',
  repeatedText: 'repeated in the same report',
  showPassage: 'Show passage',
  fullText: 'Full text',
  quotations: 'Quotations',
  whoIsQuoted: 'Who is quoted',
  speakerUnclear: 'speaker unclear',
  none: 'none',
  key: 'Key to the reports',
  notes: 'Notes',
  forewarning:
    'Sharing text or facts does not make them true; being alone does not make them false. “Not found” means: not found in the text that was compared.',
  about: 'Made with Collate on the reader’s own device, by the same rules for every report.',
} as const;

export type WordKey = keyof typeof ENGLISH_WORDS;

/** The words in some language. */
export type Words = Readonly<Record<Exclude<WordKey, 'direction'>, string>> & {
  readonly direction: 'ltr' | 'rtl';
};
