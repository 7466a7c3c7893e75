// All articles as one list: filters, order, and rows that are drawn only where the window is.
import type { MessageKey } from '../../lib/browser/text';
import type { ShelfOrder } from '../../lib/coverage/shelf';
import type { MarkFilter } from '../../lib/state/library-state';
import { useText } from '../text-context';
import { ArticleRows } from './ArticleRows';
import { ChosenBar } from './ChosenBar';
import { EmptyLibrary } from './EmptyLibrary';
import type { LibraryProps } from './library-props';

const ORDERS: readonly (readonly [ShelfOrder, boolean, MessageKey])[] = [
  ['kept', true, 'order_kept'],
  ['kept', false, 'order_kept_first'],
  ['published', true, 'order_published'],
  ['published', false, 'order_published_first'],
  ['title', false, 'order_title'],
  ['publisher', false, 'order_publisher'],
];

const MARKS: readonly (readonly [MarkFilter, MessageKey])[] = [
  ['any', 'mark_any'],
  ['noted', 'with_note'],
  ['stays', 'mark_stays'],
  ['rule', 'mark_rule'],
];

export function ArticlesView({ state, actions }: LibraryProps) {
  const text = useText();
  const { filter, total, counts } = state;
  if ((counts?.articles ?? total) === 0) return <EmptyLibrary actions={actions} />;
  const found = text.count('articles_count', total);
  return (
    <>
      <div class="list-head">
        <h1 class="lib-title grow">
          <span role="status">
            {filter.search.trim() === '' ? found : text.say('found_for', { found, words: filter.search })}
          </span>
        </h1>
        <label class="field">
          <span class="vh">{text.say('filter_marks')}</span>
          <select
            value={filter.mark}
            onChange={(event) => actions.setFilter({ mark: markOf(event.currentTarget.value) })}
          >
            {MARKS.map(([mark, word]) => (
              <option key={mark} value={mark}>
                {text.say(word)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="vh">{text.say('order')}</span>
          <select
            value={`${filter.order} ${filter.descending}`}
            onChange={(event) => actions.setFilter(orderOf(event.currentTarget.value))}
          >
            {ORDERS.map(([order, descending, word]) => (
              <option key={word} value={`${order} ${descending}`}>
                {text.say(word)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <FilterTags state={state} actions={actions} />
      <ChosenBar state={state} actions={actions} />
      {total === 0 ? (
        <p class="muted">{text.say('nothing_found')}</p>
      ) : (
        <ArticleRows state={state} actions={actions} />
      )}
    </>
  );
}

/** The site a list is narrowed to, to be taken off again. */
function FilterTags({ state, actions }: LibraryProps) {
  const text = useText();
  const { site } = state.filter;
  if (site === null) return null;
  return (
    <p class="filter-tags">
      <span class="tag">{site}</span>
      <button type="button" class="btn-text" onClick={() => actions.setFilter({ site: null })}>
        {text.say('all_sites')}
      </button>
      <button type="button" class="btn-text" onClick={() => actions.askErase({ kind: 'site', site }, site)}>
        {text.say('erase_site')}
      </button>
    </p>
  );
}

function markOf(value: string): MarkFilter {
  return MARKS.find(([mark]) => mark === value)?.[0] ?? 'any';
}

function orderOf(value: string): { readonly order: ShelfOrder; readonly descending: boolean } {
  const found = ORDERS.find(([order, descending]) => `${order} ${descending}` === value);
  return { order: found?.[0] ?? 'kept', descending: found?.[1] ?? true };
}
