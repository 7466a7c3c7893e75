// French demonyms by ISO 3166 code; "*" stands for the endings of an adjective. Usual country names come from Intl.DisplayNames.

export const countries = `US=états unis,américain*,usa,us|GB=britannique*,grande bretagne,royaume uni,angleterre|FR=français*|DE=allemand*|RU=russe*|CN=chinois*|UA=ukrainien*|KP=nord coréen*,corée du nord|KR=sud coréen*,corée du sud
JP=japonais*|IT=italien*|ES=espagnol*|BE=belge*|CH=suisse*|CA=canadien*|NL=néerlandais*,pays bas|PL=polonais*|TR=turc,turque,turcs,turques|GR=grec,grecque,grecs,grecques|SE=suédois*|DK=danois*|NO=norvégien*|FI=finlandais*
AT=autrichien*|HU=hongrois*|RO=roumain*|BG=bulgare*|PT=portugais*|IE=irlandais*|IL=israélien*|PS=palestinien*,palestine|IR=iranien*|IQ=irakien*|SY=syrien*|LB=libanais*|EG=égyptien*|SA=saoudien*|AF=afghan*|PK=pakistanais*
IN=indien*|BR=brésilien*|MX=mexicain*|AR=argentin*|AU=australien*|DZ=algérien*|MA=marocain*|TN=tunisien*|ML=malien*|SN=sénégalais*|CI=ivoirien*|CD=congolais*,rdc|HT=haïtien*|VE=vénézuélien*|LY=libyen*|RS=serbe*|ZA=sud africain*
EU=ue,union européenne|UN=onu,nations unies`;
