// Correcting a finding: "not the same fact" beside a passage, and "it is the same as ..." for what was found nowhere else.
import { useState } from 'preact/hooks';
import type { Mention } from '../../lib/comparison/comparison';
import { sentenceOf, type SaidFact, type SaidSide } from '../../lib/comparison/said-facts';
import type { Reports } from '../evidence/reports';
import { directionOfField } from '../direction';
import { Icon } from '../Icon';
import { useText } from '../text-context';

/** Sentences offered at once: what can be looked over without scrolling far. */
const MOST_OFFERED = 8;

interface NotSameFactProps {
  readonly here: Mention;
  readonly there: Mention;
  readonly reports: Reports;
  readonly onSay: (said: SaidFact) => void;
}

export function NotSameFact({ here, there, reports, onSay }: NotSameFactProps) {
  const text = useText();
  const side = (mention: Mention): SaidSide => ({
    article: mention.article,
    text: sentenceOf(reports.comparison, mention),
  });
  return (
    <button
      type="button"
      class="btn-text"
      onClick={() => onSay({ one: side(here), other: side(there), sameFact: false })}
    >
      {text.say('not_same_fact')} <span class="vh">{reports.name(there.article)}</span>
    </button>
  );
}

interface SameFactProps {
  readonly here: Mention;
  readonly reports: Reports;
  readonly onSay: (said: SaidFact) => void;
}

/** A search among the sentences of the other reports. */
export function SameFactChooser({ here, reports, onSay }: SameFactProps) {
  const text = useText();
  const [words, setWords] = useState('');
  const own: SaidSide = { article: here.article, text: sentenceOf(reports.comparison, here) };
  const offered = listSentences(reports, here.article, words);
  return (
    <details class="details same-fact">
      <summary>{text.say('same_fact_as')}</summary>
      <label class="field">
        <Icon name="search" />
        <span class="vh">{text.say('search_sentences')}</span>
        <input
          type="search"
          dir={directionOfField(words)}
          value={words}
          placeholder={text.say('search_sentences')}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <ul>
        {offered.map((other) => (
          <li key={`${other.article} ${other.text}`}>
            <button
              type="button"
              class="fact-pick"
              onClick={() => onSay({ one: own, other, sameFact: true })}
            >
              <b class="small" dir="auto">
                {reports.name(other.article)}
              </b>{' '}
              <span class="read-face" {...reports.quoted(other.article)}>
                {other.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function listSentences(reports: Reports, own: string, words: string): readonly SaidSide[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return reports.comparison.articles
    .filter((article) => article.id !== own)
    .flatMap((article) =>
      article.blocks.flatMap((block) =>
        block.sentences.map(({ start, end }) => ({
          article: article.id,
          text: block.text.slice(start, end).trim(),
        })),
      ),
    )
    .filter(({ text }) => wanted.every((word) => text.toLowerCase().includes(word)))
    .slice(0, MOST_OFFERED);
}
