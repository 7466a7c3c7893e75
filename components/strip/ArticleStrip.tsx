// The article at a glance: one cell per paragraph in reading order. One slider; a click goes to the paragraph.
import { useMemo, useState } from 'preact/hooks';
import type { FindingKind } from '../../lib/comparison/comparison';
import type { View } from '../../lib/comparison/view';
import type { Quoted } from '../direction';
import { sayQuoted } from '../evidence/quoted';
import { useText } from '../text-context';
import { Cells, paragraphAt } from './Cells';
import { kindsById, sayParagraph } from './paragraph-words';
import { slideBy } from './slider-keys';
import { drawCells } from './strip-cells';

interface ArticleStripProps {
  readonly view: View;
  /** `lang` and `dir` of the article read. */
  readonly quoted: Quoted;
  readonly filter: FindingKind | null;
  readonly onGo: (block: number) => void;
}

export function ArticleStrip({ view, quoted, filter, onGo }: ArticleStripProps) {
  const text = useText();
  const [chosen, setChosen] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const kinds = useMemo(() => kindsById(view), [view]);
  const cells = useMemo(
    () => drawCells(view.strip, filter, (finding) => kinds.get(finding)),
    [view, filter, kinds],
  );
  const count = view.strip.length;
  const at = Math.min(chosen ?? firstToLookAt(view), count - 1);
  const shown = pointed ?? at;
  const go = (index: number): void => {
    const block = view.strip[index]?.block ?? null;
    setChosen(index);
    if (block !== null) onGo(block);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      go(at);
      return;
    }
    const next = slideBy(event.key, at, count, text.direction);
    if (next === null) return;
    event.preventDefault();
    setPointed(null);
    setChosen(next);
  };
  if (count === 0) return null;
  return (
    <div>
      <div
        class={`strip${filter === null ? '' : ' is-filtered'}`}
        role="slider"
        tabIndex={0}
        aria-label={text.say('strip_label')}
        aria-description={text.say('strip_keys')}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={at + 1}
        aria-valuetext={sayParagraph(view, at, text)}
        onKeyDown={onKeyDown}
        onClick={(event) => go(paragraphAt(event) ?? at)}
        onPointerOver={(event) => setPointed(paragraphAt(event))}
        onPointerLeave={() => setPointed(null)}
      >
        <Cells cells={cells} at={shown} glyphs />
      </div>
      <p class="strip-say">
        <span class="num">{text.say('paragraph_short', { n: shown + 1 })}</span>
        <span class="cut grow read-face" {...quoted}>
          {sayQuoted(view.strip[shown]?.text ?? '', text)}
        </span>
      </p>
    </div>
  );
}

/** The strip opens where the first card points to, else at the first paragraph with a finding. */
function firstToLookAt(view: View): number {
  const first = view.lookFirst.flatMap((look) => (look.sort === 'not-here' ? [] : [look.finding.id]))[0];
  const index = view.strip.findIndex((cell) =>
    first === undefined ? cell.findings.length > 0 : cell.findings.includes(first),
  );
  return Math.max(0, index);
}
