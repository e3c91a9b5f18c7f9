import type { Employment } from "../role-spec.ts";

/**
 * What people call the kinds of employment in English, German, French, Spanish, Italian, Dutch and Polish, a line each: lower case,
 * without accents and hyphens. A star marks words that say more than the kind; they are kept and shown.
 */
export const employmentPhrases: Readonly<Record<Employment, string>> = {
  "full-time": `
full time
fulltime
ft
full time position
full time job
regular full time*
vollzeit
in vollzeit
ganztags
temps plein
plein temps
temps complet
a temps plein
a temps complet
tiempo completo
a tiempo completo
jornada completa
completa
tempo pieno
a tempo pieno
voltijd
voltijds
pelny etat
na pelny etat
pelny wymiar
pelny wymiar czasu pracy
w pelnym wymiarze
1 etat
`,
  "part-time": `
part time
parttime
pt
part time position
part time job
half time*
job share*
job sharing*
term time only*
teilzeit
in teilzeit
halbtags*
minijob*
mini job*
midijob*
werkstudent*
werkstudentin*
werkstudierende*
450 euro job*
520 euro job*
556 euro job*
geringfugig*
geringfugige beschaftigung*
temps partiel
a temps partiel
mi temps*
etudiant*
tiempo parcial
a tiempo parcial
jornada parcial
media jornada*
tempo parziale
a tempo parziale
deeltijd
deeltijds
bijbaan*
niepelny etat
czesc etatu
na czesc etatu
pol etatu*
1 2 etatu*
3 4 etatu*
niepelny wymiar
`,
  contractor: `
contractor
contract
contract position
contract role
contract to hire*
contract to perm*
independent contractor
self employed*
freelance
freelancer
consultancy*
1099*
c2c*
corp to corp*
inside ir35*
outside ir35*
freiberuflich
freie mitarbeit*
auf honorarbasis*
honorarkraft*
selbststandig*
independant
en independant
portage salarial*
prestation
autonomo
por cuenta propia*
partita iva*
libero professionista
collaborazione*
co co co*
zzp
zzp er
zelfstandige
b2b
kontrakt b2b
umowa b2b
umowa zlecenie*
umowa o dzielo*
samozatrudnienie
`,
  temporary: `
temporary
temp
temp to hire*
temp to perm*
seasonal*
season*
fixed term*
fixed term contract*
ftc*
limited term*
term contract*
time limited*
interim*
locum*
agency*
maternity cover*
parental leave cover*
befristet
befristete anstellung
zeitlich befristet
auf zeit
zeitarbeit*
aushilfe*
saison*
saisonal*
elternzeitvertretung*
krankheitsvertretung*
cdd*
contrat a duree determinee*
interimaire*
saisonnier*
saisonniere*
vacataire*
remplacement*
temporal
contrato temporal
eventual*
fijo discontinuo*
de temporada*
sustitucion*
tempo determinato
a tempo determinato
contratto a tempo determinato
somministrazione*
stagionale*
sostituzione maternita*
tijdelijk
tijdelijk contract
bepaalde tijd
contract voor bepaalde tijd
uitzendwerk*
seizoenswerk*
czas okreslony
na czas okreslony
umowa na czas okreslony
praca tymczasowa
tymczasowa
sezonowa*
praca sezonowa*
umowa na zastepstwo*
`,
  intern: `
intern
interns
internship
paid internship*
summer internship*
co op*
placement*
student placement*
practicum*
praktikum
pflichtpraktikum*
praktikant
praktikantin
stage
stagiaire
en stage
convention de stage*
practicas
en practicas
becario
becaria
beca*
tirocinio
tirocinante
stagista
afstudeerstage*
meeloopstage*
staz
stazysta
praktyki
praktykant
`,
  apprentice: `
apprentice
apprenticeship
degree apprenticeship*
modern apprenticeship*
ausbildung
azubi
auszubildende
auszubildender
lehre
lehrling
lehrstelle
duales studium*
duale ausbildung
alternance
apprentissage
en alternance
contrat d apprentissage
contrat de professionnalisation*
aprendiz
aprendizaje
contrato de formacion*
contrato formativo*
formacion dual*
apprendistato
apprendista
contratto di apprendistato
leerling
leerbaan
bbl*
leerwerktraject*
nauka zawodu
uczen
mlodociany pracownik*
`,
  volunteer: `
volunteer
volunteers
volunteering
voluntary
ehrenamt
ehrenamtlich
fsj*
bundesfreiwilligendienst*
benevole
benevolat
service civique*
voluntario
voluntaria
voluntariado
volontario
volontariato
servizio civile*
vrijwilliger
vrijwilligerswerk
wolontariat
wolontariusz
`,
  "per-diem": `
per diem
perdiem
prn*
as needed*
on call*
casual*
zero hours*
zero hour*
zero hours contract*
zero hour contract*
0 hours*
bank*
bank staff*
bank shifts*
relief*
supply*
day rate*
variable hours*
auf abruf*
arbeit auf abruf*
abrufkraft*
a la demande*
extra*
por horas*
por llamada*
a chiamata*
lavoro a chiamata*
intermittente*
oproep*
oproepkracht*
oproepcontract*
nulurencontract*
0 urencontract*
na wezwanie*
`,
  other: `
other
`,
};

/** Words of a contract that say nothing of hours or kind; they are kept and shown. */
export const contractTerms = `
permanent
permanent contract
permanent position
perm
regular
regular employment
direct hire
w2
w 2
salaried
hourly
exempt
non exempt
shift work
open ended
unlimited
tenure track
tenured
term time
unbefristet
unbefristete anstellung
festanstellung
fest
feste anstellung
direktvermittlung
schichtarbeit
cdi
contrat a duree indeterminee
duree indeterminee
titulaire
fonctionnaire
indefinido
contrato indefinido
fijo
contrato fijo
tempo indeterminato
a tempo indeterminato
contratto a tempo indeterminato
indeterminato
vast
vast contract
vaste baan
vast dienstverband
onbepaalde tijd
contract voor onbepaalde tijd
umowa o prace
etat
czas nieokreslony
na czas nieokreslony
umowa na czas nieokreslony
stala
praca stala
`;
