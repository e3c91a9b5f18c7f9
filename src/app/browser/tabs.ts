/** Tabs as the ARIA practices describe them: arrows move, and the tab that has the focus is shown. */
export interface Tabs {
  readonly current: () => string;
  show(name: string): void;
  /** Puts a count behind a tab's name; nothing for 0. */
  count(name: string, count: number): void;
}

export function createTabs(list: HTMLElement, onShow: (name: string) => void): Tabs {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  let current = tabs[0];
  const panelOf = (tab: HTMLElement): HTMLElement | null =>
    document.getElementById(tab.getAttribute("aria-controls") ?? "");
  const show = (tab: HTMLElement): void => {
    current = tab;
    for (const each of tabs) {
      const isShown = each === tab;
      each.setAttribute("aria-selected", String(isShown));
      each.tabIndex = isShown ? 0 : -1;
      panelOf(each)?.toggleAttribute("hidden", !isShown);
    }
    onShow(tab.dataset["name"] ?? "");
  };
  const step = (from: HTMLElement, key: string): HTMLElement | undefined => {
    const index = tabs.indexOf(from);
    if (key === "ArrowRight") return tabs[(index + 1) % tabs.length];
    if (key === "ArrowLeft") return tabs.at(index - 1);
    return key === "Home" ? tabs[0] : key === "End" ? tabs.at(-1) : undefined;
  };
  for (const tab of tabs) {
    tab.addEventListener("click", () => show(tab));
    tab.addEventListener("keydown", (event) => {
      const next = step(tab, event.key);
      if (next === undefined) return;
      event.preventDefault();
      show(next);
      next.focus();
    });
  }
  return {
    current: () => current?.dataset["name"] ?? "",
    show: (name) => {
      const tab = tabs.find((each) => each.dataset["name"] === name);
      if (tab !== undefined) show(tab);
    },
    count: (name, count) => {
      const place = tabs.find((each) => each.dataset["name"] === name)?.querySelector(".count");
      if (place !== null && place !== undefined) place.textContent = count === 0 ? "" : String(count);
    },
  };
}
