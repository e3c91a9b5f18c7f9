import { allMatches } from "../source/all-matches.ts";
import { escapePattern, longestPhrase } from "../source/escape-pattern.ts";
import { overlaps, type Span } from "../source/span.ts";
import { readPlace } from "./places.ts";
import type { RoleSpec } from "./role-spec.ts";

/** What does not belong in a title, and where in it. */
export interface TitleFault extends Span {
  /** What a recruiter is told: the fault, then the remedy. */
  readonly message: string;
}

/** Everything in a title that is not the job's name, in order. What two checks find counts once. */
export function titleFaults(role: RoleSpec): readonly TitleFault[] {
  const { title } = role;
  const slogans = slogansIn(title);
  const apart = [
    ...matches(title, piledMarks, "Marks and pictures make a title look like an advertisement; remove them."),
    ...matches(title, urgency, "That somebody is sought, or how soon, is no part of the job's name; remove it."),
    ...matches(title, pay, "Pay is in its own field, where it can be found and compared; move it to `pay`."),
    ...numbers(role),
    ...placesIn(role),
    ...modes(title),
    ...employers(role),
  ].filter((fault) => !slogans.some((slogan) => overlaps(fault, slogan)));
  const sorted = [...slogans, ...apart].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const parts = sorted.filter((fault, index) => !sorted.slice(0, index).some((other) => overlaps(fault, other)));
  return [...capitals(title), ...parts];
}

const separator = /\s+[-–—|•·~@]+\s+|\s*[|•]\s*|:\s+|,\s+|\s*[([]\s*|\s*[)\]]\s*/g;

/** The parts of a title between dashes, commas, brackets and bars. */
function segments(title: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of title.matchAll(separator)) {
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < title.length) spans.push({ start, end: title.length });
  return spans;
}

function matches(title: string, pattern: RegExp, message: string): TitleFault[] {
  return allMatches(title, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    message,
  }));
}

