// Why a kept report is thought to cover the same event, in a few words: "same names, same day".
import type { Text } from '../../lib/browser/text';
import type { MatchReason } from '../../lib/coverage/coverage';

/** Names, words or numbers quoted in a reason: enough to judge by, few enough for a line. */
const MOST_EXAMPLES = 3;

export function sayReasons(reasons: readonly MatchReason[], text: Text): string {
  return text.series(reasons.map((reason) => sayReason(reason, text)));
}

function sayReason(reason: MatchReason, text: Text): string {
  const examples = (items: readonly string[]): string => text.series(items.slice(0, MOST_EXAMPLES));
  switch (reason.kind) {
    case 'same-names':
      return reason.names.length === 0
        ? text.say('reason_names')
        : text.say('reason_names_with', { names: examples(reason.names) });
    case 'same-words':
      return reason.words.length === 0
        ? text.say('reason_words')
        : text.say('reason_words_with', { words: examples(reason.words) });
    case 'same-numbers':
      return reason.numbers.length === 0
        ? text.say('reason_numbers')
        : text.say('reason_numbers_with', { numbers: examples(reason.numbers) });
    case 'same-text':
      return text.say('reason_same_text');
    case 'days-apart': {
      const days = Math.abs(Math.round(reason.days));
      return days === 0 ? text.say('reason_same_day') : text.count('reason_days_apart', days);
    }
    case 'added-by-you':
      return text.say('reason_added_by_you');
  }
}
