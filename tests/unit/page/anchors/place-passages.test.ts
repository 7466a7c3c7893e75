// Passages land where they stand in the page as it is now, or nowhere.
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../lib/article/article';
import { placePassages } from '../../../../lib/page/anchors/place-passages';
import { parseHtml } from '../read-fixture';

const FIRST = 'The council of Marrow Bay voted on Monday to rebuild the old pier.';
const SECOND = 'Engineers expect the work to take two years.';
const THIRD = 'Three members voted against the plan.';

/** What is placed for one passage of a block, as text; null when it isn't placed. */
function place(html: string, blocks: readonly string[], block: number, passage: string): string | null {
  const start = blocks[block]!.indexOf(passage);
  const span: Span = { block, start, end: start + passage.length };
  const [range] = placePassages(parseHtml(html), blocks, [span]);
  return range?.toString() ?? null;
}

/** The number of characters of the page's text before the passage; -1 when it isn't placed. */
function offset(html: string, blocks: readonly string[], block: number): number {
  const document = parseHtml(html);
  const [range] = placePassages(document, blocks, [{ block, start: 0, end: blocks[block]!.length }]);
  if (!range) return -1;
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}

describe('a passage', () => {
  it('is placed in its paragraph', () => {
    const html = `<p>${FIRST}</p><p>${SECOND}</p>`;
    expect(place(html, [FIRST, SECOND], 1, 'two years')).toBe('two years');
  });

  it('is placed across inline elements and folded white space', () => {
    const html = `<p>The council of <a href="#">Marrow\n   Bay</a> voted on <b>Mon</b>day to rebuild the&nbsp;old pier.</p>`;
    expect(place(html, [FIRST], 0, 'Marrow Bay voted on Monday')?.replace(/\s+/g, ' ')).toBe(
      'Marrow Bay voted on Monday',
    );
  });

  it('is placed in the row of a table', () => {
    const html =
      '<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2026</td><td>1.9 million</td></tr></table>';
    expect(place(html, ['Year | Cost', '2026 | 1.9 million'], 1, '1.9 million')).toBe('1.9 million');
  });

  it('is placed by its quotation when another part of the paragraph has changed', () => {
    const html = `<p>${FIRST}</p><p>Engineers now expect the work to take two years.</p><p>${THIRD}</p>`;
    expect(place(html, [FIRST, SECOND, THIRD], 1, 'the work to take two years')).toBe(
      'the work to take two years',
    );
  });

  it('is not placed when it has gone', () => {
    expect(place(`<p>${FIRST}</p><p>${THIRD}</p>`, [FIRST, SECOND, THIRD], 1, 'two years')).toBeNull();
  });

  it('is not placed in a hidden copy', () => {
    expect(place(`<div hidden><p>${FIRST}</p></div>`, [FIRST], 0, 'Marrow Bay')).toBeNull();
  });
});

describe('a text that stands twice', () => {
  it('is placed copy by copy in the order of the blocks', () => {
    const html = [FIRST, SECOND, THIRD, SECOND].map((text) => `<p>${text}</p>`).join('');
    const blocks = [FIRST, SECOND, THIRD, SECOND];
    expect(offset(html, blocks, 1)).toBe(FIRST.length);
    expect(offset(html, blocks, 3)).toBe(FIRST.length + SECOND.length + THIRD.length);
  });

  it('is told from a copy in another part of the page by the text around it', () => {
    const html = `<p>${SECOND}</p><p>Other news of the day.</p><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
    const blocks = [FIRST, SECOND, THIRD];
    expect(offset(html, blocks, 1)).toBe(SECOND.length + 'Other news of the day.'.length + FIRST.length);
  });

  it('is not placed when nothing tells which copy it is', () => {
    const html = `<p>${SECOND}</p><p>Other news of the day.</p><p>${SECOND}</p>`;
    expect(offset(html, [SECOND], 0)).toBe(-1);
  });
});
