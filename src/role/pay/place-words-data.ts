/** Words between figures and a place that say only that it is one: "for candidates based in". */
export const wordsBeforePlace: ReadonlySet<string> = setOf(
  "annually gross brutto base for if when the those people candidate candidates applicant applicants employee employees " +
    "resident residents hire hires located based residing living working this role position",
);

/** Last words of a name that make it a place. */
export const placeNouns: ReadonlySet<string> = setOf(
  "area region county city valley bay coast west east north south midwest northeast southeast southwest northwest metro " +
    "island park hills beach springs falls heights",
);

/** First words after "in" that begin no place. */
export const notPlaces: ReadonlySet<string> = setOf(
  "the this our january february march april may june july august september october november december us usd eur gbp cad " +
    "addition full part i ii iii iv v spring summer fall autumn winter english q1 q2 q3 q4 monday sunday saturday friday",
);

/** Words of a label that is a level, a kind of work or a component of pay. */
export const levelWords: ReadonlySet<string> = setOf(
  "senior junior lead staff principal level tier zone grade band step class year intern entry mid experienced manager " +
    "engineer nurse associate assistant tech technician driver cook server apprentice full-time part-time full part weekday " +
    "weekend night day evening shift hourly annual base ote total target minimum maximum starting mobile summer holiday " +
    "weekly bonus commission overtime",
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
