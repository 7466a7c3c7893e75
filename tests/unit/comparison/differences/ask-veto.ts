// Asking one veto about two sentences written for a test, whichever comes first.
import { vetoes } from '../../../../lib/comparison/differences/vetoes';
import { claimOf } from './read-scenes';

/** What a veto says of the first figures of two sentences, and with the sentences the other way round. */
export function asked(veto: string, one: string, other: string): readonly boolean[] {
  const [a, b] = [claimOf(one), claimOf(other)];
  return [vetoes(veto, a, b), vetoes(veto, b, a)];
}

export const always = [true, true];
export const never = [false, false];
