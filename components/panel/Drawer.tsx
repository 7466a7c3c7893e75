// The evidence of one finding, open under its sentence: what each other origin says, and why they were paired.
import type { Finding, Mention, Strength } from '../../lib/comparison/comparison';
import type { MessageKey } from '../../lib/browser/text';
import type { SaidFact } from '../../lib/comparison/said-facts';
import type { View } from '../../lib/comparison/view';
import { mentionIn } from '../evidence/mentions';
import type { Reports } from '../evidence/reports';
import { Icon } from '../Icon';
import { Kind } from '../Kind';
import { useText } from '../text-context';
import { Said } from './Said';
import { SameFactChooser } from './SameFact';
import { compareWording } from './Wording';

const STRENGTHS: Readonly<Record<Strength, MessageKey>> = {
  'same wording': 'strength_same',
  close: 'strength_close',
  similar: 'strength_similar',
};

interface DrawerProps {
  readonly id: string;
  readonly finding: Finding;
  readonly view: View;
  readonly reports: Reports;
  /** Says when the passage was looked for in the page and not found. */
  readonly missing: boolean;
  readonly onClose: () => void;
  readonly onReadFrom: (article: string, finding: string) => void;
  /** The reader's word on single facts; left out where it cannot be kept. */
  readonly onSayFact?: ((said: SaidFact) => void) | undefined;
  /** Left out when the page is gone. */
  readonly onShowInPage?: ((mention: Mention) => void) | undefined;
}

export function Drawer(props: DrawerProps) {
  const { id, finding, view, reports, missing, onClose, onReadFrom, onSayFact, onShowInPage } = props;
  const text = useText();
  const here = mentionIn(finding, view.base) ?? null;
  const blocks = byOrigin(finding, view);
  const changed =
    here !== null && blocks.some((one) => isChanged(compareWording(here, one.mention, reports)));
  return (
    <section class="drawer" id={id} data-kind={finding.kind} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>
          <Kind kind={finding.kind} />{' '}
          <bdi class="muted" {...reports.quoted(view.base)}>
            {subjectOf(finding)}
          </bdi>
          {finding.kind === 'differs' && finding.maybeUpdated && (
            <span class="tag">{text.say('maybe_updated')}</span>
          )}
        </h2>
        <button
          type="button"
          class="btn btn-bare btn-icon"
          aria-label={text.say('close_evidence')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {blocks.map((one) => (
        <Said
          key={one.mention.article}
          base={here}
          view={view}
          reports={reports}
          onReadFrom={(article) => onReadFrom(article, finding.id)}
          onSayFact={finding.kind === 'shared' || finding.kind === 'differs' ? onSayFact : undefined}
          {...one}
        />
      ))}
      {blocks.length === 0 && <NoOther finding={finding} view={view} reports={reports} />}
      {finding.kind === 'only-here' && here !== null && onSayFact && (
        <SameFactChooser here={here} reports={reports} onSay={onSayFact} />
      )}
      <footer class="legend">
        {changed && (
          <>
            <span>
              <del>{text.say('legend_struck')}</del> {text.say('legend_only_here')}
            </span>
            <span>
              <ins>{text.say('legend_underlined')}</ins> {text.say('legend_only_there')}
            </span>
          </>
        )}
        <Why finding={finding} />
        {here !== null && onShowInPage && (
          <button type="button" class="btn-text" onClick={() => onShowInPage(here)}>
            {text.say('show_in_page')}
          </button>
        )}
        <span role="status">{missing ? text.say('passage_missing') : ''}</span>
      </footer>
    </section>
  );
}

/** Whether a wording shows struck or underlined words, so that these need their legend. */
function isChanged(parts: ReturnType<typeof compareWording>): boolean {
  return parts !== null && parts.some((part) => part.kind !== 'same');
}

/** What the finding is about where the comparison knows it; else the sentence above says it. */
function subjectOf(finding: Finding): string {
  return finding.kind === 'differs' ? finding.about : '';
}

function Why({ finding }: { readonly finding: Finding }) {
  const text = useText();
  const anchors = text.series(finding.anchors.map((anchor) => anchor.text));
  const strength = finding.strength === null ? '' : text.say(STRENGTHS[finding.strength]);
  const matched = anchors === '' || finding.strength === null ? '' : text.say('matched_on', { anchors });
  if (strength === '' && matched === '') return null;
  return <span>{[strength, matched].filter(Boolean).join(' ')}</span>;
}

function NoOther({ finding, view, reports }: Pick<DrawerProps, 'finding' | 'view' | 'reports'>) {
  const text = useText();
  if (finding.kind === 'same-text') {
    const places = finding.mentions.map((one) => text.say('paragraph_short', { n: one.block + 1 }));
    return <p class="said">{text.say('stands_twice', { places: text.list(places) })}</p>;
  }
  const others = reports.comparison.articles.filter((article) => article.id !== view.base);
  return (
    <p class="said">
      {text.say('not_found_in_others', { reports: text.list(others.map(({ id }) => reports.name(id))) })}
    </p>
  );
}

interface OriginBlock {
  readonly mention: Mention;
  readonly copies: readonly Mention[];
  readonly offsetMinutes: number | null;
}

/** One block per other origin that has the finding: its first report in the order of the sources, then copies. */
function byOrigin(finding: Finding, view: View): readonly OriginBlock[] {
  return view.sources.flatMap((row): readonly OriginBlock[] => {
    const [first, ...copies] = [row.article, ...row.copies].flatMap(
      (article) => mentionIn(finding, article) ?? [],
    );
    if (first === undefined) return [];
    return [
      { mention: first, copies, offsetMinutes: first.article === row.article ? row.offsetMinutes : null },
    ];
  });
}
