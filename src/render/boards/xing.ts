import type { Board } from "./board.ts";

/** XING's feed with the elements of its basic example. Only customers of XING with a contract can have a feed read. */
export const xing: Board = {
  name: "xing",
  title: "XING",
  file: "xing.xml",
  roots: [
    {
      name: "feed",
      attributes: {
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": "https://dev.xing.com/jobs/xsd",
      },
    },
    { name: "postings" },
  ],
  head: [],
  job: { name: "posting" },
  elements: [
    { name: "id", value: "reference", isRequired: true },
    { name: "job_title", value: "title", isRequired: true, most: 255 },
    { name: "description", value: "description", isRequired: true, most: 10_000 },
    { name: "url", value: "url", isRequired: true },
    { name: "company_name", value: "company", isRequired: true, most: 255 },
    {
      name: "job_locations",
      isRequired: true,
      elements: [
        {
          name: "job_location",
          isRequired: true,
          elements: [
            { name: "city", value: "city", isRequired: true },
            { name: "country", value: "country", isRequired: true },
          ],
        },
      ],
    },
    { name: "reply_setting", value: { text: "url" } },
  ],
  dates: "2026-11-22",
  source: "https://dev.xing.com/partners/job_integration/feed_docs",
  checked: "2026-12-01",
};
