// The features of two sentences read plainly by their definitions (docs/comparison.md), one pair at a time and as slow as it
// may be: what the walks over terms and tables have to come to. What hangs on which of two as good scores is higher is NaN.
import type { FEATURES } from '../../../../lib/comparison/alignment/features';
import type { TermKind, Unit, Vocabulary } from '../../../../lib/comparison/alignment/vocabulary';

type Features = Readonly<Record<(typeof FEATURES)[number], number>>;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const most = (values: readonly number[]): number => Math.max(0, ...values);
const log = (value: number): number => Math.log(1 + value);
const common = (ones: Iterable<string | number>, others: ReadonlySet<string | number>): number =>
  [...ones].filter((one) => others.has(one)).length;

/** What a term is when the two articles call it differently: the first of these. */
const KINDS: readonly TermKind[] = ['name', 'word', 'number', 'date'];

/** Reads all features of sentence i of the first article and j of the second one. */
export function plainFeatures({ stems, families, articles }: Vocabulary): (i: number, j: number) => Features {
  const [a, b] = articles.map(({ units }) => units) as [readonly Unit[], readonly Unit[]];
  const all = [...a, ...b];
  const holds = (unit: Unit, term: number): boolean => unit.sequence.includes(term);

  const weightOf = (term: number): number => log(all.length / all.filter((unit) => holds(unit, term)).length);
  const weigh = (terms: readonly number[]): number => sum(terms.map(weightOf));
  const kindOf = (term: number): TermKind | undefined => {
    const called = [a, b].map((units) => {
      const unit = units.find((one) => holds(one, term));
      return unit?.kinds[unit.sequence.indexOf(term)];
    });
    return KINDS.find((kind) => called.includes(kind));
  };
  const isOpen = (term: number): boolean => ['word', 'name'].includes(kindOf(term) ?? '');

  const shared = (one: Unit, other: Unit): number[] => one.terms.filter((term) => holds(other, term));
  const ofKind = (one: Unit, other: Unit, kind: TermKind): number =>
    weigh(shared(one, other).filter((term) => kindOf(term) === kind));

  type Related = (one: number, other: number) => boolean;
  const beginAlike: Related = (one, other) => {
    const [long, short] = [stems[one] ?? '', stems[other] ?? ''].sort((x, y) => y.length - x.length);
    const letters = [...(short ?? '')].findIndex((letter, at) => letter !== long?.[at]);
    const alike = letters < 0 ? (short ?? '').length : letters;
    return isOpen(one) && isOpen(other) && alike >= 4 && alike >= 0.6 * (long ?? '').length;
  };
  const isPart = (whole: string, part: string): boolean => {
    const rests = [
      whole.startsWith(part) && part.length >= 3 ? whole.slice(part.length) : null,
      whole.endsWith(part) && part.length >= 4 ? whole.slice(0, -part.length) : null,
    ];
    return rests.some((rest, at) => {
      if (rest === null || rest.length < (at === 0 ? 4 : 3)) return false;
      const term = stems.indexOf(rest);
      return term >= 0 && isOpen(term);
    });
  };
  const areKin: Related = (one, other) => {
    const isFamily = families.some((family) => family.has(one) && family.has(other));
    if (isFamily && kindOf(one) === 'word' && kindOf(other) === 'word') return true;
    const [left, right] = [stems[one] ?? '', stems[other] ?? ''];
    return isOpen(one) && isOpen(other) && (isPart(left, right) || isPart(right, left));
  };
  /** What of one sentence stands in the other only as something related, and the same the other way: their mean. */
  const relatedMass = (one: Unit, other: Unit, related: Related): number => {
    const stands = (from: Unit, to: Unit): number =>
      sum(
        from.terms
          .filter((term) => !holds(to, term))
          .map((term) =>
            most(
              to.terms
                .filter((match) => !holds(from, match) && related(term, match))
                .map((match) => Math.min(weightOf(term), weightOf(match))),
            ),
          ),
      );
    return (stands(one, other) + stands(other, one)) / 2;
  };

  const mass = (unit: Unit): number => weigh(unit.terms) || 1;
  const discounted = (found: number, one: Unit, other: Unit): number =>
    found / (mass(one) * mass(other)) ** 0.25;
  const likeness = (one: Unit, other: Unit): number => {
    const begun = relatedMass(one, other, beginAlike);
    const kin = relatedMass(one, other, areKin);
    return discounted(weigh(shared(one, other)) + 0.5 * begun + 0.25 * kin, one, other);
  };
  const table = a.map((one) => b.map((other) => likeness(one, other)));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;

  const counted = (one: Unit, other: Unit, least: number, upTo: number): number =>
    shared(one, other).filter((term) => {
      const product = [a, b].reduce((all, units) => all * units.filter((u) => holds(u, term)).length, 1);
      return kindOf(term) !== 'number' && product > least && product <= upTo;
    }).length;

  const placesOf = (unit: Unit, term: number): number[] =>
    unit.sequence.flatMap((one, place) => (one === term ? [place] : []));
  const near = (one: Unit, other: Unit): number => {
    const terms = shared(one, other);
    const areNear = (unit: Unit, x: number, y: number): boolean =>
      placesOf(unit, x).some((p) => placesOf(unit, y).some((q) => Math.abs(p - q) <= 5));
    return sum(
      terms.flatMap((x, first) =>
        terms
          .slice(first + 1)
          .filter((y) => kindOf(x) !== 'name' || kindOf(y) !== 'name')
          .filter((y) => areNear(one, x, y) && areNear(other, x, y))
          .map((y) => Math.sqrt(weightOf(x) * weightOf(y))),
      ),
    );
  };
  const windowsOf = ({ sequence }: Unit): number[][] => {
    const starts = [0];
    while ((starts.at(-1) ?? 0) + 6 < sequence.length) starts.push((starts.at(-1) ?? 0) + 3);
    return starts.map((start) => [...new Set(sequence.slice(start, start + 6))]);
  };
  const bestWindow = (one: Unit, other: Unit): number =>
    Math.min(
      1,
      most(
        windowsOf(one).flatMap((left) =>
          windowsOf(other).map((right) => {
            const found = weigh(left.filter((term) => right.includes(term)));
            return found === 0 ? 0 : found / Math.sqrt(weigh(left) * weigh(right));
          }),
        ),
      ),
    );

  const twins = (units: readonly Unit[], own: number): { place: number; like: number }[] =>
    units
      .map((other, place) => ({
        place,
        like: place === own ? 0 : discounted(weigh(shared(units[own]!, other)), units[own]!, other),
      }))
      .filter(({ like }) => like > 0)
      .sort((one, other) => other.like - one.like || one.place - other.place)
      .slice(0, 3);

  return (i, j) => {
    const [one, other] = [a[i]!, b[j]!];
    const score = at(i, j);
    const scores = table.flat();
    const isTied = scores.filter((value) => Math.abs(value - score) <= 1e-9).length > 1;
    const rivals = [
      ...b.flatMap((_, column) => (column === j ? [] : [at(i, column)])),
      ...a.flatMap((_, row) => (row === i ? [] : [at(row, j)])),
    ];
    const values = common(one.values, other.values);
    const begun = relatedMass(one, other, beginAlike);
    return {
      words: log(ofKind(one, other, 'word')),
      names: log(ofKind(one, other, 'name')),
      numbers: log(ofKind(one, other, 'number')),
      prefixes: log(begun),
      cosine: (weigh(shared(one, other)) + 0.5 * begun) / Math.sqrt(mass(one) * mass(other)),
      sameValues: log(values),
      otherValues: log(Math.max(0, common(one.measured, other.measured) - values)),
      once: log(counted(one, other, 0, 1)),
      few: log(counted(one, other, 1, 3)),
      some: log(counted(one, other, 3, 8)),
      many: log(counted(one, other, 8, Infinity)),
      near: log(near(one, other)),
      window: bestWindow(one, other),
      neighbours: most([at(i - 1, j), at(i + 1, j), at(i, j - 1), at(i, j + 1)]),
      through: most([
        ...twins(a, i).map(({ place, like }) => Math.min(like, at(place, j))),
        ...twins(b, j).map(({ place, like }) => Math.min(like, at(i, place))),
      ]),
      rank: isTied ? NaN : log(scores.filter((value) => value > score).length) - Math.log(scores.length) / 2,
      latest: Math.max(i / a.length, j / b.length),
      apart: Math.abs(i / a.length - j / b.length),
      leads: (i <= 1 ? 1 : 0) + (j <= 1 ? 1 : 0),
      length: log(sum(all.map(({ sequence }) => sequence.length)) / all.length),
      mutual: isTied ? NaN : score > 0 && rivals.every((rival) => rival < score) ? 1 : 0,
      turns: common(one.turns, other.turns) / Math.max(1, Math.min(one.turns.size, other.turns.size)),
      kin: log(relatedMass(one, other, areKin)),
    };
  };
}
