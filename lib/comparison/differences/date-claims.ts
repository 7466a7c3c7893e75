// Dates as claims: when something is said to have happened, and what stands around it.
import type { DateMention, Stretch } from '../../language/analysis';
import { readContext, type Context } from './context';
import { overlaps, type Scene } from './scene';

/** One date of one sentence. */
export interface DateClaim {
  readonly scene: Scene;
  readonly date: DateMention;
  /** The date as written, in lower case. */
  readonly written: string;
  readonly context: Context;
  /** True when it says when somebody said it ("police said on Monday"). */
  readonly ofSaying: boolean;
}

/** Dates that can disagree: times of day are rounded too freely, weeks and decades too vague. */
const GRAINS: ReadonlySet<DateMention['grain']> = new Set(['day', 'weekday', 'month', 'year']);

/** All date claims of a scene. */
export function readDateClaims(scene: Scene): readonly DateClaim[] {
  return scene.sentence.dates
    .filter(({ grain }) => GRAINS.has(grain))
    .map((date) => ({
      scene,
      date,
      written: scene.text.slice(date.start, date.end).toLowerCase(),
      context: readContext(scene, date),
      ofSaying: scene.attributions.some(
        (stretch) => overlaps(date, stretch) || followsAtOnce(scene, date, stretch),
      ),
    }));
}

/** "said on Monday": nothing that says anything stands between the words of saying and the date. */
function followsAtOnce({ words }: Scene, date: Stretch, saying: Stretch): boolean {
  const isBetween = ({ start, end }: Stretch): boolean => start >= saying.end && end <= date.start;
  return saying.end <= date.start && !words.some((word) => !word.stop && isBetween(word));
}
