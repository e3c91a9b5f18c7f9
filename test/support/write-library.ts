import { writeLibrary } from "../../scripts/write-library.mjs";
import { writeSpelling } from "../../scripts/write-spelling.mjs";
import { readLibrary } from "../../src/words/read-library.ts";

/** Before any test: the word rules as they are in `rules/`, and the words for spelling. */
export default async function setup(): Promise<void> {
  writeLibrary(readLibrary);
  await writeSpelling();
}
