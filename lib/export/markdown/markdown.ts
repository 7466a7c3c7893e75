// A comparison as Markdown: front matter, the reports, the findings by kind with short quotations and links.
import type { Finding } from '../../comparison/comparison';
import { layOut, type Cell, type Fact, type Layout, type Passage, type Twin } from '../facts';
import { describeFinding, KIND_GLYPHS, kindWord } from '../kinds';
import { blocksOf, type Report, type Source } from '../report';
import { describeSource, nameSource } from '../source-lines';
import type { Words } from '../words';
import { escapeMarkdown, linkMarkdown } from './escape-markdown';
import { writeFrontMatter } from './front-matter';

/** The Markdown file of a comparison. No value of a report can become markup, a link or a property. */
export function toMarkdown(report: Report): string {
  const layout = layOut(report);
  const { words } = report;
  return [
    writeFront(layout, report),
    `# ${escapeMarkdown(titleOf(layout, words))}`,
    `> ${escapeMarkdown(words.forewarning)}`,
    `## ${escapeMarkdown(words.reports)}`,
    ...layout.sources.map((source) => writeSource(source, layout.sources, report)),
    ...(['differs', 'shared', 'only-here'] as const).flatMap((kind) => {
      const facts = layout.facts.filter((fact) => fact.finding.kind === kind);
      return [writeHead(kind, facts.length, words), ...facts.map((fact) => writeFact(fact, words))];
    }),
    writeHead('same-text', layout.sameText.length, words),
    ...layout.sameText.map((twin) => writeTwin(twin, words)),
    ...(report.extent === 'full' ? writeFullTexts(layout.sources, report) : []),
    '---',
    escapeMarkdown(words.about),
    '',
  ].join('\n\n');
}

/** "Comparison of news reports: Crack found in dam". */
function titleOf({ sources }: Layout, words: Words): string {
  const title = sources[0]?.title ?? null;
  return title === null ? words.comparison : `${words.comparison}: ${title}`;
}

function writeFront(layout: Layout, { madeAt, words }: Report): string {
  const each = (read: (source: Source) => string | null): readonly string[] =>
    layout.sources.map((source) => read(source) ?? '');
  return writeFrontMatter({
    title: titleOf(layout, words),
    created: madeAt,
    tags: ['collate'],
    outlets: layout.sources.map((source) => nameSource(source, words)),
    titles: each((source) => source.title),
    links: each((source) => source.href),
    published: each((source) => source.publishedAt),
    captured: each((source) => source.capturedAt),
    sha256: each((source) => source.sha256),
  });
}

function writeSource(source: Source, sources: readonly Source[], { comparison, words }: Report): string {
  const lines = describeSource(source, sources, comparison, words).map(
    ({ label, value }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(value)}`,
  );
  const link = source.href === null ? [] : [`- ${linkMarkdown(words.link, source.href)}`];
  return [`### ${escapeMarkdown(nameSource(source, words))}`, '', ...lines, ...link].join('\n');
}

function writeHead(kind: Finding['kind'], count: number, words: Words): string {
  return `## ${escapeMarkdown(`${KIND_GLYPHS[kind]} ${kindWord(kind, words)}: ${count}`)}`;
}

function writeFact(fact: Fact, words: Words): string {
  const missing = fact.cells.filter((cell) => cell.passages.length === 0);
  return [
    ...writeFinding(fact.finding, fact.about, words),
    ...fact.cells.flatMap((cell) => writeCell(cell, words)),
    ...(missing.length === 0 ? [] : [`- ${escapeMarkdown(`${words.notFoundIn}: ${labelsOf(missing)}`)}`]),
  ].join('\n');
}

function writeTwin(twin: Twin, words: Words): string {
  const [head = '', ...notes] = writeFinding(twin.finding, twin.passages[0]?.source.label ?? '', words);
  return [head, ...notes, ...twin.passages.flatMap((passage) => writePassage(passage, '', words))].join('\n');
}

/** The heading of a finding and what is said of it as a whole. */
function writeFinding(finding: Finding, about: string, words: Words): readonly string[] {
  const notes = describeFinding(finding, words);
  return [`### ${escapeMarkdown(about)}`, '', ...notes.map((note) => `- ${escapeMarkdown(note)}`)];
}

function writeCell(cell: Cell, words: Words): readonly string[] {
  const values = cell.values.map((value) => ` **${escapeMarkdown(value)}**`).join(',');
  return cell.passages.flatMap((passage, at) => writePassage(passage, at === 0 ? values : '', words));
}

function writePassage({ source, quote, link }: Passage, values: string, words: Words): readonly string[] {
  const shown = link === null ? '' : ` (${linkMarkdown(words.showPassage, link)})`;
  return [`- ${escapeMarkdown(nameSource(source, words))}:${values}${shown}`, `  > ${escapeMarkdown(quote)}`];
}

function labelsOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.source.label).join(', ');
}

function writeFullTexts(sources: readonly Source[], { comparison, words }: Report): readonly string[] {
  const texts = sources.flatMap((source) => [
    `### ${escapeMarkdown(nameSource(source, words))}`,
    ...blocksOf(comparison, source.id).map((block) => escapeMarkdown(block.text)),
  ]);
  return [`## ${escapeMarkdown(words.fullText)}`, ...texts];
}
