// The keys of a slider over paragraphs, as a native range input has them.

/** Paragraphs a Page key moves by. */
const PAGE = 5;

/** The value a key leads to, or null when the key is not one of a slider's. */
export function slideBy(
  key: string,
  at: number,
  count: number,
  direction: 'ltr' | 'rtl' = 'ltr',
): number | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const next = (() => {
    switch (key) {
      case forward:
      case 'ArrowDown':
        return at + 1;
      case back:
      case 'ArrowUp':
        return at - 1;
      case 'PageDown':
        return at + PAGE;
      case 'PageUp':
        return at - PAGE;
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
      default:
        return null;
    }
  })();
  return next === null ? null : Math.min(count - 1, Math.max(0, next));
}
