import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createInclusiveChecker } from "../../src/prose/alex-engine.ts";
import { readBlocks } from "../../src/prose/blocks.ts";
import { findInclusiveRemarks, type InclusiveRemark } from "../../src/prose/inclusive.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { type AlexSettings, defaultAlexSettings } from "../../src/settings/alex-settings.ts";
import { sourceFile } from "../../src/source/source-file.ts";

interface Given {
  readonly language?: string;
  readonly names?: readonly string[];
  readonly alex?: Partial<AlexSettings>;
}

function remarksOn(
  text: string,
  { language = "en", names = [], alex: changes = {} }: Given = {},
): readonly InclusiveRemark[] {
  const document = readDocument(sourceFile("roles/x.md", text));
  const alex = { ...defaultAlexSettings, ...changes };
  const source = { document, role: { language }, projectWords: { names, alex }, blocks: readBlocks(document, []) };
  return findInclusiveRemarks(source, createInclusiveChecker(alex)).filter(({ isSwitchedOff }) => !isSwitchedOff);
}

/** Each remark as `rule: the text of the file under it`. */
function foundIn(text: string, given: Given = {}): readonly string[] {
  return remarksOn(text, given).map(({ rule, finding: { span } }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

describe("the first half of a medical word, written apart", () => {
  test.each(["A ward for psycho-geriatric care.", "You run psycho social groups."])(
    "is no figure of speech: %s",
    (text) => {
      expect(foundIn(text)).toEqual([]);
    },
  );

  test("and alone it is one", () => {
    expect(foundIn("Our boss is a psycho about deadlines.")).toEqual(["disability/metaphor: psycho"]);
  });
});

describe("words that put people off", () => {
  test.each([
    ["in a title in the front matter", '---\ntitle: "Salesman (m/f)"\n---\n', ["sex/gendered-title: Salesman"]],
    ["in a table", "| Role | Shift |\n|---|---|\n| Foreman | Night |\n", ["sex/gendered-title: Foreman"]],
    ["behind a byte order mark and CRLF", "\uFEFF# Cook\r\n\r\nYou guys\r\ncook.", ["sex/group-address: guys"]],
    ["twice in a line", "The foreman asks the guys.", ["sex/gendered-title: foreman", "sex/group-address: guys"]],
    ["once a block, however often", "Guys, guys, guys!", ["sex/group-address: Guys"]],
    ["across a line break", "the hearing\nimpaired guest", ["disability/identity: hearing\nimpaired"]],
  ])("are found %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  test.each([
    [
      "in the language of equal opportunity",
      "We hire without regard to sex, and women, minorities and the disabled are encouraged to apply.",
    ],
    ["in a testimonial", "> “The guys here are great.”\n>\n> — Ana Ruiz, engineer"],
    ["in code", "Run `whitelist` and\n\n```\nblacklist\n```"],
    ["in an address", "See https://x.example/chairman and mail foreman@x.example"],
    ["in quotation marks of their own", "We say “guys” to nobody."],
    ["as a part of a name inside a sentence", "You work with Delivery Hero and Stumble Guys."],
    ["where the words before say no", "We say chair rather than chairman."],
    [
      "as words of trades, benefits and places",
      "You get sick leave, dental and mental health care, and 401(k). King County, Power BI, Scrum Master, host, special projects, white paper, period, execution, failure, gross margin, attack surface.",
    ],
  ])("are passed over %s", (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  test("are passed over where they belong to a name that the settings give", () => {
    expect(foundIn("You serve the Tribe Kitchen.", { names: ["Tribe Kitchen"] })).toEqual([]);
    expect(foundIn("You join our tribe.", { names: ["Tribe Kitchen"] })).toEqual(["race/loaded-idiom: tribe"]);
  });

  test("are passed over in another language, by tag or by the look of the text", () => {
    expect(foundIn("Wir suchen einen guy für die Küche und das Team.", { language: "de-AT" })).toEqual([]);
    expect(foundIn("Wir suchen die guys für das Team und die Küche, mit Erfahrung oder ohne.")).toEqual([]);
  });

  test("weigh more in the title than in the body", () => {
    const severities = remarksOn("---\ntitle: Foreman\n---\n\n# Foreman\n\nYou follow the foreman.").map(
      ({ finding }) => finding.severity,
    );
    expect(severities).toEqual([undefined, "warning", undefined]);
  });

  test("are explained without blame, with something to write instead", () => {
    const [remark] = remarksOn("The candidate keeps his tools clean.");
    expect(remark?.finding.message).toBe(
      "“his” takes for granted which sex the person hired has; write “your” or “their”.",
    );
    expect(remark?.finding.suggestions).toEqual(["your", "their"]);
  });
});

describe("pronouns", () => {
  test.each([
    ["of the candidate", "The ideal candidate knows her trade.", ["sex/candidate-pronoun: her"]],
    ["of the candidate, with a demand", "He must hold a licence.", ["sex/candidate-pronoun: He"]],
    ["of a named person", "You report to Maria Lopez, and she reports to the board.", []],
    ["of a person with a title", "Dr. Chen leads the lab. She began in 2019.", []],
    ["of a person with a deed", "Maria joined as a cook. Now she leads us.", []],
    ["after a name in brackets", "Contact Ana Ruiz (she/her/hers).", []],
    ["in a pair", "The nurse knows what he or she needs.", ["sex/binary-pair: he or she"]],
    ["in a pair of two kinds", "The nurse plans by him/herself.", ["sex/binary-pair: him/herself"]],
  ])("%s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});

describe("the settings of alex", () => {
  test("count further pairs only when asked to", () => {
    const text = "We train waiters and waitresses.";
    expect(foundIn(text)).toEqual([]);
    expect(foundIn(text, { alex: { noBinary: true } })).toEqual(["sex/binary-pair: waiters and waitresses"]);
  });

  test("allow words of ours as they allow alex's", () => {
    expect(foundIn("You keep craftsmanship and manpower.", { alex: { allow: ["craftsmanship", "manpower"] } })).toEqual(
      [],
    );
  });
});

test("figures of speech are found in the language of equal opportunity as well", () => {
  const text = "We are an equal opportunity employer, and crazy about it. Applicants state his or her race freely.";
  expect(foundIn(text)).toEqual(["disability/metaphor: crazy"]);
});

test("a list of the only ids that speak keeps our own words silent too", () => {
  expect(foundIn("You guys love craftsmanship.", { alex: { deny: ["gals-man"] } })).toEqual([
    "sex/group-address: guys",
  ]);
});

describe("the comments of alex", () => {
  test.each([
    [
      "ignore the next block",
      "<!--alex ignore gals-man-->\n\nYou guys cook.\n\nYou guys bake.",
      ["sex/group-address: guys"],
    ],
    ["ignore by word", "<!-- alex ignore guys -->\n\nYou guys cook.", []],
    ["ignore only what they name", "<!--alex ignore he-she-->\n\nYou guys cook.", ["sex/group-address: guys"]],
    ["ignore everything without a name", "<!--alex ignore-->\n\nYou guys cook with the foreman.", []],
    [
      "disable until they enable",
      "<!--alex disable guys-->\n\nGuys.\n\n<!--alex enable guys-->\n\nYou guys.",
      ["sex/group-address: guys"],
    ],
    ["disable to the end", "You guys.\n\n<!--alex disable-->\n\nGuys.\n\n- Guys", ["sex/group-address: guys"]],
  ])("%s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});

const seed = "../shared/seed/machine-learning-engineer.txt";

test.skipIf(!existsSync(seed))("a decent posting is left in peace (skipped where ../shared/seed is absent)", () => {
  expect(foundIn(readFileSync(seed, "utf8"))).toEqual([]);
});
