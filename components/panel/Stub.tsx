// What other reports add at this place and the base lacks: closed it shows one quotation, open it shows who says it.
import { useEffect, useRef } from 'preact/hooks';
import type { NotHere, View } from '../../lib/comparison/view';
import { mentionIn } from '../evidence/mentions';
import type { Reports } from '../evidence/reports';
import { sayQuoted } from '../evidence/quoted';
import { quoteOf } from '../evidence/sentences';
import { Icon } from '../Icon';
import { useText } from '../text-context';
import { Said } from './Said';

interface StubProps {
  /** Everything that belongs at this place, at least one. */
  readonly missing: readonly NotHere[];
  readonly view: View;
  readonly reports: Reports;
  /** The finding that is open, if it is one of these. */
  readonly open: string | null;
  readonly onReadFrom: (article: string, finding: string) => void;
}

export function Stub({ missing, view, reports, open, onReadFrom }: StubProps) {
  const text = useText();
  const details = useRef<HTMLDetailsElement>(null);
  const wanted = missing.some((one) => one.finding.id === open);
  useEffect(() => {
    if (wanted && details.current !== null) details.current.open = true;
  }, [wanted]);
  const [first] = missing;
  const quote = first?.finding.mentions[0];
  if (first === undefined || quote === undefined) return null;
  const articles = [
    ...new Set(missing.flatMap((one) => one.finding.mentions.map((mention) => mention.article))),
  ];
  return (
    <details class="stub" data-kind="not-here" ref={details}>
      <summary>
        <span class="plus">
          <Icon name="not-here" />
        </span>
        <span class="grow">
          <b>{text.count('reports_add', articles.length)}</b>{' '}
          <span class="muted">
            {text.say('in_brackets', { words: text.count('origins', reports.originsOf(articles)) })}
          </span>
          <span class="ev clamp" {...reports.quoted(quote.article)}>
            {sayQuoted(quoteOf(reports.find(quote.article), quote), text)}
          </span>
          <span class="small muted">
            {missing.length > 1
              ? text.count('and_more_here', missing.length - 1)
              : text.say('not_found_in_this_text')}
          </span>
        </span>
        <Icon name="down" />
      </summary>
      {missing.map((one) => (
        <StubFact key={one.finding.id} one={one} view={view} reports={reports} onReadFrom={onReadFrom} />
      ))}
    </details>
  );
}

interface StubFactProps extends Pick<StubProps, 'view' | 'reports' | 'onReadFrom'> {
  readonly one: NotHere;
}

function StubFact({ one, view, reports, onReadFrom }: StubFactProps) {
  return (
    <div class="stub-fact" data-finding={one.finding.id}>
      {view.sources.map((row) => {
        const [first, ...copies] = [row.article, ...row.copies].flatMap(
          (article) => mentionIn(one.finding, article) ?? [],
        );
        return (
          first && (
            <Said
              key={first.article}
              mention={first}
              copies={copies}
              base={null}
              offsetMinutes={first.article === row.article ? row.offsetMinutes : null}
              view={view}
              reports={reports}
              onReadFrom={(article) => onReadFrom(article, one.finding.id)}
            />
          )
        );
      })}
    </div>
  );
}
