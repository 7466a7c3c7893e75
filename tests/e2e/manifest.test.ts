// The built manifests: what the browsers are asked for at install, and nothing more.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

function manifestOf(target: 'chrome' | 'firefox'): Readonly<Record<string, unknown>> {
  const file = new URL(`../../.output/${target}-mv3/manifest.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
}

describe.each([
  ['chrome', [...PERMISSIONS, 'sidePanel']],
  ['firefox', PERMISSIONS],
] as const)('the manifest for %s', (target, permissions) => {
  const manifest = manifestOf(target);

  it('asks for these permissions at install and no host', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual([...permissions].sort());
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toEqual(['tabs']);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('runs nothing in pages by itself and lets pages load nothing of the extension', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('shuts the network and every HTML sink for its own pages', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self' blob:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  it('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });
});

describe('the manifest for firefox', () => {
  it('declares that no data is collected', () => {
    expect(manifestOf('firefox').browser_specific_settings).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
  });
});
