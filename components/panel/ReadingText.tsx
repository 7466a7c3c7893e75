// The base article as reading mode: title, paragraphs with their marks, evidence under its sentence, stubs in place.
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, type MutableRef } from 'preact/hooks';
import type { Finding } from '../../lib/comparison/comparison';
import type { Mark } from '../../lib/comparison/view';
import type { PanelActions, PanelState } from '../../lib/state/panel-state';
import { mentionIn } from '../evidence/mentions';
import type { Reports } from '../evidence/reports';
import { safeHref } from '../../lib/article/safe-href';
import { useText } from '../text-context';
import type { View } from '../../lib/comparison/view';
import { Drawer } from './Drawer';
import { Paragraph } from './Paragraph';
import { endOfSentence, isShown } from './segments';
import { Stub } from './Stub';
import { useGutter } from './use-gutter';

interface ReadingTextProps {
  readonly view: View;
  readonly reports: Reports;
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly text: MutableRef<HTMLElement | null>;
}

const DRAWER = 'evidence';

export function ReadingText({ view, reports, state, actions, text: root }: ReadingTextProps) {
  const text = useText();
  useGutter(root);
  /** The mark the reader clicked, so that the drawer opens there and not at the finding's first mark. */
  const clicked = useRef<{ readonly finding: string; readonly block: number; readonly end: number } | null>(
    null,
  );
  const article = reports.find(view.base);
  const marks = useMemo(
    () => view.marks.filter((mark) => isShown(mark.kind, state.density, state.kinds)),
    [view, state.density, state.kinds],
  );
  const current = state.steps[state.at]?.id ?? state.open;
  const stop = marks.find((mark) => mark.finding === current) ?? marks[0] ?? null;
  const opened = openFinding(view, state.open);
  const place = opened === null ? null : placeOf(opened, view.base, marks, clicked.current);
  if (article === undefined) return null;
  const choose = (target: EventTarget | null): boolean => {
    const mark = target instanceof Element ? target.closest('mark') : null;
    const finding = mark?.getAttribute('data-finding') ?? null;
    if (mark === null || finding === null) return false;
    const block = Number(mark.closest('.para')?.getAttribute('data-block'));
    const end = Number(mark.getAttribute('data-end'));
    const again = state.open === finding && (place === null || place.block === block);
    clicked.current = { finding, block, end };
    actions.openFinding(again ? null : finding);
    return true;
  };
  const stubs = {
    view,
    reports,
    open: state.open,
    onReadFrom: actions.readFrom,
    hidden: state.density === 'off',
  };
  const href = safeHref(article.url);
  const when = text.moment(article.publishedAt);
  return (
    <article
      class={`text${state.density === 'off' ? ' off' : ''}`}
      ref={root}
      {...reports.quoted(view.base)}
      onClick={(event) => void choose(event.target)}
      onKeyDown={(event) => {
        if ((event.key === 'Enter' || event.key === ' ') && choose(event.target)) event.preventDefault();
        if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') stepByArrow(event);
      }}
    >
      {article.title !== null && <h1>{article.title}</h1>}
      <p class="meta" lang={text.locale} dir={text.direction}>
        <bdi>{reports.name(view.base)}</bdi>
        {when !== '' && ` · ${when}`}
        {href !== null && (
          <>
            {' · '}
            <a href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
              {text.say('original_page')}
            </a>
          </>
        )}
      </p>
      <StubsAfter block={-1} {...stubs} />
      {article.blocks.map((block, index) => (
        <>
          <Paragraph
            key={index}
            block={block}
            index={index}
            marks={marks.filter((mark) => mark.block === index)}
            current={current}
            stop={stop}
            drawer={
              opened !== null && place?.block === index
                ? { at: endOfSentence(block, place.end), id: DRAWER, finding: opened.id }
                : null
            }
          >
            {opened !== null && place?.block === index && (
              <Aside>
                <Drawer
                  id={DRAWER}
                  finding={opened}
                  view={view}
                  reports={reports}
                  missing={state.missing}
                  onClose={() => {
                    actions.openFinding(null);
                    placeOfFinding(root.current, opened.id)?.focus({ preventScroll: true });
                  }}
                  onReadFrom={actions.readFrom}
                  onSayFact={state.namesHidden ? undefined : actions.sayFact}
                  onShowInPage={
                    state.canShowInPage
                      ? (mention) => actions.showPassage(mention.block, mention.start, mention.end)
                      : undefined
                  }
                />
              </Aside>
            )}
          </Paragraph>
          <StubsAfter block={index} {...stubs} />
        </>
      ))}
    </article>
  );

  function stepByArrow(event: KeyboardEvent): void {
    if (!(event.target instanceof Element) || event.target.closest('mark') === null) return;
    const forward = reports.quoted(view.base).dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    event.preventDefault();
    actions.step(event.key === forward ? 1 : -1);
    focusCurrentSoon(root);
  }
}

interface StubsAfterProps {
  readonly block: number;
  readonly view: View;
  readonly reports: Reports;
  readonly open: string | null;
  readonly onReadFrom: PanelActions['readFrom'];
  readonly hidden: boolean;
}

function StubsAfter({ block, view, reports, open, onReadFrom, hidden }: StubsAfterProps) {
  const missing = view.notHere.filter((one) => one.after === block);
  if (missing.length === 0 || hidden) return null;
  return (
    <Aside>
      <Stub missing={missing} view={view} reports={reports} open={open} onReadFrom={onReadFrom} />
    </Aside>
  );
}

/** Collate's own words within the article: they hang into its gutter and run the way of the interface. */
function Aside({ children }: { readonly children: ComponentChildren }) {
  const text = useText();
  return (
    <div class="aside">
      <div lang={text.locale} dir={text.direction}>
        {children}
      </div>
    </div>
  );
}

/** Moves the focus to the current mark once the step has been drawn. */
export function focusCurrentSoon(root: MutableRef<HTMLElement | null>): void {
  requestAnimationFrame(() => {
    root.current?.querySelector<HTMLElement>('mark.is-current')?.focus({ preventScroll: true });
  });
}

/** The first mark of a finding, or the place in a stub where it stands. */
export function placeOfFinding(root: HTMLElement | null, finding: string): HTMLElement | undefined {
  return [...(root?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].find(
    (one) => one.dataset.finding === finding,
  );
}

function openFinding(view: View, id: string | null): Finding | null {
  const all: readonly Finding[] = [...view.shared, ...view.differs, ...view.onlyHere, ...view.sameText];
  return all.find((finding) => finding.id === id) ?? null;
}

/** Behind which mark of the base the drawer opens: the one clicked, else the first, else where the finding stands. */
function placeOf(
  finding: Finding,
  base: string,
  marks: readonly Mark[],
  clicked: { readonly finding: string; readonly block: number; readonly end: number } | null,
): { readonly block: number; readonly end: number } | null {
  if (clicked?.finding === finding.id) return clicked;
  return marks.find((mark) => mark.finding === finding.id) ?? mentionIn(finding, base) ?? null;
}
