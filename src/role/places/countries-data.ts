/**
 * Every country of ISO 3166-1, a line each: alpha-2 code, alpha-3 code, English name, other names.
 * Codes and formal names as in the npm package iso-3166 4.4.0; names in English, German, French, Spanish, Italian, Dutch,
 * Polish, Portuguese and the country's own language as in Unicode CLDR 48. Frozen, because importing the package takes 17 ms.
 */
export const countryLines = `
AD|AND|Andorra|Andorre|Andora
AE|ARE|United Arab Emirates|Vereinigte Arabische Emirate|Émirats arabes unis|Emiratos Árabes Unidos|Emirati Arabi Uniti|Verenigde Arabische Emiraten|Zjednoczone Emiraty Arabskie|Emirados Árabes Unidos
AF|AFG|Afghanistan|Afganistán|Afeganistão
AG|ATG|Antigua and Barbuda|Antigua und Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Antigua e Barbuda|Antigua en Barbuda|Antigua i Barbuda
AI|AIA|Anguilla|Anguila
AL|ALB|Albania|Albanien|Albanie|Shqipëri
AM|ARM|Armenia|Armenien|Arménie
AO|AGO|Angola
AQ|ATA|Antarctica|Antarktis|Antarctique|Antártida|Antartide|Antarktyda
AR|ARG|Argentina|Argentinien|Argentine|Argentinië|Argentyna
AS|ASM|American Samoa|Amerikanisch-Samoa|Samoa américaines|Samoa Americana|Samoa Americane|Amerikaans-Samoa|Samoa Amerykańskie
AT|AUT|Austria|Österreich|Autriche|Oostenrijk
AU|AUS|Australia|Australien|Australie
AW|ABW|Aruba
AX|ALA|Åland Islands|Ålandinseln|Îles Åland|Islas Aland|Isole Åland|Åland|Wyspy Alandzkie|Ilhas Aland
AZ|AZE|Azerbaijan|Aserbaidschan|Azerbaïdjan|Azerbaiyán|Azerbaigian|Azerbeidzjan|Azerbejdżan|Azerbaijão
BA|BIH|Bosnia and Herzegovina|Bosnien und Herzegowina|Bosnie-Herzégovine|Bosnia y Herzegovina|Bosnia ed Erzegovina|Bosnië en Herzegovina|Bośnia i Hercegowina|Bósnia e Herzegovina
BB|BRB|Barbados|Barbade
BD|BGD|Bangladesh|Bangladesch|Bangladés|Bangladesz
BE|BEL|Belgium|Belgien|Belgique|Bélgica|Belgio|België|Belgia
BF|BFA|Burkina Faso|Burquina Faso
BG|BGR|Bulgaria|Bulgarien|Bulgarie|Bulgarije|България
BH|BHR|Bahrain|Bahreïn|Baréin|Bahrajn
BI|BDI|Burundi
BJ|BEN|Benin
BL|BLM|Saint Barthélemy|St. Barthélemy|San Bartolomé|São Bartolomeu
BM|BMU|Bermuda|Bermudes|Bermudas|Bermudy
BN|BRN|Brunei|Brunei Darussalam
BO|BOL|Bolivia|Plurinational State of Bolivia|Bolivien|Bolivie|Boliwia
BQ|BES|Caribbean Netherlands|Karibische Niederlande|Pays-Bas caribéens|Caribe neerlandés|Caraibi Olandesi|Caribisch Nederland|Niderlandy Karaibskie|Países Baixos Caribenhos
BR|BRA|Brazil|Brasilien|Brésil|Brasil|Brasile|Brazilië|Brazylia
BS|BHS|Bahamas|Bahamy
BT|BTN|Bhutan|Bhoutan|Bután|Butão
BV|BVT|Bouvet Island|Bouvetinsel|Île Bouvet|Isla Bouvet|Isola Bouvet|Bouveteiland|Wyspa Bouveta|Ilha Bouvet
BW|BWA|Botswana|Botsuana
BY|BLR|Belarus|Biélorussie|Bielorrusia|Bielorussia|Białoruś|Bielorrússia
BZ|BLZ|Belize|Belice
CA|CAN|Canada|Kanada
CC|CCK|Cocos (Keeling) Islands|Kokosinseln|Îles Cocos|Islas Cocos|Isole Cocos (Keeling)|Cocoseilanden|Wyspy Kokosowe|Ilhas Cocos (Keeling)
CD|COD|Democratic Republic of the Congo|Congo - Kinshasa|Kongo-Kinshasa|República Democrática del Congo|Demokratyczna Republika Konga
CF|CAF|Central African Republic|Zentralafrikanische Republik|République centrafricaine|República Centroafricana|Repubblica Centrafricana|Centraal-Afrikaanse Republiek|Republika Środkowoafrykańska|República Centro-Africana
CG|COG|Republic of the Congo|Congo|Congo - Brazzaville|Kongo-Brazzaville|Kongo|República do Congo
CH|CHE|Switzerland|Schweiz|Suisse|Suiza|Svizzera|Zwitserland|Szwajcaria|Suíça
CI|CIV|Côte d'Ivoire|Costa d’Avorio|Ivoorkust|Costa do Marfim
CK|COK|Cook Islands|Cookinseln|Îles Cook|Islas Cook|Isole Cook|Cookeilanden|Wyspy Cooka|Ilhas Cook
CL|CHL|Chile|Chili|Cile
CM|CMR|Cameroon|Kamerun|Cameroun|Camerún|Kameroen|Camarões
CN|CHN|China|Chine|Cina|Chiny|中国
CO|COL|Colombia|Kolumbien|Colombie|Kolumbia
CR|CRI|Costa Rica|Kostaryka
CU|CUB|Cuba|Kuba
CV|CPV|Cape Verde|Cabo Verde|Cap-Vert|Capo Verde|Kaapverdië|Republika Zielonego Przylądka
CW|CUW|Curaçao|Curazao
CX|CXR|Christmas Island|Weihnachtsinsel|Île Christmas|Isla de Navidad|Isola Christmas|Christmaseiland|Wyspa Bożego Narodzenia|Ilha Christmas
CY|CYP|Cyprus|Zypern|Chypre|Chipre|Cipro|Cypr
CZ|CZE|Czechia|Tschechien|Tchéquie|Chequia|Cechia|Tsjechië|Czechy|Tchéquia|Česko
DE|DEU|Germany|Deutschland|Allemagne|Alemania|Germania|Duitsland|Niemcy|Alemanha
DJ|DJI|Djibouti|Dschibuti|Yibuti|Gibuti|Dżibuti|Djibuti
DK|DNK|Denmark|Dänemark|Dinamarca|Danimarca|Denemarken|Dania|Danmark
DM|DMA|Dominica|Dominique|Dominika
DO|DOM|Dominican Republic|Dominikanische Republik|République dominicaine|República Dominicana|Repubblica Dominicana|Dominicaanse Republiek|Dominikana
DZ|DZA|Algeria|Algerien|Algérie|Argelia|Algerije|Algieria
EC|ECU|Ecuador|Équateur|Ekwador|Equador
EE|EST|Estonia|Estland|Estonie|Eesti
EG|EGY|Egypt|Ägypten|Égypte|Egipto|Egitto|Egipt|Egito
EH|ESH|Western Sahara|Westsahara|Sahara occidental|Sahara Occidentale|Westelijke Sahara|Sahara Zachodnia|Saara Ocidental
ER|ERI|Eritrea|Érythrée|Erytrea|Eritreia
ES|ESP|Spain|Spanien|Espagne|España|Spagna|Spanje|Hiszpania|Espanha
ET|ETH|Ethiopia|Äthiopien|Éthiopie|Etiopía
FI|FIN|Finland|Finnland|Finlande|Finlandia|Suomi
FJ|FJI|Fiji|Fidschi|Fidji|Fiyi|Figi|Fidżi
FK|FLK|Falkland Islands|Falkland Islands (Malvinas)|Falklandinseln|Îles Malouines|Islas Malvinas|Isole Falkland|Falklandeilanden|Falklandy|Ilhas Malvinas
FM|FSM|Micronesia|Federated States of Micronesia|Mikronesien|Micronésie|Mikronezja
FO|FRO|Faroe Islands|Färöer|Îles Féroé|Islas Feroe|Isole Fær Øer|Faeröer|Wyspy Owcze|Ilhas Faroé
FR|FRA|France|Frankreich|Francia|Frankrijk|Francja|França
GA|GAB|Gabon|Gabun|Gabão
GB|GBR|United Kingdom|United Kingdom of Great Britain and Northern Ireland|Vereinigtes Königreich|Royaume-Uni|Reino Unido|Regno Unito|Verenigd Koninkrijk|Wielka Brytania
GD|GRD|Grenada|Grenade|Granada
GE|GEO|Georgia|Georgien|Géorgie|Gruzja
GF|GUF|French Guiana|Französisch-Guayana|Guyane française|Guayana Francesa|Guyana Francese|Frans-Guyana|Gujana Francuska|Guiana Francesa
GG|GGY|Guernsey|Guernesey
GH|GHA|Ghana|Gana
GI|GIB|Gibraltar|Gibilterra
GL|GRL|Greenland|Grönland|Groenland|Groenlandia|Grenlandia
GM|GMB|Gambia|Gambie
GN|GIN|Guinea|Guinée|Gwinea|Guiné
GP|GLP|Guadeloupe|Guadalupe|Guadalupa|Gwadelupa
GQ|GNQ|Equatorial Guinea|Äquatorialguinea|Guinée équatoriale|Guinea Ecuatorial|Guinea Equatoriale|Equatoriaal-Guinea|Gwinea Równikowa|Guiné Equatorial
GR|GRC|Greece|Griechenland|Grèce|Grecia|Griekenland|Grecja|Ελλάδα
GS|SGS|South Georgia and South Sandwich Islands|South Georgia and the South Sandwich Islands|Südgeorgien und die Südlichen Sandwichinseln|Géorgie du Sud-et-les Îles Sandwich du Sud|Islas Georgia del Sur y Sandwich del Sur|Georgia del Sud e Sandwich Australi|Zuid-Georgia en Zuidelijke Sandwicheilanden|Georgia Południowa i Sandwich Południowy|Ilhas Geórgia do Sul e Sandwich do Sul
GT|GTM|Guatemala|Gwatemala
GU|GUM|Guam
GW|GNB|Guinea-Bissau|Guinée-Bissau|Guinea-Bisáu|Gwinea Bissau|Guiné-Bissau
GY|GUY|Guyana|Gujana|Guiana
HK|HKG|Hong Kong|Hong Kong SAR China|Sonderverwaltungsregion Hongkong|R.A.S. chinoise de Hong Kong|RAE de Hong Kong (China)|RAS di Hong Kong|Hongkong SAR van China|SRA Hongkong (Chiny)|Hong Kong, RAE da China
HM|HMD|Heard and McDonald Islands|Heard Island and McDonald Islands|Heard und McDonaldinseln|Îles Heard-et-MacDonald|Islas Heard y McDonald|Isole Heard e McDonald|Heard en McDonaldeilanden|Wyspy Heard i McDonalda|Ilhas Heard e McDonald
HN|HND|Honduras
HR|HRV|Croatia|Kroatien|Croatie|Croacia|Croazia|Kroatië|Chorwacja|Hrvatska
HT|HTI|Haiti
HU|HUN|Hungary|Ungarn|Hongrie|Hungría|Ungheria|Hongarije|Węgry|Magyarország
ID|IDN|Indonesia|Indonesien|Indonésie|Indonezja
IE|IRL|Ireland|Irland|Irlande|Irlanda|Ierland|Irlandia|Éire
IL|ISR|Israel|Israele|Izrael
IM|IMN|Isle of Man|Île de Man|Isla de Man|Isola di Man|Wyspa Man|Ilha de Man
IN|IND|India|Indien|Inde|Indie
IO|IOT|British Indian Ocean Territory|Britisches Territorium im Indischen Ozean|Territoire britannique de l’océan Indien|Territorio Británico del Océano Índico|Territorio Britannico dell’Oceano Indiano|Brits Indische Oceaanterritorium|Brytyjskie Terytorium Oceanu Indyjskiego|Território Britânico do Oceano Índico
IQ|IRQ|Iraq|Irak|Iraque
IR|IRN|Iran|Islamic Republic of Iran|Irã
IS|ISL|Iceland|Island|Islande|Islandia|Islanda|IJsland
IT|ITA|Italy|Italien|Italie|Italia|Włochy
JE|JEY|Jersey
JM|JAM|Jamaica|Jamaika|Jamaïque|Giamaica|Jamajka
JO|JOR|Jordan|Jordanien|Jordanie|Jordania|Giordania
JP|JPN|Japan|Japon|Giappone|Japonia|Japão|日本
KE|KEN|Kenya|Kenia|Quênia
KG|KGZ|Kyrgyzstan|Kirgisistan|Kirghizstan|Kirguistán|Kirghizistan|Kirgizië|Kirgistan|Quirguistão
KH|KHM|Cambodia|Kambodscha|Cambodge|Camboya|Cambogia|Cambodja|Kambodża|Camboja
KI|KIR|Kiribati|Quiribati
KM|COM|Comoros|Komoren|Comores|Comoras|Comore|Comoren|Komory
KN|KNA|Saint Kitts and Nevis|St. Kitts & Nevis|St. Kitts und Nevis|Saint-Christophe-et-Niévès|San Cristóbal y Nieves|Saint Kitts e Nevis|Saint Kitts en Nevis|Saint Kitts i Nevis|São Cristóvão e Névis
KP|PRK|North Korea|Democratic People's Republic of Korea|Nordkorea|Corée du Nord|Corea del Norte|Corea del Nord|Noord-Korea|Korea Północna|Coreia do Norte
KR|KOR|South Korea|Republic of Korea|Südkorea|Corée du Sud|Corea del Sur|Corea del Sud|Zuid-Korea|Korea Południowa|Coreia do Sul|대한민국
KW|KWT|Kuwait|Koweït|Koeweit|Kuwejt
KY|CYM|Cayman Islands|Kaimaninseln|Îles Caïmans|Islas Caimán|Isole Cayman|Kaaimaneilanden|Kajmany|Ilhas Cayman
KZ|KAZ|Kazakhstan|Kasachstan|Kazajistán|Kazakistan|Kazachstan|Cazaquistão
LA|LAO|Laos|Lao People's Democratic Republic
LB|LBN|Lebanon|Libanon|Liban|Líbano
LC|LCA|Saint Lucia|St. Lucia|Sainte-Lucie|Santa Lucía
LI|LIE|Liechtenstein
LK|LKA|Sri Lanka
LR|LBR|Liberia
LS|LSO|Lesotho|Lesoto
LT|LTU|Lithuania|Litauen|Lituanie|Lituania|Litouwen|Litwa|Lietuva
LU|LUX|Luxembourg|Luxemburg|Luxemburgo|Lussemburgo|Luksemburg
LV|LVA|Latvia|Lettland|Lettonie|Letonia|Lettonia|Letland|Łotwa|Latvija
LY|LBY|Libya|Libyen|Libye|Libia|Libië
MA|MAR|Morocco|Marokko|Maroc|Marruecos|Marocco|Maroko|Marrocos
MC|MCO|Monaco|Monako
MD|MDA|Moldova|Republic of Moldova|Republik Moldau|Moldavie|Moldavia|Mołdawia
ME|MNE|Montenegro|Czarnogóra
MF|MAF|Saint Martin|Saint Martin (French part)|St. Martin|San Martín|São Martinho
MG|MDG|Madagascar|Madagaskar
MH|MHL|Marshall Islands|Marshallinseln|Îles Marshall|Islas Marshall|Isole Marshall|Marshalleilanden|Wyspy Marshalla|Ilhas Marshall
MK|MKD|North Macedonia|Nordmazedonien|Macédoine du Nord|Macedonia del Norte|Macedonia del Nord|Noord-Macedonië|Macedonia Północna|Macedônia do Norte
ML|MLI|Mali
MM|MMR|Myanmar|Myanmar (Burma)|Myanmar (Birmanie)|Myanmar (Birmania)|Myanmar (Birma)|Mjanma (Birma)|Mianmar (Birmânia)
MN|MNG|Mongolia|Mongolei|Mongolie
MO|MAC|Macao|Macao SAR China|Sonderverwaltungsregion Macau|R.A.S. chinoise de Macao|RAE de Macao (China)|RAS di Macao|Macau SAR van China|SRA Makau (Chiny)|Macau, RAE da China
MP|MNP|Northern Mariana Islands|Nördliche Marianen|Îles Mariannes du Nord|Islas Marianas del Norte|Isole Marianne Settentrionali|Noordelijke Marianen|Mariany Północne|Ilhas Marianas do Norte
MQ|MTQ|Martinique|Martinica|Martynika
MR|MRT|Mauritania|Mauretanien|Mauritanie|Mauretania
MS|MSR|Montserrat
MT|MLT|Malta|Malte
MU|MUS|Mauritius|Maurice|Mauricio
MV|MDV|Maldives|Malediven|Maldivas|Maldive|Maldiven|Malediwy
MW|MWI|Malawi|Malaui
MX|MEX|Mexico|Mexiko|Mexique|Messico|Meksyk
MY|MYS|Malaysia|Malaisie|Malasia|Maleisië|Malezja
MZ|MOZ|Mozambique|Mosambik|Mozambico|Mozambik|Moçambique
NA|NAM|Namibia|Namibie
NC|NCL|New Caledonia|Neukaledonien|Nouvelle-Calédonie|Nueva Caledonia|Nuova Caledonia|Nieuw-Caledonië|Nowa Kaledonia|Nova Caledônia
NE|NER|Niger
NF|NFK|Norfolk Island|Norfolkinsel|Île Norfolk|Isla Norfolk|Isola Norfolk|Norfolk|Ilha Norfolk
NG|NGA|Nigeria
NI|NIC|Nicaragua|Nikaragua
NL|NLD|Netherlands|Kingdom of the Netherlands|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Nederland|Holandia|Países Baixos
NO|NOR|Norway|Norwegen|Norvège|Noruega|Norvegia|Noorwegen|Norwegia|Norge
NP|NPL|Nepal
NR|NRU|Nauru
NU|NIU|Niue
NZ|NZL|New Zealand|Neuseeland|Nouvelle-Zélande|Nueva Zelanda|Nuova Zelanda|Nieuw-Zeeland|Nowa Zelandia|Nova Zelândia
OM|OMN|Oman|Omã
PA|PAN|Panama
PE|PER|Peru|Pérou
PF|PYF|French Polynesia|Französisch-Polynesien|Polynésie française|Polinesia Francesa|Polinesia Francese|Frans-Polynesië|Polinezja Francuska
PG|PNG|Papua New Guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|Papua Nuova Guinea|Papoea-Nieuw-Guinea|Papua-Nowa Gwinea|Papua-Nova Guiné
PH|PHL|Philippines|Philippinen|Filipinas|Filippine|Filipijnen|Filipiny
PK|PAK|Pakistan|Paquistão
PL|POL|Poland|Polen|Pologne|Polonia|Polska
PM|SPM|Saint Pierre and Miquelon|St. Pierre & Miquelon|St. Pierre und Miquelon|Saint-Pierre-et-Miquelon|San Pedro y Miquelón|Saint-Pierre e Miquelon|Saint-Pierre en Miquelon|Saint-Pierre i Miquelon|São Pedro e Miquelão
PN|PCN|Pitcairn Islands|Pitcairn|Pitcairninseln|Îles Pitcairn|Islas Pitcairn|Isole Pitcairn|Pitcairneilanden|Ilhas Pitcairn
PR|PRI|Puerto Rico|Porto Rico|Portorico|Portoryko
PS|PSE|Palestine|State of Palestine|Palestinian Territories|Palästinensische Autonomiegebiete|Territoires palestiniens|Territorios Palestinos|Territori Palestinesi|Palestijnse gebieden|Terytoria Palestyńskie
PT|PRT|Portugal|Portogallo|Portugalia
PW|PLW|Palau|Palaos
PY|PRY|Paraguay|Paragwaj|Paraguai
QA|QAT|Qatar|Katar|Catar
RE|REU|Réunion|La Réunion|Riunione|Reunião
RO|ROU|Romania|Rumänien|Roumanie|Rumanía|Roemenië|Rumunia|Romênia
RS|SRB|Serbia|Serbien|Serbie|Servië|Sérvia|Srbija
RU|RUS|Russia|Russian Federation|Russland|Russie|Rusia|Rusland|Rosja
RW|RWA|Rwanda|Ruanda
SA|SAU|Saudi Arabia|Saudi-Arabien|Arabie saoudite|Arabia Saudí|Arabia Saudita|Saoedi-Arabië|Arabia Saudyjska
SB|SLB|Solomon Islands|Salomonen|Îles Salomon|Islas Salomón|Isole Salomone|Salomonseilanden|Wyspy Salomona|Ilhas Salomão
SC|SYC|Seychelles|Seychellen|Seszele|Seicheles
SD|SDN|Sudan|Soudan|Soedan|Sudão
SE|SWE|Sweden|Schweden|Suède|Suecia|Svezia|Zweden|Szwecja|Sverige
SG|SGP|Singapore|Singapur|Singapour|Singapura
SH|SHN|Saint Helena|St. Helena|Sainte-Hélène|Santa Elena|Sant’Elena|Sint-Helena|Wyspa Świętej Heleny|Santa Helena
SI|SVN|Slovenia|Slowenien|Slovénie|Eslovenia|Słowenia|Slovenija
SJ|SJM|Svalbard and Jan Mayen|Spitzbergen und Jan Mayen|Svalbard et Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|Spitsbergen en Jan Mayen|Svalbard i Jan Mayen
SK|SVK|Slovakia|Slowakei|Slovaquie|Eslovaquia|Slovacchia|Slowakije|Słowacja|Slovensko
SL|SLE|Sierra Leone|Sierra Leona|Serra Leoa
SM|SMR|San Marino|Saint-Marin
SN|SEN|Senegal
SO|SOM|Somalia|Somalie
SR|SUR|Suriname|Surinam
SS|SSD|South Sudan|Südsudan|Soudan du Sud|Sudán del Sur|Sud Sudan|Zuid-Soedan|Sudan Południowy|Sudão do Sul
ST|STP|São Tomé and Príncipe|São Tomé und Príncipe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|São Tomé e Príncipe|Sao Tomé en Principe|Wyspy Świętego Tomasza i Książęca
SV|SLV|El Salvador|Salvador|Salwador
SX|SXM|Sint Maarten|Sint Maarten (Dutch part)|Saint-Martin (partie néerlandaise)
SY|SYR|Syria|Syrian Arab Republic|Syrien|Syrie|Siria
SZ|SWZ|Eswatini|Esuatini|Essuatíni
TC|TCA|Turks and Caicos Islands|Turks- und Caicosinseln|Îles Turques-et-Caïques|Islas Turcas y Caicos|Isole Turks e Caicos|Turks- en Caicoseilanden|Turks i Caicos|Ilhas Turcas e Caicos
TD|TCD|Chad|Tschad|Tchad|Ciad|Tsjaad|Czad|Chade
TF|ATF|French Southern Territories|Französische Süd- und Antarktisgebiete|Terres australes françaises|Territorios Australes Franceses|Terre Australi Francesi|Franse Gebieden in de zuidelijke Indische Oceaan|Francuskie Terytoria Południowe i Antarktyczne|Territórios Franceses do Sul
TG|TGO|Togo
TH|THA|Thailand|Thaïlande|Tailandia|Thailandia|Tajlandia
TJ|TJK|Tajikistan|Tadschikistan|Tadjikistan|Tayikistán|Tagikistan|Tadzjikistan|Tadżykistan|Tadjiquistão
TK|TKL|Tokelau
TL|TLS|Timor-Leste|Timor oriental|Timor Est|Oost-Timor|Timor Wschodni
TM|TKM|Turkmenistan|Turcomenistão
TN|TUN|Tunisia|Tunesien|Tunisie|Túnez|Tunesië|Tunezja
TO|TON|Tonga
TR|TUR|Turkey|Türkiye|Türkei|Turquie|Turquía|Turchia|Turkije|Turcja
TT|TTO|Trinidad and Tobago|Trinidad und Tobago|Trinité-et-Tobago|Trinidad y Tobago|Trinidad e Tobago|Trinidad en Tobago|Trynidad i Tobago
TV|TUV|Tuvalu
TW|TWN|Taiwan|Tajwan|台灣
TZ|TZA|Tanzania|United Republic of Tanzania|Tansania|Tanzanie
UA|UKR|Ukraine|Ucrania|Ucraina|Oekraïne|Ukraina|Україна
UG|UGA|Uganda|Ouganda|Oeganda
UM|UMI|U.S. Outlying Islands|United States Minor Outlying Islands|Amerikanische Überseeinseln|Îles mineures éloignées des États-Unis|Islas menores alejadas de EE. UU.|Isole Minori Esterne degli Stati Uniti|Kleine afgelegen eilanden van de Verenigde Staten|Dalekie Wyspy Mniejsze Stanów Zjednoczonych|Ilhas Menores Distantes dos EUA
US|USA|United States|United States of America|Vereinigte Staaten|États-Unis|Estados Unidos|Stati Uniti|Verenigde Staten|Stany Zjednoczone
UY|URY|Uruguay|Urugwaj|Uruguai
UZ|UZB|Uzbekistan|Usbekistan|Ouzbékistan|Oezbekistan|Uzbequistão
VA|VAT|Vatican City|Holy See|Vatikanstadt|État de la Cité du Vatican|Ciudad del Vaticano|Città del Vaticano|Vaticaanstad|Watykan|Cidade do Vaticano
VC|VCT|Saint Vincent and Grenadines|Saint Vincent and the Grenadines|St. Vincent & Grenadines|St. Vincent und die Grenadinen|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|Saint Vincent e Grenadine|Saint Vincent en de Grenadines|Saint Vincent i Grenadyny|São Vicente e Granadinas
VE|VEN|Venezuela|Bolivarian Republic of Venezuela|Wenezuela
VG|VGB|British Virgin Islands|Virgin Islands (British)|Britische Jungferninseln|Îles Vierges britanniques|Islas Vírgenes Británicas|Isole Vergini Britanniche|Britse Maagdeneilanden|Brytyjskie Wyspy Dziewicze|Ilhas Virgens Britânicas
VI|VIR|U.S. Virgin Islands|Virgin Islands (U.S.)|Amerikanische Jungferninseln|Îles Vierges des États-Unis|Islas Vírgenes de EE. UU.|Isole Vergini Americane|Amerikaanse Maagdeneilanden|Wyspy Dziewicze Stanów Zjednoczonych|Ilhas Virgens Americanas
VN|VNM|Vietnam|Viet Nam|Wietnam|Vietnã
VU|VUT|Vanuatu
WF|WLF|Wallis and Futuna|Wallis und Futuna|Wallis-et-Futuna|Wallis y Futuna|Wallis e Futuna|Wallis en Futuna|Wallis i Futuna
WS|WSM|Samoa
YE|YEM|Yemen|Jemen|Iêmen
YT|MYT|Mayotte|Majotta
ZA|ZAF|South Africa|Südafrika|Afrique du Sud|Sudáfrica|Zuid-Afrika|Republika Południowej Afryki|África do Sul
ZM|ZMB|Zambia|Sambia|Zambie
ZW|ZWE|Zimbabwe|Simbabwe|Zimbabue
`;
