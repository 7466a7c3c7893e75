import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWording, type WordingPart } from '../../../lib/comparison/word-diff';

/** Parts in short: " " same, "-" removed, "+" added. */
const brief = (parts: readonly WordingPart[]) =>
  parts.map(({ kind, text }) => `${{ same: '=', removed: '-', added: '+' }[kind]}${text}`);

describe('the word diff', () => {
  it.each([
    [
      'an exchanged word',
      'The dam held overnight.',
      'The dam broke overnight.',
      ['=The dam ', '-held ', '+broke ', '=overnight.'],
    ],
    [
      'an added word',
      'Two boats sank here.',
      'Two small boats sank here.',
      ['=Two ', '+small ', '=boats sank here.'],
    ],
    [
      'changes with one word between them',
      'red fish swim far',
      'blue fish walk far',
      ['-red fish swim ', '+blue fish walk ', '=far'],
    ],
    [
      'changes with two words between them',
      'red fish often swim',
      'blue fish often walk',
      ['-red ', '+blue ', '=fish often ', '-swim', '+walk'],
    ],
    ['nothing but curly quotes and dashes', '“Stop” – now', '"Stop" - now', ['=“Stop” – now']],
    [
      'nothing but the form of a letter',
      'Fähre'.normalize('NFC'),
      'Fähre'.normalize('NFD'),
      ['=Fähre'.normalize('NFC')],
    ],
    ['a number', 'about 1,200 homes', 'about 1,300 homes', ['=about ', '-1,200 ', '+1,300 ', '=homes']],
    [
      'Chinese',
      '警方周二逮捕了三名嫌疑人',
      '警方周三逮捕了三名嫌疑人',
      ['=警方', '-周二', '+周三', '=逮捕了三名嫌疑人'],
    ],
    ['an empty first text', '', 'All new', ['+All new']],
    ['two empty texts', '', '', []],
  ])('shows %s', (_, a, b, expected) => {
    expect(brief(diffWording(a, b))).toEqual(expected);
  });

  it('gives up on texts with hardly a word in common: all of one, then all of the other', () => {
    const [a, b] = ['x', 'y'].map((letter) =>
      Array.from({ length: 900 }, (_, at) => `${letter}${at}`).join(' '),
    );
    expect(brief(diffWording(a!, b!))).toEqual([`-${a}`, `+${b}`]);
  });

  const text = fc
    .array(
      fc.constantFrom('dam', 'held', ' ', ' ', ', ', '“', '…', '12', '警方', 'é', '\u00A0', '\u{1F30A}'),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(''));

  it('keeps the first text whole in what is same and removed, the second in what is same and added', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = diffWording(a, b);
        const without = (left: WordingPart['kind']) =>
          parts
            .filter(({ kind }) => kind !== left)
            .map((part) => part.text)
            .join('');
        expect(without('added')).toBe(a);
        expect(without('removed').replace(/\s/gu, '')).toBe(b.replace(/\s/gu, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('finds no change between a text and itself', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(diffWording(a, a).filter(({ kind }) => kind !== 'same')).toEqual([]);
      }),
    );
  });
});
