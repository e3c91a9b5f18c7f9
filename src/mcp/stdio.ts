import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { isDay } from "../role/dates.ts";
import type { Day } from "../role/role-spec.ts";
import { projectOpener, type ServedProject } from "../site/served-project.ts";
import { UserError } from "../user-error.ts";
import { checkFile, checkRole, explain, importPosting, judgePlaces } from "./tools.ts";

/** The longest text that is read, in characters, as everywhere. */
const mostCharacters = 5_000_000;

const posting = z.string().min(1).max(mostCharacters).describe("The role spec: Markdown with front matter.");
const day = z
  .string()
  .refine((written) => isDay(written), "A day is written like 2026-11-22.")
  .optional();
const onDay = day.describe("Judge laws and deadlines on this day, like 2026-11-22. Default: today.");

/** Serves an assistant over standard input and output, in the project of a folder. Reads files of that project alone, and writes none. */
export async function serveTools(folder: string, version: string): Promise<void> {
  const server = new McpServer({ name: "rolespec", version });
  const open = projectOpener(() => new Date());
  const use = async (on: Day | undefined, answer: (served: ServedProject) => Promise<object> | object | string) => {
    try {
      return answered(await answer(await open(folder, on === undefined ? {} : { on })));
    } catch (error) {
      if (error instanceof UserError) return refused(error.message);
      throw error;
    }
  };
  const reads = { readOnlyHint: true, openWorldHint: false };

  server.registerTool(
    "check_text",
    {
      title: "Check a job posting",
      description:
        "Checks a job posting for language, pay and law. Answers with findings, each with its place and what to write instead, and with the verdict of every law that bears on it. No finding means only that nothing was found: this is not legal advice.",
      inputSchema: {
        text: posting,
        path: z
          .string()
          .max(400)
          .optional()
          .describe("Its path in the project, such as roles/cook.md: folder defaults count."),
        on: onDay,
      },
      annotations: reads,
    },
    ({ text, path = "roles/role.md", on }) => use(on, (served) => checkRole(served, path, text)),
  );
  server.registerTool(
    "check_file",
    {
      title: "Check a role of this project",
      description: "The same for a file of this project, by its path in it. Files elsewhere are refused.",
      inputSchema: { path: z.string().min(1).max(400), on: onDay },
      annotations: reads,
    },
    ({ path, on }) => use(on, (served) => checkFile(served, path)),
  );
  server.registerTool(
    "explain",
    {
      title: "Explain a rule, a law or a field",
      description:
        "The manual of a rule (pay/missing), a law (US-CO) or a field (closes): what it is, why, its source, examples.",
      inputSchema: { id: z.string().min(1).max(100), on: onDay },
      annotations: reads,
    },
    ({ id, on }) => use(on, (served) => explain(served, id)),
  );
  server.registerTool(
    "judge_places",
    {
      title: "Judge a posting by the laws of places",
      description:
        "How a posting would stand to the laws of places, as if the work were done there: verdicts with reasons, duties and citations. Without places, those of the posting.",
      inputSchema: {
        text: posting,
        places: z.array(z.string().max(200)).max(50).default([]).describe("Such as Denver, CO, US or Berlin, Germany."),
        on: onDay,
      },
      annotations: reads,
    },
    ({ text, places, on }) => use(on, (served) => judgePlaces(served, text, places)),
  );
  server.registerTool(
    "import_posting",
    {
      title: "Make a role spec of a posting",
      description:
        "Makes role specs of a posting in text, Markdown, HTML or the JSON of an applicant tracking system. Nothing is invented or dropped, and no file is written.",
      inputSchema: {
        text: z.string().min(1).max(mostCharacters),
        name: z
          .string()
          .max(200)
          .default("")
          .describe("The source's file name, where it has one: its ending may tell the format."),
      },
      annotations: reads,
    },
    ({ text, name }) => use(undefined, (served) => importPosting(served, name, text)),
  );
  await server.connect(new StdioServerTransport());
}

function answered(answer: object | string): CallToolResult {
  return { content: [{ type: "text", text: typeof answer === "string" ? answer : JSON.stringify(answer) }] };
}

function refused(message: string): CallToolResult {
  return { isError: true, content: [{ type: "text", text: message }] };
}
