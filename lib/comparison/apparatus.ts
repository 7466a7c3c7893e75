// What a report says about itself and not about the event: credits, time stamps, calls, notes of the desk. No claim.
import type { Sentence } from '../language/analysis';

/** Longer sentences say more than a set phrase. In words. */
const LONGEST_APPARATUS = 30;
/** A line of nothing but names, times and the words below is a credit or a time stamp up to this length. In words. */
const LONGEST_LINE = 14;

/** How sentences begin that are about the report, by language. Whole phrases: one word would catch claims. */
const OPENINGS: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:additional |further )?(?:reporting|writing|editing|research|translation)(?: and \w+)? by\b|this (?:is a|story is|article is|page is) (?:developing|breaking|being updated)|this (?:story|article|report|post|piece|page) (?:has been|was|will be|is being) (?:updated|corrected|edited|amended|first published|originally published)|(?:an|the) earlier version of this|correction:|editor'?s note:|(?:follow|find|contact|email|e-mail|reach|write to) \S+(?: \S+){0,3} (?:on|at|by) (?:twitter|facebook|instagram|x|bluesky|mastodon|\S+@\S+)|(?:sign up|subscribe|register|click|tap) |what do you think|(?:leave|share|post|tell us|let us know|sound off|have your say)\b.{0,60}\b(?:comments?|thoughts|view|below)\b|(?:do you have|got|have) an? (?:tip|story|news tip)|all rights reserved|copyright\b|this material may not be|(?:photo|photograph|picture|image|video|graphic|illustration)s?(?: credit| by)?:|read more|watch:|listen:|related:|advertisement$)/iu,
  de: /^(?:mit (?:material|informationen) (?:von|der)\b|(?:mitarbeit|redaktion|übersetzung|foto|bild|grafik|quelle|anzeige|lesen sie auch|mehr zum thema)s?:|dieser (?:artikel|text|beitrag) (?:wurde|wird|erschien)|(?:der|dieser) (?:artikel|text) wurde .{0,40}aktualisiert|in einer früheren (?:version|fassung)|korrektur:|anmerkung der redaktion|alle rechte vorbehalten|folgen sie )/iu,
  fr: /^(?:avec (?:l'|les )?(?:afp|reuters|ap|agences?)\b|(?:cet|l') ?article a été (?:mis à jour|modifié|publié|corrigé)|(?:photo|image|crédit|vidéo|lire aussi|à lire aussi|correction|note de la rédaction|publicité)s? ?:|tous droits réservés|une version (?:précédente|antérieure) de cet article|suivez[- ]nous|abonnez[- ]vous|inscrivez[- ]vous)/iu,
  es: /^(?:con (?:información|datos) de\b|(?:esta|la) (?:noticia|nota|información) (?:está|se encuentra) en desarrollo|(?:este|el) (?:artículo|texto) (?:ha sido|fue) (?:actualizado|corregido|publicado)|(?:foto|imagen|vídeo|video|lea también|lee también|te puede interesar|corrección|nota de la redacción|publicidad)s?:|todos los derechos reservados|síguenos|suscríbete|una versión anterior de est[ea])/iu,
  pt: /^(?:com (?:informações|dados) d[aoe]s?\b|(?:esta|a) (?:reportagem|matéria|notícia) (?:está em (?:atualização|desenvolvimento)|foi (?:atualizada|corrigida))|(?:este|o) (?:artigo|texto) foi (?:atualizado|corrigido|publicado)|(?:foto|imagem|vídeo|leia também|leia mais|veja também|errata|correção|publicidade)s?:|todos os direitos reservados|siga-nos|assine )/iu,
};

/** How such sentences end, whatever they begin with. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:contributed (?:to this (?:report|story|article|piece)|reporting)|(?:hide|toggle) caption|in the comments(?: section)?(?: below)?)[.!?\s]*$/iu,
  de: /\b(?:hat|haben) zu diesem (?:bericht|artikel) beigetragen[.\s]*$/iu,
  fr: /\b(?:a|ont) contribué à (?:cet article|ce reportage)[.\s]*$/iu,
  es: /\b(?:contribuyó|contribuyeron) (?:a|con) est[ea] (?:artículo|informe|reportaje|nota)[.\s]*$/iu,
  pt: /\b(?:contribuiu|contribuíram|colaborou|colaboraram) (?:para|com) est[ea] (?:artigo|reportagem|matéria)[.\s]*$/iu,
};

/** Words of time stamps, credits and buttons. They make a line apparatus only when nothing else stands in it. */
const LINE_WORDS = new Set(
  (
    'updated published posted edited created first last modified update photo photos image images picture pictures file video ' +
    'handout courtesy credit by and via am pm et est edt gmt bst utc ago min mins minute minutes hour hours h m read more save share email ' +
    'print comments comment facebook twitter whatsapp linkedin stringer getty ' +
    'aktualisiert veröffentlicht stand uhr von foto fotos bild teilen drucken kommentare ' +
    'publié modifié mis jour le à par photo partager imprimer lecture ' +
    'actualizado publicado el por foto fotos compartir imprimir atualizado em às por compartilhar'
  ).split(' '),
);

/**
 * Whether a sentence is apparatus of its report. `text` is its block; a language without tables has only the rule for
 * lines of names and times. When in doubt it is a claim.
 */
export function isApparatus(sentence: Sentence, text: string, language: string | null): boolean {
  if (sentence.words.length > LONGEST_APPARATUS) return false;
  const words = text.slice(sentence.start, sentence.end).trim();
  const plain = words.replace(/^[\p{P}\p{S}\s]+/u, '').replace(/\u2019/gu, "'");
  const ofLanguage = language ?? '';
  if (OPENINGS[ofLanguage]?.test(plain) || ENDINGS[ofLanguage]?.test(plain)) return true;
  return isBareLine(sentence, words);
}

/** "Updated 6:35 PM ET, Fri June 1", "By Ada Quill | Courier", "Ada Quill/Reuters": no sentence, and nothing told. */
function isBareLine(sentence: Sentence, words: string): boolean {
  if (sentence.words.length > LONGEST_LINE || /[.!?\u3002\uFF01\uFF1F]["\u201D\u00BB\u2019)]*$/u.test(words))
    return false;
  const parts = [...sentence.dates, ...sentence.names, ...sentence.quantities];
  const told = sentence.words.filter(
    (word) =>
      !LINE_WORDS.has(word.norm) && !parts.some((part) => part.start <= word.start && part.end >= word.end),
  );
  // A lone name or figure ("Kestrin", "163") may be a heading or a cell of a table; it needs a word of the apparatus.
  return told.length === 0 && sentence.words.some((word) => LINE_WORDS.has(word.norm));
}
