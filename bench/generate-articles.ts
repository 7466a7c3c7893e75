// Seeded articles for the speed of the library: made-up words and names in clustered events. No sentence of anybody.
// Words follow Zipf's law over 20,000 made-up stems with real English function words between them; an event has a
// handful of names, rare words and numbers of its own that each of its 1 to 12 reports draws from; lengths are those
// of news (250 to 1,400 words, 700 on average); dates run over two years.
import type { Article } from '../lib/article/article';

const FUNCTION_WORDS = 'the of to and a in that for on with at by from was as is it after were said'.split(
  ' ',
);
const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
];
const NUCLEI = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const CODAS = ['', 'l', 'm', 'n', 'nd', 'r', 'rk', 's', 'st', 't'];
const VOCABULARY = 20_000;
const PUBLISHERS = ['Herald', 'Morning', 'Wire', 'Courier', 'Tribune', 'Ledger', 'Observer', 'Gazette'];
const FIRST_DAY = Date.UTC(2029, 0, 1);
const DAYS = 730;
const DAY_MS = 86_400_000;

/** A generator of numbers in 0..1 that always gives the same ones. Source: mulberry32 (Ettinger, 2017). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface HappeningFacts {
  readonly number: number;
  readonly day: number;
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly figures: readonly string[];
  readonly reports: number;
}

/** Yields articles without end, event by event mixed as they would arrive. The same seed gives the same articles. */
export function* generateArticles(seed: number): Generator<Article> {
  const random = seededNumbers(seed);
  const open: { facts: HappeningFacts; left: number }[] = [];
  let happenings = 0;
  for (let number = 0; ; number += 1) {
    while (open.length < 20) {
      const facts = makeHappening(random, happenings++);
      open.push({ facts, left: facts.reports });
    }
    const at = Math.floor(random() * open.length);
    // In bounds: `at` is below the length.
    const chosen = open[at] as { facts: HappeningFacts; left: number };
    yield makeReport(random, chosen.facts, number);
    chosen.left -= 1;
    if (chosen.left === 0) open.splice(at, 1);
  }
}

function makeHappening(random: () => number, number: number): HappeningFacts {
  const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  return {
    number,
    day: Math.floor(random() * DAYS),
    names: many(8, () => `${makeName(random)} ${makeName(random)}`),
    words: many(25, () => wordOf(2_000 + Math.floor(random() * (VOCABULARY - 2_000)))),
    figures: many(6, () => String(3 + Math.floor(random() * 4_000))),
    reports: 1 + Math.floor(random() * random() * 12),
  };
}

function makeReport(random: () => number, facts: HappeningFacts, number: number): Article {
  const length = 250 + Math.floor(random() * random() * 1_800);
  const sentences: string[] = [];
  for (let words = 0; words < length;) {
    const count = 12 + Math.floor(random() * 16);
    sentences.push(makeSentence(random, facts, count));
    words += count;
  }
  const blocks = [];
  for (let at = 0; at < sentences.length; at += 3) {
    blocks.push({ kind: 'paragraph', text: sentences.slice(at, at + 3).join(' ') } as const);
  }
  const publisher = PUBLISHERS[Math.floor(random() * PUBLISHERS.length)] ?? 'Wire';
  const day = FIRST_DAY + (facts.day + Math.floor(random() * 2)) * DAY_MS;
  return {
    schema: 1,
    url: `https://${publisher.toLowerCase()}.example/${facts.number}/${number}`,
    canonicalUrl: null,
    title: `${facts.names[0]} ${facts.words[0]} ${facts.words[1]} ${wordOf(zipf(random))}`,
    byline: [],
    publisher,
    publishedAt: new Date(day).toISOString(),
    modifiedAt: null,
    language: 'en',
    direction: 'ltr',
    blocks,
    capturedAt: null,
    reading: null,
  };
}

function makeSentence(random: () => number, facts: HappeningFacts, count: number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const words = Array.from({ length: count }, () => {
    const dice = random();
    if (dice < 0.4) return pick(FUNCTION_WORDS);
    if (dice < 0.46) return pick(facts.names);
    if (dice < 0.56) return pick(facts.words);
    return dice < 0.58 ? pick(facts.figures) : wordOf(zipf(random));
  });
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A rank by Zipf's law: rank r comes about as often as 1/r. */
function zipf(random: () => number): number {
  return Math.floor(VOCABULARY ** random()) - 1;
}

/** Words made so far: each is asked for many thousand times. */
const WORDS = new Map<number, string>();

/** The made-up word of a rank; always the same. */
function wordOf(rank: number): string {
  const word = WORDS.get(rank) ?? makeWord(rank);
  WORDS.set(rank, word);
  return word;
}

function makeWord(rank: number): string {
  const random = seededNumbers(rank + 1);
  const syllable = (): string =>
    [ONSETS, NUCLEI, CODAS].map((parts) => parts[Math.floor(random() * parts.length)] ?? '').join('');
  return rank < 200 ? syllable() + syllable() : syllable() + syllable() + syllable();
}

/** One of 4,000 made-up names, some far more frequent than others. */
function makeName(random: () => number): string {
  const name = wordOf(100_000 + Math.floor(4_000 ** random()));
  return name.charAt(0).toUpperCase() + name.slice(1);
}
