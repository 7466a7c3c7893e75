// Guessing the language of a text.
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/language/detect';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The mill burned on Monday, and nobody was hurt in the fire.'],
    ['de', 'Die Mühle brannte am Montag, und niemand wurde bei dem Feuer verletzt.'],
    ['fr', 'Le moulin a brûlé lundi et personne n’est blessé dans cet incendie.'],
    ['es', 'El molino ardió el lunes y nadie resultó herido en el incendio.'],
    ['pt', 'O moinho ardeu na segunda-feira e ninguém ficou ferido no incêndio.'],
    ['it', 'Il mulino è bruciato lunedì e nessuno è rimasto ferito nell’incendio della notte.'],
    ['nl', 'De molen brandde op maandag en er werd niemand bij het vuur gewond.'],
    ['ru', 'Мельница сгорела в понедельник, никто не пострадал.'],
    ['uk', 'Млин згорів у понеділок, ніхто не постраждав, її та його врятували.'],
    ['ar', 'احترقت الطاحونة يوم الاثنين ولم يصب أحد.'],
    ['fa', 'آسیاب روز دوشنبه سوخت و کسی زخمی نشد، چه گفتند؟ پلیس گزارش داد.'],
    ['hi', 'मिल सोमवार को जल गई और कोई घायल नहीं हुआ।'],
    ['zh', '磨坊星期一着火了，没有人受伤。'],
    ['ja', '水車は月曜日に燃え、けが人はいない。'],
    ['ko', '방앗간은 월요일에 불탔고 다친 사람은 없다.'],
    [null, '1234 5678 !!!'],
    [null, ''],
    [null, 'Glorp fnord zib quux.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
