import { nearestWord } from "../source/nearest-word.ts";
import { UserError } from "../user-error.ts";
import type { OutputList } from "./read-outputs.ts";
import { outputNames, type Settings } from "./settings.ts";

/** The outputs with these names, or those of the settings where none are named. A name that is none is a `UserError`. */
export function selectOutputs(settings: Settings, names: readonly string[] | undefined): OutputList {
  if (names === undefined) return { builtIn: settings.outputs, own: settings.ownOutputs };
  const known = [...outputNames, ...settings.ownOutputs.map(({ name }) => name)];
  const asked = names.map((name) => name.trim());
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown === undefined) {
    return {
      builtIn: outputNames.filter((name) => asked.includes(name)),
      own: settings.ownOutputs.filter(({ name }) => asked.includes(name)),
    };
  }
  const near = nearestWord(unknown, known);
  throw new UserError(`There is no output "${unknown}"${near === undefined ? "." : `; did you mean "${near}"?`}`, {
    hint: `There are ${known.join(", ")}.`,
  });
}
