import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/law/judge.ts";
import { lawFindings, subjectIn } from "./posting.ts";

/** Where, what the posting says, and what laws say of it: `LAW severity words`. Nothing else above a note. */
type Row = readonly [where: string, text: string, ...found: readonly string[]];

const texas = "Austin, TX, US";
const nyc = "New York, NY, US";
const fresno = "Fresno, CA, US";
const montreal = "Montréal, QC, CA";

describe.each<readonly [string, readonly Row[]]>([
  [
    "words on age",
    [
      [texas, "Applicants aged 25 to 35 wanted.", "US-ADEA-WORDS error aged 25 to 35"],
      [texas, "Candidates under 40 years.", "US-ADEA-WORDS error Candidates under 40 years"],
      [texas, "We want young, driven people.", "US-ADEA-WORDS error young"],
      [texas, "You are young and hungry.", "US-ADEA-WORDS error young"],
      [texas, "Join our young team.", "US-ADEA-WORDS error young"],
      [texas, "Class of 2026 preferred.", "US-ADEA-WORDS error Class of 2026 preferred"],
      [texas, "College students wanted.", "US-ADEA-WORDS error College students wanted"],
      [
        texas,
        "A youthful spirit, fresh out of college.",
        "US-ADEA-WORDS warning youthful",
        "US-ADEA-WORDS warning fresh out of college",
      ],
      [
        texas,
        "We need new blood and nobody overqualified.",
        "US-ADEA-WORDS warning new blood",
        "US-ADEA-WORDS warning overqualified",
      ],
      [texas, "Maximum of 5 years of experience.", "US-ADEA-WORDS warning Maximum of 5 years of experience"],
      [texas, "No more than 3 years’ experience.", "US-ADEA-WORDS warning No more than 3 years’ experience"],
      [texas, "Retirees preferred.", "US-ADEA-WORDS info Retirees preferred"],
      [texas, "We are a young startup in a young industry with a young brand."],
      [texas, "You mentor young people and work with young adults and children aged 10 to 15."],
      [texas, "A graduate degree. Our new-grad program welcomes all ages."],
      [texas, "3–5 years of experience. Must be at least 21 to serve alcohol."],
      [texas, "A junior or senior engineer, energetic and native to the cloud."],
      [texas, "Marketing to digital natives for a digital-native brand."],
      [texas, "Response times under 30 seconds; benefits for dependents under 26 years of age."],
      [
        "London, GB",
        "Recent graduates wanted for a youthful team.",
        "UK-EQA warning Recent graduates",
        "UK-EQA warning youthful",
      ],
      ["Dublin, IE", "A young and dynamic team.", "IE-EEA warning young"],
      ["Berlin, Germany", "Wir suchen junge Mitarbeiter.", "DE-AGG warning junge Mitarbeiter"],
      ["Berlin, Germany", "Ein junges, dynamisches Team.", "DE-AGG warning junges, dynamisches Team"],
      ["Berlin, Germany", "Höchstens 35 Jahre alt.", "DE-AGG error Höchstens 35 Jahre alt"],
      [
        "Berlin, Germany",
        "Join our young team as a digital native.",
        "DE-AGG warning young",
        "DE-AGG warning digital native",
      ],
      ["Berlin, Germany", "Ein junges Unternehmen, in dem du 5 Jahre Erfahrung einbringst."],
      ["Wien, AT", "Wir sind ein junges Team.", "AT-GLBG warning junges Team"],
      ["Lyon, FR", "Jeune homme de moins de 30 ans.", "FR-OFFRE error Jeune homme", "FR-OFFRE error moins de 30 ans"],
      [
        "Lyon, FR",
        "Recherche une personne de moins de 35 ans pour les clients de la boutique.",
        "FR-OFFRE error moins de 35 ans",
      ],
      ["Lyon, FR", "Âge maximum : 40 ans.", "FR-OFFRE error Âge maximum : 40 ans"],
      [
        "Singapore, SG",
        "Fresh graduates welcome; age below 30 years.",
        "SG-WFA warning Fresh graduates",
        "SG-WFA error below 30 years",
      ],
    ],
  ],
  [
    "words on sex",
    [
      [texas, "Male candidates only.", "US-T7-AD error Male candidates only"],
      [texas, "Females preferred.", "US-T7-AD error Females preferred"],
      [texas, "We are looking for a young man.", "US-T7-AD error man", "US-ADEA-WORDS error young"],
      [
        texas,
        "Seeking a waitress, a cleaning lady and a delivery boy.",
        "US-T7-AD warning waitress",
        "US-T7-AD warning cleaning lady",
        "US-T7-AD warning delivery boy",
      ],
      [texas, "You crimp male and female connectors in our women's health and menswear lab; a women-owned firm."],
      [texas, "Waiter/waitress or server; you report to the Chairman."],
      [texas, "Women are encouraged to apply."],
      [
        "London, GB",
        "Salesgirl or postman wanted, as a postman.",
        "UK-EQA warning Salesgirl",
        "UK-EQA warning postman",
      ],
      ["Berlin, Germany", "Buchhalterin für den Standort Berlin.", "DE-AGG warning Buchhalterin"],
      ["Berlin, Germany", "Verkäufer (m/w) gesucht.", "DE-AGG warning m/w"],
      ["Berlin, Germany", "Verkäufer (m/w/d) gesucht."],
      ["Berlin, Germany", "Backend Engineer, Berlin. You lead a team."],
      ["Berlin, Germany", "Wir suchen eine freundliche Sekretärin.", "DE-AGG warning Sekretärin"],
      ["Berlin, Germany", "Wir suchen einen Buchhalter.", "DE-AGG warning Buchhalter"],
      ["Berlin, Germany", "Wir suchen eine Fachkraft oder einen Buchhalter (m/w/d)."],
      [texas, "Male or female applicants welcome."],
      ["Warszawa, PL", "Kelnerka w restauracji na Pradze.", "PL-PAY warning Kelnerka"],
      ["Warszawa, PL", "Specjalista ds. sprzedaży w Warszawie i na Mazowszu.", "PL-PAY warning Specjalista"],
      ["Warszawa, PL", "Specjalista/Specjalistka (k/m), Warszawa."],
      ["Lyon, FR", "Vendeur, Lyon. Vous servez les clients pour nous.", "FR-OFFRE warning Vendeur"],
      ["Lyon, FR", "Vendeur H/F, Lyon. Vous servez les clients pour nous."],
      ["Hong Kong, HK", "Female only.", "HK-ADS error Female only"],
    ],
  ],
  [
    "words on origin and language",
    [
      [texas, "Whites only. Christian only.", "US-T7-AD error Whites only", "US-T7-AD error Christian only"],
      [texas, "Must be a practicing Catholic.", "US-T7-AD error Must be a practicing Catholic"],
      [texas, "Our parish asks: must be a practicing Catholic.", "US-T7-AD info must be a practicing Catholic"],
      [texas, "Diverse candidates only.", "US-T7-SETASIDE error Diverse candidates only"],
      [texas, "Women will be given preference.", "US-T7-SETASIDE error Women will be given preference"],
      [texas, "People from under-represented groups are encouraged to apply."],
      [texas, "Native English speaker.", "US-NATIVE-SPEAKER warning Native English speaker"],
      [
        texas,
        "English as a first language, without an accent.",
        "US-NATIVE-SPEAKER warning English as a first language",
        "US-NATIVE-SPEAKER warning without an accent",
      ],
      [texas, "Native iOS code, natively cloud-native; bilingual Spanish required to serve patients."],
      [
        "Berlin, Germany",
        "Sie haben die Muttersprache Deutsch und sprechen akzentfrei mit uns.",
        "DE-AGG warning Muttersprache Deutsch",
        "DE-AGG warning akzentfrei",
      ],
      ["Berlin, Germany", "Deutsch verhandlungssicher (C1)."],
      [
        "Lyon, FR",
        "Anglais langue maternelle pour les appels avec vous et nous.",
        "FR-OFFRE warning Anglais langue maternelle",
      ],
      ["Lyon, FR", "Maîtrise de l’anglais pour les appels avec vous et nous."],
      [montreal, "Fluent in English.", "CA-QC-LANG error Fluent in English"],
      [montreal, "English is mandatory.", "CA-QC-LANG error English is mandatory"],
      [montreal, "Le poste : bilinguisme exigé pour vous et nous.", "CA-QC-LANG error bilinguisme exigé"],
      [montreal, "Bilingual (French and English) required, in order to serve customers in Ontario."],
      [montreal, "Anglais requis afin de répondre aux clients hors Québec avec vous et nous."],
      [
        "Toronto, ON, CA",
        "Two years of Canadian experience mandatory.",
        "CA-ON-CANEXP error Canadian experience mandatory",
      ],
      ["Toronto, ON, CA", "Canadian experience preferred.", "CA-ON-CANEXP warning Canadian experience preferred"],
      [
        "Toronto, ON, CA",
        "Knowledge of Canadian GAAP required; P.Eng. licensed in Ontario; experience outside Canada is welcome.",
      ],
      [
        "Toronto, ON, CA",
        "Canadian citizens or permanent residents only.",
        "CA-HR-AD warning Canadian citizens or permanent residents only",
      ],
    ],
  ],
  [
    "words on citizenship",
    [
      [texas, "US citizens only.", "US-INA-CIT error US citizens only"],
      [
        texas,
        "Must be a U.S. citizen or green card holder.",
        "US-INA-CIT error Must be a U.S. citizen or green card holder",
      ],
      [texas, "USC/GC only.", "US-INA-CIT error USC/GC only"],
      [texas, "Citizenship is required.", "US-INA-CIT error Citizenship is required"],
      [
        texas,
        "Must have a green card; born in the USA.",
        "US-INA-CIT error Must have a green card",
        "US-INA-CIT error born in the USA",
      ],
      [texas, "Due to ITAR, U.S. citizens only.", "US-INA-CIT warning U.S. citizens only"],
      [texas, "Under 32 CFR part 117, U.S. citizens only.", "US-INA-CIT info U.S. citizens only"],
      [texas, "OPT/CPT preferred. H1B only.", "US-INA-VISA error OPT/CPT preferred", "US-INA-VISA error H1B only"],
      [texas, "We sponsor H-1B. OPT/CPT candidates may apply. W2 only."],
      [
        texas,
        "We welcome applicants regardless of citizenship. No visa sponsorship. Legally authorized to work in the US.",
      ],
      ["Singapore, SG", "Singaporeans and PRs only.", "SG-WFA warning Singaporeans and PRs only"],
    ],
  ],
  [
    "words on criminal records",
    [
      [nyc, "Background check required.", "US-NYC-FCA error Background check required"],
      [nyc, "No felons.", "US-NYC-FCA error No felons"],
      [
        nyc,
        "As required by law under § 2590-h, a background check will be conducted.",
        "US-NYC-FCA info background check will be conducted",
      ],
      [
        fresno,
        "Clean criminal record; no convictions.",
        "US-CA-FCA error Clean criminal record",
        "US-CA-FCA error no convictions",
      ],
      ["US-CA-LACO", "Must pass background check.", "US-LACO-FCO error Must pass background check"],
      ["Seattle, WA, US", "Felons need not apply.", "US-SEA error Felons need not apply"],
      ["Tacoma, WA, US", "No criminal background.", "US-WA-FCA error No criminal background"],
      ["Tacoma, WA, US", "Background check required."],
      [
        "Denver, CO, US",
        "People with a criminal record may not apply.",
        "US-CO-CTC error People with a criminal record may not apply",
      ],
      ["Newark, NJ, US", "No felonies.", "US-NJ-OTCA error No felonies"],
      ["Portland, ME, US", "No criminal history.", "US-ME-FCA error No criminal history"],
      ["Honolulu, HI, US", "No criminal history.", "US-HI-FCA warning No criminal history"],
      ["Philadelphia, PA, US", "Background check required.", "US-PHL warning Background check required"],
      ["Philadelphia, PA, US", "Background check required. We tailor the consideration of a record to the job."],
      [fresno, "Clean record required.", "US-CA-FCA error Clean record required"],
      [texas, "No felons.", "US-FAIR-CHANCE warning No felons"],
      ["London, GB", "No criminal record.", "UK-EQA warning No criminal record"],
      [
        fresno,
        "Clean code, a clean record of data, record-keeping, criminal justice experience and a background in law.",
      ],
      [fresno, "We will consider applicants with arrest or conviction records; no criminal history is disqualifying."],
      [nyc, "You build background check software for our customers. Education and reference check required."],
    ],
  ],
  [
    "words on licences, work and money",
    [
      [fresno, "Must possess a valid driver’s license.", "US-CA-SB1100 error valid driver’s license"],
      [
        fresno,
        "Valid California driver's license required.",
        "US-CA-SB1100 error Valid California driver's license required",
      ],
      [fresno, "Valid driver's license required. You drive the delivery van."],
      [fresno, "A driver's license is not required. Software license audits; a licensed nurse; drive results."],
      ["Portland, OR, US", "Must be currently employed.", "US-UNEMP error Must be currently employed"],
      [nyc, "Unemployed candidates need not apply.", "US-UNEMP error Unemployed candidates need not apply"],
      [
        nyc,
        "We will only consider applicants who are currently employed.",
        "US-UNEMP error only consider applicants who are currently employed",
      ],
      ["Washington, DC, US", "Current employees of Acme only. Currently licensed, currently enrolled, self-employed."],
      [texas, "Must be currently employed."],
      ["Boston, MA, US", "Include your salary history.", "US-SALHIST error salary history"],
      [texas, "Please state your current CTC.", "US-SALHIST info current CTC"],
      ["Boston, MA, US", "Send a recent pay stub with your application.", "US-SALHIST error recent pay stub"],
      ["Boston, MA, US", "You hand out pay stubs every Friday. W2 only."],
      ["Vancouver, BC, CA", "Send your pay history.", "CA-BC-PAY error pay history"],
      ["Berlin, Germany", "Bitte nennen Sie Ihr aktuelles Gehalt.", "EU-PTD-5 warning aktuelles Gehalt"],
      ["Warszawa, PL", "Please state your current salary.", "PL-PAY error current salary"],
      [nyc, "State your salary expectations. We do not ask for salary history."],
      [
        "Denver, CO, US",
        "Include your date of birth and graduation year.",
        "US-AGE-APP warning date of birth",
        "US-AGE-APP warning graduation year",
      ],
      ["Denver, CO, US", "Include your expected graduation date; must be 18+."],
      [
        "Buffalo, NY, US",
        "Good credit; a credit check is required.",
        "US-CREDIT error Good credit",
        "US-CREDIT error credit check is required",
      ],
      ["Buffalo, NY, US", "We will run a credit check.", "US-CREDIT error run a credit check"],
      ["Chicago, IL, US", "Must pass a credit check.", "US-CREDIT warning Must pass a credit check"],
      [nyc, "A credit analyst for a credit union with credit hours and carbon credits."],
      [nyc, "Pre-hire THC screening.", "US-CANNABIS warning THC screening"],
      [nyc, "A drug-free workplace; drug screen."],
      [fresno, "You must sign our non-compete.", "US-NONCOMPETE warning must sign our non-compete"],
      [texas, "Unpaid internship.", "US-FLSA-UNPAID warning Unpaid internship"],
      [texas, "Unpaid internship for academic credit.", "US-FLSA-UNPAID info Unpaid internship"],
      [texas, "The job is commission only.", "US-FLSA-UNPAID warning commission only"],
      [texas, "Your salary is confidential.", "US-NLRA-PAYSECRECY warning salary is confidential"],
      ["Sydney, AU", "Pay must be kept confidential.", "AU-SECRECY warning Pay must be kept confidential"],
      [texas, "No reservists.", "US-USERRA warning No reservists"],
      [
        texas,
        "Single women preferred, with no kids.",
        "US-FAMILY error Single",
        "US-T7-AD error women preferred",
        "US-FAMILY error with no kids",
      ],
      [texas, "Single sign-on, single point of contact, family-friendly, parental leave."],
      [texas, "Attractive receptionist wanted.", "US-APPEARANCE warning Attractive"],
      [texas, "Attractive salary and a slim process."],
    ],
  ],
  [
    "words on health",
    [
      [
        texas,
        "Able-bodied, free from any physical disability. You must be in good health.",
        "US-ADA-AD error Able-bodied",
        "US-ADA-AD error free from any physical disability",
        "US-ADA-AD warning in good health",
      ],
      [
        texas,
        "Mentally stable with normal hearing.",
        "US-ADA-AD warning Mentally stable",
        "US-ADA-AD warning normal hearing",
      ],
      [texas, "Lift 50 lbs.", "US-ADA-AD warning Lift 50 lbs"],
      [texas, "Walk us through code, stand up a service, do the heavy lifting, lift conversion, speak at conferences."],
      ["London, GB", "A good sickness record.", "UK-EQA warning good sickness record"],
    ],
  ],
])("%s", (_, rows) => {
  test.each(rows)("in %s: %s", (where, text, ...expected) => {
    const found = lawFindings(text, { fields: ["posted: 2026-11-02", `locations: ${where}`, "pay: x"] })
      .filter(
        ({ isAbsence, law }) =>
          (!isAbsence && law !== "EU-PTD-5" && !law.endsWith("-PAY")) ||
          (!isAbsence && expected.some((one) => one.startsWith(`${law} `))),
      )
      .filter(({ severity, law, words }) => severity !== "info" || expected.includes(`${law} info ${words}`));
    expect(found.map(({ law, severity, words }) => `${law} ${severity} ${words}`).toSorted()).toEqual(
      expected.toSorted(),
    );
  });
});

