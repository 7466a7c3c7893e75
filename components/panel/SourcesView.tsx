// The Sources tab: who had it first, and every origin with the reason for it, its reports and how much was read.
import { useMemo } from 'preact/hooks';
import type { Origin } from '../../lib/comparison/comparison';
import type { View } from '../../lib/comparison/view';
import type { PanelActions, PanelState } from '../../lib/state/panel-state';
import type { SharedElsewhere } from '../../lib/state/shared-elsewhere';
import type { Reports } from '../evidence/reports';
import { sayTime } from '../evidence/times';
import { useText } from '../text-context';
import { ElsewhereView } from './ElsewhereView';
import { OriginCard } from './OriginCard';
import { whoHadItFirst } from './who-first';

interface SourcesViewProps {
  readonly view: View;
  readonly reports: Reports;
  readonly elsewhere: readonly SharedElsewhere[];
  readonly notes: PanelState['notes'];
  readonly bylines: PanelState['bylines'];
  readonly onRead: (article: string) => void;
  readonly onWriteNote: PanelActions['writeNote'];
}

export function SourcesView({ elsewhere, ...shared }: SourcesViewProps) {
  const { view, reports } = shared;
  const text = useText();
  const { comparison } = reports;
  const origins = useMemo(() => orderOrigins(comparison.origins, reports), [comparison, reports]);
  return (
    <main class="pad">
      <h1 class="vh">{text.say('tab_sources')}</h1>
      <WhoFirst view={view} reports={reports} />
      <h2 class="h">
        {text.say('origins_and_reports', {
          origins: text.count('origins', origins.length),
          reports: text.count('reports', comparison.articles.length),
        })}
      </h2>
      {origins.map((origin) => (
        <OriginCard key={origin.articles.join()} origin={origin} {...shared} />
      ))}
      <ElsewhereView elsewhere={elsewhere} quoted={reports.quoted(view.base)} />
    </main>
  );
}

function WhoFirst({ view, reports }: Pick<SourcesViewProps, 'view' | 'reports'>) {
  const text = useText();
  const rows = useMemo(() => whoHadItFirst(reports.comparison, view), [reports, view]);
  if (rows.length < 2 || view.shared.length === 0) return null;
  return (
    <section>
      <div class="sec">
        <h2 class="h">{text.say('who_first')}</h2>
        <span class="small muted">{text.say('by_page_times')}</span>
      </div>
      <dl class="first">
        {rows.map((row) => (
          <div key={row.article}>
            <dt>
              <bdi>{sayTime(row.publishedAt, reports.find(view.base)?.publishedAt ?? null, text)}</bdi>
            </dt>
            <dd>
              <b dir="auto">{reports.name(row.article)}</b>{' '}
              <span class="muted">
                {row.facts === 0
                  ? text.say('first_none')
                  : text.count('first_of_shared', view.shared.length, { first: row.facts })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Origins by the time of their first report, each with its reports by time. Unknown times come last. */
function orderOrigins(origins: readonly Origin[], reports: Reports): readonly Origin[] {
  const time = (id: string): number => {
    const at = Date.parse(reports.find(id)?.publishedAt ?? '');
    return Number.isNaN(at) ? Infinity : at;
  };
  const byTime = (one: number, other: number): number => (one === other ? 0 : one - other);
  return origins
    .map((origin) => ({
      ...origin,
      articles: [...origin.articles].sort((one, other) => byTime(time(one), time(other))),
    }))
    .sort((one, other) => byTime(time(one.articles[0] ?? ''), time(other.articles[0] ?? '')));
}