/** A star inside or after a word may be the gender star of German titles. */
const piledMarks = /!+|\?{2,}|\*{2,}|(?<![\p{L})])\*|[★☆✨✅➡→►]+|\p{Extended_Pictographic}(?<![\d#*©®™])\uFE0F?/gu;

const urgency =
  /\burgent(?:ly)?\b(?: (?:hiring|requirement|need|required|needed))?|\b(?:now hiring|hiring now|we(?:['’]re| are) hiring|apply (?:now|today))\b|\bimmediate(?:ly)? (?:start|joiners?|hiring|opening|vacancy)\b|(?<=\S\s?)\b(?:(?:urgently |badly )?(?:wanted|needed)(?=\W*$)|(?:dringend |ab sofort |zeitnah )?gesucht(?=\W*$)|ab sofort|zum nächstmöglichen (?:zeitpunkt|termin)|recherchée?s?(?=\W*$)|(?:dringend )?gezocht(?=\W*$)|cercasi(?=\W*$))|^(?:wanted|gesucht|cercasi|gezocht|se busca|se necesita|poszukujemy)\b:?/gi;

const pay =
  /(?:(?:up to|from|bis(?: zu)?)\s)?(?:(?<!\p{L})\p{Lu}{1,3})?[$€£¥₹]\s?\d[\d.,]*(?:\s?k\b)?\+?(?:\s?(?:[-–—]|to)\s?[$€£¥₹]?\s?\d[\d.,]*(?:\s?k\b)?)?(?:\s?(?:\/|per|an?|p\.)\s?(?:hour|hr|h|day|week|month|year|yr|annum|a)\b)?|\b\d[\d.,]*(?:\s?k)?(?:\s?[-–—]\s?\d[\d.,]*(?:\s?k)?)?\s?(?:USD|EUR|GBP|CAD|CHF|AUD|€|£)(?!\p{L})(?:\s?(?:\/|per|an?|p\.)\s?(?:hour|hr|h|day|week|month|year|yr|annum|a)\b)?|\b\d{2,3}k\b(?:\s?[-–—]\s?\d{2,3}k\b)?/giu;

function capitals(title: string): TitleFault[] {
  const message = "Capitals are hard to read and are rejected by search engines; write the title like a name.";
  const letters = title.replaceAll(/[([][^)\]]{0,10}[)\]]/g, "");
  const isAll = !/\p{Ll}/u.test(letters) && /\p{Lu}{5}/u.test(letters);
  if (isAll) return [{ start: 0, end: title.length, message }];
  return [...title.matchAll(/\p{Lu}{2,}(?:[ /&-]{1,3}\p{Lu}{2,}){1,10}(?!\p{Ll})/gu)].flatMap((run) =>
    (run[0].match(/\p{Lu}{5,}/gu)?.length ?? 0) >= 2
      ? [{ start: run.index, end: run.index + run[0].length, message }]
      : [],
  );
}

const requisition =
  /#\s?(?:[A-Z]{1,5}[-_]?)?\d{2,}\b|\b(?:req(?:uisition)?|job|ref(?:erence)?|posting|vacancy|position|stellen)[ .]*(?:id|no|nr|number|code|#)?[ .:#-]{1,3}[A-Z]{0,4}[-_ ]?\d{3,}\b|\b(?:JR|REQ|R)[-_]?\d{4,}\b|\b\d{5,}\b/gi;
const numberedStandard = /\b(?:ISO|IEC|EN|DIN|NIST|CFR|IEEE|RFC|GS|SOC|CVE|COVID|MIL-STD)[ -]?$/i;

function numbers({ title, id }: RoleSpec): TitleFault[] {
  const message = "The number of an opening says nothing to people who look for a job; move it to `id`.";
  const own = id === undefined || id.length < 2 ? -1 : title.indexOf(id);
  const stated = own === -1 || id === undefined ? [] : [{ start: own, end: own + id.length, message }];
  const found = matches(title, requisition, message);
  const coded = matches(title, /\b[A-Z]{2,5}-\d{3,}\b/g, message);
  return [...stated, ...found, ...coded].filter(({ start, end }) => {
    const text = title.slice(start, end);
    return !numberedStandard.test(title.slice(0, start)) && !numberedStandard.test(text.replace(/\d+$/, ""));
  });
}

/** A town is separate from the job's name, or after "in": the Boston Marathon is no place of work. */
const before =
  "(?<=[-–—|@(,:/\\[] ?(?:(?:Downtown|Greater|Central|North|South|East|West|Metro) )?|\\b(?:in|at|near|bei|à|en) )";
const after =
  "(?:, ?(?:[A-Z]{2,3}(?![\\p{L}])|\\p{Lu}\\p{Ll}{3,20}))?(?= ?(?:$|[-–—|),:/\\]]|area\\b|office\\b|region\\b))";

/** The role's own towns, and whatever else reads as a town with its state or country. */
function placesIn({ title, locations }: RoleSpec): TitleFault[] {
  const message = "The place is in its own field, and one title may serve several; move it to `locations`.";
  const countries = locations.map(({ country }) => country);
  const towns = locations.flatMap(({ locality }) =>
    locality === undefined || locality.length < 3 || locality.length > longestPhrase ? [] : [locality],
  );
  const own = [...new Set(towns)].flatMap((town) =>
    matches(title, new RegExp(`${before}${escapePattern(town)}${after}`, "giu"), message),
  );
  const written = [
    ...title.matchAll(
      /(?<=[-–—|@(,:] ?|\b(?:in|at|near) )(\p{Lu}[\p{L}.'’ -]{1,30}), ?([A-Z]{2,3}|\p{Lu}\p{Ll}{3,20})(?![\p{L}])/gu,
    ),
  ]
    .filter(([text]) => readPlace(text, countries).kind === "read")
    .map((match) => ({ start: match.index, end: match.index + match[0].length, message }));
  return [...own, ...written];
}

const modeWords =
  "(?:100 ?% |fully |partly |full(?:-| ))?(?:remote|hybrid|on-?site|wfh|work from home|home ?office|télétravail|remoto)";

/** Remote sensing and hybrid engines are jobs; a mode of work is separate from the job's name. */
function modes(title: string): TitleFault[] {
  const message = "Where the work is done is in its own field; move it to `workplace`.";
  const apart = segments(title).flatMap(({ start, end }) => {
    const text = title.slice(start, end);
    const isMode = new RegExp(
      `^${modeWords}(?:(?: work| possible| ok| optional| friendly| möglich|[ /](?:or|and|/) ?.{1,20})?| in .{1,30})$`,
      "i",
    ).test(text);
    return isMode && start > 0 ? [{ start, end, message }] : [];
  });
  return [...apart, ...matches(title, firstMode, message), ...matches(title, /(?<=\p{L} )remote$/giu, message)];
}

const firstMode =
  /^(?:(?:fully|100 ?%|partly) )?remote(?= (?!sensing|monitor|support|control|access|patient|operat|pilot|vehicle|site|clinical|nurs|health|care|infra|desktop|hands|work|team|people|learning)|\s?[-–—|:,]\s)/gi;

function employers({ title, employer, confidential }: RoleSpec): TitleFault[] {
  const message = confidential
    ? "The employer is confidential, but the title names it; remove the name."
    : "The employer's name is next to every title anyway; remove it.";
  if (employer === undefined || employer.name.length < 2 || employer.name.length > longestPhrase) return [];
  const name = `${escapePattern(employer.name)}(?![\\p{L}\\p{N}])`;
  const isPlain = /\s/.test(employer.name) || confidential;
  const start = isPlain ? "(?<![\\p{L}\\p{N}])" : "(?<=(?:\\bat|\\bfor|\\bwith|@|[-–—|:,(])\\s{0,2})";
  const named = matches(
    title,
    new RegExp(`(?:(?<=\\s)(?:at|@) )?${start}${name}|^${name}(?=\\s?[-–—|:])`, "gu"),
    message,
  );
  return named;
}

/** Words of advertisements; a team, a shift or a field of work behind a dash is no fault. */
const sloganWords =
  /-first\b|\b(?:join|amazing|award[- ]winning|great|exciting|innovative|disrupt(?:ing|ive)|revolution(?:ary|i[sz]ing)|game[- ]chang\w*|(?:fast|rapidly)[- ]growing|growing (?:\w+ )?(?:company|team|firm|start-?up|business)|hyper-?growth|(?:market|industry|global|world|category)[- ]lead(?:er|ing)|leading (?:[\w-]+ ){0,2}(?:company|firm|brand|provider|employer|agency|platform|bank|hospital)|best (?:\w+ )?(?:place|team|company|restaurant|hospital|employer|in)|unicorn|(?:mission|purpose|values)[- ](?:driven|led)|AI[- ](?:powered|driven)|world[- ]class|next[- ]gen(?:eration)?|cutting[- ]edge|state[- ]of[- ]the[- ]art|future of|chang(?:e|ing) the|mak(?:e|ing) (?:a|an) (?:difference|impact)|(?:high|real|big)[- ]impact|fortune \d+|top \d+|series [a-f]\b|(?:well|VC|venture)[- ](?:funded|backed)|sign(?:ing)?[- ]?(?:on|in)?[- ]bonus|(?:with|plus|great|full) (?:bonus|benefits|equity)|uncapped|unlimited|earn|opportunit(?:y|ies) (?:to|for|at|in)|dynamic (?:team|environment|company)|passionate|dream (?:job|team)|visa sponsorship|work[- ]life)\b|\b(?:start|scale)-?up$/i;

/** What tells more than the name: "to join …", "for a fast-growing start-up". */
const sloganTail =
  /\s(?:to (?:join|help|lead our|build our|shape)\b|(?:for|at|in|with) (?:an? |our )?(?:[\w-]{1,20} ){0,3}(?:start-?up|scale-?up)\b|(?:mit|inkl\.?|with|\+) (?:(?:echter|attraktivem|eigenem|great|excellent|full|free|an?) )?(?:4-Tage-Woche|Vier-Tage-Woche|Firmenwagen|Dienstwagen|Rückendeckung|Top-Gehalt|(?:four|4)[- ]day week|company car|benefits|sign-?on bonus)).*$/iu;

function slogansIn(title: string): TitleFault[] {
  const [name, ...others] = segments(title);
  if (name === undefined) return [];
  const alone = (end: number): string =>
    `The title is the job's name alone, \`${title.slice(name.start, end)}\`; what recommends the job belongs in the text.`;
  const tail = sloganTail.exec(title);
  if (tail !== null) return [{ start: tail.index + 1, end: title.length, message: alone(tail.index) }];
  const message = alone(name.end);
  return others
    .filter(({ start, end }) => /\s/.test(title.slice(start, end)) && sloganWords.test(title.slice(start, end)))
    .filter(({ start }) => !/,\s*$/.test(title.slice(0, start)))
    .map(({ start, end }) => ({ start, end, message }));
}
