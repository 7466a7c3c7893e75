// French: the words the shared rules need.
import type { LanguageTables } from '../tables';
import { countries } from './fr-countries';

export const tables: LanguageTables = {
  sentences: {
    fixed: `m mm mr dr pr prof st ste env cf ex av janv févr avr juil sept oct nov déc mme mlle me`,
    numeric: 'no n p pp art vol',
    loose: 'etc cie inc s.a a.m p.m u.s',
    starters:
      'le la les un une des il elle ils elles on nous vous ce cette ces en dans à pour par sur mais et ou donc selon après avant depuis',
    dottedOrdinals: false,
  },
  stop: `le la les l' un une des de du d' et ou mais donc or ni car que qu' qui quoi dont où quand comme si lorsque lorsqu' puisque
je j' me m' moi tu te t' toi il elle on nous vous ils elles lui leur leurs eux se s' soi y en mon ma mes ton ta tes son sa ses notre nos votre vos ce c' cet cette ces cela ça celui celle ceux celles
à au aux dans par pour sur sous avec sans entre vers chez depuis pendant durant contre jusque jusqu' dès selon lors après avant
est sont était étaient être été suis es sommes êtes fut furent sera seront serait seraient soit ai as a ont avait avaient avoir eu aura auront aurait auraient ait
peut peuvent pouvait pourrait doit doivent devait faut fait font tout toute tous toutes même mêmes aussi très bien ici là alors ainsi encore déjà autre autres quelque quelques chaque
dit disent déclaré déclare affirmé affirme indiqué indique ajouté ajoute précisé précise expliqué explique rapporte rapporté annoncé annonce annoncent monsieur madame m mme`,
  irregular:
    'yeux=oeil morts=mort mortes=mort morte=mort tués=tuer tuées=tuer tuée=tuer tué=tuer travaux=travail journaux=journal',
  kin: '',
  elides: true,
  numbers: {
    decimal: ',',
    spaceGroups: true,
    cardinals: `zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60
septante=70 huitante=80 nonante=90 quatre_vingt=80 quatre_vingts=80 dix_sept=17 dix_huit=18 dix_neuf=19 vingt_et_un=21 vingt_et_une=21 trente_et_un=31 quarante_et_un=41 cinquante_et_un=51 soixante_et_un=61 soixante_et_onze=71 quatre_vingt_un=81`,
    compounds: false,
    multipliers:
      'cent=100 cents=100 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 billion=1e12 billions=1e12 md=1e9 mds=1e9 mrd=1e9 mn=1e6',
    alone: 'cent mille',
    articles: 'un une',
    joiners: 'et',
    fractions: 'tiers=1/3 quart=0.25 quarts=0.25 cinquième=0.2 cinquièmes=0.2 dixième=0.1 dixièmes=0.1',
    halves: 'la_moitié=0.5 moitié=0.5 demi=0.5 demie=0.5',
    plusHalf: 'et demi|et demie',
    vague: 'dizaines=20 centaines=200 milliers=2e3 millions=2e6 milliards=2e9',
    rounded:
      'une_dizaine=10 une_douzaine=12 une_quinzaine=15 une_vingtaine=20 une_trentaine=30 une_quarantaine=40 une_cinquantaine=50 une_soixantaine=60 une_centaine=100 un_millier=1e3',
    ordinals:
      'premier=1 première=1 premiers=1 premières=1 deuxième=2 seconde=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 vingtième=20',
    ordinalEndings: 'er ère re e ème eme es',
    rangeWords: 'à ou',
    betweenWords: 'entre',
    betweenJoiners: 'et',
    changeWords: 'de',
    changeJoiners: 'à',
    ratioWords: 'sur',
    minus: 'moins',
    ones: 'un une',
    noOnes: 'chaque',
    labels: 'no numéro page article chapitre vol chambre quai',
  },
  heads: {
    before: 'magnitude catégorie niveau',
    ageEnd: '',
    rule: 'first',
    plurals: '',
    skip: "de d' des du le la les l' ses leurs autres nouveaux nouvelles premiers premières grands grandes petits petites jeunes principaux principales anciens",
    of: "de d' des du",
    never: 'plus moins fois ago environ auparavant',
    ageBefore: "âgé de|âgée de|âgés de|âgées de|l' âge de|agé de",
    ageAfter: '',
    per: 'par|le|la',
  },
  precision: {
    about:
      "environ|près de|près d'|quelque|autour de|presque|à peu près|aux alentours de|approximativement|un peu plus de|un peu moins de|pas loin de",
    atLeast: "au moins|plus de|plus d'|au minimum|minimum|supérieur à|supérieure à|dépassant|dépassé|dépasse",
    atMost: "au plus|jusqu' à|moins de|moins d'|maximum|au maximum|inférieur à|inférieure à|pas plus de",
    during: 'sur',
    aboutAfter: 'environ',
    atLeastAfter: 'ou plus|au moins|+',
    atMostAfter: 'ou moins|au plus|au maximum',
  },
  unitsBefore: '',
  units: `mi=mile,miles|km=kilomètre,kilomètres|m=mètre,mètres|cm=centimètre,centimètres|mm=millimètre,millimètres|ft=pied,pieds|in=pouce,pouces|nmi=milles nautiques,milles marins
kg=kilogramme,kilogrammes,kilo,kilos|g=gramme,grammes|t=tonne,tonnes|second=seconde,secondes|minute=minute,minutes|hour=heure,heures|day=jour,jours,journée,journées|week=semaine,semaines|month=mois|year=an,ans,année,années
decade=décennie,décennies|century=siècle,siècles|m2=mètres carrés,mètre carré|km2=kilomètres carrés,kilomètre carré,km carrés|ha=hectare,hectares|m3=mètres cubes,mètre cube|l=litre,litres|barrel=baril,barils
km/h=kilomètres heure,kilomètres par heure,km à l' heure|knot=nœuds,noeuds|W=watts|kW=kilowatts|MW=mégawatt,mégawatts|GW=gigawatt,gigawatts|kWh=kilowattheures,kilowattheure|TWh=térawattheures
\u00B0C=degrés celsius,degrés,degré|%=pour cent,pourcent|pp=points de pourcentage,points|USD=dollar,dollars,dollars américains|CAD=dollars canadiens|AUD=dollars australiens|EUR=euro,euros|GBP=livres sterling,livre sterling,livres|JPY=yen,yens
CHF=francs suisses|CNY=yuan,yuans|RUB=rouble,roubles|INR=roupies|cent=centime,centimes`,
  dates: {
    months:
      'janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre déc',
    shyMonths: 'janv févr fév mars avr juil sept oct nov déc',
    weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    shyWeekdays: '',
    order: 'dmy',
    fillers: 'le de',
    dayJoiners: 'au et à',
    days: "aujourd'hui=0 hier=-1 avant_hier=-2 demain=1 après_demain=2 ce_matin=0 ce_soir=0 cet_après_midi=0 hier_soir=-1",
    spans: `cette_semaine=0w la_semaine_dernière=-1w la_semaine_passée=-1w la_semaine_prochaine=1w ce_mois_ci=0m ce_mois=0m le_mois_dernier=-1m le_mois_prochain=1m
cette_année=0y l'_an_dernier=-1y l'_année_dernière=-1y l'_an_passé=-1y l'_année_prochaine=1y l'_an_prochain=1y`,
    agoBefore: 'il y a',
    agoAfter: '',
    last: 'dernier dernière passé',
    next: 'prochain prochaine',
    future: 'sera seront devrait devraient prévu prévue prévus prochain prochaine demain doit',
    yearCues:
      "en depuis fin début mi l'an an année années janvier février mars avril mai juin juillet août septembre octobre novembre décembre été hiver automne printemps entre dès courant jusqu' de et à",
    yearAfter: '',
    decadeBefore: 'années|les années',
    decadeAfter: '',
    clock: 'heures|h|heure',
    marks: '',
    clockBefore: 'à|vers|dès',
    halfDays: '',
  },
  names: {
    capitals: 'names',
    titles: `m mm mme mlle mr dr pr monsieur madame président présidente premier_ministre première_ministre ministre sénateur sénatrice député députée maire juge roi reine prince princesse pape évêque général
colonel capitaine directeur directrice secrétaire porte_parole procureur procureure avocat avocate chancelier chancelière`,
    particles: "de du des la le les l' d' van von der bin ibn al el",
    familyParticles: "de du des la le d' van von der bin ibn al el",
    never: 'lundi mardi mercredi jeudi vendredi samedi dimanche mme mm m internet état',
    forms: 'sa sas sarl inc se',
    countries,
    endings: '|e|s|es|ne|nes',
    capitalDemonyms: false,
    capitalDays: false,
  },
  speech: {
    verbs: `dit disent déclaré déclare affirmé affirme indiqué indique indiquent ajouté ajoute précisé précise expliqué explique écrit lancé lance estimé estime assuré assure souligné souligne répondu répond
confié confie raconte raconté rapporte rapporté dénoncé dénonce annoncé annonce averti conclu prévenu reconnu martelé commenté poursuivi poursuit insisté regretté tweeté`,
    according: "selon|d' après|de source",
    pronouns: 'il elle on ils elles je nous',
    determiners: "le la les l' un une des son sa ses leur leurs ce cet cette ces notre nos",
    relatives: 'qui',
    prepositions: "à au aux en dans chez près de du des d' vers sur sous avec par pour contre entre depuis",
    fillers: "a ont avait également aussi ensuite t s' est notamment encore",
  },
};
