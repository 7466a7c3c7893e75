// The quotations that stand in several reports: the fullest form, and how each other report gives it, word by word.
import type { Fidelity, QuotationUse, SharedQuotation } from '../../lib/comparison/comparison';
import type { MessageKey } from '../../lib/browser/text';
import { sayQuoted } from '../evidence/quoted';
import type { Reports } from '../evidence/reports';
import { useText } from '../text-context';
import { listForms, type QuotationForm } from './quotation-forms';
import { WordingParts } from './Wording';

/** Data, not judgement: the words say what was done to the length and wording, not whether it was fair. */
const FIDELITIES: Readonly<Record<Fidelity, MessageKey>> = {
  same: 'quotation_same',
  trimmed: 'quotation_trimmed',
  merged: 'quotation_merged',
  reworded: 'quotation_reworded',
};

interface QuotationsListProps {
  readonly quotations: readonly SharedQuotation[];
  readonly reports: Reports;
  /** Opens the report at the paragraph. */
  readonly onReadAt: (article: string, block: number) => void;
}

export function QuotationsList({ quotations, reports, onReadAt }: QuotationsListProps) {
  const text = useText();
  return (
    <>
      <p class="small muted">{text.say('quotations_legend')}</p>
      <ul class="quotations">
        {quotations.map((quotation, at) => (
          <li key={at} class="quotation">
            {quotation.attributedOtherwise && (
              <p class="small quotation-note">{text.say('quotation_other_speakers')}</p>
            )}
            {listForms(quotation).map((form, place) => (
              <Form key={place} form={form} isFullest={place === 0} reports={reports} onReadAt={onReadAt} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

interface FormProps extends Pick<QuotationsListProps, 'reports' | 'onReadAt'> {
  readonly form: QuotationForm;
  readonly isFullest: boolean;
}

function Form({ form, isFullest, reports, onReadAt }: FormProps) {
  const text = useText();
  const [first] = form.uses;
  const { mention, fidelity, wording } = first;
  const label = isFullest ? (form.uses.length > 1 ? 'quotation_same' : 'quotation_fullest') : null;
  return (
    <div class="said">
      <p class="small muted">{text.say(label ?? FIDELITIES[fidelity])}</p>
      <blockquote {...reports.quoted(mention.article)}>
        {isFullest ? sayQuoted(mention.text, text) : <WordingParts parts={wording} />}
      </blockquote>
      <ul>
        {form.uses.map((use) => (
          <Use key={`${use.mention.article} ${use.mention.block}`} use={use} {...{ reports, onReadAt }} />
        ))}
      </ul>
    </div>
  );
}

interface UseProps extends Pick<QuotationsListProps, 'reports' | 'onReadAt'> {
  readonly use: QuotationUse;
}

function Use({ use: { mention, speaker }, reports, onReadAt }: UseProps) {
  const text = useText();
  const name = reports.name(mention.article);
  return (
    <li class="by">
      <b dir="auto">{name}</b>
      {speaker === null ? (
        <span>{text.say('quotation_no_speaker')}</span>
      ) : (
        <span>
          {text.say('quotation_speaker')} <bdi {...reports.quoted(mention.article)}>{speaker}</bdi>
        </span>
      )}
      <span class="go">
        <button type="button" class="btn-text" onClick={() => onReadAt(mention.article, mention.block)}>
          {text.say('show_passage')} <span class="vh">{name}</span>
        </button>
      </span>
    </li>
  );
}
