// Making findings: a stable id, mentions with their text, and how much each carries.
import { fingerprintText } from '../article/text';
import type { Cluster } from './clusters';
import type { AlignedPair, ComparedInput, Difference, Place, SentenceRef } from './compared';
import type {
  Anchor,
  DiffersFinding,
  FindingKind,
  Link,
  Mention,
  OnlyHereFinding,
  SameTextFinding,
  SharedFinding,
} from './comparison';
import { isComment } from './comment';
import type { Lone } from './only-here';
import type { SameTextRun } from './same-text/runs';
import { measureSubstance } from './substance';

/** Anchors kept with a finding: as many as fit on one line under a card. */
const MOST_ANCHORS = 6;
/** From this share of the passage on the wording counts as the same. */
const SAME_WORDING_FROM = 0.95;
/** From this likeness of what stands around two values on their wording counts as close. */
const CLOSE_FROM = 0.7;

/** The mention of a place; its text is the slice of the block. */
export function toMention(inputs: readonly ComparedInput[], place: Place): Mention {
  const input = inputs[place.article];
  const text = input?.article.blocks[place.block]?.text ?? '';
  const { block, start, end } = place;
  return { article: input?.id ?? '', block, start, end, text: text.slice(start, end) };
}

/** An id that is the same for the same evidence, in whatever order it comes. */
export function findingId(kind: FindingKind, mentions: readonly Mention[]): string {
  const places = mentions.map(({ article, block, start, end }) => `${article}:${block}:${start}-${end}`);
  return fingerprintText([kind, ...places.sort()].join(' '));
}

/** Reading order over the inputs. */
export function comparePlaces(one: Place, other: Place): number {
  return (
    one.article - other.article || one.block - other.block || one.start - other.start || one.end - other.end
  );
}

/** The finding of a fact that two or more articles report. */
export function toShared(inputs: readonly ComparedInput[], cluster: Cluster): SharedFinding {
  const places = [...cluster.places].sort(comparePlaces);
  const mentions = places.map((place) => toMention(inputs, place));
  const indexOf = (ref: SentenceRef): number =>
    places.findIndex((place) => place.article === ref.article && holds(inputs, place, ref));
  const best = [...cluster.pairs].sort((one, other) => other.score - one.score)[0];
  return {
    kind: 'shared',
    id: findingId('shared', mentions),
    anchors: mergeAnchors(cluster.pairs),
    mentions,
    substance: Math.max(
      0,
      ...cluster.pairs.flatMap((pair) => [pair.a, pair.b].map((ref) => substanceOf(inputs, ref))),
    ),
    strength: best?.strength ?? 'similar',
    links: cluster.pairs.map((pair): Link => [indexOf(pair.a), indexOf(pair.b), pair.score]).sort(byIndex),
  };
}

/** The finding of a thing that articles report differently. */
export function toDiffers(inputs: readonly ComparedInput[], difference: Difference): DiffersFinding {
  const { places, links, about, values, maybeUpdated, anchors } = difference;
  const mentions = places.map((place) => toMention(inputs, place));
  const sentences = places.flatMap((place) => sentencesIn(inputs, place));
  const likeness = Math.max(0, ...links.map(([, , score]) => score));
  return {
    kind: 'differs',
    id: findingId('differs', mentions),
    anchors,
    mentions,
    substance: Math.max(0, ...sentences.map((ref) => substanceOf(inputs, ref))),
    strength: likeness >= CLOSE_FROM ? 'close' : 'similar',
    links,
    about,
    values,
    maybeUpdated,
  };
}

/** The finding of a passage that stands twice, or of a run of such passages (`gatherRuns`). */
export function toSameText(inputs: readonly ComparedInput[], run: SameTextRun): SameTextFinding {
  const places = run.flatMap((passage) => [passage.a, passage.b]).sort(comparePlaces);
  const mentions = places.map((place) => toMention(inputs, place));
  const sentences = run.flatMap((passage) => sentencesIn(inputs, passage.a));
  const score = Math.min(...run.map((passage) => passage.score));
  return {
    kind: 'same-text',
    id: findingId('same-text', mentions),
    anchors: [],
    mentions,
    substance: Math.max(0, ...sentences.map((ref) => substanceOf(inputs, ref))),
    strength: score >= SAME_WORDING_FROM ? 'same wording' : 'close',
    links: run.map((passage): Link => [places.indexOf(passage.a), places.indexOf(passage.b), passage.score]),
    reuse: run[0].reuse,
  };
}

/** The finding of a claim without a counterpart. */
export function toOnlyHere(inputs: readonly ComparedInput[], lone: Lone): OnlyHereFinding {
  const { ref, sentence, anchors } = lone;
  const place = { article: ref.article, block: ref.block, start: sentence.start, end: sentence.end };
  const mentions = [toMention(inputs, place)];
  return {
    kind: 'only-here',
    id: findingId('only-here', mentions),
    anchors,
    mentions,
    substance: substanceOf(inputs, ref),
    strength: null,
  };
}

function mergeAnchors(pairs: readonly AlignedPair[]): readonly Anchor[] {
  const anchors = pairs.flatMap((pair) => pair.anchors);
  return anchors
    .filter((anchor, at) => anchors.findIndex((other) => other.text === anchor.text) === at)
    .slice(0, MOST_ANCHORS);
}

function substanceOf(inputs: readonly ComparedInput[], ref: SentenceRef): number {
  const { blocks, language } = inputs[ref.article]?.analysis ?? { blocks: [], language: null };
  const block = blocks[ref.block];
  const sentence = block?.sentences[ref.sentence];
  if (block === undefined || sentence === undefined) return 0;
  const position = ref.block / Math.max(1, blocks.length - 1);
  return measureSubstance(sentence, position, isComment(sentence, block.text, language));
}

function holds(inputs: readonly ComparedInput[], place: Place, ref: SentenceRef): boolean {
  const sentence = inputs[ref.article]?.analysis.blocks[ref.block]?.sentences[ref.sentence];
  return (
    place.block === ref.block &&
    sentence !== undefined &&
    place.start >= sentence.start &&
    place.end <= sentence.end
  );
}

function sentencesIn(inputs: readonly ComparedInput[], place: Place): readonly SentenceRef[] {
  const { article, block } = place;
  const sentences = inputs[article]?.analysis.blocks[block]?.sentences ?? [];
  return sentences.flatMap((one, sentence) =>
    one.start < place.end && one.end > place.start ? [{ article, block, sentence }] : [],
  );
}

function byIndex(one: Link, other: Link): number {
  return one[0] - other[0] || one[1] - other[1];
}
