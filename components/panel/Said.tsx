// What one origin says of a finding: outlet, time, copies, its words compared word by word, and the way to the passage.
import { useState } from 'preact/hooks';
import type { Mention } from '../../lib/comparison/comparison';
import type { SaidFact } from '../../lib/comparison/said-facts';
import type { View } from '../../lib/comparison/view';
import type { Reports } from '../evidence/reports';
import { sayTime } from '../evidence/times';
import { NotSameFact } from './SameFact';
import { OriginalPage } from './OriginalPage';
import { useText } from '../text-context';
import { Wording } from './Wording';

interface SaidProps {
  /** The words of the origin's first report that has the finding. */
  readonly mention: Mention;
  /** Other reports of the same origin that have it too. */
  readonly copies: readonly Mention[];
  /** The base's words, to compare with; null where the base lacks the finding. */
  readonly base: Mention | null;
  readonly offsetMinutes: number | null;
  readonly view: View;
  readonly reports: Reports;
  readonly onReadFrom: (article: string) => void;
  /** Left out where the reader has nothing to correct. */
  readonly onSayFact?: ((said: SaidFact) => void) | undefined;
}

export function Said(props: SaidProps) {
  const { mention, copies, base, offsetMinutes, view, reports, onReadFrom, onSayFact } = props;
  const text = useText();
  const [open, setOpen] = useState(false);
  const article = reports.find(mention.article);
  const when = sayTime(article?.publishedAt ?? null, reports.find(view.base)?.publishedAt ?? null, text);
  const times = [when, offsetMinutes === null ? '' : text.offset(offsetMinutes)].filter(Boolean);
  const name = reports.name(mention.article);
  return (
    <div class="said">
      <p class="by">
        <b dir="auto">{name}</b>
        {times.length > 0 && <bdi class="num">{text.series(times)}</bdi>}
        {copies.length > 0 && (
          <button type="button" class="btn-text" aria-expanded={open} onClick={() => setOpen(!open)}>
            {text.count('copies', copies.length)}
          </button>
        )}
        <span class="go">
          <OriginalPage article={article} name={name} passage={mention} />
          <button type="button" class="btn-text" onClick={() => onReadFrom(mention.article)}>
            {text.say('show_passage')} <span class="vh">{name}</span>
          </button>
        </span>
      </p>
      <blockquote {...reports.quoted(mention.article)}>
        <Wording base={base} other={mention} reports={reports} />
      </blockquote>
      {base !== null && onSayFact && (
        <NotSameFact here={base} there={mention} reports={reports} onSay={onSayFact} />
      )}
      {open && (
        <ul class="said-copies">
          {copies.map((copy) => (
            <li key={copy.article}>
              <b dir="auto">{reports.name(copy.article)}</b>{' '}
              <bdi class="num">{text.moment(reports.find(copy.article)?.publishedAt ?? null)}</bdi>
              <blockquote {...reports.quoted(copy.article)}>{copy.text}</blockquote>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