describe("the verdict of a law on words", () => {
  test.each([
    ["fail", "illegal words", texas, "US citizens only.", "US-INA-CIT"],
    ["risk", "risky words", texas, "Native English speaker.", "US-NATIVE-SPEAKER"],
    ["no-duty", "words that are worth a note", texas, "Lift 50 lbs.", "US-ADA-AD"],
    ["no-duty", "words that only statutes of other states forbid", texas, "Tell us your pay history.", "US-SALHIST"],
    ["pass", "illegal words that a law may ask for", texas, "Under 32 CFR part 117, US citizens only.", "US-INA-CIT"],
    ["no-duty", "no such words", texas, "You write code.", "US-INA-CIT"],
    ["out-of-scope", "work elsewhere", "London, GB", "US citizens only.", "US-INA-CIT"],
    ["risk", "illegal words under a law known from memory alone", "Dublin, IE", "Female only.", "IE-EEA"],
  ])("is %s for %s", (word, _, where, text, law) => {
    expect(verdictOn(law, text, [`locations: ${where}`])?.verdict).toBe(word);
  });

  test("names the words and says what they tell", () => {
    expect(verdictOn("US-UNEMP", "Must be currently employed.", ["locations: Newark, NJ, US"])?.duties).toMatchObject([
      {
        duty: "wording",
        met: false,
        reason: "What the law does not allow in a posting: “Must be currently employed” (law/job-status).",
        citation: "N.J.S.A. 34:8B-1 and -2",
      },
    ]);
  });

  test("asks for no facts while there are no such words", () => {
    const [silent, heard] = ["You write code.", "US citizens only."].map((text) =>
      verdictOn("US-INA-CIT", text, [`locations: ${texas}`]),
    );
    expect(silent?.missingFacts).toEqual([]);
    expect(heard?.missingFacts).toEqual(["employees in total"]);
  });

  test("takes the field `required-by-law` for a reason to confirm", () => {
    const fields = [`locations: ${texas}`, "required-by-law: Executive Order 12968"];
    expect(verdictOn("US-INA-CIT", "US citizens only.", fields)?.verdict).toBe("pass");
  });

  test.each([
    ["2026-04-17", "risk"],
    ["2026-04-18", "fail"],
  ])("follows the day on which a state's own statute begins: %s", (day, word) => {
    const fields = ["locations: Buffalo, NY, US", "status: closed", `posted: ${day}`];
    const verdict = verdictOn("US-CREDIT", "Good credit.", fields);
    expect(verdict?.verdict).toBe(word === "risk" ? "no-duty" : word);
  });

  test("is a risk where remote work could be done in a state with such a law", () => {
    const fields = ["workplace: remote", "remote-from: US"];
    expect(verdictOn("US-SALHIST", "Include your salary history.", fields)?.verdict).toBe("risk");
    expect(verdictOn("US-NYC-FCA", "Background check required.", fields)?.verdict).toBe("no-duty");
  });
});

