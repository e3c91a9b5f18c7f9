import { Eta } from "eta/core";
import { UserError } from "../user-error.ts";
import { dropControls } from "./drop-controls.ts";
import { escapeXml } from "./escape-xml.ts";
import { templateFault } from "./template-fault.ts";

/** The templates of a site, ready to be filled. Interpolated text is always escaped for what they write; control characters are left out. */
export interface Templates {
  /** Fills a template, by its file name without `.eta`: `role.html`. */
  fill(name: string, data: object): string;
  /** A file that is published as it is: `style.css`. One that is not there is a fault of the package, and throws. */
  plain(name: string): string;
}

/** What a template writes: pages, XML, or text such as CSV and JSON, in which nothing is escaped. */
export type Notation = "html" | "xml" | "text";

/** A template that is a function already, for pages in which no text may become code. `code` is what `templateCode` makes of `source`. */
export interface ReadyTemplate {
  readonly file: string;
  readonly notation: Notation;
  readonly source: string;
  readonly filled: (data?: object) => string;
}

/**
 * Compiles templates, by file name. Of one that cannot be compiled or filled, a `UserError` tells name and line. `ready`: templates that
 * need no compiling, unless the source is another.
 */
export function compileTemplates(
  sources: ReadonlyMap<string, string>,
  notation: Notation = "html",
  ready: readonly ReadyTemplate[] = [],
): Templates {
  const eta = engineFor(notation);
  for (const [file, source] of sources) {
    if (!file.endsWith(".eta")) continue;
    const known = ready.find((each) => each.file === file && each.notation === notation && each.source === source);
    const prepared = preparedFor(notation, source);
    const compiled = known?.filled ?? attempt(file, prepared, () => eta.compile(prepared, { filepath: file }));
    eta.loadTemplate(`@${file.slice(0, -".eta".length)}`, guarded(compiled, file, prepared));
  }
  return {
    fill: (name, data) => dropControls(eta.render(`@${name}`, data)),
    plain: (name) => {
      const source = sources.get(name);
      if (source === undefined) throw new Error(`The template ${name} is not there.`);
      return source;
    },
  };
}

/**
 * The body of a function of `it` and `options` that fills a template, to be kept as a `ReadyTemplate`: by the bundler, `scripts/bundle-app.mjs`.
 *
 * @public
 */
export function templateCode(source: string, notation: Notation): string {
  return engineFor(notation).compileToString(preparedFor(notation, source));
}

function engineFor(notation: Notation): Eta {
  return new Eta({ debug: true, useWith: false, ...notations[notation] });
}

function preparedFor(notation: Notation, source: string): string {
  return notation === "text" ? withLineEnds(source) : source;
}

/** What is absent is written as nothing. */
const filterFunction = (value: unknown): string => String(value ?? "");

const notations = {
  html: { autoEscape: true },
  xml: {
    autoEscape: true,
    autoFilter: true,
    filterFunction,
    escapeFunction: (value: unknown) => escapeXml(String(value)).replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
  },
  text: { autoEscape: false, autoFilter: true, filterFunction, autoTrim: false as const },
} satisfies Readonly<Record<Notation, object>>;

/** In text the end of a line after a value is part of it; only a line that holds code alone leaves nothing behind. */
function withLineEnds(source: string): string {
  return source.replaceAll(/^[ \t]*<%(?![-_]?[=~])((?:(?!%>)[\s\S])*?)[-_]?%>[ \t]*(?=\r?\n)/gm, "<%$1-%>");
}

type Compiled = ReturnType<Eta["compile"]>;

function guarded(compiled: Compiled, file: string, source: string): Compiled {
  return function filled(this: Eta, data, options) {
    return attempt(file, source, () => compiled.call(this, data, options));
  };
}

function attempt<T>(file: string, source: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const cause = rootOf(error);
    // A partial has named itself already; the template around it would only repeat its line.
    if (cause instanceof UserError) throw cause;
    const { reason, line } = templateFault(error, source);
    // The engine's own error would say the same again, with a picture of the lines: it is no cause to name.
    throw new UserError(`The template ${file} fails${line === undefined ? "" : ` at line ${line}`}: ${reason}`, {
      hint: "Templates are described in the README; `<%= it.title %>` writes a value.",
    });
  }
}

/** The engine wraps what a partial throws. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof UserError ? error.cause : error;
}
