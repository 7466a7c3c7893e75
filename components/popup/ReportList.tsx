// The reports of the comparison and those offered for it, each with the reason, to add or to remove.
import type { Match } from '../../lib/coverage/coverage';
import type { PopupActions, ReportChoice } from '../../lib/state/popup-state';
import { quotedWords } from '../direction';
import { nameOf } from '../evidence/reports';
import { useText } from '../text-context';
import { sayReasons } from './reason-words';

/** Other reports that one comparison takes (DESIGN section 4: two to eight articles, this one among them). */
export const MOST_OTHERS = 7;

interface ReportListProps {
  readonly choices: readonly ReportChoice[];
  readonly include: PopupActions['include'];
  /** The word on the button that adds one: "Add" beside a comparison, "Compare" where there is none yet. */
  readonly addWord: 'add' | 'compare';
}

export function ReportList({ choices, include, addWord }: ReportListProps) {
  const text = useText();
  const full = choices.filter((choice) => choice.included).length >= MOST_OTHERS;
  return (
    <>
      <ul class="picks">
        {choices.map(({ match, included }) => (
          <ReportItem
            key={match.id}
            match={match}
            included={included}
            addWord={addWord}
            disabled={full && !included}
            include={include}
          />
        ))}
      </ul>
      {full && <p class="small muted">{text.say('comparison_full', { most: MOST_OTHERS + 1 })}</p>}
    </>
  );
}

interface ReportItemProps extends Pick<ReportListProps, 'include' | 'addWord'> {
  readonly match: Match;
  readonly included: boolean;
  readonly disabled: boolean;
}

export function ReportItem({ match, included, disabled, include, addWord }: ReportItemProps) {
  const text = useText();
  const name = nameOf(match) ?? text.say('report_without_name');
  const reasons = sayReasons(match.reasons, text);
  const when = text.moment(match.publishedAt);
  return (
    <li class="pick" data-included={included ? '' : undefined}>
      <div class="grow">
        <p class="pick-who">
          <b class="cut" dir="auto">
            {name}
          </b>
          {when !== '' && <bdi class="small muted">{when}</bdi>}
        </p>
        {match.title !== null && match.title !== name && (
          <p class="head clamp" {...quotedWords(match.title)}>
            {match.title}
          </p>
        )}
        {reasons !== '' && (
          <p class="small muted">
            {match.class === 'perhaps' && !included ? text.say('perhaps', { reasons }) : reasons}
          </p>
        )}
      </div>
      <button
        type="button"
        class="btn"
        aria-disabled={disabled}
        onClick={() => {
          if (!disabled) include(match.id, !included);
        }}
      >
        {text.say(included ? 'remove' : addWord)} <span class="vh">{name}</span>
      </button>
    </li>
  );
}
