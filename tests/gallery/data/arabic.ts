// Three invented reports in Arabic, one paragraph beginning with a Latin name, and one English report among them.
import type { Comparison } from '../../../lib/comparison/comparison';
import { comparison, findingMaker, report } from './sketch';

const articles = [
  report({
    id: 'sahel',
    title: 'إغلاق طريق الوادي بعد ظهور شق في السد',
    publisher: 'جريدة الساحل',
    publishedAt: '2026-03-13T08:40:00Z',
    language: 'ar',
    blocks: [
      'أغلق المجلس طريق الوادي السفلي ليلة الخميس بعد فحص روتيني.',
      'Tolle Water قالت إن الضرر قديم ولا خطر منه. يبلغ طول الشق 14 مترا، بحسب مذكرة اطلعت عليها الجريدة.',
      'وقالت إلسا فارغا: «نغلق أولا ونتجادل بعد ذلك».',
      'طُلب من نحو 340 أسرة أن تبقى مستعدة.',
    ],
  }),
  report({
    id: 'wakala',
    title: 'شق في سد هارومير',
    publisher: 'وكالة الشمال',
    publishedAt: '2026-03-13T05:50:00Z',
    language: 'ar',
    blocks: [
      'أغلق مجلس محلي الطريق في وقت متأخر من يوم الخميس.',
      'يبلغ طول الشق تسعة أمتار، بحسب الجهة المنظمة.',
      'خُفض مستوى البحيرة مترين خلال الليل.',
      'طُلب من نحو 430 أسرة البقاء قرب الهاتف.',
    ],
  }),
  report({
    id: 'radio',
    title: 'What we know about the crack at Harrowmere',
    publisher: 'Radio Halden',
    publishedAt: '2026-03-13T11:30:00Z',
    blocks: ['The crack is some nine metres long.', 'The level of the lake went down by two metres.'],
  }),
];
const make = findingMaker(articles);

export const ARABIC: Comparison = comparison(
  articles,
  [
    make.differs('طول الشق', [
      ['sahel', 'يبلغ طول الشق 14 مترا', '14 مترا'],
      ['wakala', 'يبلغ طول الشق تسعة أمتار', 'تسعة أمتار'],
      ['radio', 'The crack is some nine metres long.', 'nine metres'],
    ]),
    make.differs('عدد الأسر', [
      ['sahel', 'نحو 340 أسرة', '340'],
      ['wakala', 'نحو 430 أسرة', '430'],
    ]),
    make.shared('close', [
      ['sahel', 'أغلق المجلس طريق الوادي السفلي ليلة الخميس'],
      ['wakala', 'أغلق مجلس محلي الطريق في وقت متأخر من يوم الخميس.'],
    ]),
    make.shared('close', [
      ['wakala', 'خُفض مستوى البحيرة مترين خلال الليل.'],
      ['radio', 'The level of the lake went down by two metres.'],
    ]),
    make.onlyHere(['sahel', 'وقالت إلسا فارغا: «نغلق أولا ونتجادل بعد ذلك».'], [['name', 'إلسا فارغا']]),
  ],
  articles.map(({ id }) => ({ articles: [id], reason: { kind: 'alone' } })),
);
