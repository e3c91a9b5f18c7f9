import type { Workplace } from "../role-spec.ts";

/**
 * What people call the ways of working in English, German, French, Spanish, Italian, Dutch and Polish, a line each: lower case,
 * without accents and hyphens. A star marks words that say more than the way; they are kept and shown.
 */
export const workplacePhrases: Readonly<Record<Workplace, string>> = {
  onsite: `
onsite
on site
on site only
on premises
on premise
on location
on campus
in person
in person only
in office
in the office
in our office
at the office
at our office
office
office based
office only
office work
in house
in store
in the shop
in clinic
face to face
no remote
not remote
no home office
no remote work
vor ort
vor ort im buro
im buro
buro
in prasenz
prasenz
prasenzarbeit
ausschliesslich vor ort
im betrieb
in der filiale
kein homeoffice
kein home office
sur place
sur site
presentiel
en presentiel
au bureau
en boutique
dans nos locaux
pas de teletravail
sans teletravail
presencial
100 presencial
en oficina
en la oficina
en la tienda
oficina
sin teletrabajo
in sede
in presenza
in ufficio
in negozio
in loco
lavoro in presenza
lavoro in sede
senza smart working
op locatie
op kantoor
ter plaatse
op de werkvloer
in de winkel
geen thuiswerk
niet op afstand
stacjonarnie
stacjonarna
stacjonarny
praca stacjonarna
na miejscu
w biurze
w siedzibie firmy
`,
  hybrid: `
hybrid
hybrid work
hybrid working
hybrid remote
remote hybrid
hybrid office
flexible hybrid
partly remote*
partially remote*
part remote*
mostly remote*
mainly remote*
mostly onsite*
mostly on site*
occasional remote*
partial remote*
some remote*
partial home office*
hybride
hybrides arbeiten
hybridarbeit
teilweise remote*
teilweise homeoffice*
teils homeoffice*
tageweise homeoffice*
travail hybride
teletravail partiel*
teletravail occasionnel*
partiellement en teletravail*
en hybride
mode hybride
hibrido
hibrida
modalidad hibrida
trabajo hibrido
modelo hibrido
semipresencial*
teletrabajo parcial*
ibrido
ibrida
lavoro ibrido
modalita ibrida
smart working parziale*
hybride werken
deels thuis*
gedeeltelijk thuis*
deels op afstand*
hybrydowo
hybrydowa
hybrydowy
praca hybrydowa
czesciowo zdalnie*
czesciowo zdalna*
`,
  remote: `
remote
remotely
remote only
remote first*
remote job
remote work
remote working
remote position
fully remote
full remote
100 remote
completely remote
entirely remote
work remotely
telecommute
telecommuting
telework
teleworking
virtual
distributed
wfh
wfa
work from home
working from home
work from anywhere
work at home
home based
home office
homeoffice
home working
homeworking
from home
at home
von zu hause
von zuhause
komplett remote
vollstandig remote
100 homeoffice
mobiles arbeiten
mobile arbeit
mobil
fernarbeit
ortsunabhangig
teletravail
en teletravail
teletravail total
teletravail complet
100 teletravail
full teletravail
a distance
travail a distance
depuis chez soi
a domicile
teletrabajo
remoto
remota
en remoto
trabajo remoto
100 remoto
a distancia
desde casa
trabajo a distancia
da remoto
in remoto
smart working
lavoro agile
telelavoro
lavoro da remoto
da casa
100 da remoto
full smart working
op afstand
thuiswerk
thuiswerken
vanuit huis
volledig op afstand
volledig remote
werken op afstand
telewerk
zdalnie
zdalna
zdalny
praca zdalna
w pelni zdalnie
w pelni zdalna
100 zdalnie
zdalnie z domu
home office w pelni
`,
};

/** Words that leave open whether and how much people may work from home. */
export const openWords: RegExp =
  /\b(?:possible|optional|option|options|negotiable|considered|available|friendly|eligible|allowed|moglich|nach absprache|flexible|flexibel|possibile|posible|mogelijk|mozliwa|mozliwosc)\b/;
