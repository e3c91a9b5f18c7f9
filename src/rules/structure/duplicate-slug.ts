import type { SiteRule } from "../rule.ts";
import type { RoleSummary } from "../subject.ts";

export const duplicateSlug: SiteRule = {
  id: "structure/duplicate-slug",
  scope: "site",
  severity: "error",
  summary: "Every role has an address of its own.",
  why: "Two roles with one address would overwrite each other, and people would see the wrong job.",
  sources: ["rolespec: a role spec, the field `slug`"],
  examples: [
    { text: "---\ntitle: Nurse\nslug: ⟦nurse⟧\n---", others: ["---\ntitle: Night Nurse\nslug: nurse\n---"] },
    { text: "---\ntitle: Nurse\nslug: nurse\n---", others: ["---\ntitle: Nurse\nslug: nurse-2\n---"] },
    { text: "---\ntitle: Nurse\n---", others: ["---\ntitle: Nurse\n---"] },
  ],
  *check(roles) {
    for (const [slug, sharing] of bySlug(roles)) {
      for (const { path, slugSpan } of sharing) {
        const others = sharing.filter((other) => other.path !== path).map((other) => `\`${other.path}\``);
        if (others.length === 0) continue;
        yield {
          path,
          message: `The address \`${slug}\` also belongs to ${others.join(" and ")}; give one of them another, like \`slug: ${slug}-2\`.`,
          span: slugSpan,
        };
      }
    }
  },
};

function bySlug(roles: readonly RoleSummary[]): ReadonlyMap<string, readonly RoleSummary[]> {
  const groups = new Map<string, RoleSummary[]>();
  for (const role of roles) {
    const group = groups.get(role.slug);
    if (group === undefined) groups.set(role.slug, [role]);
    else group.push(role);
  }
  return groups;
}
