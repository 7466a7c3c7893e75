// Files and messages that broke others in public: each record shows here that ours does not.
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../lib/article/parse';
import { readSet } from '../../../lib/export/comparison-set';

describe('records of failures', () => {
  it.each([
    ['in the article', '{"schema":1,"__proto__":{"polluted":1},"blocks":[{"kind":"paragraph","text":"x"}]}'],
    ['in a block', '{"schema":1,"blocks":[{"kind":"paragraph","text":"x","__proto__":{"polluted":1}}]}'],
    [
      'in the reading',
      '{"schema":1,"blocks":[],"reading":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
    ],
  ])('openmct #7089: a prototype %s of a file reaches no object', (_, json) => {
    const parsed = parseArticle(JSON.parse(json));
    readSet(`{"format":"collate-set","schema":1,"articles":[${json}]}`);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    if (parsed.ok) expect(JSON.stringify(parsed.value)).not.toContain('polluted');
  });
});
