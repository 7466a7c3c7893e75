// The passages of a comparison as a plain list of links, to be pasted into a mail or a note.
import { layOut, type Passage } from './facts';
import { KIND_GLYPHS, kindWord } from './kinds';
import type { Report } from './report';
import { nameSource } from './source-lines';
import type { Words } from './words';

/** The text file: the reports with capture time and checksum, then each finding with one line and one link per passage. */
export function toPassageList(report: Report): string {
  const { words } = report;
  const { sources, facts, sameText } = layOut(report);
  const reports = sources.map((source) =>
    [
      nameSource(source, words),
      ...(source.href === null ? [] : [source.href]),
      `${words.captured}: ${source.capturedAt ?? words.unknown}`,
      `${words.checksum}: ${source.sha256 ?? words.unknown}`,
    ].join('\n'),
  );
  const findings = [
    ...facts.map(({ finding, about, cells }) => ({
      finding,
      about,
      passages: cells.flatMap((cell) => cell.passages),
    })),
    ...sameText,
  ].map(({ finding, about, passages }) =>
    [
      `${KIND_GLYPHS[finding.kind]} ${kindWord(finding.kind, words)}: ${about}`,
      ...passages.flatMap((passage) => writePassage(passage, words)),
    ].join('\n'),
  );
  return `${[words.comparison, ...reports, ...findings].join('\n\n')}\n`;
}

function writePassage({ source, quote, link }: Passage, words: Words): readonly string[] {
  return [`${nameSource(source, words)}: ${quote}`, ...(link === null ? [] : [link])];
}
