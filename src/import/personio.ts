import type { DataReading, FieldSource } from "./data-draft.ts";
import { isData, type JsonData, listAt, textAt } from "./json-data.ts";

/** Whether data are a position of Personio's XML feed, https://developer.personio.de/docs/retrieving-open-job-positions. */
export function isPersonioPosition(job: JsonData): boolean {
  return typeof job["name"] === "string" && isData(job["jobDescriptions"]);
}

/** Personio names a place as an office, a kind of contract and a schedule, and a text in parts with headings. */
export function readPersonioPosition(job: JsonData): DataReading {
  const one = (field: FieldSource["field"], path: string): FieldSource => ({
    field,
    label: path,
    value: textAt(job, path),
    from: [path],
  });
  const isPermanent = textAt(job, "employmentType") === "permanent";
  const schedule = textAt(job, "schedule");
  return {
    fields: [
      one("title", "name"),
      one("department", "department"),
      offices(job),
      {
        field: "employment",
        label: "schedule",
        value: [schedule, isPermanent ? "permanent" : textAt(job, "employmentType")]
          .filter((part) => part !== "")
          .join(", "),
        from: ["schedule", "employmentType"],
      },
      { ...one("posted", "createdAt"), value: textAt(job, "createdAt").slice(0, 10) },
    ],
    texts: listAt(isData(job["jobDescriptions"]) ? job["jobDescriptions"] : {}, "jobDescription").flatMap(
      (part, at) => {
        const list = isData(job["jobDescriptions"]) && Array.isArray(job["jobDescriptions"]["jobDescription"]);
        const path = `jobDescriptions.jobDescription${list ? `.${at}` : ""}`;
        if (!isData(part)) return [];
        return [
          { heading: textAt(part, "name"), html: textAt(part, "value"), from: [`${path}.name`, `${path}.value`] },
        ];
      },
    ),
  };
}

function offices(job: JsonData): FieldSource {
  const additional = isData(job["additionalOffices"]) ? listAt(job["additionalOffices"], "office").map(String) : [];
  const list = isData(job["additionalOffices"]) && Array.isArray(job["additionalOffices"]["office"]);
  return {
    field: "locations",
    label: "office",
    value: [textAt(job, "office"), ...additional].filter((office) => office !== "").join("; "),
    from: ["office", ...additional.map((_, at) => `additionalOffices.office${list ? `.${at}` : ""}`)],
  };
}
