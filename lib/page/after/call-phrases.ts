// The set phrases of calls and advertisement labels, by language. Tables only: no phrase names a single site.

/** Whole short lines that label an advertisement. */
const ADVERTISEMENT_LABELS =
  /^(?:[-–—\s]*)(?:advertisement|advertising|ads?|sponsored(?: content)?|supported by|anzeige|werbung|publicit[eéà]|publicidad|anuncio|pubblicit[aà]|advertentie|reklame?|annons|annonse|mainos|реклама|реклам[аы]|广告|廣告|広告|スポンサーリンク|광고|إعلان)(?:[-–—:.\s]*)$/iu;

/** Lines that call the reader to do something, by how they begin. */
const CALLS: readonly RegExp[] = [
  /^continue reading(?: the main story)?\b.{0,40}$/i,
  /^(?:track|get|read|follow|catch|watch) .{0,80}\b(?:latest|breaking|live) (?:news|updates)\b/i,
  /^(?:sign up|subscribe|register|log ?in|join)\b.{0,160}$/i,
  /^(?:read (?:more|also|next)|also read|related|see also|more (?:on|from|stories))\s*[:：»>].{0,200}$/i,
  /^follow (?:us|@\w+|\S+ \S+ on (?:twitter|facebook|instagram|x)\b).{0,120}$/i,
  /^(?:click|tap) here\b.{0,160}$/i,
  /^download (?:the|our)\b.{0,100}\bapp\b/i,
];

/** Longest call, in UTF-16 units: longer pieces say more than a call. */
const LONGEST_CALL = 300;

export function isAdvertisementLabel(text: string): boolean {
  return text.length <= 40 && ADVERTISEMENT_LABELS.test(text);
}

export function isCall(text: string): boolean {
  return text.length <= LONGEST_CALL && CALLS.some((pattern) => pattern.test(text));
}
