// Sentences that weigh and wonder instead of telling: no figure, no name, no quotation, and the words of an opinion.
import type { Sentence } from '../language/analysis';

/** Words and phrases with which a writer weighs, by language. Reporting what others think does not use them alone. */
const OPINION: Readonly<Record<string, RegExp>> = {
  en: /\b(?:perhaps|maybe|surely|arguably|of course|no doubt|no wonder|after all|in fairness|it (?:is|seems|appears|remains) (?:\w+ )?(?:easy|hard|clear|obvious|tempting|difficult|unlikely|likely|to be seen|worth)|remains to be seen|(?:may|might|could|would) (?:well|yet|still)|we|our|i|my|sadly|fortunately|unfortunately|hopefully)\b/iu,
  de: /(?<!\p{L})(?:vielleicht|wohl|sicherlich|natürlich|immerhin|offenbar|leider|hoffentlich|zum glück|es (?:ist|bleibt|scheint) (?:\p{L}+ )?(?:leicht|schwer|klar|offen|abzuwarten|fraglich)|bleibt abzuwarten|wir|unser\p{L}*|ich|mein\p{L}*)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:peut-être|sans doute|bien sûr|certes|après tout|hélas|heureusement|malheureusement|il (?:est|reste|semble) (?:\p{L}+ )?(?:facile|difficile|clair|à voir|évident)|reste à (?:savoir|voir)|nous|notre|nos|je|mon)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:quizás?|tal vez|acaso|sin duda|por supuesto|al fin y al cabo|ojalá|por desgracia|(?:está|queda|es) (?:\p{L}+ )?(?:por ver|claro|fácil|difícil|evidente)|nosotros|nuestr\p{L}+|yo|mi)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:talvez|quiçá|sem dúvida|é claro|afinal|tomara|infelizmente|felizmente|(?:resta|é|está) (?:\p{L}+ )?(?:saber|claro|fácil|difícil|evidente)|nós|noss\p{L}+|eu|meu|minha)(?!\p{L})/iu,
};

/** Whether a sentence is pure comment. A question without figures and names is one in every language. */
export function isComment(sentence: Sentence, text: string, language: string | null): boolean {
  const { quantities, dates, names, quotations } = sentence;
  if (quantities.length + dates.length + names.length + quotations.length > 0) return false;
  const words = text.slice(sentence.start, sentence.end);
  return /[?\u061F\uFF1F]\s*$/u.test(words) || (OPINION[language ?? '']?.test(words) ?? false);
}
