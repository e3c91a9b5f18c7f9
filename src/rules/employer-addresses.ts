import type { Employer } from "../role/role-spec.ts";

/** The host of a web or e-mail address, without `www.`. */
export function hostOf(address: string): string {
  return (/^(?:[a-z]+:\/\/|[^@/]{0,200}@)?([^/?#:]+)/i.exec(address)?.[1] ?? address)
    .toLowerCase()
    .replace(/^www\./, "");
}

/** Whether an address is one of the employer's, by its web address or by a host that is called as it is: `moss-games.example` of Moss Games Ltd. */
export function isAddressOf({ name, url }: Employer, address: string): boolean {
  const host = hostOf(address);
  const own = url === undefined ? undefined : hostOf(url);
  if (own !== undefined) return host === own || host.endsWith(`.${own}`);
  const label = name === undefined ? "" : lettersOf(withoutLegalForm(name));
  return label.length > 2 && host.split(".").some((part) => isCalled(lettersOf(part), label));
}

/** Hosts often leave out the last words of a name: `mosslantern` of Moss Lantern Games. */
function isCalled(part: string, label: string): boolean {
  return part === label || (part.length > 4 && label.startsWith(part));
}

/** “Acme Health” of “Acme Health GmbH”: the name as texts use it. */
export function withoutLegalForm(name: string): string {
  return name.replace(legalForm, "").trim();
}

const legalForm =
  /,? (?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|gmbh & co\.? kg|ag|se|kg|ug|e\.? ?v|bv|nv|sas?|sarl|s\.?r\.?l|s\.?p\.?a|s\.?l|oy|ab|as|aps|sp\. z o\.? ?o|pty ltd)\.?$/iu;

/** Letters and digits alone, as they are in addresses. */
function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
