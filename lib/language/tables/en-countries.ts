// English demonyms and second names of countries by ISO 3166 code; the usual names come from Intl.DisplayNames.

export const countries = `AF=afghan,afghans|AL=albanian,albanians|DZ=algerian,algerians|AR=argentine,argentinian,argentines|AM=armenian,armenians|AU=australian,australians
AT=austrian,austrians|AZ=azerbaijani|BH=bahraini|BD=bangladeshi,bangladeshis|BY=belarusian,belarusians|BE=belgian,belgians|BO=bolivian|BA=bosnian,bosnians,bosnia|BR=brazilian,brazilians
GB=british,britain,uk,britons,great britain|BG=bulgarian,bulgarians|KH=cambodian,cambodians|CM=cameroonian|CA=canadian,canadians|CL=chilean,chileans|CN=chinese,prc|CO=colombian,colombians
CD=congolese,drc,democratic republic of congo|HR=croatian,croats|CU=cuban,cubans|CY=cypriot,cypriots|CZ=czech,czechs,czech republic|DK=danish,danes|EC=ecuadorian|EG=egyptian,egyptians|EE=estonian,estonians
ET=ethiopian,ethiopians|FI=finnish,finns|FR=french|GE=georgian,georgians|DE=german,germans|GH=ghanaian|GR=greek,greeks|GT=guatemalan|HT=haitian,haitians|HN=honduran|HU=hungarian,hungarians|IS=icelandic
IN=indian,indians|ID=indonesian,indonesians|IR=iranian,iranians|IQ=iraqi,iraqis|IE=irish|IL=israeli,israelis|IT=italian,italians|CI=ivory coast,ivorian|JM=jamaican|JP=japanese|JO=jordanian,jordanians
KZ=kazakh|KE=kenyan,kenyans|KP=north korean,north koreans,dprk,democratic people republic of korea|KR=south korean,south koreans|KW=kuwaiti,kuwaitis|LV=latvian,latvians|LB=lebanese|LY=libyan,libyans|LT=lithuanian,lithuanians|MY=malaysian,malaysians
ML=malian|MX=mexican,mexicans|MD=moldovan|MA=moroccan,moroccans|MM=burma,burmese,myanmar|NP=nepali,nepalese|NL=dutch,holland,the netherlands|NZ=new zealander,new zealanders|NE=nigerien|NG=nigerian,nigerians|NO=norwegian,norwegians
PK=pakistani,pakistanis|PS=palestinian,palestinians,palestine|PA=panamanian|PE=peruvian,peruvians|PH=filipino,filipinos,philippine,the philippines|PL=polish,poles|PT=portuguese|QA=qatari|RO=romanian,romanians|RU=russian,russians,russian federation
RW=rwandan|SA=saudi,saudis|SN=senegalese|RS=serbian,serbs|SG=singaporean|SK=slovak,slovaks|SI=slovenian|SO=somali,somalis|ZA=south african,south africans|ES=spanish|LK=sri lankan|SD=sudanese|SE=swedish,swedes|CH=swiss
SY=syrian,syrians|TW=taiwanese|TZ=tanzanian|TH=thai,thais|TN=tunisian,tunisians|TR=turkish,turks,turkey,turkiye|TM=turkmen|UG=ugandan|UA=ukrainian,ukrainians|AE=emirati,uae|US=american,americans,us,usa,united states of america,u.s,the united states
UY=uruguayan|UZ=uzbek|VE=venezuelan,venezuelans|VN=vietnamese|YE=yemeni,yemenis|ZM=zambian|ZW=zimbabwean,zimbabweans|EU=european union,eu|UN=un,united nations`;
