/** Nouns for the people whom a posting looks for, for use inside a pattern. */
export const peopleNouns: string =
  "(?:candidates?|applicants?|persons?|individuals?|someone|team(?!s? of)|teams|talents?|professionals?|(?:sales|trades|crafts|delivery ?)?(?:man|men|woman|women)|sales(?:person|people)|lad(?:y|ies)|guys?|girls?|graduates?|minds?|go-getters?|employees?|staff|workers?|workforce|colleagues?|crew|engineers?|developers?|nurses?|drivers?|assistants?|receptionists?|managers?|recruits?|crowd|hustlers?|enthusiasts?|stars?|achievers?|sellers?|servers?|waiters?|waitress(?:es)?|hostess(?:es)?)";

