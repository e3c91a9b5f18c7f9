import * as v from "valibot";
import { languageTag } from "../role/field-readers.ts";
import { readRemoteArea } from "../role/remote-areas.ts";
import type { EmployerAnswers } from "../site/scaffold.ts";
import { type CiHost, ciHosts } from "../site/scaffold-ci.ts";
import { nearestWord } from "../source/nearest-word.ts";
import { UserError } from "../user-error.ts";
import type { Call, Option } from "./command.ts";
import { readHeadCounts } from "./head-count-answer.ts";
import type { Terminal } from "./terminal.ts";

/** What a new repository is made of. */
export interface InitAnswers {
  readonly employer: EmployerAnswers;
  readonly ci: CiHost;
}

/** One question: asked on a terminal, where its flag does not answer it. */
interface Question<T> {
  readonly flag: string;
  readonly takes: string;
  readonly summary: string;
  readonly asks: string;
  /** What an empty answer, or nobody to ask, stands for. */
  readonly byDefault: (terminal: Terminal) => string;
  /** Undefined where the answer leaves it open. A wrong answer is one plain sentence. */
  readonly read: (answer: string) => { readonly value: T } | { readonly problem: string };
}

const employerName: Question<string> = {
  flag: "employer",
  takes: "NAME",
  summary: "The employer's name.",
  asks: "What is the employer called?",
  byDefault: () => "Example Company",
  read: (answer) => ({ value: answer }),
};

const siteUrl: Question<string | undefined> = {
  flag: "url",
  takes: "URL",
  summary: "The address that the site will have.",
  asks: "What address will the careers site have, if it is known?",
  byDefault: () => "",
  read: (answer) => {
    if (answer === "") return { value: undefined };
    const whole = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(answer) ? `https://${answer}` : answer;
    if (URL.canParse(whole) && /^https?:\/\/[^\s/]+/.test(whole)) return { value: whole.replace(/\/+$/, "") };
    return { problem: `an address like https://careers.example.com, not "${answer}"` };
  },
};

const language: Question<string> = {
  flag: "language",
  takes: "TAG",
  summary: "The language of most postings, like en or de-AT (default: en).",
  asks: "In which language are most postings, as a tag like en, de or fr?",
  byDefault: () => "en",
  read: (answer) =>
    v.is(languageTag, answer) ? { value: answer } : { problem: `a language tag like en or de-AT, not "${answer}"` },
};

const timeZone: Question<string> = {
  flag: "time-zone",
  takes: "ZONE",
  summary: "Where a closing day ends, like America/New_York (default: the machine's).",
  asks: "In which time zone does a closing day end?",
  byDefault: (terminal) => terminal.timeZone,
  read: (answer) =>
    isTimeZone(answer) ? { value: answer } : { problem: `a time zone like Europe/Vienna, not "${answer}"` },
};

const employees: Question<number | undefined> = {
  flag: "employees",
  takes: "N",
  summary: "How many people work there in all, which decides which laws apply.",
  asks: "How many people work there in all? Some laws begin at a head count; leave it empty if unsure.",
  byDefault: () => "",
  read: (answer) => {
    if (answer === "") return { value: undefined };
    const [, count] = /^(?:about |around |~)?(\d{1,7})(?: (?:people|employees|staff))?$/i.exec(answer) ?? [];
    return count === undefined ? { problem: `a number, not "${answer}"` } : { value: Number(count) };
  },
};

const country: Question<string | undefined> = {
  flag: "country",
  takes: "COUNTRY",
  summary: "The country where most people work, which decides how dates and pay are written.",
  asks: "In which country do most of them work?",
  byDefault: () => "",
  read: (answer) => {
    if (answer === "") return { value: undefined };
    const area = readRemoteArea(answer);
    return area.kind === "read" && /^[A-Z]{2}$/.test(area.code) && area.code !== "EU"
      ? { value: area.code }
      : { problem: `a country like Austria, US or United Kingdom, not "${answer}"` };
  },
};

const places: Question<Readonly<Record<string, number>>> = {
  flag: "places",
  takes: "COUNTS",
  summary: "How many people work in which state or country: 120 in Massachusetts, 4 in Colorado.",
  asks: "How many of them work in which state or country? Like 120 in Massachusetts, 4 in Colorado; leave it empty if unsure.",
  byDefault: () => "",
  read: readHeadCounts,
};

const ci: Question<CiHost> = {
  flag: "ci",
  takes: "HOST",
  summary: "Files that check every change: github, gitlab, or none for a plain shell script (default: none).",
  asks: "Where does the repository live: github, gitlab or none of these?",
  byDefault: () => "none",
  read: (answer) => {
    const host = ciHosts.find((each) => each === answer.toLowerCase());
    const near = nearestWord(answer, ciHosts);
    const hint = near === undefined ? "" : `; did you mean ${near}?`;
    return host === undefined ? { problem: `github, gitlab or none, not "${answer}"${hint}` } : { value: host };
  },
};

/** A flag for every question. */
export const answerOptions: readonly Option[] = [
  employerName,
  siteUrl,
  language,
  timeZone,
  employees,
  country,
  places,
  ci,
].map(({ flag, takes, summary }) => ({ name: flag, takes, summary }));

/** The answers: from flags, else from whoever sits at the terminal, else by default. */
export async function readAnswers(call: Call, terminal: Terminal): Promise<InitAnswers> {
  const answer = <T>(question: Question<T>): Promise<T> => answerTo(question, call, terminal);
  const name = await answer(employerName);
  const url = await answer(siteUrl);
  const tag = await answer(language);
  const zone = await answer(timeZone);
  const count = await answer(employees);
  const home = await answer(country);
  const counts = await answer(places);
  return {
    employer: {
      name,
      // The region of the language decides how dates and pay are written.
      language: home === undefined || tag.includes("-") ? tag : `${tag}-${home}`,
      timeZone: zone,
      ...(url !== undefined && { siteUrl: url }),
      ...(count !== undefined && { employees: count }),
      ...(Object.keys(counts).length > 0 && { places: counts }),
    },
    ci: await readCi(call, terminal),
  };
}

/** Who is to check every change: from its flag, else as the others. */
export function readCi(call: Call, terminal: Terminal): Promise<CiHost> {
  return answerTo(ci, call, terminal);
}

async function answerTo<T>(question: Question<T>, call: Call, terminal: Terminal): Promise<T> {
  const { flag, asks, byDefault, read } = question;
  const flagged = call.values.get(flag);
  if (flagged !== undefined) {
    const answer = read(flagged.trim());
    if ("value" in answer) return answer.value;
    throw new UserError(sentence(`--${flag} takes ${answer.problem}`));
  }
  const usual = byDefault(terminal);
  const ask = call.switches.has("yes") ? undefined : terminal.ask;
  for (;;) {
    const typed = (await ask?.(`${asks}${usual === "" ? "" : ` [${usual}]`} `))?.trim() ?? "";
    const answer = read(typed === "" ? usual : typed);
    if ("value" in answer) return answer.value;
    if (ask === undefined)
      throw new UserError(`There is no ${flag} to begin with.`, { hint: `Give one with --${flag}.` });
    terminal.note(`${sentence(`Give ${answer.problem}`)}\n`);
  }
}

function sentence(words: string): string {
  return words.endsWith("?") ? words : `${words}.`;
}

function isTimeZone(written: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: written });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
