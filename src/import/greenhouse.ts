import { toString as textOfNode } from "mdast-util-to-string";
import { namesOtherPay } from "../role/pay/extra-pay.ts";
import type { DataReading, FieldSource } from "./data-draft.ts";
import { contentOf } from "./html-content.ts";
import { isData, type JsonData, leavesOf, listAt, pathsUnder, textAt } from "./json-data.ts";
import { fieldOfLabel } from "./labels.ts";

/** Whether data are a job of Greenhouse's job board, https://developers.greenhouse.io/job-board.html. */
export function isGreenhouseJob(job: JsonData): boolean {
  return typeof job["content"] === "string" && typeof job["title"] === "string" && "absolute_url" in job;
}

/** Greenhouse names no kind of employment, no way of working and no period of pay; its text is HTML with its tags escaped. */
export function readGreenhouseJob(job: JsonData): DataReading {
  const one = (field: FieldSource["field"], path: string): FieldSource => ({
    field,
    label: path,
    value: textAt(job, path),
    from: [path],
  });
  return {
    fields: [
      one("title", "title"),
      one("id", "requisition_id"),
      one("posted", "first_published"),
      one("updated", "updated_at"),
      one("closes", "application_deadline"),
      one("employer", "company_name"),
      one("locations", "location.name"),
      ...(listAt(job, "departments").length === 1 ? [one("department", "departments.0.name")] : []),
      one("language", "language"),
      one("apply", "absolute_url"),
      pay(job),
      ...metadata(job),
      ...blurbs(job),
    ],
    texts: [{ heading: "", html: textAt(job, "content"), from: ["content"] }],
  };
}

/** Facts that a company names itself: `{ name: "Employment Type", value: "Full-time" }`. */
function metadata(job: JsonData): readonly FieldSource[] {
  return listAt(job, "metadata").flatMap((entry, index) => {
    if (!isData(entry)) return [];
    const [label, path] = [textAt(entry, "name"), `metadata.${index}`];
    const field = fieldOfLabel(label);
    const value = textAt(entry, "value");
    if (field === undefined || field === "title" || value === "") return [];
    return [{ field, label, value, from: [`${path}.name`, `${path}.value`] }];
  });
}

/** What a company writes below a range: "Plus commission". */
function blurbs(job: JsonData): readonly FieldSource[] {
  return listAt(job, "pay_input_ranges").flatMap((range, index) => {
    const html = isData(range) ? textAt(range, "blurb") : "";
    const value = contentOf(html)
      .map((block) => textOfNode(block))
      .join(" ");
    return namesOtherPay(value)
      ? [
          {
            field: "other-pay" as const,
            label: "blurb",
            value,
            words: value,
            from: [`pay_input_ranges.${index}.blurb`],
          },
        ]
      : [];
  });
}

/** Amounts come in cents; several ranges are several bands, each with its title. */
function pay(job: JsonData): FieldSource {
  const name = "pay_input_ranges";
  const bands = listAt(job, name)
    .filter(isData)
    .map((range) => {
      const amount = (path: string): string => {
        const cents = textAt(range, path);
        return /^\d{1,12}$/.test(cents) ? String(Number(cents) / 100) : cents;
      };
      const parts = {
        min: amount("min_cents"),
        max: amount("max_cents"),
        currency: textAt(range, "currency_type"),
        label: textAt(range, "title"),
      };
      return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ""));
    });
  const [only] = bands;
  const from = pathsUnder(job, name).filter((path) => !path.endsWith(".blurb"));
  const value = bands.length === 1 && only !== undefined ? only : bands;
  return { field: "pay", label: name, value, from: leavesOf(value).length === 0 ? [] : from };
}
