import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { laws } from "../../src/law/laws.ts";
import { packedRolespec } from "../support/packed.ts";

test("the package holds the law data in every form, by its own schema", async () => {
  const { folder } = await packedRolespec();
  const from = createRequire(join(folder, "index.js"));
  const read = (name: string): unknown => JSON.parse(readFileSync(from.resolve(`rolespec/${name}`), "utf8"));
  const data = read("laws.json");
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  addFormats.default(ajv);
  const isValid = ajv.validate(read("laws.schema.json") as object, data);
  expect(ajv.errors ?? []).toEqual([]);
  expect(isValid).toBe(true);
  expect(data).toMatchObject({ format: 1, license: "CC-BY-4.0" });
  const { laws: listed } = data as { readonly laws: readonly { readonly id: string; readonly inForce: object }[] };
  const formOf = ({ id, inForce }: { readonly id: string; readonly inForce: object }): string =>
    `${id} ${JSON.stringify(inForce)}`;
  expect(listed.map(formOf).toSorted()).toEqual(laws.map(formOf).toSorted());
});
