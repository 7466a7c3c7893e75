// Whom "he" and "she" mean: the persons named in what a block tells, outside of its quotations.
import type { FoundName } from './found-name';
import type { Clause, PlacedName } from './speaker-phrases';

/** The first person of a block. */
export function firstPerson(clause: Clause): FoundName | null {
  return clause.names.find((placed) => isPerson(placed.name) && isTold(placed, clause))?.name ?? null;
}

/** The name that stands last beside a verb of saying before `until`, in UTF-16 units of the block. */
export function lastSaying(clause: Clause, until: number): FoundName | null {
  const { verbs } = clause.language.speech;
  const saying = clause.names.filter(
    ({ name, from, edge }) =>
      name.country === null &&
      !name.acronym &&
      (clause.tokens[from]?.start ?? 0) < until &&
      [clause.tokens[edge], clause.tokens[from - 1]].some(
        (token) => token !== undefined && verbs.has(token.norm),
      ),
  );
  return saying.at(-1)?.name ?? null;
}

/** The person whom a pronoun beside a quotation at `until` means: who said something last, else the subject of the last sentence with one. */
export function personBefore(clause: Clause, until: number): FoundName | null {
  const persons = clause.names.filter(
    (placed) =>
      isPerson(placed.name) && isTold(placed, clause) && (clause.tokens[placed.from]?.start ?? 0) < until,
  );
  const last = persons.at(-1);
  if (last === undefined) return null;
  const sentence = clause.sentenceOf[last.from];
  const subject = persons.find(({ from }) => clause.sentenceOf[from] === sentence);
  return lastSaying(clause, until) ?? subject?.name ?? null;
}

/** Whether the name may be a subject of what is told: outside of quotations, not "at Skarne Point". */
function isTold({ from }: PlacedName, { tokens, quoted, language }: Clause): boolean {
  return quoted[from] !== true && !language.speech.prepositions.has(tokens[from - 1]?.norm ?? '');
}

function isPerson(name: FoundName): boolean {
  return (
    name.country === null &&
    !name.acronym &&
    (name.titled || name.words.length === 2 || name.words.length === 3)
  );
}
