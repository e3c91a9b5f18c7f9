import { findingsOf } from "../findings-of.ts";
import { phraseRule } from "../phrase-rule.ts";
import type { RoleRule, RuleManual } from "../rule.ts";
import { titlesOfOneSex } from "./titles-of-one-sex-data.ts";

const manual = {
  id: "sex/gendered-title",
  severity: "error",
  summary: "A job has a title that fits people of every sex.",
  why: "A title such as “salesman” tells half of its readers that it was not written for them, and laws on equal treatment ask for neutral titles.",
  sources: [
    "29 CFR 1604.5: job opportunities advertising",
    "Directive (EU) 2023/970, article 5, neutral notices and titles: https://eur-lex.europa.eu/eli/dir/2023/970/oj",
    "France, Code du travail, art. L1142-1, no mention of a sex in offers: https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006900844",
    "Netherlands, Wet gelijke behandeling van mannen en vrouwen, art. 3: https://wetten.overheid.nl/BWBR0003299/",
    "alex 11, on retext-equality: https://github.com/retextjs/retext-equality",
  ],
  examples: [
    { text: "---\ntitle: ⟦Salesman⟧ - Northeast\n---\n\nYou visit shops." },
    { text: "# Night ⟦foreman⟧\n\nYou report to the ⟦chairman⟧ of the board." },
    { text: "The dining room has ⟦waitresses⟧, cooks and a ⟦hostess⟧." },
    { text: "# Salesperson\n\nYou report to the chair of the board." },
    { text: "You host the weekly demo and act as a steward of our data." },
    { text: "Write “salesperson”, not “salesman”, in the notes." },
    { text: "---\ntitle: ⟦Vendeuse⟧ en boulangerie\nlanguage: fr\n---\n\nVous servez." },
    { text: "---\ntitle: ⟦Femme de ménage⟧\nlanguage: fr\n---\n\nVous nettoyez." },
    { text: "---\ntitle: ⟦Assistante⟧ de direction\nlanguage: fr\n---\n\nVous planifiez." },
    { text: "---\ntitle: ⟦Camarera⟧ de piso\nlanguage: es\n---\n\nLimpias." },
    { text: "---\ntitle: Se busca ⟦secretaria⟧\nlanguage: es\n---\n\nPlanificas." },
    { text: "---\ntitle: ⟦Segretaria⟧ amministrativa\nlanguage: it\n---\n\nPianifichi." },
    { text: "---\ntitle: ⟦Sviluppatrice⟧ web\nlanguage: it\n---\n\nSviluppi." },
    { text: "---\ntitle: Ervaren ⟦kapster⟧\nlanguage: nl\n---\n\nJe knipt." },
    { text: "---\ntitle: ⟦Timmerman⟧\nlanguage: nl\n---\n\nJe bouwt." },
    { text: "---\ntitle: ⟦Ekspedientka⟧ w piekarni\nlanguage: pl\n---\n\nObsługujesz klientów." },
    { text: "---\ntitle: Starsza ⟦księgowa⟧\nlanguage: pl\n---\n\nPlanujesz." },
    { text: "---\ntitle: Vendeur / Vendeuse\nlanguage: fr\n---\n\nVous servez." },
    { text: "---\ntitle: Assistante de direction (H/F)\nlanguage: fr\n---\n\nVous planifiez." },
    { text: "---\ntitle: Assistant·e de direction\nlanguage: fr\n---\n\nVous planifiez." },
    { text: "---\ntitle: Première ligne de support\nlanguage: fr\n---\n\nVous répondez." },
    { text: "---\ntitle: Camarero/a\nlanguage: es\n---\n\nSirves." },
    { text: "---\ntitle: Camarera o camarero de piso\nlanguage: es\n---\n\nLimpias." },
    { text: "---\ntitle: Ingeniero de datos\nlanguage: es\n---\n\nProgramas." },
    { text: "---\ntitle: Analista de contabilidad financiera\nlanguage: es\n---\n\nCalculas." },
    { text: "---\ntitle: Commesso/a\nlanguage: it\n---\n\nVendi." },
    { text: "---\ntitle: Infermiera o infermiere\nlanguage: it\n---\n\nCuri." },
    { text: "---\ntitle: Impiegata contabile (ambosessi)\nlanguage: it\n---\n\nCalcoli." },
    { text: "---\ntitle: Timmerman (m/v/x)\nlanguage: nl\n---\n\nJe bouwt." },
    { text: "---\ntitle: Scrum master en software tester\nlanguage: nl\n---\n\nJe test." },
    { text: "---\ntitle: Gastheer/gastvrouw\nlanguage: nl\n---\n\nJe ontvangt." },
    { text: "---\ntitle: Kelner / Kelnerka\nlanguage: pl\n---\n\nObsługujesz." },
    { text: "---\ntitle: Osoba do obsługi klienta – sprzedawczyni lub sprzedawca\nlanguage: pl\n---\n\nObsługujesz." },
    { text: "---\ntitle: Secretaria\n---\n\nYou plan." },
  ],
} satisfies RuleManual;

const abroad = phraseRule({
  ...manual,
  tells: "is what one sex alone is called",
  instead: "Write both forms, or name the work.",
  phrases: titlesOfOneSex,
});

export const genderedTitle: RoleRule = {
  ...manual,
  scope: "role",
  check: (subject, options) => [
    ...findingsOf(subject.inclusive, "sex/gendered-title"),
    ...abroad.check(subject, options),
  ],
};
