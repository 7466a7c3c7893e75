// Builds the gallery once and serves it, for the scripts that look at every case: hundreds of pages load at once, none reloads.
import { build, preview } from 'vite';

/** Where the gallery is served, and how to stop it. */
export interface ServedGallery {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function serveGallery(): Promise<ServedGallery> {
  const configFile = 'tests/gallery/vite.config.ts';
  await build({ configFile, logLevel: 'error' });
  const server = await preview({ configFile, logLevel: 'error', preview: { port: 0 } });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
