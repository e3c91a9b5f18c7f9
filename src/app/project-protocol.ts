import type { Calls } from "./protocol.ts";

/** What the page of `rolespec dev` asks besides: there are files behind it. */
export interface ProjectCalls extends Calls {
  readonly project: { readonly ask: Readonly<Record<string, never>>; readonly answer: ShownProject };
  readonly open: { readonly ask: { readonly path: string }; readonly answer: OpenFile };
  readonly save: { readonly ask: SaveRequest; readonly answer: Saved };
  /** Begins a role as a draft. */
  readonly create: { readonly ask: { readonly title: string }; readonly answer: { readonly path: string } };
}

export interface ShownProject {
  readonly title: string;
  readonly roles: readonly RoleEntry[];
  readonly settingsPath: string;
}

/** A role in the list. */
export interface RoleEntry {
  readonly path: string;
  readonly title: string;
  readonly status: "open" | "draft" | "closed";
  /** Absent while it is being checked. */
  readonly counts?: { readonly errors: number; readonly warnings: number };
}

export interface OpenFile {
  readonly text: string;
  /** Of the file's bytes: a file that was changed elsewhere has another. */
  readonly version: string;
}

export interface SaveRequest {
  readonly path: string;
  /** With line feeds alone; the file keeps the line ends that it has. */
  readonly text: string;
  /** The version that the text was begun from. */
  readonly version: string;
}

/** `changed`: the file is another than the one that the text was begun from, and nothing was written. */
export type Saved = { readonly kind: "saved"; readonly version: string } | { readonly kind: "changed" };

/** What the server tells the page by itself. */
export type ProjectEvent =
  /** These roles are new in the list, or stand otherwise in it. */
  | { readonly kind: "roles"; readonly roles: readonly RoleEntry[] }
  | { readonly kind: "removed"; readonly path: string }
  /** The file of a role is another now. */
  | { readonly kind: "changed"; readonly path: string }
  /** Settings, templates or rules are others now: everything is to be shown anew. */
  | { readonly kind: "project" };
