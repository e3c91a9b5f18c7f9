import type { Application } from "./role-spec.ts";

const webAddress = /https?:\/\/[^\s<>"]+[^\s<>".,;)]/gi;
const emailAddress = /[^\s@<>"(,;:]+@[^\s@<>".,;)]+(?:\.[^\s@<>".,;)]+)+/g;
/** A number of seven digits or more, as people part it; a shorter one only after "text … to". */
const phoneNumber = /(?:tel:)?\+?\(?\d[\d\s()./-]{5,18}\d/gi;
const shortNumber = /\b(?:text|sms)\b[^\d]{0,40}(\d{4,6})\b/i;
const byText = /\b(?:text|sms|whats ?app)\b/i;
const inPerson =
  /\b(?:in person|walk[- ]?ins?|drop (?:in|by)|stop by|come (?:in|by)|at the (?:counter|bar|desk)|persönlich|en personne|sur place|en persona|di persona|persoonlijk|osobiście)(?!\p{L})/iu;
const byPost =
  /(?<!\p{L})(?:by (?:post|mail)|post to|mail to|write to|per post|postalisch|par courrier|par la poste|por correo postal|per posta|listownie|pocztą)(?!\p{L})/iu;

/** A street with its number, or a box, and a town behind it. */
const postalAddress =
  /^(?:[^,]{1,60}, )?(?:[Pp]\.? ?[Oo]\.? [Bb]ox \d+|\d{1,5}[a-z]? \p{Lu}[\p{L} .'’-]{1,60}|\p{Lu}[\p{L} .'’-]{1,60} \d{1,4}[a-z]?), ?(?:\d|\p{Lu}).*\p{L}{2}/u;

/** Reads ways to apply in words: "Jane Doe <jane@x.com>", "Call 617-555-0100", "Walk in Mon-Fri 9-4 or text JOBS to 55512". */
export function readApplication(written: string): Application | undefined {
  const text = written.trim();
  const url = text.match(webAddress)?.[0];
  const email = text.match(emailAddress)?.[0]?.replace(/^mailto:/i, "");
  const rest = text.replace(webAddress, " ").replace(emailAddress, " ");
  const number = rest.match(phoneNumber)?.find((found) => found.replace(/\D/g, "").length >= 7);
  const plain = number?.replace(/^tel:/i, "").trim();
  const short = plain === undefined ? shortNumber.exec(rest)?.[1] : undefined;
  const isText = byText.test(rest);
  const ways: Application = {
    ...(url === undefined ? {} : { url }),
    ...(email === undefined ? {} : { email }),
    ...(plain === undefined ? {} : isText ? { text: plain } : { phone: plain }),
    ...(short === undefined ? {} : { text: short }),
    ...(inPerson.test(rest) ? { inPerson: text } : {}),
    ...(byPost.test(rest) || (rest === text && number === undefined && postalAddress.test(text)) ? { post: text } : {}),
  };
  if (Object.keys(ways).length === 0) return undefined;
  const isBare = [url, email, number].includes(text) || /^mailto:\S+$/i.test(text);
  return isBare || ways.inPerson !== undefined || ways.post !== undefined ? ways : { ...ways, note: text };
}

/** The ways to apply beside a web and an e-mail address, each once, as people read them. */
export function otherWays({ phone, text, post, inPerson, note }: Application): readonly string[] {
  const said = [note, inPerson, post].filter((way) => way !== undefined);
  const numbers = [phone, text].filter((way) => way !== undefined && !said.some((other) => other.includes(way)));
  return [...new Set([...numbers, ...said])].filter((way) => way !== undefined);
}

/** Several ways as one application: the first of a kind counts as such, and any further one is said in words. */
export function together(ways: readonly Application[]): Application {
  const notes: string[] = [];
  const merged: { -readonly [K in keyof Application]: Application[K] } = {};
  for (const { note, direct, ...way } of ways) {
    if (direct !== undefined) merged.direct = direct;
    if (note !== undefined) notes.push(note);
    for (const [kind, value] of Object.entries(way)) {
      if (value === undefined) continue;
      if (Object.hasOwn(merged, kind)) notes.push(value);
      else Object.assign(merged, { [kind]: value });
    }
  }
  return notes.length === 0 ? merged : { ...merged, note: notes.join(" or ") };
}
