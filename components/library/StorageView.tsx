// What the library takes up, by site and event, and how to make room.
import { useState } from 'preact/hooks';
import type { Selection } from '../../lib/coverage/upkeep';
import { useText } from '../text-context';
import type { LibraryProps } from './library-props';
import { sayBytes } from './sizes';

/** Sites shown by size: those that make a difference. */
const MOST_SITES = 20;

export function StorageView({ state, actions }: LibraryProps) {
  const text = useText();
  const { room } = state;
  if (room === null) return <p class="muted">{text.say('loading')}</p>;
  const largest = Math.max(1, ...room.sites.map((site) => site.bytes));
  return (
    <div class="settings">
      <h1 class="lib-title">{text.say('storage')}</h1>
      <p>
        {text.count('room_texts', room.articles, { size: sayBytes(room.textBytes, text) })}{' '}
        {room.usedBytes !== null && text.say('room_used', { size: sayBytes(room.usedBytes, text) })}{' '}
        {room.quotaBytes !== null && text.say('room_quota', { size: sayBytes(room.quotaBytes, text) })}
      </p>
      {room.sites.length > 0 && (
        <table class="sizes">
          <caption class="h">{text.say('by_site')}</caption>
          <thead class="vh">
            <tr>
              <th scope="col">{text.say('site')}</th>
              <th scope="col">{text.say('articles')}</th>
              <th scope="col">{text.say('fact_size')}</th>
              <th scope="col">{text.say('erase')}</th>
            </tr>
          </thead>
          <tbody>
            {room.sites.slice(0, MOST_SITES).map((site) => {
              const name = site.name === '' ? text.say('without_address') : site.name;
              return (
                <tr key={site.name}>
                  <th scope="row">
                    {name}
                    <span
                      class="size-bar"
                      aria-hidden="true"
                      style={{ '--part': String(site.bytes / largest) }}
                    />
                  </th>
                  <td class="num">{text.count('articles_count', site.articles)}</td>
                  <td class="num">{sayBytes(site.bytes, text)}</td>
                  <td>
                    <button
                      type="button"
                      class="btn-text"
                      onClick={() => actions.askErase({ kind: 'site', site: site.name }, name)}
                    >
                      {text.say('erase')} <span class="vh">{name}</span>
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <EraseByTime actions={actions} />
      <section>
        <h2 class="h">{text.say('erase_everything')}</h2>
        <p class="muted">{text.say('erase_everything_why')}</p>
        <button
          type="button"
          class="btn"
          onClick={() => actions.askErase({ kind: 'all' }, text.say('whole_library'))}
        >
          {text.say('erase_all')}
        </button>
      </section>
    </div>
  );
}

function EraseByTime({ actions }: Pick<LibraryProps, 'actions'>) {
  const text = useText();
  const [day, setDay] = useState('');
  const [side, setSide] = useState<'kept-before' | 'kept-since'>('kept-before');
  const ask = (): void => {
    // The day begins where the reader is.
    const selection: Selection = { kind: side, at: new Date(`${day}T00:00:00`).toISOString() };
    const word = side === 'kept-before' ? 'kept_before_day' : 'kept_since_day';
    actions.askErase(selection, text.say(word, { day: text.moment(day) }));
  };
  return (
    <section>
      <h2 class="h">{text.say('erase_by_time')}</h2>
      <div class="acts">
        <label class="field">
          <span class="vh">{text.say('erase_by_time')}</span>
          <select
            value={side}
            onChange={(event) =>
              setSide(event.currentTarget.value === 'kept-since' ? 'kept-since' : 'kept-before')
            }
          >
            <option value="kept-before">{text.say('kept_before')}</option>
            <option value="kept-since">{text.say('kept_since')}</option>
          </select>
        </label>
        <label class="field">
          <span class="vh">{text.say('day')}</span>
          <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
        </label>
        <button type="button" class="btn" aria-disabled={day === ''} onClick={() => day !== '' && ask()}>
          {text.say('erase')}
        </button>
      </div>
    </section>
  );
}
