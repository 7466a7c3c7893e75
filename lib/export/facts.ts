// The rows of a report: facts by sources with the passages that show them, and the passages that are the same text.
import type {
  Comparison,
  DiffersFinding,
  Finding,
  FindingKind,
  Mention,
  OnlyHereFinding,
  SameTextFinding,
  SharedFinding,
} from '../comparison/comparison';
import { countOrigins } from '../comparison/view-missing';
import { makePassageLinks } from './passage-link';
import { plainLine, quoteShortly } from './plain-line';
import { blocksOf, describeReports, type Report, type Source } from './report';

/** A fact: what at least one report says. */
export type FactFinding = DiffersFinding | SharedFinding | OnlyHereFinding;

/** A passage as an export shows it. */
export interface Passage {
  readonly source: Source;
  readonly mention: Mention;
  /** The words quoted, whole or cut short. */
  readonly quote: string;
  /** The address that opens the page there, null for a report without one. */
  readonly link: string | null;
}

/** What one report says of a fact. No passages: not found in it. */
export interface Cell {
  readonly source: Source;
  readonly passages: readonly Passage[];
  /** The values it gives, where the reports differ; each once. */
  readonly values: readonly string[];
}

/** One fact over all reports. */
export interface Fact {
  readonly finding: FactFinding;
  /** What it is about, in the words of the texts. */
  readonly about: string;
  /** One cell per source, in their order. */
  readonly cells: readonly Cell[];
  readonly origins: number;
}

/** Passages that are the same text. */
export interface Twin {
  readonly finding: SameTextFinding;
  readonly about: string;
  readonly passages: readonly Passage[];
}

/** A comparison laid out for export. */
export interface Layout {
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  readonly sameText: readonly Twin[];
}

/** Facts in the order in which they are shown; within a kind in reading order of the sources. */
const FACT_ORDER: readonly FindingKind[] = ['differs', 'shared', 'only-here'];
/** Words of a quotation that stand for a fact where nothing else names it. */
const NAME_WORDS = 8;

/** Lays out a comparison: the same rows for every format. */
export function layOut(report: Report): Layout {
  const sources = describeReports(report);
  const toPassage = makePassages(report, sources);
  const inOrder = sortFindings(report.comparison.findings, sources);
  return {
    sources,
    facts: inOrder.flatMap((finding) =>
      finding.kind === 'same-text' ? [] : [layFact(finding, sources, toPassage, report.comparison)],
    ),
    sameText: inOrder.flatMap((finding) =>
      finding.kind === 'same-text' ? [layTwin(finding, toPassage)] : [],
    ),
  };
}

type ToPassage = (mention: Mention) => readonly Passage[];

/** A mention of an article that is not among the sources gives no passage. */
function makePassages({ comparison, extent }: Report, sources: readonly Source[]): ToPassage {
  const known = new Map(
    sources.map((source) => {
      const texts = blocksOf(comparison, source.id).map((block) => block.text);
      const beside = source.title === null ? [] : [source.title];
      const toLink = source.href === null ? () => null : makePassageLinks(source.href, texts, beside);
      return [source.id, { source, toLink }];
    }),
  );
  return (mention) => {
    const one = known.get(mention.article);
    if (one === undefined) return [];
    const quote = extent === 'full' ? plainLine(mention.text) : quoteShortly(mention.text);
    return [{ source: one.source, mention, quote, link: one.toLink(mention) }];
  };
}

function layFact(
  finding: FactFinding,
  sources: readonly Source[],
  toPassage: ToPassage,
  comparison: Comparison,
): Fact {
  const cells = sources.map((source) => ({
    source,
    passages: finding.mentions.filter((mention) => mention.article === source.id).flatMap(toPassage),
    values: valuesOf(finding, source.id),
  }));
  return { finding, about: nameFact(finding, cells), cells, origins: countOrigins(comparison, finding) };
}

function layTwin(finding: SameTextFinding, toPassage: ToPassage): Twin {
  const passages = finding.mentions.flatMap(toPassage);
  return { finding, about: nameByWords(passages), passages };
}

function valuesOf(finding: FactFinding, article: string): readonly string[] {
  if (finding.kind !== 'differs') return [];
  const own = finding.values.filter((value) => finding.mentions[value.mention]?.article === article);
  return [...new Set(own.map((value) => plainLine(value.text)))].filter((value) => value !== '');
}

function nameFact(finding: FactFinding, cells: readonly Cell[]): string {
  const about = finding.kind === 'differs' ? plainLine(finding.about) : '';
  return about || nameByWords(cells.flatMap((cell) => cell.passages));
}

/** The first words of the first passage. */
function nameByWords(passages: readonly Passage[]): string {
  return quoteShortly(passages[0]?.mention.text ?? '', NAME_WORDS);
}

function sortFindings(findings: readonly Finding[], sources: readonly Source[]): readonly Finding[] {
  const rank = new Map(sources.map((source, at) => [source.id, at]));
  const placed = findings.map((finding) => {
    const places = finding.mentions.map(({ article, block, start }) => [
      rank.get(article) ?? sources.length,
      block,
      start,
    ]);
    return { finding, place: places.sort(compareNumbers)[0] ?? [] };
  });
  return placed
    .sort(
      (one, other) =>
        FACT_ORDER.indexOf(one.finding.kind) - FACT_ORDER.indexOf(other.finding.kind) ||
        compareNumbers(one.place, other.place),
    )
    .map(({ finding }) => finding);
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
