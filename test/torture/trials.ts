import { hasChromium } from "../browser/chromium.ts";
import { browserVectors } from "./browser-vectors.ts";
import { concurrency } from "./concurrency.ts";
import { determinism } from "./determinism.ts";
import { fileSystems } from "./file-systems.ts";
import { fixes } from "./fixes.ts";
import { imports } from "./imports.ts";
import { kills } from "./kills.ts";
import { longTexts } from "./long-texts.ts";
import { mutatedRoles } from "./mutated-roles.ts";
import { mutatedSettings } from "./mutated-settings.ts";
import { patterns } from "./patterns.ts";
import { reports } from "./reports.ts";
import type { Trial } from "./trial.ts";
import { parsedVectors } from "./vectors.ts";

/** Every trial, in the order of the table. The full numbers are at least those of the first time that the tool was tried. */
export const trials: readonly Trial[] = [
  { name: "fuzz: changed roles, every rule and output", full: 3_312, short: 40, run: mutatedRoles },
  { name: "fuzz: changed settings", full: 900, short: 60, run: mutatedSettings },
  { name: "fixes: twice as once", full: 2_000, short: 60, run: fixes },
  { name: "reports: hostile texts in every format", full: 2_000, short: 100, run: reports },
  { name: "patterns: recheck, and the time of attacks", full: 1_000, short: 20, run: patterns },
  { name: "vectors: every place of every output, parsed", full: 20_000, short: 1_000, run: parsedVectors },
  ...(hasChromium ? [{ name: "vectors: pages in Chromium", full: 1_704, short: 12, run: browserVectors }] : []),
  { name: "imports: changed and hostile files", full: 1_000, short: 60, run: imports },
  { name: "time: long bodies and fields", full: 700, short: 25, run: longTexts },
  { name: "kills: at any moment of a build", full: 60, short: 2, run: kills },
  { name: "concurrency: builds of one project at once", full: 10, short: 1, run: concurrency },
  { name: "files: links, pipes, devices, bombs, memory", full: 24, short: 5, run: fileSystems },
  { name: "determinism: zone, language, rights, order, Node", full: 12, short: 2, run: determinism },
];
