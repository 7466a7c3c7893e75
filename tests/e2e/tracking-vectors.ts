// An extension of a few lines whose page holds every way to reach the network that markup and scripts know.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Each way by the name of its host; `HOST` stands for that host. */
const MARKUP: Readonly<Record<string, string>> = {
  img: '<img src="https://HOST/a">',
  srcset: '<img srcset="https://HOST/a 1x">',
  picture: '<picture><source srcset="https://HOST/a"><img></picture>',
  poster: '<video poster="https://HOST/a"></video>',
  video: '<video src="https://HOST/a" preload="auto"></video>',
  audio: '<audio src="https://HOST/a" preload="auto"></audio>',
  source: '<audio preload="auto"><source src="https://HOST/a"></audio>',
  iframe: '<iframe src="https://HOST/a"></iframe>',
  srcdoc: '<iframe srcdoc="<img src=https://HOST/a>"></iframe>',
  object: '<object data="https://HOST/a"></object>',
  embed: '<embed src="https://HOST/a">',
  input: '<input type="image" src="https://HOST/a">',
  body: '<table background="https://HOST/a"><td>a</table>',
  stylesheet: '<link rel="stylesheet" href="https://HOST/a">',
  icon: '<link rel="icon" href="https://HOST/a">',
  preload: '<link rel="preload" as="image" href="https://HOST/a">',
  prefetch: '<link rel="prefetch" href="https://HOST/a">',
  preconnect: '<link rel="preconnect" href="https://HOST/">',
  background: '<p style="background: url(https://HOST/a)">a</p>',
  import: '<style>@import "https://HOST/a";</style>',
  mask: '<style>p { border-image: url(https://HOST/a) 1 }</style>',
  font: '<style>@font-face { font-family: f; src: url(https://HOST/a) } h1 { font-family: f }</style><h1>a</h1>',
  svg: '<svg><image href="https://HOST/a"/></svg>',
};

const SCRIPTS: Readonly<Record<string, string>> = {
  fetch: 'fetch("https://HOST/a").catch(() => 0)',
  xhr: 'let x = new XMLHttpRequest(); x.open("GET", "https://HOST/a"); x.send()',
  socket: 'new WebSocket("wss://HOST/a")',
  events: 'new EventSource("https://HOST/a")',
  beacon: 'navigator.sendBeacon("https://HOST/a")',
};

const hostOf = (name: string): string => `${name}.sink.invalid`;

/** The names of the ways that these host names stand for. */
export function waysIn(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.replace('.sink.invalid', '')));
}

/** Writes the extension; with a policy its pages run under that, without one under the browser's own. */
export function trackingExtension(policy: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'collate-tracking-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const put = (parts: Readonly<Record<string, string>>, between: string): string =>
    Object.entries(parts)
      .map(([name, part]) => part.replaceAll('HOST', hostOf(name)))
      .join(between);
  const manifest = {
    manifest_version: 3,
    name: 'Tracking',
    version: '1',
    ...(policy !== null && { content_security_policy: { extension_pages: policy } }),
    browser_specific_settings: { gecko: { id: 'tracking@collate.invalid' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'track.js'), put(SCRIPTS, ';\n'));
  writeFileSync(
    join(folder, 'track.html'),
    `<!doctype html><title>track</title>${put(MARKUP, '\n')}<script src="track.js"></script>`,
  );
  return folder;
}
