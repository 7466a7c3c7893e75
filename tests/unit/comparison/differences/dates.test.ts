// Which dates of two reports are shown as disagreeing, and which only look as if they did.
import { describe, expect, it } from 'vitest';
import { findDateConflicts } from '../../../../lib/comparison/differences/date-differences';
import { datesOf } from './read-scenes';

/** The conflicting dates of two paragraphs as "one / other"; the same whichever report comes first. */
function conflictsOf(a: string, b: string, publishedA?: string, publishedB?: string): readonly string[] {
  const [left, right] = [datesOf(a, publishedA), datesOf(b, publishedB)];
  const found = findDateConflicts(left, right);
  const turned = findDateConflicts(right, left).map((one) => `${one.b.written} / ${one.a.written}`);
  const written = found.map((one) => `${one.a.written} / ${one.b.written}`);
  expect(turned.sort()).toEqual([...written].sort());
  return written;
}

describe('the date of one event in two reports', () => {
  const ferry = (date: string) => `The old ferry sank ${date} off Port Salt.`;

  it.each([
    ['another day', 'on May 4, 2026', 'on May 9, 2026'],
    ['another day, a month apart', 'on May 4, 2026', 'on June 4, 2026'],
    ['another month', 'in May 2026', 'in August 2026'],
    ['another year', 'in 2015', 'in 2017'],
    ['another weekday', 'on Friday', 'on Thursday'],
    ['a day that is not the weekday', 'on Friday', 'on May 4, 2026'],
    ['another day at the same hour', 'at 5 p.m. on May 4, 2026', 'at 5 p.m. on May 9, 2026'],
  ])('differs: %s', (_, a, b) => {
    expect(conflictsOf(ferry(a), ferry(b))).toHaveLength(1);
  });

  it.each([
    ['the same day in another form', 'on May 4, 2026', 'on 4 May 2026'],
    ['a day and its weekday', 'on May 4, 2026', 'on Monday'],
    ['a day and its month', 'on May 4, 2026', 'in May 2026'],
    ['a day and another month, which are not held together', 'on May 4, 2026', 'in June 2026'],
    ['a month and another year, which are not held together', 'in June 2026', 'in 2025'],
    ['days further apart than a month', 'on May 4, 2026', 'on June 5, 2026'],
    ['months further apart than a quarter', 'in May 2026', 'in September 2026'],
    ['years further apart than two', 'in 2015', 'in 2018'],
    ['a date and none', 'on May 4, 2026', 'in fog'],
  ])('does not differ: %s', (_, a, b) => {
    expect(conflictsOf(ferry(a), ferry(b))).toEqual([]);
  });

  it.each([
    ['"last Tuesday" and another day', 'last Tuesday', 'on May 1', ['tuesday / may 1']],
    ['"last Tuesday" and its day', 'last Tuesday', 'on April 28', []],
    ['"Friday" and "yesterday"', 'on Friday', 'yesterday', ['friday / yesterday']],
    ['"Monday" and "yesterday"', 'on Monday', 'yesterday', []],
  ])('is counted from the day of the report: %s', (_, a, b, expected) => {
    expect(conflictsOf(ferry(a), ferry(b), '2026-05-05', '2026-05-05')).toEqual(expected);
  });

  it('is the same where both write the same weekday, whatever the days of the reports', () => {
    expect(conflictsOf(ferry('on Friday'), ferry('on Friday'), '2026-05-05', '2026-05-12')).toEqual([]);
  });
});

describe('a date that the other report gives as well', () => {
  const one = 'The old ferry sank on May 4, 2026 off Port Salt.';

  it.each([
    ['in the sentence', 'The old ferry sank on 9 May 2026 off Port Salt, and not on 4 May 2026.', []],
    [
      'in another sentence that is as much about it',
      'The old ferry sank on May 9, 2026 off Port Salt. The old ferry sank on May 4, 2026 off Port Salt.',
      [],
    ],
    [
      'in another sentence about something else',
      'The old ferry sank on May 9, 2026 off Port Salt. Divers came on May 4, 2026.',
      ['may 4, 2026 / may 9, 2026'],
    ],
    [
      'in another sentence that is less about it',
      'The old ferry sank on May 9, 2026 off Port Salt. Its ferry licence ended on May 4, 2026.',
      ['may 4, 2026 / may 9, 2026'],
    ],
  ])('%s', (_, other, expected) => {
    expect(conflictsOf(one, other)).toEqual(expected);
  });

  it.each([
    ['in the same words of an older report', 'The old ferry sank on Thursday off Port Salt, not on Friday.'],
    ['at the start of a sentence', 'Friday was wrong: the old ferry sank on Thursday off Port Salt.'],
  ])('%s', (_, other) => {
    const friday = 'The old ferry sank on Friday off Port Salt.';
    expect(conflictsOf(friday, other, '2026-05-05', '2026-05-12')).toEqual([]);
  });

  it.each([
    ['is not found in a longer number', 'Quill faces life at her July 3 sentencing.', 'july 3 / july 30'],
    ['is not found in another word', 'Quill faces life at her Mar. 3 sentencing.', 'mar. 3 / july 30'],
  ])('%s', (_, a, expected) => {
    expect(conflictsOf(a, 'Quill faces life at her July 30 sentencing.')).toEqual([expected]);
  });
});