describe("words that several laws see", () => {
  test("are reported once, by the law in which they weigh most and that is most local", () => {
    const fields = ["posted: 2026-11-02", "locations: Seattle, WA, US"];
    const found = lawFindings("No felons.", { fields }).filter(({ words }) => words === "No felons");
    expect(found.map(({ law }) => law)).toEqual(["US-SEA"]);
  });
});

describe("what a law wants said", () => {
  test.each<readonly [string, string, string, Verdict["verdict"]]>([
    ["US-VEVRAA", texas, "You write code.", "fail"],
    [
      "US-503",
      texas,
      "All applicants are considered without regard to disability or protected veteran status.",
      "pass",
    ],
    ["US-VEVRAA", texas, "EOE M/F/D/V.", "fail"],
    ["US-LA-FCIHO", "Los Angeles, CA, US", "You write code.", "risk"],
    [
      "US-SF-FCO",
      "San Francisco, CA, US",
      "We consider qualified applicants with arrest or conviction records.",
      "pass",
    ],
    ["US-PHL", "Philadelphia, PA, US", "You write code.", "no-duty"],
    ["US-PHL", "Philadelphia, PA, US", "A background check is required.", "risk"],
    ["CA-QC-LANG", montreal, "You write code for the team.", "risk"],
    ["CA-QC-LANG", montreal, "Vous écrivez du code pour nous avec les équipes.", "pass"],
    ["FR-OFFRE", "Lyon, FR", "You write code for the team.", "risk"],
  ])("%s in %s: %s", (law, where, text, word) => {
    const fields = ["posted: 2026-11-02", `locations: ${where}`];
    const { verdicts } = subjectIn(text, { fields, isFederalContractor: true });
    expect(verdicts.find((verdict) => verdict.law === law)?.verdict).toBe(word);
  });

  test.each([
    [true, "fail"],
    [false, "out-of-scope"],
    [undefined, "out-of-scope"],
  ])("of federal contractors alone: %s", (isFederalContractor, word) => {
    const given = {
      fields: [`locations: ${texas}`],
      ...(isFederalContractor === undefined ? {} : { isFederalContractor }),
    };
    const { verdicts } = subjectIn("You write code.", given);
    expect(verdicts.find(({ law }) => law === "US-VEVRAA")?.verdict).toBe(word);
  });

  test.each<readonly [string, string, string, Verdict["verdict"]]>([
    ["US-IL-AI", "Chicago, IL, US", "ai-screening: true", "risk"],
    ["US-IL-AI", "Chicago, IL, US", "ai-screening: false", "no-duty"],
    ["US-NYC-AEDT", nyc, "ai-screening: true", "no-duty"],
    ["US-CO-AI", "Denver, CO, US", "ai-screening: true", "not-in-force"],
  ])("%s with `%s` and no word of it", (law, where, field, word) => {
    expect(verdictOn(law, "You write code.", [`locations: ${where}`, field])?.verdict).toBe(word);
  });
});

function verdictOn(law: string, text: string, fields: readonly string[]): Verdict | undefined {
  return subjectIn(text, { fields }).verdicts.find((verdict) => verdict.law === law);
}
