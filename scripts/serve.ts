// A static server on 127.0.0.1 for the pages of the demo, the tests and the pictures. Nobody else can reach it.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export interface PageServer {
  /** "http://127.0.0.1:PORT", without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Answers one path by hand, for pages that no file can be: endless, broken, of another type. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

// No charset for HTML: the page's own declaration counts, as on real sites.
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};

/** Serves the files of a folder and the given routes (by path) on a free port, or on `port`. */
export async function servePages(
  folder: string,
  routes: Readonly<Record<string, Route>> = {},
  port = 0,
): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const route = routes[path];
    if (route) route(request, response);
    else void sendFile(folder, path, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  // listen() on a TCP port: the address is an object, never a pipe's name.
  const address = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections(); // An endless page would keep the server alive for ever.
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function sendFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const file = normalize(join(folder, decodePath(name)));
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  try {
    if (!file.startsWith(normalize(folder + sep))) throw new Error('outside of the folder');
    const content = await readFile(file);
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found'); // Missing and forbidden look the same.
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A stray "%": taken as it stands.
  }
}
