// Names and the keys their forms share within one text.
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../lib/language/analyse';
import { loadLanguages } from '../../../lib/language/load';
import { initialsOf } from '../../../lib/language/name-keys';
import { articleOf } from './gold/score';

const languages = await loadLanguages(['en', 'de', 'fr', 'es', 'pt', 'ru', 'ar', 'zh', 'it']);

function namesIn(paragraphs: readonly string[], language: string): readonly (readonly [string, string])[] {
  const { blocks } = analyseArticle(articleOf(paragraphs, language), languages);
  return blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ names }) => names.map(({ text, key }) => [text, key] as const)),
  );
}

describe('names', () => {
  it.each([
    [
      'en',
      ['The mayor, Mara Quill, met Mr. Ashby.'],
      [
        ['Mara Quill', 'mara quill'],
        ['Ashby', 'ashby'],
      ],
    ],
    [
      'en',
      ['Tom Ashby left.', 'Later Mr. Ashby came back.'],
      [
        ['Tom Ashby', 'tom ashby'],
        ['Ashby', 'tom ashby'],
      ],
    ],
    [
      'en',
      ['The Ostin Harbour Board met. The O.H.B. said no, and the OHB left.'],
      [
        ['Ostin Harbour Board', 'ostin harbour board'],
        ['O.H.B.', 'ostin harbour board'],
        ['OHB', 'ostin harbour board'],
      ],
    ],
    [
      'en',
      ['The U.S. and the United States, American and US ships.'],
      [
        ['U.S.', '@us'],
        ['United States', '@us'],
        ['American', '@us'],
        ['US', '@us'],
      ],
    ],
    [
      'en',
      ['North Korea and North Korean ships; the DPRK.'],
      [
        ['North Korea', '@kp'],
        ['North Korean', '@kp'],
        ['DPRK', '@kp'],
      ],
    ],
    [
      'en',
      ['He saw Kim Jong-un. Kim Jong Un waved, and Mr. Kim left.'],
      [
        ['Kim Jong-un', 'kim jong un'],
        ['Kim Jong Un', 'kim jong un'],
        ['Kim', 'kim jong un'],
      ],
    ],
    ['en', ['Tell us the polish of the turkey.'], []],
    ['en', ['Storms came. The Bank of Ostin closed on Friday in May.'], [['Bank of Ostin', 'bank of ostin']]],
    [
      'en',
      ['Acme chief executive Dana Orr and Acme CEO Dana Orr spoke.'],
      [
        ['Acme', 'acme'],
        ['Dana Orr', 'dana orr'],
        ['Acme', 'acme'],
        ['Dana Orr', 'dana orr'],
      ],
    ],
    [
      'en',
      ['Quill’s house and J. K. Dorne’s boat.'],
      [
        ['Quill', 'quill'],
        ['J. K. Dorne', 'j k dorne'],
      ],
    ],
    [
      'en',
      ['It said Recep Erdoğan met Erdogan.'],
      [
        ['Recep Erdoğan', 'recep erdogan'],
        ['Erdogan', 'recep erdogan'],
      ],
    ],
    [
      'en',
      ['One Bob Quill and one Ann Quill came. Quill spoke, and Bob Quill too.'],
      [
        ['Bob Quill', 'bob quill'],
        ['Ann Quill', 'ann quill'],
        ['Quill', 'quill'],
        ['Bob Quill', 'bob quill'],
      ],
    ],
    ['en', ['Mill Burns Near The Old River', 'The mill near the old river burned.'], []],
    [
      'de',
      ['Bundeskanzlerin Angela Muster sprach mit dem Minister.', 'Muster sagte wenig.'],
      [
        ['Angela Muster', 'angela muster'],
        ['Muster', 'angela muster'],
      ],
    ],
    [
      'de',
      ['Die Regierung in Deutschland und die deutsche Marine.'],
      [
        ['Deutschland', '@de'],
        ['deutsche', '@de'],
      ],
    ],
    ['de', ['Am Montag kam die Fähre mit dem Kapitän in den Hafen.'], []],
    [
      'fr',
      ['Le maire Tom Assier a vu Mme Quill.', 'Assier est parti.'],
      [
        ['Tom Assier', 'tom assier'],
        ['Quill', 'quill'],
        ['Assier', 'tom assier'],
      ],
    ],
    [
      'fr',
      ['Des navires nord-coréens et la Corée du Nord.'],
      [
        ['nord-coréens', '@kp'],
        ['Corée du Nord', '@kp'],
      ],
    ],
    [
      'es',
      ['La alcaldesa Mara Quiroga habló. Quiroga salió de Estados Unidos.'],
      [
        ['Mara Quiroga', 'mara quiroga'],
        ['Quiroga', 'mara quiroga'],
        ['Estados Unidos', '@us'],
      ],
    ],
    [
      'pt',
      ['O prefeito Tomás Arco falou. Arco saiu dos EUA.'],
      [
        ['Tomás Arco', 'tomas arco'],
        ['Arco', 'tomas arco'],
        ['EUA', '@us'],
      ],
    ],
    [
      'ru',
      ['Пётр Мельников приехал в Россию.'],
      [
        ['Пётр Мельников', 'петр мельников'],
        ['Россию', '@ru'],
      ],
    ],
    [
      'zh',
      ['美国和中国的船。'],
      [
        ['美国', '@us'],
        ['中国', '@cn'],
      ],
    ],
    [
      'it',
      ['Il sindaco Tomaso Arco è a Roma.'],
      [
        ['Tomaso Arco', 'tomaso arco'],
        ['Roma', 'roma'],
      ],
    ],
  ] as const)('%s: %j', (language, paragraphs, expected) => {
    expect(namesIn(paragraphs, language)).toEqual(expected);
  });

  it('gives the first letters of a key, and none for a single word', () => {
    expect([initialsOf('ostin harbour board'), initialsOf('quill')]).toEqual(['ohb', '']);
  });
});
