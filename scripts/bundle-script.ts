// Bundles TypeScript as one script for a page that benches and tests open; never part of the extension.
import { build } from 'vite';

/** The code of an entry with all it imports, as one classic script. Throws when nothing was built. */
export async function bundleScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, name: 'bundledScript', formats: ['iife'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = [built].flat();
  // Vite gives outputs, never a watcher, when it does not watch.
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`No script was built of ${entry}.`);
  return chunk.code;
}
