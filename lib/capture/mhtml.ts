// Finds the page in an MHTML file (RFC 2557): a web page and what belongs to it as parts of one MIME message.

/** The page's bytes as they were served, with what the message says of them. */
export interface SavedPage {
  readonly html: Uint8Array<ArrayBuffer>;
  readonly charset: string | null;
  readonly url: string | null;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The first HTML part of an MHTML file; null when there is none. */
export function readMhtml(bytes: Uint8Array): SavedPage | null {
  const message = splitHead(toBinaryText(bytes));
  const boundary = parameterOf(message.headers.get('content-type'), 'boundary');
  const parts = boundary === null ? [message] : splitParts(message.body, boundary).map(splitHead);
  const page = parts.find((part) => /^text\/html\b/i.test(part.headers.get('content-type') ?? ''));
  if (page === undefined) return null;
  const html = decodeBody(page);
  const url = message.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? '';
  return {
    html,
    charset: parameterOf(page.headers.get('content-type'), 'charset'),
    url: /^https?:/i.test(url) && URL.canParse(url) ? url : null,
  };
}

/** One UTF-16 unit a byte, so that text operations keep every byte. */
function toBinaryText(bytes: Uint8Array): string {
  const slice = 32_768; // Longer argument lists overflow the stack of some browsers.
  let text = '';
  for (let at = 0; at < bytes.length; at += slice)
    text += String.fromCharCode(...bytes.subarray(at, at + slice));
  return text;
}

function toBytes(binary: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
}

function splitHead(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function splitParts(body: string, boundary: string): readonly string[] {
  const parts: string[] = [];
  let from = -1;
  for (let at = body.indexOf(`--${boundary}`); at !== -1; at = body.indexOf(`--${boundary}`, at + 1)) {
    if (at !== 0 && body[at - 1] !== '\n') continue;
    if (from !== -1) parts.push(body.slice(from, at).replace(/\r?\n$/, ''));
    from = body.indexOf('\n', at) + 1;
    if (from === 0) break;
  }
  return parts;
}

function parameterOf(header: string | undefined, name: string): string | null {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(header ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}

function decodeBody({ headers, body }: Part): Uint8Array<ArrayBuffer> {
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'quoted-printable':
      return toBytes(
        body
          .replace(/[ \t]+(?=\r?\n)/g, '')
          .replace(/=\r?\n/g, '')
          .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      );
    case 'base64':
      return toBytes(decodeBase64(body));
    default:
      return toBytes(body);
  }
}

/** Stray signs are dropped; a last group that is cut off is left away. */
function decodeBase64(text: string): string {
  const signs = text.replace(/[^A-Za-z\d+/]/g, '');
  return atob(signs.length % 4 === 1 ? signs.slice(0, -1) : signs);
}
