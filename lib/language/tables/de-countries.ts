// German demonyms by ISO 3166 code; "*" stands for the endings of an adjective. Usual country names come from Intl.DisplayNames.

export const countries = `US=usa,us,amerika,amerikanisch*,us amerikanisch*,amerikaner,amerikanern,vereinigte staaten,vereinigten staaten|GB=großbritannien,britisch*,briten,england,vereinigtes königreich
DE=deutsch*,deutschlands|FR=französisch*,franzosen,frankreichs|RU=russisch*,russen,russlands|CN=chinesisch*,chinesen,chinas|UA=ukrainisch*,ukrainer|KP=nordkoreanisch*,nordkoreas|KR=südkoreanisch*,südkoreas|JP=japanisch*,japaner
IT=italienisch*,italiener|ES=spanisch*,spanier|PL=polnisch*,polen|AT=österreichisch*,österreicher|CH=schweizerisch*,schweizer|TR=türkisch*,türken|GR=griechisch*,griechen|NL=niederländisch*,holland
BE=belgisch*,belgier|SE=schwedisch*,schweden|DK=dänisch*,dänen|NO=norwegisch*,norweger|FI=finnisch*,finnen|CZ=tschechisch*,tschechien|HU=ungarisch*,ungarn|RO=rumänisch*|BG=bulgarisch*|PT=portugiesisch*
IE=irisch*|IL=israelisch*,israelis|PS=palästinensisch*,palästinenser|IR=iranisch*|IQ=irakisch*|SY=syrisch*,syrer|LB=libanesisch*|EG=ägyptisch*|SA=saudi arabisch*,saudisch*|AF=afghanisch*,afghanen|PK=pakistanisch*
IN=indisch*,inder|BR=brasilianisch*|MX=mexikanisch*|AR=argentinisch*|CA=kanadisch*,kanadier|AU=australisch*,australier|VE=venezolanisch*|ZA=südafrikanisch*|NG=nigerianisch*|LY=libysch*|BY=belarussisch*,weißrussland|RS=serbisch*
EU=eu,europäische union,europäischen union|UN=uno,un,vereinte nationen,vereinten nationen`;
