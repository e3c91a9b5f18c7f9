/** What is paid for, where pay is not by time: its words, and where they end in the text. */
export interface PieceUnit {
  readonly unit: string;
  readonly end: number;
}

const prepositions =
  "\\/|(?<!\\p{L})(?:per|a|an|each|for each|for every|every|pro|je|jede[rsn]?|par|por|za|cada|al|alla|a)(?!\\p{L})";
const adjectives = "practical|loaded|dispatched|finished|completed|billable|delivered|source|standard|sold|paid|full";
const transport = "miles?|kilomet(?:er|re)s?|km|deliver(?:y|ies)|drops?|stops?|loads?|rides?|trips?|parcels?|packages?";
const harvest =
  "lugs?|box(?:es)?|bins?|buckets?|trees?|pallets?|bags?|crates?|trays?|cases?|pounds?|lbs?|kg|kilos?|tons?|tonnes?|" +
  "acres?|hectares?|rows?|bushels?|flats?|cords?|vines?|pieces?|units?|squares?|sq ?ft|square foot|tickets?";
const care = "visits?|sessions?|appointments?|patients?|shifts?|sleepovers?|calls?|interviews?|assessments?|cuts?";
const teaching = "class(?:es)?|lessons?|courses?|credits?(?: hours?)?|students?|pupils?|lectures?|workshops?|modules?";
const creation =
  "words?|articles?|pages?|lines?|posts?|reports?|performances?|gigs?|events?|games?|match(?:es)?|shoots?|songs?|" +
  "images?|videos?|leads?|orders?|projects?|rooms?|houses?|homes?|cars?|vehicles?";
const foreign =
  "Stück|Lieferung|Wort|Seite|Auftrag|Besuch|Einsatz|Unterrichtseinheit|Lektion|Kilometer|Kiste|mot|pièce|livraison|" +
  "course|visite|séance|feuillet|caisse|palabra|pieza|entrega|visita|sesión|clase|caja|parola|pezzo|consegna|lezione|" +
  "cassa|woord|stuk|levering|bezoek|kist|słowo|sztuk[aęi]|dostaw[aęy]|wizyt[aęy]|skrzynk[aęi]";
const done = "picked|packed|sold|driven|delivered|completed|installed|cleaned|taught|written|harvested|made|run|seen";
const gap = new RegExp(`^\\s{0,2}(?:${prepositions})\\s{0,2}`, "iu");
const noun = new RegExp(
  `^(?:(?:${adjectives}) )?(?:${[transport, harvest, care, teaching, creation, foreign].join("|")})(?!\\p{L})`,
  "iu",
);
const participle = new RegExp(`^ (?:${done})(?!\\p{L})`, "iu");

/** The unit that the text names right behind an amount: "per mile", "/visit", "a class", "per lug picked". */
export function pieceUnitAt(text: string, at: number): PieceUnit | undefined {
  const slice = text.slice(at, at + 70);
  const opening = gap.exec(slice)?.[0];
  if (opening === undefined) return undefined;
  const named = noun.exec(slice.slice(opening.length))?.[0];
  if (named === undefined) return undefined;
  const length = opening.length + named.length;
  const more = participle.exec(slice.slice(length))?.[0] ?? "";
  return { unit: named + more, end: at + length + more.length };
}
