// Where everything ends that a browser sends to anywhere but this machine: a SOCKS proxy that goes nowhere and counts. Names
// come with the connections (nothing else may resolve them), so it sees what DNS, TCP and HTTP would have carried.
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Hosts that browsers ask by themselves, with any extension or none: updates, lists of unsafe sites, settings. */
const OF_BROWSERS =
  /(?:^|\.)(?:google|googleapis|gvt1|gvt2|gstatic|googleusercontent|mozilla|firefox|detectportal\.firefox)\.(?:com|org|net)$/;

export interface Sink {
  readonly port: number;
  /** Names asked for, each connection once, without those of the browser itself. */
  readonly names: readonly string[];
  /** First lines of HTTP requests; what is encrypted has none. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Opens a sink on 127.0.0.1. */
export async function openSink(): Promise<Sink> {
  const [names, requests, sockets]: [string[], string[], Set<Socket>] = [[], [], new Set()];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy()); // A browser that ends in the midst of it.
    swallow(
      socket,
      (name) => void names.push(name),
      (line) => void requests.push(line),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port, // listen() on a TCP port: an object, never a pipe's name.
    names,
    requests,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Speaks SOCKS 5 (RFC 1928) as far as a browser needs it to send its first bytes. */
function swallow(socket: Socket, note: (name: string) => void, hear: (line: string) => void): void {
  let step: 'greeting' | 'request' | 'payload' = 'greeting';
  let isOfBrowser = false;
  socket.on('data', (data) => {
    if (step === 'greeting') {
      step = 'request';
      socket.write(Uint8Array.of(5, 0));
    } else if (step === 'request') {
      step = 'payload';
      const name = nameIn(data);
      isOfBrowser = OF_BROWSERS.test(name);
      if (!isOfBrowser) note(name);
      socket.write(Uint8Array.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0));
    } else {
      const line = data.toString('latin1').split('\r\n', 1)[0] ?? '';
      if (!isOfBrowser && / HTTP\/1/.test(line)) hear(line);
      socket.end('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n');
    }
  });
}

/** The address of a CONNECT: a name (3), IPv4 (1) or IPv6 (4). */
function nameIn(data: Buffer): string {
  if (data[3] === 3) return data.subarray(5, 5 + (data[4] ?? 0)).toString('latin1');
  return data[3] === 1 ? data.subarray(4, 8).join('.') : data.subarray(4, 20).toString('hex');
}
