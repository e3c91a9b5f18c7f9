/** A piece of HTML in which every text has been escaped. */
export interface Html {
  readonly html: string;
}

/** Puts texts and pieces of HTML into HTML. Whatever is not a piece of HTML is escaped, for content and for quoted attributes alike. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return { html: parts.map((part, index) => part + written(values[index] ?? "")).join("") };
}

function written(value: string | number | Html | readonly Html[]): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escaped(value);
  return "html" in value ? value.html : value.map((each) => each.html).join("");
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`);
}
