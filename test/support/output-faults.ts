import { attributeOf, elementsOf, jobPostingsIn, named, readHtml } from "./html.ts";

/** All that is wrong with the files of a site, whatever its authors wrote: one sentence each, with the path. */
export function outputFaults(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, body]) => faultsOf(path, body).map((fault) => `${path}: ${fault}`));
}

function faultsOf(path: string, body: string): readonly string[] {
  const place = safePath.test(path) ? [] : ["is not in its place"];
  if (path.endsWith(".html")) return [...place, ...pageFaults(path, body)];
  if (/\.json(?:ld)?$/.test(path)) return [...place, ...jsonFaults(body)];
  if (/\.(?:xml|rss|atom)$/.test(path)) return [...place, ...xmlFaults(body)];
  return [...place, ...controlFaults(body)];
}

function pageFaults(path: string, html: string): readonly string[] {
  const page = readHtml(html);
  const elements = elementsOf(page);
  const isOwn = (element: (typeof elements)[number]): boolean =>
    element.tagName === "script" &&
    /^(?:\.\.\/){0,2}rolespec-(?:tools|search)\.js$/.test(attributeOf(element, "src") ?? "");
  const scripts = elements
    .filter((element) => element.tagName === "script" && !isOwn(element))
    .map((script) => attributeOf(script, "type"));
  // The list has filters of its own; their names are the page's.
  const isList = /^index\d*\.html$/.test(path);
  const known = isList ? new Set([...knownElements, ...filterElements]) : knownElements;
  const mostScripts = /^roles\/[^/]+\/index\.html$/.test(path) ? 1 : 0;
  return [
    ...controlFaults(html.replaceAll(/[\t\r]/g, " ")),
    ...scripts.filter((type) => type !== "application/ld+json").map((type) => `a script of the type ${type}`),
    ...(scripts.length > mostScripts ? [`${scripts.length} scripts`] : []),
    ...elements.filter(({ tagName }) => !known.has(tagName)).map(({ tagName }) => `<${tagName}>`),
    ...elements.filter(({ namespaceURI }) => namespaceURI !== xhtml).map(({ tagName }) => `a foreign <${tagName}>`),
    ...elements.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => harmfulName.test(name)).map(({ name }) => `${name}=`),
    ),
    ...elements.filter((element) => !isOwn(element)).flatMap(addressFaults),
    ...(named(page, "h1").length === 1 ? [] : ["not one title"]),
    ...repeated(elements.flatMap((element) => attributeOf(element, "id") ?? [])).map((id) => `two of the id ${id}`),
    ...elements
      .filter(({ tagName }) => tagName !== "meta" && !(isList && filterElements.has(tagName)))
      .filter((element) => attributeOf(element, "name") !== undefined)
      .map(({ tagName }) => `a name for <${tagName}>`),
    ...jobPostingsIn(html).flatMap(postingFaults),
  ];
}

function addressFaults({ tagName, attrs }: ReturnType<typeof elementsOf>[number]): readonly string[] {
  return attrs
    .filter(({ name }) => addressNames.has(name))
    .flatMap(({ name, value }) => {
      // What is no address leads nowhere, if it does not begin like one.
      const protocol = URL.canParse(value, "https://careers.acme.example/")
        ? new URL(value, "https://careers.acme.example/").protocol
        : value.slice(0, value.indexOf(":") + 1);
      const said = `${name}=${value}`;
      if (!/^(?:https?|mailto|tel):$/.test(protocol)) return [`<${tagName} ${said}> leads astray`];
      return tagName === "a" || (tagName === "link" && name === "href") ? [] : [`<${tagName} ${said}> is loaded`];
    });
}

/** Search engines show a description's paragraphs and lists, and drop or misread all else. */
function postingFaults(posting: unknown): readonly string[] {
  const description = String(Object(posting)["description"]);
  return elementsOf(readHtml(description))
    .filter(({ tagName, attrs }) => !descriptionElements.has(tagName) || attrs.length > 0)
    .map(({ tagName }) => `<${tagName}> in the description`);
}

function jsonFaults(body: string): readonly string[] {
  try {
    JSON.parse(body);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** What any reader of XML stops at; whether it is well-formed otherwise is for a true reader to say. */
function xmlFaults(body: string): readonly string[] {
  return [
    ...(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(body) ? ["a character that XML forbids"] : []),
    ...(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(body.replaceAll(cdata, "")) ? ["a bare &"] : []),
    ...(/<[!?](?!xml version)/.test(body.replaceAll(cdata, "")) ? ["markup that nobody wrote"] : []),
  ];
}

function controlFaults(body: string): readonly string[] {
  const control = /[^\P{Cc}\n]|\p{Surrogate}/u.exec(body);
  return control === null ? [] : [`the control character ${JSON.stringify(control[0])}`];
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

const xhtml = "http://www.w3.org/1999/xhtml";
const safePath = /^(?:(?:roles|teams|places)\/[a-z0-9-]+\/|\.well-known\/)?[a-z]+(?:\.schema|-list|-tools)?\.[a-z]+$/;
const harmfulName = /^on|^style$|^srcdoc$|^srcset$|^ping$|^item|^form|^http-equiv$|^popover|^autofocus$/i;
const addressNames = new Set(["href", "src", "srcset", "action", "formaction", "poster", "data", "background", "cite"]);
const descriptionElements = new Set(["html", "head", "body", "p", "ul", "li", "br", "strong", "em"]);
const filterElements = new Set(["form", "fieldset", "legend", "label", "button", "input", "select", "option"]);
const cdata = /<!\[CDATA\[[\s\S]*?\]\]>/g;
const knownElements = new Set(
  "html head meta title link script button body a header nav main article section footer div p span h1 h2 h3 h4 h5 h6 dl dt dd time ul ol li blockquote pre code em strong del b i sup sub table thead tbody tr th td br hr input details summary ruby rt rp".split(
    " ",
  ),
);
