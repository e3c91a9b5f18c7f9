import type { DataReading, FieldSource } from "./data-draft.ts";
import { type JsonData, listAt, textAt } from "./json-data.ts";

/** Whether data are a posting of Workday, as its career sites answer under `jobPostingInfo`. */
export function isWorkdayPosting(job: JsonData): boolean {
  return typeof job["jobReqId"] === "string" && typeof job["jobDescription"] === "string";
}

/** Workday's start is that of the posting, not of the job. */
export function readWorkdayPosting(job: JsonData): DataReading {
  const one = (field: FieldSource["field"], path: string): FieldSource => ({
    field,
    label: path,
    value: textAt(job, path),
    from: [path],
  });
  const additional = listAt(job, "additionalLocations").map(String);
  return {
    fields: [
      one("title", "title"),
      one("id", "jobReqId"),
      {
        field: "locations",
        label: "location",
        value: [textAt(job, "location"), ...additional].filter((place) => place !== "").join("; "),
        from: ["location", ...additional.map((_, at) => `additionalLocations.${at}`)],
      },
      one("employment", "timeType"),
      one("workplace", "remoteType"),
      one("posted", "startDate"),
      one("closes", "endDate"),
      one("apply", "externalUrl"),
      one("employer", "hiringOrganization"),
      one("employer", "hiringOrganization.name"),
    ],
    texts: [{ heading: "", html: textAt(job, "jobDescription"), from: ["jobDescription"] }],
  };
}
