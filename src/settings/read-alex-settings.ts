import * as v from "valibot";
import type { Fault } from "../role/fault.ts";
import { notation, oneOrMany, problemOf, text, yesOrNo } from "../role/field-readers.ts";
import { readFrontMatter, writtenAt } from "../role/front-matter.ts";
import { type SourceFile, textStart } from "../source/source-file.ts";
import { type AlexSettings, defaultAlexSettings } from "./alex-settings.ts";

const alexSettings = v.strictObject({
  allow: v.exactOptional(oneOrMany(text)),
  deny: v.exactOptional(oneOrMany(text)),
  noBinary: v.exactOptional(yesOrNo),
  profanitySureness: v.exactOptional(
    notation<0 | 1 | 2>((written) => {
      const sureness = ([0, 1, 2] as const).find((level) => String(level) === written);
      return sureness === undefined
        ? { problem: `\`profanitySureness\` is 0, 1 or 2, not \`${written}\`` }
        : { value: sureness };
    }),
  ),
});

/** Reads an `.alexrc`, in JSON or YAML. What cannot be read keeps its default and is a fault with its place. */
export function readAlexSettings(file: SourceFile): {
  readonly settings: AlexSettings;
  readonly faults: readonly Fault[];
} {
  const written = readFrontMatter(file, { start: textStart(file), end: file.text.length });
  const reading = v.safeParse(alexSettings, written.fields);
  if (reading.success) return { settings: { ...defaultAlexSettings, ...reading.output }, faults: written.faults };
  const faults = reading.issues.map((issue): Fault => {
    const { path, problem, unknownPart } = problemOf(issue);
    const span = writtenAt(written.root, path)?.span ?? written.root.span;
    const message =
      unknownPart === undefined
        ? (problem ?? `\`${path.join(".")}\` cannot be read here`)
        : `alex has no setting \`${unknownPart}\``;
    return {
      kind: "unreadable",
      message: `${message}; alex knows \`allow\`, \`deny\`, \`noBinary\` and \`profanitySureness\`.`,
      span,
    };
  });
  return { settings: defaultAlexSettings, faults: [...written.faults, ...faults] };
}
