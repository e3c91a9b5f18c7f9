import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildSite } from "../../src/api/build-site.ts";
import { imageSize } from "../../src/site/image-size.ts";

const role = `---
title: Staff Nurse
posted: 2026-11-02
locations: Oslo, NO
apply: jobs@acme.example
---

You care for children on our ward.
`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "rolespec-"));
  await mkdir(join(root, "roles"));
  await writeFile(join(root, "roles/nurse.md"), role);
  await writeFile(join(root, "roles/closed.md"), role.replace("posted", "status: closed\nposted"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("images of shared links", () => {
  test("are made for open roles where the settings ask for them, the same bytes every time", async () => {
    const [first, second] = [await build("social-images: true"), await build("social-images: true")];
    const image = first.get("roles/nurse/social.png");
    expect(image === undefined ? undefined : imageSize(bytesOf(image))).toEqual({ width: 1200, height: 630 });
    expect(digestOf(image)).toBe(digestOf(second.get("roles/nurse/social.png")));
    expect(first.has("roles/closed/social.png")).toBe(false);
  });

  test("are named to whoever shows a link, in words too", async () => {
    const page = String((await build("social-images: true")).get("roles/nurse/index.html"));
    expect(page).toContain('<meta property="og:image" content="https://jobs.acme.example/roles/nurse/social.png">');
    expect(page).toContain('<meta property="og:image:width" content="1200">');
    expect(page).toContain('<meta property="og:image:alt" content="Staff Nurse – Acme">');
    expect(page).toContain('<meta name="twitter:card" content="summary_large_image">');
  });

  test("are not made unless they are asked for", async () => {
    const files = await build("title: Jobs");
    expect([...files.keys()].filter((path) => path.endsWith("social.png"))).toEqual([]);
    expect(String(files.get("roles/nurse/index.html"))).not.toContain("og:image");
  });
});

async function build(site: string): Promise<ReadonlyMap<string, string | Uint8Array>> {
  await writeFile(
    join(root, "rolespec.yaml"),
    `site: { url: https://jobs.acme.example, ${site} }\nemployer: { name: Acme }\n`,
  );
  const { outputs } = await buildSite({ folder: root, on: "2026-11-22" });
  return new Map(outputs.map(({ path, body }) => [path, body]));
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

function digestOf(body: string | Uint8Array | undefined): string {
  return createHash("sha256")
    .update(body ?? "")
    .digest("hex");
}
