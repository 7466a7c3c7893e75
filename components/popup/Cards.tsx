// The cards of the popup: what to look at first, or with a filter all findings of that kind.
import type { FindingKind } from '../../lib/comparison/comparison';
import type { View } from '../../lib/comparison/view';
import type { Reports } from '../evidence/reports';
import { kindWord } from '../Kind';
import { useText } from '../text-context';
import { findingsOf } from './Filters';
import { FindingCard } from './FindingCard';

/** What the cards list: a kind, what the others have and this report lacks, or what to look at first. */
export type CardFilter = FindingKind | 'not-here' | null;

interface CardsProps {
  readonly view: View;
  readonly reports: Reports;
  readonly filter: CardFilter;
  readonly onFilter: (filter: CardFilter) => void;
  readonly onOpen: ((finding: string) => void) | undefined;
}

export function Cards({ view, reports, filter, onFilter, onOpen }: CardsProps) {
  const text = useText();
  const missing = view.notHere.length;
  return (
    <section aria-labelledby="cards-title">
      <div class="sec">
        <h2 class="h" id="cards-title">
          {filter === null ? text.say('look_first') : text.say(kindWord(filter))}
        </h2>
        {missing > 0 && (
          <button
            type="button"
            class="btn-text"
            aria-pressed={filter === 'not-here'}
            onClick={() => onFilter(filter === 'not-here' ? null : 'not-here')}
          >
            {text.count('not_found_here', missing)}
          </button>
        )}
      </div>
      <ul class={filter === null ? 'cards' : 'cards is-list'}>{listCards()}</ul>
    </section>
  );

  function listCards() {
    const common = { reports, base: view.base, onOpen };
    if (filter === 'not-here') {
      return view.notHere.map((one) => (
        <FindingCard key={one.finding.id} finding={one.finding} notHere={one} {...common} />
      ));
    }
    if (filter === null) {
      if (view.lookFirst.length === 0) return <li class="none">{text.say('look_first_none')}</li>;
      return view.lookFirst.map((look) =>
        look.sort === 'not-here' ? (
          <FindingCard
            key={look.notHere.finding.id}
            finding={look.notHere.finding}
            notHere={look.notHere}
            {...common}
          />
        ) : (
          <FindingCard key={look.finding.id} finding={look.finding} {...common} />
        ),
      );
    }
    const findings = findingsOf(view, filter);
    if (findings.length === 0) return <li class="none">{text.say('kind_none')}</li>;
    return findings.map((finding) => <FindingCard key={finding.id} finding={finding} {...common} />);
  }
}
