// What was done in one part of the page: a line for each tab, link, file or text, and how far the work is.
import type { CaptureActions, CaptureLine } from '../../lib/state/capture-state';
import { Icon } from '../Icon';
import { useText } from '../text-context';
import { ImportedLinks } from './ImportedLinks';
import { sayOutcome } from './outcome-words';

interface LinesProps {
  readonly lines: readonly CaptureLine[];
  readonly busy: boolean;
  readonly keepAnyway: CaptureActions['keepAnyway'];
}

export function Lines({ lines, busy, keepAnyway }: LinesProps) {
  const text = useText();
  const waiting = lines.filter(({ outcome }) => outcome.kind === 'waiting').length;
  const at = lines.length - waiting;
  const last = lines.at(-1);
  return (
    <>
      <p class="vh" role="status">
        {busy && lines.length > 1
          ? text.say('capture_progress', { at, total: lines.length })
          : last !== undefined && `${last.name}: ${sayOutcome(last.outcome, text)}`}
      </p>
      {busy && lines.length > 1 && (
        <progress class="read-bar" max={lines.length} value={at} aria-label={text.say('capture_reading')} />
      )}
      {lines.length > 0 && (
        <ul class="lines">
          {lines.map((line) => (
            <Line key={line.key} line={line} keepAnyway={keepAnyway} />
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ line, keepAnyway }: { readonly line: CaptureLine } & Pick<LinesProps, 'keepAnyway'>) {
  const text = useText();
  const { name, outcome, key } = line;
  const shown = 'title' in outcome ? (outcome.title ?? name) : name;
  return (
    <li class="line" data-outcome={outcome.kind}>
      <Sign outcome={outcome.kind} />
      <div class="grow">
        <p class="head">
          <bdi>{shown}</bdi>
        </p>
        <p class="small muted">{sayOutcome(outcome, text)}</p>
        {outcome.kind === 'imported' && outcome.links.length > 0 && <ImportedLinks links={outcome.links} />}
      </div>
      {outcome.kind === 'refused' && outcome.canGoOn && (
        <button
          type="button"
          class="btn"
          aria-label={text.say('keep_anyway_of', { title: shown })}
          onClick={() => keepAnyway(key)}
        >
          {text.say('keep_anyway')}
        </button>
      )}
    </li>
  );
}

function Sign({ outcome }: { readonly outcome: CaptureLine['outcome']['kind'] }) {
  switch (outcome) {
    case 'waiting':
      return <span class="later" />;
    case 'reading':
      return <span class="spin" />;
    case 'kept':
    case 'updated':
    case 'unchanged':
    case 'imported':
      return <Icon name="tick" />;
    case 'refused':
    case 'trouble':
    case 'unreadable':
    case 'damaged':
    case 'own':
    case 'library':
      return <Icon name="none" />;
  }
}
