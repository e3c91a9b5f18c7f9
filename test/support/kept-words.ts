import { readdirSync, readFileSync } from "node:fs";
import { lintRole } from "../../src/core/lint-role.ts";
import { readRole } from "../../src/core/read-role.ts";
import { renderRole } from "../../src/core/render-role.ts";
import type { RoleSpec } from "../../src/role/role-spec.ts";

const templates: ReadonlyMap<string, string> = new Map(
  readdirSync("templates").map((name) => [name, readFileSync(`templates/${name}`, "utf8")]),
);

/** Where a notation was typed, and what came of it. */
export interface Typed {
  readonly role: RoleSpec;
  /** What people read of the posting, and the findings at the field. */
  readonly said: string;
  /** Whether an error says that the value cannot be read, and shows all of it. */
  readonly isRefused: boolean;
}

/** Types a value into a field of an ordinary role. */
export async function typeInto(
  field: string,
  value: string,
  others: Readonly<Record<string, string>> = {},
): Promise<Typed> {
  const fields = { ...ordinary, ...others, [field]: value };
  const lines = Object.entries(fields)
    .filter(([, written]) => written !== "")
    .map(([name, written]) => `${name}: ${name === field ? JSON.stringify(written) : written}`);
  const text = `---\n${lines.join("\n")}\n---\n\nYou lead.\n`;
  const circumstances = { on: "2026-11-30" as const, settings: "site: { title: X }" };
  const linted = await lintRole(text, circumstances);
  const outputs = await renderRole(text, { ...circumstances, templates, outputs: ["text"] });
  const at = text.indexOf(`\n${field}: `) + 1;
  const end = text.indexOf("\n", at);
  const own = linted.diagnostics.filter(({ span }) => span.start >= at && span.end <= end);
  return {
    role: readRole(text, circumstances),
    said: [...outputs.map(({ body }) => String(body)), ...own.map(({ message }) => message)].join("\n"),
    isRefused: own.some(
      ({ severity, rule }) => severity === "error" && /^(?:field|pay)\/(?:unreadable|unknown|syntax)/.test(rule),
    ),
  };
}

const ordinary: Readonly<Record<string, string>> = {
  title: "Lead",
  posted: "2026-11-16",
  locations: "Denver, CO, US",
  apply: "https://acme.example/a",
};

/** The words of a text in small letters. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** The figures of a text, without the marks that group them: `84'500` and 84,500 are one. */
export function figuresOf(text: string): readonly string[] {
  const plain = text.normalize("NFKC").replaceAll(/(?<=\d)[\s.,'’](?=\d{3}(?!\d))/g, "");
  return (plain.match(/\d+/g) ?? []).map((figure) => figure.replace(/^0+(?=\d)/, ""));
}
