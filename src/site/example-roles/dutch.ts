import type { ExampleRole } from "./example-role.ts";

/** Zorg in Utrecht. */
export const dutch: ExampleRole = {
  slug: "verpleegkundige",
  write: (posted) => `---
title: Verpleegkundige wijkzorg
posted: ${posted}
closes: ongoing
employment: part-time
hours: 24 tot 32
workplace: onsite
locations: Utrecht, Nederland
pay: 2.900 - 3.700 EUR bruto per maand
apply: werken@example.com
---

## De functie

Je zorgt voor mensen thuis in twee wijken van Utrecht, en je kijkt samen met hen wat ze zelf kunnen. Je werkt met acht
collega's. De eerste drie weken ga je met een collega op pad.

## Wat ga je doen

- Je bezoekt op een dag acht tot tien mensen
- Je verzorgt wonden en geeft medicijnen
- Je maakt met huisarts en familie een plan voor de zorg
- Je werkt een weekend in de drie weken; het rooster is zes weken van tevoren bekend

## Wat wij vragen

- Je hebt een diploma verpleegkunde en een BIG-registratie
- Je spreekt en schrijft Nederlands op niveau B2, omdat we de zorg in het Nederlands vastleggen

## Mooi meegenomen

- Ervaring in de wijk

## Salaris en voorwaarden

- 2.900 tot 3.700 euro bruto per maand bij 36 uur, naar ervaring
- 8 procent vakantiegeld en een eindejaarsuitkering
- Pensioen en een elektrische dienstfiets

## Zo verloopt de sollicitatie

We reageren binnen vijf werkdagen. Na een gesprek van een half uur loop je een ochtend mee; daarna beslissen we binnen een
week.

## Solliciteren

Mail je cv naar werken@example.com; een brief is niet nodig. Heb je voor het gesprek een aanpassing nodig, mail dan naar
hetzelfde adres.

## Gelijke kansen

We kiezen mensen om wat ze kunnen, ongeacht leeftijd, geslacht, afkomst, geloof, beperking of geaardheid.
`,
};
