import type { Law } from "../law.ts";
import { type NoPostingDuty, noPostingDuty } from "./no-posting-duty.ts";

const citation = "Directive (EU) 2023/970, art. 5: national transposition measures";

/** The list of national measures that the Union keeps, and who reports what is not in it. */
function source(by: string, checked: string = "2026-11-30"): NoPostingDuty["source"] {
  const url = "https://eur-lex.europa.eu/legal-content/EN/NIM/?uri=CELEX:32023L0970";
  return { citation, url, checked, confidence: "secondary", by };
}

const from = "2026-06-07";
const trackers = "trackers of law firms, August to September 2026";

/** Members of the European Union that had not put article 5 of the Pay Transparency Directive into national law. */
export const euTransposition: readonly Law[] = [
  noPostingDuty({
    place: "BG",
    from,
    says: "Bulgaria has a draft law and no law yet.",
    source: source("vlaw.bg on the draft of 2026-05-19"),
    pending: {
      stage: "draft",
      what: "The draft of May 2026 would put the basic pay into the posting itself.",
      citation,
    },
  }),
  noPostingDuty({ place: "CY", from, says: "Cyprus has a bill and no law yet.", source: source(trackers) }),
  noPostingDuty({
    place: "CZ",
    from,
    says: "Czechia has not put the directive into national law; 2027-01-01 is the aim.",
    source: source("CMS and Wolf Theiss on the draft"),
    pending: {
      stage: "draft",
      expected: "2027-01-01",
      what: "The draft would require the least pay to be given before pay is negotiated.",
      citation,
    },
  }),
  noPostingDuty({
    place: "DE",
    from,
    says: "Germany has not put the directive into national law.",
    source: source(trackers),
  }),
  noPostingDuty({
    place: "DK",
    from,
    says: "Denmark has not put the directive into national law; 2027-01-01 is the aim.",
    source: source(trackers),
    pending: {
      stage: "draft",
      expected: "2027-01-01",
      what: "The directive’s duties towards applicants are to become Danish law.",
      citation,
    },
  }),
  noPostingDuty({
    place: "EE",
    from,
    says: "Estonia has not put the directive into national law.",
    source: source(trackers),
  }),
  noPostingDuty({
    place: "ES",
    from,
    says: "Spain has held a public consultation and no more.",
    source: source(trackers),
    pending: {
      stage: "consultation",
      what: "The directive’s duties towards applicants are to become Spanish law.",
      citation,
    },
  }),
  noPostingDuty({
    place: "FI",
    from,
    says: "Finland has a draft law and no law yet.",
    source: source("Lockton, 2026-06-02, and the ministry as reported by Verkkouutiset"),
    pending: {
      stage: "bill",
      expected: "2027-01-01",
      what: "The draft would require the initial pay or its range before the interview.",
      citation,
    },
    unsettled: ["Whether the law was enacted by the end of 2026."],
  }),
  noPostingDuty({
    place: "FR",
    from,
    says: "France has a draft law that would put the directive into force; its outcome is not known.",
    source: source("reports on the draft of 2026-03-06"),
    pending: {
      stage: "draft",
      what: "The draft of March 2026 would put the pay into the posting, up to a year after the law is enacted.",
      citation,
    },
    unsettled: ["Whether the draft law was enacted by the end of 2026."],
  }),
  noPostingDuty({
    place: "GR",
    from,
    unestablished:
      "A Greek bill on pay transparency went to Parliament in the summer of 2026; whether it is law could not be established.",
    source: source("euro2day.gr and pragma.international on the bill"),
    pending: {
      stage: "bill",
      what: "The bill would require the initial pay or its range and the collective agreement before the interview, and forbid questions on pay history.",
      citation,
    },
    unsettled: ["Whether the bill was voted."],
  }),
  noPostingDuty({
    place: "HR",
    from,
    says: "Croatia has not put the directive into national law.",
    source: source(trackers),
  }),
  noPostingDuty({
    place: "HU",
    from,
    says: "Hungary had published no draft by May 2026.",
    source: source("cij.world and trademagazin, May 2026"),
    unsettled: ["Whether a draft followed."],
  }),
  noPostingDuty({
    place: "IE",
    from,
    says: "Ireland has not enacted the bill that would require pay in the posting, in the newest evidence seen.",
    source: source("The Irish Times, 2026-03-10"),
    pending: {
      stage: "bill",
      what: "The Equality (Miscellaneous Provisions) Bill would require the pay or its range in the posting, in phases.",
      citation,
    },
    unsettled: ["Whether the Equality (Miscellaneous Provisions) Bill was enacted by November 2026."],
  }),
  noPostingDuty({
    place: "LU",
    from,
    says: "Luxembourg has announced a draft law and has no law yet.",
    source: source("Castegnaro on the draft announced in November 2025"),
    pending: {
      stage: "announced",
      what: "The draft would require the initial pay or its range before the interview.",
      citation,
    },
  }),
  noPostingDuty({
    place: "NL",
    from,
    says: "The Netherlands have not put the directive into national law; 2027-01-01 is the aim.",
    source: source(trackers),
    pending: {
      stage: "draft",
      expected: "2027-01-01",
      what: "The directive’s duties towards applicants are to become Dutch law.",
      citation,
    },
  }),
  noPostingDuty({
    place: "PT",
    from,
    unestablished: "Whether Portugal requires anything of a posting could not be established.",
    source: source("nobody: no report was found", "2026-11-22"),
    unsettled: ["Whether there is a posting duty at all."],
  }),
  noPostingDuty({
    place: "RO",
    from,
    says: "Romania has no national law on pay in postings, its ministry said in July 2026.",
    source: source("the ministry as reported by HotNews, July 2026"),
  }),
  noPostingDuty({
    place: "SE",
    from,
    says: "Sweden has not put the directive into national law.",
    source: source(trackers),
  }),
  noPostingDuty({
    place: "SI",
    from,
    says: "Slovenia has not put the directive into national law.",
    source: source(trackers),
  }),
];
