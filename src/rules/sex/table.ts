import { wordingOf } from "../../law/wording-list.ts";
import { type PhraseRule, phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

const payDirective =
  "Directive (EU) 2023/970, article 5, neutral notices and titles: https://eur-lex.europa.eu/eli/dir/2023/970/oj";

/** Words that end like those for people in German and are none, and whose compounds are none. */
const things = [
  ..."center theater wasser keller lager computer server cluster router leder papier messer fenster zimmer".split(" "),
  ..."orchester register semester charter power cover transfer newsletter order offer paper monitor sektor".split(" "),
  ..."motor labor chor faktor restaurant content event talent client frist militär klavier quartier revier".split(" "),
  ..."fieber silber kupfer futter alter körper steuer feuer mauer kammer".split(" "),
].map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`);
const notPeople = [
  ..."Senior Junior Super Unter Über Hinter Der Her Wer Hier Mehr Immer Master Sommer Winter Oktober".split(" "),
  ..."November Dezember September Customer Consumer User Over After Per Inter Cyber Peer Career Bayer".split(" "),
  ..."Hannover Münster Trier Speyer Schwerin Konstantin Berliner Hamburger Münchner Münchener Kölner".split(" "),
  ..."Frankfurter Stuttgarter Düsseldorfer Wiener Zürcher".split(" "),
  "Partner(?= Success| Management)",
  "\\p{L}{0,30}ment",
  `\\p{L}{0,30}?(?:${things.join("|")})`,
];
const germanPersons = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!(?:${notPeople.join("|")})(?!\\p{L}))\\p{Lu}\\p{L}{0,30}(?:er|ist|or|eur|ör|är|loge|doktorand|ant|ent|mann|frau|dame|schwester|beamte|arzt|ärztin|anwalt|anwältin|[kK]och|köchin|wirt|wirtin|erin|istin|orin|eurin|ärin|antin|entin)(?!\\p{L}|[:*_·/(-]{1,2}-?in)`,
  "gu",
);

const entries: readonly PhraseRule[] = [
  {
    id: "sex/title-neutral-de",
    severity: "info",
    summary: "A German title shows that people of every sex are meant.",
    why: "A title in one form reads as meant for one sex; without “(m/w/d)”, “:in” or a neutral word courts see a sign of discrimination.",
    sources: ["AGG, sections 1, 7 and 11: https://www.gesetze-im-internet.de/agg/__11.html", payDirective],
    examples: [
      { text: "---\ntitle: ⟦Verkäufer⟧ in Teilzeit\nlanguage: de\n---\n\nSie beraten." },
      { text: "---\ntitle: ⟦Sekretärin⟧\nlanguage: de\n---\n\nSie beraten." },
      { text: "---\ntitle: Senior Software ⟦Engineer⟧\nlanguage: de\n---\n\nDu entwickelst." },
      { text: "---\ntitle: ⟦Kaufmann⟧ im Einzelhandel\nlanguage: de\n---\n\nSie beraten." },
      { text: "---\ntitle: Verkäufer (m/w/d)\nlanguage: de\n---\n\nSie beraten." },
      { text: "---\ntitle: Pflegefachkraft\nlanguage: de\n---\n\nSie pflegen." },
      { text: "---\ntitle: Entwickler:in Backend\nlanguage: de\n---\n\nDu entwickelst." },
      { text: "---\ntitle: Entwickler*in\nlanguage: de\n---\n\nDu entwickelst." },
      { text: "---\ntitle: Erzieher/-in\nlanguage: de\n---\n\nDu betreust Kinder." },
      { text: "---\ntitle: Kaufleute für Büromanagement\nlanguage: de\n---\n\nDu planst." },
      { text: "---\ntitle: Leitung Center und Service\nlanguage: de\n---\n\nDu planst im Sommer." },
      { text: "---\ntitle: Verkäuferin oder Verkäufer\nlanguage: de\n---\n\nSie beraten." },
      { text: "---\ntitle: Verkauf\nlanguage: de\n---\n\nBerufseinsteiger sind willkommen." },
      { text: "---\ntitle: Software Engineer\n---\n\nYou build." },
    ],
    tells: "is a title in one form, and nothing shows that everyone is meant",
    instead: "Add “(m/w/d)”, write “Verkäufer:in”, or take a neutral word such as “Verkauf” or “Pflegefachkraft”.",
    phrases: [
      {
        language: "de",
        within: "title",
        patterns: [germanPersons],
        silentNear: [
          ...(wordingOf("sex/german-title").silentNear ?? []),
          {
            pattern:
              /(?<!\p{L})(?:sind|ist|bist|such(?:en|t)|willkommen|ha(?:ben|t)|wird|werden|bie(?:ten|tet))(?!\p{L})/iu,
            within: "sentence",
          },
          {
            pattern:
              /(?<!\p{L})(?:m ?[/|,] ?w|w ?[/|,] ?m|alle geschlechter|all genders|gn)(?!\p{L})|\((?:a|x|gn\*?|m w d|w m d|mwd)\)|\p{L}(?:[:*_·]|\/-?|\(-?)in\b|kraft(?!\p{L})|kräfte|leute(?!\p{L})|\bperson\b/iu,
            within: "passage",
          },
        ],
      },
    ],
  },
];

/** Titles that show one sex alone. */
export const sexRules: readonly RoleRule[] = entries.map((entry) => phraseRule(entry));
