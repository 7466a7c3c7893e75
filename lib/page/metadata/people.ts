// Reads the names of authors out of what pages write for them.
import { foldSpace } from '../../article/text';

/** Words before a name in a byline, in the languages of news pages. */
const BY_WORDS =
  /^(?:(?:written|reported|reporting|story|text|article|words|posted|published)\s+by|by|von|par|por|di|da|de|door|av|af|autor(?:in|en|a|es)?|autores|auteur|text|tekst|kirjoittanut|oleh|przez|autorzy|yazan|haber|(?:edited|compiled) by)\s*[:：]?\s+|^(?:投稿者|著者|作者|執筆者?|取材・文|文|撰文|記者)\s*[:：\s]\s*/iu;

/** Words between two names. */
const AND_WORDS = /\s*(?:,|;|\||\/|&|·|•|、|\s(?:and|und|et|y|e|en|och|og|ja|i|with|mit|ve|dan|и|та)\s)\s*/iu;

/** Longest name of a person, in UTF-16 units. */
const LONGEST_NAME = 60;

/** Longest text that is read as a byline, in UTF-16 units. */
const LONGEST_BYLINE = 400;

/** Words that no person is called: roles, template leftovers, sections. */
const NOT_A_NAME =
  /^(?:(?:by|von|par|por|di|da|de|av|af)|admin(?:istrator)?|editor(?:ial)?s?|staff|redaktion|redacci[oó]n|nachrichten|news|null|undefined|authors?|autor(?:en|in)?|guest|unknown|anonymous|n\/a|default|none|home|share)$/iu;

/** Words before what a person does, and words for it. */
const RANK =
  '(?:senior|staff|chief|deputy|associate|contributing|managing|executive|assistant|special|national|foreign|political|politics|business|economics|health|science|education|technology|environment|security|legal|crime|sports?|world|digital|investigative|freelance)';
const WORK = '(?:writer|editor|reporter|correspondent|journalist|columnist|contributor)';

/** First name and surname with what the person does behind them: "Ann Lee Senior Politics Editor". */
const NAME_AND_ROLE = new RegExp(`^(\\S+\\s(?!${RANK}\\b)\\S.*?)\\s(?:${RANK}\\s)*${WORK}$`, 'iu');

/** One author as written, cleaned; null when it can't be a name. */
export function cleanName(text: string): string | null {
  const name = foldSpace(text)
    .replace(BY_WORDS, '')
    .replace(/^@\S+$/, '')
    .replace(/\s*[([<].*$/, '')
    .replace(NAME_AND_ROLE, '$1')
    .replace(/^[\s,;:|·•–-]+|[\s,;:|·•–-]+$/gu, '');
  if (name === '' || name.length > LONGEST_NAME || NOT_A_NAME.test(name)) return null;
  if (/[@{}]|https?\b|www\.|\b\d{2}/i.test(name)) return null;
  return /\p{L}/u.test(name) ? name : null;
}

/** The names in a byline such as "By Ann Lee and Bo Ek", up to the date that may follow them. */
export function splitByline(text: string): readonly string[] {
  if (text.length > LONGEST_BYLINE || /^https?:|\S\.\w{2,4}\//i.test(text)) return [];
  const names = foldSpace(text)
    .replace(/\s*\b\d{1,4}[.:/-]\d.*$/, '')
    .replace(BY_WORDS, '')
    .split(AND_WORDS)
    .map(cleanName)
    .filter((name) => name !== null);
  return [...new Set(names)];
}

/** Whether a line begins as a byline does: a word for "by" and a name. */
export function beginsAsByline(text: string): boolean {
  return BY_WORDS.test(text) && /^\p{Lu}/u.test(text.replace(BY_WORDS, ''));
}
