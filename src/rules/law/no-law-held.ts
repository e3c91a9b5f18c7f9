import { placesWithoutLaw } from "../../law/places-without-law.ts";
import { listed } from "../../law/reasons.ts";
import { placeName } from "../../role/places.ts";
import type { RoleRule } from "../rule.ts";

export const noLawHeld: RoleRule = {
  id: "law/no-law-held",
  scope: "role",
  severity: "info",
  summary: "The reader of a report knows for which places no law was checked.",
  why: "Where the tool holds no law of a country, that it says nothing of the law there is no sign that all is well.",
  sources: ["rolespec laws: each law with the place whose law it is"],
  examples: [
    { text: "---\ntitle: Nurse\nlocations: ⟦Nairobi, KE⟧\n---\n\nYou care for children." },
    { text: "---\ntitle: Editor\nworkplace: remote\nremote-from: ⟦anywhere⟧\n---\n\nYou edit." },
    { text: "---\ntitle: Nurse\nlocations: Boston, MA, US\n---\n\nYou care for children." },
    { text: "---\ntitle: Pflegekraft (m/w/d)\nlanguage: de\nlocations: Berlin, DE\n---\n\nDu betreust Kinder." },
    { text: "---\ntitle: Nurse\n---\n\nYou care for children." },
  ],
  *check({ document, role }) {
    const places = placesWithoutLaw(role);
    if (document.isBroken || role.status === "closed" || places.length === 0) return;
    const names = places.slice(0, 5).map((code) => (code === "anywhere" ? "most of the world" : placeName(code)));
    const more = places.length > names.length ? [`${places.length - names.length} more countries`] : [];
    yield {
      message: `This tool holds no law of ${listed([...names, ...more])}, so it has checked none there.`,
      span: document.where(role.locations.length > 0 ? "locations" : "remote-from"),
    };
  },
};
