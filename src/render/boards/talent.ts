import type { Board } from "./board.ts";

/** Talent.com's XML feed. Of the elements that its guide names, those are left out of which no exact values are known. */
export const talent: Board = {
  name: "talent",
  title: "Talent.com",
  file: "talent.xml",
  roots: [{ name: "source" }],
  head: [
    { name: "publisher", value: "company" },
    { name: "publisherurl", value: "siteUrl" },
    { name: "lastbuilddate", value: "changedAt" },
  ],
  job: { name: "job" },
  elements: [
    { name: "referencenumber", value: "reference", isRequired: true },
    { name: "title", value: "title", isRequired: true },
    { name: "company", value: "company", isRequired: true },
    { name: "city", value: "city", isRequired: true },
    { name: "state", value: "regionName" },
    { name: "country", value: "countryName", isRequired: true },
    { name: "dateposted", value: "posted", isRequired: true },
    { name: "url", value: "url", isRequired: true },
    { name: "description", value: "description", isRequired: true, least: 50 },
  ],
  dates: "2026-11-22T00:00:00-05:00",
  tracking: { name: "source", value: "talent" },
  source: "https://talent.com/integrations",
  checked: "2026-12-01",
};
