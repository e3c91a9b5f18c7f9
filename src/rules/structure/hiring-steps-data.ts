/** Words that only hiring is spoken of by, wherever they are. */
export const hiringWords: RegExp =
  /\b(?:(?:selection|hiring|recruit(?:ment|ing)|interview|application) (?:process|steps|stages|timeline|rounds?)(?=\W*$|[:(]| (?:is|are|takes?|includes?|consists?|has|have|starts?|begins?|looks|involves?|will|works|below|at)\b)|interviews? (?:will|take|are|is|consist|date|week|panel|on|in the week|by (?:phone|video))|(?:first|second|final|phone|video|panel|technical|one|two|three|\d) (?:round )?interviews?|invited? (?:you )?(?:to|for) (?:an?|two|the) (?:\w+ )?(?:interview|call|conversation|visit|chat|trial)|(?:short-?listed|selected|successful) (?:candidates|applicants)|(?:we|you)(?:'ll| will)? (?:answer|reply|respond|get back|be in touch|hear (?:back )?from|review|contact you)|(?:answer|reply|hear back|respond) (?:\w+ )?within|assessment (?:cent(?:er|re)|day|task)|trial (?:shift|day)|what happens next|next steps|Vorstellungsgespräch\w*|Auswahlverfahren|Bewerbungsgespräch\w*|Probearbeit\w*|Probetag|melden uns|kennenlernen|Kennenlerngespräch|entretiens?|processus de (?:recrutement|sélection)|étapes|reviendrons vers vous|réponse sous|entrevistas?|proceso de selecci[oó]n|nos pondremos en contacto|colloqui[oi]?|colloquio|processo di selezione|ti ricontatteremo|risponderemo|rispondiamo|gesprek(?:ken)?|kennismaking\p{L}*|procedure|laten je weten|proefdag|rozmow\p{L}+|proces rekrutacji|odpowiemy|skontaktujemy)(?!\p{L})/iu;

const someone =
  "(?:[Ww]e|[Oo]ur [\\w ]{3,40}?|\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}'-]+){0,2}(?:,[^.,]{1,60},)?|[Tt]wo [\\w ]{3,40})";
/** Capitals tell names. */
const byName = [
  // Who does what with the people who applied: "we ring everybody", "Amy Castillo, who runs the team, calls you".
  `(?<!\\p{L})${someone} (?:also |then |will |'ll |usually |always ){0,2}(?:meet|ring|call|phone|interview|invite|telephone|decide|shortlist|sift|score|answer|reply|respond|follow up|write back|call back|ring back|make offers?|show|introduce|choose|pick|test)(?:e?s)?(?: (?:with |to )?(?:you|people|everyone|everybody|all|each|the|those|some|in|within|by|on|together|applicants?|candidates?|applications?|\\d+|two|three|four|five|six|eight|ten|offers?)(?!\\p{L})|(?= [^.]{0,20}\\d)|[.,;])`,
];
const english = [
  `(?<!\\p{L})we (?:will |'ll )?(?:ask|let|tell) (?:you in|you to (?:come|do|meet|show|write|teach|solve)|\\w+ people|everyone|everybody|all|you (?:know|on|by|within|either)|people)(?!\\p{L})`,
  "(?<!\\p{L})you (?:will |'ll |then |are |will be ){0,2}(?:come|meet|talk|speak|visit|spend|hear|teach|solve|asked|invited)(?!\\p{L})",
  "(?<!\\p{L})(?:then|first|next|afterwards|after that|finally|second|a second)(?!\\p{L})[^.!?]{0,40}?(?<!\\p{L})(?:call|chat|talk|task|test|challenge|exercise|conversation|meeting|meet|visit|lesson|interview|portfolio|day|shift)s?(?!\\p{L})",
  "(?<!\\p{L})(?:two|three|four|five|[2-5]) (?:short |paid |further )?(?:steps|stages|rounds|conversations|calls|talks|meetings|visits)(?!\\p{L})",
  "(?<!\\p{L})(?:paid|trial|taster) (?:day|shift|lesson|task|morning|week|afternoon|hour|audition)(?!\\p{L})",
  "(?<!\\p{L})(?:offer|decision|answer|result|outcome)s? (?:will |is |are |come |follow |go out |made |sent ){0,2}(?:within|by|in|on|the)(?!\\p{L})",
  "(?<!\\p{L})references? (?:and [\\w ]{1,30} )?(?:follow|are taken|come after)(?!\\p{L})",
];
const elsewhere = [
  // German
  "(?<!\\p{L})(?:telefonier\\p{L}{1,4}|telefonat|erstgespräch|gespräche?|probe\\p{L}{2,12}|triffst|treffen wir|lernst du|lernen sie|laden (?:wir )?(?:dich|sie)|hast du unsere antwort|antworten (?:wir|dir|ihnen)|rückmeldung|bescheid|rufen (?:wir )?(?:dich|sie)|innerhalb von|spätestens (?:nach|zehn|am))(?!\\p{L})",
  // French
  "(?<!\\p{L})(?:échange|essai|rencontr\\p{L}{1,4}|vous (?:répond\\p{L}{1,3}|rappel\\p{L}{1,3}|recontact\\p{L}{1,4})|recontact\\p{L}{1,4}|rappelons|mise en situation|sous (?:\\p{L}{3,8}|\\d+) (?:jours|semaines))(?!\\p{L})",
  // Spanish
  "(?<!\\p{L})(?:llamada|conversación|charla|videollamada|ejercicio|prueba|te (?:llamamos|respondemos|avisamos|contestamos|diremos)|respondemos|responderemos|contestamos|nos vemos)(?!\\p{L})",
  // Italian
  "(?<!\\p{L})(?:chiamata|telefonata|incontr\\p{L}{1,4}|prova|ti (?:facciamo sapere|chiamiamo|rispondiamo|richiamiamo)|facciamo sapere|giornata di prova)(?!\\p{L})",
  // Dutch
  "(?<!\\p{L})(?:we bellen|bellen (?:we|wij|je)|meeloop\\p{L}{2,6}|meelopen|proef\\p{L}{2,8}|hoor je|laten we|je ontmoet|antwoorden|binnen (?:\\p{L}{3,6}|\\d+) (?:dagen|weken))(?!\\p{L})",
  // Polish
  "(?<!\\p{L})(?:spotka\\p{L}{1,5}|dzwonimy|zadzwonimy|zadani\\p{L}{1,2}|dzień próbny|odpowiadamy|odezwiemy|damy znać|w ciągu (?:\\p{L}{3,10}|\\d+) dni)(?!\\p{L})",
];

const patterns = [new RegExp(byName.join("|"), "u"), new RegExp([...english, ...elsewhere].join("|"), "iu")];

/** Whether a text about applying tells a step between an application and its answer: who meets whom, what is tried, when an answer comes. */
export function tellsStep(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
