import { templates } from "rolespec:templates";
import { type Answers, answersWithoutFiles } from "../answer-here.ts";
import { readDocx } from "./read-docx.ts";

const answers: Answers = answersWithoutFiles(templates, readDocx);

/** A question of the page: the name of a call, what is asked, and a number that the answer carries too. */
interface Question {
  readonly id: number;
  readonly name: keyof Answers;
  readonly ask: never;
}

addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  const { id, name, ask } = data;
  try {
    postMessage({ id, answer: await answers[name](ask) });
  } catch (error) {
    postMessage({ id, problem: error instanceof Error ? error.message : String(error) });
  }
});
