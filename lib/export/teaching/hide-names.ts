// Hiding the outlets' names in texts: each becomes the label of its report, in brackets.
import type { Source } from '../report';
import type { Words } from '../words';

/** A shorter name would hide ordinary words. */
const SHORTEST_NAME = 3;
/** Reports speak of "the Ledger" when the outlet is called "The Ledger". */
const ARTICLE = /^(the|der|die|das|le|la|les|el|los|il)\s+/i;
/**
 * Last words of names by which a report speaks of itself: "told the Ledger". Only these, for a last word may as well be
 * a town, and only after "the" and where no further name follows ("the Post Office").
 */
const MASTHEADS =
  /^(Argus|Chronicle|Courier|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Messenger|Mirror|Monitor|News|Observer|Post|Press|Register|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune)$/;
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** "Report A". */
export function labelReport(source: Source, words: Words): string {
  return `${words.report} ${source.label}`;
}

/**
 * Gives texts without the names and hosts of the reports' outlets, in whatever text they stand. Letter case counts:
 * an outlet may be called like an ordinary word.
 */
export function makeNameHider(sources: readonly Source[], words: Words): (text: string) => string {
  const labels = new Map(
    sources.flatMap((source) =>
      namesOf(source).map((name) => [name, `[${labelReport(source, words)}]`] as const),
    ),
  );
  if (labels.size === 0) return (text) => text;
  const longestFirst = [...labels.keys()].sort((one, other) => other.length - one.length);
  const names = longestFirst.map((name) => name.replace(SYNTAX, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'gu');
  const hideShort = makeShortNameHider(sources, words);
  return (text) => hideShort(text.replace(pattern, (name) => labels.get(name) ?? name));
}

/** Hides "the Ledger" of "The Ellerwick Ledger"; where two outlets are called so, without saying which. */
function makeShortNameHider(sources: readonly Source[], words: Words): (text: string) => string {
  const labels = new Map<string, string>();
  for (const source of sources) {
    const last = source.publisher?.split(/\s+/).at(-1) ?? '';
    if (!MASTHEADS.test(last)) continue;
    labels.set(last, `[${labels.has(last) ? words.report : labelReport(source, words)}]`);
  }
  if (labels.size === 0) return (text) => text;
  const pattern = new RegExp(
    `(?<=\\b[Tt]he\\s)(?:${[...labels.keys()].join('|')})(?![\\p{L}\\p{N}]|\\s\\p{Lu})`,
    'gu',
  );
  return (text) => text.replace(pattern, (name) => labels.get(name) ?? name);
}

function namesOf({ publisher, href }: Source): readonly string[] {
  const host = href === null ? null : new URL(href).hostname.replace(/^www\./, '');
  const known = [publisher, host].filter((one) => one !== null);
  return known.flatMap((one) => [one, one.replace(ARTICLE, '')]).filter((one) => one.length >= SHORTEST_NAME);
}
