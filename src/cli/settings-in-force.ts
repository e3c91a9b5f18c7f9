import { readFrontMatter, writtenAt } from "../role/front-matter.ts";
import type { Settings } from "../settings/settings.ts";
import { pointAt, type SourceFile, textStart } from "../source/source-file.ts";

/** A setting as it counts, and where it comes from. */
export interface SettingInForce {
  /** As it is written in the settings file: `site.time-zone`. */
  readonly name: string;
  readonly value: unknown;
  /** The line of the settings file; absent for a default. */
  readonly line?: number;
}

/** Every setting that says anything, in the order of the settings' type; empty defaults are left out. `file`: the settings file. */
export function settingsInForce(settings: Settings, file: SourceFile): readonly SettingInForce[] {
  const { root } = readFrontMatter(file, { start: textStart(file), end: file.text.length });
  const { ownOutputs, sharedTexts: _, ...others } = settings;
  const listed = { ...others, outputs: [...settings.outputs, ...ownOutputs.map(({ name }) => name)] };
  return Object.entries(listed)
    .flatMap(([name, value]) =>
      isNested(name)
        ? Object.entries(value).map(([part, own]) => ({ path: [name, written(part)], value: own }))
        : [{ path: name === "skippedLaws" ? ["laws", "skip"] : [name], value }],
    )
    .flatMap(({ path, value }) => {
      const place = writtenAt(root, path);
      const name = path.join(".");
      if (place !== undefined) return [{ name, value, line: pointAt(file, (place.key ?? place.span).start).line }];
      return isEmpty(value) ? [] : [{ name, value }];
    });
}

/** Settings whose parts are settings of their own. */
function isNested(name: string): boolean {
  return name === "site" || name === "employer" || name === "paths";
}

/** `timeZone` as it is written in the file: `time-zone`. */
function written(name: string): string {
  return name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
