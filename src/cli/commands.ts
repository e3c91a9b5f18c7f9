import type { Command, CommandHeading } from "./command.ts";

/** A command in the overview. The rest of it is loaded when it is called, so that none waits for another's code. */
export interface CommandEntry extends CommandHeading {
  load(): Promise<Command>;
}

/** Every command, in the order of the overview. */
export const commands: readonly CommandEntry[] = [
  {
    name: "lint",
    takes: "[PATH…]",
    summary: "Check role specs: all of them, or those at the paths.",
    load: async () => (await import("./commands/lint.ts")).lint,
  },
  {
    name: "build",
    takes: "[PATH…]",
    summary: "Check the roles, then build the careers site from them.",
    load: async () => (await import("./commands/build.ts")).build,
  },
  {
    name: "merge",
    takes: "DIR…",
    summary: "Make the site of the shards that several `build --shard` runs have written.",
    load: async () => (await import("./commands/merge.ts")).merge,
  },
  {
    name: "audit",
    takes: "[PATH…]",
    summary: "Show how every role stands to every law, as a record to keep.",
    load: async () => (await import("./commands/audit.ts")).audit,
  },
  {
    name: "explain",
    takes: "RULE|LAW|FILE",
    summary: "Explain a rule, a law, or what each law makes of a role.",
    load: async () => (await import("./commands/explain.ts")).explain,
  },
  {
    name: "rules",
    takes: "",
    summary: "List every rule with its severity.",
    load: async () => (await import("./commands/rules.ts")).rules,
  },
  {
    name: "laws",
    takes: "",
    summary: "List the laws that postings are judged by.",
    load: async () => (await import("./commands/laws.ts")).laws,
  },
  {
    name: "solve",
    takes: "FILE",
    summary: "Find the smallest edits after which a role passes every law that reaches it, and what changes if.",
    load: async () => (await import("./commands/solve.ts")).solve,
  },
  {
    name: "ci",
    takes: "[PATH…]",
    summary: "Check what a pull request changes, as a CI system does: annotations, summary, comment, suggestions.",
    load: async () => (await import("./commands/ci.ts")).ci,
  },
  {
    name: "post",
    takes: "",
    summary: "Post a report that was written before on the pull request or merge request of the run.",
    load: async () => (await import("./commands/post.ts")).post,
  },
  {
    name: "init",
    takes: "[DIR]",
    summary: "Begin a careers site: settings, one example role, CI and editor files. Nothing is overwritten.",
    load: async () => (await import("./commands/init.ts")).init,
  },
  {
    name: "new",
    takes: "TITLE",
    summary: "Begin a role as a draft, every field explained. Nothing is overwritten.",
    load: async () => (await import("./commands/new.ts")).newRole,
  },
  {
    name: "import",
    takes: "FILE…|-",
    summary: "Make role specs of postings in text, Markdown, HTML, JSON or Word. Nothing is overwritten.",
    load: async () => (await import("./commands/import.ts")).importCommand,
  },
  {
    name: "export",
    takes: "cms",
    summary:
      "Write forms for a content manager: Sveltia CMS, Decap CMS, Pages CMS or Front Matter CMS. Nothing is overwritten.",
    load: async () => (await import("./commands/export.ts")).exportCommand,
  },
  {
    name: "schema",
    takes: "[role|settings]",
    summary:
      "Print the JSON Schema of a role's front matter or of rolespec.yaml, for editors, or the reference of the fields.",
    load: async () => (await import("./commands/schema.ts")).schema,
  },
  {
    name: "lsp",
    takes: "",
    summary: "Serve editors over standard input and output: findings as one types, fixes, completion, manuals.",
    load: async () => (await import("./commands/lsp.ts")).lsp,
  },
  {
    name: "dev",
    takes: "",
    summary: "Show the roles in the browser as you write them: findings, laws, pages and feeds, rebuilt on save.",
    load: async () => (await import("./commands/dev.ts")).dev,
  },
  {
    name: "playground",
    takes: "",
    summary: "Write one HTML file that checks a pasted posting in the browser.",
    load: async () => (await import("./commands/playground.ts")).playground,
  },
  {
    name: "cache",
    takes: "",
    summary: "Show where results are kept for the next run, and how large they are.",
    load: async () => (await import("./commands/cache.ts")).cache,
  },
  {
    name: "mcp",
    takes: "",
    summary: "Serve assistants over standard input and output: check, explain, judge and import postings.",
    load: async () => (await import("./commands/mcp.ts")).mcp,
  },
  {
    name: "doctor",
    takes: "",
    summary: "Show versions, settings in force, what would be checked, and what looks wrong.",
    load: async () => (await import("./commands/doctor.ts")).doctor,
  },
];
