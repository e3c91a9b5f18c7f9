/** Nouns for the people whom a posting looks for, for use inside a pattern. */
export const peopleNouns: string =
  "(?:candidates?|applicants?|persons?|individuals?|someone|team(?!s? of)|teams|talents?|professionals?|(?:sales|trades|crafts|delivery ?)?(?:man|men|woman|women)|sales(?:person|people)|lad(?:y|ies)|guys?|girls?|graduates?|minds?|go-getters?|employees?|staff|workers?|workforce|colleagues?|crew|engineers?|developers?|nurses?|drivers?|assistants?|receptionists?|managers?|recruits?|crowd|hustlers?|enthusiasts?|stars?|achievers?|sellers?|servers?|waiters?|waitress(?:es)?|hostess(?:es)?)";

/** Nouns that adjectives of age or looks describe without saying anything of people, for use inside a pattern. */
export const otherNouns: string =
  "(?:compan(?:y|ies)|start-?ups?|scale-?ups?|brands?|markets?|fields?|products?|industr(?:y|ies)|codebases?|business(?:es)?|organi[sz]ations?|firms?|institutions?|universit(?:y|ies)|cit(?:y|ies)|technolog(?:y|ies)|platforms?|children|kids|adults?|families|famil(?:y|ies)|patients?|students?|learners?|readers?|audiences?|customers?|clients?|users?|offenders?|athletes?)";
