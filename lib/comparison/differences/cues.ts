// Words that change what a number means: forecasts, shares of a total, rises and falls, prices of a moment.

/** What a cue says of the figures near it. */
export type CueKind =
  | 'forecast'
  | 'part'
  | 'each'
  | 'total'
  | 'rise'
  | 'fall'
  | 'market'
  | 'moment'
  | 'period'
  | 'person'
  | 'having';

/** Words of one language by kind, in comparison form (lower case), separated by white space. */
type CueTable = Readonly<Record<CueKind, string>>;

/** Written for this product, from the must-not-alarm list and news usage; guarded by bench `differences`. */
const TABLES: Readonly<Record<string, CueTable>> = {
  en: {
    forecast: `expect expects expected expecting forecast forecasts forecasting predict predicts predicted projected projects projection
projections anticipate anticipates anticipated outlook guidance target targets goal estimate estimates planned plans`,
    part: 'more another additional further extra other others new including include includes included among first last',
    each: 'each every apiece per average averages averaged averaging median mean',
    total:
      'total totals totaled totaling totalled totalling combined altogether overall together sum cumulative',
    rise: `rise rises rose risen rising increase increases increased increasing gain gains gained gaining jump jumps jumped jumping climb climbs
climbed climbing grow grows grew grown growing growth up higher surge surges surged soared soar added adding firmed hike raised raise`,
    fall: `fall falls fell fallen falling decline declines declined declining drop drops dropped dropping decrease decreases decreased lose loses
lost losing slip slips slipped slipping down lower plunged plunge dipped dip shed eased tumbled slid cut cuts`,
    market: `shares share stock stocks index indexes indices nasdaq dow nyse currency yield yields bond bonds trading traded traders session
investors euro yen franc sterling barrel crude futures closing rallied issues advancers decliners notes`,
    moment: 'morning afternoon evening night noon midnight early late earlier later mid',
    period: 'season half quarter round game games match run inning innings set career term decade',
    having: 'its their his her our whose have has with',
    person: 'he she his her him they their them',
  },
  de: {
    forecast:
      'erwartet erwarten erwartete prognose prognostiziert voraussichtlich geplant plant dürfte dürften',
    part: 'weitere weiterer weiteren zusätzliche zusätzlich andere anderen neue neuen darunter davon',
    each: 'je jeder jede jedes jeweils pro durchschnittlich durchschnitt',
    total: 'insgesamt gesamt zusammen summe',
    rise: 'stieg stiegen gestiegen steigt steigen zunahme zugenommen wuchs gewachsen plus höher legte',
    fall: 'fiel fielen gefallen fällt fallen sank sanken gesunken sinkt rückgang minus niedriger verlor',
    market: 'aktie aktien dax kurs kurse börse rendite anleihe anleihen handel euro dollar barrel',
    moment: 'morgen vormittag mittag nachmittag abend nacht früh früher spät später',
    period: 'saison halbzeit quartal runde spiel spiele spielen partie karriere halbjahr jahrzehnt',
    having: 'sein seine seinen seiner ihr ihre ihren ihrer hat haben mit',
    person: 'er sie ihn ihm ihr sein seine seiner seinen ihre',
  },
  fr: {
    forecast:
      'prévoit prévoient prévu prévue prévus attendu attendus prévision prévisions devrait devraient objectif',
    part: 'autre autres nouveau nouveaux nouvelle nouvelles supplémentaire supplémentaires dont',
    each: 'chaque chacun chacune par moyenne moyen médiane',
    total: 'total totale ensemble somme global',
    rise: 'hausse augmenté augmente augmentation progressé progresse progression grimpé bondi gagné',
    fall: 'baisse baissé reculé recule recul chuté chute diminué diminution perdu',
    market: 'action actions indice bourse rendement obligations séance cours euro dollar baril',
    moment: 'matin midi après-midi soir nuit minuit tôt tard',
    period: 'saison mi-temps trimestre match matchs partie carrière semestre décennie',
    having: 'son sa ses leur leurs a ont compte comptent avec',
    person: 'il elle lui ils elles son sa ses leur leurs',
  },
  es: {
    forecast: 'espera esperan esperaba prevé prevén previsto prevista previsión previsiones objetivo',
    part: 'otro otra otros otras nuevo nuevos nueva nuevas adicional adicionales incluido incluidos entre',
    each: 'cada por promedio media mediana',
    total: 'total totales conjunto suma',
    rise: 'subió sube subida aumentó aumenta aumento creció crece crecimiento ganó alza',
    fall: 'cayó cae caída bajó baja disminuyó disminución perdió descenso descendió',
    market: 'acción acciones índice bolsa rendimiento bonos sesión euro dólar barril',
    moment: 'mañana mediodía tarde noche madrugada temprano',
    period: 'temporada trimestre ronda partido partidos carrera semestre década',
    having: 'su sus tiene tienen cuenta con',
    person: 'él ella ellos ellas su sus',
  },
  pt: {
    forecast: 'espera esperam esperado prevê preveem previsto prevista previsão previsões deverá meta',
    part: 'outro outra outros outras novo novos nova novas adicional adicionais incluindo entre',
    each: 'cada por média médio mediana',
    total: 'total totais conjunto soma',
    rise: 'subiu sobe alta aumentou aumenta aumento cresceu cresce crescimento ganhou',
    fall: 'caiu cai queda baixou diminuiu diminuição perdeu recuo recuou',
    market: 'ação ações índice bolsa rendimento títulos sessão euro dólar barril',
    moment: 'manhã tarde noite madrugada cedo',
    period: 'temporada época trimestre rodada jogo jogos partida carreira semestre década',
    having: 'seu sua seus suas tem têm conta com',
    person: 'ele ela eles elas seu sua seus suas',
  },
};

/** The kinds of cue a word is in a language; none for a language without a table. */
export type CueReader = (norm: string) => ReadonlySet<CueKind>;

const NONE: ReadonlySet<CueKind> = new Set();

/** Makes the look-up for one language. */
export function createCueReader(language: string | null): CueReader {
  const table = language === null ? undefined : TABLES[language];
  const kinds = new Map<string, Set<CueKind>>();
  // The keys of a CueTable are the kinds: Object.entries only knows strings.
  for (const [kind, words] of Object.entries(table ?? {}) as [CueKind, string][]) {
    for (const word of words.split(/\s+/)) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
  }
  return (norm) => kinds.get(norm) ?? NONE;
}
