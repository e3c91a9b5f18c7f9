/** What a link carries behind its `#`: the posting and the settings. Nothing of it is sent to a server. */
export interface SharedPosting {
  readonly text: string;
  readonly settings: string;
}

/** More than any posting; browsers and mail programs cut longer links anyway. */
const mostInLink = 100_000;
const mostText = 400_000;
const mark = "#posting=";

/** The fragment for a posting, or nothing if it would be too long. */
export async function fragmentFor(posting: SharedPosting): Promise<string | undefined> {
  const packed = await new Response(
    new Blob([JSON.stringify([posting.text, posting.settings])])
      .stream()
      .pipeThrough(new CompressionStream("deflate-raw")),
  ).arrayBuffer();
  const written = btoa(Array.from(new Uint8Array(packed), (byte) => String.fromCharCode(byte)).join(""));
  const fragment = `${mark}${written.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
  return fragment.length > mostInLink ? undefined : fragment;
}

/** The posting in a fragment: `none` without one, `unreadable` where it is too long, cut off or made by something else. */
export async function postingIn(fragment: string): Promise<SharedPosting | "none" | "unreadable"> {
  if (!fragment.startsWith(mark)) return "none";
  if (fragment.length > mostInLink) return "unreadable";
  try {
    const written = atob(fragment.slice(mark.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(written, (letter) => letter.charCodeAt(0));
    const text = await unpacked(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")));
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value) || typeof value[0] !== "string" || typeof value[1] !== "string") return "unreadable";
    return { text: value[0], settings: value[1] };
  } catch {
    // Whatever is wrong with a link, people can only ask for it again.
    return "unreadable";
  }
}

/** Reads no further than the bound, however much a few bytes would become. */
async function unpacked(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > mostText) {
      await reader.cancel();
      throw new RangeError("The posting in the link is too long.");
    }
  }
}
