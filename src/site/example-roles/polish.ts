import type { ExampleRole } from "./example-role.ts";

/** Magazyn w Poznaniu. */
export const polish: ExampleRole = {
  slug: "pracownik-magazynu",
  write: (posted) => `---
title: Pracownik lub pracownica magazynu
posted: ${posted}
closes: ongoing
employment: full-time
hours: 40
workplace: onsite
locations: Poznań, Polska
pay: 5 200 - 5 900 PLN brutto miesięcznie
apply: praca@example.com
---

## Stanowisko

Kompletujesz zamówienia w magazynie z częściami rowerowymi i dbasz o porządek na regałach. Pracujesz z sześcioma osobami.
Przez pierwsze dwa tygodnie ktoś z zespołu jest zawsze obok.

## Zakres obowiązków

- Kompletujesz około 60 zamówień dziennie
- Przyjmujesz dostawy i sprawdzasz je z listą
- Obsługujesz skaner i wózek elektryczny, do którego szkolimy na miejscu
- Raz w miesiącu liczysz stan jednego działu

## Wymagania

- Masz doświadczenie w pracy fizycznej albo w magazynie
- Czytasz po polsku listy i instrukcje

## Mile widziane

- Uprawnienia na wózki widłowe

## Wynagrodzenie i benefity

- Od 5 200 do 5 900 zł brutto miesięcznie, zależnie od doświadczenia
- Umowa o pracę, 26 dni urlopu
- Prywatna opieka medyczna i dopłata do biletu

## Jak przebiega rekrutacja

Odpowiadamy w ciągu pięciu dni roboczych. Po rozmowie trwającej pół godziny zapraszamy na godzinę do magazynu, a decyzję
podejmujemy w ciągu tygodnia.

## Jak aplikować

Wyślij CV na praca@example.com; list motywacyjny nie jest potrzebny. Jeśli potrzebujesz dostosowania rozmowy, napisz na
ten sam adres.

## Równe szanse

Zatrudniamy ludzi za to, co potrafią, bez względu na wiek, płeć, pochodzenie, religię, niepełnosprawność czy orientację
seksualną.
`,
};
