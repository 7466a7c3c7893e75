// The part of the W3C Web Annotation Data Model that exports use, as data.
// Source: Web Annotation Data Model, W3C Recommendation 2017-02-23; terms of http://www.w3.org/ns/anno.jsonld.

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** A plain text about the passage; `purpose` tells what it is. */
export interface TextualBody {
  readonly type: 'TextualBody';
  /** "classifying": the kind of finding; "identifying": its id; "tagging": the kind in words; "describing": its value. */
  readonly purpose: 'classifying' | 'identifying' | 'tagging' | 'describing';
  readonly format: 'text/plain';
  readonly language?: string;
  readonly value: string;
}

/** Finds the passage by its words and those around it. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Finds the passage in the compared text: offsets in Unicode code points, `end` excluded. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** The report: its address, or a urn:uuid for one without; the checksum is that of the compared text. */
export interface AnnotatedSource {
  readonly id: string;
  readonly type: 'Text';
  readonly language?: string;
  readonly 'dc:title'?: string;
  readonly 'dc:publisher'?: string;
  readonly 'schema:sha256'?: string;
}

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'classifying';
  readonly created?: string;
  readonly body: readonly TextualBody[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: AnnotatedSource;
    /** When the text was captured: the page may have changed since. */
    readonly state?: { readonly type: 'TimeState'; readonly sourceDate: string };
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  };
}

/** The file. */
export interface AnnotationPage {
  readonly '@context': typeof ANNOTATION_CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly partOf: {
    readonly id: string;
    readonly type: 'AnnotationCollection';
    readonly label: string;
    readonly total: number;
    readonly generator: { readonly type: 'Software'; readonly name: 'Collate' };
  };
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
}
