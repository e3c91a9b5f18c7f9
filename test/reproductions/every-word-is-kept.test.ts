import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { monthNamed, weekdayNamed } from "../../src/role/month-names.ts";
import { foldName } from "../../src/role/places/fold-name.ts";
import { areasNamed, citiesNamed } from "../../src/role/places/place-index.ts";
import { contains } from "../../src/role/places.ts";
import { readEmployment } from "../../src/role/work/employment.ts";
import { readWorkplace } from "../../src/role/work/workplace.ts";
import { figuresOf, type Typed, typeInto, wordsOf } from "../support/kept-words.ts";

type Understood = (phrase: string, typed: Typed) => boolean;
type Row = readonly [field: string, typed: string];

const rows = (field: string, typed: string): readonly Row[] => typed.split(";").map((each) => [field, each.trim()]);

type Entries = readonly Readonly<Record<string, string>>[];
const read = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {});
const notations = read("../shared/notations.json") as Readonly<Record<string, Entries>>;
const wordings = Object.values(read("../shared/law/us-wordings.json") as Entries);
const locationsOfSheets: readonly Row[] = [
  ...(notations["location"] ?? []).map(({ text = "" }): Row => ["locations", text]),
  ...new Set(wordings.flatMap(({ loc }) => loc ?? [])),
].map((row): Row => (typeof row === "string" ? ["locations", row] : row));
const datesOfSheets = (notations["date"] ?? []).map(
  ({ kind = "", text = "" }): Row => [kind === "posted" || kind === "starts" ? kind : "closes", text],
);

/** What joins words and says nothing by itself. */
const joining = new Set("or and und oder ou et y o of with at by the de th st nd rd".split(" "));

/** The English of the page for what was understood. */
const shownAs: Readonly<Record<string, string>> = {
  "full-time": "Full time",
  "part-time": "Part time",
  contractor: "Contractor",
  temporary: "Temporary",
  intern: "Internship",
  apprentice: "Apprenticeship",
  volunteer: "Volunteer",
  "per-diem": "Per diem",
  other: "Other",
  onsite: "On site",
  hybrid: "ybrid",
  remote: "remote",
};

function readAs(
  reading: ReturnType<typeof readEmployment> | ReturnType<typeof readWorkplace>,
  { said }: Typed,
): boolean {
  if (!("value" in reading) || reading.value.notes.length > 0) return false;
  const kinds = "kinds" in reading.value ? reading.value.kinds : reading.value.ways;
  return kinds.length > 0 && kinds.every((kind) => said.includes(shownAs[kind] ?? "?"));
}

/** A place by another name or its code: it holds a place that is shown, or it is a town that is shown under its usual name. */
const isPlace: Understood = (phrase, { role, said }) => {
  const codes = [...role.locations, ...(role.reportsTo ? [role.reportsTo] : [])].map(({ code }) => code);
  const all = [...codes, ...role.remoteFrom, ...role.remoteExcept];
  if (all.some((code) => code.split("-").includes(phrase))) return true;
  const isAround = areasNamed(phrase).some((area) => all.some((code) => contains(area, code)));
  return isAround || citiesNamed(phrase).some(({ name }) => said.includes(name));
};

const isOfDay: Understood = (phrase, { role, said }) => {
  const day = [role.closes, role.starts, role.posted, role.updated].find(
    (each) => each !== "2026-11-16" && /^\d{4}/.test(each ?? ""),
  );
  if (day === undefined) return /^(?:asap|as soon as possible)$/i.test(phrase) && said.includes("Immediately");
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (/^\d+$/.test(phrase)) return [year, year % 100, month, date].includes(Number(phrase));
  const word = foldName(phrase);
  return monthNamed(word) === month || weekdayNamed(word) === new Date(Date.UTC(year, month - 1, date)).getUTCDay();
};

/** A day ends at 23:59, so that this says no more than the day. */
const isEndOfDay: Understood = (phrase, typed) =>
  isOfDay(phrase, typed) || /^(?:23|59|00|0|t|z|timestamp)$/i.test(phrase);

const understood: Readonly<Record<string, Understood>> = {
  locations: isPlace,
  "remote-from": isPlace,
  "remote-except": isPlace,
  "reports-to": (phrase, typed) => isPlace(phrase, typed) || typed.role.reportsTo?.locality === phrase,
  employment: (phrase, typed) => readAs(readEmployment(phrase), typed),
  workplace: (phrase, typed) => readAs(readWorkplace(phrase), typed),
  closes: isEndOfDay,
  posted: isEndOfDay,
  starts: isOfDay,
  experience: (phrase, { role }) =>
    /^(?:at least|least|min|jahre|years?|yrs)$/i.test(phrase) || (role.experienceMonths === 18 && phrase === "1 5"),
  education: (phrase, { role }) => phrase === "none" && role.education?.level === "none",
  "ai-screening": (phrase, { said }) => /^(?:true|yes)$/.test(phrase) === said.includes("AI in screening: Yes"),
  apply: (phrase) => phrase === "tel",
};

