// The words of another report beside the base's: compared word by word where they are near enough, else quoted plainly.
import type { Mention } from '../../lib/comparison/comparison';
import { diffWording, type WordingPart } from '../../lib/comparison/word-diff';
import type { Reports } from '../evidence/reports';
import { inSentence } from '../evidence/sentences';
import { useText } from '../text-context';

/**
 * Below this share of equal words a word-by-word comparison is confetti; the words are quoted plainly instead.
 * Judged by eye on reworded sentences of the demo reports; guarded by the component test of the drawer.
 */
const LEAST_SHARED_WORDS = 0.35;

interface WordingProps {
  /** The base's words; null where the base lacks the finding. */
  readonly base: Mention | null;
  readonly other: Mention;
  readonly reports: Reports;
}

export function Wording({ base, other, reports }: WordingProps) {
  const parts = base === null ? null : compareWording(base, other, reports);
  return parts === null ? <Plain other={other} reports={reports} /> : <WordingParts parts={parts} />;
}

/** Wording with what was removed struck and what was added underlined. */
export function WordingParts({ parts }: { readonly parts: readonly WordingPart[] }) {
  return (
    <>
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </>
  );
}

/** The matched passage in full ink, the rest of its sentence quieter. */
function Plain({ other, reports }: Pick<WordingProps, 'other' | 'reports'>) {
  const { before, passage, after } = inSentence(reports.find(other.article), other);
  return (
    <>
      {before !== '' && <span class="muted">{before}</span>}
      {passage}
      {after !== '' && <span class="muted">{after}</span>}
    </>
  );
}

function Part({ part }: { readonly part: WordingPart }) {
  const text = useText();
  switch (part.kind) {
    case 'same':
      return <>{part.text}</>;
    case 'removed':
      return (
        <Changed as="del" word={text.say('word_removed')}>
          {part.text}
        </Changed>
      );
    case 'added':
      return (
        <Changed as="ins" word={text.say('word_added')}>
          {part.text}
        </Changed>
      );
  }
}

interface ChangedProps {
  readonly as: 'del' | 'ins';
  readonly word: string;
  readonly children: string;
}

/** The line covers the words, not the space behind them; struck words keep one before what replaces them. */
function Changed({ as: Tag, word, children }: ChangedProps) {
  const text = useText();
  const words = children.trimEnd();
  return (
    <>
      <Tag>
        <span class="vh">{word}</span>
        {words}
        <span class="vh">{text.say('word_end')}</span>
      </Tag>
      {children.slice(words.length) || (Tag === 'del' ? ' ' : '')}
    </>
  );
}

/** The wording of whole sentences, else of the matched passages alone; null when neither is near enough. */
export function compareWording(
  base: Mention,
  other: Mention,
  reports: Reports,
): readonly WordingPart[] | null {
  const here = inSentence(reports.find(base.article), base);
  const there = inSentence(reports.find(other.article), other);
  return near(here.whole, there.whole) ?? near(here.passage, there.passage);
}

function near(a: string, b: string): readonly WordingPart[] | null {
  const parts = diffWording(a, b);
  const same = parts.filter((part) => part.kind === 'same').reduce((sum, part) => sum + part.text.length, 0);
  return same / Math.max(1, a.length, b.length) < LEAST_SHARED_WORDS ? null : parts;
}
