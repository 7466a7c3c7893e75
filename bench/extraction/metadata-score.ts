// Whether a predicted title, list of authors, date, publisher or language is the gold one.

/** Titles whose words agree in this share are near: they differ in a kicker or a site's name at most. */
const NEAR = 0.8;

function words(text: string | null | undefined): readonly string[] {
  return (text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the words of two titles agree by at least 80 % (Dice). */
export function isNearTitle(gold: string, predicted: string | null): boolean {
  const want = words(gold);
  const have = [...words(predicted)];
  let both = 0;
  for (const word of want) {
    const at = have.indexOf(word);
    if (at < 0) continue;
    have.splice(at, 1);
    both += 1;
  }
  const all = want.length + both + have.length;
  return all === 0 || (2 * both) / all >= NEAR;
}

/** Whether the same people are named, in any order and case. */
export function areSameAuthors(gold: readonly string[], predicted: readonly string[]): boolean {
  const key = (names: readonly string[]): string =>
    names
      .map((name) => words(name).join(' '))
      .sort()
      .join('|');
  return key(gold) === key(predicted);
}

/** Whether two times fall on the same day: as written, or in universal time. */
export function isSameDay(gold: string, predicted: string | null): boolean {
  if (predicted === null) return false;
  if (gold.slice(0, 10) === predicted.slice(0, 10)) return true;
  const [a, b] = [Date.parse(gold), Date.parse(predicted)];
  if (Number.isNaN(a) || Number.isNaN(b)) return false;
  return new Date(a).toISOString().slice(0, 10) === new Date(b).toISOString().slice(0, 10);
}

/** Whether the primary languages are the same. */
export function isSameLanguage(gold: string, predicted: string | null): boolean {
  return gold.slice(0, 2).toLowerCase() === (predicted ?? '').slice(0, 2).toLowerCase();
}

/** Whether every paragraph of the gold standfirst stands in the predicted one. */
export function holdsParagraphs(paragraphs: readonly string[], standfirst: string): boolean {
  const have = ` ${words(standfirst).join(' ')} `;
  return paragraphs.every((paragraph) => have.includes(` ${words(paragraph).join(' ')} `));
}
