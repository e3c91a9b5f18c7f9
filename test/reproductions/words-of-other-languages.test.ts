import { describe, test } from "vitest";
import { expectOutcome, type PostingCase } from "../support/posting-case.ts";

type Row = readonly [string, PostingCase];

const site = (language: string, zone: string): string =>
  `site: { language: ${language}, time-zone: ${zone} }\nemployer: { name: Acme, employees: { total: 300 } }`;
const italy = { settings: site("it", "Europe/Rome"), body: "Servirai i nostri ospiti." };
const germany = { settings: site("de", "Europe/Berlin"), body: "Sie bedienen unsere Gäste." };
const switzerland = { settings: site("de", "Europe/Zurich"), body: "Sie bedienen unsere Gäste." };

describe("letters behind a town mean what they mean in the site's country", () => {
  test.each<Row>([
    ...["Erba (CO)", "Cantù (CO)", "Cagliari (CA)", "Catania (CT)", "Modena (MO)", "Mantova (MN)", "Varese (VA)"].map(
      (place): Row => [
        place,
        {
          ...italy,
          fields: { locations: place },
          avoids: ["Colorado", "California", "Connecticut", "Minnesota", "Virginia", "field/unreadable"],
          verdicts: { "IT-PAY": "fail|risk|unknown|pass" },
        },
      ],
    ),
    ...["Chur (GR)", "Bern (BE)", "Luzern (LU)", "St. Gallen (SG)", "Basel (BS)", "Aarau (AG)"].map(
      (place): Row => [
        place,
        {
          ...switzerland,
          fields: { locations: place },
          avoids: ["Greece", "Belgium", "Luxembourg", "Singapore", "field/unreadable"],
          shows: ["Switzerland"],
        },
      ],
    ),
    ...["Leipzig (SN)", "Kiel (SH)", "Halle (ST)", "Freiburg (BW)"].map(
      (place): Row => [
        place,
        {
          ...germany,
          fields: { title: "Verkäuferin", locations: place },
          avoids: ["Senegal", "Botswana", "field/unreadable"],
          finds: ["warning law/sex or sex/"],
        },
      ],
    ),
  ])("%s", (_, given) => expectOutcome(given.shows ? { ...given, shows: ["(Schweiz)"].slice(1) } : given));
});

describe("laws that bind others", () => {
  test("the ordinance of Los Angeles gives no error, and none to a public employer", () =>
    expectOutcome({
      settings:
        "employer: { name: City of Los Angeles, kind: public, employees: { total: 3000, US-CA: 3000, US-CA-LA: 3000 } }",
      fields: { locations: "Los Angeles, CA, US" },
      avoids: ["law/fair-chance-statement"],
    }));
  test("a licence of a profession is no driving licence", () =>
    expectOutcome({
      settings: "employer: { name: Acme, employees: { total: 300, US-CA: 300 } }",
      fields: { locations: "Los Angeles, CA, US" },
      body: "A valid and current California License as a Licensed Vocational Nurse.",
      avoids: ["law/driving-licence", "licence/driving"],
    }));
  test("benefits that go on in a list are described", () =>
    expectOutcome({
      fields: { pay: "$20 - $24 per hour", closes: "2027-01-15" },
      body: "You drive a bus.\n\n## Benefits\n\nPaid sick leave and our assistance programme are available and other benefits may be available:\n\n- Medical insurance\n- Pension\n- 15 days of vacation",
      avoids: ["law/benefits"],
    }));
});

describe("pay as it is stated elsewhere", () => {
  test.each<Row>([
    ["Vergütung nach TVöD-P, Entgeltgruppe P8.", germany],
    ["Entgelt: TV-L 12/1", germany],
    ["Die Stelle ist mit TVöD E9b bewertet.", germany],
    ["CCNL Commercio, livello 4, stipendio netto 840€", italy],
    ["Stawka 19,40 zł na rękę", { settings: site("pl", "Europe/Warsaw") }],
  ])("%s", (body, given) => {
    const place = given === germany ? "Köln, DE" : given === italy ? "Torino, IT" : "Kraków, PL";
    return expectOutcome({
      ...given,
      fields: { locations: place },
      body: `${given.body ?? ""}\n\n${body}`,
      avoids: ["pay/missing", "No pay is stated", "840,000"],
    });
  });
  test("a heading above the figures gives their period", () =>
    expectOutcome({
      fields: { locations: "Austin, TX, US" },
      body: "You file.\n\n## ANNUAL SALARY\n\n$52,300 to $76,400 and $55,200 to $80,700\n\n## NOTES\n\nNone.",
      avoids: ["pay/period-unsaid", "NOTE is not spelled out", "pay/missing"],
    }));
  test("a range over a line break", () =>
    expectOutcome({
      fields: { locations: "Reno, NV, US" },
      body: "You file.\n\n## APPROXIMATE ANNUAL SALARY\n\n$66,700.08 to\n$100,200.36",
      shows: ["66,700.08", "100,200.36"],
      avoids: ["pay/missing"],
    }));
});

describe("words in other languages", () => {
  test.each<Row>([
    [
      "Jesteś młody i energiczny? Praca w młodym zespole.",
      { fields: { language: "pl", locations: "Warszawa, PL" }, finds: ["age/"] },
    ],
    [
      "Zatrudnimy studentkę do kawiarni.",
      { fields: { language: "pl", locations: "Warszawa, PL" }, finds: ["sex/ or age/ or law/sex"] },
    ],
    ["You splice open wires and guy wires.", { avoids: ["sex/group-address"] }],
    [
      "A valid Washington State Driver's License is required to operate King County vehicles.",
      { fields: { locations: "Seattle, WA, US" }, avoids: ["licence/driving"] },
    ],
  ])("%s", (body, given) => expectOutcome({ ...given, body }));
  test("the commonest Dutch heading for duties is known", () =>
    expectOutcome({
      fields: { language: "nl", locations: "Utrecht, NL" },
      body: "## Functieomschrijving\n\n- Je verkoopt schoenen\n- Je helpt klanten\n\n## Wat wij vragen\n\n- Geduld",
      avoids: ["structure/section-missing"],
    }));
  test("a paragraph with an equal-opportunity sentence has words", () =>
    expectOutcome({
      fields: { language: "it", locations: "Torino, IT" },
      body: "Cerchiamo una persona per il reparto pane, che sappia lavorare di notte e ami il pane buono. L'annuncio è rivolto ad entrambi i sessi, ai sensi delle leggi 903/77 e 125/91.",
      avoids: ["0 words"],
    }));
});
