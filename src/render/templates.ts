import { Eta } from "eta/core";
import { UserError } from "../user-error.ts";
import { templateFault } from "./template-fault.ts";

/** The templates of a site, ready to be filled. Interpolated text is always escaped for HTML. */
export interface Templates {
  /** Fills a template, by its file name without `.eta`: `role.html`. */
  fill(name: string, data: object): string;
  /** A file that is published as it is: `style.css`. */
  plain(name: string): string;
}

/** Compiles templates, by file name. Of one that cannot be compiled or filled, a `UserError` tells name and line. */
export function compileTemplates(sources: ReadonlyMap<string, string>): Templates {
  const eta = new Eta({ autoEscape: true, debug: true, useWith: false });
  for (const [file, source] of sources) {
    if (file.endsWith(".eta")) eta.loadTemplate(`@${file.slice(0, -".eta".length)}`, compile(eta, file, source));
  }
  return {
    fill: (name, data) => eta.render(`@${name}`, data),
    plain: (name) => sources.get(name) ?? "",
  };
}

type Compiled = ReturnType<Eta["compile"]>;

function compile(eta: Eta, file: string, source: string): Compiled {
  const compiled = attempt(file, source, () => eta.compile(source, { filepath: file }));
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
    throw new UserError(`The template ${file} fails${line === undefined ? "" : ` at line ${line}`}: ${reason}`, {
      hint: "Templates are described in the README; `<%= it.title %>` writes a value.",
      cause: error,
    });
  }
}

/** The engine wraps what a partial throws. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof UserError ? error.cause : error;
}
