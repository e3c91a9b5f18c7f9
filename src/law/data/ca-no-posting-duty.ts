import type { Law } from "../law.ts";
import { type NoPostingDuty, noPostingDuty } from "./no-posting-duty.ts";

const found: Omit<NoPostingDuty, "place" | "source"> = {
  from: "2026-11-01",
  unsettled: ["Changes in 2026 are not known."],
};

function source(citation: string, url: string): NoPostingDuty["source"] {
  return { citation, url, checked: "2026-11-22", confidence: "secondary" };
}

/** Provinces and territories of Canada whose employment standards hold no duty to state the pay in a posting. */
export const caNoPostingDuty: readonly Law[] = [
  noPostingDuty({
    ...found,
    place: "CA-AB",
    says: "No duty to state pay in a posting was found in Alberta.",
    source: source("Employment Standards Code (Alberta)", "https://www.alberta.ca/employment-standards"),
  }),
  noPostingDuty({
    ...found,
    place: "CA-MB",
    says: "Bills were found in Manitoba, none enacted.",
    source: source("The Employment Standards Code (Manitoba)", "https://web2.gov.mb.ca/laws/statutes/ccsm/e110.php"),
  }),
  noPostingDuty({
    ...found,
    place: "CA-NB",
    says: "No duty to state pay in a posting was found in New Brunswick.",
    source: source("Employment Standards Act (New Brunswick)", "https://laws.gnb.ca/en/document/cs/E-7.2"),
  }),
  noPostingDuty({
    ...found,
    place: "CA-NL",
    says: "The part of the Pay Equity and Pay Transparency Act on postings was not in force in the newest source seen.",
    source: source(
      "Pay Equity and Pay Transparency Act (assented 2022-11-09; not proclaimed)",
      "https://www.assembly.nl.ca/Legislation/sr/statutes/p03-02.htm",
    ),
    pending: {
      stage: "passed",
      what: "The Act requires the expected pay or its range in every public posting once that part is proclaimed.",
      citation: "Pay Equity and Pay Transparency Act (assented 2022-11-09; not proclaimed)",
    },
  }),
  noPostingDuty({
    ...found,
    place: "CA-NS",
    says: "Nova Scotia limits questions about pay history, and no duty to state pay in a posting was found.",
    source: source(
      "Labour Standards Code (Nova Scotia), on pay history alone",
      "https://nslegislature.ca/sites/default/files/legc/statutes/labour%20standards%20code.pdf",
    ),
    pending: {
      stage: "bill",
      what: "Bill 98 of the 65th Assembly (Pay Equity and Pay Transparency Act) would require the pay in postings.",
      citation: "Labour Standards Code (Nova Scotia), on pay history alone",
    },
  }),
  noPostingDuty({
    ...found,
    place: "CA-NT",
    says: "No duty to state pay in a posting was found in the Northwest Territories.",
    source: source("Employment Standards Act (Northwest Territories)", "https://www.justice.gov.nt.ca/en/legislation/"),
  }),
  noPostingDuty({
    ...found,
    place: "CA-NU",
    says: "No duty to state pay in a posting was found in Nunavut.",
    source: source(
      "Labour Standards Act (Nunavut)",
      "https://www.nunavutlegislation.ca/en/consolidated-law/labour-standards-act-consolidation",
    ),
  }),
  noPostingDuty({
    ...found,
    place: "CA-SK",
    says: "No duty to state pay in a posting was found in Saskatchewan.",
    source: source("The Saskatchewan Employment Act", "https://www.saskatchewan.ca/business/employment-standards"),
  }),
  noPostingDuty({
    ...found,
    place: "CA-YT",
    says: "No duty to state pay in a posting was found in Yukon.",
    source: source(
      "Employment Standards Act (Yukon)",
      "https://laws.yukon.ca/cms/images/LEGISLATION/PRINCIPAL/2002/2002-0072/2002-0072.pdf",
    ),
  }),
];
