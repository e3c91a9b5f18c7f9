import { writeLibrary } from "../../scripts/write-library.mjs";
import { readLibrary } from "../../src/words/read-library.ts";

/** Before any test: the word rules as they stand in `rules/`. */
export default function setup(): void {
  writeLibrary(readLibrary);
}
