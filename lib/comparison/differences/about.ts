// What two values are about, in words of the text, and what both sentences have in common as anchors.
import type { Anchor } from '../comparison';
import type { Context } from './context';
import type { Scene, SceneWord } from './scene';

/** Words that say what a difference is about: enough to recognise it, few enough for the head of a card. */
const ABOUT_WORDS = 4;

/** Anchors kept with a difference. */
const MOST_ANCHORS = 6;

/** The nearest words around a value that the other sentence has too, in reading order, as written. */
export function sayAbout(scene: Scene, own: Context, other: Context): string {
  return commonWords(own, other)
    .slice(0, ABOUT_WORDS)
    .sort((one, word) => one.start - word.start)
    .map(({ start, end }) => scene.text.slice(start, end))
    .join(' ');
}

/** Names and words that both contexts have, nearest first. */
export function listCommon(scene: Scene, own: Context, other: Context): readonly Anchor[] {
  return commonWords(own, other)
    .slice(0, MOST_ANCHORS)
    .map(({ start, end, named }) => ({ kind: named ? 'name' : 'word', text: scene.text.slice(start, end) }));
}

function commonWords(own: Context, other: Context): readonly SceneWord[] {
  const seen = new Set<string>();
  return [...own.before, ...own.after]
    .filter(({ stem }) => other.weights.has(stem))
    .sort((one, word) => (own.weights.get(word.stem) ?? 0) - (own.weights.get(one.stem) ?? 0))
    .filter(({ stem }) => !seen.has(stem) && seen.add(stem));
}
