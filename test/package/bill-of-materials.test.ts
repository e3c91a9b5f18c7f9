import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { packedRolespec } from "../support/packed.ts";

interface Bill {
  readonly serialNumber: string;
  readonly components: readonly {
    readonly purl: string;
    readonly licenses: readonly unknown[];
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }[];
}

async function billOf(packageFolder: string): Promise<Bill> {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(packageFolder, path), "utf8"));
  const { billOfMaterials } = await import(pathToFileURL("scripts/bill-of-materials.mjs").href);
  return billOfMaterials(read("package.json"), read("bundle/packages.json"), read("npm-shrinkwrap.json"));
}

test("the bill of materials lists all that is bundled or installed, each once, with licence and checksum", async () => {
  const { packageFolder } = await packedRolespec();
  const { components, serialNumber } = await billOf(packageFolder);
  const addresses = components.map(({ purl }) => purl);
  for (const name of ["alex", "cuss", "mammoth", "write-good", "%40types/mdast", "valibot"]) {
    expect(addresses.filter((purl) => purl.startsWith(`pkg:npm/${name}@`))).toHaveLength(1);
  }
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { purl, licenses, hashes } of components) {
    expect(licenses, purl).toHaveLength(1);
    expect(hashes[0]?.content, purl).toMatch(/^(?:[\da-f]{128}|[\da-f]{40})$/);
  }
  expect(serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect((await billOf(packageFolder)).serialNumber).toBe(serialNumber);
});
