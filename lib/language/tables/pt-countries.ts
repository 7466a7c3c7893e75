// Portuguese demonyms by ISO 3166 code; "*" stands for the endings of an adjective. Usual country names come from Intl.DisplayNames.

export const countries = `US=estados unidos,eua,american*,norte american*,estadunidense*,usa|GB=britânic*,grã bretanha,reino unido,inglaterra|BR=brasileir*|PT=portugues*,português|DE=alem*,alemã|FR=frances*,francês|RU=russ*|CN=chines*,chinês|UA=ucranian*
KP=norte corean*,coreia do norte|KR=sul corean*,coreia do sul|JP=japones*,japonês|IT=italian*|ES=espanhol,espanhola,espanhóis|MX=mexican*|AR=argentin*|CO=colombian*|CL=chilen*|PE=peruan*|VE=venezuelan*|CU=cuban*|BO=bolivian*|UY=uruguai*|PY=paraguai*
CA=canadense*,canadian*|PL=polones*,polac*|TR=turc*|GR=greg*|CH=suíç*|BE=belga*|NL=holandes*,holandês,holanda,países baixos|IL=israelens*,israelita*|PS=palestin*|IR=iranian*|IQ=iraquian*|SY=síri*|LB=libanes*,libanês|EG=egípci*
SA=saudita*|AF=afegã*,afegão|PK=paquistanes*,paquistanês|IN=indian*|AU=australian*|AO=angolan*|MZ=moçambican*|CV=cabo verdian*|TL=timorense*|ZA=sul african*|LY=líbi*
EU=ue,união europeia|UN=onu,nações unidas`;
