import { describe, expect, it } from 'vitest';
import { describeCaptures } from '../../../lib/export/report';
import { makeNameHider } from '../../../lib/export/teaching/hide-names';
import { DAM_ARTICLES, reportOf } from './reports';

const { words } = reportOf();

function hide(publishers: readonly string[], text: string): string {
  const [article] = DAM_ARTICLES;
  const articles = publishers.map((publisher) => ({ ...article!, url: null, canonicalUrl: null, publisher }));
  return makeNameHider(describeCaptures({ articles, digests: {} }), words)(text);
}

describe('hiding the names of outlets in texts', () => {
  it.each([
    ['the whole name', ['The Ellerwick Ledger'], 'As The Ellerwick Ledger wrote', 'As [Report A] wrote'],
    [
      'the name without its article',
      ['The Ellerwick Ledger'],
      'An Ellerwick Ledger reader',
      'An [Report A] reader',
    ],
    [
      'how a report calls itself',
      ['The Ellerwick Ledger'],
      'told the Ledger’s reporter',
      'told the [Report A]’s reporter',
    ],
    ['a short name two share', ['Ellerwick Post', 'Halden Post'], 'told the Post.', 'told the [Report].'],
    ['not a longer name', ['Ellerwick Post'], 'at the Post Office', 'at the Post Office'],
    [
      'not an ordinary word',
      ['Ellerwick Post'],
      'the post came, and Post went',
      'the post came, and Post went',
    ],
    ['not a town', ['Radio Halden'], 'the Halden ferry', 'the Halden ferry'],
    ['not a word inside another', ['The Sun'], 'on Sunday the Sun', 'on Sunday the [Report A]'],
  ])('%s', (_, publishers, text, hidden) => {
    expect(hide(publishers, text)).toBe(hidden);
  });
});
