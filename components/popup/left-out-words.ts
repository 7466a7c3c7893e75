// Why a piece of the page is not part of the article, in words.
import { LEFT_OUT_REASONS, type LeftOutReason } from '../../lib/article/article';
import type { MessageKey, Text } from '../../lib/browser/text';

const REASONS: Readonly<Record<LeftOutReason, MessageKey>> = {
  navigation: 'left_out_navigation',
  advertisement: 'left_out_advertisement',
  call: 'left_out_call',
  related: 'left_out_related',
  caption: 'left_out_caption',
  byline: 'left_out_byline',
  'repeated-title': 'left_out_repeated_title',
  comments: 'left_out_comments',
  consent: 'left_out_consent',
  hidden: 'left_out_hidden',
  'other-article': 'left_out_other_article',
  boilerplate: 'left_out_boilerplate',
  'outside-body': 'left_out_outside_body',
  'by-reader': 'left_out_by_reader',
};

/** The reason in words; one from a newer version as it stands. */
export function sayLeftOut(reason: string, text: Text): string {
  const known = LEFT_OUT_REASONS.find((one) => one === reason);
  return known === undefined ? reason : text.say(REASONS[known]);
}
