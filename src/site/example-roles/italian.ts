import type { ExampleRole } from "./example-role.ts";

/** Un albergo a Bologna. */
export const italian: ExampleRole = {
  slug: "addetto-reception",
  write: (posted) => `---
title: Addetto o addetta alla reception
posted: ${posted}
closes: ongoing
employment: full-time
hours: 40
workplace: onsite
locations: Bologna, Italia
pay: 1.500 - 1.700 EUR lordi al mese
agreement: CCNL Turismo, livello 5
apply: lavoro@example.com
---

## Il ruolo

Accogli chi arriva in un albergo di 38 camere nel centro di Bologna, e tieni in ordine le prenotazioni. Lavori con quattro
colleghe e colleghi. Nelle prime due settimane una persona del gruppo è sempre accanto a te.

## Cosa farai

- Registri gli arrivi e le partenze, al banco e per telefono
- Rispondi ogni giorno a circa 30 messaggi di ospiti
- Prepari i conti e chiudi la cassa a fine turno
- Lavori due fine settimana al mese; i turni escono un mese prima

## Requisiti

- Hai già lavorato a contatto con il pubblico, in qualsiasi settore
- Parli inglese a livello B2, perché metà degli ospiti viene dall'estero

## Costituisce un plus

- Esperienza con un programma di prenotazione

## Retribuzione e benefit

- Da 1.500 a 1.700 euro lordi al mese, secondo l'esperienza, per 14 mensilità
- Contratto collettivo Turismo, livello 5
- 26 giorni di ferie e i pasti durante il turno

## Come selezioniamo

Rispondiamo entro cinque giorni lavorativi. Dopo un colloquio di 30 minuti passi un'ora al banco con il gruppo, e
decidiamo entro una settimana.

## Come candidarsi

Invia il curriculum a lavoro@example.com; la lettera di presentazione non serve. Se ti serve un adattamento per il
colloquio, scrivici allo stesso indirizzo.

## Pari opportunità

Scegliamo le persone per quello che sanno fare, senza distinzione di età, sesso, origine, religione, disabilità o
orientamento sessuale.
`,
};
