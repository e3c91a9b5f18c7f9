import { describe, expect, test } from "vitest";
import { type AddedFile, refuseCollisions } from "../../src/site/refuse-collisions.ts";
import { UserError } from "../../src/user-error.ts";

const builtIn = ["index.html", "roles/nurse/index.html", "changes.json"].map((path) => ({ path }));

describe("a file of a project's own output", () => {
  test.each([
    ["a file of the site", "roles/nurse/index.html"],
    ["one that differs in capitals only", "Index.HTML"],
    ["a folder of the site", "roles"],
    ["a file of the site as its folder", "index.html/mine.csv"],
  ])("cannot take the place of %s", (_, path) => {
    const refuse = (): void => refuseCollisions([own("mine", path)], builtIn);
    expect(refuse).toThrow(UserError);
    expect(refuse).toThrow(`The output \`mine\` cannot make ${path}: rolespec itself needs that place.`);
  });

  test("cannot take the place of another output's", () => {
    expect(() => refuseCollisions([own("one", "x/nurse.txt"), own("two", "x/nurse.txt")], builtIn)).toThrow(
      "The output `two` cannot make x/nurse.txt: the output `one` needs that place.",
    );
  });

  test("may be in a folder with others", () => {
    const files = [own("one", "roles/nurse/partner.xml"), own("one", "x/a.csv"), own("two", "x/b.csv")];
    expect(() => refuseCollisions(files, builtIn)).not.toThrow();
  });
});

function own(name: string, path: string): AddedFile {
  return { owner: `the output \`${name}\``, output: { path, mediaType: "text/plain", body: "" } };
}
