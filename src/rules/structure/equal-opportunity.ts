import { sentencesOf } from "../../prose/sentences.ts";
import { mayLack } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";
import { weightOfLackingStatement } from "../usual-in.ts";

export const equalOpportunity: RoleRule = {
  id: "structure/equal-opportunity",
  scope: "role",
  severity: "warning",
  summary: "A posting says that everybody has the same chance, and what is done for it.",
  why: "An explicit interest in a diverse team brings more applications; a copied formula alone can have the opposite effect, so say what you do.",
  sources: [
    "Flory, Leibbrandt, Rott and Stoddard, Increasing Workplace Diversity, Journal of Human Resources 2021",
    "Leibbrandt and List, Do Equal Employment Opportunity Statements Backfire?, NBER 25035, https://www.nber.org/papers/w25035",
  ],
  examples: [
    { text: "⟦---⟧\ntitle: Nurse\n---\n\nYou care for children and have the opportunity to learn." },
    { text: "You care for children.\n\nWe are an equal opportunity employer." },
    { text: "You care for children.\n\nWe encourage applications from candidates of all backgrounds." },
    {
      text: "---\ntitle: Pflegekraft (m/w/d)\nlanguage: de\n---\n\nWir begrüßen Bewerbungen aller Menschen, unabhängig von Herkunft und Alter.",
    },
    { text: "⟦---⟧\ntitle: Verpleegkundige\nlanguage: nl\n---\n\nJe zorgt voor kinderen." },
    { text: "---\ntitle: Verpleegkundige\nlanguage: nl\n---\n\nIedereen is welkom, ongeacht leeftijd of afkomst." },
    { text: "You care for children.\n\nWe judge applications on merit, whatever the age, sex, race or religion." },
    {
      text: "⟦---⟧\ntitle: Pflegekraft (m/w/d)\nlanguage: de\n---\n\nWir zahlen nach Tarif, unabhängig von der Art der Beschäftigung.",
    },
    { text: "⟦---⟧\ntitle: Seller\n---\n\nYou sell to diverse customers and carry all-inclusive holidays." },
    { text: "You sell shoes. We value a diverse team." },
    { text: "⟦---⟧\ntitle: Seller\n---\n\nAll qualified applicants can fill out applications through our website." },
    { text: "All qualified applicants will receive consideration without regard to race or sex." },
    { text: "---\ntitle: 看護師\nlanguage: ja\n---\n\n子どもの世話をします。" },
  ],
  *check(subject) {
    if (!mayLack(subject) || subject.role.kind === "notice") return;
    if (subject.role.statements.some(({ topic }) => topic === "equal-opportunity")) return;
    if (
      subject.blocks.some(
        ({ zone, text }) => zone === "equal-opportunity" || commitment.test(text) || namesTraits(text),
      )
    )
      return;
    yield {
      message:
        "There is no equal-opportunity statement. Add one that says what you do, or set it once for all roles under `statements:` in rolespec.yaml.",
      span: subject.document.where(),
      severity: weightOfLackingStatement(subject.role),
    };
  },
};

const commitment =
  /\b(?:equal[- ](?:\w+ )?opportunit\w+|equal access|EEO\b|discriminat\w+|(?:valu\w+|celebrat\w+|embrac\w+|welcom\w+|commit\w+|foster\w*|promot\w+|support\w*|encourag\w+|champion\w*|car(?:e|es|ing) about|we (?:\w+ ){0,2}believe|strive\w*|seek\w*) (?:[\w,]+ ){0,6}(?:divers(?:e|ity)|inclusi(?:ve|on))|(?:diversity|diverse)(?:,| and| &) (?:\w+,? (?:and |& )?)?(?:inclusi\w+|equity|belonging|equal\w*|represent\w+)|diverse (?:applicants|candidates|applications|backgrounds|perspectives|voices|identities|lived|workforce|workplace|range of (?:applicants|candidates|people|backgrounds))|diversity (?:is|makes|matters|of (?:people|background|thought|our))|inclusion|inclusive (?:\w+ ){0,2}(?:workplace|culture|team|employer|environment|hiring|recruit\w+|workforce|community|organi[sz]ation|company|space|place)|all backgrounds|(?:every|all|any) (?:\w+(?:,? and |,? or |, )){1,5}backgrounds?|every background|different backgrounds|underrepresented|under-represented|same chance|everyone is welcome|welcome everyone|treat (?:all )?(?:applicants|candidates|everyone) (?:equally|fairly|alike)|Chancengleichheit|Gleichstellung|Gleichbehandlung|Vielfalt|Diversität|unabhängig von (?:[\p{L},]+ ){0,4}(?:alter|geschlecht|herkunft|nationalität|religion|weltanschauung|behinderung|hautfarbe|ethni|sexuell)\p{L}*|Menschen mit Behinderung|Schwerbehindert\w*|diskriminier\w+|égalité|diversité|inclusifs?|sans distinction|ouvert à (?:toutes et )?tous|igualdad|diversidad|inclusi[oó]n|inclusiv[oa]s?|independientemente de|sin distinci[oó]n|pari opportunità|inclusion[ei]|senza distinzion[ei]|diversità|ambosessi|gelijke kansen|diversiteit|inclusi(?:ef|eve|viteit)|ongeacht|iedereen is welkom|równ(?:e szanse|ość|ego traktowania)|różnorodnoś\p{L}+|bez względu na|niezależnie od)(?!\p{L})/iu;

/** Whether a sentence names so many traits of people that it can only speak for all of them. */
function namesTraits(text: string): boolean {
  return sentencesOf(text).some(({ start, end }) => {
    const sentence = text.slice(start, end);
    return traits.filter((trait) => trait.test(sentence)).length >= 3;
  });
}

/** Each trait in English, German, French, Spanish, Italian, Dutch and Polish. */
const traits: readonly RegExp[] = [
  /(?<!\p{L})(?:ages?|Alter\p{L}*|[âa]ges?|edad(?:es)?|età|leeftijd\p{L}*)(?!\p{L})|wiek/iu,
  /(?<!\p{L})(?:sex|gender\p{L}*|Geschlecht\p{L}*|genres?|sexe|sexo|género|sesso|genere|geslacht)(?!\p{L})|płe?ć|płci/iu,
  /(?<!\p{L})(?:race|racial|origins?|ethnic\p{L}*|nationalit\p{L}+|cultures?|Herkunft|Nationalität\p{L}*|origines?|origen|raza|origine|razza|afkomst|ras)(?!\p{L})|pochodzeni/iu,
  /(?<!\p{L})(?:religio\p{L}*|faiths?|beliefs?|creed|Weltanschauung|Glaube\p{L}*|croyances?|creencias?|credo|geloof|godsdienst)(?!\p{L})|wyznani|religi/iu,
  /(?<!\p{L})(?:disabilit\p{L}+|ability|abilities|Behinderung\p{L}*|handicap|discapacidad|capacidad|disabilità|beperking\p{L}*)(?!\p{L})|niepełnosprawno/iu,
  /(?<!\p{L})(?:orientation|identity|Identität|orientación|orientamento|geaardheid|orientacj\p{L}+|backgrounds?)(?!\p{L})/iu,
];
