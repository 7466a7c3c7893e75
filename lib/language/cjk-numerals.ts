// Chinese numerals, as Chinese and Japanese write them: "三十二" is 32, "二〇一五" is 2015, "一百二十" is 120.

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A run of numerals that reads as a number below ten thousand, or digit by digit; null for anything else. */
export function readCjkNumerals(run: string): number | null {
  const digits = [...run].map((character) => DIGITS[character]);
  if (digits.every((digit) => digit !== undefined))
    return run.length === 1 || run.length > 3 ? Number(digits.join('')) : null;
  let total = 0;
  let current: number | null = null;
  let room = 10_000;
  for (const character of run) {
    const digit = DIGITS[character];
    const ten = TENS[character];
    if (digit !== undefined) {
      if (current !== null && current !== 0) return null;
      current = digit;
    } else if (ten !== undefined && ten < room) {
      total += (current ?? 1) * ten;
      current = null;
      room = ten;
    } else return null;
  }
  return total + (current ?? 0);
}
