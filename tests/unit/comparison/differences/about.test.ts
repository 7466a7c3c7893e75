// What a difference is said to be about: the nearest words that both sentences have.
import { describe, expect, it } from 'vitest';
import { listCommon, sayAbout } from '../../../../lib/comparison/differences/about';
import { claimOf } from './read-scenes';

const storm = 'In the harbour of Port Salt the storm sank four boats with nets near the pier.';
const nets = 'Near the pier of the harbour of Port Salt six boats with nets sank in the storm.';

function aboutOf(one: string, other: string): string {
  const [a, b] = [claimOf(one), claimOf(other)];
  return sayAbout(a.scene, a.context, b.context);
}

function commonOf(one: string, other: string): readonly string[] {
  const [a, b] = [claimOf(one), claimOf(other)];
  return listCommon(a.scene, a.context, b.context).map(({ kind, text }) => `${kind} ${text}`);
}

describe('what two values are about', () => {
  it('is at most the four nearest words, as written, in reading order', () => {
    expect(aboutOf(storm, nets)).toBe('storm sank boats nets');
    expect(aboutOf(nets, storm)).toBe('Port Salt boats nets');
  });

  it('is only what the other sentence has too', () => {
    expect(aboutOf('The storm sank four boats.', 'A wave sank six BOATS.')).toBe('sank boats');
    expect(aboutOf('The storm sank four boats.', 'The yard sold six houses.')).toBe('');
  });

  it('says a word once, where it is nearest', () => {
    expect(aboutOf('The storm sank boats, four boats in all.', 'The storm sank six boats.')).toBe(
      'storm sank boats',
    );
  });
});

describe('the anchors of two values', () => {
  it('are at most the six nearest words, nearest first, names told from words', () => {
    const behind = 'Six boats sank with nets from Port Salt in the harbour storm.';
    expect(commonOf(behind, storm)).toEqual([
      'word boats',
      'word sank',
      'word nets',
      'name Port',
      'name Salt',
      'word harbour',
    ]);
  });

  it('are none where the sentences have no word in common', () => {
    expect(commonOf('The storm sank four boats.', 'The yard sold six houses.')).toEqual([]);
  });
});
