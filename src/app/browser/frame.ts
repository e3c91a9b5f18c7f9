import { element } from "./element.ts";

/** A page in the page. No script runs in it and nothing is loaded. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  show(page: string): void;
  /** Underlines these words wherever they are in the page. */
  mark(words: readonly string[]): void;
  /** Shows where words are. */
  point(words: string | undefined): void;
}

/** `onClick` gets the text of the block that was clicked, and where in it. Links lead nowhere. */
export function createFrame(title: string, onClick?: (words: string, offset: number) => void): Frame {
  // The same origin, so that clicks can be listened to; without `allow-scripts` nothing of the page's own runs.
  const frame = element("iframe", { title, sandbox: "allow-same-origin", class: "frame", tabindex: "0" });
  let shown = "";
  let top = 0;
  let marked: readonly string[] = [];
  const paint = (name: string, words: readonly string[]): readonly Range[] => {
    const inside = frame.contentDocument;
    const view = inside?.defaultView ?? null;
    if (inside === null || view === null || inside.body === null) return [];
    const ranges = words.flatMap((each) => rangesOf(inside, each));
    view.CSS.highlights.set(name, new view.Highlight(...ranges));
    return ranges;
  };
  frame.addEventListener("load", () => {
    const inside = frame.contentDocument;
    if (inside === null) return;
    inside.head.append(styleOfMarks(inside));
    paint("found", marked);
    inside.documentElement.scrollTop = top;
    inside.addEventListener("scroll", () => {
      top = inside.documentElement.scrollTop;
    });
    inside.addEventListener("submit", (event) => event.preventDefault());
    for (const kind of ["click", "auxclick"] as const) {
      inside.addEventListener(kind, (event) => {
        event.preventDefault();
        if (kind === "click") onClick?.(...wordsAt(inside, event));
      });
    }
  });
  return {
    element: frame,
    show: (page) => {
      if (page === shown) return;
      shown = page;
      frame.srcdoc = page;
    },
    mark: (words) => {
      marked = words.filter((each) => each.length > 1);
      paint("found", marked);
    },
    point: (words = "") => {
      const [first] = paint("pointed", words.length > 1 ? [words] : []);
      first?.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
    },
  };
}

/** Marks that change nothing of the page's own elements. */
function styleOfMarks(inside: Document): HTMLStyleElement {
  const style = inside.createElement("style");
  style.textContent =
    "::highlight(found) { text-decoration: underline wavy #b36b00 } ::highlight(pointed) { background: #ffd54d; color: #000 }";
  return style;
}

/** Where words are in the texts of a page, each within one text. */
function rangesOf(inside: Document, words: string): readonly Range[] {
  const ranges: Range[] = [];
  const texts = inside.createTreeWalker(inside.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null && ranges.length < mostMarks; node = texts.nextNode()) {
    const start = (node.textContent ?? "").indexOf(words);
    if (start === -1) continue;
    const range = inside.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    ranges.push(range);
  }
  return ranges;
}

const mostMarks = 20;

/** The text that was clicked, from up to 40 characters before the click. */
function wordsAt(inside: Document, event: MouseEvent): [string, number] {
  const place = inside.caretRangeFromPoint?.(event.clientX, event.clientY);
  const text = place?.startContainer.nodeType === 3 ? (place.startContainer.textContent ?? "") : "";
  return [text, place?.startOffset ?? 0];
}
