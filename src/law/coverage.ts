import type { RoleSpec } from "../role/role-spec.ts";
import type { Law } from "./law.ts";
import type { Coverage } from "./law-scope.ts";
import type { PostingText } from "./posting-text.ts";
import { nameOf } from "./reasons.ts";

/** Whether a law covers a posting of this kind. The reason is absent where there is nothing to say. */
export interface Covered {
  readonly kind: Coverage;
  readonly reason?: string;
}

/** Judges the kind of posting, its audience and the kind of employment; the first that excludes decides, then what is unsettled. */
export function coverageOf(law: Law, role: RoleSpec, text: PostingText): Covered {
  const answers = [byAudience(law, role), byKind(law, role), byContent(law, text), byEmployment(law, role)];
  return (
    answers.find(({ kind }) => kind === "excluded") ??
    answers.find(({ kind }) => kind === "unsettled") ?? { kind: "covered" }
  );
}

function byAudience({ postings, jurisdiction }: Law, { audience }: RoleSpec): Covered {
  if (audience === "external") return { kind: "covered" };
  return covered(postings.internal, `an internal posting`, nameOf(jurisdiction));
}

function byKind({ postings, jurisdiction }: Law, { kind }: RoleSpec): Covered {
  if (kind === "position") return { kind: "covered" };
  return covered(postings.notices, "a general notice without a specific opening", nameOf(jurisdiction));
}

function covered(kind: Coverage, what: string, name: string): Covered {
  if (kind === "excluded") return { kind, reason: `This is ${what}, which the law of ${name} does not cover.` };
  return kind === "covered"
    ? { kind }
    : { kind, reason: `This is ${what}; whether the law of ${name} covers it is open.` };
}

function byContent({ postings, jurisdiction }: Law, text: PostingText): Covered {
  const isEnough =
    postings.only === undefined ||
    text.statesQualifications ||
    (postings.only === "with-qualifications-or-description" && text.describesJob);
  if (isEnough) return { kind: "covered" };
  const reason = `The posting states no qualifications, and ${nameOf(jurisdiction)} covers only postings for a specific position that do.`;
  return { kind: "excluded", reason };
}

function byEmployment({ exemptions }: Law, { employment }: RoleSpec): Covered {
  if (employment.length === 0) return { kind: "covered" };
  const found = exemptions.find((exemption) => employment.every((one) => exemption.employment.includes(one)));
  if (found !== undefined) return { kind: found.effect, reason: found.reason };
  return employment.every((one) => one === "contractor" || one === "volunteer")
    ? { kind: "unsettled", reason: "Contractors and volunteers may not be employees under this law; that is open." }
    : { kind: "covered" };
}
