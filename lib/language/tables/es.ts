// Spanish: the words the shared rules need.
import type { LanguageTables } from '../tables';
import { countries } from './es-countries';

export const tables: LanguageTables = {
  sentences: {
    fixed: `sr sra sres srta dr dra prof d dña ud uds vd págs av avda ee aprox ene feb mar abr jun jul ago sep sept oct nov dic gral`,
    numeric: 'no núm nº art p pág cap vol',
    loose: 'etc cía s.a ee.uu a.m p.m u.s uu inc',
    starters:
      'el la los las un una unos él ella ellos se en a por para con pero y o según tras desde cuando como su sus este esta',
    dottedOrdinals: false,
  },
  stop: `el la los las lo un una unos unas de del al a en y e o u pero sino que quien quienes cual cuales cuyo cuya donde cuando como si porque pues mientras aunque
yo me mí tú te ti él ella ello nos nosotros vosotros os ellos ellas le les se sí su sus mi mis tu tus nuestro nuestra nuestros nuestras este esta estos estas esto ese esa esos esas eso aquel aquella
con por para sin sobre entre hasta desde hacia contra durante tras ante bajo según mediante
es son era eran fue fueron ser sido siendo será serán sería serían sea sean está están estaba estaban estar estado ha han había habían haber habido hay hubo haya he
puede pueden podía podría debe deben debía tiene tienen tenía hace hacen hizo todo toda todos todas mismo misma también muy ya aún así ahí allí aquí entonces luego otro otra otros otras cada
dijo dice dicen dijeron aseguró asegura afirmó afirma señaló señala explicó explica agregó añadió informó informa informaron declaró indicó según señor señora`,
  irregular:
    'muertos=muerto muertas=muerto fallecidos=fallecido murió=morir murieron=morir muere=morir dio=dar dieron=dar tuvo=tener tuvieron=tener hizo=hacer hicieron=hacer puso=poner pusieron=poner vino=venir fueron=ir',
  kin: '',
  elides: false,
  numbers: {
    decimal: ',',
    spaceGroups: true,
    cardinals: `cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20
veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90
cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 ochocientos=800 novecientos=900`,
    compounds: false,
    multipliers:
      'mil=1e3 millón=1e6 millones=1e6 millardo=1e9 millardos=1e9 billón=1e12 billones=1e12 docena=12 mm=1e6',
    alone: 'mil',
    articles: 'un una',
    joiners: 'y',
    fractions:
      'tercio=1/3 tercios=1/3 terceras_partes=1/3 tercera_parte=1/3 cuarto=0.25 cuartos=0.25 cuarta_parte=0.25 cuartas_partes=0.25 quinto=0.2 quintos=0.2 quinta_parte=0.2 décimo=0.1 décima_parte=0.1',
    halves: 'la_mitad=0.5 mitad=0.5 medio=0.5 media=0.5',
    plusHalf: 'y medio|y media',
    vague: 'docenas=24 decenas=20 cientos=200 centenares=200 miles=2e3 millares=2e3 millones=2e6',
    rounded:
      'una_decena=10 una_veintena=20 una_treintena=30 una_cincuentena=50 un_centenar=100 un_millar=1e3 una_docena=12 una_quincena=15',
    ordinals:
      'primero=1 primer=1 primera=1 primeros=1 primeras=1 segundo=2 segunda=2 tercero=3 tercer=3 tercera=3 cuarto=4 cuarta=4 quinto=5 quinta=5 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8 noveno=9 novena=9 décimo=10 décima=10',
    ordinalEndings: 'er ª º ro ra a o',
    rangeWords: 'a o',
    betweenWords: 'entre',
    betweenJoiners: 'y',
    changeWords: 'de del',
    changeJoiners: 'a al',
    ratioWords: 'de cada',
    minus: 'menos',
    ones: 'uno',
    noOnes: 'cada ningún',
    labels: 'no núm número página artículo capítulo vuelo habitación',
  },
  heads: {
    before: 'magnitud categoría nivel',
    ageEnd: '',
    rule: 'first',
    plurals: '',
    skip: 'de del los las sus más otros otras nuevos nuevas grandes primeros primeras jóvenes principales',
    of: 'de del',
    never: 'más menos veces atrás después antes',
    ageBefore: 'edad de|años de edad',
    ageAfter: 'años de edad',
    per: 'por|al|a la|cada',
  },
  precision: {
    about:
      'unos|unas|cerca de|casi|alrededor de|aproximadamente|en torno a|aprox|poco más de|poco menos de|cerca del|alrededor del|en torno al|prácticamente',
    atLeast:
      'al menos|más de|más del|por lo menos|como mínimo|mínimo|no menos de|superior a|superior al|superó|supera',
    atMost: 'como máximo|hasta|hasta el|menos de|menos del|no más de|máximo|a lo sumo|inferior a|inferior al',
    during: '',
    aboutAfter: 'aproximadamente',
    atLeastAfter: 'o más|como mínimo|al menos|+',
    atMostAfter: 'o menos|como máximo',
  },
  unitsBefore: '',
  units: `mi=milla,millas|km=kilómetro,kilómetros|m=metro,metros|cm=centímetro,centímetros|mm=milímetro,milímetros|ft=pie,pies|in=pulgada,pulgadas|nmi=millas náuticas
kg=kilogramo,kilogramos,kilo,kilos|g=gramo,gramos|t=tonelada,toneladas|lb=libra,libras|oz=onza,onzas|second=segundo,segundos|minute=minuto,minutos|hour=hora,horas|day=día,días|week=semana,semanas|month=mes,meses|year=año,años
decade=década,décadas|century=siglo,siglos|m2=metros cuadrados,metro cuadrado|km2=kilómetros cuadrados,kilómetro cuadrado|ha=hectárea,hectáreas|acre=acres|m3=metros cúbicos|l=litro,litros|gal=galones|barrel=barril,barriles
km/h=kilómetros por hora|mph=millas por hora|knot=nudos|kW=kilovatios|MW=megavatio,megavatios|GW=gigavatios|kWh=kilovatios hora|\u00B0C=grados celsius,grados centígrados,grados|\u00B0F=grados fahrenheit
%=por ciento,por cien|pp=puntos porcentuales,punto porcentual|USD=dólar,dólares,dólares estadounidenses|EUR=euro,euros|GBP=libras esterlinas,libra esterlina|JPY=yen,yenes|MXN=pesos,peso,pesos mexicanos|ARS=pesos argentinos|COP=pesos colombianos|CLP=pesos chilenos
BRL=reales|CNY=yuan,yuanes|CHF=francos suizos|RUB=rublos|cent=céntimo,céntimos,centavo,centavos`,
  dates: {
    months:
      'enero ene|febrero feb|marzo mar|abril abr|mayo|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic',
    shyMonths: 'ene feb mar abr jun jul ago sept sep oct nov dic',
    weekdays: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    shyWeekdays: '',
    order: 'dmy',
    fillers: 'de del',
    dayJoiners: 'al y a',
    days: 'hoy=0 ayer=-1 anteayer=-2 antier=-2 mañana=1 pasado_mañana=2 esta_mañana=0 esta_noche=0 esta_tarde=0 anoche=-1 la_mañana=x',
    spans: `esta_semana=0w la_semana_pasada=-1w la_pasada_semana=-1w la_próxima_semana=1w la_semana_que_viene=1w este_mes=0m el_mes_pasado=-1m el_pasado_mes=-1m el_próximo_mes=1m el_mes_que_viene=1m
este_año=0y el_año_pasado=-1y el_pasado_año=-1y el_próximo_año=1y el_año_que_viene=1y`,
    agoBefore: 'hace',
    agoAfter: 'atrás',
    last: 'pasado pasada último última',
    next: 'próximo próxima siguiente',
    future: 'será serán previsto prevista próximo próxima mañana deberá deberán va van',
    yearCues:
      'en desde hasta de del año años a principios finales mediados enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre verano invierno otoño primavera entre y',
    yearAfter: '',
    decadeBefore: 'años|los años|década de|década de los',
    decadeAfter: '',
    clock: 'horas|h|hora',
    marks: '',
    clockBefore: 'a las|a la|las',
    halfDays: 'am=0 pm=12 de_la_mañana=0 de_la_tarde=12 de_la_noche=12',
  },
  names: {
    capitals: 'names',
    titles: `sr sra dr dra don doña d señor señora presidente presidenta ministro ministra primer_ministro primera_ministra canciller senador senadora diputado diputada alcalde alcaldesa juez jueza rey reina príncipe princesa papa
obispo general coronel capitán director directora secretario secretaria portavoz fiscal abogado abogada gobernador gobernadora`,
    particles: 'de del la las los el y van von der bin ibn al',
    familyParticles: 'de del la las los van von der bin ibn al y',
    never: 'lunes martes miércoles jueves viernes sábado domingo internet',
    forms: 'sa sl inc cía',
    countries,
    endings: '|a|o|s|as|os|es',
    capitalDemonyms: false,
    capitalDays: false,
  },
  speech: {
    verbs: `dijo dice dicen dijeron aseguró asegura afirmó afirma señaló señala explicó explica agregó agrega añadió añade declaró declara indicó indica informó informa comentó comenta manifestó sostuvo sostiene
escribió escribe respondió advirtió advierte insistió subrayó destacó denunció admitió reconoció anunció anuncia apuntó relató recordó concluyó pidió contó`,
    according: 'según|de acuerdo con|de acuerdo a',
    pronouns: 'él ella ellos yo nosotros',
    determiners: 'el la los las un una unos su sus este esta estos ese esa nuestro nuestra al del',
    relatives: 'que quien',
    prepositions: 'en a al de del desde hacia hasta sobre con por para contra entre cerca ante bajo',
    fillers: 'ha han había también luego después se además así lo le que',
  },
};
