import { defaultSchema, type Options } from "rehype-sanitize";

const footnoteId = ["id", /^user-content-fn/] as const;
const cell = ["abbr", "align", "colSpan", "rowSpan", "scope"] as const;

/**
 * What may be in a posting: its own words and their structure, and addresses that open nothing but pages, mail and
 * telephone. No names and no microdata of the author's, to which a page around the posting could give a meaning, and no
 * sizes, which would not fit every screen. The ids are those of footnotes.
 */
export const allowedHtml: Options = {
  ...defaultSchema,
  attributes: {
    "*": ["dateTime", "dir", "lang", "title"],
    a: [
      "href",
      "ariaDescribedBy",
      "ariaLabel",
      "dataFootnoteRef",
      "dataFootnoteBackref",
      [...footnoteId],
      ["className", "data-footnote-backref"],
    ],
    code: [["className", /^language-/]],
    details: ["open"],
    h2: [
      ["id", "footnote-label"],
      ["className", "sr-only"],
    ],
    img: ["alt", "src"],
    input: [["type", "checkbox"], ["disabled", true], "checked"],
    li: ["value", [...footnoteId], ["className", "task-list-item"]],
    ol: ["start", "reversed", ["className", "contains-task-list"]],
    section: ["dataFootnotes", ["className", "footnotes"]],
    td: [...cell],
    th: [...cell],
    ul: [["className", "contains-task-list"]],
  },
  clobberPrefix: "",
  protocols: { href: ["http", "https", "mailto", "tel"], src: ["http", "https"] },
  strip: ["script", "style", "template", "iframe", "object", "noscript", "svg", "math"],
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== "picture" && name !== "source"),
};
