/*
The open roles of a careers site, as a list in any other page.

  <script type="module" src="https://careers.example.com/rolespec-list.js"></script>
  <rolespec-list src="https://careers.example.com/jobs.json" team="Engineering" limit="5">
    <a href="https://careers.example.com/">Our open roles</a>
  </rolespec-list>

What stands inside is shown until the roles are there, and stays where they cannot be had: without scripts, offline, or where
the careers site does not allow the page to read it (Access-Control-Allow-Origin).

src         the address of jobs.json
team place workplace employment language
            show only the roles of that value; several are parted by commas. A team may be a department. A place is a town, or a
            code such as US or US-MA, and counts the places that people may work from
limit       the most roles that are shown, newest first
level       the level of the headings, 1 to 6; default 3

The list stands in the page itself and not in a shadow, so that the page's own styles reach it, by these classes: rolespec-list,
rolespec-item, rolespec-item-title, rolespec-item-facts, rolespec-item-fact, rolespec-item-pay, rolespec-empty. It brings no styles.
*/

/** @type {Map<string, Promise<object>>} Several lists of a page read one index. */
const indexes = new Map();

class RolespecList extends HTMLElement {
  static observedAttributes = ["src", "team", "place", "workplace", "employment", "language", "limit", "level"];

  /** Counts what was asked for, so that an answer that comes late is dropped. */
  #asked = 0;

  connectedCallback() {
    this.#show();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }

  async #show() {
    const asked = ++this.#asked;
    const src = this.getAttribute("src");
    if (!src) return;
    this.setAttribute("aria-busy", "true");
    try {
      const address = new URL(src, document.baseURI);
      const index = await indexAt(address.href);
      if (asked === this.#asked) this.replaceChildren(this.#listOf(index, address));
    } catch (cause) {
      // What stood inside stays, for people; the page may listen for the reason.
      if (asked === this.#asked)
        this.dispatchEvent(new CustomEvent("rolespec-error", { detail: cause, bubbles: true }));
    } finally {
      if (asked === this.#asked) this.removeAttribute("aria-busy");
    }
  }

  #listOf(index, address) {
    const limit = Number.parseInt(this.getAttribute("limit") ?? "", 10);
    const roles = oneOfEach(openRoles(index), pageLanguage(this))
      .filter((role) => this.#wants(role))
      .slice(0, limit > 0 ? limit : undefined);
    if (roles.length === 0) return element("p", "rolespec-empty", index.site.noRoles);
    const list = element("ul", "rolespec-list");
    list.append(...roles.map((role) => item(role, address, this.getAttribute("level"))));
    return list;
  }

  #wants(role) {
    return Object.entries(choices).every(([name, valuesOf]) => {
      const wanted = (this.getAttribute(name) ?? "").split(",").map(folded).filter(Boolean);
      const values = valuesOf(role).filter(Boolean).map(folded);
      return wanted.length === 0 || wanted.some((each) => values.includes(each));
    });
  }
}

/** What a role can be chosen by. */
const choices = {
  team: ({ team, department }) => [team, department],
  place: ({ places, remoteFrom }) => [
    ...places.flatMap(({ code, locality }) => [locality, ...areas(code)]),
    ...remoteFrom.flatMap(areas),
  ],
  workplace: ({ workplace = [] }) => workplace,
  employment: ({ employment = [] }) => employment,
  language: ({ language }) => [language, language.split("-")[0]],
};

/** US, US-MA and US-MA-BOSTON of US-MA-BOSTON. */
function areas(code) {
  return code.split("-").map((_, index, parts) => parts.slice(0, index + 1).join("-"));
}

function folded(text) {
  return text.trim().toLowerCase();
}

function indexAt(address) {
  if (!indexes.has(address)) indexes.set(address, fetchIndex(address));
  return indexes.get(address);
}

async function fetchIndex(address) {
  try {
    const response = await fetch(address, { credentials: "omit" });
    if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
    const index = await response.json();
    if (index.format !== 1) throw new Error(`${address} is no list of roles that this script can read.`);
    return index;
  } catch (cause) {
    indexes.delete(address);
    throw cause;
  }
}

/** A site that was built some days ago may name roles that have closed since, by the day at the employer. */
function openRoles({ roles, site }) {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: site.timeZone, dateStyle: "short" }).format(new Date());
  return roles.filter(({ closes }) => !/^\d/.test(closes ?? "") || closes >= today);
}

/** Of a role in several languages the one in the page's, else the original. */
function oneOfEach(roles, language) {
  const best = new Map();
  for (const role of roles) {
    const key = role.translationOf ?? role.slug;
    const rank = role.language.split("-")[0] === language ? 2 : role.translationOf === undefined ? 1 : 0;
    if (rank > (best.get(key)?.rank ?? -1)) best.set(key, { rank, role });
  }
  return [...best.values()].map(({ role }) => role);
}

function pageLanguage(node) {
  const language = node.closest("[lang]")?.getAttribute("lang") ?? "";
  return language.split("-")[0].toLowerCase();
}

function item(role, address, level) {
  const { details, pay } = role.card;
  const node = element("li", "rolespec-item");
  node.lang = role.language;
  node.dir = "auto";
  const title = element(`h${/^[1-6]$/.test(level ?? "") ? level : 3}`, "rolespec-item-title");
  title.append(link(role, address));
  const line = element("p", "rolespec-item-facts");
  for (const [index, text] of details.entries())
    line.append(...(index > 0 ? [" · "] : []), element("span", "rolespec-item-fact", text));
  node.append(title, line, ...pay.map((band) => element("p", "rolespec-item-pay", band)));
  return node;
}

/** Only to pages: an index that was tampered with leads nowhere else. A broken address hides only the link of its own role. */
function link(role, address) {
  const page = role.files.find((file) => file.endsWith("/index.html"));
  const written = role.url ?? page ?? "";
  if (!URL.canParse(written, address)) return document.createTextNode(role.title);
  const href = new URL(written, address);
  if (href.protocol !== "https:" && href.protocol !== "http:") return document.createTextNode(role.title);
  const node = element("a", "rolespec-item-link", role.title);
  node.href = href.href;
  return node;
}

function element(name, className, text) {
  const node = document.createElement(name);
  node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

if (!customElements.get("rolespec-list")) customElements.define("rolespec-list", RolespecList);
