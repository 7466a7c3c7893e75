// Kept reports outside of the comparison that hold passages of this one: recycled paragraphs, old quotations.
import type { SharedElsewhere } from '../../lib/state/shared-elsewhere';
import type { Quoted } from '../direction';
import { useText } from '../text-context';
import { OriginalPage } from './OriginalPage';

/** Passages shown of each report; the longest come first. */
const MOST_SHOWN = 3;

interface ElsewhereProps {
  readonly elsewhere: readonly SharedElsewhere[];
  /** How the text of the article being read is set. */
  readonly quoted: Quoted;
}

export function ElsewhereView({ elsewhere, quoted }: ElsewhereProps) {
  const text = useText();
  if (elsewhere.length === 0) return null;
  return (
    <section>
      <h2 class="h">{text.say('elsewhere')}</h2>
      <p class="small muted">{text.say('elsewhere_why')}</p>
      {elsewhere.map(({ report, passages }) => (
        <article class="origin" key={report.id}>
          <h3>
            <bdi>{report.publisher ?? report.title ?? ''}</bdi>
          </h3>
          <p class="small muted">
            <bdi>{text.moment(report.publishedAt) || text.say('time_unknown')}</bdi>
          </p>
          {report.title !== null && (
            <p class="head">
              <bdi>{report.title}</bdi>
            </p>
          )}
          {passages.slice(0, MOST_SHOWN).map((passage) => (
            <blockquote key={passage} class="passage" {...quoted}>
              {passage}
            </blockquote>
          ))}
          <p class="small links">
            <OriginalPage
              article={{ url: report.url, title: report.title, blocks: [] }}
              name={report.publisher ?? report.title ?? ''}
              inWords
            />
          </p>
        </article>
      ))}
    </section>
  );
}
