import { distance } from "fastest-levenshtein";
import type { Diagnostic } from "../diagnostic.ts";

/** What is known of the templates of a project. */
export interface OwnTemplates {
  /** The folder, as the settings name it. */
  readonly folder: string;
  /** The text of each, by file name. */
  readonly own: ReadonlyMap<string, string>;
  readonly builtIn: ReadonlySet<string>;
  /** The file names that the project's own outputs use. */
  readonly used: readonly string[];
}

/** Templates that nothing uses and whose name is nearly a built-in one: they were meant to replace it. */
export function misnamedTemplates({ folder, own, builtIn, used }: OwnTemplates): readonly Diagnostic[] {
  const texts = [...own.values()];
  const isUsed = (name: string): boolean =>
    used.includes(name) || texts.some((text) => text.includes(`${name.replace(/\.eta$/, "")}`));
  return [...own.keys()].flatMap((name): readonly Diagnostic[] => {
    const near = builtIn.has(name) || isUsed(name) ? undefined : nearName(name, [...builtIn]);
    if (near === undefined) return [];
    const message = `\`${name}\` replaces no template and nothing uses it. Did you mean \`${near}\`? Rename the file, or delete it.`;
    return [
      { path: `${folder}/${name}`, rule: "field/unknown", severity: "warning", message, span: { start: 0, end: 0 } },
    ];
  });
}

/** The built-in name that is one slip away, or two in a longer word, whatever the ending is. */
function nearName(name: string, builtIn: readonly string[]): string | undefined {
  const word = stem(name.toLowerCase());
  const slips = (other: string): number => distance(word, stem(other));
  const most = word.length > 4 ? 2 : 1;
  return builtIn.filter((other) => slips(other) <= most).toSorted((a, b) => slips(a) - slips(b))[0];
}

function stem(name: string): string {
  return name.replace(/\..*$/, "");
}
