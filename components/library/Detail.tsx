// One article beside the list: what is known of it, its event, its texts, a note, the reader's words, what can be done.
import { useEffect, useRef } from 'preact/hooks';
import type { ArticleDetail } from '../../lib/state/library-state';
import { safeHref } from '../../lib/article/safe-href';
import { quotedAs, quotedWords } from '../direction';
import { nameOf } from '../evidence/reports';
import { Icon } from '../Icon';
import { NoteField } from '../NoteField';
import { useText } from '../text-context';
import { FactWordLine } from './FactWordLine';
import type { LibraryProps } from './library-props';
import { titleOf } from './EventCard';
import { sayBytes } from './sizes';

interface DetailProps extends Pick<LibraryProps, 'actions'> {
  readonly detail: ArticleDetail;
}

export function Detail({ detail, actions }: DetailProps) {
  const text = useText();
  const { kept, event } = detail;
  const name = nameOf(kept) ?? text.say('report_without_name');
  const title = kept.title ?? name;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: false }), [kept.id]);
  return (
    <aside class="lib-detail" aria-label={text.say('article')}>
      <div class="detail-top">
        <p class="small muted grow">
          <bdi>{name}</bdi>
        </p>
        <button
          type="button"
          class="btn btn-bare btn-icon"
          aria-label={text.say('close_article')}
          onClick={() => actions.openArticle(null)}
        >
          <Icon name="close" />
        </button>
      </div>
      <h2 class="detail-title" tabIndex={-1} ref={head} {...quotedWords(title)}>
        {title}
      </h2>
      <Acts detail={detail} title={title} actions={actions} />
      <Facts detail={detail} />
      {event !== null && (
        <p class="detail-event">
          <span class="muted">{text.say('event')}</span>{' '}
          <button type="button" class="btn-text" onClick={() => actions.openEvent(event.id)}>
            {titleOf(event) ?? text.say('report_without_name')}
          </button>
        </p>
      )}
      <NoteField key={kept.id} about={kept.id} note={detail.note} onWrite={actions.writeNote} />
      {detail.words.length > 0 && (
        <section>
          <h3 class="h">{text.say('your_corrections')}</h3>
          {detail.words.map((word) => (
            <FactWordLine
              key={`${word.one.article} ${word.one.text} ${word.other.text}`}
              word={word}
              onUndo={() => actions.unsay(word)}
            />
          ))}
        </section>
      )}
      <Reading detail={detail} />
    </aside>
  );
}

interface ActsProps extends DetailProps {
  readonly title: string;
}

function Acts({ detail, title, actions }: ActsProps) {
  const text = useText();
  const { kept, event } = detail;
  const href = safeHref(kept.url);
  const others = event?.articles.map((one) => one.id).filter((id) => id !== kept.id) ?? [];
  return (
    <div class="acts">
      {others.length > 0 && (
        <button type="button" class="btn btn-main" onClick={() => actions.compare([kept.id, ...others])}>
          {text.say('compare')}
        </button>
      )}
      {href !== null && (
        <a class="btn" href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
          {text.say('open_page')}
        </a>
      )}
      <button type="button" class="btn" onClick={() => actions.askMove([kept.id])}>
        {text.say('move')}
      </button>
      <button
        type="button"
        class="btn btn-icon"
        aria-label={text.say('erase_article')}
        title={text.say('erase_article')}
        onClick={() => actions.askErase({ kind: 'articles', ids: [kept.id] }, title)}
      >
        <Icon name="trash" />
      </button>
      <label class="check">
        <input
          type="checkbox"
          checked={kept.stays}
          onChange={(change) => actions.setStays([kept.id], change.currentTarget.checked)}
        />
        {text.say('let_stay_here')}
      </label>
    </div>
  );
}

function Facts({ detail }: Pick<DetailProps, 'detail'>) {
  const text = useText();
  const { kept, article, texts } = detail;
  const reading = article?.reading ?? null;
  const taken = reading?.taken ?? article?.blocks.length ?? 0;
  const facts: readonly (readonly [string, string])[] = [
    [text.say('fact_by'), text.list(article?.byline ?? [])],
    [text.say('fact_published'), text.moment(kept.publishedAt)],
    [text.say('fact_kept'), text.moment(kept.keptAt)],
    [
      text.say('fact_read'),
      reading !== null && reading.taken < reading.found
        ? text.say('compared_of', { taken: reading.taken, found: reading.found })
        : text.count('paragraphs', taken),
    ],
    [
      text.say('fact_texts'),
      texts.length > 1
        ? `${text.count('texts_kept', texts.length)}: ${text.list(texts.map((at) => text.moment(at)))}`
        : text.say('text_unchanged'),
    ],
    [text.say('fact_size'), sayBytes(kept.bytes, text)],
  ];
  return (
    <dl class="kv">
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** The text as it was kept, on request. */
function Reading({ detail: { article } }: Pick<DetailProps, 'detail'>) {
  const text = useText();
  if (article === null) return null;
  return (
    <details class="details kept-text">
      <summary>{text.say('read_kept_text')}</summary>
      <div
        class="read-face"
        {...quotedAs(article.language === null ? undefined : { ...article, blocks: [] })}
      >
        {article.blocks.map((block, at) => (
          <p key={at} class={block.kind === 'heading' ? 'kept-heading' : undefined}>
            {block.text}
          </p>
        ))}
      </div>
    </details>
  );
}
