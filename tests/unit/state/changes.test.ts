import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { readChanges } from '../../../lib/state/changes';
import { BRIDGE_HERE } from './articles';

const MORNING = '2026-05-04T08:00:00Z';
const NOON = '2026-05-04T12:00:00Z';
const EXTRA = 'The river authority has promised a new count for Friday.';

const later: Article = {
  ...BRIDGE_HERE,
  blocks: [...BRIDGE_HERE.blocks, { kind: 'paragraph', text: EXTRA }],
};

describe('what an article said before', () => {
  it('is unknown when the article is not kept', async () => {
    expect(await readChanges(BRIDGE_HERE, [])).toEqual({ kind: 'not-kept' });
  });

  it('is the same when the text being read is the one kept', async () => {
    const kept = [{ keptAt: MORNING, isLast: true, article: BRIDGE_HERE }];
    expect(await readChanges(BRIDGE_HERE, kept)).toEqual({ kind: 'unchanged', keptAt: MORNING });
  });

  it('tells what was added since it was kept', async () => {
    const changes = await readChanges(later, [{ keptAt: MORNING, isLast: true, article: BRIDGE_HERE }]);
    expect(changes).toMatchObject({
      kind: 'steps',
      steps: [
        { from: MORNING, to: null, revision: { changes: [{ kind: 'added', later: { text: EXTRA } }] } },
      ],
    });
  });

  it('tells the steps between kept texts, the newest first', async () => {
    const changes = await readChanges(BRIDGE_HERE, [
      { keptAt: MORNING, isLast: false, article: BRIDGE_HERE },
      { keptAt: NOON, isLast: true, article: later },
    ]);
    expect(changes.kind === 'steps' && changes.steps.map(({ from, to }) => [from, to])).toEqual([
      [NOON, null],
      [MORNING, NOON],
    ]);
  });
});
