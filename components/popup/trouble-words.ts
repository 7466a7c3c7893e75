// The plain sentences for everything that can go wrong: what is the case, why, and what nothing was lost.
import type { Text, MessageKey } from '../../lib/browser/text';
import type { Refusal } from '../../lib/article/article';
import type { LibraryFailure } from '../../lib/coverage/coverage';
import type { PageFacts, PageTrouble } from '../../lib/state/popup-state';

interface Words {
  readonly answer: MessageKey;
  readonly why: MessageKey;
}

const TROUBLES: Readonly<Record<PageTrouble, Words>> = {
  restricted: { answer: 'trouble_restricted', why: 'trouble_restricted_why' },
  hangs: { answer: 'trouble_hangs', why: 'trouble_hangs_why' },
  failed: { answer: 'trouble_failed', why: 'trouble_failed_why' },
};

export function troubleWords(trouble: PageTrouble): Words {
  return TROUBLES[trouble];
}

const LIBRARY: Readonly<Record<LibraryFailure, Words & { readonly keep: MessageKey }>> = {
  'no-room': {
    answer: 'library_no_room',
    why: 'library_no_room_why',
    keep: 'keep_no_room',
  },
  blocked: { answer: 'library_blocked', why: 'library_blocked_why', keep: 'keep_blocked' },
  damaged: { answer: 'library_damaged', why: 'library_damaged_why', keep: 'keep_damaged' },
  lost: { answer: 'library_lost', why: 'library_lost_why', keep: 'keep_lost' },
  unavailable: {
    answer: 'library_unavailable',
    why: 'library_unavailable_why',
    keep: 'keep_unavailable',
  },
  'unknown-article': {
    answer: 'library_unknown_article',
    why: 'library_unknown_article_why',
    keep: 'keep_unknown_article',
  },
};

/** Words for a library that does not answer; `keep` is the sentence for a Keep that failed. */
export function libraryWords(failure: LibraryFailure): Words & { readonly keep: MessageKey } {
  return LIBRARY[failure];
}

const REFUSALS: Readonly<Record<Refusal, Words>> = {
  'not-an-article': { answer: 'refused_not_an_article', why: 'refused_not_an_article_why' },
  'too-little-text': { answer: 'refused_too_little', why: 'refused_too_little_why' },
  'too-large': { answer: 'refused_too_large', why: 'refused_too_large_why' },
  'not-html': { answer: 'refused_not_html', why: 'refused_not_html_why' },
  'no-text': { answer: 'refused_no_text', why: 'refused_no_text_why' },
};

/** Why a page gave no article. Where paragraphs were counted, the count is said. */
export function refusalWords(
  reason: Refusal,
  page: PageFacts | null,
  text: Text,
): { readonly answer: string; readonly why: string } {
  const { answer, why } = REFUSALS[reason];
  const counted = reason === 'too-little-text' && page !== null && page.taken < page.found;
  return {
    answer: counted
      ? text.say('refused_too_little_counted', { taken: page.taken, found: page.found })
      : text.say(answer),
    why: text.say(why),
  };
}