describe('dates of two events', () => {
  it.each([
    ['other places', 'The ferry sank on Friday off Port Salt.', 'The ferry sank on Thursday off Marrow Bay.'],
    [
      'other people at one place',
      'Ada Quill left on Friday for Port Salt.',
      'Ivo Brandt left on Thursday for Port Salt.',
    ],
    [
      'another deed',
      'Divers raised the bell off Port Salt on Friday.',
      'Divers sold the bell off Port Salt on Thursday.',
    ],
    [
      'another deed further from the date',
      'Divers at the wreck of the Merle raised the bell on Friday.',
      'Divers at the wreck of the Merle sold the mast on Thursday.',
    ],
    [
      'another deed early in the day',
      'Divers opened early Friday at Port Salt.',
      'Divers closed early Thursday at Port Salt.',
    ],
    [
      'another noun behind the date',
      'At her July 3 sentencing Quill wept before the judge of Port Salt.',
      'At her July 30 hearing Quill wept before the judge of Port Salt.',
    ],
    [
      'another deed behind a date in front',
      'On Friday two buyers quietly sold the bell of the old steamer Merle at the long wooden pier of Port Salt.',
      'On Thursday two crews slowly raised the mast of the old steamer Merle at the long wooden pier of Port Salt.',
    ],
    [
      'other figures',
      'Storm waves sank 4 boats on Friday at Port Salt.',
      'Storm waves sank 6 boats on Thursday at Port Salt.',
    ],
    [
      'other figures beside figures of another kind',
      'Storm waves sank 4 boats on Friday at Port Salt.',
      'Storm waves sank 6 boats on Thursday at Port Salt, 12 km away.',
    ],
    [
      'prices of a market on one side',
      'Shares of Larkline were sold on Friday at Port Salt.',
      'Papers of Larkline were sold on Thursday at Port Salt.',
    ],
    [
      'sentences that share little',
      'The old ferry sank on Friday.',
      'The old ferry was built in fog, tested in storms, loaded with sheep, painted red and sank on Thursday.',
    ],
  ])('are not held against each other: %s', (_, a, b) => {
    expect(conflictsOf(a, b)).toEqual([]);
  });

  it.each([
    [
      'the same figures',
      'Storm waves sank 4 boats on Friday at Port Salt.',
      'Storm waves sank 4 boats on Thursday at Port Salt.',
    ],
    [
      'one figure the same and one not',
      'Storm waves sank 4 boats and 30 rafts on Friday at Port Salt.',
      'Storm waves sank 6 boats and 30 rafts on Thursday at Port Salt.',
    ],
    [
      'the same person',
      'Ada Quill left on Friday for Port Salt.',
      'Ada Quill left on Thursday for Port Salt.',
    ],
    [
      'the same noun that the date owns',
      "The crowd saw Friday's game end early at Port Salt.",
      "The crowd saw Thursday's game end early at Port Salt.",
    ],
    [
      'the same noun that the date owns, further on',
      "The crowd saw Friday's 12 km race at Port Salt.",
      "Divers missed Thursday's 12 km race at Port Salt.",
    ],
    [
      'the same clause behind the date',
      'On Friday, foreign buyers sold the bell.',
      'On Thursday, the bell was sold.',
    ],
  ])('are one event all the same: %s', (_, a, b) => {
    expect(conflictsOf(a, b)).toHaveLength(1);
  });

  it('are the less surely one event the less their sentences share', () => {
    const likeness = (other: string) =>
      findDateConflicts(datesOf('The old ferry sank on Friday in thick fog.'), datesOf(other))[0]?.likeness;
    expect(likeness('The old ferry sank on Thursday in thick fog.')).toBeCloseTo(1);
    expect(likeness('The old ferry sank on Thursday in heavy rain.')).toBeLessThan(0.8);
  });
});

describe('dates that only seem to be of one event', () => {
  it.each([
    [
      'of saying it',
      'Police said on Monday that the pier had been closed by the storm.',
      'Police said on Tuesday that the pier had been closed by the storm.',
    ],
    ['of two things', 'The hall burned on Friday.', 'The bridge burned on Thursday.'],
    [
      'that the other says in a longer word too',
      'The old ferry sank in May off Port Salt.',
      'To their dismay the old ferry sank in May 2026 off Port Salt.',
    ],
  ])('%s', (_, a, b) => {
    expect(conflictsOf(a, b)).toEqual([]);
  });

  it('are shown where a name that both have stands for the thing', () => {
    const a = 'The old Merle sank on Friday in fog.';
    expect(conflictsOf(a, 'The ferry Merle sank on Thursday in fog.')).toEqual(['friday / thursday']);
  });

  it('are held against the words as they stand, not against longer ones', () => {
    const a = 'The old ferry sank in May off Port Salt.';
    const b = 'To their dismay the old ferry sank in June off Port Salt.';
    expect(conflictsOf(a, b)).toEqual(['may / june']);
  });
});
