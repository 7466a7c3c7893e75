// Every case of the gallery with the view it belongs to, for the scripts that go through all of them.
import { CAPTURE_CASES } from './capture-cases';
import { COMPARE_CASES } from './compare-cases';
import { LIBRARY_CASES } from './library-cases';
import { PANEL_CASES } from './panel-cases';
import { POPUP_CASES } from './popup-cases';

export type CaseKind = 'popup' | 'panel' | 'capture' | 'compare' | 'library';

export interface GalleryCase {
  readonly kind: CaseKind;
  readonly name: string;
}

const KINDS: Readonly<Record<CaseKind, readonly { readonly name: string }[]>> = {
  popup: POPUP_CASES,
  panel: PANEL_CASES,
  capture: CAPTURE_CASES,
  compare: COMPARE_CASES,
  library: LIBRARY_CASES,
};

/** The cases whose kind and name hold all of these words. */
export function listCases(words: readonly string[]): readonly GalleryCase[] {
  return Object.entries(KINDS)
    .flatMap(([kind, cases]) => cases.map(({ name }) => ({ kind: kind as CaseKind, name }))) // The keys of KINDS.
    .filter(({ kind, name }) => words.every((word) => `${kind} ${name}`.includes(word)));
}