/** The words and figures of what was typed that nobody is shown: not on the page, in no message, not read as something shown. */
function lostOf([field, value]: Row, typed: Typed): readonly string[] {
  const said = new Set([...wordsOf(typed.said), ...figuresOf(typed.said)]);
  const tokens =
    value
      .normalize("NFKC")
      .replaceAll(/(?<=\d)[.,'’](?=\d{3}(?!\d))/g, "")
      .match(/\p{L}+|\d+/gu) ?? [];
  const isUnderstood = understood[field] ?? (() => false);
  return tokens.filter((token, index) => {
    const [plain = token] = [...figuresOf(token), ...wordsOf(token)];
    if (said.has(plain) || joining.has(plain)) return false;
    const phrases = [1, 2, 3].flatMap((length) =>
      Array.from({ length }, (_, back) => tokens.slice(Math.max(0, index - back), Math.max(0, index - back) + length)),
    );
    const isRead = phrases.some(
      (words) =>
        words.includes(token) &&
        [words.join(" "), words.join("-"), words.join(".")].some((phrase) => isUnderstood(phrase, typed)),
    );
    return !isRead;
  });
}

const remote = { workplace: "remote" };
const typedByPeople: readonly Row[] = [
  ...rows(
    "locations",
    "Boston, MA (Hybrid) or Remote;Denver, Blorbville, CO, US;Denver, CO, US, 3rd floor;Dublin, County Dublin, Ireland;Denver, CO (2 days a week from home);Leipzig (SN), DE;NYC;Lugano (TI), CH;Salt Lake City, UT 84101;40 Main St, Denver, CO 80202, US",
  ),
  ...rows(
    "employment",
    "Permanent;FT;PT;PRN;Casual;Fixed term until 31 March 2027;Apprenticeship;Zero hours;Contract to hire;full-time or part-time;Seasonal;Temp",
  ),
  ...rows(
    "employment",
    "Vollzeit oder Teilzeit;Minijob;Werkstudent;Befristet bis 31.12.2027;CDI 35h;temps partiel;jornada completa;tempo indeterminato;voltijd;pół etatu",
  ),
  ...rows(
    "employment",
    "Full-time, 12-month contract;6 month FTC;W2 contract;Part-time (20 hours);80-100%;Summer 2027 intern",
  ),
  ...rows(
    "workplace",
    "On-site;Hybrid (2 days);Hybrid, 3 days in the office;Hybrid or remote;vor Ort;in sede;On site Mon-Thu, remote Fri;Hybrid: 40% remote;télétravail 2 jours",
  ),
  ...rows("hours", "40;37.5 hours per week;20-25 hrs/wk;Mon-Fri 9 to 5;Four 10-hour shifts;40 Stunden/Woche"),
  ...rows(
    "education",
    "none;bachelor;Bachelor's degree or equivalent experience;High school diploma or GED;PhD preferred;Master in Physics or 5 years of experience",
  ),
  ...rows(
    "experience",
    "3 years;3+ years;18 months;3-5 years;at least 2 years;1.5 years;2 Jahre;10 years (5 as a lead)",
  ),
  ...rows("openings", "3;several;2-4;10+;3 (2 in Denver)"),
  ...rows(
    "starts",
    "immediately;2027-01-15;ASAP;Spring 2027;15 January 2027 at 9 am;zum 1.3.2027;Monday, January 11, 2027",
  ),
  ...rows(
    "closes",
    "2027-01-15;January 15, 2027 at 5 p.m. MT;15 Jan 2027 23:59;ongoing;Open until filled;31.01.2027, 12 Uhr;January 15, 2027 or until 50 people applied;2027-01-15 17:00",
  ),
  ...rows(
    "remote-from",
    "US;US, CA;United States except Colorado;EMEA;anywhere;California or Oregon;US (Eastern time zone);within 50 miles of Denver;USA only",
  ),
  ...rows("reports-to", "Boston, MA (reports to the CFO);Denver, CO, US"),
  ...rows(
    "apply",
    "jobs@acme.example;Jane Doe <jane@acme.example>;tel:+13035550142;Walk in Tue-Sat 10-4 or text CREW to 55512;jobs@acme.example, subject Lead 42",
  ),
  ...rows(
    "apply",
    "https://acme.example/apply (ref 1234);Call Maria at 303-555-0142 ext. 12;By post: HR, 40 Main St, Denver, CO 80202;Email your CV to jobs@acme.example by Friday",
  ),
  ...rows("agreement", "TVöD E9b;CCNL Commercio, livello 4;UAW Local 211, grade 7"),
  ...rows(
    "benefits",
    "Dental insurance, 401(k) with 4% match, 15 days PTO;$500 wellness stipend;25 Tage Urlaub & Jobticket",
  ),
  ...rows("other-pay", "Bonus of up to 12%, paid in March;$2.50/hr on nights;Stock options worth $40,000"),
  ...rows("vacancy", "existing;talent pool;2 vacancies"),
  ...rows("ai-screening", "true;yes;AI ranks applications"),
];

describe("every word and figure typed into a field is on the page, in a message, or understood as what is shown", () => {
  test.each([...locationsOfSheets, ...datesOfSheets, ...typedByPeople])("%s: %s", async (field, value) => {
    const isRemote = field.startsWith("remote-") || /remote|home|télétravail/i.test(value);
    const typed = await typeInto(
      field,
      value,
      isRemote && field !== "locations" ? { ...remote, "remote-from": "US" } : {},
    );
    // An error at the value shows the line as it is typed.
    expect(typed.isRefused ? [] : lostOf([field, value], typed)).toEqual([]);
  });

  test("and is missed where it is dropped", () => {
    const role = { locations: [], remoteFrom: [], remoteExcept: [], workplace: ["hybrid"] };
    const typed = { said: "Workplace: Hybrid", isRefused: false, role } as unknown as Typed;
    expect(lostOf(["workplace", "Hybrid (2 days)"], typed)).toEqual(["2", "days"]);
    expect(
      lostOf(["closes", "January 15, 2027 at 5 p.m."], { ...typed, role: { ...typed.role, closes: "2027-01-15" } }),
    ).toEqual(["5", "p", "m"]);
  });
});
