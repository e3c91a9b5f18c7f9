import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openProject, type Project } from "../../src/site/project.ts";
import { logoFault } from "../../src/structured-data/logo-shape.ts";
import { attributeOf, jobPostingsIn, named, readHtml } from "../support/html.ts";
import { makeSite, textOf } from "../support/pages.ts";

const svgOf = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
const svg = svgOf(280, 112);

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "rolespec-"));
  await mkdir(join(root, "site/assets"), { recursive: true });
  await writeFile(join(root, "site/assets/logo.svg"), svg);
  await writeFile(join(root, "outside.svg"), svg);
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("the employer's logo", () => {
  test("is read with its size where it is a file of the project", async () => {
    const { logo, diagnostics } = await projectWith("assets/logo.svg");
    expect(diagnostics).toEqual([]);
    expect(logo).toMatchObject({ path: "logo.svg", mediaType: "image/svg+xml", size: { width: 280, height: 112 } });
    expect(Buffer.from(logo?.bytes ?? []).toString()).toBe(svg);
  });

  test("is left where it is if it has an address", async () => {
    const { logo, diagnostics } = await projectWith("https://acme.example/logo.svg");
    expect({ logo, diagnostics }).toEqual({ logo: undefined, diagnostics: [] });
  });

  test.each([
    ["assets/logo.png", "There is no file `assets/logo.png` in this project"],
    ["../outside.svg", "There is no file `../outside.svg` in this project"],
    ["link.svg", "There is no file `link.svg` in this project"],
    ["assets", "`assets` is no image that every browser shows"],
    ["assets/logo.tiff", "`assets/logo.tiff` is no image that every browser shows"],
    ["large.png", "`large.png` is larger than 1 MB"],
    ["folder.png", "There is no file `folder.png`"],
  ])("is told of at its place, and left out, if it is %s", async (name, message) => {
    await symlink(join(root, "outside.svg"), join(root, "site/link.svg"));
    await mkdir(join(root, "site/folder.png"));
    await writeFile(join(root, "site/large.png"), new Uint8Array(1_000_001));
    const { diagnostics, settings: inForce } = await projectWith(name);
    expect(inForce.employer.logo).toBeUndefined();
    expect(diagnostics.map(({ severity, span }) => [severity, span])).toEqual([
      ["warning", { start: settings("").length, end: settings(name).length }],
    ]);
    expect(diagnostics[0]?.message).toContain(message);
  });
});

describe("the shape of a logo", () => {
  test.each([
    ["wide", 300, 100, "3.0 times as wide as it is high"],
    ["high", 100, 200, "2.0 times as high as it is wide"],
  ])("that is too %s is told of, and the logo is shown all the same", async (_, width, height, message) => {
    await writeFile(join(root, "site/assets/logo.svg"), svgOf(width, height));
    const { logo, diagnostics } = await projectWith("assets/logo.svg");
    expect(logo).toMatchObject({ size: { width, height } });
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([["search/logo", "warning"]]);
    expect(diagnostics[0]?.message).toContain(message);
  });

  test("in pixels is told of where there are too few of them, save in a drawing", () => {
    expect(logoFault({ width: 120, height: 90 }, false)).toContain("120 by 90 pixels");
    expect(logoFault({ width: 120, height: 90 }, true)).toBeUndefined();
    expect(logoFault({ width: 112, height: 112 }, false)).toBeUndefined();
    expect(logoFault({ width: 280, height: 112 }, false)).toBeUndefined();
  });
});

describe("a site with a logo", () => {
  const logo = {
    path: "logo.png",
    mediaType: "image/png",
    bytes: Buffer.from("an image"),
    size: { width: 300, height: 120 },
  };
  const role = "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Wien, AT\n---\n\nYou care.\n";
  const settingsOf = (url: string): string =>
    `site: { ${url} title: Careers }\nemployer: { name: Acme, logo: assets/mark.png }`;

  test("shows it on every page, and tells search engines and programs its address", () => {
    const site = makeSite({ "roles/x.md": role }, { settings: settingsOf("url: https://acme.example,"), logo });
    expect(textOf(site, "logo.png")).toBe("an image");
    const images = ["index.html", "roles/x/index.html"].flatMap((path) => named(readHtml(textOf(site, path)), "img"));
    expect(images.map((image) => ["src", "alt", "width", "height"].map((name) => attributeOf(image, name)))).toEqual([
      ["logo.png", "Careers", "300", "120"],
      ["../../logo.png", "Careers", "300", "120"],
    ]);
    const address = "https://acme.example/logo.png";
    expect(jobPostingsIn(textOf(site, "roles/x/index.html"))).toMatchObject([
      { hiringOrganization: { logo: address } },
    ]);
    expect(JSON.parse(textOf(site, "jobs.json"))).toMatchObject({ roles: [{ employer: { logo: address } }] });
  });

  test("without an address of its own names none that would lead nowhere", () => {
    const site = makeSite({ "roles/x.md": role }, { settings: settingsOf(""), logo });
    expect(textOf(site, "roles/x/index.html")).toContain('src="../../logo.png"');
    expect(textOf(site, "jobs.json")).not.toContain("mark.png");
    expect(textOf(site, "roles/x/role.jsonld")).not.toContain("logo");
  });

  test("hides it where the employer wants no name", () => {
    const hidden = role.replace("title:", "confidential: true\ntitle:");
    const site = makeSite({ "roles/x.md": hidden }, { settings: settingsOf("url: https://acme.example,"), logo });
    expect(named(readHtml(textOf(site, "roles/x/index.html")), "img")).toEqual([]);
    expect(textOf(site, "roles/x/role.jsonld")).not.toContain("logo");
  });
});

function settings(logo: string): string {
  return `employer:\n  name: Acme\n  logo: ${logo}`;
}

async function projectWith(logo: string): Promise<Project> {
  await writeFile(join(root, "site/rolespec.yaml"), settings(logo));
  return openProject(join(root, "site"));
}
