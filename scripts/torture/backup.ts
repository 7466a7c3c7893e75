// Backup files at the edge of JSON, of our own and of a folder, as a whole file and in two places of one, in a real Chromium.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inside, prepareGround, startVictim } from './driver';
import { filesOfAll, OWN_EDGES } from './edge-files';
import { EDGE_OUTCOMES } from './import-edge';
import type { TortureRun } from './run';

/** Files of one call into the page. */
const PORTION = 50;

export const backup: TortureRun = {
  title: 'Backup files at the edge of JSON',
  async run(_, data) {
    const edges = [...OWN_EDGES, ...(data === null ? [] : readEdges(join(data, 'json')))];
    const files = filesOfAll(edges).map((file) => Buffer.from(file).toString('base64'));
    const counts = new Map<string, number>(EDGE_OUTCOMES.map((outcome) => [outcome, 0]));
    const ground = await prepareGround();
    const victim = await startVictim(ground);
    try {
      await inside(victim.page, (torture) => torture.fill(2), null);
      for (let at = 0; at < files.length; at += PORTION) {
        const portion = files.slice(at, at + PORTION);
        const outcomes = await inside(victim.page, (torture, given) => torture.importEdges(given), portion);
        for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      }
    } finally {
      await victim.close();
      ground.remove();
    }
    const bad = ['half', 'poisoned', 'failed'].reduce((sum, outcome) => sum + (counts.get(outcome) ?? 0), 0);
    const figures = { edges: edges.length, files: files.length, ...Object.fromEntries(counts) };
    return { figures, ok: bad === 0 && (counts.get('taken') ?? 0) > 0 };
  },
};

function readEdges(folder: string): readonly Uint8Array[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name)));
}
