import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/role/read-document.ts";
import { type RoleReading, readRole } from "../../src/role/read-role.ts";
import { type SourceFile, sourceFile, textAt } from "../../src/source/source-file.ts";

const employer = { name: "Acme", url: "https://acme.example" };

function read(
  frontMatter: string,
  body = "Text.",
  path = "roles/staff-nurse.md",
): RoleReading & { readonly file: SourceFile } {
  const file = sourceFile(path, `---\n${frontMatter}\n---\n\n${body}\n`);
  return { file, ...readRole(readDocument(file), { fields: {}, language: "en", employer }) };
}

const complete = "title: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Oslo, NO";

describe("a field is read in the notation that people write", () => {
  test.each([
    ["id: 012", { id: "012" }],
    ["status: Draft", { status: "draft" }],
    ["updated: 3 December 2026", { updated: "2026-12-03" }],
    ["closes: ongoing", { closes: "ongoing" }],
    ["closes: Rolling", { closes: "ongoing" }],
    ["closes: 2027-01-15", { closes: "2027-01-15" }],
    ["employer: Other Ltd", { employer: { name: "Other Ltd" } }],
    ["employer: { about: A hospital }", { employer: { ...employer, about: "A hospital" } }],
    ["confidential: yes", { confidential: true }],
    ["employment: Full time", { employment: ["full-time"] }],
    ["employment: [full-time, contract, internship]", { employment: ["full-time", "contractor", "intern"] }],
    ["hours: 37.5", { hours: "37.5" }],
    ["reports-to: New York, NY, US", { reportsTo: expect.objectContaining({ code: "US-NY-NYC" }) }],
    ["kind: notice", { kind: "notice" }],
    [
      "pay: $140,000 - $180,000 per year",
      { pay: [expect.objectContaining({ kind: "range", min: 140_000, max: 180_000, per: "year" })] },
    ],
    [
      "pay: { min: 140000, max: 180000, currency: USD, per: year }",
      { pay: [{ kind: "range", min: 140_000, max: 180_000, currency: "USD", per: "year" }] },
    ],
    [
      "pay: { fixed: 40, currency: USD, per: hour }",
      { pay: [{ kind: "fixed", min: 40, max: 40, currency: "USD", per: "hour" }] },
    ],
    [
      "pay: { min: 40, currency: USD, per: hour, place: US-CA }",
      { pay: [{ kind: "open-top", min: 40, currency: "USD", per: "hour", place: "US-CA" }] },
    ],
    ["benefits: [Leave, Pension]", { benefits: ["Leave", "Pension"] }],
    ["apply: jobs@acme.example", { apply: { email: "jobs@acme.example" } }],
    ["apply: https://acme.example/apply", { apply: { url: "https://acme.example/apply" } }],
    [
      "apply: { url: https://acme.example/apply, direct: true }",
      { apply: { url: "https://acme.example/apply", direct: true } },
    ],
    ["education: bachelor", { education: { level: "bachelor", orExperience: false } }],
    ["education: { level: bachelor, or-experience: true }", { education: { level: "bachelor", orExperience: true } }],
    ["experience: 3 years", { experienceMonths: 36 }],
    ["experience: 18 months", { experienceMonths: 18 }],
    ["openings: 2", { openings: 2 }],
    ["starts: ASAP", { starts: "immediately" }],
    ["ai-screening: no", { aiScreening: false }],
    ["lint: [{ rule: pay/missing, reason: Graded }]", { allowances: [{ rule: "pay/missing", reason: "Graded" }] }],
    ["department:", {}],
  ])("%s", (line, expected) => {
    const { role, faults } = read(`${complete}\n${line}`);
    expect(faults).toEqual([]);
    expect(role).toMatchObject(expected);
  });

  test("an empty field is absent, not empty", () => {
    expect(read(`${complete}\ndepartment:`).role).not.toHaveProperty("department");
  });
});

test("areas to work from are read with a workplace that may be remote", () => {
  const text = complete.replace("onsite", "hybrid or remote (2 days)\nremote-from: [US or Canada, US-CA, EU]");
  const { role, faults } = read(text);
  expect(faults).toEqual([]);
  expect(role).toMatchObject({
    workplace: ["hybrid", "remote"],
    workplaceNotes: ["2 days"],
    remoteFrom: ["US", "CA", "US-CA", "EU"],
  });
});

