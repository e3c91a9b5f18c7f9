import { createInclusiveChecker } from "../prose/alex-engine.ts";
import { readerModel } from "../second-reader/model-data.ts";
import { doubtfulReader } from "../second-reader/reader.ts";
import type { AlexSettings } from "../settings/alex-settings.ts";
import { type DictionaryBytes, openDictionaries } from "../spelling/open-dictionaries.ts";
import type { ProseReaders } from "./prose-readers.ts";

/**
 * Makes the readers for a project's alex settings, with the dictionaries that it has of other languages than English. Importing this file loads alex, the second reader's model and the words of English: a third of
 * a second, and half of the code that a page would wait for. Import it when there is something to check.
 */
export function createProseReaders(alex: AlexSettings, bytesOf?: DictionaryBytes): ProseReaders {
  return {
    checkInclusive: createInclusiveChecker(alex),
    readDoubtfully: doubtfulReader(readerModel),
    dictionaries: openDictionaries(bytesOf),
  };
}
