// What the build is made of: every package pinned by its checksum, few at run time, none that needs to run at install.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** As many as docs/dependencies.md justifies. */
const MOST_AT_RUN_TIME = 6;

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const ROOT = join(import.meta.dirname, '..', '..', '..');
const readJson = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

// The format of npm's lock file, version 3.
const lock = readJson('package-lock.json') as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && link !== true);

describe('the lock file', () => {
  it('pins every package by a SHA-512 checksum', () => {
    expect(lock.lockfileVersion).toBe(3);
    const loose = locked.filter(
      ([, { integrity, inBundle }]) => inBundle !== true && !/^sha512-/.test(integrity ?? ''),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('takes packages over encrypted connections, none from a repository, a folder or an address of its own', () => {
    const odd = locked.filter(
      ([, { resolved }]) => resolved !== undefined && !/^https:\/\/[^@]+\.tgz$/.test(resolved),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
    const hosts = new Set(locked.flatMap(([, { resolved }]) => (resolved ? [new URL(resolved).host] : [])));
    expect(hosts.size).toBeLessThanOrEqual(1);
  });

  it(`ships at most ${MOST_AT_RUN_TIME} packages, and those need no others`, () => {
    // Our own file.
    const { dependencies } = readJson('package.json') as { dependencies: Readonly<Record<string, string>> };
    const shipped = locked.filter(([, { dev, optional }]) => dev !== true && optional !== true);
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(MOST_AT_RUN_TIME);
    expect(
      shipped.map(([path]) => path.replace('node_modules/', '')).filter((name) => !(name in dependencies)),
    ).toEqual(['@preact/signals-core']);
  });
});

describe('the package', () => {
  it('runs nothing of its own when it is installed', () => {
    // Our own file.
    const { scripts } = readJson('package.json') as { scripts: Readonly<Record<string, string>> };
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(atInstall.filter((name) => name in scripts)).toEqual([]);
  });
});
