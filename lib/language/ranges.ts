// Two numbers that are one value: shares ("one in five"), ranges ("20-30") and the ends of a change ("from 5 to 7 percent").
import type { Language } from './language';
import { readMeasure, type Measure } from './measures';
import type { Token } from './tokens';
import { dimensionOf } from './units';

/** "un", read for "un sur cinq" only. */
export function isArticle(
  tokens: readonly Token[],
  { from, edge, read }: Measure,
  language: Language,
): boolean {
  return (
    edge === from + 1 && read.kind === 'words' && language.numbers.articles.has(tokens[from]?.norm ?? '')
  );
}

export interface Range {
  readonly measure: Measure;
  readonly high: number | null;
}

/** "one in five", "three out of four": a share. */
export function readRatio(tokens: readonly Token[], measure: Measure, language: Language): Range | null {
  if (measure.unit !== null || measure.read.ordinal || measure.value < 1 || measure.value > 10) return null;
  const word = matchRatioWord(tokens, measure, language);
  const whole = word === null ? null : readMeasure(tokens, word, language);
  if (whole === null || whole.unit !== null || whole.read.ordinal) return null;
  if (!Number.isInteger(whole.value) || whole.value <= measure.value || whole.value > 1000) return null;
  const share = measure.value / whole.value;
  return { measure: { ...measure, value: share, unit: '%', joined: true, edge: whole.edge }, high: null };
}

/** Index after "in" of "one in five"; in "un enseignant sur cinq" the noun stands before it. */
function matchRatioWord(tokens: readonly Token[], measure: Measure, language: Language): number | null {
  const { ratioWords } = language.numbers;
  const near = ratioWords.match(tokens, measure.edge);
  if (near !== null || !isArticle(tokens, measure, language)) return near?.edge ?? null;
  const far = ratioWords.match(tokens, measure.edge + 1);
  const after = far === null ? undefined : tokens[far.edge + 1];
  return after?.kind === 'word' && !language.isStop(after.norm) ? null : (far?.edge ?? null);
}

/** "20-30", "20 to 30 million", "between $5 and $10"; the ends of a change ("from 20 to 30") stay apart. */
export function readRange(
  tokens: readonly Token[],
  low: Measure,
  taken: (index: number) => boolean,
  language: Language,
): Range | null {
  const connector = matchConnector(tokens, low, language);
  if (connector === null || taken(connector)) return null;
  const high = readMeasure(tokens, connector, language);
  if (high === null || high.read.ordinal || low.read.ordinal || high.age !== low.age) return null;
  if (low.unit !== null && low.unit !== high.unit && low.unit.split('/')[0] !== high.unit?.split('/')[0])
    return null;
  const scaled = low.read.scale === 1 && low.value < 1000 ? low.value * high.read.scale : low.value;
  const bottom = low.unit === null && high.unit === '%' ? scaled / 100 : scaled;
  if (bottom >= high.value) return null;
  return { measure: { ...high, from: low.from, value: bottom }, high: high.value };
}

/** "from 5 to 7 percent": both ends of a change have the unit and scale of the second. */
export function shareUnit(tokens: readonly Token[], first: Measure, language: Language): Measure {
  if (first.unit !== null || first.read.ordinal || !isChange(tokens, first, language)) return first;
  if (!language.numbers.changeJoiners.has(tokens[first.edge]?.norm ?? '')) return first;
  const second = readMeasure(tokens, first.edge + 1, language);
  if (second === null || second.unit === null || dimensionOf(second.unit) === 'time') return first;
  const scale = first.read.scale === 1 && first.value < 1000 ? second.read.scale : 1;
  return { ...first, unit: second.unit, value: (first.value * scale) / (second.unit === '%' ? 100 : 1) };
}

function isChange(tokens: readonly Token[], measure: Measure, language: Language): boolean {
  const before = tokens.slice(Math.max(0, measure.from - CHANGE_REACH), measure.from);
  return before.some(({ norm }) => language.numbers.changeWords.has(norm));
}

/** How far before a number "from" or "between" may stand, in tokens. */
const CHANGE_REACH = 3;

/** Index after the word or dash between the ends of a range, null when there is none. */
function matchConnector(tokens: readonly Token[], low: Measure, language: Language): number | null {
  const { numbers } = language;
  const connector = tokens[low.edge];
  if (connector === undefined) return null;
  if (/^[-\u2010-\u2014\u301C~]$/.test(connector.text)) {
    const spaced = connector.spaced === (tokens[low.edge + 1]?.spaced ?? false);
    const isChain = /^[-\u2013]$/.test(tokens[low.edge + 2]?.text ?? '') && !tokens[low.edge + 2]?.spaced;
    return spaced && !(isChain && tokens[low.edge + 3]?.kind === 'number') ? low.edge + 1 : null;
  }
  const before = tokens.slice(Math.max(0, low.from - CHANGE_REACH), low.from);
  if (
    before.some(({ norm }) => numbers.betweenWords.has(norm)) &&
    numbers.betweenJoiners.has(connector.norm)
  ) {
    return low.edge + 1;
  }
  if (!numbers.rangeWords.has(connector.norm)) return null;
  return isChange(tokens, low, language) && numbers.changeJoiners.has(connector.norm) ? null : low.edge + 1;
}
