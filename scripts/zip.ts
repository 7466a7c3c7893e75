// `npm run zip`: the packages for the stores, from the same sources the same bytes: no times of this build are in them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import JSZip from 'jszip';
import { runTool } from './build';
import { main, PlainFailure } from './main';

const OUTPUT = '.output';
/** The date of every file in a package: the earliest one the format can hold. */
const STEADY_DATE = new Date(Date.UTC(1980, 0, 1));

/** Writes a package anew: the same files in the order of their names, with the steady date. */
async function steady(path: string): Promise<void> {
  const made = await JSZip.loadAsync(readFileSync(path));
  const anew = new JSZip();
  for (const name of Object.keys(made.files).sort()) {
    const file = made.files[name];
    if (file === undefined || file.dir) continue;
    anew.file(name, await file.async('nodebuffer'), { date: STEADY_DATE, createFolders: false });
  }
  const bytes = await anew.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
  writeFileSync(path, bytes);
  const checksum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${path}  ${Math.round(bytes.length / 1000)} KB  sha256 ${checksum}`);
}

await main(async () => {
  for (const target of ['chrome', 'firefox']) {
    if (runTool('wxt/bin/wxt.mjs', ['zip', '-b', target], true) !== 0) {
      throw new PlainFailure(`The package for ${target} could not be made; the messages above say why.`);
    }
  }
  for (const name of readdirSync(OUTPUT)) if (name.endsWith('.zip')) await steady(join(OUTPUT, name));
  return 0;
});
