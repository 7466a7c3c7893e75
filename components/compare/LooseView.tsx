// Reports side by side that each scroll by themselves; the evidence opens under the paragraph of the base, or of the one that has it.
import { ColumnHead } from './ColumnHead';
import { Evidence } from './Evidence';
import { withDifferences, type SideBySide } from './side-by-side';
import { Paragraph } from './Text';

export function LooseView(side: SideBySide) {
  const { views, comparison, state, reports } = side;
  const mentions = comparison.findings.find((finding) => finding.id === state.open)?.mentions ?? [];
  const holder = views.find((view) => mentions.some((mention) => mention.article === view.base));
  const openBlock = mentions.find((mention) => mention.article === holder?.base)?.block;
  return (
    <div class="loose" style={{ '--columns': String(views.length) }}>
      {views.map((view, at) => {
        const differing = withDifferences(view);
        const count = reports.find(view.base)?.blocks.length ?? 0;
        const blocks = Array.from({ length: count }, (_, block) => block).filter(
          (block) => !state.differencesOnly || differing.has(block),
        );
        return (
          <section class="loose-pane" key={view.base} aria-label={reports.name(view.base)} tabIndex={0}>
            <ColumnHead {...side} at={at} />
            {blocks.map((block) => (
              <>
                <Paragraph key={block} {...side} view={view} block={block} />
                {view === holder && block === openBlock && <Evidence {...side} from={view.base} />}
              </>
            ))}
          </section>
        );
      })}
    </div>
  );
}
