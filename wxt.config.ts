// How the extension is built: one manifest for Chrome and one for Firefox, both Manifest V3.
import preact from '@preact/preset-vite';
import { readFileSync } from 'node:fs';
import { defineConfig, type ResolvedPublicFile } from 'wxt';
import { packMessages, type Messages } from './lib/browser/packed-messages';

// docs: SAFETY facts 2 and 3. With the default policy an extension page can reach the network in many ways; with this one, in none.
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  // Files of the reader are parsed by asking for a blob of the page's own (lib/browser/parse-html.ts): no network.
  "connect-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const DEFAULT_LANGUAGE = 'en';
const MESSAGES = /^_locales[/\\]([^/\\]+)[/\\]messages\.json$/;

/** Puts packed messages in the place of the files of public/_locales. */
function packLocales(files: ResolvedPublicFile[]): void {
  const languages: Record<string, Messages> = {};
  for (const file of files) {
    const [, language] = MESSAGES.exec(file.relativeDest) ?? [];
    if (language === undefined || !('absoluteSrc' in file)) continue;
    // Our own files; a test holds their shape.
    languages[language] = JSON.parse(readFileSync(file.absoluteSrc, 'utf8')) as Messages;
  }
  const packed = packMessages(languages, DEFAULT_LANGUAGE);
  for (const [at, { relativeDest }] of files.entries()) {
    const messages = packed[MESSAGES.exec(relativeDest)?.[1] ?? ''];
    if (messages !== undefined) files[at] = { relativeDest, contents: JSON.stringify(messages) };
  }
}

export default defineConfig({
  imports: false,
  hooks: { 'build:publicAssets': (_, files) => packLocales(files) },
  zip: { excludeSources: ['out/**'] },
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { modulePreload: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: DEFAULT_LANGUAGE,
    incognito: 'not_allowed',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_permissions: ['tabs'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      add: { description: '__MSG_command_add__' },
      keep: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_keep__' },
    },
    options_ui: { page: 'library.html', open_in_tab: true },
    content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'collate@collate.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
