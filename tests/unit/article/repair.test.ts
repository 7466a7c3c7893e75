// The rules of reading repair: how newer ones replace older ones, and how they come back from storage and from the page.
import { describe, expect, it } from 'vitest';
import { addRules, parseItems, parseRules, type RepairRule } from '../../../lib/article/repair';

const place: RepairRule = { by: 'place', what: 'div.newsletter', take: true };
const text: RepairRule = { by: 'text', what: 'div.newsletter', take: false };

const item = {
  text: 'Sign up for our letter',
  pieces: 2,
  kind: 'paragraph',
  reason: 'call',
  rules: [place],
};

describe('adding rules', () => {
  it('replaces the one on the same place or text, and no other', () => {
    const turned = { ...place, take: false };
    expect(addRules([place, text], [turned])).toEqual([text, turned]);
  });

  it('lets the oldest go when a site has more than 200', () => {
    const many = Array.from({ length: 200 }, (_, at): RepairRule => ({ ...text, what: `text ${at}` }));
    expect(addRules([], many)).toEqual(many);
    expect(addRules(many, [place])).toEqual([...many.slice(1), place]);
  });
});

describe('parsing rules', () => {
  it('gives them as they were', () => {
    expect(parseRules([place, text])).toEqual({ ok: true, value: [place, text] });
  });

  it('takes nothing in unless the rule says so', () => {
    const loose = { by: 'text', what: null, take: 'yes' };
    expect(parseRules([loose])).toEqual({ ok: true, value: [{ by: 'text', what: '', take: false }] });
  });

  it.each([
    [{}, 'rules is not a list'],
    [[place, 'all'], 'rules[1] is not an object'],
    [[{ ...place, by: 'site' }], 'rules[0].by is not one of place, text'],
    [[{ ...place, what: 4 }], 'rules[0].what is not a text'],
  ])('refuses %j', (data, problem) => {
    expect(parseRules(data)).toEqual({ ok: false, problem });
  });
});

describe('parsing what the page lists', () => {
  it('gives the items as they were, those of the article without a reason', () => {
    const items = [item, { ...item, pieces: 1, reason: null, rules: [] }];
    expect(parseItems(items)).toEqual({ ok: true, value: items });
  });

  it('takes an item without a text', () => {
    expect(parseItems([{ ...item, text: null }])).toEqual({ ok: true, value: [{ ...item, text: '' }] });
  });

  it.each<[object | null, string]>([
    [null, 'items[0] is not an object'],
    [{ ...item, text: 4 }, 'items[0].text is not a text'],
    [{ ...item, pieces: 0 }, 'items[0].pieces is not a whole number of at least 1'],
    [{ ...item, rules: null }, 'items[0].rules is not a list'],
    [{ ...item, rules: [{}] }, 'items[0].rules[0].by is not one of place, text'],
  ])('refuses %j', (wrong, problem) => {
    expect(parseItems([wrong])).toEqual({ ok: false, problem });
  });

  it.each(['kind', 'reason'])('refuses a %s that it does not know', (field) => {
    expect(parseItems([{ ...item, [field]: 'odd' }])).toEqual({
      ok: false,
      problem: expect.stringContaining(`items[0].${field} is not one of `),
    });
  });
});
