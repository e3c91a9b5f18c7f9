import type { Board } from "./board.ts";

/**
 * LinkedIn's feed of Basic Jobs. The guide also names a company id and the poster's address for applicant tracking systems, and gives no
 * list of codes for workplace, seniority and kind of employment: none of these is written.
 */
export const linkedin: Board = {
  name: "linkedin",
  title: "LinkedIn",
  file: "linkedin.xml",
  roots: [{ name: "source" }],
  head: [
    { name: "lastBuildDate", value: "changedAt" },
    { name: "publisherURL", value: "siteUrl" },
    { name: "publisher", value: "company" },
    { name: "expectedJobCount", value: "jobCount" },
  ],
  job: { name: "job" },
  elements: [
    { name: "partnerJobId", value: "reference", isRequired: true, most: 40 },
    { name: "company", value: "company", isRequired: true },
    { name: "title", value: "title", isRequired: true },
    { name: "description", value: "description", isRequired: true, least: 100 },
    { name: "applyUrl", value: "url", isRequired: true },
    { name: "location", value: "cityAndArea", isRequired: true },
  ],
  dates: "2026-11-22",
  source: "https://learn.microsoft.com/en-us/linkedin/talent/job-postings/xml-feeds-development-guide",
  checked: "2026-12-01",
};
