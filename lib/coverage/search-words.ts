// Words of a title and a publisher by which lists are searched. Nothing of the text: that is what matching is for.

/** Words of letters and digits, folded to lower case without accents; each once. */
export function searchWords(...texts: readonly (string | null)[]): readonly string[] {
  const folded = texts
    .map((text) => (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
    .join(' ');
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? [])];
}
