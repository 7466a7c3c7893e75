import { describe, expect, it } from 'vitest';
import { samePlace } from '../../../lib/state/same-place';
import { DAM } from '../../gallery/data/dam';

describe('the place when the base is switched', () => {
  it('is the counterpart of the paragraph the reader was at', () => {
    expect(samePlace(DAM, 'ledger', 1, 'wire')).toBe(1);
  });

  it('is the counterpart of the nearest paragraph before it where it has none itself', () => {
    expect(samePlace(DAM, 'ledger', 2, 'wire')).toBe(1);
  });

  it('is unknown when the two have nothing in common', () => {
    expect(samePlace({ ...DAM, findings: [] }, 'ledger', 2, 'wire')).toBeNull();
  });
});
