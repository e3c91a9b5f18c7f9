/*
What a reader can do with a posting: save it in this browser, share it, copy its link. It comes with the pages of roles and with the list
of all roles, which shows what was saved. Nothing is sent anywhere, and no cookie is set: saved roles are in the browser's own storage,
under the name "rolespec-saved" and the path of the site. Without the script, the page has no such buttons.
*/

const tools = document.querySelector(".rolespec-tools");
const list = document.querySelector(".rolespec-saved");
const root = new URL(tools?.dataset.root || list?.dataset.root || "./", location.href);
const name = `rolespec-saved:${root.pathname}`;

if (tools) showTools();
if (list) {
  showSaved();
  // Another tab may save or remove a role.
  addEventListener("storage", ({ key }) => key === name && showSaved());
  addEventListener("pageshow", showSaved);
}

/** The saved roles, the latest first. Storage that is switched off, full or written by others holds none. */
function saved() {
  try {
    const roles = JSON.parse(localStorage.getItem(name) ?? "[]");
    return Array.isArray(roles)
      ? roles.filter(({ slug, title } = {}) => typeof slug === "string" && typeof title === "string")
      : [];
  } catch {
    return [];
  }
}

function keep(roles) {
  try {
    localStorage.setItem(name, JSON.stringify(roles.slice(0, 200)));
    return true;
  } catch {
    return false;
  }
}

function showTools() {
  const { slug, title, language } = tools.dataset;
  const [save, share, copy] = ["save", "share", "copy"].map((tool) => tools.querySelector(`[data-tool="${tool}"]`));
  const status = tools.querySelector("[role=status]");
  const isSaved = () => saved().some((role) => role.slug === slug);
  const showSave = () => {
    save.setAttribute("aria-pressed", String(isSaved()));
    save.textContent = isSaved() ? save.dataset.on : save.dataset.off;
  };
  save.addEventListener("click", () => {
    const others = saved().filter((role) => role.slug !== slug);
    const wasSaved = isSaved();
    const isKept = keep(wasSaved ? others : [{ slug, title, language }, ...others]);
    showSave();
    status.textContent = isKept && !wasSaved ? save.dataset.note : "";
  });
  addEventListener("pageshow", showSave);
  showSave();
  const address = document.querySelector("link[rel=canonical]")?.href ?? location.href.replace(/[?#].*$/, "");
  share.hidden = typeof navigator.share !== "function";
  // Who changes their mind about sharing needs no message.
  share.addEventListener("click", () => navigator.share?.({ title, url: address }).catch(() => undefined));
  copy.hidden = navigator.clipboard === undefined;
  copy.addEventListener("click", async () => {
    await navigator.clipboard?.writeText(address).then(
      () => (status.textContent = copy.dataset.done),
      () => (status.textContent = address),
    );
  });
  tools.hidden = false;
}

function showSaved() {
  const roles = saved();
  list.hidden = roles.length === 0;
  list.querySelector("ul").replaceChildren(...roles.map(savedRole));
}

function savedRole({ slug, title, language }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `${root.href}roles/${encodeURIComponent(slug)}/index.html`;
  link.textContent = title;
  if (language) link.lang = link.hreflang = language;
  const remove = document.createElement("button");
  remove.type = "button";
  remove.className = "rolespec-tool";
  remove.textContent = list.dataset.remove;
  remove.setAttribute("aria-label", `${list.dataset.remove}: ${title}`);
  remove.addEventListener("click", () => {
    keep(saved().filter((role) => role.slug !== slug));
    showSaved();
    (list.querySelector("a") ?? document.querySelector("main a"))?.focus();
  });
  item.append(link, " ", remove);
  return item;
}
