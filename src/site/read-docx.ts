/** A Word document as HTML, or why it cannot be read, in a plain sentence. */
export type DocxReading = { readonly html: string } | { readonly problem: string };

/** Reads a Word document with the package mammoth, which is not installed with this tool: few need it. */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  const mammoth = await import("mammoth").catch((error: unknown) => {
    if (isNotInstalled(error)) return undefined;
    throw error;
  });
  if (mammoth === undefined) {
    return {
      problem:
        "Word documents are read with the package mammoth; run `npm install mammoth`, or save it as plain text or as a web page.",
    };
  }
  try {
    const { value } = await mammoth.default.convertToHtml({ buffer: Buffer.from(bytes) });
    return { html: value };
  } catch {
    // Whatever is wrong inside, people can only save it anew.
    return {
      problem: "It is no Word document that can be read; save it as plain text or as a web page, and import that.",
    };
  }
}

function isNotInstalled(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}
