import { namesOtherPay } from "../role/pay/extra-pay.ts";
import type { DataReading, FieldSource } from "./data-draft.ts";
import { isData, type JsonData, leavesOf, listAt, pathsUnder, textAt } from "./json-data.ts";
import { addressOf } from "./postal-address.ts";

/** Whether data are a job of Ashby's job board, https://developers.ashbyhq.com/docs/public-job-posting-api. */
export function isAshbyJob(job: JsonData): boolean {
  return (
    typeof job["title"] === "string" &&
    ("descriptionHtml" in job || "descriptionPlain" in job) &&
    "employmentType" in job
  );
}

/** Ashby's `isRemote` is true for hybrid jobs as well: the workplace type decides. */
export function readAshbyJob(job: JsonData): DataReading {
  const one = (field: FieldSource["field"], path: string): FieldSource => ({
    field,
    label: path,
    value: textAt(job, path),
    from: [path],
  });
  const html = textAt(job, "descriptionHtml");
  return {
    fields: [
      one("title", "title"),
      one("department", "department"),
      one("team", "team"),
      one("employment", "employmentType"),
      one("workplace", "workplaceType"),
      places(job),
      one("posted", "publishedAt"),
      pay(job),
      ...summary(job),
      one("apply", "applyUrl"),
      one("apply", "jobUrl"),
    ],
    texts: [
      html === ""
        ? { heading: "", html: textAt(job, "descriptionPlain").replaceAll("\n", "<br>"), from: ["descriptionPlain"] }
        : { heading: "", html, from: ["descriptionHtml", "descriptionPlain"] },
    ],
  };
}

/** The office's address, or its name where it has none, then the further ones. */
function places(job: JsonData): FieldSource {
  const entries = [
    { place: job, path: "" },
    ...listAt(job, "secondaryLocations").map((place, index) => ({ place, path: `secondaryLocations.${index}.` })),
  ].map(({ place, path }) => {
    const data = isData(place) ? place : {};
    const address = isData(data["address"]) ? (data["address"]["postalAddress"] ?? data["address"]) : undefined;
    const value = addressOf(address) ?? textAt(data, "location");
    const isAddress = typeof value !== "string";
    const from = isAddress ? pathsUnder(data, "address").map((leaf) => `${path}${leaf}`) : [`${path}location`];
    return { value, from };
  });
  const filled = entries.filter(({ value }) => leavesOf(value).length > 0);
  const [only] = filled;
  const value = filled.length === 1 && only !== undefined ? only.value : filled.map((entry) => entry.value);
  return { field: "locations", label: "location", value, from: filled.flatMap(({ from }) => from) };
}

/** The salaries of all tiers; their other parts, such as equity, have no field that takes them by rule. */
function pay(job: JsonData): FieldSource {
  const tiers = isData(job["compensation"]) ? listAt(job["compensation"], "compensationTiers") : [];
  const found = tiers.flatMap((tier, tierIndex) =>
    (isData(tier) ? listAt(tier, "components") : []).flatMap((component, index) => {
      if (!isData(component) || textAt(component, "compensationType") !== "Salary") return [];
      const parts = {
        min: textAt(component, "minValue"),
        max: textAt(component, "maxValue"),
        currency: textAt(component, "currencyCode"),
        per: textAt(component, "interval").replace(/^1 /, "").toLowerCase(),
        label: tiers.length > 1 && isData(tier) ? textAt(tier, "title") : "",
      };
      const path = `compensation.compensationTiers.${tierIndex}.components.${index}`;
      const band = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ""));
      return [
        { band, from: leavesOf(component, path).flatMap((leaf) => (leaf.path === `${path}.id` ? [] : [leaf.path])) },
      ];
    }),
  );
  const [only] = found;
  const value = found.length === 1 && only !== undefined ? only.band : found.map(({ band }) => band);
  return { field: "pay", label: "compensation", value, from: found.flatMap(({ from }) => from) };
}

/** The summary of the pay, "€80K – €95K • Offers Equity": what it names beside the salary, and the salary where no tier has it in parts. */
function summary(job: JsonData): readonly FieldSource[] {
  const label = "compensation.compensationTierSummary";
  const parts = textAt(job, label).split(/\s*[•;]\s*/);
  const extras = parts.filter((part) => namesOtherPay(part));
  const salary = parts.filter((part) => !extras.includes(part)).join("; ");
  const words = parts.join(" ");
  return [
    { field: "pay", label, value: salary, words, from: [label] },
    { field: "other-pay", label, value: extras.length === 1 ? (extras[0] ?? "") : extras, from: [label] },
  ];
}
