import { hasChromium } from "../browser/chromium.ts";
import { browserVectors } from "./browser-vectors.ts";
import { determinism } from "./determinism.ts";
import { patterns } from "./patterns.ts";
import type { Trial } from "./trial.ts";
import { parsedVectors } from "./vectors.ts";

/** Every trial, in the order of the table. The full numbers are at least those of the first time that the tool was tried. */
export const trials: readonly Trial[] = [
  { name: "patterns: recheck, and the time of attacks", full: 1_000, short: 20, run: patterns },
  { name: "vectors: every place of every output, parsed", full: 20_000, short: 1_000, run: parsedVectors },
  ...(hasChromium ? [{ name: "vectors: pages in Chromium", full: 1_704, short: 12, run: browserVectors }] : []),
  { name: "determinism: zone, language, rights, order, Node", full: 9, short: 2, run: determinism },
];