describe("a field that cannot be read says so at its place, with a correct example", () => {
  test.each([
    ["status: opened", "unreadable", "opened", /`draft`, `open` or `closed`/],
    ["employment: fluctuating", "unreadable", "fluctuating", /no kind of employment/],
    ["employment: [full-time, par-time]", "unreadable", "par-time", /write `part-time`/],
    ["remote-from: US", "unreadable", "US", /does not apply to `workplace: onsite`.*`workplace: onsite or remote`/],
    ["remote-except: [US-CO]", "unreadable", "[US-CO]", /`remote-except` does not apply/],
    ["updated: 2026-02-30", "unreadable", "2026-02-30", /2026-02-30/],
    ["closes: 03/04/2027", "unreadable", "03/04/2027", /2027-03-04.*2027-04-03|2027-04-03.*2027-03-04/],
    ["slug: Staff Nurse", "unreadable", "Staff Nurse", /lower-case/],
    ["locations: [Oslo]\ntitle2: x", "unknown", "title2", /did you mean `title`/],
    ["deadline: 2027-01-15", "unknown", "deadline", /did you mean `closes`/],
    ["salary: 10", "unknown", "salary", /did you mean `pay`/],
    ["favourite-colour: blue", "unknown", "favourite-colour", /remove it/],
    ["apply: { url: https://acme.example, mail: x }", "unknown", "mail", /inside `apply`/],
    ["apply: acme.example/jobs", "unreadable", "acme.example/jobs", /https:\/\/acme.example\/jobs/],
    ["apply: { url: not an address }", "unreadable", "not an address", /no web address/],
    ["openings: a few", "unreadable", "a few", /whole number/],
    ["ai-screening: sometimes", "unreadable", "sometimes", /neither/],
    ["department: [A, B]", "unreadable", "[A, B]", /department: Nursing/],
    ["reports-to: { city: Oslo }", "unreadable", "{ city: Oslo }", /country/],
    ["pay: { min: lots, currency: USD, per: year }", "pay-unreadable", "lots", /no amount/],
    ["pay: { min: 10, currency: US dollars please, per: hour }", "pay-unreadable", "US dollars please", /currency/],
    ["pay: { min: 10, currency: USD, per: moon }", "pay-unreadable", "moon", /period/],
    ["pay: { minimum: 10 }", "pay-unreadable", "10", /no part `minimum`/],
    ["pay: $110-150 + Equity", "pay-unreadable", "$110-150 + Equity", /Write/],
    ["lint: [{ rule: pay/missing }]", "unreadable", "{ rule: pay/missing }", /reason/],
  ])("%s", (line, kind, marked, message) => {
    const { file, faults } = read(
      `${complete.replace("locations: Oslo, NO", line.startsWith("locations") ? "" : "locations: Oslo, NO")}\n${line}`,
    );
    const own = faults.filter((fault) => fault.kind === kind);
    expect(own.map(({ span }) => textAt(file, span))).toEqual([marked]);
    expect(own[0]?.message).toMatch(message);
  });
});

describe("what every role needs", () => {
  test.each([
    ["posted: 2026-11-02\nworkplace: onsite\nlocations: Oslo, NO", /no title/],
    ["title: Nurse\nworkplace: onsite\nlocations: Oslo, NO", /posted/],
    ["title: Nurse\nposted: 2026-11-02\nworkplace: onsite", /no place of work/],
    ["title: Nurse\nposted: 2026-11-02\nworkplace: remote", /remote-from/],
    ["title: Nurse\nposted: 2026-11-02\nworkplace: remote-or-office\nlocations: Oslo, NO", /remote-from/],
  ])("is asked for at the opening fence: %j", (frontMatter, message) => {
    const { file, faults } = read(frontMatter);
    expect(faults.map((fault) => [fault.kind, textAt(file, fault.span)])).toEqual([["missing", "---"]]);
    expect(faults[0]?.message).toMatch(message);
  });

  test.each([["title: Nurse\nstatus: draft\nworkplace: remote\nremote-from: NO"], [complete]])(
    "is not asked for where it is there, or not needed yet: %j",
    (frontMatter) => {
      expect(read(frontMatter).faults).toEqual([]);
    },
  );

  test("is not asked for twice where it is there but cannot be read", () => {
    expect(
      read("title: Nurse\nposted: soon\nworkplace: onsite\nlocations: Oslo, NO").faults.map(({ kind }) => kind),
    ).toEqual(["unreadable"]);
  });

  test("is not asked for in front matter that could not be read to its end", () => {
    expect(read("title: Engineer: Platform").faults.map(({ kind }) => kind)).toEqual(["syntax"]);
  });
});

describe("what a role takes from elsewhere", () => {
  test.each([
    ["roles/uk/Staff Nurse (Nights).md", "staff-nurse-nights"],
    ["roles/Krankenpfleger-Köln.md", "krankenpfleger-koln"],
    ["roles/Łódź & Ærø.markdown", "lodz-aero"],
    ["roles/….md", "role"],
  ])("the address from its file name: %s", (path, slug) => {
    expect(read(complete, "Text.", path).role.slug).toBe(slug);
  });

  test("defaults, unless it says otherwise", () => {
    const document = readDocument(sourceFile("roles/a.md", `---\n${complete}\napply: own@acme.example\n---\n`));
    const { role } = readRole(document, {
      fields: { apply: "jobs@acme.example", benefits: ["Leave"] },
      language: "en",
    });
    expect(role.apply).toEqual({ email: "own@acme.example" });
    expect(role.benefits).toEqual(["Leave"]);
  });

  test("pay from the body, where the front matter has none", () => {
    const body = "## Compensation\n\n- Base salary: $140,000 - $180,000 per year\n- $2,500 annual learning budget";
    expect(read(complete, body).role.pay).toEqual([
      expect.objectContaining({ kind: "range", min: 140_000, max: 180_000 }),
    ]);
    expect(read(`${complete}\npay: $150,000 per year`, body).role.pay).toEqual([
      expect.objectContaining({ kind: "fixed", min: 150_000 }),
    ]);
  });
});
