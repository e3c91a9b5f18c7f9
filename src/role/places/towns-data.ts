/**
 * Towns by the region they lie in, a line each, for regions whose letters may also mean another place: they show whether "CO"
 * is Colorado or Como. Names and regions from GeoNames (https://www.geonames.org, CC BY 4.0), written by scripts/write-towns.mjs.
 */
export const townLines: Readonly<Record<string, string>> = {
  "AT-1": `
Eisenstadt
Mattersburg
Neusiedl am See
Oberwart
Pinkafeld
`,
  "AT-3": `
Amstetten
Bad Vöslau
Baden
Berndorf
Breitenfurt bei Wien
Bruck an der Leitha
Brunn am Gebirge
Deutsch-Wagram
Ebreichsdorf
Gerasdorf bei Wien
Groß-Enzersdorf
Guntramsdorf
Gänserndorf
Hainburg an der Donau
Himberg
Hollabrunn
Horn
Klosterneuburg
Korneuburg
Kottingbrunn
Krems an der Donau
Langenzersdorf
Leopoldsdorf
Maria Enzersdorf
Mistelbach
Mödling
Neu-Guntramsdorf
Neunkirchen
Perchtoldsdorf
Pressbaum
Purkersdorf
Sankt Pölten
Sankt Valentin
Schwechat
Sollenau
Spratzern
Stockerau
Strasshof an der Nordbahn
Ternitz
Traiskirchen
Tulln
Vösendorf
Wiener Neudorf
Wiener Neustadt
Wilhelmsburg
`,
  "AT-4": `
Attnang-Puchheim
Bad Hall
Enns
Freistadt
Gallneukirchen
Gmunden
Haag
Haid
Hart
Kremsmünster
Laakirchen
Lichtenegg
Linz
Marchtrenk
Mattighofen
Micheldorf in Oberösterreich
Neuhofen an der Krems
Neuzeug
Oberhaid
Perg
Ried im Innkreis
Sankt Martin
Steyr
Traun
Vorchdorf
Wels
Wimpassing
`,
  "AT-5": `
Bischofshofen
Hallein
Saalfelden am Steinernen Meer
Salzburg
Zell am See
`,
  "AT-6": `
Andritz
Bruck an der Mur
Deuchendorf
Deutschlandsberg
Eggenberg
Fürstenfeld
Geidorf
Gleisdorf
Gratkorn
Gries
Gösting
Hafendorf
Jakomini
Judenburg
Judendorf
Kalsdorf bei Graz
Kindberg
Kirchenviertel
Knittelfeld
Leibnitz
Lend
Leoben
Liebenau
Liezen
Mariatrost
Mürzzuschlag
Puntigam
Pöllau
Ries
Sankt Leonhard
Sankt Peter
Seiersberg
Straßgang
Trofaiach
Voitsberg
Waltendorf
Weiz
Wetzelsdorf
`,
  "AT-7": `
Absam
Amras
Arzl
Axams
Hall in Tirol
Hötting
Imst
Innsbruck
Jenbach
Kirchberg in Tirol
Kirchbichl
Kitzbühel
Kufstein
Landeck
Lienz
Mühlau
Pradl
Reutte
Rum
Sankt Johann in Tirol
Schwaz
Telfs
Völs
Wattens
Wilten
Wörgl
Zirl
`,
  "AT-8": `
Altach
Bludenz
Bregenz
Dornbirn
Feldkirch
Frastanz
Götzis
Hard
Hohenems
Höchst
Hörbranz
Lauterach
Lochau
Lustenau
Rankweil
Wolfurt
`,
  "AU-NT": `
Alice Springs
Darwin
Palmerston
`,
  "AU-SA": `
Adelaide
Adelaide Hills
Gawler
Morphett Vale
Mount Gambier
`,
  "AU-WA": `
Albany
Baldivis
Bellevue
Bunbury
Busselton
Canning Vale
Dianella
Ellenbrook
Ferndale
Geraldton
Kwinana
Mandurah
Morley
Perth
Rockingham
Thornlie
`,
  "CA-AB": `
Airdrie
Brooks
Calgary
Camrose
Canmore
Cochrane
Cold Lake
Edmonton
Fort McMurray
Fort Saskatchewan
Grande Prairie
Lacombe
Leduc
Lethbridge
Lloydminster
Medicine Hat
Okotoks
Red Deer
Sherwood Park
Spruce Grove
St. Albert
Strathmore
Sylvan Lake
Wetaskiwin
`,
  "CA-MB": `
Brandon
Portage la Prairie
Thompson
Winnipeg
`,
  "CA-NB": `
Bathurst
Dieppe
Edmundston
Fredericton
Lutes Mountain
Miramichi
Moncton
Saint John
`,
  "CA-NL": `
Bay Roberts
Conception Bay South
Corner Brook
Grand Falls-Windsor
Labrador City
Mount Pearl
St. John's
`,
  "CA-NT": `
Yellowknife
`,
  "CA-PE": `
Charlottetown
Summerside
`,
  "CA-SK": `
Moose Jaw
North Battleford
Prince Albert
Regina
Saskatoon
Swift Current
Warman
Yorkton
`,
  "CA-YT": `
Whitehorse
`,
  "CH-AG": `
Aarau
Aarburg
Baden
Bremgarten
Brugg
Buchs
Gränichen
Küttigen
Lenzburg
Menziken
Muri
Möhlin
Neuenhof
Oberentfelden
Obersiggenthal
Oftringen
Reinach
Rheinfelden
Rothrist
Spreitenbach
Suhr
Untersiggenthal
Villmergen
Wettingen
Windisch
Wohlen
Würenlos
Zofingen
`,
  "CH-AI": `
Appenzell
`,
  "CH-AR": `
Herisau
Teufen
`,
  "CH-BE": `
Belp
Bern
Biel/Bienne
Bolligen
Burgdorf
Frutigen
Gstaad
Heimberg
Herzogenbuchsee
Interlaken
Kirchberg
Köniz
Langenthal
Langnau
Lengnau
Lyss
Muri
Münchenbuchsee
Münsingen
Nidau
Saanen
Saint-Imier
Spiez
Steffisburg
Sumiswald
Thun
Uetendorf
Unterseen
Urtenen
Wohlen
Worb
Zollikofen
`,
  "CH-BL": `
Aesch
Allschwil
Arlesheim
Binningen
Birsfelden
Bottmingen
Frenkendorf
Gelterkinden
Laufen
Liestal
Muttenz
Münchenstein
Oberwil
Pratteln
Sissach
Therwil
`,
  "CH-BS": `
Basel
Riehen
`,
  "CH-FR": `
Bulle
Châtel-Saint-Denis
Düdingen
Estavayer-le-Lac
Fribourg
Marly
Murten/Morat
Villars-sur-Glâne
`,
  "CH-GE": `
Bernex
Carouge
Chêne-Bougeries
Chêne-Bourg
Lancy
Le Grand-Saconnex
Les Avanchets
Meyrin
Onex
Plan-les-Ouates
Thônex
Vernier
Versoix
Veyrier
`,
  "CH-GL": `
Glarus
`,
  "CH-GR": `
Chur
Davos
Domat
Igis
`,
  "CH-LU": `
Adligenswil
Buchrain
Ebikon
Emmen
Hochdorf
Horw
Kriens
Littau
Luzern
Malters
Meggen
Neuenkirch
Ruswil
Sursee
`,
  "CH-NE": `
La Chaux-de-Fonds
Le Locle
Neuchâtel
Peseux
`,
  "CH-NW": `
Buochs
Hergiswil
Stans
`,
  "CH-SG": `
Altstätten
Au
Bad Ragaz
Buchs
Diepoldsau
Eschenbach
Flawil
Goldach
Gossau
Grabs
Jona
Kirchberg
Oberriet
Oberuzwil
Rapperswil
Rorschach
Sankt Gallen
Sankt Margrethen
Sargans
Thal
Uznach
Uzwil
Walenstadt
Wattwil
Wil
Wittenbach
`,
  "CH-SH": `
Neuhausen
Schaffhausen
`,
  "CH-SO": `
Balsthal
Biberist
Derendingen
Dornach
Grenchen
Olten
Solothurn
Trimbach
Zuchwil
`,
  "CH-SZ": `
Altendorf
Arth
Einsiedeln
Freienbach
Goldau
Ingenbohl
Küssnacht
Lachen
Pfäffikon
Schwyz
Schübelbach
Siebnen
Wollerau
`,
  "CH-TG": `
Aadorf
Amriswil
Arbon
Frauenfeld
Kreuzlingen
Romanshorn
Sirnach
Weinfelden
`,
  "CH-ZH": `
Adliswil
Affoltern am Albis
Bassersdorf
Bülach
Dietikon
Dietlikon / Dietlikon (Dorf)
Dübendorf
Effretikon
Embrach
Greifensee
Hegnau
Herrliberg
Hinwil
Horgen
Horgen / Horgen (Dorfkern)
Kilchberg
Kloten
Küsnacht
Langnau am Albis
Mattenbach (Kreis 7)
Mattenbach (Kreis 7) / Deutweg
Männedorf
Oberengstringen
Oberwinterthur (Kreis 2)
Oberwinterthur (Kreis 2) / Guggenbühl
Oberwinterthur (Kreis 2) / Talacker
Pfäffikon
Pfäffikon / Pfäffikon (Dorfkern)
Regensdorf
Richterswil
Rümlang
Rüti
Schlieren
Seen (Kreis 3)
Stadt Winterthur (Kreis 1)
Stäfa
Thalwil
Thalwil / Dorfkern
Töss (Kreis 4)
Urdorf
Uster
Uster / Kirch-Uster
Uster / Ober-Uster
Veltheim (Kreis 5)
Wallisellen
Wallisellen / Wallisellen-Ost
Wetzikon
Winterthur
Wädenswil
Wülflingen (Kreis 6)
Zollikon
Zürich
Zürich (Kreis 1)
Zürich (Kreis 10)
Zürich (Kreis 10) / Höngg
Zürich (Kreis 10) / Wipkingen
Zürich (Kreis 11)
Zürich (Kreis 11) / Affoltern
Zürich (Kreis 11) / Oerlikon
Zürich (Kreis 11) / Seebach
Zürich (Kreis 12)
Zürich (Kreis 12) / Hirzenbach
Zürich (Kreis 12) / Saatlen
Zürich (Kreis 12) / Schwamendingen-Mitte
Zürich (Kreis 2)
Zürich (Kreis 2) / Enge
Zürich (Kreis 2) / Wollishofen
Zürich (Kreis 3)
Zürich (Kreis 3) / Alt-Wiedikon
Zürich (Kreis 3) / Friesenberg
Zürich (Kreis 3) / Sihlfeld
Zürich (Kreis 4) / Aussersihl
Zürich (Kreis 4) / Hard
Zürich (Kreis 4) / Langstrasse
Zürich (Kreis 5)
Zürich (Kreis 5) / Gewerbeschule
Zürich (Kreis 6)
Zürich (Kreis 6) / Oberstrass
Zürich (Kreis 6) / Unterstrass
Zürich (Kreis 7)
Zürich (Kreis 7) / Fluntern
Zürich (Kreis 7) / Hirslanden
Zürich (Kreis 7) / Hottingen
Zürich (Kreis 7) / Witikon
Zürich (Kreis 8)
Zürich (Kreis 8) / Mühlebach
Zürich (Kreis 9)
Zürich (Kreis 9) / Albisrieden
Zürich (Kreis 9) / Altstetten
`,
  "DE-BB": `
Angermünde
Bad Belzig
Bad Freienwalde
Bad Liebenwerda
Beelitz
Bernau bei Berlin
Brandenburg an der Havel
Brieselang
Cottbus
Doberlug-Kirchhain
Eberswalde
Eisenhüttenstadt
Erkner
Falkensee
Finsterwalde
Forst
Frankfurt (Oder)
Fürstenwalde
Großräschen
Guben
Hennigsdorf
Herzberg
Hohen Neuendorf
Jüterbog
Kleinmachnow
Kolkwitz
Kyritz
Königs Wusterhausen
Lauchhammer
Luckau
Luckenwalde
Ludwigsfelde
Michendorf
Nauen
Neuenhagen
Neuruppin
Perleberg
Petershagen
Potsdam
Premnitz
Prenzlau
Pritzwalk
Rathenow
Schwedt (Oder)
Schönefeld
Schöneiche
Senftenberg
Stahnsdorf
Strausberg
Teltow
Templin
Velten
Wandlitz
Werder
Wittstock
Zehdenick
Zeuthen
Zossen
`,
  "DE-BE": `
Adlershof
Alt-Hohenschönhausen
Alt-Treptow
Altglienicke
Baumschulenweg
Berlin
Berlin Köpenick
Biesdorf
Bohnsdorf
Britz
Buch
Charlottenburg
Charlottenburg-Nord
Dahlem
Falkenhagener Feld
Fennpfuhl
Französisch Buchholz
Friedenau
Friedrichsfelde
Friedrichshagen
Friedrichshain
Frohnau
Gesundbrunnen
Gropiusstadt
Grunewald
Hakenfelde
Halensee
Haselhorst
Heiligensee
Hellersdorf
Hermsdorf
Johannisthal
Karlshorst
Karow
Kaulsdorf
Kladow
Kreuzberg
Köpenick
Lankwitz
Lichtenberg
Lichtenrade
Lichterfelde
Mahlsdorf
Mariendorf
Marienfelde
Marzahn
Mitte
Moabit
Märkisches Viertel
Neu-Hohenschönhausen
Neukölln
Niederschöneweide
Niederschönhausen
Nikolassee
Oberschöneweide
Pankow
Plänterwald
Prenzlauer Berg
Reinickendorf
Rudow
Rummelsburg
Schmargendorf
Siemensstadt
Spandau
Staaken
Steglitz
Tegel
Tempelhof
Tiergarten
Wedding
Weißensee
Westend
Wilhelmstadt
Wilmersdorf
Wittenau
Zehlendorf
`,
  "DE-BW": `
Aalen
Achern
Albstadt
Altensteig
Altes Lager
Asperg
Aulendorf
Backnang
Bad Dürrheim
Bad Mergentheim
Bad Rappenau
Bad Säckingen
Bad Urach
Bad Waldsee
Bad Wurzach
Baden-Baden
Baiersbronn
Balingen
Besigheim
Biberach an der Riß
Bietigheim-Bissingen
Birkenfeld
Blaubeuren
Blumberg
Bopfingen
Brackenheim
Breisach am Rhein
Bretten
Bretzfeld
Bruchsal
Brühl
Buchen in Odenwald
Burladingen
Böblingen
Bühl
Calw
Crailsheim
Denkendorf
Denzlingen
Ditzingen
Donaueschingen
Donzdorf
Dossenheim
Durmersheim
Eberbach
Ebersbach an der Fils
Edingen-Neckarhausen
Eggenstein-Leopoldshafen
Ehingen
Eislingen
Ellwangen
Emmendingen
Engen
Eningen unter Achalm
Eppelheim
Eppingen
Erbach
Esslingen
Ettenheim
Ettlingen
Fellbach
Filderstadt
Freiberg am Neckar
Freiburg
Freudenstadt
Friedrichshafen
Gaggenau
Gaildorf
Geislingen an der Steige
Gengenbach
Gerlingen
Gernsbach
Gerstetten
Giengen an der Brenz
Gottmadingen
Graben-Neudorf
Grenzach-Wyhlen
Gundelfingen
Gärtringen
Göppingen
Haigerloch
Hechingen
Heddesheim
Heidelberg
Heidenheim an der Brenz
Heilbronn
Hemsbach
Herbrechtingen
Herrenberg
Heubach
Hockenheim
Holzgerlingen
Horb am Neckar
Isny
Karlsruhe
Kehl
Ketsch
Kirchheim unter Teck
Klingenstein
Konstanz
Korb
Korntal
Kornwestheim
Kraichtal
Künzelsau
Ladenburg
Lahr
Laichingen
Langenau
Lauda-Königshofen
Lauffen am Neckar
Laupheim
Leimen
Leinfelden-Echterdingen
Leingarten
Leonberg
Leutenbach
Leutkirch
Linkenheim-Hochstetten
Lorch
Ludwigsburg
Lörrach
Malsch
Mannheim
Marbach am Neckar
Markdorf
Markgröningen
Meckenbeuren
Mengen
Metzingen
Meßstetten
Mosbach
Murrhardt
Möglingen
Mössingen
Mühlacker
Müllheim
Münsingen
Nagold
Neckargemünd
Neckarsulm
Neuenburg am Rhein
Neuhausen auf den Fildern
Niefern-Öschelbronn
Nußloch
Nürtingen
Oberderdingen
Oberkirch
Oberndorf
Offenburg
Oftersheim
Ostfildern
Pforzheim
Pfullendorf
Pfullingen
Philippsburg
Plochingen
Radolfzell
Rastatt
Ravensburg
Renningen
Reutlingen
Rheinau
Rheinfelden
Rheinstetten
Riedlingen
Rielasingen-Worblingen
Rottenburg
Rottweil
Rudersberg
Rutesheim
Sachsenheim
Salem
Sandhausen
Sankt Georgen im Schwarzwald
Sankt Leon-Rot
Schopfheim
Schorndorf
Schramberg
Schriesheim
Schwaigern
Schwetzingen
Schwieberdingen
Schwäbisch Gmünd
Schwäbisch Hall
Schönaich
Sigmaringen
Sindelfingen
Singen
Sinsheim
Sinzheim
Spaichingen
Steinen
Stockach
Stuttgart
Stuttgart Feuerbach
Stuttgart Mühlhausen
Stuttgart-Ost
Sulz am Neckar
Süßen
Tamm
Tauberbischofsheim
Teningen
Tettnang
Titisee-Neustadt
Trossingen
Tuttlingen
Tübingen
Ubstadt-Weiher
Uhingen
Ulm
Unterkrozingen
Vaihingen an der Enz
Villingen-Schwenningen
Waghäusel
Waiblingen
Waldkirch
Waldshut-Tiengen
Walldorf
Walldürn
Wangen
Wehr
Weil am Rhein
Weil der Stadt
Weil im Schönbuch
Weingarten
Weinheim
Weinsberg
Weinstadt-Endersbach
Welzheim
Wendlingen am Neckar
Wernau
Wertheim
Wiesloch
Wildberg
Winnenden
Öhringen
Östringen
Überlingen
`,
  "DE-BY": `
Abensberg
Aichach
Ainring
Altdorf
Altötting
Alzenau in Unterfranken
Amberg
Ansbach
Aschaffenburg
Augsburg
Bad Abbach
Bad Aibling
Bad Kissingen
Bad Neustadt an der Saale
Bad Reichenhall
Bad Staffelstein
Bad Tölz
Bad Windsheim
Bad Wörishofen
Bamberg
Bayreuth
Bobingen
Bogen
Bogenhausen
Bruckmühl
Buchloe
Burghausen
Burgkirchen an der Alz
Burglengenfeld
Burgthann
Cadolzburg
Cham
Coburg
Dachau
Deggendorf
Diedorf
Dießen am Ammersee
Dillingen an der Donau
Dingolfing
Dinkelsbühl
Donauwörth
Dorfen
Ebersberg
Eching
Eggenfelden
Eichenau
Eichstätt
Erding
Ergolding
Erlangen
Erlenbach am Main
Essenbach
Feldkirchen-Westerham
Feucht
Feuchtwangen
Forchheim
Freilassing
Freising
Friedberg
Fürstenfeldbruck
Fürth
Füssen
Gaimersheim
Garmisch-Partenkirchen
Gauting
Gemünden am Main
Geretsried
Germering
Gersthofen
Gilching
Goldbach
Grafing bei München
Großostheim
Gräfelfing
Gröbenzell
Grünwald
Gunzenhausen
Günzburg
Haar
Hammelburg
Hauzenberg
Haßfurt
Herrsching am Ammersee
Hersbruck
Herzogenaurach
Hilpoltstein
Hirschaid
Hof
Holzkirchen
Höchstadt an der Aisch
Hösbach
Illertissen
Immenstadt im Allgäu
Ingolstadt
Ismaning
Karlsfeld
Karlstadt
Kaufbeuren
Kelheim
Kempten (Allgäu)
Kirchheim bei München
Kissing
Kitzingen
Kolbermoor
Kronach
Krumbach
Kulmbach
Königsbrunn
Kümmersbruck
Landau an der Isar
Landsberg am Lech
Landshut
Langenzenn
Lappersdorf
Lauf an der Pegnitz
Lauingen
Lichtenfels
Lindau
Lohr am Main
Mainburg
Maisach
Manching
Markt Schwaben
Marktheidenfeld
Marktoberdorf
Marktredwitz
Maxhütte-Haidhof
Meitingen
Memmingen
Mering
Miesbach
Mindelheim
Moosburg
Munich
Murnau am Staffelsee
Mömbris
Mühldorf
Münchberg
München
Neu-Ulm
Neubiberg
Neuburg an der Donau
Neufahrn bei Freising
Neumarkt in der Oberpfalz
Neustadt an der Aisch
Neustadt an der Donau
Neustadt bei Coburg
Neutraubling
Nördlingen
Oberasbach
Oberhaching
Oberschleißheim
Ochsenfurt
Olching
Osterhofen
Pasing
Passau
Pegnitz
Peiting
Peißenberg
Penzberg
Pfaffenhofen an der Ilm
Pfarrkirchen
Planegg
Plattling
Pocking
Poing
Prien am Chiemsee
Puchheim
Raubling
Regen
Regensburg
Regenstauf
Rehau
Roding
Rosenheim
Roth
Rothenburg ob der Tauber
Roßtal
Rödental
Röthenbach an der Pegnitz
Schongau
Schrobenhausen
Schwabach
Schwabmünchen
Schwandorf in Bayern
Schwarzenbach an der Saale
Schweinfurt
Selb
Senden
Sonthofen
Stadtbergen
Starnberg
Stein
Straubing
Sulzbach-Rosenberg
Taufkirchen
Traunreut
Traunstein
Treuchtlingen
Trostberg an der Alz
Unterföhring
Unterhaching
Unterschleißheim
Vaterstetten
Veitshöchheim
Vilsbiburg
Vilshofen
Vöhringen
Waldkirchen
Waldkraiburg
Wasserburg am Inn
Weiden
Weilheim
Weißenburg in Bayern
Weißenhorn
Wendelstein
Werneck
Wolfratshausen
Wolnzach
Wunsiedel
Würzburg
Zirndorf
Zwiesel
`,
  "DE-MV": `
Anklam
Bad Doberan
Bergen auf Rügen
Boizenburg
Demmin
Dierkow-Neu
Grevesmühlen
Grimmen
Güstrow
Hagenow
Lankow
Ludwigslust
Neubrandenburg
Neustrelitz
Parchim
Pasewalk
Ribnitz-Damgarten
Rostock
Schwerin
Stralsund
Torgelow
Ueckermünde
Waren
Weststadt
Wismar
Wolgast
`,
  "DE-NI": `
Achim
Aerzen
Alfeld
Am Hagenring
Apen
Aurich
Bad Bentheim
Bad Essen
Bad Fallingbostel
Bad Gandersheim
Bad Harzburg
Bad Iburg
Bad Lauterberg im Harz
Bad Münder am Deister
Bad Nenndorf
Bad Pyrmont
Bad Salzdetfurth
Bad Zwischenahn
Barsinghausen
Barßel
Bassum
Belm
Bergen
Bissendorf
Bockenem
Bohmte
Bovenden
Brake (Unterweser)
Bramsche
Braunschweig
Bremervörde
Buchholz in der Nordheide
Burgdorf
Buxtehude
Bückeburg
Celle
Clausthal-Zellerfeld
Cloppenburg
Cuxhaven
Damme
Dassel
Delmenhorst
Diepholz
Dinklage
Drochtersen
Duderstadt
Edewecht
Einbeck
Emden
Emstek
Friedeburg
Friedland
Friesoythe
Ganderkesee
Garbsen
Garrel
Geeste
Gehrden
Gemeinde Friedland
Georgsmarienhütte
Gifhorn
Goslar
Großenkneten
Göttingen
Hagen
Hambühren
Hameln
Hannover
Hannoversch Münden
Haren
Harsefeld
Harsum
Hasbergen
Haselünne
Hatten
Helmstedt
Hemmingen
Herzberg am Harz
Hessisch Oldendorf
Hildesheim
Hilter
Holzminden
Hude
Ilsede
Isernhagen Farster Bauerschaft
Jever
Jork
Kirchlinteln
Königslutter am Elm
Laatzen
Langelsheim
Langen
Langenhagen
Langwedel
Leer
Lehre
Lehrte
Lengede
Lilienthal
Lingen
Lohne
Löningen
Lüneburg
Melle
Meppen
Mittegroßefehn
Munster
Neu Wulmstorf
Neustadt am Rübenberge
Nienburg
Norden
Nordenham
Nordhorn
Nordstemmen
Northeim
Obernkirchen
Oldenburg
Osnabrück
Osterholz-Scharmbeck
Ostrhauderfehn
Ottersberg
Oyten
Papenburg
Pattensen
Peine
Prinzenpark
Quakenbrück
Rehburg-Loccum
Rinteln
Ritterhude
Ronnenberg
Rosdorf
Rotenburg
Salzgitter
Salzhemmendorf
Sarstedt
Sassenburg
Scheeßel
Schiffdorf
Schneverdingen
Schwanewede
Schöningen
Schüttorf
Seelze
Seesen
Seevetal
Sehnde
Soltau
Springe
Stadthagen
Stelle
Stuhr
Sulingen
Syke
Tostedt
Twistringen
Uelzen
Uslar
Varel
Vechelde
Vechta
Verden
Vienenburg
Visselhövede
Wallenhorst
Walsrode
Wardenburg
Wendeburg
Wennigsen
Westerstede
Wiefelstede
Wiesmoor
Wietmarschen
Wildeshausen
Wilhelmshaven
Winsen
Wittingen
Wittmund
Wolfenbüttel
Wolfsburg
Wunstorf
Zetel
Zeven
`,
  "DE-NW": `
Aachen
Ahaus
Ahlen
Alfter
Alpen
Alsdorf
Altena
Altstadt Nord
Altstadt Sud
Anröchte
Arnsberg
Ascheberg
Attendorn
Bad Berleburg
Bad Driburg
Bad Honnef
Bad Laasphe
Bad Lippspringe
Bad Münstereifel
Bad Oeynhausen
Bad Salzuflen
Bad Sassendorf
Baesweiler
Balve
Beckum
Bedburg
Bergheim
Bergisch Gladbach
Bergkamen
Bergneustadt
Bestwig
Beverungen
Bielefeld
Billerbeck
Blomberg
Bocholt
Bochum
Bonn
Borken
Bornheim
Bottrop
Brakel
Brilon
Brüggen
Brühl
Buchheim
Burbach
Burscheid
Bönen
Bünde
Büren
Castrop-Rauxel
Coesfeld
Datteln
Delbrück
Detmold
Deutz
Dinslaken
Dormagen
Dorsten
Dortmund
Drensteinfurt
Drolshagen
Duisburg
Dülmen
Düren
Düsseldorf
Düsseldorf-Pempelfort
Eitorf
Elsdorf
Emmerich
Emsdetten
Engelskirchen
Enger
Ennepetal
Ennigerloh
Erftstadt
Erkelenz
Erkrath
Erwitte
Eschweiler
Espelkamp
Essen
Euskirchen
Finnentrop
Frechen
Freudenberg
Fröndenberg
Gangelt
Geilenkirchen
Geldern
Gelsenkirchen
Gescher
Geseke
Gevelsberg
Gladbeck
Goch
Grefrath
Greven
Grevenbroich
Gronau
Gummersbach
Gütersloh
Haan
Hagen
Halle
Haltern am See
Halver
Hamm
Hamminkeln
Harsewinkel
Hattingen
Havixbeck
Heiligenhaus
Heinsberg
Hemer
Herdecke
Herford
Herne
Herten
Herzogenrath
Hiddenhausen
Hilchenbach
Hilden
Hille
Hochfeld
Holzwickede
Humboldtkolonie
Höhenberg
Hörstel
Hövelhof
Höxter
Hückelhoven
Hückeswagen
Hüllhorst
Hünxe
Hürth
Iserlohn
Isselburg
Issum
Jüchen
Jülich
Kaarst
Kalk
Kalkar
Kall
Kamen
Kamp-Lintfort
Kempen
Kerpen
Kevelaer
Kierspe
Kirchhundem
Kirchlengern
Klein Reken
Kleve
Korschenbroich
Krefeld
Kreuzau
Kreuztal
Köln
Königswinter
Kürten
Lage
Langenfeld
Langerwehe
Leichlingen
Lemgo
Lengerich
Lennestadt
Leopoldshöhe
Leverkusen
Lichtenau
Lindlar
Linnich
Lippstadt
Lohmar
Lotte
Löhne
Lübbecke
Lüdenscheid
Lüdinghausen
Lügde
Lünen
Marienheide
Marl
Marsberg
Mechernich
Meckenheim
Meerbusch
Meiderich
Meinerzhagen
Menden
Mengenich
Meschede
Mettingen
Mettmann
Minden
Moers
Monheim am Rhein
Monschau
Morsbach
Much
Möhnesee
Mönchengladbach
Mülheim
Münster
Netphen
Nettetal
Neubrück
Neuehrenfeld
Neuenkirchen
Neuenrade
Neunkirchen
Neuss
Neustadt/Nord
Neustadt/Süd
Nideggen
Niederkassel
Niederkrüchten
Niederzier
Nippes
Nordkirchen
Nottuln
Nörvenich
Nümbrecht
Oberhausen
Ochtrup
Odenthal
Oelde
Oer-Erkenschwick
Oerlinghausen
Olfen
Olpe
Olsberg
Opladen
Ossendorf
Ostbevern
Ostheim
Overath
Paderborn
Petershagen
Plettenberg
Poll
Porta Westfalica
Porz am Rhein
Preußisch Oldendorf
Pulheim
Radevormwald
Raesfeld
Rahden
Rath
Ratingen
Recke
Recklinghausen
Rees
Remscheid
Rheda-Wiedenbrück
Rhede
Rheinbach
Rheinberg
Rheine
Riehl
Rietberg
Rommerskirchen
Ruppichteroth
Rödinghausen
Rösrath
Rüthen
Salzkotten
Sankt Augustin
Sassenberg
Schalksmühle
Schermbeck
Schleiden
Schmallenberg
Schwalmtal
Schwelm
Schwerte
Selm
Senden
Sendenhorst
Siegburg
Siegen
Simmerath
Soest
Solingen
Spenge
Sprockhövel
Stadtlohn
Steinfurt
Steinhagen
Steinheim
Stolberg
Straelen
Sundern
Telgte
Troisdorf
Tönisvorst
Unna
Velbert
Velen
Verl
Versmold
Viersen
Vlotho
Voerde
Vreden
Wachtberg
Wadersloh
Waldbröl
Waltrop
Warburg
Warendorf
Warstein
Wassenberg
Weeze
Wegberg
Weilerswist
Welver
Wenden
Werdohl
Werl
Wermelskirchen
Werne
Werther
Wesel
Wesseling
Westerkappeln
Wickede
Wiehl
Willich
Wilnsdorf
Winterberg
Wipperfürth
Witten
Wuppertal
Wülfrath
Würselen
Xanten
Übach-Palenberg
`,
  "DE-SH": `
Ahrensburg
Bad Bramstedt
Bad Oldesloe
Bad Schwartau
Bad Segeberg
Bargteheide
Barsbüttel
Brunsbüttel
Büdelsdorf
Eckernförde
Eutin
Fehmarn
Flensburg
Geesthacht
Glinde
Glückstadt
Harrislee
Heide
Husum
Itzehoe
Kaltenkirchen
Kiel
Kronshagen
Lauenburg
Lübeck
Malente
Mölln
Neumünster
Neustadt in Holstein
Norderstedt
Pinneberg
Plön
Preetz
Quickborn
Ratzeburg
Reinbek
Rellingen
Rendsburg
Scharbeutz
Schleswig
Schwarzenbek
Stockelsdorf
Tornesch
Travemünde
Uetersen
Wedel
Wentorf bei Hamburg
`,
  "DE-SL": `
Beckingen
Bexbach
Blieskastel
Dillingen
Eppelborn
Friedrichsthal
Heusweiler
Homburg
Illingen
Kirkel
Kleinblittersdorf
Lebach
Losheim
Marpingen
Merchweiler
Merzig
Neunkirchen
Nohfelden
Ottweiler
Püttlingen
Quierschied
Riegelsberg
Saarbrücken
Saarlouis
Saarwellingen
Sankt Ingbert
Sankt Wendel
Schiffweiler
Schmelz
Schwalbach
Spiesen-Elversberg
Sulzbach
Tholey
Völklingen
Wadern
Wadgassen
Überherrn
`,
  "DE-SN": `
Annaberg-Buchholz
Aue
Auerbach
Bannewitz
Bautzen
Bischofswerda
Borna
Brand-Erbisdorf
Burgstädt
Chemnitz
Coswig
Crimmitschau
Delitzsch
Dippoldiswalde
Dresden
Döbeln
Eilenburg
Flöha
Frankenberg
Freiberg
Freital
Glauchau
Grimma
Großenhain
Görlitz
Heidenau
Hohenstein-Ernstthal
Hoyerswerda
Kamenz
Leipzig
Lichtenstein
Limbach-Oberfrohna
Löbau
Lößnitz
Marienberg
Markkleeberg
Markranstädt
Meerane
Meissen
Mittweida
Mülsen
Neustadt in Sachsen
Niesky
Oelsnitz
Olbernhau
Oschatz
Ottendorf-Okrilla
Penig
Pirna
Plauen
Radeberg
Radebeul
Reichenbach/Vogtland
Riesa
Schkeuditz
Schneeberg
Schwarzenberg
Stollberg
Taucha
Torgau
Weinböhla
Weißwasser
Werdau
Wilkau-Haßlau
Wilsdruff
Wurzen
Zittau
Zschopau
Zwickau
Zwönitz
`,
  "DE-ST": `
Aschersleben
Bad Dürrenberg
Bernburg
Bitterfeld-Wolfen
Blankenburg
Burg bei Magdeburg
Calbe
Dessau
Eisleben Lutherstadt
Gardelegen
Genthin
Halberstadt
Haldensleben I
Halle (Saale)
Hettstedt
Jessen
Köthen
Magdeburg
Merseburg
Naumburg
Neue Neustadt
Oschersleben
Quedlinburg
Roßlau
Sangerhausen
Schönebeck
Staßfurt
Stendal
Thale
Weißenfels
Wernigerode
Wittenberg
Wolfen
Wolmirstedt
Zeitz
Zerbst
`,
  "DE-TH": `
Altenburg
Apolda
Arnstadt
Bad Langensalza
Bad Salzungen
Eisenach
Eisenberg
Erfurt
Gera
Gotha
Greiz
Heilbad Heiligenstadt
Hildburghausen
Ilmenau
Jena
Leinefelde-Worbis
Meiningen
Mühlhausen
Nordhausen
Pößneck
Rudolstadt
Saalfeld
Schmalkalden
Schmölln
Sondershausen
Sonneberg
Suhl
Sömmerda
Waltershausen
Weimar
Zella-Mehlis
Zeulenroda
`,
  "ES-AB": `
Albacete
Almansa
Hellín
La Roda
Villarrobledo
`,
  "ES-AL": `
Adra
Almería
Berja
El Ejido
Níjar
Roquetas de Mar
Vícar
`,
  "ES-AV": `
Ávila
`,
  "ES-B": `
Arenys de Mar
Badalona
Barberà del Vallès
Barcelona
Barri Gòtic
Barri de Sant Andreu
Barri de les Corts
Berga
Caldes de Montbui
Calella
Canovelles
Cardedeu
Castellar del Vallès
Castelldefels
Cerdanyola del Vallès
Ciutat Vella
Cornellà de Llobregat
Dreta de l'Eixample
Eixample
El Carmel
El Masnou
El Prat de Llobregat
Esparreguera
Esplugues de Llobregat
Fort Pienc
Gavà
Granollers
Gràcia
Horta
Horta-Guinardó
Hostafrancs
Igualada
L'Hospitalet de Llobregat
La Bonanova
La Bordeta
La Sagrera
Las Tres Torres
Les Corts
Llefià
Malgrat de Mar
Manlleu
Manresa
Martorell
Mataró
Molins de Rei
Mollet del Vallès
Montcada i Reixac
Montornès del Vallès
Navas
Nou Barris
Olesa de Montserrat
Parets del Vallès
Pineda de Mar
Poble Sec
Porta
Premià de Mar
Provenals del Poblenou
Ripollet
Rubí
Sabadell
Sagrada Família
Sant Adrià de Besòs
Sant Andreu
Sant Andreu de la Barca
Sant Antoni
Sant Boi de Llobregat
Sant Celoni
Sant Cugat del Vallès
Sant Feliu de Llobregat
Sant Gervasi - Galvany
Sant Joan Despí
Sant Just Desvern
Sant Martí
Sant Martí de Provençals
Sant Pere de Ribes
Sant Pere, Santa Caterina i La Ribera
Sant Quirze del Vallès
Sant Vicenç dels Horts
Santa Coloma de Gramenet
Santa Perpètua de Mogoda
Sants
Sants - Badal
Sants-Montjuïc
Sarrià
Sarrià-Sant Gervasi
Sitges
Terrassa
Tordera
Vallcarca
Vic
Viladecans
Vilafranca del Penedès
Vilanova i la Geltrú
Vilapicina i la Torre Llobeta
Vilaseca
Vilassar de Mar
el Baix Guinardó
el Besòs i el Maresme
el Camp d'en Grassot i Gràcia Nova
el Camp de l'Arpa del Clot
el Clot
el Guinardó
el Poblenou
el Putxet i el Farró
el Raval
el Turó de la Peira
l'Antiga Esquerra de l'Eixample
la Barceloneta
la Guineueta
la Marina de Port
la Maternitat i Sant Ramon
la Nova Esquerra de l'Eixample
la Prosperitat
la Verneda i la Pau
la Vila de Gràcia
les Roquetes
`,
  "ES-BA": `
Almendralejo
Badajoz
Don Benito
Montijo
Mérida
Villanueva de la Serena
Zafra
`,
  "ES-BI": `
Algorta
Amorebieta
Barakaldo
Basauri
Bermeo
Bilbao
Durango
Erandio
Ermua
Galdakao
Gernika-Lumo
Getxo
Leioa
Mungia
Portugalete
Santurtzi
Santutxu
Sestao
`,
  "ES-CA": `
Algeciras
Arcos de la Frontera
Barbate
Cadiz
Chiclana de la Frontera
Chipiona
Conil de la Frontera
El Puerto de Santa María
Jerez de la Frontera
La Línea de la Concepción
Los Barrios
Puerto Real
Rota
San Fernando
San Roque
Sanlúcar de Barrameda
Tarifa
Ubrique
`,
  "ES-CC": `
Cáceres
Navalmoral de la Mata
Plasencia
`,
  "ES-CE": `
Ceuta
`,
  "ES-CO": `
Baena
Cabra
Córdoba
Lucena
Montilla
Palma del Río
Pozoblanco
Priego de Córdoba
Puente-Genil
`,
  "ES-CR": `
Alcázar de San Juan
Campo de Criptana
Ciudad Real
Daimiel
La Solana
Manzanares
Puertollano
Tomelloso
Valdepeñas
`,
  "ES-CS": `
Almassora
Benicarló
Benicàssim
Burriana
Castelló de la Plana
El Grao
Onda
Vila-real
Vinaròs
`,
  "ES-CU": `
Cuenca
Tarancón
`,
  "ES-GI": `
Banyoles
Blanes
Figueres
Girona
Lloret de Mar
Olot
Palafrugell
Palamós
Roses
Salt
Sant Feliu de Guíxols
`,
  "ES-GR": `
Albolote
Almuñécar
Armilla
Atarfe
Baza
Granada
Guadix
Las Gabias
Loja
Maracena
Motril
Santafé
Zubia
`,
  "ES-GU": `
Azuqueca de Henares
Guadalajara
`,
  "ES-HU": `
Barbastro
Huesca
Monzón
`,
  "ES-LE": `
León
Ponferrada
San Andrés del Rabanedo
Villaquilambre
`,
  "ES-LO": `
Calahorra
`,
  "ES-LU": `
Lugo
Monforte de Lemos
Vilalba
Viveiro
`,
  "ES-MA": `
Alhaurín de la Torre
Alhaurín el Grande
Antequera
Benalmádena
Coín
Cártama
Estepona
Fuengirola
Marbella
Mijas
Málaga
Nerja
Rincón de la Victoria
Ronda
Torre del Mar
Torremolinos
Torrox
Vélez-Málaga
`,
  "ES-MU": `
Alcantarilla
Alhama de Murcia
Archena
Atamaría
Caravaca
Cartagena
Cehegín
Cieza
Jumilla
La Unión
Las Torres de Cotillas
Lorca
Los Alcázares
Mazarrón
Molina de Segura
Mula
Murcia
San Javier
San Pedro del Pinatar
Santomera
Torre-Pacheco
Totana
Yecla
Águilas
`,
  "ES-NA": `
Barañáin
Burlata
Ermitagaña
Iturrama
Pamplona
Primer Ensanche
Segundo Ensanche
Tudela
`,
  "ES-O": `
Avilés
Corvera de Asturias
Gijón
Mieres
Natahoyo
Oviedo
Sama
`,
  "ES-OR": `
Ourense
`,
  "ES-PM": `
Alcúdia
Calvià
Ciutadella
Felanitx
Ibiza
Inca
Llucmajor
Manacor
Marratxí
Maó
Palma
Pollença
Sant Antoni de Portmany
Santa Eulària des Riu
`,
  "ES-PO": `
A Estrada
Cangas do Morrazo
Lalín
Marín
Moaña
Nigrán
Ponteareas
Pontevedra
Porriño
Redondela
Ribeira
Sanxenxo
Tui
Vigo
Vilagarcía de Arousa
`,
  "ES-S": `
Camargo
Castro-Urdiales
El Astillero
Santander
Torrelavega
`,
  "ES-SA": `
Béjar
Salamanca
`,
  "ES-SE": `
Alcalá de Guadaira
Bormujos
Camas
Carmona
Castilleja de la Cuesta
Coria del Río
Dos Hermanas
El Arahal
El Viso del Alcor
La Rinconada
Las Cabezas de San Juan
Lebrija
Lora del Río
Los Palacios y Villafranca
Mairena del Alcor
Mairena del Aljarafe
Marchena
Morón de la Frontera
Osuna
San Juan de Aznalfarache
Sevilla
Tomares
Utrera
Écija
`,
  "ES-SG": `
Segovia
`,
  "ES-SO": `
Soria
`,
  "ES-SS": `
Arrasate / Mondragón
Donostia / San Sebastián
Eibar
Errenteria
Hernani
Hondarribia
Irun
Lasarte
Oria
Pasaia
Tolosa
Zarautz
`,
  "ES-T": `
Amposta
Calafell
Cambrils
El Vendrell
La Pineda
Reus
Salou
Sant Carles de la Ràpita
Torredembarra
Tortosa
Valls
Vila-seca
`,
  "ES-TE": `
Alcañiz
Teruel
`,
  "ES-TF": `
Adeje
Arona
Candelaria
Granadilla de Abona
Guía de Isora
Güimar
Icod de los Vinos
La Laguna
La Orotava
Los Llanos de Aridane
Los Realejos
Realejo Alto
San Isidro
San Miguel De Abona
Santa Cruz de Tenerife
Santa Cruz de la Palma
Tacoronte
`,
  "ES-TO": `
Illescas
Seseña
Talavera de la Reina
Toledo
`,
  "ES-V": `
Alaquàs
Albal
Alboraya
Aldaia
Alfafar
Algemesí
Alzira
Benetússer
Burjassot
Bétera
Carcaixent
Carlet
Catarroja
Cullera
Gandia
Grao de Murviedro
L'Eliana
La Pobla de Vallbona
Llíria
Manises
Massamagrell
Mislata
Moncada
Oliva
Ontinyent
Paiporta
Paterna
Picassent
Puçol
Quart de Poblet
Requena
Ribarroja del Turia
Sagunto
Silla
Sueca
Tavernes de la Valldigna
Torrent
Valencia
Xirivella
Xàtiva
`,
  "ES-VA": `
Laguna de Duero
Medina del Campo
Valladolid
`,
  "ES-VI": `
Gasteiz / Vitoria
Laudio / Llodio
`,
  "ES-ZA": `
Benavente
Zamora
`,
  "IT-AG": `
Agrigento
Aragona
Cammarata
Campobello di Licata
Canicattì
Casteltermini
Favara
Grotte
Licata
Menfi
Naro
Palma di Montechiaro
Porto Empedocle
Racalmuto
Raffadali
Ravanusa
Ribera
Sambuca di Sicilia
San Giovanni Gemini
San Leone Mosè
Santa Margherita di Belice
Sciacca
Villaseta
`,
  "IT-AL": `
Acqui Terme
Alessandria
Casale Monferrato
Novi Ligure
Ovada
Serravalle Scrivia
Spinetta Marengo
Tortona
Valenza
`,
  "IT-AN": `
Ancona
Camerano
Castelfidardo
Chiaravalle
Fabriano
Falconara Marittima
Filottrano
Jesi
Le Grazie di Ancona
Loreto
Osimo
Senigallia
`,
  "IT-AP": `
Ascoli Piceno
Castel di Lama
Centobuchi
Grottammare
Piattoni-Villa Sant'Antonio
San Benedetto del Tronto
Villa Pigna
`,
  "IT-AQ": `
Avezzano
Castel di Sangro
Celano
L'Aquila
Luco dei Marsi
Pratola Peligna
Sulmona
Trasacco
`,
  "IT-AR": `
Arezzo
Bibbiena
Camucia-Monsigliolo
Castiglion Fiorentino
Foiano della Chiana
Montevarchi
San Giovanni Valdarno
Sansepolcro
Terranuova Bracciolini
`,
  "IT-AT": `
Asti
Canelli
Nizza Monferrato
`,
  "IT-AV": `
Ariano Irpino-Martiri
Atripalda
Avella
Avellino
Cervinara
Grottaminarda
Mercogliano
Monteforte Irpino
Montella
Montoro Superiore
Mugnano del Cardinale
Sala
Serino
Solofra
Trescine
`,
  "IT-BA": `
Acquaviva delle Fonti
Adelfia
Alberobello
Altamura
Bari
Bitetto
Bitonto
Bitritto
Capurso
Casamassima
Cassano delle Murge
Castellana
Cellamare
Conversano
Corato
Gioia del Colle
Giovinazzo
Gravina in Puglia
Grumo Appula
Locorotondo
Modugno
Mola di Bari
Molfetta
Monopoli
Noci
Noicattaro
Palo del Colle
Polignano a Mare
Putignano
Rutigliano
Ruvo di Puglia
Sammichele di Bari
San Paolo
Sannicandro di Bari
Santeramo in Colle
Terlizzi
Toritto
Triggiano
Turi
Valenzano
`,
  "IT-BG": `
Albano Sant'Alessandro
Albino
Almenno San Salvatore
Almè
Alzano Lombardo
Azzano San Paolo
Bergamo
Bolgare
Boltiere
Bonate Sopra
Bonate Sotto
Bottanuco
Brembate
Brembate di Sopra
Brignano Gera d'Adda
Brusaporto
Calcinate
Calusco d'Adda
Capriate San Gervasio
Caravaggio
Castelli Calepio
Chiuduno
Ciserano
Clusone
Cologno al Serio
Costa Volpino
Curno
Dalmine
Fara Gera d'Adda
Gandino
Ghisalba
Gorle
Grassobbio
Grumello del Monte
Lovere
Martinengo
Mozzo
Nembro
Osio Sotto
Palosco
Pedrengo
Ponte San Pietro
Ponteranica
Ranica
Romano di Lombardia
Sarnico
Seriate
Sorisole
Spirano
Stezzano
Terno d'Isola
Torre Boldone
Trescore Balneario
Treviglio
Treviolo
Urgnano
Verdellino
Verdello
Villa d'Almè
Villa di Serio
Villongo
Zanica
Zogno
`,
  "IT-BI": `
Biella
Candelo
Cossato
Vigliano Biellese
`,
  "IT-BL": `
Belluno
Cortina d'Ampezzo
Feltre
Ponte nelle Alpi
Ponte nelle Alpi-Polpet
Sedico
`,
  "IT-BN": `
Airola
Benevento
Montesarchio
San Giorgio del Sannio
Sant'Agata de'Goti
`,
  "IT-BO": `
Anzola dell'Emilia
Bazzano
Bologna
Budrio
Calderara di Reno
Casalecchio di Reno
Castel Maggiore
Castel San Pietro Terme
Castenaso
Crevalcore
Decima
Granarolo dell'Emilia e Viadagola
Imola
Medicina-Buda
Molinella
Ozzano dell'Emilia
Pianoro
Pieve di Cento
Progresso
Rastignano-Carteria di Sesto
San Giorgio di Piano
San Giovanni in Persiceto
San Lazzaro
San Pietro in Casale
Sant'Agata Bolognese
Sasso Marconi
Zola Predosa
`,
  "IT-BR": `
Brindisi
Carovigno
Ceglie Messapica
Cellino San Marco
Cisternino
Erchie
Fasano
Francavilla Fontana
Latiano
Mesagne
Oria
Ostuni
San Donaci
San Michele Salentino
San Pancrazio Salentino
San Pietro Vernotico
San Vito dei Normanni
Torchiarolo
Torre Santa Susanna
Villa Castelli
`,
  "IT-BS": `
Adro
Bagnolo Mella
Bedizzole
Borgosatollo
Botticino
Bovezzo
Brescia
Calcinato
Capriolo
Carpenedolo
Castegnato
Castel Mella
Castelcovati
Castenedolo
Castrezzato
Chiari
Coccaglio
Cologne
Concesio
Corte Franca
Darfo Boario Terme
Desenzano del Garda
Flero
Gardone Val Trompia
Gavardo-Sopraponte
Ghedi
Gussago
Iseo
Köln
Leno
Lonato
Lumezzane
Manerbio
Molinetto
Montichiari
Nave
Orzinuovi
Ospitaletto
Palazzolo sull'Oglio
Passirano
Piazza
Pisogne
Ponte Cingoli
Pontevico
Pontoglio
Prevalle
Provaglio d'Iseo
Quinzano d'Oglio
Rezzato
Rodengo-Saiano
Roncadelle
Rovato
Rudiano
Salò
San Sebastiano
Sarezzo
Sirmione
Torbole Casaglia
Toscolano Maderno
Travagliato
Trenzano
Verolanuova
Villa Carcina
Villanuova sul Clisi
Vobarno
`,
  "IT-BT": `
Andria
Barletta
Bisceglie
Canosa di Puglia
Margherita di Savoia
Minervino Murge
San Ferdinando di Puglia
Spinazzola
Trani
Trinitapoli
`,
  "IT-BZ": `
Bolzano
Bressanone
Brunico
Caldaro sulla Strada del Vino
Laives
Lana
Merano
San Michele
Valle Aurina - Ahrntal
Vipiteno
`,
  "IT-CA": `
Assemini
Cagliari
Capoterra
Decimomannu
Elmas
La Maddalena
Maracalagonis
Monserrato
Quartu Sant'Elena
Quartucciu
Selargius
Sestu
Settimo San Pietro
Sinnai
Uta
`,
  "IT-CB": `
Bojano
Campobasso
Larino
Montenero di Bisaccia
Termoli
`,
  "IT-CE": `
Arienzo
Aversa
Calvi Risorta
Capodrise
Capua
Carinaro
Casagiove
Casal di Principe
Casaluce
Casapesenna
Casapulla
Caserta
Castel Volturno
Cellole
Cesa
Curti
Frignano
Grazzanise
Gricignano di Aversa
Lusciano
Macerata Campania
Maddaloni
Marcianise
Mondragone
Orta di Atella
Parete
Piedimonte Matese
Pignataro Maggiore
Portico di Caserta
Recale
San Cipriano d'Aversa
San Felice A Cancello
San Marcellino
San Marco Evangelista
San Nicola la Strada
San Prisco
Sant'Arpino
Santa Maria A Vico
Santa Maria Capua Vetere
Sessa Aurunca
Sparanise
Succivo
Teano
Teverola
Trentola-Ducenta
Villa Literno
Villa di Briano
Vitulazio
Zuni
`,
  "IT-CH": `
Casalbordino-Miracoli
Chieti
Francavilla al Mare
Lanciano
Ortona
Sambuceto
San Salvo
Vasto
`,
  "IT-CL": `
Caltanissetta
Gela
Mazzarino
Mussomeli
Niscemi
Riesi
San Cataldo
Santa Caterina Villarmosa
Serradifalco
Sommatino
`,
  "IT-CN": `
Alba
Borgo San Dalmazzo
Boves
Bra
Breo
Busca
Cuneo
Dronero
Fossano
Mondovì
Racconigi
Saluzzo
Savigliano
Sommariva del Bosco
`,
  "IT-CO": `
Albavilla
Appiano Gentile
Bregnano
Cabiate
Cadorago-Caslino al Piano
Cantù
Canzo
Capiago-Intimiano-Olmeda
Carugo
Cermenate
Cernobbio
Como
Erba
Fino Mornasco
Guanzate
Inverigo
Lipomo
Lomazzo
Lurate Caccivio
Mariano Comense
Mozzate
Olgiate Comasco
Rovellasca
Rovello Porro
Tavernerio
Turate
Vill'Albese
Villa Guardia
`,
  "IT-CR": `
Casalmaggiore
Castelleone
Crema
Cremona
Offanengo
Pandino
Rivolta d'Adda
Soncino
Soresina
Spino d'Adda
`,
  "IT-CS": `
Acri
Amantea
Andreotta
Belvedere Marittimo
Bisignano
Cariati
Castrovillari
Corigliano Calabro
Corigliano Scalo
Cosenza
Marina di Schiavonea
Mirto
Paola
Praia a Mare
Quattromiglia
Roggiano Gravina
Rossano
Rossano Stazione
San Giovanni in Fiore
Scalea
Spezzano Albanese
Trebisacce
`,
  "IT-CT": `
Aci Castello
Aci Catena
Aci Sant'Antonio
Aci Trezza
Acireale
Acitrezza
Adrano
Belpasso
Biancavilla
Bronte
Caltagirone
Canalicchio
Catania
Fiumefreddo Sicilia
Giarre
Grammichele
Gravina di Catania
Linguaglossa
Mascali
Mascalucia
Militello in Val di Catania
Mirabella Imbaccari
Misterbianco
Motta Sant'Anastasia
Nicolosi
Palagonia
Paternò
Pedara
Ramacca
Randazzo
Riposto
San Giovanni la Punta
San Gregorio di Catania
San Pietro Clarenza
Sant'Agata Li Battiati
Santa Maria di Licodia
Santa Venerina
Scordia
Trecastagni
Tremestieri Etneo
Viagrande
Vizzini
Zafferana Etnea
`,
  "IT-CZ": `
Catanzaro
Girifalco
Lamezia Terme
Nicastro
Sambiase
Soverato Marina
`,
  "IT-FI": `
Bagno a Ripoli
Barberino di Mugello
Borgo San Lorenzo
Calenzano
Campi Bisenzio
Capraia e Limite
Castelfiorentino
Certaldo
Empoli
Figline Valdarno
Firenze
Florence
Fucecchio
Lastra a Signa
Montelupo Fiorentino
Pontassieve
San Casciano in Val di Pesa
San Donnino
Scandicci
Scarperia
Sesto Fiorentino
Signa
Spicchio-Sovigliana
Tavarnelle Val di Pesa
`,
  "IT-FM": `
Fermo
Monte Urano
Montegranaro
Porto San Giorgio
Porto Sant'Elpidio
Sant'Elpidio a Mare
`,
  "IT-FR": `
Alatri
Anagni
Cassino
Ceccano
Ceprano
Ferentino
Fiuggi
Frosinone
Isola del Liri
Paliano
Pontecorvo
Sora
Tecchiena
`,
  "IT-GE": `
Arenzano
Busalla
Casarza Ligure
Chiavari
Cogoleto
Genoa
Genova
Lavagna
Pedemonte
Rapallo
Recco
Santa Margherita Ligure
Serra Riccò
Sestri Levante
`,
  "IT-GO": `
Cormons
Gorizia
Gradisca d'Isonzo
Grado
Monfalcone
Ronchi dei Legionari
Staranzano
`,
  "IT-GR": `
Follonica
Grosseto
Massa Marittima
Monte Argentario
Orbetello
Porto Santo Stefano
`,
  "IT-IM": `
Bordighera
Diano Marina
Imperia
Taggia
Vallecrosia
Ventimiglia
`,
  "IT-IS": `
Isernia
Venafro
`,
  "IT-KR": `
Cirò Marina
Cotronei
Crotone
Cutro
Isola di Capo Rizzuto
Mesoraca
Petilia Policastro
`,
  "IT-LC": `
Barzanò
Calolziocorte
Casatenovo
Colico Piano
Lecco
Mandello del Lario
Merate
Missaglia
Oggiono
Olgiate Molgora
Olginate
Robbiate
Valmadrera-Caserta
`,
  "IT-LE": `
Alessano
Alezio
Aradeo
Calimera
Campi Salentina
Carmiano
Casarano
Cavallino
Collepasso
Copertino
Corigliano d'Otranto
Corsano
Cutrofiano
Gagliano del Capo
Galatina
Galatone
Gallipoli
Lecce
Lequile
Leverano
Lizzanello
Maglie
Martano
Matino
Melendugno
Melissano
Monteroni di Lecce
Nardò
Neviano
Novoli
Parabita
Poggiardo
Presicce
Racale
Ruffano
Salice Salentino
San Cesario di Lecce
Scorrano
Soleto
Squinzano
Surbo
Taurisano
Taviano
Trepuzzi
Tricase
Tuglie
Ugento
Veglie
`,
  "IT-LI": `
Cecina
Donoratico
Livorno
Piombino
Portoferraio
Rosignano Solvay-Castiglioncello
San Vincenzo
Venturina
`,
  "IT-LO": `
Casalpusterlengo
Codogno
Lodi
Lodi Vecchio
Sant'Angelo Lodigiano
Tavazzano
Zelo Buon Persico
`,
  "IT-LT": `
Aprilia
Cisterna di Latina
Cori
Fondi
Formia
Gaeta
Itri
Latina
Latina Scalo
Minturno
Pontinia
Priverno
Sabaudia
San Felice Circeo
Sezze
Terracina
`,
  "IT-LU": `
Altopascio
Camaiore
Capannori
Forte dei Marmi
Lucca
Massarosa
Pietrasanta
Porcari
Ripa-Pozzi-Querceta-Ponterosso
Torre del Lago Puccini
Viareggio
`,
  "IT-MB": `
Agrate Brianza
Albiate
Arcore
Barlassina
Bellusco
Bernareggio
Besana in Brianza
Biassono
Bovisio-Masciago
Brugherio
Busnago
Caponago
Carate Brianza
Carnate
Cavenago di Brianza
Ceriano Laghetto
Cesano Maderno
Cogliate
Concorezzo
Cornate d'Adda
Desio
Giussano
Lazzate
Lentate sul Seveso
Lesmo
Limbiate
Lissone
Macherio
Meda
Monza
Muggiò
Nova Milanese
Seregno
Seveso
Sovico
Usmate-Velate
Varedo
Vedano al Lambro
Verano Brianza
Villasanta
Vimercate
`,
  "IT-MC": `
Civitanova Marche
Corridonia
Macerata
Matelica
Monte San Giusto
Porto Potenza Picena
Porto Recanati
Recanati
San Severino Marche
Tolentino
`,
  "IT-ME": `
Barcellona Pozzo di Gotto
Capo d'Orlando
Giardini-Naxos
Messina
Milazzo
Patti
Sant'Agata di Militello
Santa Teresa di Riva
Taormina
Terme
Torregrotta
Villafranca Tirrena
`,
  "IT-MI": `
Abbiategrasso
Arconate
Arese
Arluno
Assago
Baranzate
Bareggio
Basiglio
Bettola-Zeloforomagno
Binasco
Bollate
Bresso
Bussero
Busto Garolfo
Cambiago
Canegrate
Carugate
Casorezzo
Cassano d'Adda
Cassina de' Pecchi
Castano Primo
Cernusco sul Naviglio
Cerro Maggiore
Cesano Boscone
Cesate
Cinisello Balsamo
Cologno Monzese
Corbetta
Cormano
Cornaredo
Corsico
Cuggiono
Cusano
Dairago
Gaggiano
Garbagnate Milanese
Gessate
Gorgonzola
Inveruno
Inzago
Lacchiarella
Lainate
Legnano
Locate di Triulzi
Magenta
Magnago
Melegnano
Melzo
Milan
Milano
Motta Visconti
Nerviano
Novate Milanese
Opera
Paderno Dugnano
Pantigliate
Parabiago
Paullo
Pero
Pessano Con Bornago
Pieve Emanuele
Pioltello
Pogliano Milanese
Pozzuolo Martesana
Pregnana Milanese
Rescaldina
Rho
Romano Banco
Rosate
Rozzano
San Colombano al Lambro
San Donato Milanese
San Giorgio Su Legnano
San Giuliano Milanese
San Vittore Olona
Sedriano
Segrate
Senago
Sesto San Giovanni
Settimo Milanese
Solaro
Trezzano sul Naviglio
Trezzo sull'Adda
Turbigo
Vanzaghello
Vanzago
Vaprio d'Adda
Vignate
Villa Cortese
Vimodrone
Vittuone
`,
  "IT-MN": `
Asola
Castel Goffredo
Castiglione delle Stiviere
Cerese
Eremo
Goito
Gonzaga
Marmirolo
Mottella
Ostiglia
Poggio Rusco
San Benedetto Po
Sant'Antonio
Suzzara
Viadana
`,
  "IT-MO": `
Campogalliano
Castelfranco Emilia
Castelnuovo Rangone
Cavezzo
Finale Emilia
Fiorano
Formigine
Maranello
Mirandola
Modena
Nonantola
Novi di Modena
Pavullo nel Frignano
San Felice sul Panaro
Sassuolo
Soliera
Spilamberto
Vignola
`,
  "IT-MS": `
Capanne-Prato-Cinquale
Carrara
Marina di Carrara
Marina di Massa
Massa
Montignoso
Pontremoli
`,
  "IT-MT": `
Bernalda
Ferrandina
Grassano
Marconia
Matera
Montalbano Jonico
Montescaglioso
Pisticci
Policoro
`,
  "IT-NA": `
Acerra
Afragola
Agerola
Anacapri
Arenella
Arpino
Arzano
Avvocata
Bacoli
Bagnoli
Barano d'Ischia
Barra
Boscoreale
Boscotrecase
Brusciano
Caivano
Calvizzano
Camposano
Capri
Cardito
Casalnuovo di Napoli
Casamicciola Terme
Casandrino
Casavatore
Casoria
Castellammare di Stabia
Castello di Cisterna
Cercola
Chiaia
Chiaiano
Cicciano
Cimitile
Crispano
Ercolano
Forio
Frattamaggiore
Frattaminore
Fuorigrotta
Giugliano in Campania
Gragnano
Grumo Nevano
Ischia
Ischia Porto
Lettere
Marano di Napoli
Mariglianella
Marigliano
Massa Lubrense
Massa di Somma
Melito di Napoli
Mercato
Meta
Miano
Monte di Procida
Montecalvario
Monterusciello
Mugnano di Napoli
Naples
Napoli
Nola
Ottaviano
Palma Campania
Pendino
Pianillo
Piano di Sorrento
Pianura
Pimonte
Piscinola
Poggiomarino
Poggioreale
Pollena Trocchia
Pomigliano d'Arco
Pompei
Ponticelli
Portici
Posillipo
Pozzuoli
Procida
Qualiano
Quarto
Roccarainola
San Carlo All'Arena
San Ferdinando
San Gennaro Vesuviano
San Giorgio a Cremano
San Giovanni a Teduccio
San Giuseppe
San Giuseppe Vesuviano
San Lorenzo
San Pietro a Patierno
San Sebastiano al Vesuvio
San Vitaliano
Sant'Agnello
Sant'Anastasia
Sant'Antimo
Sant'Antonio Abate
Santa Maria La Carità
Saviano
Scampia
Secondigliano
Soccavo
Somma Vesuviana
Sorrento
Stella
Striano
Terzigno
Torre Annunziata
Torre del Greco
Trecase
Vicaria
Vico Equense
Villaricca
Volla
Vomero
Zona Industriale
`,
  "IT-NO": `
Arona
Bellinzago Novarese
Borgomanero
Cameri
Castelletto Sopra Ticino
Cerano
Galliate
Novara
Oleggio
Romentino
Trecate
`,
  "IT-NU": `
Dorgali
Macomer
Nuoro
Oliena
Orosei
Siniscola
Tortolì
`,
  "IT-OR": `
Bosa
Cabras
Oristano
Terralba
`,
  "IT-PA": `
Altavilla Milicia
Altofonte
Bagheria
Balestrate
Belmonte Mezzagno
Borgetto
Caccamo
Campofelice di Roccella
Capaci
Carini
Castelbuono
Casteldaccia
Cefalù
Cerda
Ciaculli
Cinisi
Corleone
Ficarazzi
Gangi
Isola delle Femmine
Lercara Friddi
Marineo
Misilmeri
Monreale
Partinico
Piana degli Albanesi
San Cipirello
San Giuseppe Jato
Santa Flavia
Sferracavallo
Termini Imerese
Terrasini
Trabia
Villabate
`,
  "IT-PD": `
Abano Terme
Albignasego
Borgoricco-San Michele delle Badesse-Sant'Eufemia
Campodarsego
Camposampiero
Carmignano di Brenta
Carrara San Giorgio
Caselle
Cittadella
Conselve
Este
Fontaniva
Galliera Veneta
Legnaro
Limena
Mandriola-Sant'Agostino
Maserà di Padova
Mejaniga
Mestrino
Monselice
Montagnana
Montegrotto Terme
Noventa
Ospedaletto Euganeo
Piove di Sacco-Piovega
Ponte San Nicolò
San Giorgio delle Pertiche
San Martino di Lupari
Sant'Angelo di Piove di Sacco
Sarmeola
Selvazzano Dentro
Solesino
Tencarola
Tombolo
Torreglia
Trebaseleghe
Vigodarzere
Vigonza
Villatora
`,
  "IT-PE": `
Penne
Pescara
Popoli
Villa Raspa
`,
  "IT-PG": `
Bastia umbra
Castiglione del Lago
Chiugiana-La Commenda
Città di Castello
Foligno
Gualdo Tadino
Gubbio
Magione
Marsciano
Perugia
Ponte Felcino
Santa Maria degli Angeli
Spoleto
Todi
Umbertide
`,
  "IT-PI": `
Bientina
Cascina
Castelfranco di Sotto
Fornacette
Pisa
Ponsacco
Pontasserchio
Pontedera
San Miniato
San Miniato Basso
Santa Croce sull'Arno
Santa Maria a Monte
Vecchiano-Nodica
Vicopisano
Volterra
`,
  "IT-PN": `
Aviano
Aviano-Castello
Azzano Decimo
Brugnera
Caneva
Casarsa della Delizia
Cordenons
Fiume Veneto
Maniago
Porcia
Pordenone
Rosa
Roveredo in Piano
Sacile
San Vito al Tagliamento
Spilimbergo
Vigonovo-Fontanafredda
`,
  "IT-PO": `
Fornacelle
Montemurlo
Poggio A Caiano
Prato
Seano
Vaiano
Vernio
`,
  "IT-PR": `
Borgo Val di Taro
Collecchio
Colorno
Fidenza
Langhirano
Noceto
Parma
Salsomaggiore Terme
Sorbolo
Traversetolo
`,
  "IT-PT": `
Agliana
Borgo a Buggiano
Cantagrillo-Casalguidi
Lamporecchio
Margine Coperta-Traversagna
Monsummano Terme
Montale
Montecatini-Terme
Pescia
Pieve a Nievole
Pistoia
Quarrata
`,
  "IT-PV": `
Belgioioso
Broni
Casorate Primo
Cassolnovo
Casteggio
Cilavegna
Gambolò
Garlasco
Mede
Mortara
Pavia
Robbio
Sannazzaro de' Burgondi
Siziano
Solaro
Stradella
Vigevano
Voghera
`,
  "IT-RE": `
Bagnolo in Piano
Bibbiano
Boretto
Cadelbosco di Sopra
Casalgrande
Castellarano
Castelnovo di Sotto
Castelnovo ne'Monti
Cavriago
Correggio
Fabbrico
Guastalla
Montecchio Emilia
Novellara
Reggio nell'Emilia
Reggiolo
Rio Saliceto
Rubiera
San Martino in Rio
Sant'Ilario d'Enza
Scandiano
Veggia-Villalunga
`,
  "IT-RI": `
Rieti
`,
  "IT-RN": `
Bellaria-Igea Marina
Cattolica
Morciano di Romagna
Riccione
Rimini
San Giovanni in Marignano
Santarcangelo
Villa Verucchio
`,
  "IT-RO": `
Adria
Badia Polesine
Lendinara
Porto Tolle
Porto Viro
Rosolina
Rovigo
Santa Maria Maddalena
Taglio
Taglio di Po
Villadose
`,
  "IT-SA": `
Agropoli
Angri
Baronissi
Battipaglia
Bellizzi
Bracigliano
Castel San Giorgio
Cava Dè Tirreni
Eboli
Giffoni Valle Piana
Lancusi-Penta-Bolano
Lanzara
Maiori
Mercato
Mercato San Severino
Montecorvino Pugliano
Montecorvino Rovella
Nocera Inferiore
Nocera Superiore
Olevano sul Tusciano
Pagani
Piazza del Galdo-Sant'Angelo
Polla
Pontecagnano
Quadrivio
Roccapiemonte
Sala Consilina
Salerno
San Marzano sul Sarno
San Valentino Torio
Sant'Egidio del Monte Albino
Sapri
Sarno
Scafati
Siano
Vallo della Lucania
`,
  "IT-SI": `
Abbadia San Salvatore
Chianciano Terme
Colle di Val d'Elsa
Poggibonsi
Siena
Sinalunga
Torrita di Siena
`,
  "IT-SO": `
Chiavenna
Cosio Valtellino
Morbegno
Sondrio
Tirano
`,
  "IT-SP": `
Arcola
Casano-Dogana-Isola
Ceparana-Carpena
Colombiera-Molicciara
La Spezia
Lerici
Santo Stefano di Magra
Sarzana
`,
  "IT-SR": `
Augusta
Avola
Belvedere
Canicattini Bagni
Carlentini
Floridia
Francofonte
Lentini
Melilli
Noto
Pachino
Palazzolo Acreide
Priolo Gargallo
Rosolini
Siracusa
Solarino
Sortino
`,
  "IT-SS": `
Alghero
Arzachena
Ittiri
La Maddalena
Li Punti-San Giovanni
Olbia
Ossi
Ozieri
Porto Torres
Sassari
Sennori
Sorso
Tempio Pausania
`,
  "IT-SV": `
Alassio
Albenga
Albisola Superiore
Andora
Cairo Montenotte
Carcare
Ceriale
Finale Ligure
Loano
Marina di Andora
Pietra Ligure
Savona
Vado Centro
Vado Ligure
Varazze
`,
  "IT-TE": `
Alba Adriatica
Atri
Giulianova
Martinsicuro
Montorio al Vomano
Pineto
Roseto degli Abruzzi
San Nicolò a Tordino
Sant'Egidio alla Vibrata
Silvi
Teramo
Tortoreto Lido
`,
  "IT-TN": `
Ala
Arco
Borgo Valsugana
Cles
Lavis
Levico Terme
Mattarello
Mezzolombardo
Mori
Pergine Valsugana
Riva del Garda
Rovereto
Trento
`,
  "IT-TO": `
Airali
Almese-Rivera
Alpignano
Avigliana
Beinasco
Borgaro Torinese
Brandizzo
Bruino
Bussoleno
Caluso
Cambiano
Candiolo
Carignano
Carmagnola
Caselle Torinese
Castellamonte
Castiglione Torinese
Chieri
Chivasso
Ciriè
Collegno
Cumiana
Cuorgnè
Druento
Gassino Torinese
Gerbole
Giaveno
Grugliasco
Ivrea
La Loggia
Leini
Mappano
Moncalieri
Montanaro
Nichelino
Nole
None
Orbassano
Pianezza
Pinerolo
Pino Torinese
Piossasco
Poirino
Rivalta di Torino
Rivarolo Canavese
Rivoli
San Benigno Canavese
San Maurizio
San Mauro Torinese
Santena
Settimo Torinese
Susa
Torino
Trofarello
Turin
Venaria Reale
Vinovo
Volpiano
Volvera
`,
  "IT-TR": `
Amelia
Narni
Narni Scalo
Orvieto
Terni
`,
  "IT-TS": `
Muggia
Trieste
`,
  "IT-TV": `
Caerano di San Marco
Casale sul Sile
Castelfranco Veneto
Col San Martino
Conegliano
Cornuda
Crocetta del Montello
Dosson
Farra di Soligo
Frescada
Lancenigo-Villorba
Mareno di Piave
Mogliano Veneto
Montebelluna
Motta di Livenza
Oderzo
Paese
Pieve di Soligo
Ponzano
Preganziol
Priula-Colfosco
Quinto di Treviso
Roncade
Salgareda
San Vendemiano
San Vendemiano-Fossamerlo
San Zenone degli Ezzelini
Santa Lucia di Piave
Silea
Spresiano
Treviso
Valdobbiadene
Vazzola
Vittorio Veneto
Zero Branco
`,
  "IT-VA": `
Albizzate
Arcisate
Besnate
Besozzo
Busto Arsizio
Cardano al Campo
Carnago
Caronno Pertusella
Casorate Sempione
Cassano Magnago
Castellanza
Castiglione Olona
Cavaria Con Premezzo
Cislago
Fagnano Olona-Bergoro
Ferno
Gallarate
Gavirate
Gerenzano
Gorla Maggiore
Gorla Minore
Induno Olona
Lavena Ponte Tresa
Laveno
Lonate Pozzolo
Luino
Malnate
Marnate
Olgiate Olona
Origgio
Samarate
Saronno
Sesto Calende
Solbiate Olona
Somma Lombardo
Sumirago
Tradate
Uboldo
Varese
Vedano Olona
Venegono Inferiore
Venegono Superiore
Vergiate
`,
  "IT-VC": `
Borgosesia
Crescentino
Gattinara
Santhià
Trino
Varallo
Vercelli
`,
  "IT-VE": `
Ca' Savio
Camponogara
Caorle
Cavarzere
Ceggia
Chioggia
Concordia Sagittaria
Dolo
Fiesso
Fiesso d'Artico
Fossò
Giudecca
Iesolo
Lido
Lido di Jesolo
Maerne
Marcon-Gaggio-Colmello
Martellago
Mestre
Mira Taglio
Mirano
Musile di Piave
Noale
Noventa di Piave
Pianiga
Portogruaro
Quarto d'Altino
Salzano
San Donà di Piave
San Stino di Livenza
Scorzè
Spinea-Orgnano
Stra
Venezia
Venice
Zelarino
`,
  "IT-VI": `
Altavilla Vicentina
Arzignano
Bassano del Grappa
Belvedere
Breganze
Caldogno-Rettorgole-Cresole
Camisano Vicentino
Chiampo
Cornedo Vicentino
Creazzo
Dueville
Lonigo
Malo
Marano Vicentino
Marostica
Montebello Vicentino
Montecchio Maggiore-Alte Ceccato
Monticello Conte Otto
Noventa Vicentina
Piovene Rocchette
Romano d'Ezzelino
Rossano Veneto
Rosà
San Zeno-San Giuseppe
Sandrigo
Santorso
Schio
Thiene
Torri di Quartesolo
Trissino
Valdagno
Vicenza
Zanè
`,
  "IT-VT": `
Capranica
Civita Castellana
Fabrica di Roma
Montefiascone
Nepi
Ronciglione
Soriano nel Cimino
Tarquinia
Tuscania
Vetralla
Viterbo
`,
  "NL-FL": `
Almere Stad
Biddinghuizen
Dronten
Emmeloord
Lelystad
Urk
Zeewolde
`,
  "NL-FR": `
Bilgaard
Bolsward
Buitenpost
Burgum
Camminghaburen
Damwâld
De Drait
De Greiden
De Westereen
Dokkum
Drachten
Franeker
Gorredijk
Grou
Harlingen
Heerenveen
Huizum
Joure
Kollum
Leeuwarden
Lemmer
Oosterwolde
Sneek
Stiens
Surhuisterveen
Wolvega
Zuiderburen
`,
  "NL-GE": `
Aalten
Apeldoorn
Arnhem
Barneveld
Bemmel
Bennekom
Beuningen
Borculo
Brummen
Culemborg
Dieren
Doesburg
Doetinchem
Doornsteeg
Druten
Duiven
Ede
Eerbeek
Eibergen
Elburg
Elst
Epe
Ermelo
Geldermalsen
Gendt
Groesbeek
Harderwijk
Hatert
Hattem
Heerde
Hengstdal
Kerkdriel
Leesten
Lent
Lichtenvoorde
Lindenholt
Lochem
Lunteren
Matendonk
Matenveld
Neede
Nijkerk
Nijmegen
Nunspeet
Oosterbeek
Opheusden
Orden
Putten
Renkum
Rheden
Ruurlo
Scherpenzeel
Tiel
Twello
Vaassen
Varsseveld
Velp
Voorthuizen
Wageningen
Warnsveld
Westervoort
Wijchen
Winterswijk
Wisch
Woudhuis
Zaltbommel
Zelhem
Zevenaar
Zutphen
`,
  "NL-GR": `
Appingedam
Bedum
Delfzijl
Groningen
Haren
Helpman
Hoogezand
Korrewegwijk
Leek
Marum
Oosterpark
Oude Pekela
Sappemeer
Selwerd
Stadskanaal
Veendam
Winschoten
Zuidhorn
`,
  "NL-LI": `
Amby
Arcen
Baarlo
Beek
Brunssum
Bunde
De Heeg
Eijsden
Elsloo
Geleen
Gennep
Haelen
Heer
Heerlen
Helden
Heythuysen
Hoensbroek
Kerkrade
Lindenheuvel
Maasbracht
Maasbree
Maastricht
Malberg
Meerssen
Meijel
Nederweert
Panningen
Reuver
Roermond
Scharn
Sevenum
Sittard
Stein
Tegelen
Vaals
Venlo
Venray
Weert
`,
  "NL-NB": `
's-Hertogenbosch
Aalburg
Aarle-Rixtel
Asten
Bavel
Beek
Bergeijk
Bergen op Zoom
Berghem
Best
Bladel
Boekel
Boxmeer
Boxtel
Breda
Broekhoven
Budel
Coevering
Cranendonck
De Blaak
De Doornakkers
De Kruiskamp
De Reit
Dinteloord
Dongen
Eersel
Eindhoven
Geertruidenberg
Geldrop
Gemert
Gilze
Ginneken
Goirle
Grasrijk
Grave
Groenewoud
Halsteren
Heesch
Heeswijk-Dinther
Heeze
Helmond
Heusdenhout
Hilvarenbeek
Hoge Vucht
Hoogerheide
Klundert
Korvel
Loon op Zand
Made
Meerhoven
Mierlo
Nistelrode
Nuenen
Oirschot
Oisterwijk
Oosterhout
Oss
Oud Gastel
Princenhage
Prinsenbeek
Raamsdonksveer
Reusel
Rijen
Roosendaal
Schaijk
Schijndel
Sint Willebrord
Sint-Oedenrode
Someren
Steenbergen
Terheijden
Teteringen
Tilburg
Tongelre
Uden
Udenhout
Vaartbroek
Valkenswaard
Veghel
Veldhoven
Vught
Waalre
Waalwijk
Waspik
Werkendam
Woenselse Heide
Woudrichem
Zandberg
Zeelst
Zundert
`,
  "NL-NH": `
Aalsmeer
Alkmaar
Amstelveen
Amsterdam
Amsterdam-Zuidoost
Bennebroek
Beverwijk
Blaricum
Broek op Langedijk
Bussum
Castricum
Den Burg
Den Helder
Diemen
Edam
Enkhuizen
Haarlem
Heemskerk
Heemstede
Heerhugowaard
Heiloo
Hilversum
Hoofddorp
Hoorn
Huizen
IJmuiden
Kerkelanden
Kortenhoef
Kudelstaart
Laren
Limmen
Medemblik
Muiden
Naarden
Nieuw-Loosdrecht
Noord-Scharwoude
Obdam
Oosteinde
Opmeer
Ouderkerk aan de Amstel
Purmerend
Schagen
Sint Pancras
Uitgeest
Uithoorn
Velsen-Zuid
Volendam
Weesp
Zaandam
Zaandijk
Zaanstad
Zandvoort
Zuid-Scharwoude
`,
  "NL-UT": `
Abcoude
Amerongen
Amersfoort
Baarn
Breukelen
Bunnik
De Bilt
Doorn
Driebergen-Rijsenburg
Hoogland
IJsselstein
Leerdam
Leersum
Leusden
Lopik
Lunetten
Maarssen
Mijdrecht
Montfoort
Nieuwegein
Odijk
Oudewater
Randenbroek
Rhenen
Soest
Utrecht
Veenendaal
Veldhuizen
Vianen
Vleuten
Wijk bij Duurstede
Wilnis
Woerden
Woudenberg
Zeist
`,
  "NL-ZH": `
's-Gravenland
's-Gravenzande
Alblasserdam
Alphen aan den Rijn
Barendrecht
Benthuizen
Bergschenhoek
Berkel en Rodenrijs
Bleiswijk
Bloemendaal
Bloemhof
Bodegraven
Bolnes
Boskoop
Capelle aan den IJssel
Carnisse
De Lier
Delfshaven
Delft
Den Haag
Dordrecht
Driemanspolder
Duindorp
Feijenoord
Giessendam
Goedereede
Gorinchem
Gouda
Groenswaard
Groot IJsselmonde
Hellevoetsluis
Hendrik-Ido-Ambacht
Hillegom
Hoek van Holland
Hoge Mors
Honselersdijk
Hoogvliet
Katwijk aan Zee
Katwijk aan den Rijn
Krimpen aan den IJssel
Leiden
Leiderdorp
Liesveld
Lisse
Lombardijen
Maasdijk
Maassluis
Merenwijk
Middelharnis
Monster
Naaldwijk
Neder-Hardinxveld
Nieuw-Lekkerland
Noord-Hofland
Noordwijk-Binnen
Noordwijkerhout
Oegstgeest
Ommoord
Oud-Beijerland
Ouddorp
Overschie
Palenstein
Papendrecht
Pendrecht
Pijnacker
Poeldijk
Reeuwijk
Rhoon
Ridderkerk
Rijnsburg
Rijswijk
Rotterdam
Rozenburg
Sassenheim
Scheveningen
Schiebroek
Schiedam
Schoonhoven
Sliedrecht
Slikkerveer
Spangen
Spijkenisse
Statenkwartier
Strijen
The Hague
Vlaardingen
Vogelwijk
Voorburg
Voorschoten
Vreewijk
Waddinxveen
Wassenaar
Ypenburg
Zoetermeer
Zuidwijk
Zwijndrecht
`,
  "PL-04": `
Brodnica
Bydgoszcz
Chełmno
Fordon
Grudziądz
Inowrocław
Toruń
Włocławek
Świecie
`,
  "PL-06": `
Biała Podlaska
Biłgoraj
Chełm
Kraśnik
Lubartów
Lublin
Puławy
Tomaszów Lubelski
Zamość
Łuków
Łęczna
Świdnik
`,
  "PL-08": `
Gorzów Wielkopolski
Nowa Sól
Zielona Góra
Świebodzin
Żagań
Żary
`,
  "PL-10": `
Aleksandrów Łódzki
Bełchatów
Kutno
Opoczno
Ozorków
Pabianice
Piotrków Trybunalski
Radomsko
Sieradz
Skierniewice
Tomaszów Mazowiecki
Wieluń
Zduńska Wola
Zgierz
Łowicz
Łódź
`,
  "PL-12": `
Andrychów
Bochnia
Chrzanów
Gorlice
Kraków
Nowy Sącz
Nowy Targ
Olkusz
Oświęcim
Skawina
Tarnów
Zakopane
`,
  "PL-14": `
Bemowo
Białołeka
Bielany
Ciechanów
Grodzisk Mazowiecki
Kabaty
Legionowo
Marki
Mińsk Mazowiecki
Mokotów
Mława
Nowy Dwór Mazowiecki
Ochota
Ostrołęka
Ostrów Mazowiecka
Otwock
Piaseczno
Piastów
Praga Południe
Praga Północ
Pruszków
Płock
Płońsk
Radom
Rembertów
Siedlce
Sochaczew
Targówek
Ursus
Ursynów
Warsaw
Warszawa
Wawer
Wesoła
Wola
Wołomin
Wyszków
Włochy
Ząbki
Śródmieście
Żoliborz
Żyrardów
`,
  "PL-18": `
Dębica
Jarosław
Jasło
Krosno
Mielec
Przemyśl
Rzeszów
Sanok
Stalowa Wola
Tarnobrzeg
`,
  "PL-20": `
Augustów
Białystok
Bielsk Podlaski
Grajewo
Hajnówka
Suwałki
Zambrów
Łomża
`,
  "PL-22": `
Chojnice
Gdańsk
Gdynia
Kościerzyna
Kwidzyn
Lębork
Malbork
Pruszcz Gdański
Rumia
Sopot
Starogard Gdański
Słupsk
Tczew
Wejherowo
`,
  "PL-24": `
Bielsko-Biala
Bytom
Będzin
Chorzów
Cieszyn
Czechowice-Dziedzice
Czeladź
Czerwionka-Leszczyny
Częstochowa
Dąbrowa Górnicza
Gliwice
Jastrzębie Zdrój
Jaworzno
Katowice
Knurów
Lubliniec
Mikołów
Myszków
Mysłowice
Piekary Śląskie
Pszczyna
Racibórz
Ruda Śląska
Rybnik
Rydułtowy
Siemianowice Śląskie
Sosnowiec
Tarnowskie Góry
Tychy
Wodzisław Śląski
Zabrze
Zawiercie
Łaziska Górne
Świętochłowice
Żory
Żywiec
`,
  "PL-26": `
Kielce
Końskie
Ostrowiec Świętokrzyski
Sandomierz
Skarżysko-Kamienna
Starachowice
`,
  "US-AL": `
Alabaster
Albertville
Alexander City
Anniston
Athens
Atmore
Auburn
Bessemer
Birmingham
Calera
Center Point
Chelsea
Cullman
Daphne
Decatur
Dixiana
Dothan
East Florence
Enterprise
Eufaula
Fairfield
Fairhope
Florence
Foley
Forestdale
Fort Payne
Gadsden
Gardendale
Gulf Shores
Hartselle
Helena
Homewood
Hoover
Hueytown
Huntsville
Irondale
Jacksonville
Jasper
Leeds
Madison
Millbrook
Mobile
Montgomery
Moody
Mountain Brook
Muscle Shoals
Northport
Opelika
Oxford
Ozark
Pelham
Pell City
Phenix City
Pleasant Grove
Prattville
Prichard
Saks
Saraland
Scottsboro
Selma
Sylacauga
Talladega
Tillmans Corner
Troy
Trussville
Tuscaloosa
Vestavia Hills
`,
  "US-AR": `
Arkadelphia
Batesville
Bella Vista
Benton
Bentonville
Blytheville
Bryant
Cabot
Camden
Centerton
Conway
El Dorado
Fayetteville
Forrest City
Fort Smith
Harrison
Helena-West Helena
Hot Springs
Hot Springs Village
Jacksonville
Jonesboro
Little Rock
Magnolia
Malvern
Marion
Maumelle
Mountain Home
North Little Rock
Paragould
Pine Bluff
Rogers
Russellville
Searcy
Sherwood
Siloam Springs
Springdale
Texarkana
Van Buren
West Memphis
`,
  "US-AZ": `
Ahwatukee Foothills
Alhambra
Anthem
Apache Junction
Arizona City
Avondale
Buckeye
Bullhead City
Camp Verde
Casa Grande
Casas Adobes
Catalina Foothills
Central City
Chandler
Chino Valley
Coolidge
Cottonwood
Deer Valley
Douglas
Drexel Heights
El Mirage
Eloy
Encanto
Flagstaff
Florence
Flowing Wells
Fortuna Foothills
Fountain Hills
Gilbert
Glendale
Gold Camp
Gold Canyon
Goodyear
Green Valley
Kingman
Lake Havasu City
Marana
Maricopa
Maryvale
Mesa
New Kingman-Butler
New River
Nogales
Oro Valley
Paradise Valley
Payson
Peoria
Phoenix
Prescott
Prescott Valley
Queen Creek
Rio Rico
Sahuarita
San Luis
San Tan Valley
Scottsdale
Sedona
Show Low
Sierra Vista
Sierra Vista Southeast
Somerton
Sun City
Sun City West
Sun Lakes
Surprise
Tanque Verde
Tempe
Tempe Junction
Tucson
Tucson Estates
Vail
Verde Village
West Sedona
Yuma
`,
  "US-CA": `
Adelanto
Agoura
Agoura Hills
Alameda
Alamo
Albany
Alhambra
Aliso Viejo
Alpine
Altadena
Alum Rock
American Canyon
Anaheim
Anderson
Antelope
Antioch
Apple Valley
Arcadia
Arcata
Arden-Arcade
Arroyo Grande
Artesia
Arvin
Ashland
Atascadero
Atwater
Auburn
Avenal
Avocado Heights
Azusa
Bakersfield
Baldwin Park
Banning
Barstow
Barstow Heights
Bay Point
Bayside
Beaumont
Bell
Bell Gardens
Bellflower
Belmont
Benicia
Berkeley
Beverly Hills
Big Bear City
Bloomington
Blythe
Bonita
Bostonia
Boyle Heights
Brawley
Brea
Brentwood
Buena Park
Burbank
Burlingame
Calabasas
Calexico
California City
Camarillo
Cameron Park
Camp Pendleton South
Campbell
Canoga Park
Canyon Lake
Capitola
Carlsbad
Carmichael
Carpinteria
Carson
Casa de Oro-Mount Helix
Castaic
Castro Valley
Cathedral City
Ceres
Cerritos
Chatsworth
Cherryland
Chico
Chinatown
Chino
Chino Hills
Chowchilla
Chula Vista
Citrus
Citrus Heights
Claremont
Clayton
Clearlake
Clovis
Coachella
Coalinga
Colton
Commerce
Communications Hill
Compton
Concord
Corcoran
Corona
Coronado
Costa Mesa
Coto De Caza
Covina
Crestline
Cudahy
Culver City
Cupertino
Cypress
Daly City
Dana Point
Danville
Davis
Del Aire
Delano
Delhi
Desert Hot Springs
Diamond Bar
Diamond Springs
Dinuba
Discovery Bay
Dixon
Downey
Duarte
Dublin
East Hemet
East Los Angeles
East Palo Alto
East Rancho Dominguez
East San Gabriel
Eastvale
Echo Park
El Cajon
El Centro
El Cerrito
El Dorado Hills
El Monte
El Segundo
El Sobrante
Elk Grove
Emeryville
Encinitas
Encino
Escondido
Eureka
Exeter
Fair Oaks
Fairfield
Fairview
Fallbrook
Farmersville
Fillmore
Florence-Graham
Florin
Folsom
Fontana
Foothill Farms
Foothill Ranch
Fortuna
Foster City
Fountain Valley
Fremont
Fresno
Fullerton
Galt
Garden Acres
Garden Grove
Gardena
Gilroy
Glen Avon
Glendale
Glendora
Goleta
Grand Terrace
Granite Bay
Grass Valley
Greenfield
Grover Beach
Hacienda Heights
Half Moon Bay
Hanford
Hawaiian Gardens
Hawthorne
Hayward
Healdsburg
Hemet
Hercules
Hermosa Beach
Hesperia
Highland
Hillsborough
Hollister
Hollywood
Home Gardens
Huntington Beach
Huntington Park
Imperial
Imperial Beach
Indio
Inglewood
Irvine
Isla Vista
Jurupa Valley
Kerman
King City
Kingsburg
Koreatown
La Cañada Flintridge
La Crescenta-Montrose
La Habra
La Jolla
La Mesa
La Mirada
La Palma
La Presa
La Puente
La Quinta
La Riviera
La Verne
Ladera Ranch
Lafayette
Laguna
Laguna Beach
Laguna Hills
Laguna Niguel
Laguna Woods
Lake Arrowhead
Lake Elsinore
Lake Forest
Lake Los Angeles
Lakeland Village
Lakeside
Lakewood
Lamont
Lancaster
Larkspur
Lathrop
Lawndale
Lemon Grove
Lemoore
Lennox
Lincoln
Linda
Lindsay
Live Oak
Livermore
Livingston
Lodi
Loma Linda
Lomita
Lompoc
Long Beach
Los Alamitos
Los Altos
Los Angeles
Los Banos
Los Gatos
Los Osos
Lynwood
Madera
Magalia
Malibu
Manhattan Beach
Manteca
Marina
Martinez
Marysville
Maywood
McFarland
McKinleyville
Mead Valley
Mendota
Menifee
Menlo Park
Merced
Mill Valley
Millbrae
Milpitas
Mira Mesa
Mission District
Mission Viejo
Modesto
Monrovia
Montclair
Montebello
Monterey
Monterey Park
Moorpark
Moraga
Moreno Valley
Morgan Hill
Morro Bay
Mountain View
Murrieta
Muscoy
Napa
National City
Newark
Newman
Newport Beach
Nipomo
Noe Valley
Norco
North Auburn
North Fair Oaks
North Highlands
North Hills
North Hollywood
North Tustin
Northridge
Norwalk
Novato
Oak Park
Oakdale
Oakland
Oakley
Oceanside
Oildale
Olivehurst
Ontario
Orange
Orangevale
Orcutt
Orinda
Oroville
Oxnard
Pacific Grove
Pacifica
Palm Desert
Palm Springs
Palmdale
Palo Alto
Palos Verdes Estates
Paradise
Paramount
Parkway
Parlier
Pasadena
Paso Robles
Patterson
Pedley
Perris
Petaluma
Phelan
Pico Rivera
Piedmont
Pinole
Pittsburg
Placentia
Placerville
Pleasant Hill
Pleasanton
Pomona
Port Hueneme
Porterville
Poway
Prunedale
Quartz Hill
Ramona
Rancho Cordova
Rancho Cucamonga
Rancho Mirage
Rancho Palos Verdes
Rancho Penasquitos
Rancho San Diego
Rancho Santa Margarita
Red Bluff
Redding
Redlands
Redondo Beach
Redwood City
Redwood Shores
Reedley
Rialto
Richmond
Ridgecrest
Rio Linda
Ripon
Riverbank
Riverside
Rocklin
Rohnert Park
Rosamond
Rosedale
Rosemead
Rosemont
Roseville
Rossmoor
Rowland Heights
Rubidoux
Sacramento
Salida
Salinas
San Anselmo
San Bernardino
San Bruno
San Carlos
San Clemente
San Diego
San Diego Country Estates
San Dimas
San Fernando
San Francisco
San Gabriel
San Jacinto
San Jose
San Juan Capistrano
San Leandro
San Lorenzo
San Luis Obispo
San Marcos
San Marino
San Mateo
San Pablo
San Pedro
San Rafael
San Ramon
Sanger
Santa Ana
Santa Barbara
Santa Clara
Santa Clarita
Santa Cruz
Santa Fe Springs
Santa Maria
Santa Monica
Santa Paula
Santa Rosa
Santee
Saratoga
Scotts Valley
Seal Beach
Seaside
Selma
Shadow Hills
Shafter
Shasta Lake
Sherman Oaks
Sierra Madre
Signal Hill
Silver Lake
Simi Valley
Solana Beach
Soledad
Sonoma
South El Monte
South Gate
South Lake Tahoe
South Pasadena
South San Francisco
South San Jose Hills
South Whittier
South Yuba City
Spring Valley
Stanford
Stanton
Stevenson Ranch
Stockton
Studio City
Suisun
Sun City
Sun Village
Sunland
Sunnyvale
Susanville
Tamalpais-Homestead Valley
Tehachapi
Temecula
Temple City
Thousand Oaks
Torrance
Tracy
Truckee
Tujunga
Tulare
Turlock
Tustin
Twentynine Palms
Ukiah
Union City
Universal City
Upland
Vacaville
Valencia
Valinda
Valle Vista
Vallejo
Valley Glen
Van Nuys
Venice
Ventura
Victorville
View Park-Windsor Hills
Vincent
Vineyard
Visalia
Visitacion Valley
Vista
Walnut
Walnut Creek
Walnut Park
Wasco
Watsonville
West Carson
West Covina
West Hills
West Hollywood
West Puente Valley
West Sacramento
West Whittier-Los Nietos
Westminster
Westmont
Whittier
Wildomar
Willowbrook
Windsor
Winter Gardens
Winton
Woodcrest
Woodland
Woodland Hills
Yorba Linda
Yuba City
Yucaipa
Yucca Valley
`,
  "US-CO": `
Arvada
Aurora
Berkley
Black Forest
Boulder
Brighton
Broomfield
Castle Pines North
Castle Rock
Castlewood
Cañon City
Centennial
Cherry Creek
Cimarron Hills
Clifton
Colorado Springs
Columbine
Commerce City
Denver
Durango
Edwards
Englewood
Erie
Evans
Federal Heights
Firestone
Fort Carson
Fort Collins
Fort Morgan
Fountain
Frederick
Fruita
Golden
Grand Junction
Greeley
Greenwood Village
Highlands Ranch
Johnstown
Ken Caryl
Lafayette
Lakewood
Littleton
Lone Tree
Longmont
Louisville
Loveland
Montrose
Northglenn
Parker
Pueblo
Pueblo West
Security-Widefield
Sherrelwood
Southglenn
Steamboat Springs
Sterling
Superior
The Pinery
Thornton
Welby
Westminster
Wheat Ridge
Windsor
`,
  "US-CT": `
Ansonia
Branford
Bridgeport
Bristol
Cheshire
City of Milford (balance)
Cromwell
Danbury
Darien
Derby
East Hartford
East Haven
East Norwalk
Ellington
Enfield
Fairfield
Farmington
Glastonbury
Greenwich
Guilford
Hamden
Hartford
Killingly Center
Ledyard
Madison
Manchester
Mansfield City
Meriden
Middletown
Milford
Montville Center
Naugatuck
New Britain
New Canaan
New Fairfield
New Haven
New London
Newington
North Branford
North Haven
North Stamford
Norwalk
Norwich
Old Saybrook
Orange
Oxford
Plainfield
Plainville
Plymouth
Seymour
Shelton
South Windsor
Southbury
Stafford
Stamford
Storrs
Stratford
Tolland
Torrington
Trumbull
Wallingford
Wallingford Center
Waterbury
Waterford
West Hartford
West Haven
West Torrington
Westport
Wethersfield
Willimantic
Wilton
Winchester Center
Windham
Windsor
Windsor Locks
Wolcott
`,
  "US-DE": `
Bear
Brookside
Dover
Glasgow
Hockessin
Middletown
Milford
Newark
Pike Creek Valley
Smyrna
Wilmington
`,
  "US-FL": `
Alafaya
Allapattah
Altamonte Springs
Apollo Beach
Apopka
Atlantic Beach
Auburndale
Aventura
Avon Park
Azalea Park
Bartow
Bayonet Point
Bayshore Gardens
Bellair-Meadowbrook Terrace
Belle Glade
Bellview
Bloomingdale
Boca Del Mar
Boca Raton
Bonita Springs
Boynton Beach
Bradenton
Brandon
Brent
Brownsville
Buenaventura Lakes
Callaway
Cantonment
Cape Coral
Carol City
Carrollwood
Carrollwood Village
Casselberry
Cheval
Citrus Park
Citrus Ridge
Clearwater
Clermont
Cocoa
Cocoa Beach
Coconut Creek
Coconut Grove
Conway
Cooper City
Coral Gables
Coral Springs
Coral Terrace
Country Club
Country Walk
Crestview
Cutler
Cutler Bay
Cutler Ridge
Cypress Lake
Dania Beach
Davie
Daytona Beach
DeBary
DeLand
Deerfield Beach
Delray Beach
Deltona
Destin
Doctor Phillips
Doral
Dunedin
East Lake
East Lake-Orient Park
East Milton
East Naples
East Pensacola Heights
Edgewater
Egypt Lake-Leto
Elfers
Englewood
Ensley
Estero
Eustis
Fairview Shores
Fernandina Beach
Ferry Pass
Fish Hawk
Flagami
Fleming Island
Florida City
Florida Ridge
Forest City
Fort Lauderdale
Fort Myers
Fort Pierce
Fort Walton Beach
Fountainebleau
Four Corners
Fruit Cove
Fruitville
Gainesville
Gibsonton
Gladeview
Glenvar Heights
Golden Gate
Golden Glades
Goldenrod
Gonzalez
Goulds
Greater Northdale
Greenacres City
Groveland
Gulf Gate Estates
Gulfport
Haines City
Hallandale Beach
Hialeah
Hialeah Gardens
Highland City
Hobe Sound
Holiday
Holly Hill
Hollywood
Homestead
Homosassa Springs
Horizon West
Hudson
Hunters Creek
Immokalee
Iona
Ives Estates
Jacksonville
Jacksonville Beach
Jasmine Estates
Jensen Beach
Jupiter
Kendale Lakes
Kendall
Kendall West
Key Biscayne
Key Largo
Key West
Keystone
Kings Point
Kissimmee
Lady Lake
Lake Butler
Lake City
Lake Magdalene
Lake Mary
Lake Wales
Lake Worth Corridor
Lakeland
Lakeland Highlands
Lakes by the Bay
Lakeside
Lakewood Park
Land O' Lakes
Lantana
Largo
Lauderdale Lakes
Lauderhill
Lealman
Leesburg
Lehigh Acres
Leisure City
Lighthouse Point
Lockhart
Longwood
Lutz
Lynn Haven
Maitland
Mango
Marco
Marco Island
Margate
Meadow Woods
Melbourne
Miami
Miami Beach
Miami Gardens
Miami Lakes
Miami Shores
Miami Springs
Middleburg
Midway
Minneola
Miramar
Mount Dora
Myrtle Grove
Naples
Navarre
New Port Richey
New Port Richey East
New Smyrna Beach
Niceville
Norland
North Andrews Gardens
North Fort Myers
North Lauderdale
North Miami
North Miami Beach
North Palm Beach
North Port
Northdale
Oak Ridge
Oakland Park
Oakleaf Plantation
Ocala
Ocoee
Ojus
Oldsmar
Olympia Heights
Opa-locka
Orange City
Orlando
Ormond Beach
Oviedo
Pace
Palatka
Palm Bay
Palm Beach Gardens
Palm City
Palm Coast
Palm Harbor
Palm River-Clair Mel
Palm Springs
Palm Valley
Palmetto
Palmetto Bay
Palmetto Estates
Panama City
Panama City Beach
Parkland
Pembroke Pines
Pensacola
Pine Castle
Pine Hills
Pinecrest
Pinellas Park
Pinewood
Plant City
Plantation
Poinciana
Pompano Beach
Ponte Vedra Beach
Port Charlotte
Port Orange
Port Saint John
Port Saint Lucie
Port Salerno
Princeton
Punta Gorda
Punta Gorda Isles
Richmond West
Riverview
Riviera Beach
Rockledge
Royal Palm Beach
Ruskin
Safety Harbor
Saint Augustine
Saint Cloud
San Carlos Park
Sandalfoot Cove
Sanford
Sarasota
Sarasota Springs
Satellite Beach
Scott Lake
Sebastian
Sebring
Seminole
Shady Hills
Silver Springs
South Bradenton
South Daytona
South Miami
South Miami Heights
South Venice
Southchase
Spring Hill
St. Johns
St. Petersburg
Stuart
Sun City Center
Sunny Isles Beach
Sunrise
Sunset
Sweetwater
Tallahassee
Tamarac
Tamiami
Tampa
Tarpon Springs
Tavares
Temple Terrace
The Acreage
The Crossings
The Hammocks
The Villages
Thonotosassa
Three Lakes
Titusville
Town 'n' Country
Trinity
University
University Park
Upper Grand Lagoon
Valrico
Venice
Vero Beach
Vero Beach South
Viera East
Villas
Warrington
Wekiwa Springs
Wellington
Wesley Chapel
West Hollywood
West Little River
West Melbourne
West Palm Beach
West Park
West Pensacola
West and East Lealman
Westchase
Westchester
Weston
Westwood Lake
Wilton Manors
Winter Garden
Winter Haven
Winter Park
Winter Springs
Wright
Yulee
Zephyrhills
`,
  "US-GA": `
Acworth
Albany
Alpharetta
Americus
Athens
Atlanta
Augusta
Bainbridge
Belvedere Park
Brookhaven
Buford
Calhoun
Candler-McAfee
Canton
Carrollton
Cartersville
Chamblee
Clarkston
College Park
Columbus
Conyers
Cordele
Covington
Cusseta
Dallas
Dalton
Decatur
Doraville
Douglas
Douglasville
Druid Hills
Dublin
Duluth
Dunwoody
East Point
Evans
Fairburn
Fayetteville
Forest Park
Gainesville
Georgetown
Griffin
Grovetown
Hinesville
Holly Springs
Jefferson
Johns Creek
Kennesaw
Kingsland
LaGrange
Lawrenceville
Lilburn
Lithia Springs
Loganville
Mableton
Macon
Marietta
Martinez
McDonough
Milledgeville
Milton
Monroe
Moultrie
Mountain Park
Newnan
Norcross
North Decatur
North Druid Hills
Peachtree City
Peachtree Corners
Perry
Pooler
Powder Springs
Redan
Richmond Hill
Riverdale
Rome
Roswell
Saint Simon Mills
Saint Simons Island
Sandy Springs
Savannah
Scottdale
Smyrna
Snellville
St. Marys
Statesboro
Stockbridge
Stonecrest
Sugar Hill
Suwanee
Thomasville
Tifton
Tucker
Union City
Valdosta
Vidalia
Villa Rica
Warner Robins
Waycross
Wilmington Island
Winder
Woodstock
`,
  "US-ID": `
Ammon
Blackfoot
Boise
Burley
Caldwell
Chubbuck
Coeur d'Alene
Eagle
Garden City
Hayden
Idaho Falls
Jerome
Kuna
Lewiston
Lewiston Orchards
Meridian
Moscow
Mountain Home
Nampa
Pocatello
Post Falls
Rexburg
Twin Falls
`,
  "US-IL": `
Addison
Albany Park
Algonquin
Alsip
Alton
Antioch
Arlington Heights
Ashburn
Auburn Gresham
Aurora
Avondale
Barrington
Bartlett
Batavia
Beach Park
Belleville
Bellwood
Belmont Cragin
Belvidere
Bensenville
Berwyn
Bloomingdale
Bloomington
Blue Island
Bolingbrook
Bourbonnais
Bradley
Bridgeport
Bridgeview
Brighton Park
Brookfield
Buffalo Grove
Burbank
Burr Ridge
Cahokia
Calumet City
Canton
Carbondale
Carol Stream
Carpentersville
Cary
Centralia
Champaign
Channahon
Charleston
Chatham
Chicago
Chicago Heights
Chicago Lawn
Chicago Loop
Chicago Ridge
Cicero
Collinsville
Columbia
Country Club Hills
Crest Hill
Crestwood
Crystal Lake
Danville
Darien
DeKalb
Decatur
Deerfield
Des Plaines
Dixon
Dolton
Douglas
Downers Grove
East Garfield Park
East Moline
East Peoria
East Saint Louis
Edgewater
Edwardsville
Effingham
Elgin
Elk Grove Village
Elmhurst
Elmwood Park
Englewood
Evanston
Evergreen Park
Fairview Heights
Forest Park
Fox Lake
Frankfort
Franklin Park
Freeport
Gage Park
Gages Lake
Galesburg
Geneva
Glen Carbon
Glen Ellyn
Glendale Heights
Glenview
Godfrey
Goodings Grove
Grand Boulevard
Granite City
Grayslake
Greater Grand Crossing
Gurnee
Hanover Park
Harvey
Hazel Crest
Herrin
Hickory Hills
Highland Park
Hinsdale
Hoffman Estates
Homer Glen
Homewood
Huntley
Hyde Park
Irving Park
Jacksonville
Joliet
Justice
Kankakee
Kenwood
Kewanee
La Grange
La Grange Park
Lake Forest
Lake Zurich
Lake in the Hills
Lansing
Lemont
Libertyville
Lincoln
Lincoln Park
Lincoln Square
Lincolnwood
Lindenhurst
Lisle
Lockport
Logan Square
Lombard
Loves Park
Lower West Side
Lyons
Machesney Park
Macomb
Marion
Markham
Matteson
Mattoon
Maywood
McHenry
McKinley Park
Melrose Park
Midlothian
Minooka
Mokena
Moline
Montgomery
Morgan Park
Morris
Morton
Morton Grove
Mount Greenwood
Mount Prospect
Mount Vernon
Mundelein
Naperville
Near North Side
Near South Side
New City
New Lenox
Niles
Normal
Norridge
North Aurora
North Center
North Chicago
North Lawndale
North Peoria
Northbrook
Northlake
O'Fallon
Oak Forest
Oak Lawn
Oak Park
Orland Park
Oswego
Ottawa
Palatine
Palos Heights
Palos Hills
Park Forest
Park Ridge
Pekin
Peoria
Plainfield
Plano
Pontiac
Portage Park
Prospect Heights
Quincy
Rantoul
Richton Park
River Forest
River Grove
Riverdale
Rock Island
Rockford
Rogers Park
Rolling Meadows
Romeoville
Roscoe
Roselle
Round Lake
Round Lake Beach
Sauk Village
Schaumburg
Schiller Park
Shiloh
Shorewood
Skokie
South Chicago
South Elgin
South Holland
South Lawndale
South Shore
Springfield
Sterling
Streamwood
Streator
Summit
Swansea
Sycamore
Taylorville
Tinley Park
Troy
Upper Alton
Uptown
Urbana
Vernon Hills
Villa Park
Village of Campton Hills
Warrenville
Wasco
Washington
Waterloo
Wauconda
Waukegan
West Chicago
West Elsdon
West Englewood
West Garfield Park
West Lawn
West Ridge
West Town
Westchester
Western Springs
Westmont
Wheaton
Wheeling
Wilmette
Winnetka
Wood Dale
Wood River
Woodlawn
Woodridge
Woodstock
Worth
Yorkville
Zion
`,
  "US-IN": `
Anderson
Auburn
Avon
Bedford
Beech Grove
Bloomington
Bluffton
Broad Ripple
Brownsburg
Carmel
Cedar Lake
Chesterton
Clarksville
Columbus
Connersville
Crawfordsville
Crown Point
Dyer
East Chicago
Elkhart
Evansville
Fairfield Heights
Fishers
Fort Wayne
Frankfort
Franklin
Gary
Goshen
Granger
Greencastle
Greenfield
Greensburg
Greenwood
Griffith
Hammond
Highland
Hobart
Huntington
Indianapolis
Jasper
Jeffersonville
Kokomo
La Porte
Lafayette
Lake Station
Lawrence
Lebanon
Logansport
Madison
Marion
Martinsville
Merrillville
Michigan City
Mishawaka
Muncie
Munster
New Albany
New Castle
New Haven
Noblesville
North Madison
Peru
Plainfield
Plymouth
Portage
Richmond
Saint John
Schererville
Seymour
Shelbyville
South Bend
Speedway
Terre Haute
Valparaiso
Vincennes
Wabash
Warsaw
Washington
West Lafayette
Westfield
Yorktown
Zionsville
`,
  "US-KY": `
Ashland
Bardstown
Berea
Bowling Green
Burlington
Campbellsville
Covington
Danville
Elizabethtown
Erlanger
Fern Creek
Florence
Fort Campbell North
Fort Knox
Fort Thomas
Frankfort
Georgetown
Glasgow
Henderson
Highview
Hopkinsville
Independence
Jeffersontown
Lawrenceburg
Lexington
Lexington-Fayette
Louisville
Lyndon
Madisonville
Mayfield
Meads
Middlesboro
Mount Washington
Murray
Newburg
Newport
Nicholasville
Okolona
Owensboro
Paducah
Pleasure Ridge Park
Radcliff
Richmond
Saint Matthews
Shelbyville
Shepherdsville
Shively
Somerset
Valley Station
Winchester
`,
  "US-LA": `
Abbeville
Alexandria
Baker
Bastrop
Baton Rouge
Bayou Cane
Belle Chasse
Bogalusa
Bossier City
Broussard
Central
Chalmette
Claiborne
Crowley
DeRidder
Denham Springs
Destrehan
Estelle
Eunice
Gardere
Gonzales
Gretna
Hammond
Harvey
Houma
Jefferson
Jennings
Kenner
Lafayette
Lake Charles
Laplace
Luling
Mandeville
Marrero
Metairie
Metairie Terrace
Minden
Monroe
Morgan City
Moss Bluff
Natchitoches
New Iberia
New Orleans
Opelousas
Pineville
Prairieville
Raceland
River Ridge
Ruston
Shenandoah
Shreveport
Slidell
Sulphur
Terrytown
Thibodaux
Timberlane
Waggaman
West Monroe
Woodmere
Youngsville
Zachary
`,
  "US-MA": `
Abington
Acton
Acushnet
Agawam
Amesbury
Amherst
Amherst Center
Arlington
Ashland
Attleboro
Auburn
Barnstable
Bedford
Belmont
Beverly
Beverly Cove
Billerica
Boston
Braintree
Brockton
Brookline
Burlington
Cambridge
Canton
Carver
Charlton
Chelmsford
Chelsea
Chicopee
Concord
Danvers
Dedham
Dracut
Dudley
East Bridgewater
East Longmeadow
Easthampton
Easton
Everett
Fairhaven
Fall River
Fitchburg
Framingham
Framingham Center
Franklin
Gardner
Gloucester
Grafton
Greenfield
Hanover
Harwich
Haverhill
Head of Westport
Holbrook
Holden
Holliston
Holyoke
Hudson
Hull
Hyannis
Jamaica Plain
Kingston
Lawrence
Leicester
Leominster
Lexington
Longmeadow
Lowell
Ludlow
Lynn
Lynnfield
Malden
Mansfield
Marblehead
Marlborough
Mashpee
Maynard
Medford
Medway
Melrose
Methuen
Middleborough
Milford
Millbury
Milton
Natick
Needham
New Bedford
Newburyport
Newton
Norfolk
North Adams
North Andover
North Attleborough Center
North Chicopee
North Reading
Northampton
Northbridge
Norton
Norwell
Norwood
Palmer
Peabody
Pittsfield
Quincy
Randolph
Raynham
Reading
Rehoboth
Revere
Rockland
Salem
Saugus
Seekonk
Shrewsbury
Somerset
Somerville
South Boston
South Hadley
South Peabody
South Yarmouth
Southbridge
Springfield
Stoneham
Stoughton
Sudbury
Swampscott
Swansea
Taunton
Tewksbury
Tyngsboro
Uxbridge
Wakefield
Waltham
Watertown
Wayland
Webster
Wellesley
West Springfield
Westfield
Westford
Weston
Westwood
Weymouth
Whitman
Wilmington
Winchester
Winthrop
Woburn
Worcester
Wrentham
Yarmouth
`,
  "US-MD": `
Aberdeen
Accokeek
Adelphi
Annapolis
Arbutus
Arnold
Aspen Hill
Ballenger Creek
Baltimore
Bel Air
Bel Air North
Bel Air South
Beltsville
Bennsville
Bethesda
Bowie
Brooklyn Park
California
Calverton
Cambridge
Camp Springs
Carney
Catonsville
Chesapeake Ranch Estates
Chillum
Clarksburg
Clinton
Cloverly
Cockeysville
Colesville
College Park
Columbia
Crofton
Cumberland
Damascus
Dundalk
East Riverdale
Easton
Edgewood
Eldersburg
Elkridge
Elkton
Ellicott City
Essex
Fairland
Ferndale
Forestville
Fort Washington
Frederick
Gaithersburg
Germantown
Glassmanor
Glen Burnie
Glenmont
Glenn Dale
Greater Upper Marlboro
Green Haven
Green Valley
Greenbelt
Hagerstown
Halfway
Hanover
Havre de Grace
Hillcrest Heights
Hunt Valley
Hyattsville
Ilchester
Kemp Mill
Kettering
Lake Shore
Landover
Langley Park
Lanham
Lanham-Seabrook
Largo
Laurel
Lexington Park
Linthicum
Lochearn
Lutherville-Timonium
Maryland City
Mays Chapel
Middle River
Milford Mill
Montgomery Village
New Carrollton
North Bel Air
North Bethesda
North Potomac
Ocean Pines
Odenton
Olney
Overlea
Owings Mills
Oxon Hill
Oxon Hill-Glassmanor
Parkville
Parole
Pasadena
Perry Hall
Pikesville
Potomac
Randallstown
Redland
Reisterstown
Riviera Beach
Rockville
Rosaryville
Rosedale
Rossville
Saint Charles
Salisbury
Scaggsville
Seabrook
Severn
Severna Park
Silver Spring
South Bel Air
South Gate
South Laurel
St. Charles
Suitland
Suitland-Silver Hill
Summerfield
Takoma Park
Towson
Travilah
Waldorf
Walker Mill
West Elkridge
Westminster
Wheaton
White Oak
Woodlawn
`,
  "US-ME": `
Auburn
Augusta
Bangor
Biddeford
Brunswick
Lewiston
Portland
Saco
Sanford
South Portland
South Portland Gardens
Waterville
Wells Beach Station
West Scarborough
Westbrook
York Beach
`,
  "US-MI": `
Adrian
Allen Park
Allendale
Alpena
Ann Arbor
Auburn Hills
Battle Creek
Bay City
Beecher
Berkley
Beverly Hills
Big Rapids
Birmingham
Burton
Cadillac
Canton
Clawson
Clinton Township
Coldwater
Comstock Park
Cutlerville
Dearborn
Dearborn Heights
Detroit
East Grand Rapids
East Lansing
Eastpointe
Escanaba
Farmington
Farmington Hills
Fenton
Ferndale
Flint
Forest Hills
Fraser
Garden City
Grand Haven
Grand Rapids
Grandville
Grosse Ile
Grosse Pointe Park
Grosse Pointe Woods
Hamtramck
Harper Woods
Haslett
Hazel Park
Highland Park
Holland
Holt
Inkster
Ionia
Jackson
Jenison
Kalamazoo
Kentwood
Lansing
Lincoln Park
Livonia
Madison Heights
Marquette
Melvindale
Midland
Milan
Monroe
Mount Clemens
Mount Pleasant
Muskegon
Muskegon Heights
New Baltimore
Niles
Northview
Norton Shores
Novi
Oak Park
Okemos
Owosso
Pontiac
Port Huron
Portage
Redford
Riverview
Rochester
Rochester Hills
Romulus
Roseville
Royal Oak
Saginaw
Saginaw Township North
Saint Clair Shores
Sault Ste. Marie
Shelby
South Lyon
Southfield
Southgate
Sterling Heights
Sturgis
Taylor
Traverse City
Trenton
Troy
Walker
Warren
Waterford
Waverly
Wayne
West Bloomfield Township
Westland
Wixom
Woodhaven
Wyandotte
Wyoming
Ypsilanti
`,
  "US-MN": `
Albert Lea
Alexandria
Andover
Anoka
Apple Valley
Austin
Bemidji
Big Lake
Blaine
Bloomington
Brainerd
Brooklyn Center
Brooklyn Park
Buffalo
Burnsville
Champlin
Chanhassen
Chaska
Cloquet
Columbia Heights
Coon Rapids
Cottage Grove
Crystal
Duluth
Eagan
East Bethel
Eden Prairie
Edina
Elk River
Fairmont
Faribault
Farmington
Fergus Falls
Forest Lake
Fridley
Golden Valley
Grand Rapids
Ham Lake
Hastings
Hibbing
Hopkins
Hugo
Hutchinson
Inver Grove Heights
Lakeville
Lino Lakes
Little Canada
Mankato
Maple Grove
Maplewood
Marshall
Mendota Heights
Minneapolis
Minnetonka
Minnetonka Mills
Monticello
Moorhead
Mounds View
New Brighton
New Hope
New Ulm
North Branch
North Mankato
North Saint Paul
Northfield
Oakdale
Otsego
Owatonna
Plymouth
Prior Lake
Ramsey
Red Wing
Richfield
Robbinsdale
Rochester
Rogers
Rosemount
Roseville
Saint Cloud
Saint Louis Park
Saint Michael
Saint Paul
Saint Peter
Sartell
Sauk Rapids
Savage
Shakopee
Shoreview
South Saint Paul
Stillwater
Vadnais Heights
Waconia
West Coon Rapids
West Saint Paul
White Bear Lake
Willmar
Winona
Woodbury
Worthington
`,
  "US-MO": `
Affton
Arnold
Ballwin
Bellefontaine Neighbors
Belton
Blue Springs
Bolivar
Branson
Bridgeton
Cape Girardeau
Carthage
Chesterfield
Clayton
Columbia
Concord
Crestwood
Creve Coeur
Dardenne Prairie
East Independence
Eureka
Excelsior Springs
Farmington
Ferguson
Festus
Florissant
Fort Leonard Wood
Fulton
Gladstone
Grain Valley
Grandview
Hannibal
Hazelwood
Independence
Jackson
Jefferson City
Jennings
Joplin
Kansas City
Kennett
Kirksville
Kirkwood
Lake Saint Louis
Lebanon
Lee's Summit
Lemay
Liberty
Manchester
Marshall
Maryland Heights
Maryville
Mehlville
Mexico
Moberly
Neosho
Nixa
O'Fallon
Oakville
Old Jamestown
Overland
Ozark
Poplar Bluff
Raymore
Raytown
Republic
Rolla
Saint Ann
Saint Charles
Saint Joseph
Saint Peters
Sedalia
Sikeston
Spanish Lake
Springfield
St. Louis
Town and Country
Troy
Union
University City
Warrensburg
Washington
Webb City
Webster Groves
Wentzville
West Plains
Wildwood
`,
  "US-MS": `
Biloxi
Brandon
Brookhaven
Byram
Canton
Carriere
Clarksdale
Cleveland
Clinton
Columbus
Corinth
D'Iberville
Gautier
Greenville
Greenwood
Grenada
Gulfport
Hattiesburg
Hernando
Horn Lake
Jackson
Laurel
Long Beach
Madison
McComb
Meridian
Moss Point
Natchez
Ocean Springs
Olive Branch
Oxford
Pascagoula
Pearl
Petal
Picayune
Ridgeland
Southaven
Starkville
Tupelo
Vicksburg
West Gulfport
West Point
Yazoo City
`,
  "US-MT": `
Billings
Bozeman
Butte
Great Falls
Helena
Kalispell
Missoula
`,
  "US-NC": `
Albemarle
Apex
Archdale
Asheboro
Asheville
Belmont
Boone
Burlington
Carrboro
Cary
Chapel Hill
Charlotte
Clayton
Clemmons
Concord
Cornelius
Davidson
Durham
Eden
Elizabeth City
Elon
Fayetteville
Fort Bragg
Fuquay-Varina
Garner
Gastonia
Goldsboro
Graham
Greensboro
Greenville
Harrisburg
Havelock
Henderson
Hendersonville
Hickory
High Point
Holly Springs
Hope Mills
Huntersville
Indian Trail
Jacksonville
Kannapolis
Kernersville
Kings Mountain
Kinston
Knightdale
Laurinburg
Leland
Lenoir
Lewisville
Lexington
Lincolnton
Lumberton
Masonboro
Matthews
Mebane
Mint Hill
Monroe
Mooresville
Morganton
Morrisville
Mount Airy
Mount Holly
Murraysville
New Bern
Newton
Pinehurst
Piney Green
Raleigh
Reidsville
Roanoke Rapids
Rocky Mount
Salisbury
Sanford
Shelby
Smithfield
Southern Pines
Spring Lake
Stallings
Statesville
Summerfield
Tarboro
Thomasville
Wake Forest
Waxhaw
Weddington
West Raleigh
Wilmington
Wilson
Winston-Salem
`,
  "US-NE": `
Beatrice
Bellevue
Chalco
Columbus
Fremont
Grand Island
Hastings
Kearney
La Vista
Lexington
Lincoln
Norfolk
North Platte
Omaha
Papillion
Scottsbluff
South Sioux City
`,
  "US-NH": `
Bedford
Claremont
Concord
Derry
Derry Village
Dover
Durham
East Concord
Keene
Laconia
Lebanon
Londonderry
Manchester
Merrimack
Nashua
Pelham
Portsmouth
Rochester
Salem
Somersworth
Windham
`,
  "US-OR": `
Albany
Aloha
Altamont
Ashland
Beaverton
Bend
Bethany
Canby
Cedar Mill
Central Point
Coos Bay
Cornelius
Corvallis
Dallas
Damascus
Eugene
Forest Grove
Four Corners
Gladstone
Grants Pass
Gresham
Happy Valley
Hayesville
Hermiston
Hillsboro
Keizer
Klamath Falls
La Grande
Lake Oswego
Lebanon
Lents
McMinnville
Medford
Milwaukie
Monmouth
Newberg
Newport
Oak Grove
Oak Hills
Oatfield
Ontario
Oregon City
Pendleton
Portland
Redmond
Roseburg
Saint Helens
Salem
Sandy
Sherwood
Springfield
The Dalles
Tigard
Troutdale
Tualatin
West Linn
Wilsonville
Woodburn
`,
  "US-PA": `
Allentown
Allison Park
Altoona
Ardmore
Back Mountain
Baldwin
Berwick
Bethel Park
Bethlehem
Bloomsburg
Broomall
Butler
Carlisle
Carnot-Moon
Center City
Chambersburg
Chester
Coatesville
Colonial Park
Columbia
Cranberry Township
Darby
Drexel Hill
Dunmore
East Stroudsburg
Easton
Elizabethtown
Emmaus
Ephrata
Erie
Fernway
Franklin Park
Fullerton
Greensburg
Hanover
Harrisburg
Hazleton
Hermitage
Hershey
Horsham
Indiana
Jefferson Hills
Johnstown
King of Prussia
Kingston
Lancaster
Lansdale
Lansdowne
Lebanon
Levittown
Limerick
Lower Burrell
McKeesport
Meadville
Monroeville
Montgomeryville
Mount Lebanon
Mountain Top
Munhall
Murrysville
Nanticoke
New Castle
New Kensington
Norristown
North Versailles
Oil City
Penn Hills
Pennsport
Philadelphia
Phoenixville
Pittsburgh
Plum
Pottstown
Pottsville
Radnor
Reading
Saint Marys
Scranton
Sharon
Shiloh
South Park Township
Springfield
State College
Upper Saint Clair
Washington
Wayne
Waynesboro
Weigelstown
West Chester
West Mifflin
West Norriton
Wharton
Whitehall
Whitehall Township
Whitman
Wilkes-Barre
Wilkinsburg
Williamsport
Willow Grove
Wyomissing
Yeadon
York
`,
  "US-RI": `
Barrington
Bristol
Central Falls
Coventry
Cranston
Cumberland
East Greenwich
East Providence
Johnston
Lincoln
Middletown
Narragansett
Newport
Newport East
North Kingstown
North Providence
North Scituate
North Smithfield
Pawtucket
Portsmouth
Providence
Smithfield
South Kingstown
Valley Falls
Warren
Warwick
West Warwick
Westerly
Woonsocket
`,
  "US-SC": `
Aiken
Anderson
Beaufort
Berea
Bluffton
Cayce
Charleston
Clemson
Columbia
Conway
Dentsville
Easley
Five Forks
Florence
Forest Acres
Fort Mill
Gaffney
Gantt
Goose Creek
Greenville
Greenwood
Greer
Hanahan
Hilton Head
Hilton Head Island
Irmo
Ladson
Lexington
Mauldin
Mount Pleasant
Myrtle Beach
Newberry
North Augusta
North Charleston
North Myrtle Beach
Oak Grove
Orangeburg
Parker
Port Royal
Red Hill
Rock Hill
Saint Andrews
Seven Oaks
Simpsonville
Socastee
Spartanburg
Summerville
Sumter
Taylors
Wade Hampton
West Columbia
`,
  "US-SD": `
Aberdeen
Brookings
Huron
Mitchell
Pierre
Rapid City
Sioux Falls
Spearfish
Vermillion
Watertown
Yankton
`,
  "US-TN": `
Arlington
Athens
Bartlett
Brentwood
Brentwood Estates
Bristol
Chattanooga
Clarksville
Cleveland
Clinton
Collegedale
Collierville
Columbia
Cookeville
Crossville
Dickson
Dyersburg
East Brainerd
East Chattanooga
East Ridge
Elizabethton
Farragut
Franklin
Gallatin
Germantown
Goodlettsville
Greeneville
Hendersonville
Jackson
Johnson City
Kingsport
Knoxville
La Vergne
Lakeland
Lawrenceburg
Lebanon
Lewisburg
Manchester
Martin
Maryville
McMinnville
Memphis
Middle Valley
Millington
Morristown
Mount Juliet
Murfreesboro
Nashville
New South Memphis
Oak Ridge
Paris
Portland
Red Bank
Sevierville
Seymour
Shelbyville
Smyrna
Soddy-Daisy
Spring Hill
Springfield
Tullahoma
Union City
White House
`,
  "US-UT": `
Alpine
American Fork
Bluffdale
Bountiful
Brigham City
Canyon Rim
Cedar City
Cedar Hills
Centerville
Clearfield
Clinton
Cottonwood Heights
Draper
Eagle Mountain
East Millcreek
Farmington
Grantsville
Herriman
Highland
Holladay
Hurricane
Kaysville
Kearns
Layton
Lehi
Lindon
Logan
Magna
Midvale
Millcreek
Murray
North Logan
North Ogden
North Salt Lake
Ogden
Oquirrh
Orem
Payson
Pleasant Grove
Provo
Riverton
Roy
Saint George
Salt Lake City
Sandy
Sandy Hills
Santaquin
Saratoga Springs
Smithfield
South Jordan
South Jordan Heights
South Ogden
South Salt Lake
Spanish Fork
Springville
Syracuse
Taylorsville
Tooele
Vernal
Washington
West Haven
West Jordan
West Point
West Valley City
Woods Cross
`,
  "US-VA": `
Alexandria
Annandale
Arlington
Ashburn
Baileys Crossroads
Blacksburg
Bon Air
Brandermill
Bristol
Broadlands
Buckhall
Bull Run
Burke
Cave Spring
Centreville
Chantilly
Charlottesville
Cherry Hill
Chesapeake
Chester
Christiansburg
Colonial Heights
Countryside
Culpeper
Dale City
Danville
Dranesville
East Hampton
East Highland Park
Fairfax
Fairfax Station
Falls Church
Fort Hunt
Franconia
Fredericksburg
Front Royal
Gainesville
Glen Allen
Great Falls
Groveton
Hampton
Harrisonburg
Herndon
Highland Springs
Hollins
Hopewell
Huntington
Hybla Valley
Idylwood
Kings Park West
Lake Ridge
Lakeside
Laurel
Leesburg
Lincolnia
Linton Hall
Lorton
Lowes Island
Lynchburg
Madison Heights
Manassas
Manassas Park
Martinsville
McLean
Meadowbrook
Mechanicsville
Merrifield
Montclair
Mount Vernon
Newington
Norfolk
Oak Hill
Oakton
Petersburg
Poquoson
Portsmouth
Portsmouth Heights
Radford
Reston
Richmond
Roanoke
Rose Hill
Salem
Short Pump
South Riding
South Suffolk
Springfield
Staunton
Sterling
Sudley
Suffolk
Sugarland Run
Timberlake
Tuckahoe
Vienna
Virginia Beach
Waynesboro
West Falls Church
West Lynchburg
West Springfield
Williamsburg
Winchester
Wolf Trap
Woodlawn
`,
  "US-VT": `
Burlington
Colchester
Essex Junction
Rutland
South Burlington
`,
  "US-WA": `
Aberdeen
Anacortes
Arlington
Artondale
Auburn
Bainbridge Island
Battle Ground
Bellevue
Bellingham
Bonney Lake
Bothell
Bothell West
Bremerton
Bryn Mawr-Skyway
Burien
Camano
Camas
Centralia
Cheney
City of Sammamish
Cottage Lake
Covington
Des Moines
East Hill-Meridian
East Renton Highlands
East Wenatchee
Eastmont
Edmonds
Elk Plain
Ellensburg
Enumclaw
Everett
Fairwood
Federal Way
Ferndale
Five Corners
Frederickson
Graham
Grandview
Hazel Dell
Inglewood-Finn Hill
Issaquah
Joint Base Lewis McChord
Kelso
Kenmore
Kennewick
Kent
Kingsgate
Kirkland
Klahanie
Lacey
Lake Forest Park
Lake Morton-Berrydale
Lake Stevens
Lakeland North
Lakeland South
Lakewood
Lea Hill
Longview
Lynden
Lynnwood
Maltby
Maple Valley
Martha Lake
Marysville
Mercer Island
Mill Creek
Mill Creek East
Monroe
Moses Lake
Mount Vernon
Mountlake Terrace
Mukilteo
Newcastle
North Creek
Oak Harbor
Olympia
Opportunity
Orchards
Parkland
Pasco
Picnic Point-North Lynnwood
Port Angeles
Port Orchard
Poulsbo
Prairie Ridge
Pullman
Puyallup
Redmond
Renton
Richland
Salmon Creek
Sammamish
SeaTac
Seattle
Sedro-Woolley
Shoreline
Silver Firs
Silverdale
Snoqualmie
South Hill
Spanaway
Spokane
Spokane Valley
Sunnyside
Tacoma
Tukwila
Tumwater
Union Hill-Novelty Hill
University Place
Vancouver
Vashon
Walla Walla
Washougal
Wenatchee
West Lake Sammamish
West Lake Stevens
West Richland
West Valley
White Center
Woodinville
Yakima
`,
};
