import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type CheckedText, fixText } from "../lint/fix-text.ts";
import { lintSite } from "../lint/lint-site.ts";
import { allRules } from "../rules/all.ts";
import { decode } from "../source/decode.ts";
import { UserError } from "../user-error.ts";
import { processRole, type Workshop } from "./process-role.ts";
import type { RoleSource } from "./project.ts";

/** A role whose safe fixes change its text. */
export interface FixedRole {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** The roles that have safe fixes, with their texts before and after. Nothing is written. */
export function fixSite(sources: readonly RoleSource[], workshop: Workshop): readonly FixedRole[] {
  return sources.flatMap((source) => {
    const { text, count } = fixText(source.text, (candidate) => checkText({ ...source, text: candidate }, workshop));
    return text === source.text ? [] : [{ path: source.path, before: source.text, after: text, count }];
  });
}

/** What is found in a role's text, and what it says of the matters that only a person may change. */
export function checkText(source: RoleSource, workshop: Workshop): CheckedText {
  const { linted, role, verdicts } = processRole(source, workshop);
  const { diagnostics } = lintSite([linted], allRules, workshop.settings, workshop.on);
  const { pay, otherPay, locations, remoteFrom, remoteExcept, posted, updated, closes } = role;
  const duties = verdicts.map(({ law, verdict, duties: all }) => [
    law,
    verdict,
    all.map(({ duty, met }) => [duty, met]),
  ]);
  const facts = [pay, otherPay, locations, remoteFrom, remoteExcept, posted, updated, closes, duties];
  return { diagnostics, facts: JSON.stringify(facts) };
}

/** Writes a fixed role in place of the file: whole or not at all, and only if the file is still what was read. */
export async function writeFixedRole(root: string, { path, before, after }: FixedRole): Promise<void> {
  const file = resolve(root, path);
  const bytes = await readFile(file);
  if (decode(bytes) !== before || !Buffer.from(before, "utf8").equals(bytes)) {
    throw new UserError(`${path} is not fixed: it has changed meanwhile, or is not saved as UTF-8.`);
  }
  const temporary = `${file}.rolespec-fix`;
  try {
    const { mode } = await stat(file);
    await writeFile(temporary, after, { flag: "wx", mode });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UserError(`${path} cannot be written; it is left as it was.`, {
      cause: error,
      hint: "Check that you may write there.",
    });
  }
}
