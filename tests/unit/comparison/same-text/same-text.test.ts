import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SameText } from '../../../../lib/comparison/compared';
import { findSameText } from '../../../../lib/comparison/same-text/same-text';
import { readTexts } from '../read-texts';

const FERRY =
  'The ferry left the quay shortly before dawn with a cracked hatch cover, and within an hour water had reached the lower car deck, the harbour office wrote in its first account.';
const FERRY_EDITED =
  'The ferry left the pier shortly before dawn with a broken hatch cover, and within an hour the water had reached the lower deck, the harbour office wrote in a first account.';
const CREW =
  'Two deckhands were treated for cold in the clinic above the fish market; neither of them was kept overnight.';
const OTHER =
  'Inspectors will look at every vessel of the same class before the winter timetable begins, said the ministry.';
const QUOTE = 'we heard the bell ring twice and then nobody on the bridge answered us any more';

const texts = (a: readonly string[], b: readonly string[]) => readTexts(a, b);
const kinds = ({ passages }: SameText) => passages.map(({ reuse }) => reuse);

describe('passages of two articles', () => {
  it.each([
    ['word for word and whole', FERRY, FERRY, 'exact'],
    ['with words exchanged', FERRY, FERRY_EDITED, 'edited'],
    ['inside a longer paragraph', CREW, `${OTHER} ${CREW}`, 'contained'],
    ['trimmed at its end', FERRY, FERRY.slice(0, 96), 'contained'],
    [
      'a quotation that both report',
      `“${QUOTE},” said a passenger.`,
      `A woman from the island told the paper: “${QUOTE}.”`,
      'same-quotation',
    ],
  ])('that are the same text %s', (_, a, b, reuse) => {
    expect(kinds(findSameText(texts([OTHER.slice(0, 20), a], [b])))).toEqual([reuse]);
  });

  it('are not the same text when only names, dates and formulas of the subject agree', () => {
    const a =
      'Harbour Minister Ada Quill met Captain Ivo Brandt in Port Salt on Monday, 4 May 2026, about the ferry.';
    const b =
      'On Monday, 4 May 2026, in Port Salt, mourners booed as Harbour Minister Ada Quill walked past Captain Ivo Brandt.';
    expect(findSameText(texts([a], [b])).passages).toEqual([]);
  });

  it('reach over the whole sentence with its quotation marks and full stop', () => {
    const [passage] = findSameText(texts([`"${CREW}"`], [`"${CREW}"`])).passages;
    expect(passage?.a).toEqual({ article: 0, block: 0, start: 0, end: CREW.length + 2 });
  });

  it('are found again when their sentences stand in another order', () => {
    const { passages } = findSameText(texts([`${FERRY} ${CREW}`], [`${CREW} ${FERRY}`]));
    expect(passages).toHaveLength(2);
  });

  it('are one passage when a long paragraph had to be read in pieces', () => {
    const parts = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'to'];
    const coin = (at: number) =>
      [1, 7, 49, 343].map((step) => parts[Math.floor((at * 1009) / step) % 7]).join('');
    const sentences = Array.from({ length: 30 }, (_, at) =>
      Array.from({ length: 12 }, (__, word) => coin(at * 12 + word)).join(' '),
    );
    const long = `${sentences.join('. ')}.`;
    const { passages } = findSameText(texts([long], [long]));
    const across = passages.filter(({ a, b }) => a.article !== b.article);
    expect(across.some(({ a }) => a.end - a.start > long.length / 2)).toBe(true);
  });
});

