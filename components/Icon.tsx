// The drawn signs of the interface: 16 by 16 line glyphs, since system fonts lack some of them. Always decorative.

const PATHS = {
  shared: 'M3 5.75h10M3 10.25h10',
  differs: 'M3 5.75h10M3 10.25h10M10.75 2.5l-5.5 11',
  'only-here': 'M8 2.25 13.75 8 8 13.75 2.25 8Z',
  'same-text': 'M2.5 5.5h8v8h-8zM5.5 5.5v-3h8v8h-3',
  'not-here': 'M8 3v10M3 8h10',
  similar: 'M2.5 6.2c1.8-2 3.6-2 5.5-.4s3.7 1.6 5.5-.4M2.5 11c1.8-2 3.6-2 5.5-.4s3.7 1.6 5.5-.4',
  none: 'M5 8h6',
  dot: 'M5.5 8a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z',
  books: 'M2.75 3h2.5v10h-2.5zM5.25 3h2.5v10h-2.5zM9.3 3.6l2.4-.6 2.3 9.4-2.4.6z',
  tick: 'm3 8.5 3.25 3.25L13 4.75',
  down: 'M3.5 6 8 10.5 12.5 6',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  close: 'm4 4 8 8M12 4l-8 8',
  search: 'M2.75 7a4.25 4.25 0 1 0 8.5 0a4.25 4.25 0 1 0-8.5 0M10.2 10.2l3.3 3.3',
  out: 'M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13.5 2.5 7.5 8.5',
  lock: 'M3.5 7.25h9v6.25h-9zM5.5 7.25V5a2.5 2.5 0 0 1 5 0v2.25',
  swap: 'M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13',
  trash: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.6 9h5.8l.6-9',
  event: 'M2.5 3h6v7h-6zM7.5 12.5h6v-7h-3',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  sliders:
    'M2 4.75h6.5M12 4.75h2M2 11.25h2M7.5 11.25H14M8.5 4.75a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0M4 11.25a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0',
  help: 'M5.75 6a2.25 2.25 0 1 1 3.3 2c-.7.4-1.05.8-1.05 1.6M8 12.6v.1',
} as const;

export type IconName = keyof typeof PATHS;

const FILLED: readonly IconName[] = ['dot'];
/** Signs that point along the line of reading and turn round where it does. */
const TURNING: readonly IconName[] = ['previous', 'next'];

export function Icon({ name }: { readonly name: IconName }) {
  const filled = FILLED.includes(name) ? ' i-fill' : '';
  const turning = TURNING.includes(name) ? ' flip' : '';
  return (
    <svg class={`i${filled}${turning}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Collate's own mark, in its own colours on every paper. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#2A4A5C" />
      <path fill="#fff" d="M3 3h4v2H3zM9 3h4v2H9zM3 11h4v2H3zM9 11h4v2H9z" />
      <path fill="#FFC857" d="M3 7h10v2H3z" />
    </svg>
  );
}
