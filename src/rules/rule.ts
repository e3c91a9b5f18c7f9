import type { Finding, RuleId, Severity } from "../diagnostic.ts";
import type { Verdict } from "../law/judge.ts";
import type { PostedFact, PostedText } from "../law/posted-fact.ts";
import type { Span } from "../source/span.ts";
import type { RoleSummary, Subject } from "./subject.ts";

/** What every rule says of itself: its page in the manual. */
export interface RuleManual {
  /** `family/fault`; the file is `rules/<family>/<fault>.ts`. */
  readonly id: RuleId;
  readonly severity: Severity;
  /** What a good posting does, in one sentence. */
  readonly summary: string;
  /** Why it matters to people who might apply, or to the law. */
  readonly why: string;
  /** Where this is known from: title and, if there is one, address. */
  readonly sources: readonly string[];
  /** At least one that fires and two that stay silent, of which one is its nearest miss. */
  readonly examples: readonly Example[];
  /** Numbers that the settings may change, with their defaults: `rules: { requirements/too-many: { most: 12 } }`. */
  readonly options?: Readonly<Record<string, number>>;
}

/** A posting, or a part of one. Each ⟦marked⟧ stretch is a finding of its rule; everything else is clean under it. */
export interface Example {
  /** Markdown, with front matter where the rule needs it. An empty mark ⟦⟧ stands for a finding of no length. */
  readonly text: string;
  /** The settings file that goes with it. */
  readonly settings?: string;
  /** The day of judging; 2026-11-22 where absent. */
  readonly on?: string;
  /** Other roles of the site, for rules that compare roles. */
  readonly others?: readonly string[];
  /** The finished text that the role is published as, for rules about outputs. */
  readonly output?: string;
}

export type RuleOptions = Readonly<Record<string, number>>;

/** A rule about one role. Pure: it sees the subject and its own options, and yields at the smallest true span. */
export interface RoleRule extends RuleManual {
  readonly scope: "role";
  /** Whether it runs after all others, and reads only sentences of which no rule about words has spoken. */
  readonly readsWhatIsLeft?: boolean;
  /** `spoken`: where other rules have spoken, for a rule that reads what is left. */
  check(subject: Subject, options: RuleOptions, spoken?: readonly Span[]): Iterable<Finding>;
}

/** A rule that compares the roles of a site. It yields each finding with the path of the role it belongs to. */
export interface SiteRule extends RuleManual {
  readonly scope: "site";
  check(roles: readonly RoleSummary[], options: RuleOptions): Iterable<Finding & { readonly path: string }>;
}

/** A rule about allowances themselves. Only the linter, which knows what was allowed, can check it. */
export interface AllowanceRule extends RuleManual {
  readonly scope: "allowance";
}

/** What has become of a role: its facts, and the texts of the outputs that were made of it. */
export interface PublishedSubject {
  readonly facts: readonly PostedFact[];
  readonly outputs: readonly PostedText[];
  readonly verdicts: readonly Verdict[];
  /** Where findings are shown: what is missing is nowhere in the role. */
  readonly place: Span;
}

/** A rule about the finished outputs of a role. Only a build, which makes them, can check it. */
export interface OutputRule extends RuleManual {
  readonly scope: "output";
  check(subject: PublishedSubject): Iterable<Finding>;
}

export type Rule = RoleRule | SiteRule | AllowanceRule | OutputRule;
