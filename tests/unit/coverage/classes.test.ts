// When a kept article is a sure match and when perhaps one, and what is told about why.
import { describe, expect, it } from 'vitest';
import { classOf, explain, scoreOf, type Measured } from '../../../lib/coverage/classes';
import { FULL, type Profile } from '../../../lib/coverage/profile';
import type { Signature, TermKind } from '../../../lib/coverage/signature';

const SURE: Measured = { nearness: 0.55, likeness: 0.16, days: 45, names: 2 };

describe('the class of a kept article', () => {
  it.each<[string, Partial<Measured>, string]>([
    ['near, alike and with two names', {}, 'sure'],
    ['without a date', { days: null }, 'sure'],
    ['more than 45 days apart', { days: 46 }, 'perhaps'],
    ['a little less near', { nearness: 0.54 }, 'perhaps'],
    ['a little less alike', { likeness: 0.15 }, 'perhaps'],
    ['with one name', { names: 1 }, 'perhaps'],
    ['with one name, and much alike', { names: 1, likeness: 0.3 }, 'sure'],
    ['without a name', { names: 0, likeness: 0.29 }, 'nearest'],
    ['without a name, and much alike', { names: 0, likeness: 0.3 }, 'sure'],
    ['as near and alike as perhaps asks for', { nearness: 0.4, likeness: 0.1, names: 1 }, 'perhaps'],
    ['not near enough', { nearness: 0.39 }, 'nearest'],
    ['not alike enough', { likeness: 0.09 }, 'nearest'],
  ])('that is %s', (_, measured, expected) => {
    expect(classOf({ ...SURE, ...measured })).toBe(expected);
  });

  it('has a score that ranks as its nearness and stays below 1', () => {
    expect([0, 1, 3, 99].map(scoreOf)).toEqual([0, 0.5, 0.75, 0.99]);
  });
});

type Terms = Readonly<Record<number, number>>;

function profile(weights: Terms): Profile {
  const terms = Object.keys(weights).map(Number);
  return {
    terms: Uint32Array.from(terms),
    weights: Uint16Array.from(terms, (term) => (weights[term] ?? 0) * FULL),
    published: null,
    days: new Int32Array(),
    weekdays: new Uint8Array(7),
  };
}

function signature(...terms: readonly (readonly [hash: number, kind: TermKind, label: string])[]): Signature {
  return {
    terms: terms.map(([hash, kind, label]) => ({ hash, kind, label, weight: 1 })),
    times: { published: null, days: new Int32Array(), weekdays: new Uint8Array(7) },
  };
}

describe('why an article is a match', () => {
  const read = signature(
    [1, 'word', 'dam'],
    [2, 'name', 'Ilse Tarnow'],
    [3, 'name', 'Ilse Tarnow'],
    [4, 'number', '1,300'],
    [5, 'name', 'Oskarheim'],
  );

  it('is told by kinds, what weighs most first and each name once', () => {
    const own = profile({ 1: 0.2, 2: 0.3, 3: 0.1, 4: 0.2, 5: 0.3 });
    const kept = profile({ 1: 0.2, 2: 0.2, 3: 0.2, 4: 0.1, 5: 0.3, 9: 0.5 });
    expect(explain(read, own, kept, 0)).toEqual([
      { kind: 'same-names', names: ['Oskarheim', 'Ilse Tarnow'] },
      { kind: 'same-words', words: ['dam'] },
      { kind: 'same-numbers', numbers: ['1,300'] },
      { kind: 'days-apart', days: 0 },
    ]);
  });

  it('names nothing that only one of them holds, and no days that are not known', () => {
    const own = profile({ 1: 0.2, 2: 0.3, 4: 0.2 });
    expect(explain(read, own, profile({ 5: 0.3 }), null)).toEqual([]);
    expect(explain(read, profile({}), profile({ 1: 0.3 }), null)).toEqual([]);
  });

  it('names at most five of a kind', () => {
    const words = Array.from({ length: 9 }, (_, at) => [at + 1, 'word', `w${at}`] as const);
    const weights = Object.fromEntries(words.map(([hash]) => [hash, 0.9 - hash / 20]));
    const [reason] = explain(signature(...words), profile(weights), profile(weights), null);
    expect(reason).toEqual({ kind: 'same-words', words: ['w0', 'w1', 'w2', 'w3', 'w4'] });
  });
});
