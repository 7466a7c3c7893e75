// Names for exported files that every file system takes and nobody can be misled by.
import { plainLine } from './plain-line';

/** Longest title part in UTF-8 bytes: with date and extension well under the 255 that file systems allow. */
const LONGEST_TITLE = 120;
/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * "2026-03-13-crack-found-in-dam.md": the date, the words of the title and the extension. Letters and digits of every
 * script stay; all else becomes a hyphen: no path, no hidden file, no reversed extension. `date` is ISO 8601 or null.
 */
export function shareName(title: string | null, date: string | null, extension: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? '';
  const words = toWords(title ?? '');
  const name = [day, words].filter((part) => part !== '').join('-');
  return `${name === '' || DEVICE.test(name) ? `collate${name && '-'}${name}` : name}.${extension}`;
}

function toWords(title: string): string {
  const hyphened = plainLine(title)
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return cutBytes(hyphened).replace(/^-|-$/g, '');
}

/** As many whole characters as fit, up to the last hyphen among them where the text goes on. */
function cutBytes(text: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > LONGEST_TITLE) return kept.includes('-') ? kept.slice(0, kept.lastIndexOf('-')) : kept;
    kept += character;
  }
  return kept;
}

/** Length in UTF-8. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
