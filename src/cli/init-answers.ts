import * as v from "valibot";
import { languageTag } from "../role/field-readers.ts";
import type { EmployerAnswers } from "../site/scaffold.ts";
import { type CiHost, ciHosts } from "../site/scaffold-ci.ts";
import { nearestWord } from "../source/nearest-word.ts";
import { UserError } from "../user-error.ts";
import type { Call, Option } from "./command.ts";
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
    if (URL.canParse(answer) && /^https?:\/\/[^\s/]+/.test(answer)) return { value: answer.replace(/\/+$/, "") };
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
    return /^\d{1,7}$/.test(answer) ? { value: Number(answer) } : { problem: `a number, not "${answer}"` };
  },
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
export const answerOptions: readonly Option[] = [employerName, siteUrl, language, timeZone, employees, ci].map(
  ({ flag, takes, summary }) => ({ name: flag, takes, summary }),
);

/** The answers: from flags, else from whoever sits at the terminal, else by default. */
export async function readAnswers(call: Call, terminal: Terminal): Promise<InitAnswers> {
  const answer = <T>(question: Question<T>): Promise<T> => answerTo(question, call, terminal);
  const name = await answer(employerName);
  const url = await answer(siteUrl);
  const tag = await answer(language);
  const zone = await answer(timeZone);
  const count = await answer(employees);
  return {
    employer: {
      name,
      language: tag,
      timeZone: zone,
      ...(url !== undefined && { siteUrl: url }),
      ...(count !== undefined && { employees: count }),
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
