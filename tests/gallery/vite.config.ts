// Serves the gallery on its own: `npx vite --config tests/gallery/vite.config.ts`.
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  build: { outDir: '../../out/gallery', emptyOutDir: true },
});
