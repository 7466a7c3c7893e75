// The one sentence of each popup screen: its answer. It is also what the live region says.
import type { Text } from '../../lib/browser/text';
import type { View } from '../../lib/comparison/view';
import type { PopupScreen } from '../../lib/state/popup-state';
import { libraryWords, refusalWords, troubleWords } from './trouble-words';

/** The answer in two weights: what matters first, what follows. */
export interface Answer {
  readonly first: string;
  readonly rest: string;
}

export function answerOf(screen: PopupScreen, text: Text): Answer {
  switch (screen.screen) {
    case 'working':
      return plain(sayWork(screen.step, screen.reports, text));
    case 'page-trouble':
      return plain(text.say(troubleWords(screen.trouble).answer));
    case 'refused':
      return plain(refusalWords(screen.reason, screen.page, text).answer);
    case 'library-trouble':
      return plain(text.say(libraryWords(screen.failure).answer));
    case 'nothing-kept':
      return plain(text.say(screen.keep.kind === 'kept' ? 'nothing_kept_now_kept' : 'nothing_kept'));
    case 'no-match':
      return plain(
        screen.choices.some((choice) => choice.match.class === 'perhaps')
          ? text.say('no_match_sure')
          : text.count('no_match', screen.total),
      );
    case 'comparison':
      return answerOfView(screen.view, text);
  }
}

function plain(first: string): Answer {
  return { first, rest: '' };
}

/** What is being done right now, in words. */
export function sayWork(step: 'reading' | 'finding' | 'comparing', reports: number, text: Text): string {
  switch (step) {
    case 'reading':
      return text.say('work_reading');
    case 'finding':
      return text.say('work_finding');
    case 'comparing':
      return reports === 0 ? text.say('work_comparing_later') : text.count('work_comparing', reports);
  }
}

function answerOfView(view: View, text: Text): Answer {
  const reports = text.count('answer_reports', view.reports);
  const origins =
    view.origins === 0 ? text.say('answer_same_origin') : text.count('answer_origins', view.origins);
  const first = text.say('answer_first', { reports, origins });
  if (isEmpty(view)) return { first, rest: text.say('answer_nothing') };
  const rest = text.say('answer_rest', {
    shared: text.count('answer_shared', view.shared.length),
    differs: text.count('answer_differs', view.differs.length),
    only: text.count('answer_only', view.onlyHere.length),
  });
  return { first, rest };
}

/** Nothing was found at all: no fact, no difference, no same text, nothing missing. */
export function isEmpty(view: View): boolean {
  const { shared, differs, onlyHere, sameText, notHere } = view;
  return [shared, differs, onlyHere, sameText, notHere].every((list) => list.length === 0);
}
