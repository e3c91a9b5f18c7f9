import { fixRole } from "../core/fix-role.ts";
import { importRoles } from "../core/import-roles.ts";
import { lintRole } from "../core/lint-role.ts";
import { readRole } from "../core/read-role.ts";
import { renderRole } from "../core/render-role.ts";
import { readSettingsText } from "../core/text-project.ts";
import { isPacked, problemOfContainer } from "../import/container-files.ts";
import type { ReadyTemplate } from "../render/templates.ts";
import { decodeForeign } from "../source/decode.ts";
import { UserError } from "../user-error.ts";
import { allowEdits } from "./allow-edits.ts";
import { checkedPosting } from "./check-posting.ts";
import { completePosting } from "./complete-posting.ts";
import type { CallName, Calls, Checked, Imported, ImportSource, Posting, Shown } from "./protocol.ts";
import { nothingShown, outputsToShow, shownOutputs } from "./shown-outputs.ts";

/** The templates of the package, as text and as functions: in the page no text may become code. */
export interface BuiltInTemplates {
  readonly sources: ReadonlyMap<string, string>;
  readonly ready: readonly ReadyTemplate[];
}

/** Turns a Word document into HTML, or says why it cannot be read. */
export type DocxReader = (bytes: Uint8Array) => Promise<{ readonly html: string } | { readonly problem: string }>;

/** Answers the calls of the page without files. */
export type Answers = { readonly [Name in CallName]: (ask: Calls[Name]["ask"]) => Promise<Calls[Name]["answer"]> };

export function answersWithoutFiles(templates: BuiltInTemplates, readDocx: DocxReader): Answers {
  return {
    check: async (posting): Promise<Checked> =>
      checkedPosting(posting, await lintRole(posting.text, posting), readSettingsText(posting.settings).settings),
    show: (posting) => show(posting, templates),
    fix: ({ text, ...circumstances }) => fixRole(text, circumstances),
    complete: async (asked) => completePosting(asked),
    allow: async (asked) => ({ edits: allowEdits(asked) }),
    import: (source) => importSource(source, readDocx),
  };
}

async function show({ text, ...circumstances }: Posting, { sources, ready }: BuiltInTemplates): Promise<Shown> {
  const { slug, audience } = readRole(text, circumstances);
  if (audience !== "external") return nothingShown("This role is internal, so nothing of it is published.");
  try {
    const request = { ...circumstances, templates: sources, readyTemplates: ready, outputs: outputsToShow };
    const outputs = await renderRole(text, { ...request, previewsDrafts: true });
    return shownOutputs(outputs, slug);
  } catch (error) {
    if (error instanceof UserError) return nothingShown(error.message);
    throw error;
  }
}

async function importSource({ name, content, settings }: ImportSource, readDocx: DocxReader): Promise<Imported> {
  const source = typeof content === "string" ? { text: content } : await readBytes(new Uint8Array(content), readDocx);
  if ("problem" in source) return { remarks: [source.problem] };
  const roles = await importRoles(name, source.text, { settings });
  const [role] = roles;
  if (role === undefined) return { remarks: ["No posting was found in it."] };
  const more = roles.length > 1 ? [`It holds ${roles.length} roles. This is the first.`] : [];
  const left = role.notes.flatMap(({ kind, text }) => {
    if (kind === "dropped") return [`Not taken over: ${text}`];
    return kind === "unplaced" ? [`No field for: ${text}`] : [];
  });
  return { text: role.text, remarks: [...more, ...left] };
}

type Reading = { readonly text: string } | { readonly problem: string };

async function readBytes(bytes: Uint8Array, readDocx: DocxReader): Promise<Reading> {
  if (bytes.length > mostBytes)
    return { problem: "The file is larger than 5 MB. Save the posting alone, and open that." };
  if (isPacked(bytes)) {
    const docx = await readDocx(bytes);
    return "html" in docx ? { text: docx.html } : docx;
  }
  const problem = problemOfContainer(bytes);
  return problem === undefined ? { text: decodeForeign(bytes) } : { problem };
}

const mostBytes = 5_000_000;
