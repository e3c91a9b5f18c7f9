import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importRoles } from "../../src/import/import-roles.ts";
import { readImportBytes, readImportSources } from "../../src/site/import-sources.ts";
import { wordDocument } from "../support/word-document.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a Word document is read with its headings, lists and bold type", async () => {
  const paragraphs = [{ text: "Nurse", style: "Heading1" }, { text: "Location: Oslo, Norway" }, { text: "You care." }];
  await writeFile(join(folder, "nurse.docx"), wordDocument(paragraphs));
  const [source] = await readImportSources(folder, ["nurse.docx"]);
  const [role] = importRoles("nurse.docx", source?.text ?? "", { language: "en" });
  expect(role?.text).toBe("---\ntitle: Nurse\nlocations: Oslo, Norway\n---\n\nLocation: Oslo, Norway\n\nYou care.\n");
});

test.each([
  ["a packed file that is no Word document", Buffer.from("PK\u0003\u0004 and so on"), /no Word document/],
  ["a PDF", Buffer.from("%PDF-1.7"), /is a PDF/],
])("%s is named as what it is", async (_, bytes, problem) => {
  await writeFile(join(folder, "file.docx"), bytes);
  const [source] = await readImportSources(folder, ["file.docx"]);
  expect(source?.problem).toMatch(problem);
});

test.each([
  ["UTF-8", Buffer.from("Köchin – 3.000 €")],
  ["UTF-16", Buffer.from("\uFEFFKöchin – 3.000 €", "utf16le")],
  ["Windows-1252", Buffer.from("K\u00F6chin \u0096 3.000 \u0080", "latin1")],
])("a posting on standard input may be in %s", async (_, bytes) => {
  const { text } = await readImportBytes("", bytes);
  expect(text.replace("\uFEFF", "")).toBe("Köchin – 3.000 €");
});

test("of a folder, only what may be a posting is read, in the order of names", async () => {
  const inner = await mkdtemp(join(folder, "many-"));
  for (const name of ["b.txt", "a.md", "README.md", ".hidden.txt", "logo.png"])
    await writeFile(join(inner, name), name);
  expect((await readImportSources(inner, ["."])).map(({ path }) => path)).toEqual(["a.md", "b.txt"]);
});
