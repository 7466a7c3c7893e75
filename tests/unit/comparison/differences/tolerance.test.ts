// Two figures written differently: which of them can be the same one, and which cannot both be right.
import { describe, expect, it } from 'vitest';
import { disagree, sameFigure } from '../../../../lib/comparison/differences/tolerance';
import { figureOf } from './read-scenes';

describe('the step a figure is written to', () => {
  it.each([
    ['12 boats', 1],
    ['10 boats', 1],
    ['100 boats', 10],
    ['1,752 boats', 1],
    ['14,000 boats', 1_000],
    ['10,400 boats', 100],
    ['1.2 million boats', 100_000],
    ['5 million boats', 1_000_000],
    ['2.54 km', 0.01],
    ['0.5 km', 0.1],
    ['0.050 km', 0.001],
    ['40 percent', 0.01],
    ['seven boats', 1],
    ['one boat', 1],
    ['nine hundred boats', 1],
    ['one thousand boats', 1_000],
    ['forty thousand boats', 10_000],
    ['three-quarters of the boats', 0.075],
    ['0 boats', 1],
    ['0 percent', 0.01],
    ['$3.00', 0.01],
    ['$1,200.00', 0.01],
    ['1.20 million boats', 100_000],
  ])('of %s is %d', (text, step) => {
    expect(figureOf(text).step).toBeCloseTo(step, 9);
  });
});

describe('two figures that can both be right', () => {
  it.each([
    ['the same one', '40 boats', '40 boats'],
    ['one rounded up', '$5.1 billion', '$5 billion'],
    ['one rounded at the half', '14,500 boats', '15,000 boats'],
    ['one rounded to a coarser step', '14,600 boats', '15,000 boats'],
    ['one cut off', '5.8 km', 'five km'],
    ['one cut off to thousands', '14,900 boats', '14,000 boats'],
    ['long and short fractions', '2 1/2 hours', '2.5 hours'],
    ['"about" on both sides of it', 'about 200 boats', '191 boats'],
    ['"nearly" at its edge', 'nearly 200 boats', '190 boats'],
    ['"nearly" and "more than"', 'nearly 51 million boats', 'more than 50 million boats'],
    ['"more than" and a little more', 'more than 50 boats', '51 boats'],
    ['"at least" and half as many again', 'at least 100 boats', '150 boats'],
    ['"at most" and two thirds of it', 'at most 150 boats', '100 boats'],
    ['"at least" and "at most" of more', 'at least 100 boats', 'at most 140 boats'],
    ['two "at least" a tenth apart', 'at least 100 boats', 'at least 110 boats'],
    ['two "at most" a tenth apart', 'at most 100 boats', 'at most 110 boats'],
    ['a range and a value inside it', '12 to 15 boats', '14 boats'],
    ['a range and its upper end', '12 to 15 boats', '15 boats'],
    ['two ranges that meet', '12 to 15 boats', '14 to 20 boats'],
    ['"at least" with a range, and more than its end', 'at least 100 to 200 boats', '290 boats'],
  ])('%s', (_, one, other) => {
    const [a, b] = [figureOf(one), figureOf(other)];
    expect([sameFigure(a, b), sameFigure(b, a)]).toEqual([true, true]);
    expect([disagree(a, b), disagree(b, a)]).toEqual([false, false]);
  });
});

describe('two figures that cannot both be right', () => {
  it.each([
    ['neighbours', '40 boats', '41 boats'],
    ['one rounded the wrong way', '14,499 boats', '15,000 boats'],
    ['more than a step above a rounded one', '6.2 km', 'five km'],
    ['thousands above a rounded one', '15,900 boats', '14,000 boats'],
    ['an exact one as far off as "about" would allow', '200 boats', '191 boats'],
    ['beyond the edge of "about"', 'about 200 boats', '189 boats'],
    ['fewer than "at least"', 'at least 140 boats', '100 boats'],
    ['more than "at most"', 'at most 100 boats', '140 boats'],
    ['"at least" and far more', 'at least 100 boats', '151 boats'],
    ['"at most" and far fewer', 'at most 151 boats', '100 boats'],
    ['"at most" below "at least"', 'at most 100 boats', 'at least 140 boats'],
    ['two "at least" further apart', 'at least 100 boats', 'at least 111 boats'],
    ['two "at most" further apart', 'at most 100 boats', 'at most 111 boats'],
    ['a range and a value above it', '12 to 15 boats', '17 boats'],
    ['a range and a value below it', '12 to 15 boats', '9 boats'],
  ])('%s', (_, one, other) => {
    const [a, b] = [figureOf(one), figureOf(other)];
    expect([sameFigure(a, b), sameFigure(b, a)]).toEqual([false, false]);
    expect([disagree(a, b), disagree(b, a)]).toEqual([true, true]);
  });
});

describe('figures in two units', () => {
  it.each([
    ['two miles', '3 km'],
    ['two miles', '4 km'],
    ['12 metres', '40 feet'],
    ['253 pounds', '117 kg'],
    ['two days', '48 hours'],
    ['2 to 3 miles', '4.5 km'],
    ['more than 100 miles', '200 km'],
    ['0 km', '0 miles'],
    ['0 °C', '32 °F'],
    ['-40 °C', '-40 °F'],
  ])('that are one when converted: %s and %s', (one, other) => {
    const [a, b] = [figureOf(one), figureOf(other)];
    expect([sameFigure(a, b), sameFigure(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['two miles', '5 km'],
    // Three miles are 4.8 km: a figure of whole miles is not cut off to whole kilometres.
    ['three miles', '4 km'],
    ['253 pounds', '95 kg'],
    ['0 km', '5 miles'],
    ['0 °C', '50 °F'],
    ['2 to 3 miles', '7 km'],
  ])('that disagree when converted: %s and %s', (one, other) => {
    const [a, b] = [figureOf(one), figureOf(other)];
    expect([disagree(a, b), disagree(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['length and mass', '5 km', '5 kg'],
    ['two currencies', '$5 million', '€9 million'],
    ['a count and an amount', '5 boats', '5 kg'],
    ['a count and a share', '40 boats', '60 percent'],
  ])('are neither one nor disagree when they do not convert: %s', (_, one, other) => {
    const [a, b] = [figureOf(one), figureOf(other)];
    expect([sameFigure(a, b), sameFigure(b, a)]).toEqual([false, false]);
    expect([disagree(a, b), disagree(b, a)]).toEqual([false, false]);
  });
});
