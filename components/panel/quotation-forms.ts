// A shared quotation as the panel lists it: each form of its words once, with everyone who gives it so. Pure.
import type { QuotationUse, SharedQuotation } from '../../lib/comparison/comparison';

/** One form of the words: the uses of it, at least one, in reading order. The first form is the fullest. */
export interface QuotationForm {
  readonly uses: readonly [QuotationUse, ...QuotationUse[]];
}

/** The forms of a quotation, the fullest first. Copies of one report give the same form and stand together. */
export function listForms({ uses, fullest }: SharedQuotation): readonly QuotationForm[] {
  const forms = new Map<string, [QuotationUse, ...QuotationUse[]]>();
  const whole = uses[fullest];
  for (const use of whole === undefined ? uses : [whole, ...uses]) {
    const key = use.fidelity === 'same' ? '' : use.mention.text;
    const form = forms.get(key);
    if (form === undefined) forms.set(key, [use]);
    else if (!form.includes(use)) form.push(use);
  }
  return [...forms.values()].map((form) => ({ uses: form }));
}

/** The quotations with all words of the filter among their own words and speakers. */
export function filterQuotations(
  quotations: readonly SharedQuotation[],
  filter: string,
): readonly SharedQuotation[] {
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  return quotations.filter(({ uses }) => {
    const all = uses.map(({ mention, speaker }) => `${mention.text} ${speaker ?? ''}`).join('\n');
    return words.every((word) => all.toLowerCase().includes(word));
  });
}
