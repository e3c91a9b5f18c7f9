/** Writes npm-shrinkwrap.json, which pins what the package brings with it: the part of package-lock.json that users install. */
import { readFileSync, writeFileSync } from "node:fs";

const { name, version, license, engines, bin, dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const installed = new Set();
const waiting = Object.keys(dependencies);
for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
  const path = `node_modules/${name}`;
  if (installed.has(path)) continue;
  if (lock.packages[path] === undefined) throw new Error(`package-lock.json does not hold ${name}.`);
  installed.add(path);
  waiting.push(...Object.keys(lock.packages[path].dependencies ?? {}));
}
const own = { name, version, license, dependencies, bin, engines, peerDependencies, peerDependenciesMeta };
const shrinkwrap = {
  name,
  version,
  lockfileVersion: lock.lockfileVersion,
  requires: true,
  packages: { "": own, ...Object.fromEntries([...installed].toSorted().map((path) => [path, lock.packages[path]])) },
};
writeFileSync("npm-shrinkwrap.json", `${JSON.stringify(shrinkwrap, null, 2)}\n`);
