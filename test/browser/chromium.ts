import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium } from "playwright-core";
import { findProgram } from "../support/programs.ts";

const executablePath = findProgram("chromium");

export const hasChromium: boolean = executablePath !== undefined;

/** A page under this policy runs nothing but the scripts of its site, and loads nothing from elsewhere. */
export const strictPolicy: string =
  "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'";

export async function openChromium(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A server of the files of sites on this machine alone; each site is in a folder of its own. */
export interface SiteServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves sites by their folder's name, with a content security policy where one is given. */
export async function serveSites(
  sites: ReadonlyMap<string, ReadonlyMap<string, string>>,
  policy?: string,
): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const [folder = "", ...rest] = decodeURIComponent((request.url ?? "").replace(/\?.*$/, ""))
      .slice(1)
      .split("/");
    const path = rest.join("/");
    const body = sites.get(folder)?.get(path);
    if (policy !== undefined) response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Content-Type", mediaTypes[path.slice(path.lastIndexOf(".") + 1)] ?? "text/plain");
    // A fragment names no icon, so that browsers ask the server for one.
    response.statusCode = path === "" ? 204 : body === undefined ? 404 : 200;
    response.end(body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${portOf(server)}`, close: () => closed(server) };
}

const mediaTypes: { readonly [extension: string]: string } = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
  xml: "application/xml",
};

function portOf(server: Server): number {
  // A server that listens on a port has an address of this kind.
  return (server.address() as AddressInfo).port;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
  });
}
