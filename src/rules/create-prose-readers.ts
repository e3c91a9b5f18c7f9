import { createInclusiveChecker } from "../prose/alex-engine.ts";
import { readerModel } from "../second-reader/model-data.ts";
import { doubtfulReader } from "../second-reader/reader.ts";
import type { AlexSettings } from "../settings/alex-settings.ts";
import type { ProseReaders } from "./prose-readers.ts";

/**
 * Makes the readers for a project's alex settings. Importing this file loads alex and the second reader's model: a third of a second,
 * and half of the code that a page would wait for. Import it when there is something to check.
 */
export function createProseReaders(alex: AlexSettings): ProseReaders {
  return { checkInclusive: createInclusiveChecker(alex), readDoubtfully: doubtfulReader(readerModel) };
}
