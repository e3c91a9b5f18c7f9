/** Whether a file is packed, as Word documents are: folders of XML. */
export function isPacked(bytes: Uint8Array): boolean {
  return firstBytes(bytes) === "504b0304";
}

/** Why a file holds no text that can be read, in a plain sentence; known by its first bytes. Absent: it may be text. */
export function problemOfContainer(bytes: Uint8Array): string | undefined {
  return containers.get(firstBytes(bytes));
}

const containers: ReadonlyMap<string, string> = new Map([
  [
    "25504446",
    "It is a PDF, which has no text that can be relied on; copy the text into a .txt file, and import that.",
  ],
  ["d0cf11e0", "It is a document of an old Word; save it as plain text or as a web page, and import that."],
  ["7b5c7274", "It is a rich text document; save it as plain text or as a web page, and import that."],
]);

function firstBytes(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
