import { describe, expect, it } from 'vitest';
import { changeKey, FIRST_KEYS, parseKeyMap } from '../../../lib/state/key-map';

describe('the keys of the reader', () => {
  it.each([
    ['nothing', null],
    ['no keys', 'nbp'],
    ['two tasks on one key', { next: 'x', base: 'x' }],
    ['a first key given to another task', { next: 'p' }],
  ])('are the first ones where %s is stored', (_, stored) => {
    expect(parseKeyMap(stored)).toEqual(FIRST_KEYS);
  });

  it('are those that were stored, with the first for what is missing or no key', () => {
    const stored = { next: 'J', previous: 'k', base: 'ab', filter: '7', unknown: 'q' };
    expect(parseKeyMap(stored)).toEqual({ ...FIRST_KEYS, next: 'j', previous: 'k' });
  });

  it('come back from the store as they were changed', () => {
    const changed = changeKey(FIRST_KEYS, 'next', 'ن');
    expect(changed).toEqual({ ...FIRST_KEYS, next: 'ن' });
    expect(parseKeyMap(structuredClone(changed))).toEqual(changed);
  });

  it('change places when one is given that another task has', () => {
    expect(changeKey(FIRST_KEYS, 'base', 'N')).toEqual({ ...FIRST_KEYS, base: 'n', next: 'b' });
  });

  it.each(['', ' ', '4', 'ab', '\u0007', '\u0301'])('stay as they are when %j is typed', (typed) => {
    expect(changeKey(FIRST_KEYS, 'next', typed)).toBeNull();
  });
});
