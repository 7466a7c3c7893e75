// Parses a saved page with jsdom without running, loading or styling anything.
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * The page in a window of its own; close it when done. Bytes are decoded as the page declares. Style sheets are marked
 * as no style sheets first: jsdom throws on some of them, and nothing here needs them.
 */
export function parsePage(page: Buffer | string, url: string | null): JSDOM {
  return new JSDOM(typeof page === 'string' ? unstyled(page) : unstyledBytes(page), {
    contentType: 'text/html',
    virtualConsole: new VirtualConsole(),
    ...(url !== null && { url }),
  });
}

/** Of two attributes of one name the first counts. */
function unstyled(html: string): string {
  return html.replace(/<style\b/gi, '<style type="text/plain"');
}

/** The same on bytes of any encoding that writes ASCII as ASCII. */
function unstyledBytes(bytes: Buffer): Buffer {
  return Buffer.from(unstyled(bytes.toString('latin1')), 'latin1');
}
