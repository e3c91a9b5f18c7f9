import type { Neighbour } from "./wording.ts";

/** In a title: signs that everyone is meant, which languages share. */
export const everyoneMeant: readonly Neighbour[] = [
  {
    // Both forms, which begin alike: “Kelner / Kelnerka”, “vendeur ou vendeuse”, “Gastheer/gastvrouw”.
    pattern:
      /(?<!\p{L})(\p{L}{3})\p{L}{0,30} ?(?:[/|]|(?<= )(?:oder|und|bzw\.|ou|et|o|u|e|y|of|en|lub|i|oraz|or|and)(?= )) ?-?\1\p{L}/iu,
    within: "passage",
  },
  {
    // The other form's ending: “Camarero/a”, “Assistant·e”, “Kelner(ka)”.
    pattern: /\p{L}{3}(?:[|·:*_@]|\/-?|\(-?)\p{Ll}{1,6}(?!\p{L}|[/|])|\p{L}{3}[əx@*](?!\p{L})/u,
    within: "passage",
  },
  {
    pattern:
      /(?<!\p{L})[mwfdxhvkn] ?[/|,*-] ?[mwfdxhvkn](?: ?[/|,*-] ?[mwfdxhvkn])?(?!\p{L})|(?<!\p{L})(?:ambosessi|ambo i sessi|all genders|tous genres|todos los géneros|tutti i generi|alle genders|wszystkie płcie|osoba|personne|persoon|hombre o mujer|mujer u hombre|uomo o donna|man of vrouw|vrouw of man)(?!\p{L})/iu,
    within: "passage",
  },
];
