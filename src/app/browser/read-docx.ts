import type { DocxReader } from "../answer-here.ts";

/** Reads a Word document with mammoth, which is begun only for this. */
export const readDocx: DocxReader = async (bytes) => {
  const { default: mammoth } = await import("mammoth");
  try {
    const arrayBuffer = bytes.slice().buffer;
    const { value } = await mammoth.convertToHtml({ arrayBuffer });
    return { html: value };
  } catch {
    return {
      problem: "It is no Word document that can be read; save it as plain text or as a web page, and open that.",
    };
  }
};
