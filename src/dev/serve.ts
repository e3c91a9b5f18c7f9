import { randomBytes, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ProjectEvent } from "../app/project-protocol.ts";
import { UserError } from "../user-error.ts";
import type { ProjectAnswers } from "./project-session.ts";

/** The files of the page. `{{token}}` in the first is where the secret of the run goes. */
export interface AppFiles {
  readonly page: string;
  readonly script: string;
  readonly style: string;
}

/** A server of the page for this machine alone. */
export interface DevServer {
  readonly address: string;
  tell(event: ProjectEvent): void;
  close(): Promise<void>;
}

/** No posting is longer. */
const mostBytes = 5_000_000;

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Serves the page on loopback. Another page in the same browser may send requests too: one that names another host (a name that leads
 * here by its DNS) or comes from another origin is refused, and every call needs the secret that only the served page holds.
 */
export async function serve(files: AppFiles, answersOf: () => ProjectAnswers, port: number): Promise<DevServer> {
  const token = randomBytes(24).toString("base64url");
  const listeners = new Set<ServerResponse>();
  const server: Server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      reply(response, error instanceof UserError ? 422 : 500, problemOf(error));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOurs(request, portOf(server))) return reply(response, 403, "This server answers its own page only.");
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = request.method === "GET" ? fileAt(path) : undefined;
    if (file !== undefined) return send(response, 200, file);
    if (!path.startsWith("/api/")) return reply(response, 404, "There is no such page.");
    if (!holds(request.headers["x-rolespec-token"], token))
      return reply(response, 403, "Reload the page: it belongs to an earlier run of `rolespec dev`.");
    if (path === "/api/events" && request.method === "GET") return listen(response);
    if (request.method !== "POST") return reply(response, 405, "Calls are posted.");
    const answers = answersOf();
    const name = path.slice("/api/".length);
    if (!isCall(name, answers)) return reply(response, 404, "There is no such call.");
    const ask: unknown = JSON.parse(await bodyOf(request));
    // The page is ours, and each call checks the paths that it is given.
    const result = await answers[name](ask as never);
    send(response, 200, { type: "application/json", body: JSON.stringify(result) });
  }

  function fileAt(path: string): { readonly type: string; readonly body: string } | undefined {
    if (path === "/") return { type: "text/html", body: files.page.replace("{{token}}", token) };
    if (path === "/app.js") return { type: "text/javascript", body: files.script };
    return path === "/app.css" ? { type: "text/css", body: files.style } : undefined;
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...headers, "Content-Type": "application/x-ndjson" });
    response.write("\n");
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    address: `http://localhost:${portOf(server)}/`,
    tell: (event) => {
      for (const listener of listeners) listener.write(`${JSON.stringify(event)}\n`);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const headers = {
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
} as const;

function send(
  response: ServerResponse,
  status: number,
  { type, body }: { readonly type: string; readonly body: string },
): void {
  response.writeHead(status, { ...headers, "Content-Type": `${type}; charset=utf-8` });
  response.end(body);
}

function reply(response: ServerResponse, status: number, problem: string): void {
  if (response.headersSent) response.end();
  else send(response, status, { type: "application/json", body: JSON.stringify({ problem }) });
}

/** Whether a request names this machine, and comes from no other page. */
function isOurs({ headers: { host, origin, "sec-fetch-site": site } }: IncomingMessage, port: number): boolean {
  const hosts = ["localhost", "127.0.0.1", "[::1]"].map((name) => `${name}:${port}`);
  if (host === undefined || !hosts.includes(host)) return false;
  if (origin !== undefined && !hosts.some((each) => origin === `http://${each}`)) return false;
  return site === undefined || site === "same-origin" || site === "none";
}

function holds(given: string | readonly string[] | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(String(given)), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function isCall(name: string, answers: ProjectAnswers): name is keyof ProjectAnswers {
  return Object.hasOwn(answers, name);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > mostBytes) throw new UserError("The text is longer than 5 MB.");
    pieces.push(bytes);
  }
  return Buffer.concat(pieces).toString("utf8");
}

function problemOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function portOf(server: Server): number {
  // A server that listens on a port has an address of this kind.
  return (server.address() as AddressInfo).port;
}
