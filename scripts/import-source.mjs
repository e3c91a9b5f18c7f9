import { rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const root = resolve(import.meta.dirname, "..");

/** A module of `src`, made from its source, so that nothing need be compiled before. It lies among the packages that it imports for a moment. */
export async function importSource(input) {
  const file = join(root, "node_modules", `.rolespec-${basename(input, ".ts")}-${process.pid}.mjs`);
  const bundle = await rolldown({ cwd: root, input, external: /^[^./]/, logLevel: "warn" });
  try {
    await bundle.write({ file, format: "esm" });
    return await import(pathToFileURL(file).href);
  } finally {
    await bundle.close();
    rmSync(file, { force: true });
  }
}
