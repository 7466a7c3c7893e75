// The rows of the article list: ten thousand may stand there, some dozens are drawn. Arrow keys move through all of them.
import { useEffect, useRef } from 'preact/hooks';
import type { ShelfArticle } from '../../lib/coverage/shelf';
import { quotedWords } from '../direction';
import { nameOf } from '../evidence/reports';
import { useText } from '../text-context';
import type { LibraryProps } from './library-props';
import { useRowsInSight } from './use-rows-in-sight';

export function ArticleRows({ state, actions }: LibraryProps) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const { rows, total } = state;
  const { from, to, rowHeight } = useRowsInSight(list, total);
  useEffect(() => {
    for (let at = from; at < to; at += 1) {
      if (!rows.has(at)) return actions.loadRows(from, to);
    }
    return undefined;
  }, [from, to, rows]);
  const focusRow = (at: number): void => {
    const place = Math.max(0, Math.min(total - 1, at));
    const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY + place * rowHeight;
    if (place < from || place >= to) window.scrollTo({ top: top - window.innerHeight / 2 });
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        list.current?.querySelector<HTMLElement>(`[data-at="${place}"] .ti`)?.focus();
      }),
    );
  };
  return (
    <ul
      class="rows"
      ref={list}
      aria-label={text.say('articles')}
      style={{ blockSize: `${total * rowHeight}px` }}
      onKeyDown={(event) => {
        const row = event.target instanceof Element ? event.target.closest('[data-at]') : null;
        const next = row === null ? null : rowAfter(event.key, Number(row.getAttribute('data-at')), total);
        if (next === null) return;
        event.preventDefault();
        focusRow(next);
      }}
    >
      {Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index).map((at) => (
        <li
          key={at}
          class={isOn(rows.get(at), state) ? 'row is-on' : 'row'}
          data-at={at}
          aria-setsize={total}
          aria-posinset={at + 1}
          style={{ insetBlockStart: `${at * rowHeight}px` }}
        >
          <Row article={rows.get(at)} state={state} actions={actions} />
        </li>
      ))}
    </ul>
  );
}

function isOn(article: ShelfArticle | undefined, { detail }: LibraryProps['state']): boolean {
  return article !== undefined && detail?.kept.id === article.id;
}

/** Rows a Page key moves by. */
const PAGE = 10;

function rowAfter(key: string, at: number, total: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + PAGE;
    case 'PageUp':
      return at - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}

interface RowProps extends LibraryProps {
  /** Undefined while it is loaded. */
  readonly article: ShelfArticle | undefined;
}

function Row({ article, state, actions }: RowProps) {
  const text = useText();
  if (article === undefined) return <span class="small muted">{text.say('loading')}</span>;
  const name = nameOf(article) ?? text.say('report_without_name');
  const title = article.title ?? name;
  const more = [
    article.texts > 1 ? text.count('texts_kept', article.texts) : '',
    article.stays ? text.say('stays') : '',
    article.keptBy === 'rule' ? text.say('kept_by_rule') : '',
  ].filter(Boolean);
  return (
    <>
      <input
        type="checkbox"
        aria-label={text.say('choose_article', { title })}
        checked={state.chosen.includes(article.id)}
        onChange={(event) => actions.choose([article.id], event.currentTarget.checked)}
      />
      <div class="row-what">
        <button
          type="button"
          class="ti cut"
          {...quotedWords(title)}
          onClick={() => actions.openArticle(article.id)}
        >
          {title}
        </button>
        <p class="small muted cut">
          <b class="ink" dir="auto">
            {name}
          </b>
          {more.map((words) => ` · ${words}`)}
        </p>
      </div>
      <bdi class="small muted num row-when">{text.moment(article.publishedAt ?? article.keptAt)}</bdi>
    </>
  );
}
