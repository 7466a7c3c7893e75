// Small operations on plain text that every room needs to do the same way.

/** Folds every run of white space (no-break spaces too) to one space, drops soft hyphens and trims. */
export function foldSpace(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * A 64-bit fingerprint of a text as 16 hexadecimal digits: two 32-bit FNV-1a walks with different offsets, each
 * finished by an avalanche step. For identity, not for security.
 * Source: Fowler/Noll/Vo (RFC 9923, FNV-1a); the finisher is MurmurHash3's fmix32 (Appleby, 2011).
 */
export function fingerprintText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ ((unit << 7) | (unit >>> 9)), 0x01000193);
  }
  return toHex(avalanche(high)) + toHex(avalanche(low ^ high));
}

function avalanche(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function toHex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
