// A figure that grew between two reports may be an update; one that fell, a share, or one of the same hour is none.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../lib/comparison/differences/claims';
import { maybeUpdated } from '../../../../lib/comparison/differences/updates';
import { makeArticle, readInputsOf } from '../read-texts';
import { claimOf } from './read-scenes';

/** The first claim of a text, as one of the article with this index. */
function claimOfArticle(text: string, article: number): Claim {
  const claim = claimOf(text);
  return { ...claim, scene: { ...claim.scene, ref: { ...claim.scene.ref, article } } };
}

/** What is said of two figures of reports published at these times, whichever is asked first. */
function asked(
  times: readonly [string | null, string | null],
  one: string,
  other: string,
): readonly boolean[] {
  const inputs = readInputsOf(
    ...[one, other].map((text, at) => makeArticle([text], { publishedAt: times[at] ?? null })),
  );
  const [a, b] = [claimOfArticle(one, 0), claimOfArticle(other, 1)];
  return [maybeUpdated(inputs, a, b), maybeUpdated(inputs, b, a)];
}

const morning = '2026-05-04T08:00:00Z';
const noon = '2026-05-04T12:00:00Z';

describe('a figure may be an update', () => {
  it.each([
    ['when it is higher in the later report', [morning, noon], '23 villagers died.', '31 villagers died.'],
    ['half an hour later', [morning, '2026-05-04T08:30:00Z'], '23 villagers died.', '31 villagers died.'],
    ['when the later report comes first', [noon, morning], '31 villagers died.', '23 villagers died.'],
    ['when it is an amount', [morning, noon], 'It cost $4 million.', 'It cost $6 million.'],
  ] as const)('%s', (_, times, one, other) => {
    expect(asked(times, one, other)).toEqual([true, true]);
  });
});

describe('a figure is no update', () => {
  it.each([
    ['when it is lower in the later report', [morning, noon], '31 villagers died.', '23 villagers died.'],
    ['when it stays', [morning, noon], '23 villagers died.', '23 villagers died.'],
    [
      'less than half an hour later',
      [morning, '2026-05-04T08:29:59Z'],
      '23 villagers died.',
      '31 villagers died.',
    ],
    ['when it is a share', [morning, noon], '23 percent agreed.', '31 percent agreed.'],
    ['when the first time is unknown', [null, noon], '23 villagers died.', '31 villagers died.'],
    [
      'when the first time is unknown and it is lower',
      [null, noon],
      '31 villagers died.',
      '23 villagers died.',
    ],
    ['when the second time is unknown', [morning, null], '23 villagers died.', '31 villagers died.'],
    [
      'when the second time is unknown and it is lower',
      [morning, null],
      '31 villagers died.',
      '23 villagers died.',
    ],
    ['when no time is known', [null, null], '23 villagers died.', '31 villagers died.'],
  ] as const)('%s', (_, times, one, other) => {
    expect(asked(times, one, other)).toEqual([false, false]);
  });
});
