import type { RoleEntry } from "../project-protocol.ts";
import { element, fill } from "./element.ts";
import { counted } from "./words.ts";

/** The roles of the project, each with its state. */
export interface RoleList {
  set(roles: readonly RoleEntry[]): void;
  update(roles: readonly RoleEntry[]): void;
  remove(path: string): void;
  current(path: string | undefined): void;
  first(): string | undefined;
  has(path: string): boolean;
}

export function createRoleList(parent: HTMLElement, onOpen: (path: string) => void): RoleList {
  let entries = new Map<string, RoleEntry>();
  let rows = new Map<string, HTMLElement>();
  let opened: string | undefined;
  const list = element("ul", { class: "roles" });
  const total = element("p", { class: "quiet", id: "role-count" });
  const filter = element("input", {
    type: "search",
    "aria-label": "Find a role",
    placeholder: "Find a role",
    input: () => showMatching(),
  });
  fill(parent, filter, total, list);

  const rowOf = (entry: RoleEntry): HTMLElement =>
    element(
      "li",
      { "data-path": entry.path },
      element(
        "button",
        { type: "button", click: () => onOpen(entry.path), ...(entry.path === opened && { "aria-current": "true" }) },
        element("span", { class: "role-title" }, entry.title === "" ? entry.path : entry.title),
        stateOf(entry),
      ),
    );
  const showMatching = (): void => {
    const words = filter.value.toLowerCase().split(/\s+/);
    for (const [path, row] of rows) {
      const text = `${path} ${entries.get(path)?.title ?? ""}`.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
  };
  const summarise = (): void => {
    const all = [...entries.values()];
    const failing = all.filter(({ counts }) => counts !== undefined && counts.errors > 0).length;
    const waiting = all.filter(({ counts }) => counts === undefined).length;
    const rest = waiting > 0 ? `, ${waiting} being checked` : failing > 0 ? `, ${failing} with errors` : "";
    total.textContent = `${counted(all.length, "role")}${rest}`;
  };
  const set = (roles: readonly RoleEntry[]): void => {
    entries = new Map(roles.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((entry) => [entry.path, entry]));
    rows = new Map([...entries].map(([path, entry]) => [path, rowOf(entry)]));
    fill(list, [...rows.values()]);
    showMatching();
    summarise();
  };
  return {
    set,
    update: (roles) => {
      const isKnown = roles.every(({ path }) => rows.has(path));
      for (const entry of roles) entries.set(entry.path, entry);
      if (!isKnown) return set([...entries.values()]);
      for (const entry of roles) {
        const [old, row] = [rows.get(entry.path), rowOf(entry)];
        const isFocused = old?.contains(document.activeElement) === true;
        old?.replaceWith(row);
        rows.set(entry.path, row);
        if (isFocused) row.querySelector("button")?.focus();
      }
      showMatching();
      summarise();
    },
    remove: (path) => {
      entries.delete(path);
      rows.get(path)?.remove();
      rows.delete(path);
      summarise();
    },
    current: (path) => {
      opened = path;
      for (const [each, row] of rows) {
        const button = row.querySelector("button");
        if (each === path) button?.setAttribute("aria-current", "true");
        else button?.removeAttribute("aria-current");
      }
    },
    first: () => entries.keys().next().value,
    has: (path) => entries.has(path),
  };
}

function stateOf({ status, counts }: RoleEntry): HTMLElement {
  if (counts === undefined) return element("span", { class: "badge" }, "…");
  if (counts.errors > 0) return element("span", { class: "badge error" }, counted(counts.errors, "error"));
  if (status !== "open") return element("span", { class: "badge" }, status === "draft" ? "Draft" : "Closed");
  if (counts.warnings > 0) return element("span", { class: "badge warning" }, counted(counts.warnings, "warning"));
  return element("span", { class: "badge pass" }, "Ready");
}
