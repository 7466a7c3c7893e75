// German: the words the shared rules need.
import type { LanguageTables } from '../tables';
import { countries } from './de-countries';

export const tables: LanguageTables = {
  sentences: {
    fixed: `dr prof hr fr st bzw ca vgl z.b d.h u.a i.d.r o.ä evtl ggf sog inkl exkl jh jhd max min mr mrs jan feb mär apr jun jul aug sep sept okt nov dez mio mrd tsd geb gest gen ing dipl hl u z d`,
    numeric: 'nr s art abs bd',
    loose: 'etc usw u.s.w co gmbh str u.s a.d e.v',
    starters:
      'der die das ein eine er sie es wir ich ihr in im am an auf aus bei mit nach und aber doch auch so wenn als da dort hier was wer wie wo denn dies diese dieser',
    dottedOrdinals: true,
  },
  stop: `der die das den dem des ein eine einen einem einer eines und oder aber doch denn dass daß ob weil wenn als wie wo was wer wen wem
ich mich mir du dich dir er ihn ihm sie ihr ihnen es wir uns euch man sich selbst mein meine meinen dein sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere euer
dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden alle allen aller alles einige manche solche welche welcher welches
in im an am auf aus bei beim mit nach seit von vom zu zum zur zwischen durch für gegen ohne um unter über vor hinter neben bis während wegen trotz laut per pro ins ans
ist sind war waren bin bist sei seien wäre wären gewesen hat habe haben hatte hatten hätte hätten gehabt wird werden wurde wurden worden würde würden geworden
kann können konnte konnten könnte könnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag möchte
da dann dort hier nun so auch noch schon nur sehr etwa eben ja also dabei dazu damit davon darauf daran dafür dadurch dagegen jedoch bereits sowie sowohl
sagte sagt sagten sagen gesagt teilte teilt mitteilte mitgeteilt hieß heißt berichtet berichtete berichten erklärte erklärt herr frau`,
  irregular: `männer=mann frauen=frau kinder=kind menschen=mensch toten=tote tote=tote tot=tote verletzten=verletzte häuser=haus länder=land städte=stadt
ging=geh gegangen=geh kam=komm gekommen=komm nahm=nehm genommen=nehm gab=geb gegeben=geb fand=find gefunden=find starb=sterb gestorben=sterb starben=sterb
stieg=steig gestiegen=steig fiel=fall gefallen=fall ließ=lass gelassen=lass hielt=halt gehalten=halt traf=treff getroffen=treff verlor=verlier verloren=verlier`,
  kin: '',
  elides: false,
  numbers: {
    decimal: ',',
    spaceGroups: true,
    cardinals: `null=0 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 ein=1 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17
achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5`,
    compounds: true,
    multipliers: `hundert=100 tausend=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12 billionen=1e12 dutzend=12 tsd=1e3`,
    alone: 'hundert tausend',
    articles: 'ein eine einer einem einen',
    joiners: 'und',
    fractions: 'drittel=1/3 viertel=0.25 fünftel=0.2 sechstel=1/6 achtel=0.125 zehntel=0.1',
    halves: 'die_hälfte=0.5 hälfte=0.5 dreiviertel=0.75 halbe=0.5 halben=0.5 halbes=0.5',
    plusHalf: '',
    vague:
      'dutzende=24 dutzenden=24 hunderte=200 hunderten=200 tausende=2e3 tausenden=2e3 zehntausende=2e4 zehntausenden=2e4 hunderttausende=2e5 hunderttausenden=2e5 millionen=2e6',
    rounded: '',
    ordinals: `erste=1 ersten=1 erster=1 erstes=1 zweite=2 zweiten=2 zweiter=2 dritte=3 dritten=3 dritter=3 vierte=4 vierten=4 vierter=4 fünfte=5 fünften=5
sechste=6 sechsten=6 siebte=7 siebten=7 achte=8 achten=8 neunte=9 neunten=9 zehnte=10 zehnten=10 elfte=11 elften=11 zwölfte=12 zwölften=12 zwanzigste=20 zwanzigsten=20`,
    ordinalEndings: '',
    rangeWords: 'bis oder',
    betweenWords: 'zwischen',
    betweenJoiners: 'und',
    changeWords: 'von',
    changeJoiners: 'auf',
    ratioWords: 'von|in',
    minus: 'minus',
    ones: 'ein eins',
    noOnes: 'kein irgend',
    labels: 'nr nummer seite artikel kapitel paragraf paragraph flug zimmer gleis',
  },
  heads: {
    before: 'stärke magnitude kategorie stufe',
    ageEnd: '',
    rule: 'capital',
    plurals: '',
    skip: 'der die das den dem des von mehr weitere weiteren andere anderen neue neuen seiner ihrer aller',
    of: 'der des von an',
    never: '',
    ageBefore: 'alter von|im alter von',
    ageAfter: 'jahre alt|jahre alte|jahre alter|jahre alten|jährige|jähriger|jährigen|jähriges|jährigem',
    per: 'pro|je|im|am',
  },
  precision: {
    about:
      'rund|etwa|ca|circa|zirka|ungefähr|knapp|fast|nahezu|gut|schätzungsweise|geschätzt|geschätzte|um die|beinahe|annähernd|in etwa',
    atLeast: 'mindestens|mehr als|über|wenigstens|nicht weniger als|zumindest|deutlich über|weit über|ab',
    atMost: 'höchstens|bis zu|maximal|weniger als|unter|nicht mehr als|knapp unter',
    during: 'über',
    aboutAfter: '',
    atLeastAfter: 'oder mehr|und mehr|+',
    atMostAfter: 'oder weniger',
  },
  unitsBefore: '',
  units: `mi=meile,meilen|km=kilometer,kilometern|m=meter,metern|cm=zentimeter,zentimetern|mm=millimeter|ft=fuß|in=zoll|nmi=seemeilen,seemeile
kg=kilogramm,kilo|g=gramm|t=tonne,tonnen|second=sekunde,sekunden|minute=minute,minuten,minütige,minütigen|hour=stunde,stunden,stündige,stündigen,std|day=tag,tage,tagen,tägige,tägigen|week=woche,wochen,wöchige,wöchigen
month=monat,monate,monaten,monatige,monatigen|year=jahr,jahre,jahren,jahres|decade=jahrzehnt,jahrzehnte,jahrzehnten|century=jahrhundert,jahrhunderte
m2=quadratmeter,quadratmetern|km2=quadratkilometer,quadratkilometern|ha=hektar|m3=kubikmeter,kubikmetern|l=liter,litern|barrel=barrel,fass|km/h=stundenkilometer,stundenkilometern,kilometer pro stunde|m/s=meter pro sekunde|knot=knoten
W=watt|kW=kilowatt|MW=megawatt|GW=gigawatt|kWh=kilowattstunde,kilowattstunden|TWh=terawattstunden|\u00B0C=grad celsius,grad|\u00B0F=grad fahrenheit|MB=megabyte|GB=gigabyte|TB=terabyte
%=prozent|pp=prozentpunkte,prozentpunkten,prozentpunkt|USD=dollar,us dollar|EUR=euro|GBP=pfund,britische pfund|JPY=yen|CHF=franken,schweizer franken|RUB=rubel|CNY=yuan|INR=rupien|TRY=lira|PLN=zloty,złoty|SEK=schwedische kronen|cent=cent`,
  dates: {
    months:
      'januar jänner jan|februar feb|märz mär|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez',
    shyMonths: 'jan feb mär apr jun jul aug sept sep okt nov dez',
    weekdays: `montag montagabend montagmorgen montagnacht montags|dienstag dienstagabend dienstagmorgen dienstagnacht|mittwoch mittwochabend mittwochmorgen mittwochnacht
|donnerstag donnerstagabend donnerstagmorgen donnerstagnacht|freitag freitagabend freitagmorgen freitagnacht|samstag samstagabend samstagmorgen samstagnacht sonnabend|sonntag sonntagabend sonntagmorgen sonntagnacht`,
    shyWeekdays: '',
    order: 'dmy',
    fillers: 'den dem der',
    dayJoiners: 'bis und',
    days: 'heute=0 gestern=-1 vorgestern=-2 morgen=1 übermorgen=2 gestern_abend=-1 heute_morgen=0 heute_abend=0',
    spans: `diese_woche=0w in_dieser_woche=0w letzte_woche=-1w vergangene_woche=-1w in_der_vergangenen_woche=-1w vorige_woche=-1w nächste_woche=1w kommende_woche=1w
diesen_monat=0m in_diesem_monat=0m letzten_monat=-1m vergangenen_monat=-1m im_vergangenen_monat=-1m nächsten_monat=1m kommenden_monat=1m
dieses_jahr=0y in_diesem_jahr=0y letztes_jahr=-1y vergangenes_jahr=-1y im_vergangenen_jahr=-1y im_vorigen_jahr=-1y im_letzten_jahr=-1y vorjahr=-1y im_vorjahr=-1y nächstes_jahr=1y kommendes_jahr=1y im_kommenden_jahr=1y`,
    agoBefore: 'vor',
    agoAfter: '',
    last: 'letzten letzter letzte vergangenen vergangener vorigen',
    next: 'nächsten nächster nächste kommenden kommender',
    future: 'wird werden soll sollen geplant morgen künftig',
    yearCues:
      'in im seit bis ab von vom vor nach jahr jahre jahres anfang ende mitte sommer winter herbst frühjahr frühling januar februar märz april mai juni juli august september oktober november dezember zwischen und dem',
    yearAfter: '',
    decadeBefore: '',
    decadeAfter: 'er ern',
    clock: 'uhr',
    marks: '',
    clockBefore: '',
    halfDays: '',
  },
  names: {
    capitals: 'nouns',
    titles: `herr herrn frau dr prof präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin ministerpräsident ministerpräsidentin außenminister außenministerin
innenminister innenministerin finanzminister verteidigungsminister wirtschaftsminister premierminister premierministerin regierungschef regierungschefin staatschef parteichef parteichefin chef chefin senator
bürgermeister bürgermeisterin oberbürgermeister sprecher sprecherin regierungssprecher general papst könig königin prinz prinzessin trainer direktor direktorin vorsitzender vorsitzende anwalt anwältin richter richterin us_präsident kremlchef`,
    particles: 'von van de der den du la le bin ibn al el zu',
    familyParticles: 'von van de der den du la le bin ibn al el zu',
    never: `angaben ende anfang mitte prozent uhr jahre jahr menschen kraft hause sicht zukunft folge bezug blick teil recht gefahr ordnung januar februar märz april mai juni juli august september oktober november dezember
sprecher sprecherin experten behörden polizei regierung medien woche monat tage stunden millionen milliarden euro dollar personen tote verletzte`,
    forms: 'ag gmbh se kg co inc corp',
    countries,
    endings: '|e|en|er|es|em',
    capitalDemonyms: false,
    capitalDays: true,
  },
  speech: {
    verbs: `sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont teilte teilten mitteilte schrieb schrieben schreibt meinte meint berichtete berichteten berichtet
fügte antwortete fragte kritisierte warnte warnt forderte fordert kündigte versicherte bestätigte bestätigt zitierte rief nannte bezeichnete sprach räumte lobte ergänzte hieß heißt`,
    according: 'laut|nach angaben von|nach angaben der|nach angaben des|zufolge|so',
    pronouns: 'er sie es wir ich',
    determiners: `der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere dieser diese dieses diesen diesem jeder jede jedes im am zum zur beim vom ins
kein keine keinen keiner viele mehrere alle einige zwei drei vier`,
    relatives: '',
    prepositions:
      'in im an am bei beim nahe aus nach zu zum zur auf von vom vor hinter mit für gegen über unter zwischen durch um ab',
    fillers: 'hat hatte habe auch später dann dazu am wie es sich haben',
  },
};
