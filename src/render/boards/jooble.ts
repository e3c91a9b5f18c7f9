import type { Board } from "./board.ts";

/** Jooble's XML feed. It takes jobs that were published or changed in the last 45 days. */
export const jooble: Board = {
  name: "jooble",
  title: "Jooble",
  file: "jooble.xml",
  roots: [{ name: "jobs" }],
  head: [],
  job: { name: "job", idAttribute: "id" },
  elements: [
    { name: "link", value: "url", isRequired: true },
    { name: "name", value: "title", isRequired: true },
    { name: "region", value: "cityAndArea", isRequired: true },
    { name: "salary", value: "pay" },
    { name: "description", value: "description", isRequired: true },
    { name: "pubdate", value: "posted", isRequired: true },
    { name: "updated", value: "changed" },
    { name: "expire", value: "closes" },
  ],
  dates: "22.11.2026",
  source: "https://www.scribd.com/document/718239589/XML-specs",
  checked: "2026-12-01",
};
