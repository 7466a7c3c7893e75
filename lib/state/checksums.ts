// Checksums of compared texts, for exports: what was compared can be checked later.
import type { Article } from '../article/article';
import { comparedText } from '../article/identity';

const HEX = 16;
const DIGITS_A_BYTE = 2;

/** SHA-256 of each article's compared text as hexadecimal digits, under the ids given in the same order. */
export async function digestArticles(
  articles: readonly Article[],
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const digests = await Promise.all(
    articles.map(async (article) => {
      const bytes = new TextEncoder().encode(comparedText(article));
      return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    }),
  );
  return Object.fromEntries(ids.map((id, at) => [id, digests[at] ?? '']));
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(HEX).padStart(DIGITS_A_BYTE, '0')).join('');
}
