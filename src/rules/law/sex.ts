import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawSex: RoleRule = {
  id: "law/sex",
  scope: "role",
  severity: "warning",
  summary: "A posting and its title fit people of every sex.",
  why: "A title of one sex counts as a sign of it.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe are hiring a ⟦salesman⟧ and a ⟦waitress⟧.",
    },
    {
      text: "---\ntitle: ⟦Buchhalterin⟧\nposted: 2026-11-02\nlocations: Berlin, DE\nlanguage: de\n---\n\nDu führst die Bücher.",
    },
    {
      text: "---\ntitle: Buchhaltung\nposted: 2026-11-02\nlocations: Berlin, DE\nlanguage: de\n---\n\nDu führst die Bücher, Buchhalter ⟦(m/w)⟧ gesucht.",
    },
    {
      text: "---\ntitle: ⟦Księgowa⟧\nposted: 2026-11-02\nlocations: Warszawa, PL\nlanguage: pl\n---\n\nPraca w zespole.",
    },
    {
      text: "---\ntitle: ⟦Vendeur⟧\nposted: 2026-11-02\nlocations: Lyon, FR\nlanguage: fr\n---\n\nVous conseillez les clients de la boutique pour nous et avec nous.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nYou join waiters/waitresses and servers, test male connectors and promote women’s health.",
    },
    {
      text: "---\ntitle: Buchhalter:in (m/w/d)\nposted: 2026-11-02\nlocations: Berlin, DE\nlanguage: de\n---\n\nDu führst die Bücher.",
    },
    {
      text: "---\ntitle: Księgowy/Księgowa\nposted: 2026-11-02\nlocations: Warszawa, PL\nlanguage: pl\n---\n\nPraca w zespole.",
    },
    {
      text: "---\ntitle: Vendeur H/F\nposted: 2026-11-02\nlocations: Lyon, FR\nlanguage: fr\n---\n\nVous conseillez les clients de la boutique pour nous et avec nous.",
    },
  ],
  check: (subject) => wordingFindings(subject, "sex"),
};
