// A finding as a card: its kind, what it is about and its evidence. The whole card opens it in the panel.
import type { ComponentChildren } from 'preact';
import type { Finding, SameTextFinding } from '../../lib/comparison/comparison';
import type { NotHere } from '../../lib/comparison/view';
import { othersOf, quotationOf } from '../evidence/mentions';
import type { Reports } from '../evidence/reports';
import { sayQuoted } from '../evidence/quoted';
import { quoteOf } from '../evidence/sentences';
import { groupValues } from '../evidence/values';
import { Kind, type ShownKind } from '../Kind';
import { useText } from '../text-context';

interface CardProps {
  readonly finding: Finding;
  readonly reports: Reports;
  readonly base: string;
  /** Set when the base lacks the finding. */
  readonly notHere?: NotHere | undefined;
  /** Left out where there is no panel to open it in. */
  readonly onOpen?: ((finding: string) => void) | undefined;
}

export function FindingCard(props: CardProps) {
  const { finding, notHere, onOpen } = props;
  const kind: ShownKind = notHere === undefined ? finding.kind : 'not-here';
  const about = <About {...props} />;
  return (
    <li class="card" data-kind={kind}>
      <h3 class="card-top">
        <Open id={finding.id} onOpen={onOpen}>
          <Kind kind={kind} /> <span class="what">{about}</span>
        </Open>
      </h3>
      {finding.kind === 'differs' ? <Values {...props} /> : <Quotation {...props} />}
    </li>
  );
}

interface OpenProps {
  readonly id: string;
  readonly onOpen: ((finding: string) => void) | undefined;
  readonly children: ComponentChildren;
}

function Open({ id, onOpen, children }: OpenProps) {
  if (onOpen === undefined) return <>{children}</>;
  return (
    <button type="button" class="card-open" onClick={() => onOpen(id)}>
      {children}
    </button>
  );
}

function About({ finding, notHere, reports, base }: CardProps) {
  const text = useText();
  if (notHere !== undefined) {
    return <>{text.say('in_reports', { reports: inReports(notHere, reports) })}</>;
  }
  switch (finding.kind) {
    case 'differs':
      return (
        <>
          <bdi {...reports.quoted(base)}>{finding.about}</bdi>{' '}
          {finding.maybeUpdated && <span class="tag">{text.say('maybe_updated')}</span>}
        </>
      );
    case 'shared':
      return <>{text.say('in_reports', { reports: reports.within(othersOf(finding, base)) })}</>;
    case 'only-here': {
      const block = quotationOf(finding, base)?.block ?? 0;
      return <>{text.say('paragraph_short', { n: block + 1 })}</>;
    }
    case 'same-text':
      return <>{sayReuse(finding, base, reports, text)}</>;
  }
}

function inReports(notHere: NotHere, reports: Reports): string {
  return reports.within([...new Set(notHere.finding.mentions.map((mention) => mention.article))]);
}

/** "word for word in Radio Halden", "stands twice in this report". */
export function sayReuse(
  finding: SameTextFinding,
  base: string,
  reports: Reports,
  text: ReturnType<typeof useText>,
): string {
  const others = othersOf(finding, base);
  if (finding.reuse === 'repeated' && others.length === 0) return text.say('reuse_repeated');
  const where = { reports: reports.within(others) };
  switch (finding.reuse) {
    case 'exact':
      return text.say('reuse_exact', where);
    case 'same-quotation':
      return text.say('reuse_same_quotation', where);
    case 'contained':
    case 'edited':
    case 'repeated':
      return text.say('reuse_edited', where);
  }
}

function Values({ finding, reports, base }: CardProps) {
  const text = useText();
  if (finding.kind !== 'differs') return null;
  return (
    <dl class="vals">
      {groupValues(finding, base).map((group) => (
        <div key={group.text}>
          <dt>
            <bdi class="clamp" {...reports.quoted(group.from)}>
              {group.text}
            </bdi>
          </dt>
          <dd class="clamp">
            {group.here && group.others.length > 0
              ? text.say('here_and', { reports: reports.inWords(group.others) })
              : group.here
                ? text.say('here')
                : reports.inWords(group.others)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Quotation({ finding, reports, base }: CardProps) {
  const text = useText();
  const mention = quotationOf(finding, base);
  if (mention === undefined) return null;
  return (
    <p class="ev clamp" {...reports.quoted(mention.article)}>
      {sayQuoted(quoteOf(reports.find(mention.article), mention), text)}
    </p>
  );
}
