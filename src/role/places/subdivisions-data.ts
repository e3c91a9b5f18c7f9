/**
 * The subdivisions of ISO 3166-2 of the countries whose regions matter to law or are commonly written, a line each: code without
 * the country, code of the subdivision it lies in, name, other names. As in the npm package iso-3166 4.4.0, with
 * "City of Bristol" for "Bristol, City of" and each British council under its nation. Frozen, because importing the package takes 17 ms.
 */
export const subdivisionLines: Readonly<Record<string, string>> = {
  US: `
AK||Alaska
AL||Alabama
AR||Arkansas
AS||American Samoa
AZ||Arizona
CA||California
CO||Colorado
CT||Connecticut
DC||District of Columbia
DE||Delaware
FL||Florida
GA||Georgia
GU||Guam
HI||Hawaii
IA||Iowa
ID||Idaho
IL||Illinois
IN||Indiana
KS||Kansas
KY||Kentucky
LA||Louisiana
MA||Massachusetts
MD||Maryland
ME||Maine
MI||Michigan
MN||Minnesota
MO||Missouri
MP||Northern Mariana Islands
MS||Mississippi
MT||Montana
NC||North Carolina
ND||North Dakota
NE||Nebraska
NH||New Hampshire
NJ||New Jersey
NM||New Mexico
NV||Nevada
NY||New York
OH||Ohio
OK||Oklahoma
OR||Oregon
PA||Pennsylvania
PR||Puerto Rico
RI||Rhode Island
SC||South Carolina
SD||South Dakota
TN||Tennessee
TX||Texas
UM||United States Minor Outlying Islands
UT||Utah
VA||Virginia
VI||United States Virgin Islands
VT||Vermont
WA||Washington
WI||Wisconsin
WV||West Virginia
WY||Wyoming
`,
  CA: `
AB||Alberta
BC||British Columbia
MB||Manitoba
NB||New Brunswick
NL||Newfoundland and Labrador
NS||Nova Scotia
NT||Northwest Territories
NU||Nunavut
ON||Ontario
PE||Prince Edward Island
QC||Quebec
SK||Saskatchewan
YT||Yukon
`,
  AU: `
ACT||Australian Capital Territory
NSW||New South Wales
NT||Northern Territory
QLD||Queensland
SA||South Australia
TAS||Tasmania
VIC||Victoria
WA||Western Australia
`,
  DE: `
BB||Brandenburg
BE||Berlin
BW||Baden-Württemberg
BY||Bayern
HB||Bremen
HE||Hessen
HH||Hamburg
MV||Mecklenburg-Vorpommern
NI||Niedersachsen
NW||Nordrhein-Westfalen
RP||Rheinland-Pfalz
SH||Schleswig-Holstein
SL||Saarland
SN||Sachsen
ST||Sachsen-Anhalt
TH||Thüringen
`,
  GB: `
ABC|NIR|Armagh City, Banbridge and Craigavon
ABD|SCT|Aberdeenshire
ABE|SCT|Aberdeen City
AGB|SCT|Argyll and Bute
AGY|WLS|Isle of Anglesey
AND|NIR|Ards and North Down
ANN|NIR|Antrim and Newtownabbey
ANS|SCT|Angus
BAS|ENG|Bath and North East Somerset
BBD|ENG|Blackburn with Darwen
BCP|ENG|Bournemouth, Christchurch and Poole
BDF|ENG|Bedford
BDG|ENG|Barking and Dagenham
BEN|ENG|Brent
BEX|ENG|Bexley
BFS|NIR|Belfast City
BGE|WLS|Bridgend
BGW|WLS|Blaenau Gwent
BIR|ENG|Birmingham
BKM|ENG|Buckinghamshire
BNE|ENG|Barnet
BNH|ENG|Brighton and Hove
BNS|ENG|Barnsley
BOL|ENG|Bolton
BPL|ENG|Blackpool
BRC|ENG|Bracknell Forest
BRD|ENG|Bradford
BRY|ENG|Bromley
BST|ENG|City of Bristol
BUR|ENG|Bury
CAM|ENG|Cambridgeshire
CAY|WLS|Caerphilly
CBF|ENG|Central Bedfordshire
CCG|NIR|Causeway Coast and Glens
CGN|WLS|Ceredigion
CHE|ENG|Cheshire East
CHW|ENG|Cheshire West and Chester
CLD|ENG|Calderdale
CLK|SCT|Clackmannanshire
CMA|ENG|Cumbria
CMD|ENG|Camden
CMN|WLS|Carmarthenshire
CON|ENG|Cornwall
COV|ENG|Coventry
CRF|WLS|Cardiff
CRY|ENG|Croydon
CWY|WLS|Conwy
DAL|ENG|Darlington
DBY|ENG|Derbyshire
DEN|WLS|Denbighshire
DER|ENG|Derby
DEV|ENG|Devon
DGY|SCT|Dumfries and Galloway
DNC|ENG|Doncaster
DND|SCT|Dundee City
DOR|ENG|Dorset
DRS|NIR|Derry and Strabane
DUD|ENG|Dudley
DUR|ENG|County Durham
EAL|ENG|Ealing
EAY|SCT|East Ayrshire
EDH|SCT|City of Edinburgh
EDU|SCT|East Dunbartonshire
ELN|SCT|East Lothian
ELS|SCT|Eilean Siar
ENF|ENG|Enfield
ENG||England
ERW|SCT|East Renfrewshire
ERY|ENG|East Riding of Yorkshire
ESS|ENG|Essex
ESX|ENG|East Sussex
FAL|SCT|Falkirk
FIF|SCT|Fife
FLN|WLS|Flintshire
FMO|NIR|Fermanagh and Omagh
GAT|ENG|Gateshead
GLG|SCT|Glasgow City
GLS|ENG|Gloucestershire
GRE|ENG|Greenwich
GWN|WLS|Gwynedd
HAL|ENG|Halton
HAM|ENG|Hampshire
HAV|ENG|Havering
HCK|ENG|Hackney
HEF|ENG|Herefordshire
HIL|ENG|Hillingdon
HLD|SCT|Highland
HMF|ENG|Hammersmith and Fulham
HNS|ENG|Hounslow
HPL|ENG|Hartlepool
HRT|ENG|Hertfordshire
HRW|ENG|Harrow
HRY|ENG|Haringey
IOS|ENG|Isles of Scilly
IOW|ENG|Isle of Wight
ISL|ENG|Islington
IVC|SCT|Inverclyde
KEC|ENG|Kensington and Chelsea
KEN|ENG|Kent
KHL|ENG|Kingston upon Hull
KIR|ENG|Kirklees
KTT|ENG|Kingston upon Thames
KWL|ENG|Knowsley
LAN|ENG|Lancashire
LBC|NIR|Lisburn and Castlereagh
LBH|ENG|Lambeth
LCE|ENG|Leicester
LDS|ENG|Leeds
LEC|ENG|Leicestershire
LEW|ENG|Lewisham
LIN|ENG|Lincolnshire
LIV|ENG|Liverpool
LND|ENG|City of London
LUT|ENG|Luton
MAN|ENG|Manchester
MDB|ENG|Middlesbrough
MDW|ENG|Medway
MEA|NIR|Mid and East Antrim
MIK|ENG|Milton Keynes
MLN|SCT|Midlothian
MON|WLS|Monmouthshire
MRT|ENG|Merton
MRY|SCT|Moray
MTY|WLS|Merthyr Tydfil
MUL|NIR|Mid-Ulster
NAY|SCT|North Ayrshire
NBL|ENG|Northumberland
NEL|ENG|North East Lincolnshire
NET|ENG|Newcastle upon Tyne
NFK|ENG|Norfolk
NGM|ENG|Nottingham
NIR||Northern Ireland
NLK|SCT|North Lanarkshire
NLN|ENG|North Lincolnshire
NMD|NIR|Newry, Mourne and Down
NNH|ENG|North Northamptonshire
NSM|ENG|North Somerset
NTL|WLS|Neath Port Talbot
NTT|ENG|Nottinghamshire
NTY|ENG|North Tyneside
NWM|ENG|Newham
NWP|WLS|Newport
NYK|ENG|North Yorkshire
OLD|ENG|Oldham
ORK|SCT|Orkney Islands
OXF|ENG|Oxfordshire
PEM|WLS|Pembrokeshire
PKN|SCT|Perth and Kinross
PLY|ENG|Plymouth
POR|ENG|Portsmouth
POW|WLS|Powys
PTE|ENG|Peterborough
RCC|ENG|Redcar and Cleveland
RCH|ENG|Rochdale
RCT|WLS|Rhondda Cynon Taff
RDB|ENG|Redbridge
RDG|ENG|Reading
RFW|SCT|Renfrewshire
RIC|ENG|Richmond upon Thames
ROT|ENG|Rotherham
RUT|ENG|Rutland
SAW|ENG|Sandwell
SAY|SCT|South Ayrshire
SCB|SCT|Scottish Borders
SCT||Scotland
SFK|ENG|Suffolk
SFT|ENG|Sefton
SGC|ENG|South Gloucestershire
SHF|ENG|Sheffield
SHN|ENG|St. Helens
SHR|ENG|Shropshire
SKP|ENG|Stockport
SLF|ENG|Salford
SLG|ENG|Slough
SLK|SCT|South Lanarkshire
SND|ENG|Sunderland
SOL|ENG|Solihull
SOM|ENG|Somerset
SOS|ENG|Southend-on-Sea
SRY|ENG|Surrey
STE|ENG|Stoke-on-Trent
STG|SCT|Stirling
STH|ENG|Southampton
STN|ENG|Sutton
STS|ENG|Staffordshire
STT|ENG|Stockton-on-Tees
STY|ENG|South Tyneside
SWA|WLS|Swansea
SWD|ENG|Swindon
SWK|ENG|Southwark
TAM|ENG|Tameside
TFW|ENG|Telford and Wrekin
THR|ENG|Thurrock
TOB|ENG|Torbay
TOF|WLS|Torfaen
TRF|ENG|Trafford
TWH|ENG|Tower Hamlets
VGL|WLS|The Vale of Glamorgan
WAR|ENG|Warwickshire
WBK|ENG|West Berkshire
WDU|SCT|West Dunbartonshire
WFT|ENG|Waltham Forest
WGN|ENG|Wigan
WIL|ENG|Wiltshire
WKF|ENG|Wakefield
WLL|ENG|Walsall
WLN|SCT|West Lothian
WLS||Wales
WLV|ENG|Wolverhampton
WND|ENG|Wandsworth
WNH|ENG|West Northamptonshire
WNM|ENG|Windsor and Maidenhead
WOK|ENG|Wokingham
WOR|ENG|Worcestershire
WRL|ENG|Wirral
WRT|ENG|Warrington
WRX|WLS|Wrexham
WSM|ENG|Westminster
WSX|ENG|West Sussex
YOR|ENG|York
ZET|SCT|Shetland Islands
`,
  AT: `
1||Burgenland
2||Kärnten
3||Niederösterreich
4||Oberösterreich
5||Salzburg
6||Steiermark
7||Tirol
8||Vorarlberg
9||Wien
`,
  CH: `
AG||Aargau
AI||Appenzell Innerrhoden
AR||Appenzell Ausserrhoden
BE||Bern
BL||Basel-Landschaft
BS||Basel-Stadt
FR||Fribourg
GE||Genève
GL||Glarus
GR||Graubünden
JU||Jura
LU||Luzern
NE||Neuchâtel
NW||Nidwalden
OW||Obwalden
SG||Sankt Gallen
SH||Schaffhausen
SO||Solothurn
SZ||Schwyz
TG||Thurgau
TI||Ticino
UR||Uri
VD||Vaud
VS||Valais
ZG||Zug
ZH||Zürich
`,
  FR: `
01|ARA|Ain
02|HDF|Aisne
03|ARA|Allier
04|PAC|Alpes-de-Haute-Provence
05|PAC|Hautes-Alpes
06|PAC|Alpes-Maritimes
07|ARA|Ardèche
08|GES|Ardennes
09|OCC|Ariège
10|GES|Aube
11|OCC|Aude
12|OCC|Aveyron
13|PAC|Bouches-du-Rhône
14|NOR|Calvados
15|ARA|Cantal
16|NAQ|Charente
17|NAQ|Charente-Maritime
18|CVL|Cher
19|NAQ|Corrèze
20R||Corse
21|BFC|Côte-d'Or
22|BRE|Côtes-d'Armor
23|NAQ|Creuse
24|NAQ|Dordogne
25|BFC|Doubs
26|ARA|Drôme
27|NOR|Eure
28|CVL|Eure-et-Loir
29|BRE|Finistère
2A|20R|Corse-du-Sud
2B|20R|Haute-Corse
30|OCC|Gard
31|OCC|Haute-Garonne
32|OCC|Gers
33|NAQ|Gironde
34|OCC|Hérault
35|BRE|Ille-et-Vilaine
36|CVL|Indre
37|CVL|Indre-et-Loire
38|ARA|Isère
39|BFC|Jura
40|NAQ|Landes
41|CVL|Loir-et-Cher
42|ARA|Loire
43|ARA|Haute-Loire
44|PDL|Loire-Atlantique
45|CVL|Loiret
46|OCC|Lot
47|NAQ|Lot-et-Garonne
48|OCC|Lozère
49|PDL|Maine-et-Loire
50|NOR|Manche
51|GES|Marne
52|GES|Haute-Marne
53|PDL|Mayenne
54|GES|Meurthe-et-Moselle
55|GES|Meuse
56|BRE|Morbihan
57|GES|Moselle
58|BFC|Nièvre
59|HDF|Nord
60|HDF|Oise
61|NOR|Orne
62|HDF|Pas-de-Calais
63|ARA|Puy-de-Dôme
64|NAQ|Pyrénées-Atlantiques
65|OCC|Hautes-Pyrénées
66|OCC|Pyrénées-Orientales
67|6AE|Bas-Rhin
68|6AE|Haut-Rhin
69|ARA|Rhône
69M|ARA|Métropole de Lyon
6AE|GES|Alsace
70|BFC|Haute-Saône
71|BFC|Saône-et-Loire
72|PDL|Sarthe
73|ARA|Savoie
74|ARA|Haute-Savoie
75C|IDF|Paris
76|NOR|Seine-Maritime
77|IDF|Seine-et-Marne
78|IDF|Yvelines
79|NAQ|Deux-Sèvres
80|HDF|Somme
81|OCC|Tarn
82|OCC|Tarn-et-Garonne
83|PAC|Var
84|PAC|Vaucluse
85|PDL|Vendée
86|NAQ|Vienne
87|NAQ|Haute-Vienne
88|GES|Vosges
89|BFC|Yonne
90|BFC|Territoire de Belfort
91|IDF|Essonne
92|IDF|Hauts-de-Seine
93|IDF|Seine-Saint-Denis
94|IDF|Val-de-Marne
95|IDF|Val-d'Oise
971||Guadeloupe
972||Martinique
973||Guyane|française
974||La Réunion
976||Mayotte
ARA||Auvergne-Rhône-Alpes
BFC||Bourgogne-Franche-Comté
BL||Saint-Barthélemy
BRE||Bretagne
CP||Clipperton
CVL||Centre-Val de Loire
GES||Grand Est
HDF||Hauts-de-France
IDF||Île-de-France
MF||Saint-Martin
NAQ||Nouvelle-Aquitaine
NC||Nouvelle-Calédonie
NOR||Normandie
OCC||Occitanie
PAC||Provence-Alpes-Côte-d’Azur
PDL||Pays-de-la-Loire
PF||Polynésie française
PM||Saint-Pierre-et-Miquelon
TF||Terres australes françaises
WF||Wallis-et-Futuna
`,
  ES: `
A|VC|Alicante
AB|CM|Albacete
AL|AN|Almería
AN||Andalucía
AR||Aragón
AS||Principado de Asturias
AV|CL|Ávila
B|CT|Barcelona
BA|EX|Badajoz
BI|PV|Bizkaia
BU|CL|Burgos
C|GA|A Coruña
CA|AN|Cádiz
CB||Cantabria
CC|EX|Cáceres
CE||Ceuta
CL||Castilla y León
CM||Castilla-La Mancha
CN||Canarias
CO|AN|Córdoba
CR|CM|Ciudad Real
CS|VC|Castellón
CT||Catalunya
CU|CM|Cuenca
EX||Extremadura
GA||Galicia
GC|CN|Las Palmas
GI|CT|Girona
GR|AN|Granada
GU|CM|Guadalajara
H|AN|Huelva
HU|AR|Huesca
IB||Illes Balears
J|AN|Jaén
L|CT|Lleida
LE|CL|León
LO|RI|La Rioja
LU|GA|Lugo
M|MD|Madrid
MA|AN|Málaga
MC||Región de Murcia
MD||Comunidad de Madrid
ML||Melilla
MU|MC|Murcia
NA|NC|Navarra
NC||Comunidad Foral de Navarra
O|AS|Asturias
OR|GA|Ourense
P|CL|Palencia
PM|IB|Illes Balears
PO|GA|Pontevedra
PV||País Vasco
RI||La Rioja
S|CB|Cantabria
SA|CL|Salamanca
SE|AN|Sevilla
SG|CL|Segovia
SO|CL|Soria
SS|PV|Gipuzkoa
T|CT|Tarragona
TE|AR|Teruel
TF|CN|Santa Cruz de Tenerife
TO|CM|Toledo
V|VC|Valencia
VA|CL|Valladolid
VC||Comunidad Valenciana
VI|PV|Álava
Z|AR|Zaragoza
ZA|CL|Zamora
`,
  IT: `
21||Piemonte
23||Valle d'Aosta|Vallée d'Aoste
25||Lombardia
32||Trentino-Alto Adige|Trentino-Südtirol
34||Veneto
36||Friuli Venezia Giulia
42||Liguria
45||Emilia-Romagna
52||Toscana
55||Umbria
57||Marche
62||Lazio
65||Abruzzo
67||Molise
72||Campania
75||Puglia
77||Basilicata
78||Calabria
82||Sicilia
88||Sardegna
AG|82|Agrigento
AL|21|Alessandria
AN|57|Ancona
AP|57|Ascoli Piceno
AQ|65|L'Aquila
AR|52|Arezzo
AT|21|Asti
AV|72|Avellino
BA|75|Bari
BG|25|Bergamo
BI|21|Biella
BL|34|Belluno
BN|72|Benevento
BO|45|Bologna
BR|75|Brindisi
BS|25|Brescia
BT|75|Barletta-Andria-Trani
BZ|32|Bolzano|Bozen
CA|88|Cagliari
CB|67|Campobasso
CE|72|Caserta
CH|65|Chieti
CL|82|Caltanissetta
CN|21|Cuneo
CO|25|Como
CR|25|Cremona
CS|78|Cosenza
CT|82|Catania
CZ|78|Catanzaro
EN|82|Enna
FC|45|Forlì-Cesena
FE|45|Ferrara
FG|75|Foggia
FI|52|Firenze
FM|57|Fermo
FR|62|Frosinone
GE|42|Genova
GO|36|Gorizia
GR|52|Grosseto
IM|42|Imperia
IS|67|Isernia
KR|78|Crotone
LC|25|Lecco
LE|75|Lecce
LI|52|Livorno
LO|25|Lodi
LT|62|Latina
LU|52|Lucca
MB|25|Monza e Brianza
MC|57|Macerata
ME|82|Messina
MI|25|Milano
MN|25|Mantova
MO|45|Modena
MS|52|Massa-Carrara
MT|77|Matera
NA|72|Napoli
NO|21|Novara
NU|88|Nuoro
OR|88|Oristano
PA|82|Palermo
PC|45|Piacenza
PD|34|Padova
PE|65|Pescara
PG|55|Perugia
PI|52|Pisa
PN|36|Pordenone
PO|52|Prato
PR|45|Parma
PT|52|Pistoia
PU|57|Pesaro e Urbino
PV|25|Pavia
PZ|77|Potenza
RA|45|Ravenna
RC|78|Reggio Calabria
RE|45|Reggio Emilia
RG|82|Ragusa
RI|62|Rieti
RM|62|Roma
RN|45|Rimini
RO|34|Rovigo
SA|72|Salerno
SI|52|Siena
SO|25|Sondrio
SP|42|La Spezia
SR|82|Siracusa
SS|88|Sassari
SU|88|Sud Sardegna
SV|42|Savona
TA|75|Taranto
TE|65|Teramo
TN|32|Trento
TO|21|Torino
TP|82|Trapani
TR|55|Terni
TS|36|Trieste
TV|34|Treviso
UD|36|Udine
VA|25|Varese
VB|21|Verbano-Cusio-Ossola
VC|21|Vercelli
VE|34|Venezia
VI|34|Vicenza
VR|34|Verona
VT|62|Viterbo
VV|78|Vibo Valentia
`,
  NL: `
AW||Aruba
BQ1||Bonaire
BQ2||Saba
BQ3||Sint Eustatius
CW||Curaçao
DR||Drenthe
FL||Flevoland
FR||Fryslân
GE||Gelderland
GR||Groningen
LI||Limburg
NB||Noord-Brabant
NH||Noord-Holland
OV||Overijssel
SX||Sint Maarten
UT||Utrecht
ZE||Zeeland
ZH||Zuid-Holland
`,
  PL: `
02||Dolnośląskie
04||Kujawsko-Pomorskie
06||Lubelskie
08||Lubuskie
10||Łódzkie
12||Małopolskie
14||Mazowieckie
16||Opolskie
18||Podkarpackie
20||Podlaskie
22||Pomorskie
24||Śląskie
26||Świętokrzyskie
28||Warmińsko-Mazurskie
30||Wielkopolskie
32||Zachodniopomorskie
`,
  IE: `
C||Connaught
CE|M|Clare
CN|U|Cavan
CO|M|Cork
CW|L|Carlow
D|L|Dublin
DL|U|Donegal
G|C|Galway
KE|L|Kildare
KK|L|Kilkenny
KY|M|Kerry
L||Leinster
LD|L|Longford
LH|L|Louth
LK|M|Limerick
LM|C|Leitrim
LS|L|Laois
M||Munster
MH|L|Meath
MN|U|Monaghan
MO|C|Mayo
OY|L|Offaly
RN|C|Roscommon
SO|C|Sligo
TA|M|Tipperary
U||Ulster
WD|M|Waterford
WH|L|Westmeath
WW|L|Wicklow
WX|L|Wexford
`,
  IN: `
AN||Andaman and Nicobar Islands
AP||Andhra Pradesh
AR||Arunāchal Pradesh
AS||Assam
BR||Bihār
CG||Chhattīsgarh
CH||Chandigarh
DH||Dādra and Nagar Haveli and Damān and Diu
DL||Delhi
GA||Goa
GJ||Gujarāt
HP||Himāchal Pradesh
HR||Haryāna
JH||Jhārkhand
JK||Jammu and Kashmīr
KA||Karnātaka
KL||Kerala
LA||Ladākh
LD||Lakshadweep
MH||Mahārāshtra
ML||Meghālaya
MN||Manipur
MP||Madhya Pradesh
MZ||Mizoram
NL||Nāgāland
OD||Odisha
PB||Punjab
PY||Puducherry|Pondicherry
RJ||Rājasthān
SK||Sikkim
TN||Tamil Nādu
TR||Tripura
TS||Telangāna
UK||Uttarākhand
UP||Uttar Pradesh
WB||West Bengal
`,
  BR: `
AC||Acre
AL||Alagoas
AM||Amazonas
AP||Amapá
BA||Bahia
CE||Ceará
DF||Distrito Federal
ES||Espírito Santo
GO||Goiás
MA||Maranhão
MG||Minas Gerais
MS||Mato Grosso do Sul
MT||Mato Grosso
PA||Pará
PB||Paraíba
PE||Pernambuco
PI||Piauí
PR||Paraná
RJ||Rio de Janeiro
RN||Rio Grande do Norte
RO||Rondônia
RR||Roraima
RS||Rio Grande do Sul
SC||Santa Catarina
SE||Sergipe
SP||São Paulo
TO||Tocantins
`,
  MX: `
AGU||Aguascalientes
BCN||Baja California
BCS||Baja California Sur
CAM||Campeche
CHH||Chihuahua
CHP||Chiapas
CMX||Ciudad de México
COA||Coahuila de Zaragoza
COL||Colima
DUR||Durango
GRO||Guerrero
GUA||Guanajuato
HID||Hidalgo
JAL||Jalisco
MEX||México
MIC||Michoacán de Ocampo
MOR||Morelos
NAY||Nayarit
NLE||Nuevo León
OAX||Oaxaca
PUE||Puebla
QUE||Querétaro
ROO||Quintana Roo
SIN||Sinaloa
SLP||San Luis Potosí
SON||Sonora
TAB||Tabasco
TAM||Tamaulipas
TLA||Tlaxcala
VER||Veracruz de Ignacio de la Llave
YUC||Yucatán
ZAC||Zacatecas
`,
};
