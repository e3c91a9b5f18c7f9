import { element } from "./element.ts";

/** A page in the page. No script runs in it and nothing is loaded. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  show(page: string): void;
}

/** `onClick` gets the text of the block that was clicked, and where in it. Links lead nowhere. */
export function createFrame(title: string, onClick?: (words: string, offset: number) => void): Frame {
  // The same origin, so that clicks can be listened to; without `allow-scripts` nothing of the page's own runs.
  const frame = element("iframe", { title, sandbox: "allow-same-origin", class: "frame", tabindex: "0" });
  let shown = "";
  let top = 0;
  frame.addEventListener("load", () => {
    const inside = frame.contentDocument;
    if (inside === null) return;
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
  };
}

/** The text that was clicked, from up to 40 characters before the click. */
function wordsAt(inside: Document, event: MouseEvent): [string, number] {
  const place = inside.caretRangeFromPoint?.(event.clientX, event.clientY);
  const text = place?.startContainer.nodeType === 3 ? (place.startContainer.textContent ?? "") : "";
  return [text, place?.startOffset ?? 0];
}
