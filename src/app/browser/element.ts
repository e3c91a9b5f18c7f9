/** What may be inside an element. Text stays text: nothing here reads HTML. */
export type Content = Node | string | undefined | readonly Content[];

type Properties = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>;

/** Makes an element. A property that is a function listens to the event of its name; one that is `true` is an empty attribute. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, "");
    else if (typeof value === "string") made.setAttribute(key, value);
  }
  append(made, content);
  return made;
}

/** Puts content in place of what was there. */
export function fill(parent: Element, ...content: readonly Content[]): void {
  parent.replaceChildren();
  append(parent, content);
}

function append(parent: Element, content: readonly Content[]): void {
  for (const each of content) {
    if (each === undefined) continue;
    if (typeof each === "string" || each instanceof Node) parent.append(each);
    else append(parent, each);
  }
}

/** The element of the page with an id. A page without it is a fault of the package. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

/** The dialog of the page with an id. */
export function dialogById(id: string): HTMLDialogElement {
  const found = byId(id);
  if (!(found instanceof HTMLDialogElement)) throw new Error(`#${id} is no dialog.`);
  return found;
}

/** A sentence in which `code` is shown as such. */
export function sentence(text: string): Content {
  return text.split(/`([^`]+)`/).map((piece, index) => (index % 2 === 1 ? element("code", {}, piece) : piece));
}

/** A link that leads out of the page; only to web addresses. */
export function linkTo(address: string, text: string): Content {
  return /^https?:\/\//.test(address)
    ? element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, text)
    : text;
}
