// One origin: its reason, and the chain of its reports by time; a filled dot is the first, a square the same text.
import type { Origin } from '../../lib/comparison/comparison';
import type { View } from '../../lib/comparison/view';
import type { PanelActions, PanelState } from '../../lib/state/panel-state';
import type { Reports } from '../evidence/reports';
import { quotedWords } from '../direction';
import { NoteField } from '../NoteField';
import { useText } from '../text-context';
import { OriginalPage } from './OriginalPage';
import { sayOrigin } from './origin-words';

interface OriginCardProps {
  readonly origin: Origin;
  readonly view: View;
  readonly reports: Reports;
  /** The reader's notes on what is kept. */
  readonly notes: PanelState['notes'];
  readonly bylines: PanelState['bylines'];
  readonly onRead: (article: string) => void;
  readonly onWriteNote: PanelActions['writeNote'];
}

export function OriginCard({ origin, ...shared }: OriginCardProps) {
  const { reports } = shared;
  const text = useText();
  const [first, ...copies] = origin.articles;
  if (first === undefined) return null;
  return (
    <article class="origin">
      <header>
        <h3>
          {copies.length === 0
            ? reports.name(first)
            : text.count('origin_with_copies', copies.length, { name: reports.name(first) })}
        </h3>
        <p class="reason">{sayOrigin(origin.reason, text)}</p>
      </header>
      <ol class="chain">
        {origin.articles.map((article, index) => (
          <Report
            key={article}
            article={article}
            position={origin.articles.length === 1 ? 'alone' : index === 0 ? 'first' : 'copy'}
            {...shared}
          />
        ))}
      </ol>
    </article>
  );
}

interface ReportProps extends Omit<OriginCardProps, 'origin'> {
  readonly article: string;
  readonly position: 'alone' | 'first' | 'copy';
}

function Report(props: ReportProps) {
  const { article: id, position, view, reports, notes, bylines, onRead, onWriteNote } = props;
  const text = useText();
  const article = reports.find(id);
  if (article === undefined) return null;
  const note = notes[id];
  const byline = bylines[id] ?? [];
  const reading = reports.comparison.unread.find((one) => one.article === id);
  const repeated = article.blocks.filter((block) => block.repeats !== undefined).length;
  const offset = view.sources.find((row) => row.article === id)?.offsetMinutes ?? null;
  const times = [text.moment(article.publishedAt), offset === null ? '' : text.offset(offset)];
  return (
    <li>
      <span class={position === 'copy' ? 'dot copy' : 'dot full'} />
      <p class="t">
        <b dir="auto">{reports.name(id)}</b>
        <bdi class="small muted num">{text.series(times.filter(Boolean)) || text.say('time_unknown')}</bdi>
        {position === 'first' && <span class="tag">{text.say('first')}</span>}
        {id === view.base && <span class="tag">{text.say('reading_this')}</span>}
      </p>
      {article.title !== null && (
        <p class="head" {...reports.quoted(id)}>
          {article.title}
        </p>
      )}
      {byline.length > 0 && <p class="small muted">{text.list(byline)}</p>}
      {repeated > 0 && <p class="small muted">{text.count('repeated_blocks', repeated)}</p>}
      <p class="small muted">
        {reading === undefined || reading.taken >= reading.found
          ? text.count('compared_all', reading?.taken ?? article.blocks.length)
          : text.say('compared_of', { taken: reading.taken, found: reading.found })}
      </p>
      {id === view.base && <NotRead view={view} />}
      <p class="small links">
        {id !== view.base && (
          <button type="button" class="btn-text" onClick={() => onRead(id)}>
            {text.say('read_this')} <span class="vh">{reports.name(id)}</span>
          </button>
        )}
        <OriginalPage article={article} name={reports.name(id)} inWords={id === view.base} />
      </p>
      {note !== undefined && (
        <details class="details" open={note !== ''}>
          <summary>
            {text.say('note')} <span class="vh">{reports.name(id)}</span>
          </summary>
          <NoteField about={id} note={note} name={reports.name(id)} onWrite={onWriteNote} />
        </details>
      )}
    </li>
  );
}

/** The pieces of the page being read that were not read, on request. */
function NotRead({ view }: { readonly view: View }) {
  const text = useText();
  const lost = view.strip.filter((cell) => cell.kind === 'unread');
  if (lost.length === 0) return null;
  return (
    <details class="details">
      <summary>{text.count('not_read', lost.length)}</summary>
      <div class="not-read" role="region" aria-label={text.say('left_out')} tabIndex={0}>
        <ul>
          {lost.map((cell, index) => (
            <li key={index} class="read-face" {...quotedWords(cell.text)}>
              {cell.text}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
