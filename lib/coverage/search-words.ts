// Words of a title and a publisher by which lists are searched. Nothing of the text: that is what matching is for.

/** Lower case without accents. */
export function foldWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Words of letters and digits, folded; each once. */
export function searchWords(...texts: readonly (string | null)[]): readonly string[] {
  const folded = texts.map((text) => foldWords(text ?? '')).join(' ');
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? [])];
}
