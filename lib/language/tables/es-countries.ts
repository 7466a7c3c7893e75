// Spanish demonyms by ISO 3166 code; "*" stands for the endings of an adjective. Usual country names come from Intl.DisplayNames.

export const countries = `US=estados unidos,estadounidense*,ee uu,eeuu,ee.uu,norteamerican*,usa|GB=británic*,gran bretaña,reino unido,inglaterra|ES=español*|DE=alemán,aleman*|FR=francés,frances*|RU=rus*|CN=chin*|UA=ucranian*|KP=norcorean*,corea del norte
KR=surcorean*,corea del sur|JP=japonés,japones*|IT=italian*|PT=portugués,portugues*|MX=mexican*|AR=argentin*|CO=colombian*|CL=chilen*|PE=peruan*|VE=venezolan*|CU=cuban*|BO=bolivian*|EC=ecuatorian*|UY=uruguay*|PY=paraguay*
GT=guatemaltec*|HN=hondureñ*|SV=salvadoreñ*|NI=nicaragüense*|CR=costarricense*|PA=panameñ*|BR=brasileñ*|CA=canadiense*|PL=polac*|TR=turc*|GR=grieg*|SE=suec*|CH=suiz*|BE=belga*|NL=holandés,holandes*,holanda,neerlandés
IE=irlandés,irlandes*|IL=israelí,israelíes|PS=palestin*|IR=iraní,iraníes|IQ=iraquí,iraquíes|SY=siri*|LB=libanés,libanes*|EG=egipci*|SA=saudí,saudíes|AF=afgan*|PK=paquistaní|IN=indi*|AU=australian*|MA=marroquí,marroquíes|HT=haitian*|LY=libi*
EU=ue,unión europea|UN=onu,naciones unidas`;
