// Portuguese: the words the shared rules need.
import type { LanguageTables } from '../tables';
import { countries } from './pt-countries';

export const tables: LanguageTables = {
  sentences: {
    fixed: `sr sra srs dr dra prof profa d av págs aprox jan fev mar abr mai jun jul ago set out nov dez gen cel cap exmo`,
    numeric: 'n nº núm art p pág vol',
    loose: 'etc cia ltda s.a a.m p.m u.s inc',
    starters:
      'o a os as um uma ele ela eles se em no na por para com mas e ou segundo após desde quando como seu sua este esta',
    dottedOrdinals: false,
  },
  stop: `o a os as um uma uns umas de do da dos das em no na nos nas num numa ao aos à às e ou mas que quem qual quais cujo cuja onde quando como se porque pois enquanto embora
eu me mim tu te ti ele ela nós vós eles elas lhe lhes si seu sua seus suas meu minha teu nosso nossa nossos nossas este esta estes estas isto esse essa esses essas isso aquele aquela neste nesta nesse nessa deste desta desse dessa
com por para pelo pela pelos pelas sem sobre entre até desde contra durante após ante sob segundo
é são era eram foi foram ser sido sendo será serão seria seriam seja sejam está estão estava estavam estar estado tem têm tinha tinham ter tido há houve haver haja
pode podem podia poderia deve devem devia faz fazem fez todo toda todos todas mesmo mesma também muito já ainda assim aí ali aqui então depois outro outra outros outras cada
disse diz dizem disseram afirmou afirma contou explicou explica acrescentou informou informa informaram declarou relatou segundo senhor senhora`,
  irregular:
    'mortos=morto mortas=morto morreu=morrer morreram=morrer morre=morrer deu=dar deram=dar teve=ter tiveram=ter fez=fazer fizeram=fazer veio=vir pôs=pôr',
  kin: '',
  elides: false,
  numbers: {
    decimal: ',',
    spaceGroups: true,
    cardinals: `zero=0 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20
vinte_e_um=21 vinte_e_uma=21 trinta_e_um=31 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500
quinhentas=500 seiscentos=600 setecentos=700 oitocentos=800 novecentos=900`,
    compounds: false,
    multipliers:
      'mil=1e3 milhão=1e6 milhões=1e6 mi=1e6 bilhão=1e9 bilhões=1e9 bi=1e9 trilhão=1e12 trilhões=1e12 dúzia=12',
    alone: 'mil',
    articles: 'um uma',
    joiners: 'e',
    fractions: 'terço=1/3 terços=1/3 quarto=0.25 quartos=0.25 quinto=0.2 quintos=0.2 décimo=0.1',
    halves: 'a_metade=0.5 metade=0.5 meio=0.5 meia=0.5',
    plusHalf: 'e meio|e meia',
    vague: 'dúzias=24 dezenas=20 centenas=200 milhares=2e3 milhões=2e6',
    rounded: 'uma_dezena=10 uma_centena=100 um_milhar=1e3 uma_dúzia=12 uma_vintena=20',
    ordinals:
      'primeiro=1 primeira=1 primeiros=1 primeiras=1 segundo=2 segunda=2 terceiro=3 terceira=3 quarto=4 quarta=4 quinto=5 quinta=5 sexto=6 sexta=6 sétimo=7 sétima=7 oitavo=8 oitava=8 nono=9 nona=9 décimo=10 décima=10',
    ordinalEndings: 'º ª o a',
    rangeWords: 'a ou',
    betweenWords: 'entre',
    betweenJoiners: 'e',
    changeWords: 'de do',
    changeJoiners: 'para a',
    ratioWords: 'em cada|de cada',
    minus: 'menos',
    ones: 'um uma',
    noOnes: 'cada nenhum',
    labels: 'número nº n página artigo capítulo voo quarto',
  },
  heads: {
    before: 'magnitude categoria nível',
    ageEnd: '',
    rule: 'first',
    plurals: '',
    skip: 'de do da dos das os as seus suas mais outros outras novos novas grandes primeiros primeiras jovens principais',
    of: 'de do da dos das',
    never: 'mais menos vezes atrás depois antes',
    ageBefore: 'idade de|anos de idade',
    ageAfter: 'anos de idade',
    per: 'por|ao|à|a cada',
  },
  precision: {
    about:
      'cerca de|quase|aproximadamente|em torno de|por volta de|uns|umas|perto de|à volta de|pouco mais de|pouco menos de|praticamente',
    atLeast: 'pelo menos|mais de|no mínimo|ao menos|não menos de|acima de|superior a|superou|mais do que',
    atMost: 'no máximo|até|menos de|não mais de|abaixo de|inferior a',
    during: '',
    aboutAfter: 'aproximadamente',
    atLeastAfter: 'ou mais|no mínimo|+',
    atMostAfter: 'ou menos|no máximo',
  },
  unitsBefore: '',
  units: `mi=milha,milhas|km=quilômetro,quilômetros,quilómetro,quilómetros|m=metro,metros|cm=centímetro,centímetros|mm=milímetro,milímetros|ft=pé,pés|in=polegada,polegadas|nmi=milhas náuticas
kg=quilograma,quilogramas,quilo,quilos|g=grama,gramas|t=tonelada,toneladas|lb=libra,libras|second=segundo,segundos|minute=minuto,minutos|hour=hora,horas|day=dia,dias|week=semana,semanas|month=mês,meses|year=ano,anos
decade=década,décadas|century=século,séculos|m2=metros quadrados,metro quadrado|km2=quilômetros quadrados,quilómetros quadrados|ha=hectare,hectares|m3=metros cúbicos|l=litro,litros|barrel=barril,barris
km/h=quilômetros por hora,quilómetros por hora|knot=nós|MW=megawatts|GW=gigawatts|kW=quilowatts|kWh=quilowatts hora|\u00B0C=graus celsius,graus|%=por cento|pp=pontos percentuais,ponto percentual
USD=dólar,dólares,dólares americanos|EUR=euro,euros|BRL=real,reais|GBP=libras esterlinas,libra esterlina|JPY=iene,ienes|CNY=yuan,yuans|CHF=francos suíços|RUB=rublos|cent=cêntimo,cêntimos,centavo,centavos`,
  dates: {
    months:
      'janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
    shyMonths: 'jan fev mar abr mai jun jul ago set out nov dez',
    weekdays: `segunda_feira na_segunda nesta_segunda na_segunda_feira nesta_segunda_feira|terça_feira terça na_terça nesta_terça na_terça_feira nesta_terça_feira|quarta_feira na_quarta nesta_quarta na_quarta_feira nesta_quarta_feira|quinta_feira na_quinta nesta_quinta na_quinta_feira nesta_quinta_feira|sexta_feira na_sexta nesta_sexta na_sexta_feira nesta_sexta_feira|sábado|domingo`,
    shyWeekdays: '',
    order: 'dmy',
    fillers: 'de do',
    dayJoiners: 'a ao e',
    days: 'hoje=0 ontem=-1 anteontem=-2 amanhã=1 depois_de_amanhã=2 esta_manhã=0 esta_noite=0 ontem_à_noite=-1',
    spans: `esta_semana=0w nesta_semana=0w a_semana_passada=-1w na_semana_passada=-1w semana_passada=-1w a_próxima_semana=1w na_próxima_semana=1w semana_que_vem=1w este_mês=0m neste_mês=0m mês_passado=-1m no_mês_passado=-1m próximo_mês=1m no_próximo_mês=1m
este_ano=0y neste_ano=0y ano_passado=-1y no_ano_passado=-1y próximo_ano=1y no_próximo_ano=1y ano_que_vem=1y`,
    agoBefore: 'há|faz',
    agoAfter: 'atrás',
    last: 'passado passada último última',
    next: 'próximo próxima seguinte',
    future: 'será serão previsto prevista próximo próxima amanhã deverá deverão vai vão',
    yearCues:
      'em desde até de do ano anos início final meados fim janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro verão inverno outono primavera entre e',
    yearAfter: '',
    decadeBefore: 'anos|os anos|década de|nos anos',
    decadeAfter: '',
    clock: 'horas|h|hora',
    marks: '',
    clockBefore: 'às|à|pelas',
    halfDays: 'da_manhã=0 da_tarde=12 da_noite=12',
  },
  names: {
    capitals: 'names',
    titles: `sr sra dr dra dom dona senhor senhora presidente ministro ministra primeiro_ministro primeira_ministra chanceler senador senadora deputado deputada prefeito prefeita juiz juíza rei rainha príncipe princesa papa
bispo general coronel capitão diretor diretora director secretário secretária porta_voz procurador procuradora advogado advogada governador governadora`,
    particles: 'de do da dos das e van von der bin ibn al el la',
    familyParticles: 'de do da dos das e van von der bin ibn al el la',
    never: 'segunda terça quarta quinta sexta sábado domingo internet',
    forms: 'sa ltda inc cia',
    countries,
    endings: '|a|o|s|as|os|es|ã|ão|ães',
    capitalDemonyms: false,
    capitalDays: false,
  },
  speech: {
    verbs: `disse diz dizem disseram afirmou afirma contou conta explicou explica acrescentou informou informa declarou declara relatou ressaltou destacou garantiu escreveu escreve respondeu alertou avisou insistiu
sublinhou salientou denunciou admitiu reconheceu anunciou anuncia apontou lembrou concluiu pediu comentou adiantou frisou`,
    according: 'segundo|de acordo com|conforme',
    pronouns: 'ele ela eles elas eu nós',
    determiners: 'o a os as um uma uns seu sua seus suas este esta esse essa nosso nossa ao do da no na',
    relatives: 'que quem',
    prepositions:
      'em no na nos nas a ao à de do da dos das desde para por pelo pela sobre com contra entre perto ante sob',
    fillers: 'também ainda depois se além assim já que tem tinha',
  },
};
