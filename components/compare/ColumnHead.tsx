// The head of a column: outlet, time, how much was compared, title, authors, and what can be done with the report.
import { OriginalPage } from '../panel/OriginalPage';
import { sayTime } from '../evidence/times';
import { Icon } from '../Icon';
import { useText } from '../text-context';
import type { SideBySide } from './side-by-side';

interface ColumnHeadProps extends SideBySide {
  readonly at: number;
}

export function ColumnHead({ at, views, bylines, reports, actions, comparison }: ColumnHeadProps) {
  const text = useText();
  const view = views[at];
  const article = view && reports.find(view.base);
  if (view === undefined || article === undefined) return null;
  const name = reports.name(view.base);
  const reading = comparison.unread.find((one) => one.article === view.base);
  const beside = at === 0 ? null : (reports.find(views[0]?.base ?? '')?.publishedAt ?? null);
  const facts = [
    sayTime(article.publishedAt, beside, text) || text.say('time_unknown'),
    reading === undefined || reading.taken >= reading.found
      ? text.count('compared_all', reading?.taken ?? article.blocks.length)
      : text.say('compared_of', { taken: reading.taken, found: reading.found }),
  ];
  const byline = bylines[at] ?? [];
  return (
    <div class="colhead">
      <p class="small muted">
        <b class="ink" dir="auto">
          {name}
        </b>{' '}
        {facts.map((fact) => ` · ${fact}`)}
      </p>
      <h2 {...reports.quoted(view.base)}>{article.title ?? name}</h2>
      <p class="small muted colhead-acts">
        {byline.length > 0 && <span>{text.list(byline)}</span>}
        <OriginalPage article={article} name={name} />
        {at > 0 && comparison.articles.length > 2 && (
          <button type="button" class="btn-text" onClick={() => actions.makeBase(view.base)}>
            {text.say('put_first')} <span class="vh">{name}</span>
          </button>
        )}
        {comparison.articles.length > 2 && (
          <button
            type="button"
            class="btn-text"
            aria-label={text.say('remove_report', { name })}
            title={text.say('remove_report', { name })}
            onClick={() => actions.remove(view.base)}
          >
            <Icon name="close" />
          </button>
        )}
      </p>
    </div>
  );
}
