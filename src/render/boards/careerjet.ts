import type { Board } from "./board.ts";

/** The format that Careerjet suggests to those who make a feed from scratch. */
export const careerjet: Board = {
  name: "careerjet",
  title: "Careerjet",
  file: "careerjet.xml",
  roots: [{ name: "jobs" }],
  head: [],
  job: { name: "job" },
  elements: [
    { name: "id", value: "reference", isRequired: true },
    { name: "title", value: "title", isRequired: true },
    { name: "url", value: "url", isRequired: true },
    {
      name: "location",
      isRequired: true,
      elements: [
        { name: "city", value: "city" },
        { name: "region", value: "regionName" },
        { name: "country", value: "countryName", isRequired: true },
      ],
    },
    { name: "company", value: "company", isRequired: true },
    { name: "company_url", value: "companyUrl" },
    { name: "description", value: "description", isRequired: true },
    {
      name: "working_hours",
      value: "employment",
      codes: { "full-time": "full-time", "part-time": "part-time" },
    },
    { name: "salary", value: "pay" },
    { name: "application_email", value: "email" },
    { name: "apply_url", value: "applyUrl" },
  ],
  dates: "2026-11-22",
  source: "https://www.careerjet.fi/docs/feeds/xml",
  checked: "2026-12-01",
};
