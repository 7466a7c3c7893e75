// English: the words the shared rules need.
import type { LanguageTables } from '../tables';
import { countries } from './en-countries';
import { kin } from './en-kin';

export const tables: LanguageTables = {
  sentences: {
    fixed: `mr mrs ms messrs dr prof Gen Lt Col Maj Capt Cmdr Sgt Cpl Pvt Adm Rev Hon Gov Sen Sens Rep Reps Pres supt Det insp St Ste Mt Ft
vs approx est e.g i.e cf al dept univ assn bros Calif Fla Ariz Ala Ark Colo Conn Del Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont
Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`,
    numeric: 'no nos pp p art sec fig figs vol ch',
    loose:
      'inc corp ltd co llc plc jr sr etc u.s u.k u.n e.u u.s.a d.c b.c a.d ph.d m.d esq mph ave blvd rd sec hr min',
    starters: `the a an this that these those he it they we i you his her she their our my in on at by for from but and or so if when while
after before as since there here what who how why where some many most one two three not both no officials police authorities
critics investigators prosecutors lawyers more all also another another under with however meanwhile yet last according`,
    dottedOrdinals: false,
  },
  stop: `a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself yourselves
he him his himself she her hers herself it its itself they them their theirs themselves what which who whom whose when
where why how am is are was were be been being isn't aren't wasn't weren't have has had having haven't hasn't hadn't do does did doing
don't doesn't didn't will would shall should can could may might must won't wouldn't shouldn't can't couldn't
and but if or because as until while of at by for with about against between into through during to from in out on off
again further then once here there all any both each few some such own same so than too very just also there's it's
he's she's that's they're we're you're i'm i've we've they've you've i'd he'd she'd they'd we'd i'll he'll she'll
they'll we'll you'll let's what's who's where's here's s upon among amid per via like even still yet now
said say says saying told tell tells telling added adds adding according reported reportedly report reports mr mrs ms dr
however although though since whether either neither nor`,
  irregular: `men=man women=woman children=child people=person persons=person feet=foot teeth=tooth mice=mouse wives=wife lives=life
went=go gone=go took=take taken=take gave=give given=give made=make came=come saw=see seen=see knew=know known=know thought=think
found=find left=leave kept=keep held=hold brought=bring began=begin begun=begin wrote=write written=write ran=run stood=stand lost=lose
paid=pay met=meet sent=send built=build fell=fall fallen=fall rose=rise risen=rise grew=grow grown=grow drew=draw drawn=draw led=lead
broke=break broken=break chose=choose chosen=choose dealt=deal drove=drive driven=drive ate=eat eaten=eat fought=fight flew=fly flown=fly
forgot=forget forgotten=forget got=get gotten=get hung=hang heard=hear hid=hide hidden=hide laid=lay lent=lend lay=lie lain=lie meant=mean rode=ride
ridden=ride rang=ring shook=shake shaken=shake shot=shoot showed=show shown=show shut=shut slept=sleep sold=sell sought=seek spoke=speak
spoken=speak spent=spend spread=spread stole=steal stolen=steal struck=strike swore=swear sworn=swear swam=swim taught=teach threw=throw
thrown=throw understood=understand wore=wear worn=wear won=win withdrew=withdraw withdrawn=withdraw died=die dying=die dead=die death=die
deaths=die tied=tie lying=lie became=become bought=buy caught=catch fled=flee felt=feel hit=hit sank=sink sunk=sink sang=sing sat=sit beaten=beat
bore=bear born=bear`,
  kin,
  elides: false,
  numbers: {
    decimal: '.',
    spaceGroups: false,
    cardinals: `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
seventy=70 eighty=80 ninety=90`,
    compounds: false,
    multipliers: `hundred=100 thousand=1e3 million=1e6 millions=1e6 billion=1e9 billions=1e9 trillion=1e12 dozen=12 score=20 k=1e3 m=1e6 mn=1e6 mln=1e6 mm=1e6 b=1e9 bn=1e9
bln=1e9 tn=1e12 trn=1e12 mio=1e6 lakh=1e5 crore=1e7`,
    alone: '',
    articles: 'a an',
    joiners: 'and',
    fractions: `half=0.5 halves=0.5 third=1/3 thirds=1/3 quarter=0.25 quarters=0.25 fourth=0.25 fourths=0.25 fifth=0.2 fifths=0.2 sixth=1/6
sixths=1/6 seventh=1/7 sevenths=1/7 eighth=0.125 eighths=0.125 ninth=1/9 ninths=1/9 tenth=0.1 tenths=0.1 hundredth=0.01 hundredths=0.01`,
    halves: 'half=0.5',
    plusHalf: 'and a half|and one half',
    vague: 'dozens=24 scores=40 tens=20 hundreds=200 thousands=2e3 millions=2e6 billions=2e9',
    rounded: '',
    ordinals: `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30
fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100`,
    ordinalEndings: 'st nd rd th',
    rangeWords: 'to or',
    betweenWords: 'between',
    betweenJoiners: 'and',
    changeWords: 'from',
    changeJoiners: 'to',
    ratioWords: 'in|out of|of every|in every',
    minus: 'minus',
    ones: 'one',
    noOnes: 'no any every some each this that which another the not',
    labels:
      'no nos number numbers page pages flight route section article chapter room item figure fig volume vol psalm verse channel platform gate lane exit phase stage round level grade type group district ward unit block line bus step game',
  },
  heads: {
    before: 'magnitude category level strength',
    ageEnd: 'old|olds|of age',
    rule: 'plural',
    plurals:
      'people persons men women children police crew staff personnel feet teeth troops cattle fish aircraft sheep lives wives media data',
    skip: 'of the its their his her our your these those more other others additional further new such or so different separate remaining',
    of: 'of',
    never: `ago later earlier before after old long wide deep high tall away apart and or but to from in on at by for with as than more less
early late percent well up down off over near under behind between beyond inside outside around`,
    ageBefore: 'aged|age|ages|age of|turned|turns|turning',
    ageAfter: 'years old|year old|years of age|year olds',
    per: 'a|an|per|each|every',
  },
  precision: {
    about: `about|around|roughly|nearly|almost|approximately|approx|some|an estimated|estimated|close to|just under|just over|approaching|approached|circa|c|ca|virtually|
somewhere around|in the region of|in the neighborhood of|an average of|~|\u2248`,
    atLeast:
      'at least|more than|over|no fewer than|no less than|upwards of|not less than|a minimum of|exceeding|exceeded|above|in excess of|greater than|well over|>|\u2265|topped|surpassed',
    atMost:
      'at most|up to|no more than|as many as|as much as|not more than|less than|fewer than|under|below|a maximum of|maximum of|<|\u2264|a limit of',
    during: 'over',
    aboutAfter: 'or so|or thereabouts|approximately',
    atLeastAfter: 'or more|or greater|and up|and counting|+|plus',
    atMostAfter: 'or less|or fewer|at most',
  },
  unitsBefore: '',
  units: `mi=mile,miles|km=kilometer,kilometers,kilometre,kilometres|m=meter,meters,metre,metres|cm=centimeter,centimeters,centimetre,centimetres
mm=millimeter,millimeters,millimetre,millimetres|ft=foot,feet|in=inch,inches|yd=yard,yards|nmi=nautical mile,nautical miles
kg=kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos|g=gram,grams,gramme,grammes|lb=pound,pounds|oz=ounce,ounces|t=tonne,tonnes,metric ton,metric tons|ton=ton,tons|stone=stone,stones
second=second,seconds,sec,secs|minute=minute,minutes,min,mins|hour=hour,hours|day=day,days|week=week,weeks|month=month,months|year=year,years,yr,yrs|decade=decade,decades|century=century,centuries
m2=square meter,square meters,square metre,square metres|km2=square kilometer,square kilometers,square kilometre,square kilometres|ha=hectare,hectares|acre=acre,acres
sqft=square foot,square feet,sq ft|sqmi=square mile,square miles,sq mi|m3=cubic meter,cubic meters,cubic metre,cubic metres
l=liter,liters,litre,litres|gal=gallon,gallons|barrel=barrel,barrels|mph=miles per hour,miles an hour|km/h=kilometers per hour,kilometres per hour,kilometers an hour,kilometres an hour
m/s=meters per second,metres per second|knot=knot,knots|W=watt,watts|kW=kilowatt,kilowatts|MW=megawatt,megawatts|GW=gigawatt,gigawatts|kWh=kilowatt hours,kilowatt hour
MB=megabyte,megabytes|GB=gigabyte,gigabytes|TB=terabyte,terabytes|\u00B0C=degrees celsius,degrees centigrade,degree celsius,celsius,\u00B0C|\u00B0F=degrees fahrenheit,degree fahrenheit,fahrenheit
\u00B0=degrees,degree|%=percent,per cent,pct,pc|pp=percentage points,percentage point,points of percentage|bp=basis points,basis point
USD=dollar,dollars,us dollars,us dollar,american dollars|AUD=australian dollars,australian dollar|CAD=canadian dollars,canadian dollar|HKD=hong kong dollars|NZD=new zealand dollars
EUR=euro,euros|GBP=pounds sterling,british pounds,quid|JPY=yen|CNY=yuan,renminbi|INR=rupee,rupees,indian rupees|RUB=ruble,rubles,rouble,roubles|KRW=won,south korean won|CHF=swiss francs,swiss franc,francs
BRL=reais,brazilian reais|MXN=mexican pesos,pesos,peso|TRY=lira,liras,turkish lira|SEK=kronor,swedish kronor|NOK=kroner,norwegian kroner|ZAR=rand|cent=cent,cents|penny=pence,penny,pennies`,
  dates: {
    months: `january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec`,
    shyMonths: 'may march jan mar dec jun jul sep oct nov feb apr aug sept august',
    weekdays: `monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun`,
    shyWeekdays: 'mon tue tues wed thu thur thurs fri sat sun',
    order: 'mdy',
    fillers: 'of the',
    dayJoiners: 'to and through or',
    days: `today=0 tonight=0 this_morning=0 this_afternoon=0 this_evening=0 yesterday=-1 last_night=-1 tomorrow=1 the_day_before_yesterday=-2
the_day_after_tomorrow=2`,
    spans: `this_week=0w last_week=-1w next_week=1w earlier_this_week=0w later_this_week=0w this_month=0m last_month=-1m next_month=1m earlier_this_month=0m later_this_month=0m
this_year=0y last_year=-1y next_year=1y earlier_this_year=0y later_this_year=0y the_previous_year=-1y the_week_before=-1w`,
    agoBefore: '',
    agoAfter: 'ago',
    last: 'last past previous',
    next: 'next coming this upcoming',
    future: 'will scheduled expected due planned plans upcoming set shall tomorrow going',
    yearCues: `in since by until till from of during early late mid before after through between to year summer spring autumn fall winter the
january february march april may june july august september october november december`,
    yearAfter: '',
    decadeBefore: '',
    decadeAfter: "s 's",
    clock: "o'clock hours gmt utc",
    marks: '',
    clockBefore: '',
    halfDays: 'am=0 pm=12 a_m=0 p_m=12',
  },
  names: {
    capitals: 'names',
    titles: `mr mrs ms miss dr prof professor sir lord dame president vice_president chancellor minister premier prime_minister foreign_minister
sen senator rep representative congressman congresswoman gov governor mayor judge king queen prince princess pope bishop archbishop gen col colonel
capt captain maj sgt sergeant lt lieutenant adm admiral cmdr commander secretary secretary_of_state attorney_general ambassador spokesman spokeswoman
spokesperson director chairman chairwoman coach detective officer sheriff attorney lawyer analyst ceo cfo chief_executive leader inspector superintendent
clerk manager undersheriff trooper marshal coordinator councilman councilwoman commissioner treasurer editor founder owner actor actress singer
author rapper host quarterback striker gm pm mp vp cto coo undersecretary economist
vice_chairman deputy_director director_general secretary_general general_secretary`,
    particles: 'of the de da do di du del della la le van von der den bin ibn al el for',
    familyParticles: 'de da do di du del della la le van von der den bin ibn al el',
    never:
      'celsius fahrenheit gmt utc est edt bst others many some most several both internet mr mrs ms dr i ok god monday tuesday wednesday thursday friday saturday sunday',
    forms: 'inc corp corporation ltd co company llc plc group holdings',
    countries,
    endings: '',
    capitalDemonyms: true,
    capitalDays: true,
  },
  speech: {
    verbs: `said say says saying told tells telling added adds adding wrote writes asked asks replied replies answered announced explained
explains noted notes stated states insisted insists argued argues warned warns claimed claims recalled recalls continued
concluded declared tweeted posted acknowledged admitted admits confirmed confirms read reads`,
    according: 'according to',
    pronouns: 'he she they it i we',
    determiners: 'the a an his her their its our my one another this that',
    relatives: 'who which',
    prepositions:
      'in at near off from to on of around outside inside into onto with by for against about over under between',
    fillers: 'has had have also later then once again who which did would often even just still is was',
  },
};
