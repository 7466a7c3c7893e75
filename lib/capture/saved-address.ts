// The address a saved page came from, as browsers and page savers write it into a comment at the top of the file.

/** "saved from url=(0042)https://…" of browsers, and "url: https://…" of single-file savers. */
const SAVED_FROM = /\bsaved from url=\(\d+\)\s*(https?:\S+)|^\s*url:\s*(https?:\S+)/im;

/** The address; null when no comment before the body names one. */
export function savedAddress(document: Document): string | null {
  const nodes = [...document.childNodes, ...document.documentElement.childNodes];
  for (const node of nodes) {
    if (node.nodeType !== 8) continue;
    const found = SAVED_FROM.exec(node.nodeValue ?? '');
    const url = found?.[1] ?? found?.[2];
    if (url !== undefined && URL.canParse(url)) return url;
  }
  return null;
}
