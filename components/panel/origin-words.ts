// Why reports count as one origin, in words.
import type { Text } from '../../lib/browser/text';
import type { OriginReason } from '../../lib/comparison/comparison';

/** Words of the shorter text, in tenths, that stand in the other too: said as "about 9 in 10", never as a percentage. */
const TENTHS = 10;

/** Why these reports are one origin. */
export function sayOrigin(reason: OriginReason, text: Text): string {
  switch (reason.kind) {
    case 'alone':
      return text.say('origin_alone');
    case 'credit':
      return text.say('origin_credit', { credit: reason.credit });
    case 'same-text': {
      const tenths = Math.round(reason.share * TENTHS);
      return tenths >= TENTHS ? text.say('origin_same_text_all') : text.say('origin_same_text', { tenths });
    }
  }
}