describe('blocks printed twice', () => {
  it('are reported once, as repeated, and take part in nothing else', () => {
    const { passages, repeated } = findSameText(texts([FERRY, OTHER, FERRY], [FERRY]));
    expect(repeated).toEqual([{ article: 0, block: 2, of: 0, score: 1 }]);
    expect(passages.map(({ a, b, reuse }) => [a.article, a.block, b.article, b.block, reuse])).toEqual([
      [0, 0, 0, 2, 'repeated'],
      [0, 0, 1, 0, 'exact'],
    ]);
  });

  it('name the first printing even when they stand three times', () => {
    const { repeated } = findSameText(texts([FERRY, FERRY, CREW, FERRY], [OTHER]));
    expect(repeated.map(({ block, of }) => [block, of])).toEqual([
      [1, 0],
      [3, 0],
    ]);
  });

  it('may stand inside a longer earlier block', () => {
    const { repeated } = findSameText(texts([`${FERRY} ${CREW} ${OTHER}`, CREW], [OTHER]));
    expect(repeated.map(({ block, of }) => [block, of])).toEqual([[1, 0]]);
  });

  it('are left out of the reading but not marked when they are too small to tell anything', () => {
    const { passages, repeated } = findSameText(texts(['Read more', FERRY, 'Read more'], [OTHER]));
    expect(repeated.map(({ block }) => block)).toEqual([2]);
    expect(passages).toEqual([]);
  });

  it('are not two lines of a table that differ in one word', () => {
    const lines = [
      'North ward: 412 for, 380 against, four spoilt papers',
      'South ward: 412 for, 380 against, four spoilt papers',
    ];
    expect(findSameText(texts(lines, [OTHER])).repeated).toEqual([]);
  });
});

describe('in every script', () => {
  it.each([
    [
      'ru',
      'Паром вышел из порта незадолго до рассвета с треснувшей крышкой люка, и вода залила нижнюю палубу.',
    ],
    [
      'ar',
      'غادرت العبارة الميناء قبيل الفجر وغطاء فتحتها متصدع ثم وصل الماء إلى سطح السيارات السفلي خلال ساعة.',
    ],
    ['hi', 'नौका भोर से ठीक पहले टूटे हुए ढक्कन के साथ घाट से निकली और एक घंटे में पानी निचले डेक तक पहुँच गया।'],
    ['zh', '渡轮在黎明前不久离开码头，舱口盖已经开裂，不到一小时海水就漫到了下层车辆甲板。'],
  ])('a copied sentence is found: %s', (_, sentence) => {
    expect(kinds(findSameText(texts([sentence], [sentence])))).toEqual(['exact']);
  });

  it('composed and decomposed letters change nothing', () => {
    const text =
      'Die Fähre verließ kurz vor Tagesanbruch den Kai, und spät gerieten größere Mengen Öl in die Bucht.';
    expect(kinds(findSameText(texts([text.normalize('NFC')], [text.normalize('NFD')])))).toEqual(['exact']);
  });
});

const word = fc.constantFrom(...`${FERRY} ${CREW} ${OTHER}`.split(' '), '“', '日本', '12', '…');
const paragraph = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
const article = fc.array(paragraph, { minLength: 1, maxLength: 4 });

describe('properties', () => {
  it('every place is in bounds, not empty and in reading order', () => {
    fc.assert(
      fc.property(article, article, (a, b) => {
        const inputs = texts(a, b);
        for (const passage of findSameText(inputs).passages) {
          for (const { article: at, block, start, end } of [passage.a, passage.b]) {
            const text = inputs[at]!.article.blocks[block]!.text;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(passage.score).toBeGreaterThan(0);
          expect(passage.score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('an article is the same text as itself, block for block', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(FERRY, CREW, OTHER), { minLength: 1 }), (blocks) => {
        expect(findSameText(texts(blocks, blocks)).passages.map(({ a, b }) => [a.block, b.block])).toEqual(
          blocks.map((_, at) => [at, at]),
        );
      }),
    );
  });

  it('the order of two articles changes which side is which and nothing else', () => {
    fc.assert(
      fc.property(article, article, (a, b) => {
        const across = (one: SameText) =>
          one.passages.filter((passage) => passage.a.article !== passage.b.article);
        const size = (one: SameText) => across(one).length > 0;
        expect(size(findSameText(texts(a, b)))).toBe(size(findSameText(texts(b, a))));
      }),
      { numRuns: 200 },
    );
  });
});
