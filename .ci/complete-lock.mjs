// Adds to package-lock.json the optional packages of other platforms that `npm install` left out of it. Some registries do
// not hold the builds for every platform; npm then drops them from the lock, and `npm ci` refuses a lock without them.
import { readFileSync, writeFileSync } from "node:fs";

const systems = {
  darwin: "darwin",
  win32: "win32",
  linux: "linux",
  android: "android",
  freebsd: "freebsd",
  openharmony: "openharmony",
};
const processors = {
  arm64: "arm64",
  x64: "x64",
  arm: "arm",
  ia32: "ia32",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
};
const libraries = { gnu: "glibc", gnueabihf: "glibc", musl: "musl", musleabihf: "musl" };

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
let added = 0;
for (const { optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const parts = name.split(/[/-]/);
    const os = parts.find((part) => part in systems);
    const cpu = parts.find((part) => part in processors);
    if (os === undefined || cpu === undefined || lock.packages[`node_modules/${name}`] !== undefined) continue;
    const library = parts.map((part) => libraries[part]).find((libc) => libc !== undefined);
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      dev: true,
      ...(os === "linux" && library !== undefined ? { libc: [library] } : {}),
      optional: true,
      os: [os],
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added to the lock.`);
