import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { findProgram } from "../support/programs.ts";
import { judgedFiles } from "./judged-sites.ts";

const xmllint = findProgram("xmllint");

describe.skipIf(xmllint === undefined)("xmllint", () => {
  test("reads every file of XML", async () => {
    const files = (await judgedFiles(/\.(?:xml|rss|atom|svg)$/)).map(({ file }) => file);
    expect(files.length).toBeGreaterThan(3);
    expect(faultsIn(["--nonet", "--noout", ...files])).toBe("");
  });

  test("finds that the sitemaps are what the protocol asks for", async () => {
    const files = (await judgedFiles(/\bsitemap\.xml$/)).map(({ file }) => file);
    expect(files.length).toBeGreaterThan(1);
    const told = faultsIn(["--nonet", "--noout", "--schema", "test/judges/sitemap.xsd", ...files]);
    expect(told).toBe(files.map((file) => `${file} validates\n`).join(""));
  });

  test.each([
    ["no address", "<url><lastmod>2026-11-02</lastmod></url>"],
    ["an address that is not whole", "<url><loc>/roles/nurse/</loc></url>"],
    ["a day in words", "<url><loc>https://a.example/</loc><lastmod>2 November</lastmod></url>"],
    ["an address twice", "<url><loc>https://a.example/</loc></url><url><loc>https://a.example/</loc></url>"],
  ])("is awake: it finds %s", (_, urls) => {
    const input = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
    expect(faultsIn(["--noout", "--schema", "test/judges/sitemap.xsd", "-"], input)).toContain("fails to validate");
  });
});

/** All that xmllint says. */
function faultsIn(words: readonly string[], input = ""): string {
  return spawnSync(xmllint ?? "xmllint", words, { input, encoding: "utf8" }).stderr;
}
