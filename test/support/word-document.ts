import { crc32 } from "node:zlib";

/** A paragraph of a Word document, where it is no plain one with the id of its style, such as `Heading1`. */
export interface WordParagraph {
  readonly text: string;
  readonly style?: string;
}

const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const relationType = "application/vnd.openxmlformats-package.relationships+xml";
const documentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The bytes of a Word document with these paragraphs. */
export function wordDocument(paragraphs: readonly WordParagraph[]): Buffer {
  const body = paragraphs.map(({ text, style }) => {
    const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
    return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  });
  const rels = `<Default Extension="rels" ContentType="${relationType}"/>`;
  const main = `<Override PartName="/word/document.xml" ContentType="${documentType}"/>`;
  const relation = `<Relationship Id="r1" Type="${officeDocument}" Target="word/document.xml"/>`;
  return packed({
    "[Content_Types].xml": `<Types xmlns="${types}">${rels}${main}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${relationships}">${relation}</Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${words}"><w:body>${body.join("")}</w:body></w:document>`,
  });
}

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
