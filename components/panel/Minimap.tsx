// The article as a column of cells beside the text: a vertical slider with a frame round what is in sight.
import { useMemo } from 'preact/hooks';
import type { View } from '../../lib/comparison/view';
import { Cells, paragraphAt } from '../strip/Cells';
import { kindsById, sayParagraph } from '../strip/paragraph-words';
import { slideBy } from '../strip/slider-keys';
import { drawCells } from '../strip/strip-cells';
import { useText } from '../text-context';
import type { VisiblePart } from './use-visible-part';

/** More than the popup's strip: the column is at least twice as long. */
const MOST_CELLS = 100;

interface MinimapProps {
  readonly view: View;
  readonly part: VisiblePart;
  readonly onGo: (block: number) => void;
}

export function Minimap({ view, part, onGo }: MinimapProps) {
  const text = useText();
  const cells = useMemo(() => {
    const kinds = kindsById(view);
    return drawCells(view.strip, null, (finding) => kinds.get(finding), MOST_CELLS);
  }, [view]);
  const count = view.strip.length;
  const go = (index: number, step: 1 | -1): void => {
    // A piece that was not read has no place in the text: go on to the next one that has.
    for (let at = index; at >= 0 && at < count; at += step) {
      const block = view.strip[at]?.block ?? null;
      if (block !== null) {
        onGo(block);
        return;
      }
    }
  };
  if (count === 0) return null;
  return (
    <div
      class="map"
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={text.say('map_label')}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={part.at + 1}
      aria-valuetext={sayParagraph(view, part.at, text)}
      onKeyDown={(event) => {
        const next = slideBy(event.key, part.at, count, text.direction);
        if (next === null) return;
        event.preventDefault();
        go(next, next < part.at ? -1 : 1);
      }}
      onClick={(event) => {
        const index = paragraphAt(event);
        if (index !== null) go(index, 1);
      }}
    >
      <Cells cells={cells} at={-1} glyphs={false} />
      <span
        class="win"
        style={{
          insetBlockStart: `${part.from * 100}%`,
          blockSize: `${Math.max(2, (part.to - part.from) * 100)}%`,
        }}
      />
    </div>
  );
}
