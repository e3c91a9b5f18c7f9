import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importRoles } from "../../src/import/import-roles.ts";
import { readImportBytes, readImportSources } from "../../src/site/import-sources.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a Word document is read with its headings, lists and bold type", async () => {
  const paragraph = (text: string, style = ""): string =>
    `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  await writeFile(
    join(folder, "nurse.docx"),
    packed({
      "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph("Nurse", "Heading1")}${paragraph("Location: Oslo, Norway")}${paragraph("You care.")}</w:body></w:document>`,
    }),
  );
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

/** A packed file whose entries are stored as they are. */
function packed(entries: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const data = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), common, place, Buffer.from(name)]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from("PK\u0005\u0006"), end]);
}
