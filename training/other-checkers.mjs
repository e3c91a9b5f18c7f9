/** Other checkers of English that can be run here, each as a question about a sentence: would it speak? */
import { text as alex } from "alex";
import writeGood from "write-good";

export const otherCheckers = {
  alex: ({ text }) => alex(text).messages.length > 0,
  "write-good": ({ text }) => writeGood(text).length > 0,
};
