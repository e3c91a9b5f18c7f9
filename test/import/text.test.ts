import { describe, expect, test } from "vitest";
import { importText } from "../../src/import/text.ts";

const context = { language: "en" };

describe("a posting in plain text", () => {
  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ["a title on the first line", "Staff Nurse\n\nYou care for people.", { title: "Staff Nurse" }],
    [
      "a label for the title",
      "We hire\nJob Title: Staff Nurse\nLocation: Oslo, Norway",
      { title: "Staff Nurse", locations: "Oslo, Norway" },
    ],
    [
      "facts behind tabs",
      "Nurse\nLocation\tOslo, Norway\nSalary\t$50,000 per year",
      { title: "Nurse", locations: "Oslo, Norway", pay: "$50,000 per year" },
    ],
    [
      "place and way of working in one line",
      "Nurse\nLocation: Remote (US)",
      { title: "Nurse", workplace: "remote", "remote-from": "US" },
    ],
    [
      "several places",
      "Nurse\nLocation: Boston, MA or Chicago, IL",
      { title: "Nurse", locations: ["Boston, MA", "Chicago, IL"] },
    ],
    ["a place that means two", "Nurse\nLocation: Springfield", { title: "Nurse" }],
    ["pay that can be read in two ways", "Nurse\nSalary: 14-15", { title: "Nurse" }],
    ["a deadline that can be read in two ways", "Nurse\nDeadline: 03/04/2027", { title: "Nurse" }],
    [
      "an address under a heading about applying",
      "Nurse\n\nHow to apply\n\nWrite to jobs@acme.example.",
      { title: "Nurse", apply: "jobs@acme.example" },
    ],
    [
      "two addresses to choose from",
      "Nurse\n\nHow to apply\n\nWrite to a@acme.example or b@acme.example.",
      { title: "Nurse" },
    ],
    ["a slogan behind the title", "Nurse - join our amazing team\n\nYou care.", { title: "Nurse" }],
    ["a place behind the title", "Nurse (Remote)\n\nYou care.", { title: "Nurse" }],
    ["a team behind the title", "Nurse - Night Shift\n\nYou care.", { title: "Nurse - Night Shift" }],
    ["a sentence on the first line", "We are looking for a nurse who cares.", {}],
    [
      "kinds of employment",
      "Nurse\nJob type: Full-time, Part-time",
      { title: "Nurse", employment: "Full-time, Part-time" },
    ],
    [
      "facts parted by bars",
      "Acme | Backend Engineer | Berlin, Germany or REMOTE (EU) | €70-90k | Full-time | https://acme.example/jobs\n\nWe bake.",
      {
        employment: "Full-time",
        workplace: "onsite or remote",
        locations: "Berlin, Germany",
        "remote-from": "EU",
        pay: "€70-90k",
        apply: "https://acme.example/jobs",
      },
    ],
    [
      "a title below facts parted by bars",
      "Acme · Oslo, Norway (Hybrid)\n\nNurse\n\nAbout us\n\nWe care.",
      { title: "Nurse", workplace: "hybrid", locations: "Oslo, Norway" },
    ],
    [
      "a title beside its place",
      "Nurse | Oslo, Norway\n\nAbout us\n\nWe care.",
      { title: "Nurse", locations: "Oslo, Norway" },
    ],
    ["a title below what the page is", "Job Description\n\nNurse\n\nYou care.", { title: "Nurse" }],
    [
      "a title with its mark below a sentence",
      "Acme sucht:\n\nPfleger:in (m/w/d)\n\nDu pflegst.",
      { title: "Pfleger:in (m/w/d)" },
    ],
    [
      "a deadline in a sentence under its heading",
      "Nurse\n\nApplication deadline\n\nApplications must be received by October 26, 2026.",
      { title: "Nurse", closes: "2026-10-26" },
    ],
    [
      "two places, each with its pay",
      "Nurse\n\nOur offices\n- Location: Oslo, Norway\n- Salary: 50,000 EUR per year\n- Location: Bergen, Norway\n- Salary: 45,000 EUR per year",
      { title: "Nurse" },
    ],
    [
      "a salary beside another band",
      "Nurse\n\n- Base salary: $50,000 - $60,000 per year\n- In New York, the salary is $70,000 - $80,000 per year",
      { title: "Nurse" },
    ],
    [
      "German labels",
      "Pflegefachkraft\nArbeitsort: Wien, Österreich\nBewerbungsfrist: 31.01.2027",
      { title: "Pflegefachkraft", locations: "Wien, Österreich", closes: "31.01.2027" },
    ],
    [
      "Italian labels",
      "Cameriere/a di sala\nLuogo di lavoro: Milano\nRetribuzione: 1.300 - 1.500 € lordi al mese\nScadenza: 15/12/2026",
      {
        title: "Cameriere/a di sala",
        locations: "Milano",
        pay: "1.300 - 1.500 € lordi al mese",
        closes: "15/12/2026",
      },
    ],
    [
      "Spanish labels, of which one means the kind of employment",
      "Panadero\nCiudad: Sevilla\nJornada: Completa\nFecha de publicación: 2026-11-02",
      { title: "Panadero", locations: "Sevilla", employment: "Completa", posted: "2026-11-02" },
    ],
    [
      "the same kind of employment twice, and two days of which one is surer",
      "Title: Clerk\nEmployment Type: PART_TIME\nJob Type: Part-time\nDate Posted: 2026-03-02\nOpening Date: 03/03/2026",
      { title: "Clerk", employment: "part-time", posted: "2026-03-02" },
    ],
    [
      "facts on lines by themselves",
      "Senior Librarian\nSpringfield Public Library\nBoston, MA\n\nFull-time, permanent\n$62,000 - $78,000 per year\n\nAbout the job\nYou run the reading room.",
      {
        title: "Senior Librarian",
        locations: "Boston, MA",
        employment: "Full-time, permanent",
        pay: "$62,000 - $78,000 per year",
      },
    ],
    [
      "a name on a line by itself that is also a town",
      "Cook\n\nPhoenix\n\nYou cook for forty guests.",
      { title: "Cook" },
    ],
    [
      "labels with the word for number",
      "Nurse\nReq #: 10023\nLocation: Oslo, Norway",
      { title: "Nurse", id: "10023", locations: "Oslo, Norway" },
    ],
    [
      "a label for the title below what the page is, between lines",
      "________\nJOB ANNOUNCEMENT\n________\nPosition Title: Nurse\nDepartment: Ward 3\nLocation: Oslo, Norway\n________\n\nYou care.",
      { title: "Nurse", department: "Ward 3", locations: "Oslo, Norway" },
    ],
    [
      "a mark of titles without brackets",
      "Bonjour,\n\nINFIRMIER(E) H/F\n\nVous soignez.",
      { title: "INFIRMIER(E) H/F" },
    ],
    [
      "a label for the title on a line of its own",
      "JOB TITLE\nNurse\n\nLOCATION\nOslo, Norway",
      { title: "Nurse", locations: "Oslo, Norway" },
    ],
    ["a call on the first line", "🚀 We hire!! 🚀 Nurse\n\nYou care.", {}],
    [
      "a mail, whose head is no part of the posting",
      "From: Kim <kim@acme.example>\nTo: web@acme.example\nSubject: Please publish: Nurse\n\nNurse\nLocation: Oslo, Norway",
      { title: "Nurse", locations: "Oslo, Norway" },
    ],
    [
      "a mail that was passed on",
      "-------- Weitergeleitete Nachricht --------\nVon: Kim <kim@acme.example>\nBetreff: Stelle\n\nPflegefachkraft m/w/d\n\nDu pflegst.",
      { title: "Pflegefachkraft m/w/d" },
    ],
    ["a first line like a mail's without its subject", "From: Oslo\nTo: Bergen\n\nYou drive.", { title: "From: Oslo" }],
    [
      "number signs and quotes",
      'Lead #1: "the one"\nCompany: Acme & Co: Health\nLocation: Oslo, Norway',
      { title: 'Lead #1: "the one"', employer: "Acme & Co: Health", locations: "Oslo, Norway" },
    ],
  ])("%s", (_, text, fields) => {
    expect(importText(text, context)[0]?.fields).toEqual(fields);
  });

  test.each([
    ["bullets of any sign", "Nurse\n\n• one\n◦ two\n• three", "- one\n  - two\n- three"],
    [
      "bullets that a word processor pasted",
      "Nurse\n\n\uF0B7\u00A0\u00A0one\no\u00A0\u00A0 two\n\u00A7\tthree\n\uF0B7\tfour",
      "- one\n  - two\n    - three\n- four",
    ],
    ["bullets over two lines", "Nurse\n\n- one that goes\n  on below\n- two", "- one that goes\n  on below\n- two"],
    ["bullets with empty lines between", "Nurse\n\n* one\n\n* two", "- one\n- two"],
    ["numbers", "Nurse\n\n1) one\n2) two", "1. one\n2. two"],
    ["headings by colon", "Nurse\n\nYour Duties:\nYou care.", "## Your Duties\n\nYou care."],
    ["headings in capitals", "Nurse\n\nWHAT WE OFFER\nPay.", "## WHAT WE OFFER\n\nPay."],
    ["headings by a line below", "Nurse\n\nAbout the ward\n==============\nQuiet.", "## About the ward\n\nQuiet."],
    ["headings by their words", "Nurse\n\nRequirements\n\nCare.", "## Requirements\n\nCare."],
    [
      "lines that lead in to a list",
      "Nurse\n\nAs a nurse you will be responsible for the following:\n- care",
      "As a nurse you will be responsible for the following:\n\n- care",
    ],
    [
      "short lines that end where they should",
      "Nurse\n\nKari Nord\nMain Street 1\nOslo",
      "Kari Nord\\\nMain Street 1\\\nOslo",
    ],
    [
      "marks of Markdown as they were typed",
      "Nurse\n\nC* and <b>, 2 * 3 * 4, snake_case_name, [sic]",
      "C\\* and \\<b>, 2 \\* 3 \\* 4, snake_case_name, \\[sic]",
    ],
    ["addresses as they were typed", "Nurse\n\nSee https://acme.example/a_b?c=d.", "See https://acme.example/a_b?c=d."],
    ["text that is set in", "Nurse\n\n        You care for people.", "You care for people."],
    ["carriage returns alone", "Nurse\r\rYou care.\r", "You care."],
    [
      "facts that no field takes whole",
      "Nurse\nLocation: ask at the desk\nGrade: 7",
      "- Location: ask at the desk\n- Grade: 7",
    ],
    ["what stood behind the title", "Nurse - join our amazing team\n\nYou care.", "join our amazing team\n\nYou care."],
  ])("keeps %s", (_, text, body) => {
    expect(importText(text, context)[0]?.body.trim()).toBe(body);
  });

  test("says where everything went, by line", () => {
    const [draft] = importText("Nurse\n\nCompany: Acme\nGrade: 7\n\nPay: $20 per hour", context);
    expect(draft?.notes).toEqual([
      { kind: "placed", text: "title: Nurse", line: 1 },
      { kind: "placed", text: "employer: Acme", line: 3 },
      { kind: "placed", text: "pay: $20 per hour", line: 6 },
      { kind: "kept", text: "“Grade: 7”", line: 4 },
    ]);
  });

  test("lists facts in the text that no field took: those that can be read in two ways, and those that say several things", () => {
    const [draft] = importText(
      "Nurse\n\nYou care for people, by day and by night.\n\nPosted: 11/02/2026\nType of contract: on demand\n\nOffices\n- Location: Oslo, Norway\n- Location: Bergen, Norway",
      context,
    );
    expect(draft?.notes.filter(({ kind }) => kind === "kept")).toEqual([
      { kind: "kept", text: "“Posted: 11/02/2026”", line: 5 },
      { kind: "kept", text: "“Type of contract: on demand”", line: 6 },
      { kind: "kept", text: "“Location: Oslo, Norway”", line: 9 },
      { kind: "kept", text: "“Location: Bergen, Norway”", line: 10 },
    ]);
  });

  test("keeps the head of a mail out of what is published, and lists it", () => {
    const [draft] = importText("From: Kim <kim@acme.example>\nSubject: Nurse\n\nNurse\n\nYou care.", context);
    expect(draft?.body.trim()).toBe("You care.");
    expect(draft?.remarks).toEqual(["From: Kim <kim@acme.example>", "Subject: Nurse"]);
    expect(draft?.notes.filter(({ kind }) => kind === "unplaced").map(({ line }) => line)).toEqual([1, 2]);
  });
});
