import { excessOfZip } from "./unpacked-size.ts";

/** A Word document as HTML, or why it cannot be read, in a plain sentence. */
export type DocxReading = { readonly html: string } | { readonly problem: string };

/** Reads a Word document with mammoth, which is loaded only for this. */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  const excess = excessOfZip(bytes);
  if (excess !== undefined) return { problem: `${excess}, so it is not read; save the posting alone.` };
  const { default: mammoth } = await import("mammoth");
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return { html: value };
  } catch {
    // Whatever is wrong inside, people can only save it anew.
    return {
      problem: "It is no Word document that can be read; save it as plain text or as a web page, and import that.",
    };
  }
}
