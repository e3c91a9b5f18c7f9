import type { Element, Root } from "hast";
import type { RoleFields } from "../role/role-schema.ts";
import type { Candidate } from "./draft.ts";
import { elementsOf, wordsIn } from "./html-content.ts";
import { fieldOfKey, fieldOfLabel } from "./labels.ts";
import { onOneLine } from "./words.ts";

/** What a page says by how it is made: its title, and facts in elements that are named for them. */
export interface PageFacts {
  /** The heading that is the posting's title, where there is one. */
  readonly heading?: Element;
  readonly candidates: readonly Candidate[];
}

/** Reads a page without data for machines, as applicant tracking systems show it to people. */
export function readPageFacts(page: Root): PageFacts {
  const heading = titleHeading(page);
  const title = heading === undefined ? withoutSite(sharedTitle(page)) : onOneLine(wordsIn(heading));
  return {
    ...(heading !== undefined && { heading }),
    candidates: [
      ...(title === "" ? [] : [{ field: "title", value: title, label: "title" } as const]),
      ...namedFacts(page),
      ...labelledFacts(page),
    ],
  };
}

/** The title of the window or of a shared link, which often names the employer as well. */
function sharedTitle(page: Root): string {
  const metas = elementsOf(page, ({ tagName }) => tagName === "meta");
  const shared = metas.find(({ properties }) =>
    /^(?:og|twitter):title$/.test(String(properties["property"] ?? properties["name"])),
  );
  const content = shared?.properties["content"];
  if (typeof content === "string" && content.trim() !== "") return onOneLine(content);
  const [window] = elementsOf(page, ({ tagName }) => tagName === "title");
  return window === undefined ? "" : onOneLine(wordsIn(window));
}

/** The heading that the page's title repeats, else the one that is named for the title, else the only heading of the first level. */
function titleHeading(page: Root): Element | undefined {
  const headings = elementsOf(page, ({ tagName }) => /^h[1-4]$/.test(tagName)).filter(
    (heading) => onOneLine(wordsIn(heading)).length > 2,
  );
  const shared = sharedTitle(page).toLowerCase();
  const repeated = headings
    .filter((heading) => shared.includes(onOneLine(wordsIn(heading)).toLowerCase()))
    .toSorted((a, b) => levelOf(a) - levelOf(b) || wordsIn(b).length - wordsIn(a).length);
  const named = headings.filter((heading) => namesOf(heading).some((name) => titleName.test(name)));
  const firsts = headings.filter(({ tagName }) => tagName === "h1");
  return repeated[0] ?? named[0] ?? (firsts.length === 1 ? firsts[0] : undefined);
}

const titleName =
  /^(?:job|posting|position|vacancy|offer|entity|app|detail)[-_]{0,2}(?:title|name|headline|heading|postingheader)$|^jobpostingheader$/i;

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1));
}

/** “Staff Nurse | Careers at Acme”, “Staff Nurse - Jobs”, “Staff Nurse at Acme”. Before a hyphen alone may be the employer. */
function withoutSite(title: string): string {
  const plain = title.replaceAll(/\s+/g, " ").trim();
  return plain.replace(/ [|–—] .*$| - (?:[Cc]areers|[Jj]obs)\b.*$| (?:at|bei|chez) \p{Lu}[^,]*$/u, "").trim();
}

/** Names that systems give to the elements of facts, without dashes and a `job` before them. */
const factNames: readonly { readonly name: RegExp; readonly field: keyof RoleFields }[] = [
  { name: /^(?:locations?|joblocation|office)$/, field: "locations" },
  { name: /^(?:department|departmentname)$/, field: "department" },
  { name: /^team(?:name)?$/, field: "team" },
  { name: /^(?:commitment|employmenttype|employment|type|timetype|time|schedule)$/, field: "employment" },
  { name: /^(?:workplacetypes?|workplace|remotetype|remotestatus)$/, field: "workplace" },
  { name: /^(?:salary|compensation|payrange|salaryrange|pay)$/, field: "pay" },
  { name: /^(?:requisitionid|jobnumber|requisitionnumber)$/, field: "id" },
  { name: /^(?:dateposted|openingdate|postingdate)$/, field: "posted" },
  { name: /^(?:closingdate|validthrough|applicationdeadline)$/, field: "closes" },
];

/** A fact is short; what is longer is a text that happens to be named so. */
const longestFact = 120;

function namedFacts(page: Root): readonly Candidate[] {
  const found = new Map<keyof RoleFields, Candidate>();
  const visit = (element: Element): void => {
    for (const name of namesOf(element).map(plainName)) {
      const field = factNames.find((fact) => fact.name.test(name))?.field;
      if (field === undefined || found.has(field)) continue;
      const value = factOf(element);
      if (value !== "" && value.length <= longestFact) found.set(field, { field, value, label: name, stays: true });
    }
    for (const child of element.children) if (child.type === "element") visit(child);
  };
  for (const child of page.children) if (child.type === "element") visit(child);
  return [...found.values()];
}

/** Facts behind a term of a list of definitions, or under a heading that is a label: “Department”, and a few words below. */
function labelledFacts(page: Root): readonly Candidate[] {
  const found: Candidate[] = [];
  const visit = ({ children }: Root | Element): void => {
    const elements = children.flatMap((child) => (child.type === "element" ? [child] : []));
    for (const [at, element] of elements.entries()) {
      const next = elements[at + 1];
      if (next !== undefined && /^(?:dt|h[2-5])$/.test(element.tagName) && !/^(?:dt|h[1-6])$/.test(next.tagName)) {
        const label = onOneLine(wordsIn(element)).replace(/\s*:$/, "");
        const field = fieldOfLabel(label) ?? fieldOfKey(label);
        const value = onOneLine(wordsIn(next));
        if (field !== undefined && !texts.has(field) && value !== "" && value.length <= longestFact)
          found.push({ field, value, label, stays: true });
      }
      visit(element);
    }
  };
  visit(page);
  return found;
}

/** Fields whose names are headings of texts as well. */
const texts: ReadonlySet<keyof RoleFields> = new Set([
  "title",
  "benefits",
  "apply",
  "experience",
  "education",
  "employer",
]);

/** What follows a label within the element, without the marks between facts. */
function factOf(element: Element): string {
  const [definition] = elementsOf(element, ({ tagName }) => tagName === "dd");
  const content = element.properties["content"];
  const text = typeof content === "string" ? content : wordsIn(definition ?? element);
  return onOneLine(text)
    .replace(/^[\p{L} ]{3,24}:\s+/u, "")
    .replace(/\s*[/|·•,–-]+$/u, "")
    .trim();
}

/** What an element is called: its classes, its id, and the names for tests and for machines. */
function namesOf({ properties }: Element): readonly string[] {
  const { className, id, itemProp, dataUi, dataQa, dataAutomationId, dataTestid } = properties;
  return [className, id, itemProp, dataUi, dataQa, dataAutomationId, dataTestid]
    .flat()
    .map((name) => String(name ?? ""));
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[-_]/g, "")
    .replace(/^(?:job|posting|position)(?=\p{L}{3})/u, "");
}
