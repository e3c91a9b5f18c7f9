import type { ExampleRole } from "./example-role.ts";

/** Pflege in Leipzig. */
export const german: ExampleRole = {
  slug: "pflegefachkraft",
  write: (posted) => `---
title: Pflegefachkraft (m/w/d)
posted: ${posted}
closes: ongoing
employment: [full-time, part-time]
hours: 30 bis 38,5
workplace: onsite
locations: Leipzig, Sachsen, Deutschland
pay: 3.400 - 3.900 EUR brutto pro Monat
other-pay: Zuschläge für Nacht- und Wochenenddienste nach Tarif
apply: bewerbung@example.com
---

## Die Stelle

Du pflegst auf einer Station mit 24 Betten Menschen nach einer Operation und begleitest sie bis zur Entlassung. Im
Team arbeiten elf Kolleginnen und Kollegen. In den ersten vier Wochen gehst du mit einer erfahrenen Kraft durch den Dienst.

## Aufgaben

- Du planst die Pflege von sechs Menschen je Schicht und führst sie durch
- Du gibst Medikamente und versorgst Wunden
- Du sprichst mit Angehörigen über die Zeit nach der Entlassung
- Du arbeitest zwei Wochenenden im Monat; der Dienstplan steht sechs Wochen vorher

## Anforderungen

- Du hast eine anerkannte Ausbildung in der Pflege
- Du sprichst und schreibst Deutsch auf dem Niveau B2, weil wir die Pflege auf Deutsch dokumentieren

## Von Vorteil

- Erfahrung auf einer chirurgischen Station

## Gehalt und Leistungen

- 3.400 bis 3.900 Euro brutto im Monat, je nach Erfahrung, und Zuschläge nach Tarif
- 30 Tage Urlaub
- Betriebliche Altersvorsorge und ein Jobticket

## So geht es weiter

Wir melden uns innerhalb von fünf Werktagen. Nach einem Gespräch von 30 Minuten kannst du einen Vormittag auf der Station
dabei sein; danach entscheiden wir innerhalb einer Woche.

## Bewerbung

Schick uns deinen Lebenslauf an bewerbung@example.com, ein Anschreiben brauchst du nicht. Wenn du für das Gespräch etwas
anderes brauchst, zum Beispiel einen barrierefreien Raum, schreib uns an dieselbe Adresse.

## Chancengleichheit

Wir stellen Menschen wegen ihres Könnens ein, unabhängig von Alter, Geschlecht, Herkunft, Religion, Behinderung oder
sexueller Identität.
`,
};
