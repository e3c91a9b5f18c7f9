import { describe, expect, it } from "vitest";
import { otherWays, readApplication, together } from "../../src/role/application.ts";

describe("readApplication", () => {
  it.each([
    ["Jane Doe <jane@acme.example>", { email: "jane@acme.example", note: "Jane Doe <jane@acme.example>" }],
    ["tel:+16175550100", { phone: "+16175550100" }],
    ["617-555-0100", { phone: "617-555-0100" }],
    ["Call (518) 555-0188", { phone: "(518) 555-0188", note: "Call (518) 555-0188" }],
    ["Text 617-555-0100", { text: "617-555-0100", note: "Text 617-555-0100" }],
    [
      "Walk in Mon-Fri 9-4 or text JOBS to 55512",
      { text: "55512", inPerson: "Walk in Mon-Fri 9-4 or text JOBS to 55512" },
    ],
    ["In person at 12 Main St", { inPerson: "In person at 12 Main St" }],
    ["By post to 12 High Street, Leeds LS1 4AB", { post: "By post to 12 High Street, Leeds LS1 4AB" }],
    ["4 Harbour Road, Bristol BS1 5TT", { post: "4 Harbour Road, Bristol BS1 5TT" }],
    ["Hauptstraße 3a, 80331 München", { post: "Hauptstraße 3a, 80331 München" }],
    ["Personnel, PO Box 77, Galway", { post: "Personnel, PO Box 77, Galway" }],
    ["next week", undefined],
    ["12 roles, all of them open", undefined],
  ])("reads %j", (text, expected) => {
    expect(readApplication(text)).toEqual(expected);
  });

  it("takes several ways together, and loses none", () => {
    expect(together([{ email: "a@acme.example" }, { phone: "617-555-0100" }, { email: "b@acme.example" }])).toEqual({
      email: "a@acme.example",
      phone: "617-555-0100",
      note: "b@acme.example",
    });
  });

  it("says every way once", () => {
    expect(otherWays({ phone: "617-555-0100", inPerson: "Come in or call 617-555-0100" })).toEqual([
      "Come in or call 617-555-0100",
    ]);
  });
});
