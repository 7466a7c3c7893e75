// One event: what it is called, when, how many reports, its articles, and what can be done with it.
import { useState } from 'preact/hooks';
import type { KeptEvent, KeptSummary } from '../../lib/coverage/coverage';
import { quotedWords } from '../direction';
import { nameOf } from '../evidence/reports';
import { Icon } from '../Icon';
import { Popover } from '../Popover';
import { useText } from '../text-context';
import { EventForm } from './EventForm';
import type { LibraryProps } from './library-props';
import { sayDays } from './sizes';

interface EventCardProps extends LibraryProps {
  readonly event: KeptEvent;
}

export function EventCard({ event, state, actions }: EventCardProps) {
  const text = useText();
  const [folded, setFolded] = useState(false);
  const [editing, setEditing] = useState(false);
  const articles = [...event.articles].sort(byTime);
  const title = titleOf(event) ?? text.say('report_without_name');
  const isOn = state.detail !== null && articles.some((one) => one.id === state.detail?.kept.id);
  return (
    <article class={isOn ? 'event is-on' : 'event'} aria-label={title}>
      <header>
        <button
          type="button"
          class="btn btn-bare btn-icon fold"
          aria-expanded={!folded}
          aria-label={text.say('fold_event', { title })}
          onClick={() => setFolded(!folded)}
        >
          <Icon name="down" />
        </button>
        <div>
          <h2 {...quotedWords(title)}>{title}</h2>
          <p class="sum">
            <bdi>{sayDays(articles.map(timeOf), text)}</bdi>
            <span>{text.count('reports', articles.length)}</span>
          </p>
        </div>
        <div class="event-acts">
          <button type="button" class="btn" onClick={() => actions.compare(articles.map((one) => one.id))}>
            {text.say('compare')} <span class="vh">{title}</span>
          </button>
          <More event={event} title={title} actions={actions} onEdit={() => setEditing(true)} />
        </div>
      </header>
      {event.note !== '' && !editing && (
        <p class="event-note" dir="auto">
          {event.note}
        </p>
      )}
      {editing && (
        <EventForm
          event={event}
          otherwise={titleOf({ ...event, name: null }) ?? ''}
          onSave={(name, note) => {
            setEditing(false);
            actions.describeEvent(event.id, name, note);
          }}
          onCancel={() => setEditing(false)}
        />
      )}
      {!folded && (
        <ul class="arts">
          {articles.map((article) => (
            <ArticleItem key={article.id} article={article} state={state} actions={actions} />
          ))}
        </ul>
      )}
    </article>
  );
}

interface MoreProps extends Pick<LibraryProps, 'actions'> {
  readonly event: KeptEvent;
  readonly title: string;
  readonly onEdit: () => void;
}

function More({ event, title, actions, onEdit }: MoreProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const act = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  return (
    <Popover
      label={text.say('more_for', { title })}
      button={<Icon name="more" />}
      open={open}
      onOpen={setOpen}
    >
      <div>
        <button type="button" class="menu-item" onClick={act(onEdit)}>
          {text.say('name_event')}
        </button>
        <button type="button" class="menu-item" onClick={act(() => actions.askMerge(event.id))}>
          {text.say('merge_event')}
        </button>
        <button
          type="button"
          class="menu-item"
          onClick={act(() =>
            actions.choose(
              event.articles.map((one) => one.id),
              true,
            ),
          )}
        >
          {text.say('tick_all')}
        </button>
        <button
          type="button"
          class="menu-item"
          onClick={act(() => actions.askErase({ kind: 'event', event: event.id }, title))}
        >
          {text.say('erase_event')}
        </button>
      </div>
    </Popover>
  );
}

interface ArticleItemProps extends LibraryProps {
  readonly article: KeptSummary;
}

function ArticleItem({ article, state, actions }: ArticleItemProps) {
  const text = useText();
  const name = nameOf(article) ?? text.say('report_without_name');
  const title = article.title ?? name;
  return (
    <li class={state.detail?.kept.id === article.id ? 'art is-on' : 'art'}>
      <input
        type="checkbox"
        aria-label={text.say('choose_article', { title })}
        checked={state.chosen.includes(article.id)}
        onChange={(event) => actions.choose([article.id], event.currentTarget.checked)}
      />
      <b class="cut" dir="auto">
        {name}
      </b>
      <button
        type="button"
        class="ti"
        {...quotedWords(title)}
        onClick={() => actions.openArticle(article.id)}
      >
        {title}
      </button>
      <bdi class="small muted num">{text.moment(timeOf(article))}</bdi>
    </li>
  );
}

function timeOf({ publishedAt, keptAt }: KeptSummary): string {
  return publishedAt ?? keptAt;
}

function byTime(one: KeptSummary, other: KeptSummary): number {
  return Date.parse(timeOf(one)) - Date.parse(timeOf(other));
}

/** An event is called as the reader named it, else after its first report. */
export function titleOf(event: KeptEvent): string | null {
  if (event.name !== null) return event.name;
  const [first] = [...event.articles].sort(byTime);
  return first === undefined ? null : (first.title ?? nameOf(first));
}
