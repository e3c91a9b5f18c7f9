/*
Searches the open roles of the site on its list. It comes with the page and reads one file of the site, rolespec-search.json, when somebody
begins to search. Without it the page has filters that need no script.

What is chosen stands in the address (?q=nurse&place=…&pay=…&sort=newest), so that it can be kept, shared and gone back to.
*/

const search = document.querySelector(".rolespec-search");
const form = search?.querySelector("form");
const status = search?.querySelector(".rolespec-search-status");
const listed = document.querySelector(".rolespec-results");
const found = document.createElement("div");
const results = document.createElement("div");

/** How many roles are shown at first, and more each time. */
const portion = 50;
const near = search?.querySelector(".rolespec-near");
const names = form ? [...new Set([...form.elements].map(({ name }) => name).filter(Boolean))] : [];

let index;
let shown = portion;
let lastField = "";
/** Where the reader is: latitude and longitude. It is asked for when the button is pressed, and goes nowhere. */
let here;

if (search && form && status && listed) begin();

function begin() {
  found.className = "rolespec-results rolespec-found";
  found.append(status, results);
  listed.after(found);
  search.hidden = false;
  const more = search.querySelector("details");
  const isWide = matchMedia("(min-width: 60rem)");
  more.open = isWide.matches;
  isWide.addEventListener("change", () => (more.open = isWide.matches));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("focusin", load, { once: true });
  // A letter more changes the place in the history that is there; a choice makes a new one, to go back from.
  form.addEventListener("input", ({ target }) => choose(target.name));
  // The event comes before the form is empty.
  form.addEventListener("reset", () => {
    here = undefined;
    setTimeout(() => choose(""));
  });
  near?.addEventListener("click", findHere);
  addEventListener("popstate", restore);
  restore();
}

/** What the form says, without what is left open. */
function chosen() {
  const data = new FormData(form);
  return names.map((name) => [name, String(data.get(name) ?? "").trim()]).filter(([, value]) => value !== "");
}

function choose(field) {
  const address = new URL(location.href);
  address.search = new URLSearchParams(chosen()).toString();
  if (address.href !== location.href) {
    if (isTyped(field) && field === lastField) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  }
  lastField = field;
  shown = portion;
  show();
}

function isTyped(field) {
  return field === "q" || field === "pay";
}

/** The form as the address says. Values that it does not know are left open. */
function restore() {
  const said = new URLSearchParams(location.search);
  for (const name of names) form.elements[name].value = said.get(name) ?? "";
  lastField = "";
  shown = portion;
  show();
}

async function show() {
  const wanted = chosen();
  const isChosen = wanted.length > 0;
  const count = wanted.filter(([name]) => name !== "q" && name !== "sort").length;
  search.querySelector(".rolespec-search-chosen").textContent = count === 0 ? "" : ` (${count})`;
  search.querySelector("button[type=reset]").hidden = !isChosen && !here;
  near?.setAttribute("aria-pressed", String(here !== undefined));
  if (!isChosen && !here) return showAll();
  try {
    const roles = await load();
    // The form may have changed while the file was on its way.
    if (JSON.stringify(wanted) === JSON.stringify(chosen()))
      showRoles(matching(roles, Object.fromEntries(wanted)), roles);
  } catch {
    showAll();
    status.textContent = status.dataset.failed;
  }
}

function showAll() {
  status.textContent = "";
  listed.hidden = false;
  results.replaceChildren();
}

function showRoles(roles, all) {
  const [before, between, after] = status.dataset.matching.split("%");
  const text = roles.length === 0 ? status.dataset.none : `${before}${roles.length}${between}${all.length}${after}`;
  const list = element("ul", "rolespec-list");
  list.append(...roles.slice(0, shown).map(card));
  results.replaceChildren(list);
  if (roles.length > shown) results.append(moreButton(roles, all));
  status.textContent = text;
  listed.hidden = true;
}

function moreButton(roles, all) {
  const count = Math.min(portion, roles.length - shown);
  const button = element("button", "rolespec-show-more", status.dataset.more.replace("%", String(count)));
  button.type = "button";
  button.addEventListener("click", () => {
    const first = shown;
    shown += portion;
    showRoles(roles, all);
    results.querySelectorAll("a.rolespec-found-link")[first]?.focus();
  });
  return button;
}

