/**
 * Makes what a release consists of in `release/`: the tarball as `npm publish` takes it, its bill of materials, and the checksums of both.
 * `npm run release` runs it. It publishes nothing.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { billOfMaterials } from "./bill-of-materials.mjs";

const folder = "release";
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
execFileSync("npm", ["pack", "--pack-destination", folder], { stdio: "inherit" });

const [tarball] = readdirSync(folder);
const read = (path) =>
  JSON.parse(
    execFileSync("tar", ["--extract", "--to-stdout", "--file", join(folder, tarball), `package/${path}`], {
      encoding: "utf8",
    }),
  );
const bill = billOfMaterials(read("package.json"), read("bundle/packages.json"), read("npm-shrinkwrap.json"));
writeFileSync(join(folder, tarball.replace(/\.tgz$/, ".cdx.json")), `${JSON.stringify(bill, null, 2)}\n`);

const sums = readdirSync(folder).map((name) => {
  const digest = createHash("sha256")
    .update(readFileSync(join(folder, name)))
    .digest("hex");
  return `${digest}  ${name}\n`;
});
writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
process.stdout.write(`${bill.components.length} components are listed in the bill of materials.\n`);
