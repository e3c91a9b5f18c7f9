import { UserError } from "../../user-error.ts";

/** How the interface of a host is spoken to. */
export interface HostAccess {
  /** Without a slash at the end. */
  readonly api: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A host refuses what was asked of it, such as for want of a permission. */
export interface Refusal {
  readonly kind: "refused";
  readonly status: number;
  readonly message: string;
}

export interface Answer {
  readonly kind: "answered";
  readonly data: unknown;
}

const mostSeconds = 30;
const mostPages = 20;
const pageSize = 100;

/** Asks a host for something, or gives it something. Never thrown: a refusal. Thrown: that the host cannot be reached. */
export async function ask(
  { api, headers }: HostAccess,
  path: string,
  sent?: { readonly method: "POST" | "PATCH" | "PUT"; readonly body: object },
): Promise<Answer | Refusal> {
  const response = await fetch(`${api}${path}`, {
    method: sent?.method ?? "GET",
    headers: { ...headers, ...(sent !== undefined && { "content-type": "application/json" }) },
    signal: AbortSignal.timeout(mostSeconds * 1000),
    ...(sent !== undefined && { body: JSON.stringify(sent.body) }),
  }).catch((cause: unknown) => {
    throw new UserError(`${api} cannot be reached.`, { cause, hint: "Run the step again." });
  });
  const text = await response.text();
  const data = parsed(text);
  if (response.ok) return { kind: "answered", data };
  const message = isRecord(data) && typeof data["message"] === "string" ? data["message"] : text.slice(0, 200);
  return { kind: "refused", status: response.status, message };
}

/** All entries of a list that a host gives page by page. */
export async function askForAll(
  access: HostAccess,
  path: string,
): Promise<readonly Readonly<Record<string, unknown>>[] | Refusal> {
  const entries: Readonly<Record<string, unknown>>[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const mark = path.includes("?") ? "&" : "?";
    const answer = await ask(access, `${path}${mark}per_page=${pageSize}&page=${page}`);
    if (answer.kind === "refused") return answer;
    const list = Array.isArray(answer.data) ? answer.data : [];
    entries.push(...list.filter(isRecord));
    if (list.length < pageSize) break;
  }
  return entries;
}

/** Whether a value is a record of JSON. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a host refused, and gave no list. */
export function isRefusal(answer: readonly unknown[] | Answer | Refusal): answer is Refusal {
  return "kind" in answer && answer.kind === "refused";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
