/** What the package is made of, as a software bill of materials in CycloneDX 1.6. Equal sources give equal bytes. */
import { createHash } from "node:crypto";

/**
 * @param manifest The package.json of the package.
 * @param bundled The packages whose code is bundled, as in bundle/packages.json.
 * @param shrinkwrap The packages that are installed with it.
 */
export function billOfMaterials(manifest, bundled, shrinkwrap) {
  const installed = Object.entries(shrinkwrap.packages)
    .filter(([path]) => path !== "")
    .map(([path, { version, license, integrity }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licence: license,
      integrity,
    }));
  const named = new Set(bundled.map(purlOf));
  const components = [...bundled, ...installed.filter((entry) => !named.has(purlOf(entry)))];
  const own = { name: manifest.name, version: manifest.version, licence: manifest.license };
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { lifecycles: [{ phase: "build" }], component: component(own) },
    components: components.map(component).toSorted((a, b) => (a.purl < b.purl ? -1 : 1)),
    dependencies: [{ ref: purlOf(own), dependsOn: components.map(purlOf).toSorted() }],
  };
  return { ...bill, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bill))}` };
}

function component({ name, version, licence, integrity }) {
  const isExpression = / (?:AND|OR|WITH) /.test(licence);
  const purl = purlOf({ name, version });
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    purl,
    licenses: [isExpression ? { expression: licence } : { license: { id: licence } }],
    ...(integrity !== undefined && { hashes: [hashOf(integrity)] }),
  };
}

function purlOf({ name, version }) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function hashOf(integrity) {
  const [algorithm, digest] = integrity.split("-");
  const names = { sha512: "SHA-512", sha384: "SHA-384", sha256: "SHA-256", sha1: "SHA-1" };
  return { alg: names[algorithm], content: Buffer.from(digest, "base64").toString("hex") };
}

/** A UUID of version 8, which holds a digest. */
function uuidOf(text) {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = "89ab"[Number.parseInt(hex[16], 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
