// The side navigation: views with their counts, when articles were kept, sites, room on the disk, and the rest.
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/text';
import type { KeptFilter, LibraryCounts, LibraryView } from '../../lib/state/library-state';
import { Icon } from '../Icon';
import { useText } from '../text-context';
import { useNarrow } from '../use-narrow';
import type { LibraryProps } from './library-props';
import { sayBytes } from './sizes';

const PERIODS: readonly (readonly [KeptFilter & keyof LibraryCounts, MessageKey])[] = [
  ['week', 'kept_week'],
  ['month', 'kept_month'],
  ['earlier', 'kept_earlier'],
];

const PLACES: readonly (readonly [LibraryView, MessageKey])[] = [
  ['corrections', 'your_corrections'],
  ['backup', 'backup'],
  ['settings', 'settings'],
  ['about', 'about_collate'],
];

/** Sites listed before the rest is asked for. */
const FIRST_SITES = 5;

/** No narrowing of the list. */
const ALL = { site: null, kept: 'any', mark: 'any' } as const;

/** In a narrower window the navigation stands above the list, in rem; as in library-frame.css. */
const BESIDE_FROM = 47.5;

export function LibraryNav({ state, actions }: LibraryProps) {
  const text = useText();
  const narrow = useNarrow(BESIDE_FROM);
  const { counts, filter, view } = state;
  const plain = filter.site === null && filter.kept === 'any' && filter.mark === 'any';
  return (
    <nav class="lib-nav" aria-label={text.say('library')}>
      <ul class="navlist">
        <Entry
          word={text.say('events')}
          count={counts?.events}
          current={view === 'events'}
          onGo={() => actions.setView('events')}
        />
        <Entry
          word={text.say('articles')}
          count={counts?.articles}
          current={view === 'articles' && plain}
          onGo={() => actions.setFilter(ALL)}
        />
        <Entry
          word={text.say('with_note')}
          count={counts?.noted}
          current={view === 'articles' && filter.mark === 'noted'}
          onGo={() => actions.setFilter({ ...ALL, mark: 'noted' })}
        />
      </ul>
      {narrow ? (
        <details class="details nav-fold">
          <summary>{text.say('nav_fold')}</summary>
          <More state={state} actions={actions} />
        </details>
      ) : (
        <More state={state} actions={actions} />
      )}
    </nav>
  );
}

/** What stands below the views; folded where the list would else begin far down. */
function More({ state, actions }: LibraryProps) {
  const text = useText();
  const { counts, filter, view } = state;
  return (
    <>
      <div>
        <h2 class="nav-h">{text.say('nav_kept')}</h2>
        <ul class="navlist">
          {PERIODS.map(([kept, word]) => (
            <Entry
              key={kept}
              word={text.say(word)}
              count={counts?.[kept]}
              current={view === 'articles' && filter.kept === kept}
              onGo={() => actions.setFilter({ ...ALL, kept })}
            />
          ))}
        </ul>
      </div>
      <Sites state={state} actions={actions} />
      <div>
        <h2 class="nav-h">{text.say('nav_more')}</h2>
        <ul class="navlist">
          <Entry word={text.say('add_reports')} current={false} onGo={actions.addReports} />
          <Entry word={text.say('sites_and_rules')} current={false} onGo={actions.openSites} />
          {PLACES.map(([place, word]) => (
            <Entry
              key={place}
              word={text.say(word)}
              current={view === place}
              onGo={() => actions.setView(place)}
            />
          ))}
        </ul>
      </div>
      <Room state={state} actions={actions} />
    </>
  );
}

interface EntryProps {
  readonly word: string;
  readonly count?: number | undefined;
  readonly current: boolean;
  readonly onGo: () => void;
}

function Entry({ word, count, current, onGo }: EntryProps) {
  const text = useText();
  return (
    <li>
      <button type="button" aria-current={current ? 'page' : undefined} onClick={() => onGo()}>
        <span class="cut" dir="auto">
          {word}
        </span>
        {count !== undefined && <span class="num">{text.number(count)}</span>}
      </button>
    </li>
  );
}

function Sites({ state, actions }: LibraryProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const named = state.sites.filter((site) => site.name !== '');
  const byCount = [...named].sort((one, other) => other.articles - one.articles);
  const rest = byCount.length - FIRST_SITES;
  if (byCount.length === 0) return null;
  return (
    <div>
      <h2 class="nav-h">{text.say('nav_sites')}</h2>
      <ul class="navlist">
        {(open ? byCount : byCount.slice(0, FIRST_SITES)).map((site) => (
          <Entry
            key={site.name}
            word={site.name}
            count={site.articles}
            current={state.view === 'articles' && state.filter.site === site.name}
            onGo={() => actions.setFilter({ site: site.name, kept: 'any', mark: 'any' })}
          />
        ))}
        {rest > 0 && (
          <li>
            <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              <span>{open ? text.say('show_fewer') : text.count('show_more', rest)}</span>
              <Icon name="down" />
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function Room({ state, actions }: LibraryProps) {
  const text = useText();
  const { room } = state;
  if (room === null) return null;
  const used = room.usedBytes ?? room.textBytes;
  const share = room.quotaBytes === null ? 0 : Math.min(1, used / room.quotaBytes);
  return (
    <div class="nav-room">
      <h2 class="nav-h">{text.say('storage')}</h2>
      <div class="meter" aria-hidden="true">
        <i style={{ inlineSize: `${Math.max(1, share * 100)}%` }} />
      </div>
      <p class="small muted">
        <b class="ink">{sayBytes(used, text)}</b> {text.count('on_this_device', room.articles)}
      </p>
      <button
        type="button"
        class="btn-text"
        aria-current={state.view === 'storage' ? 'page' : undefined}
        onClick={() => actions.setView('storage')}
      >
        {text.say('free_space')}
      </button>
    </div>
  );
}
