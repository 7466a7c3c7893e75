// Events as cards, each with its articles by time; ticked articles can be compared, moved or erased together.
import { useText } from '../text-context';
import { ChosenBar } from './ChosenBar';
import { EmptyLibrary } from './EmptyLibrary';
import { EventCard } from './EventCard';
import type { LibraryProps } from './library-props';

export function EventsView({ state, actions }: LibraryProps) {
  const text = useText();
  const { events, eventTotal, filter, counts } = state;
  const rest = eventTotal - events.length;
  if ((counts?.articles ?? state.total) === 0) return <EmptyLibrary actions={actions} />;
  return (
    <>
      <h1 class="lib-title">
        <span role="status">
          {filter.search.trim() === ''
            ? text.count('events_count', eventTotal)
            : text.say('found_for', { found: text.count('events_count', eventTotal), words: filter.search })}
        </span>
      </h1>
      <ChosenBar state={state} actions={actions} />
      {events.length === 0 && (
        <p class="muted">{text.say(filter.search.trim() === '' ? 'no_events' : 'nothing_found')}</p>
      )}
      {events.map((event) => (
        <EventCard key={event.id} event={event} state={state} actions={actions} />
      ))}
      {rest > 0 && (
        <button type="button" class="btn" onClick={() => actions.moreEvents()}>
          {text.count('show_more', rest)}
        </button>
      )}
    </>
  );
}
