// The names of one article, each with where it stands and the words it is introduced by.
import type { Name } from '../../language/analysis';
import type { Scene } from './scene';

/** One name of an article by its key. */
export interface Named {
  readonly key: string;
  readonly parts: readonly string[];
  /** Where its fullest form stands first. */
  readonly scene: Scene;
  readonly name: Name;
  /** Stems of the words right before it, wherever it stands: titles and trades ("secretary"). */
  readonly roles: ReadonlySet<string>;
}

/** Words before a name that may introduce it. */
const ROLE_WORDS = 2;

/** A hyphen before a small letter: "Ethiopian-flagged" is no name. */
const COMPOUND = /[-\u2010\u2011]\p{Ll}/u;

/** All names of the scenes of one article, by key. */
export function listNamed(scenes: readonly Scene[]): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  for (const scene of scenes) {
    for (const name of scene.sentence.names) {
      if (COMPOUND.test(name.text)) continue;
      const known = named.get(name.key);
      const roles = new Set([...(known?.roles ?? []), ...rolesOf(scene, name)]);
      const isFuller = known === undefined || name.text.length > known.name.text.length;
      const shown = isFuller ? { scene, name } : { scene: known.scene, name: known.name };
      named.set(name.key, { key: name.key, parts: name.key.split(' '), roles, ...shown });
    }
  }
  return named;
}

function rolesOf(scene: Scene, name: Name): readonly string[] {
  const before = scene.words.filter((word) => word.end <= name.start).slice(-ROLE_WORDS);
  const roles: string[] = [];
  let { start } = name;
  for (const word of before.reverse()) {
    if (word.stop || scene.text.slice(word.end, start).trim() !== '') break;
    roles.push(word.stem);
    ({ start } = word);
  }
  return roles;
}
