import { remembering } from "../../source/remember.ts";
import { isNiceToHave, type Point, pointsOf } from "../requirement-items.ts";
import type { RoleRule } from "../rule.ts";

export const duplicate: RoleRule = {
  id: "requirements/duplicate",
  scope: "role",
  severity: "info",
  summary: "Each thing is asked for once.",
  why: "The same point in other words makes a list longer and leaves readers looking for the difference.",
  sources: ["Victorian Public Sector Commission, neurodiversity toolkit: https://vpsc.vic.gov.au"],
  examples: [
    {
      text: "## Requirements\n\n- Strong written and verbal communication skills\n- ⟦Strong verbal and written communication skills⟧",
    },
    { text: "## Requirements\n\n- Experience with Python\n- Experience with SQL" },
    { text: "## Requirements\n\n- Knows Python\n- Knows Python and has taught it to beginners" },
    { text: "## Requirements\n\n- Driving\n- Writing" },
  ],
  *check({ document, sections, blocks }) {
    if (document.isBroken) return;
    const asked = sections.filter(({ kinds }) => kinds.includes("requirements") || kinds.includes("preferred"));
    const seen: Point[] = [];
    for (const point of pointsOf(asked, blocks)) {
      const earlier = seen.find((other) => isSame(other, point));
      seen.push(point);
      if (earlier === undefined) continue;
      yield { message: `This says again what “${earlier.text}” says; keep one of the two.`, span: point.span };
    }
  },
};

/** Nearly the same words in any order. A point that is asked for once as a must and once as a plus is no slip. */
function isSame(a: Point, b: Point): boolean {
  const [wordsOfA, wordsOfB] = [wordsOf(a.text), wordsOf(b.text)];
  const [fewer, more] = [Math.min(wordsOfA.size, wordsOfB.size), Math.max(wordsOfA.size, wordsOfB.size)];
  if (fewer < 3 || fewer <= alike * more || isNiceToHave(a.text) !== isNiceToHave(b.text)) return false;
  const shared = [...wordsOfA].filter((word) => wordsOfB.has(word)).length;
  return shared / (wordsOfA.size + wordsOfB.size - shared) > alike;
}

/** How much of their words two points share at least. */
const alike = 0.8;

const wordsOf: (text: string) => ReadonlySet<string> = remembering(
  (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}+#]{2,}/gu) ?? []),
);
