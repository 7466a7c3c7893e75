// Chinese: the words for sentences, numbers and dates.
import type { LanguageTables } from '../tables';
import { neutralTables } from './neutral';

const neutral = neutralTables(null);

export const tables: LanguageTables = {
  ...neutral,
  stop: `的 了 在 是 和 与 及 或 也 都 就 而 并 但 但是 因为 所以 如果 虽然 这 那 这个 那个 这些 那些 我 你 他 她 它 我们 你们 他们 她们 自己 之 其 被 把 对 对于 从 到 向 由 于 以 为 为了 将 会 能 可以 可能 应 应该 要 有 没有 还 又 再 已 已经 正在 着 过 等 个 名 位
上 下 中 里 内 外 后 前 时 说 表示 称 指出 认为 据 报道 报导 據 報導 這 個 們 與 對 從 會 還 為 將 說 稱 們 我們 他們`,
  numbers: {
    ...neutral.numbers,
    minus: '零下',
    multipliers: '万=1e4 萬=1e4 亿=1e8 億=1e8 千=1e3 百=100 兆=1e12 百万=1e6 百萬=1e6 千万=1e7 千萬=1e7',
    halves: '一半=0.5 半数=0.5',
    betweenWords: '',
    rangeWords: '至 到',
    labels: '第',
  },
  heads: {
    ...neutral.heads,
    before: '震级',
    ageEnd: '',
    skip: '名 个 個 位 人次 条 條 艘 架 辆 輛 枚 间 間 只 隻 座 封 具 起 件 场 場 部 台 臺 块 塊 栋 棟 幢 张 張 支 匹 头 頭 本 份 项 項 宗 处 處 颗 顆 列 的 家 所 多',
    of: '的',
    per: '每',
  },
  precision: {
    ...neutral.precision,
    about: '大约|约|約|近|大概|将近|接近|左右',
    atLeast: '至少|超过|超過|逾|多于|不少于|最少',
    atMost: '最多|至多|不到|少于|不超过|低于',
    aboutAfter: '左右|上下',
    atLeastAfter: '以上|多|余|餘|+',
    atMostAfter: '以下|以内',
  },
  unitsBefore: '%=百分之',
  units: `km=公里,千米|m=米|cm=厘米,公分|kg=公斤,千克|g=克|t=吨,噸,公吨|minute=分钟,分鐘|hour=小时,小時|day=天|week=周,星期,週|month=个月,個月|year=年,岁,歲|km2=平方公里,平方千米|m2=平方米|ha=公顷,公頃|mi=英里|ft=英尺|lb=磅|l=升
MW=兆瓦|kWh=千瓦时|\u00B0C=摄氏度,攝氏度,度|USD=美元,美金|EUR=欧元,歐元|CNY=元,人民币,元人民币,人民幣|JPY=日元,日圆,日圓|GBP=英镑,英鎊|HKD=港元,港币|TWD=新台币,新台幣|pp=个百分点,百分点`,
  dates: {
    ...neutral.dates,
    order: 'ymd',
    weekdays:
      '周一 星期一 礼拜一 週一|周二 星期二 礼拜二 週二|周三 星期三 礼拜三 週三|周四 星期四 礼拜四 週四|周五 星期五 礼拜五 週五|周六 星期六 礼拜六 週六|周日 星期日 星期天 周天 週日',
    dayJoiners: '至 到',
    days: '今天=0 今日=0 昨天=-1 昨日=-1 前天=-2 明天=1 明日=1 后天=2 昨晚=-1 今晚=0 今早=0',
    spans:
      '本周=0w 这周=0w 上周=-1w 下周=1w 本月=0m 这个月=0m 上个月=-1m 上月=-1m 下个月=1m 下月=1m 今年=0y 去年=-1y 明年=1y 前年=-2y',
    agoAfter: '前',
    last: '上',
    next: '下',
    future: '将 將 预计 计划',
    halfDays: '上午=0 早上=0 凌晨=0 下午=12 晚上=12 中午=12',
    marks: '年|月 月份|日 号 號|时 時 点 點|分',
    decadeAfter: '年代',
  },
  names: {
    ...neutral.names,
    capitals: 'none',
    countries:
      'US=美国,美國,美方|CN=中国,中國,中方|RU=俄罗斯,俄方|KP=朝鲜,北韩,北韓|KR=韩国,南韩,韓國,南韓|JP=日方|EU=欧盟,歐盟|UN=联合国,聯合國',
  },
  speech: {
    verbs: '说 表示 称 指出 认为 强调 說 稱',
    according: '据',
    pronouns: '他 她 他们',
    determiners: '',
    relatives: '',
    prepositions: '',
    fillers: '',
  },
};
