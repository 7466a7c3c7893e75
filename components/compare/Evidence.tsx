// The evidence of the open finding as a row of its own under the paragraphs it joins.
import { Drawer } from '../panel/Drawer';
import { openFinding, type SideBySide } from './side-by-side';

/** The first mark of a finding in a report's column. */
export function markOf(article: string, finding: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-side]')]
    .filter((one) => one.dataset.side === article)
    .flatMap((one) => [...one.querySelectorAll<HTMLElement>('mark')])
    .find((mark) => mark.dataset.finding === finding);
}

/** Nothing when no evidence is open. `from` is the report the wording is compared from. */
export function Evidence({ from, ...side }: SideBySide & { readonly from: string }) {
  const finding = openFinding(side);
  const view = side.views.find((one) => one.base === from);
  if (finding === null || view === undefined) return null;
  const close = (): void => {
    side.actions.openFinding(null);
    const knots = [...document.querySelectorAll<HTMLElement>('[data-knot]')];
    knots.find((knot) => knot.dataset.knot === finding.id)?.focus({ preventScroll: true });
  };
  return (
    <Drawer
      id="evidence"
      finding={finding}
      view={view}
      reports={side.reports}
      missing={false}
      onClose={close}
      onSayFact={side.state.namesHidden ? undefined : side.actions.sayFact}
      onReadFrom={(article) => markOf(article, finding.id)?.scrollIntoView({ block: 'center' })}
    />
  );
}
