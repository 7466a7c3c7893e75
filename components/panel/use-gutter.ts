// Hanging the glyphs of the marks in the gutter, each on the line where its mark begins. Needs the laid-out page.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * After every render and every change of width: a glyph hangs beside the first line of its mark; where that line
 * already has one, it stands in the line before the mark (`data-in`).
 */
export function useGutter(text: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const root = text.current;
    if (root === null) return undefined;
    hangGlyphs(root);
    if (typeof ResizeObserver === 'undefined') return undefined;
    let width = root.clientWidth;
    const observer = new ResizeObserver(() => {
      if (root.clientWidth === width) return;
      width = root.clientWidth;
      hangGlyphs(root);
    });
    observer.observe(root);
    return () => observer.disconnect();
  });
}

function hangGlyphs(root: HTMLElement): void {
  for (const paragraph of root.querySelectorAll<HTMLElement>('.para')) {
    const top = paragraph.getBoundingClientRect().top;
    const taken = new Set<number>();
    for (const glyph of paragraph.querySelectorAll<HTMLElement>('.gl')) {
      glyph.removeAttribute('data-in');
      const line = glyph.nextElementSibling?.getClientRects()[0];
      if (line === undefined) continue;
      const at = Math.round(line.top - top);
      if (taken.has(at)) glyph.setAttribute('data-in', '');
      else {
        taken.add(at);
        // The middle of the line; the glyph is one rem high.
        glyph.style.setProperty('--line-middle', `${at + line.height / 2}px`);
      }
    }
  }
}
