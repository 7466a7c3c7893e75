// Leaves out pieces that are markup or code shown as text: leftovers of broken templates.
import type { Stage } from '../draft';

/** A tag of common HTML written out as text. */
const WRITTEN_TAG =
  /<\/?(?:a|article|b|br|button|code|div|em|figure|h[1-6]|i|iframe|img|input|li|link|meta|ol|p|script|section|span|strong|style|svg|table|td|tr|ul)(?:\s[^<>]{0,400})?\/?>/gi;

/** The share of a piece that written tags make up from which it is no text. */
const MOSTLY_TAGS = 0.3;

export const leaveOutDebris: Stage = (draft) => {
  for (const piece of draft.taken()) {
    const tags = piece.text.match(WRITTEN_TAG)?.join('').length ?? 0;
    if (tags > MOSTLY_TAGS * piece.text.length) draft.leaveOut(piece, 'boilerplate');
  }
};
