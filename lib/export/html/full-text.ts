// A whole article with its marks, for exports in which the reader chose the full text.
import { layMarks } from '../../comparison/view-marks';
import type { Mark } from '../../comparison/view';
import { kindWord } from '../kinds';
import { blocksOf, type Report, type Source } from '../report';
import { nameSource } from '../source-lines';
import type { Words } from '../words';
import { html, type Html } from './html';
import { quote } from './page';

/** The article's blocks in order; where findings overlap, the louder kind is marked. */
export function showText(source: Source, { comparison, words }: Report): Html {
  const own = comparison.findings.filter((finding) =>
    finding.mentions.some((one) => one.article === source.id),
  );
  const marks = layMarks(own, source.id);
  const blocks = blocksOf(comparison, source.id).map(({ text }, block) => {
    const here = marks.filter((mark) => mark.block === block);
    const pieces = here.map((mark, at) => [
      text.slice(here[at - 1]?.end ?? 0, mark.start),
      showMark(mark, text, words),
    ]);
    return quote(source, [pieces, text.slice(here.at(-1)?.end ?? 0)], 'quote');
  });
  return html`<section class="text page">
    <h2>${words.fullText}: ${nameSource(source, words)}</h2>
    ${blocks}
  </section>`;
}

/** The line shows the kind; hidden words say it to those who do not see the line. */
function showMark({ kind, start, end }: Mark, text: string, words: Words): Html {
  const said = html`<span class="hidden">${kindWord(kind, words)}: </span>`;
  return html`<mark data-kind="${kind}">${said}${text.slice(start, end)}</mark>`;
}