/** The roles of the site that are still open on this day at the employer. A site may have been built some days ago. */
function load() {
  index ??= fetch(search.dataset.index).then(async (response) => {
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
    const { format, timeZone, roles } = await response.json();
    if (format !== 1) throw new Error(`${response.url} is no index that this script can read.`);
    const today = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date());
    return roles
      .filter(({ closes }) => closes === undefined || closes >= today)
      .map((role) => ({ ...role, text: searched(role) }));
  });
  index.catch(() => (index = undefined));
  return index;
}

function matching(roles, { q = "", pay, sort, ...facets }) {
  const words = plain(q)
    .split(/[^\p{L}\p{N}+#.]+/u)
    .filter(Boolean);
  const least = Number(pay);
  const wanted = Object.entries(facets);
  const matches = roles.filter(
    ({ text, keys, yearly = 0 }) =>
      wanted.every(([name, key]) => keys[name]?.includes(key)) &&
      !(least > 0 && yearly < least) &&
      words.every((word) => text.includes(` ${word}`)),
  );
  if (here) return matches.map(withDistance).sort((a, b) => (a.distance === b.distance ? 0 : a.distance - b.distance));
  if (sort === "newest") return matches.sort((a, b) => ((a.posted ?? "") < (b.posted ?? "") ? 1 : -1));
  return matches;
}

function findHere() {
  if (here) {
    here = undefined;
    show();
    return;
  }
  const failed = () => (status.textContent = near.dataset.nowhere);
  if (!navigator.geolocation) return failed();
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      here = [coords.latitude, coords.longitude];
      shown = portion;
      show();
    },
    failed,
    { maximumAge: 600_000, timeout: 15_000 },
  );
}

/** A role with the distance to its nearest place. One whose coordinates nobody knows comes last, and says nothing. */
function withDistance(role) {
  const distance = Math.min(...(role.at ?? []).map((place) => kilometres(here, place)));
  if (distance === Infinity) return { ...role, distance };
  const { miles, kilometres: metric } = near.dataset;
  const figure = Math.max(1, Math.round(role.inMiles ? distance / 1.609344 : distance));
  const text = (role.inMiles ? miles : metric).replace("%", String(figure));
  return { ...role, distance, details: [{ text }, ...role.details] };
}

/** Along the great circle, on a ball. */
function kilometres([north, east], [otherNorth, otherEast]) {
  const [a, b, width] = [north, otherNorth, otherEast - east].map((degrees) => (degrees * Math.PI) / 180);
  const chord = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(width / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** What a role is found by, each word after a space. The day until which people can apply is no such thing. */
function searched({ title, more, details }) {
  const texts = [title, more, ...details.filter(({ day }) => day === undefined).map(({ text }) => text)];
  return ` ${plain(texts.join(" ")).replaceAll(/[^\p{L}\p{N}+#.]+/gu, " ")}`;
}

/** Small letters without accents: “Munchen” finds “München”. */
function plain(text) {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");
}

/** As card.html writes it. */
function card({ slug, title, language, direction, details, pay }) {
  const item = element("li", "rolespec-card");
  const link = element("a", "rolespec-found-link", title);
  link.href = `${search.dataset.root}roles/${encodeURIComponent(slug)}/index.html`;
  link.lang = link.hreflang = language;
  link.dir = direction;
  const heading = element("h3", "rolespec-card-title");
  heading.append(link);
  const facts = element("p", "rolespec-card-facts");
  for (const { text, day } of details) {
    const detail = element("span", "rolespec-detail");
    const time = element("time", "", text);
    if (day) time.dateTime = day;
    detail.append(day ? time : text);
    facts.append(detail, " ");
  }
  const lines = [facts, ...pay.map((band) => element("p", "rolespec-card-pay", band))];
  for (const line of lines) {
    line.lang = language;
    line.dir = direction;
  }
  item.append(heading, ...lines);
  return item;
}

function element(name, className, text) {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}
