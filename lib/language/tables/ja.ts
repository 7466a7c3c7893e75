// Japanese: the words for sentences, numbers and dates.
import type { LanguageTables } from '../tables';
import { neutralTables } from './neutral';

const neutral = neutralTables(null);

export const tables: LanguageTables = {
  ...neutral,
  stop: `の に は を が で と も へ や から まで より など か ね よ な だ た て で です ます でした ました した して する さ れ られ せ させ ない なく いる い ある あり あっ なっ なる なり こと もの ため よう それ これ あれ この その あの ここ そこ 私 彼 彼女 彼ら また および 及び ほか
について による によると として という といった 述べ 話し 語っ 明らか 発表`,
  numbers: {
    ...neutral.numbers,
    minus: 'マイナス',
    multipliers: '万=1e4 億=1e8 兆=1e12 千=1e3 百=100',
    halves: '半分=0.5 半数=0.5',
    rangeWords: 'から 〜',
    labels: '第',
  },
  heads: { ...neutral.heads, before: '', ageEnd: '', skip: 'の', of: 'の', per: '毎' },
  precision: {
    ...neutral.precision,
    about: '約|およそ|ほぼ|おおよそ',
    atLeast: '少なくとも|最低',
    atMost: '最大|最高',
    aboutAfter: '程度|ほど|前後|ぐらい|くらい',
    atLeastAfter: '以上|超|+',
    atMostAfter: '以下|未満|以内|足らず',
  },
  units: `%=パーセント|pp=ポイント|km=キロメートル,キロ|m=メートル|cm=センチメートル,センチ|mm=ミリ|kg=キログラム|g=グラム|t=トン|second=秒|minute=分間,分|hour=時間|day=日間|week=週間|month=カ月,か月,ヶ月,カ月間,か月間,ヶ月間|year=年間,歳
km2=平方キロメートル,平方キロ|m2=平方メートル|ha=ヘクタール|l=リットル|MW=メガワット|\u00B0C=度|USD=ドル,米ドル|EUR=ユーロ|JPY=円|CNY=人民元,元|GBP=ポンド|KRW=ウォン`,
  dates: {
    ...neutral.dates,
    order: 'ymd',
    weekdays: '月曜日 月曜|火曜日 火曜|水曜日 水曜|木曜日 木曜|金曜日 金曜|土曜日 土曜|日曜日 日曜',
    dayJoiners: 'から',
    days: '今日=0 本日=0 昨日=-1 一昨日=-2 明日=1 明後日=2 昨夜=-1 今夜=0 今朝=0',
    spans: '今週=0w 先週=-1w 来週=1w 今月=0m 先月=-1m 来月=1m 今年=0y 昨年=-1y 去年=-1y 来年=1y 一昨年=-2y',
    agoAfter: '前',
    last: '先 前',
    next: '次',
    future: '予定 見通し 来月 来週',
    halfDays: '午前=0 午後=12',
    marks: '年|月|日|時|分',
    decadeAfter: '年代',
  },
  names: {
    ...neutral.names,
    capitals: 'none',
    countries: 'US=アメリカ,米国,米|CN=中国|KP=北朝鮮|KR=韓国|RU=ロシア|EU=欧州連合|UN=国連',
  },
  speech: {
    verbs: '述べた 語った 話した 述べ 語っ',
    according: 'によると',
    pronouns: '',
    determiners: '',
    relatives: '',
    prepositions: '',
    fillers: '',
  },
};
