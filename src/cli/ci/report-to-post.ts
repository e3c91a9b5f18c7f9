import * as v from "valibot";
import { commentMarker } from "../../report/markdown.ts";
import { UserError } from "../../user-error.ts";

/** A suggestion beside lines of a file, as `--format suggestions` writes it. */
export interface PostedSuggestion {
  readonly path: string;
  readonly line: number;
  readonly start_line?: number;
  readonly body: string;
}

/** What is posted on a pull request. */
export interface ReportToPost {
  readonly comment?: string;
  readonly review?: { readonly body: string; readonly comments: readonly PostedSuggestion[] };
}

/** GitHub refuses a longer comment. */
const longestComment = 65_536;

const review = v.object({
  body: v.string(),
  comments: v.array(
    v.object({
      path: v.string(),
      line: v.pipe(v.number(), v.integer(), v.minValue(1)),
      start_line: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      body: v.pipe(v.string(), v.maxLength(longestComment)),
    }),
  ),
});

/** Reads what two reports say. A file that is no such report is refused: with a pull request from a fork it comes from a stranger. */
export function readReportToPost(texts: { readonly comment?: string; readonly suggestions?: string }): ReportToPost {
  return {
    ...(texts.comment !== undefined && { comment: readComment(texts.comment) }),
    ...(texts.suggestions !== undefined && { review: readReview(texts.suggestions) }),
  };
}

/**
 * The same without what could be used against readers if somebody else wrote it: nobody is called by name, no picture is loaded and
 * no second mark is left.
 */
export function withoutCalls({ comment, review: posted }: ReportToPost): ReportToPost {
  return {
    ...(comment !== undefined && { comment: commentMarker + tame(comment.slice(commentMarker.length)) }),
    ...(posted !== undefined && {
      review: {
        body: tame(posted.body),
        comments: posted.comments.map((each) => ({ ...each, body: tame(each.body) })),
      },
    }),
  };
}

function readComment(text: string): string {
  if (text.startsWith(commentMarker) && text.length <= longestComment) return text;
  throw new UserError("The comment is not one that `rolespec lint --format comment` wrote.", {
    hint: "Write it with --format comment=FILE, and post that file.",
  });
}

function readReview(text: string): NonNullable<ReportToPost["review"]> {
  const reading = v.safeParse(review, parsed(text));
  if (reading.success) return reading.output;
  throw new UserError("The suggestions are not what `rolespec lint --format suggestions` wrote.", {
    hint: "Write them with --format suggestions=FILE, and post that file.",
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tame(text: string): string {
  return text
    .replaceAll(/(?<!\w)@(?=\w)/g, "@&#8203;")
    .replaceAll("![", "!&#8203;[")
    .replaceAll(/<(?=(?:img|picture|source|video|!--)\b|!--)/gi, "&lt;");
}
