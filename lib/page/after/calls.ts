// Leaves out calls to the reader: subscribe, follow, read also, advertisement labels.
import type { Stage } from '../draft';
import { isAdvertisementLabel, isCall } from './call-phrases';

export const leaveOutCalls: Stage = (draft) => {
  for (const piece of draft.taken()) {
    if (isAdvertisementLabel(piece.text)) draft.leaveOut(piece, 'advertisement');
    else if (isCall(piece.text)) draft.leaveOut(piece, 'call');
  }
};
