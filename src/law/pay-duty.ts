import { areasMeet, contains } from "../role/places.ts";
import type { Pay, RoleSpec } from "../role/role-spec.ts";
import { annualPay } from "./annual-pay.ts";
import type { DutyAnswer } from "./duty-answer.ts";
import type { Answer, Law, PayDuty } from "./law.ts";
import { openBy } from "./open-by.ts";
import type { PostingText } from "./posting-text.ts";
import { headOf, nameOf, spokenAmount, spokenPay } from "./reasons.ts";

export interface Posted {
  readonly law: Law;
  readonly role: RoleSpec;
  readonly text: PostingText;
}

/** Judges whether the pay is stated as a law requires. */
export function judgePay(duty: PayDuty, posted: Posted): DutyAnswer {
  const { law, text } = posted;
  const judged = judgeBands(duty, posted);
  const answer = judged.isAbsence === true ? (openBy(posted.role, "pay") ?? judged) : judged;
  if (answer.answer === "met" || duty.commissionInPart === undefined || text.commission === "none") return answer;
  const reason = `The posting says that the job is paid by commission, and ${nameOf(law.jurisdiction)} then requires no figures.`;
  return { answer: "met", reason };
}

interface BandsAnswer extends DutyAnswer {
  /** No pay was found where there should be some; figures that could not be read may be it. */
  readonly isAbsence?: true;
}

function judgeBands(duty: PayDuty, { law, role, text }: Posted): BandsAnswer {
  const isWords = role.pay.every(({ kind }) => kind === "words");
  if (isWords && text.commission === "alone") return judgeCommission(duty, law);
  if (role.pay.length === 0) return duty.unstated ?? noPay;
  if (isWords && role.unread.some(({ field }) => field === "pay")) return noPay;
  const places = placesUnder(law, role);
  const uncovered = places.find((place) => !role.pay.some((pay) => isFor(pay, place)));
  const doubtful = role.pay.find(({ unreadPlace }) => unreadPlace !== undefined)?.unreadPlace;
  if (uncovered !== undefined && doubtful !== undefined) {
    const reason = `Pay is stated for “${doubtful}”, which is not a known place, so it is open whether it counts here.`;
    return { answer: "unsettled", reason };
  }
  if (uncovered !== undefined) {
    return { answer: "unmet", reason: "Pay is stated for other places only.", isAbsence: true };
  }
  const inPlace = role.pay.filter((pay) => places.some((place) => isFor(pay, place)));
  const bands = places.length === 0 ? role.pay.filter(isForAll) : inPlace;
  if (bands.length === 0) return { answer: "unsettled", reason: "Pay is stated for other places only." };
  const amounts = bands.filter(({ min, max }) => min !== undefined || max !== undefined);
  const judged = (amounts.length > 0 ? amounts : bands).map((pay) => judgeBand(duty, { pay, law, role }));
  const order: readonly DutyAnswer["answer"][] = amounts.length > 0 ? worstFirst : bestFirst;
  return order.flatMap((answer) => judged.find((one) => one.answer === answer) ?? [])[0] ?? noPay;
}

const noPay: BandsAnswer = { answer: "unmet", reason: "No pay is stated.", isAbsence: true };
/** Every band with figures must do; of words, links and rates one is enough. */
const worstFirst: readonly DutyAnswer["answer"][] = ["unmet", "unsettled", "unknown", "met"];
const bestFirst: readonly Answer[] = ["met", "unsettled", "unmet"];

/** The places under the law that need a band: where the work is, else the law's own where work from there is what ties the role to it. */
function placesUnder({ jurisdiction }: Law, { locations, remoteFrom }: RoleSpec): readonly string[] {
  const sites = locations.filter(({ code }) => contains(jurisdiction, code)).map(({ code }) => code);
  if (sites.length > 0) return sites;
  return remoteFrom.some((area) => areasMeet(area, jurisdiction)) ? [jurisdiction] : [];
}

function isFor({ place, unreadPlace }: Pay, code: string): boolean {
  return unreadPlace === undefined && (place === undefined || areasMeet(place, code));
}

function isForAll({ place, unreadPlace }: Pay): boolean {
  return place === undefined && unreadPlace === undefined;
}

interface Band {
  readonly pay: Pay;
  readonly law: Law;
  readonly role: RoleSpec;
}

function judgeBand(duty: PayDuty, band: Band): DutyAnswer {
  const { pay, law } = band;
  const exempt = exemptByCap(duty, band);
  if (exempt !== undefined) return exempt;
  if (onTarget.test(`${pay.label ?? ""} ${pay.note ?? ""}`)) {
    const reason = `The figures are on-target earnings, which hold more than the pay; whether they count as the pay is open.`;
    return { answer: "unsettled", reason };
  }
  switch (pay.kind) {
    case "range":
      return judgeRange(duty, band);
    case "fixed":
      return answered(forFixed(duty, pay), {
        met: withUnit(duty, band, `The pay is stated: ${spokenPay(pay)}.`),
        unmet: "The pay is a single figure, and a range is required.",
        unsettled: `The pay is the single figure ${spokenPay(pay)}; a range is required, and whether one figure is enough is open.`,
      });
    case "open-top":
      return answered(duty.openTop ?? "unmet", {
        met: withUnit(duty, band, `The least pay is stated: ${spokenPay(pay)}.`),
        unmet: `The pay from ${spokenPay(pay)} has no top, so it is no range.`,
        unsettled: `The pay from ${spokenPay(pay)} has no top; whether that is enough is open.`,
      });
    case "open-bottom":
      return answered(duty.openBottom ?? "unmet", {
        met: withUnit(duty, band, `The most that is paid is stated: ${spokenPay(pay)}.`),
        unmet: `The pay up to ${spokenPay(pay)} has no bottom, so it is no range.`,
        unsettled: `The pay up to ${spokenPay(pay)} has no bottom; whether that is enough is open.`,
      });
    case "words":
      return { answer: "unmet", reason: "The pay is described in words without an amount." };
    case "grade":
      return { answer: "unmet", reason: "The pay is given as a grade without an amount." };
    case "linked":
      return answered(duty.link ?? "unsettled", {
        met: "The pay is behind a link, which is enough where that page is public and complete.",
        unmet: "The pay is only behind a link, and it must be in the posting itself.",
        unsettled: "The pay is only behind a link; whether that is enough is open.",
      });
    case "commission-only":
      return judgeCommission(duty, law);
    case "commission-rate":
      return answered(duty.commissionRate ?? "unsettled", {
        met: "The rate of commission is stated.",
        unmet: "Only a rate of commission is stated, and the pay is required.",
        unsettled: "Only a rate of commission is stated; whether that counts as the pay is open.",
      });
    case "unpaid":
      return {
        answer: "unsettled",
        reason: "The posting says that the role is unpaid; whether the law covers such a role is open.",
      };
  }
}

const onTarget = /\bOTE\b|\bon[- ]target\b/i;

/** A rate by the piece counts as the figure that it is, or as the rate that a law takes in place of a range. */
function forFixed({ fixed, fixedSalary, commissionRate }: PayDuty, { per }: Pay): Answer {
  if (per === "hour") return fixed;
  if (per !== "unit") return fixedSalary ?? fixed;
  return bestFirst.find((answer) => answer === fixed || answer === (commissionRate ?? "unsettled")) ?? fixed;
}

/** A job that is paid by commission alone, its rate unsaid. */
function judgeCommission({ commissionOnly }: PayDuty, { jurisdiction }: Law): DutyAnswer {
  const name = nameOf(jurisdiction);
  return answered(commissionOnly ?? "unsettled", {
    met: `The posting says that the job is paid by commission alone, and ${name} then requires no figures.`,
    unmet: "The job is paid by commission, and its rate or range is required.",
    unsettled: "The job is paid by commission alone; what is required then is open.",
  });
}

function judgeRange(duty: PayDuty, band: Band): DutyAnswer {
  const { pay } = band;
  const { min, max } = pay;
  if (min === undefined || max === undefined) {
    return { answer: "unmet", reason: `The pay of ${spokenPay(pay)} lacks one of its ends, so it is no range.` };
  }
  if (pay.isOpenAbove === true) {
    return answered(duty.openTop ?? "unmet", {
      met: withUnit(duty, band, `The least pay is stated: ${spokenPay(pay)} and up.`),
      unmet: `The range of ${spokenPay(pay)} is open above, so it has no top.`,
      unsettled: `The range of ${spokenPay(pay)} is open above; whether that is enough is open.`,
    });
  }
  const tooWide = beyondCap(duty, band);
  if (tooWide !== undefined) return tooWide;
  if (duty.doubtfulSpread !== undefined && max - min > duty.doubtfulSpread * min) {
    const share =
      min > 0 ? `its width is ${Math.round(((max - min) / min) * 100)}% of its bottom` : "it starts at nothing";
    const reason =
      duty.spreadSource === undefined
        ? `The range of ${spokenPay(pay)} is so wide (${share}) that it may not count as the pay that is really expected; the law sets no width.`
        : `The range of ${spokenPay(pay)} is wider than ${duty.spreadSource} would allow (${share}).`;
    return { answer: "unsettled", reason };
  }
  return withUnit(duty, band, `The pay is stated as a range: ${spokenPay(pay)}.`);
}

/** Where a law requires the unit of time or the gross pay, an amount without them leaves the duty open. */
function withUnit(duty: PayDuty, { pay }: Band, reason: string): DutyAnswer {
  const { per, ...amount } = pay;
  if (duty.basis === "gross" && pay.basis === "net")
    return {
      answer: "unsettled",
      reason: "The pay is stated net, and the gross pay is required.",
    };
  if (duty.unit === undefined || (per !== undefined && !pay.assumed?.includes("per"))) return { answer: "met", reason };
  return {
    answer: "unsettled",
    reason: `The pay of ${spokenPay(amount)} does not say per hour, month or year, which is required.`,
  };
}

function exemptByCap({ cap }: PayDuty, { pay, law, role }: Band): DutyAnswer | undefined {
  const annual = cap === undefined || pay.currency !== cap.currency ? undefined : annualPay(pay, role.hours);
  const top = annual?.max ?? annual?.min;
  if (cap === undefined || top === undefined || top <= cap.exemptAbove) return undefined;
  const limit = spokenAmount(cap.currency, cap.exemptAbove);
  return { answer: "met", reason: `Pay above ${limit} a year is exempt in ${nameOf(law.jurisdiction)}.` };
}

function beyondCap({ cap }: PayDuty, { pay, law, role }: Band): DutyAnswer | undefined {
  if (cap?.width === undefined) return undefined;
  const name = nameOf(law.jurisdiction);
  const limit = spokenAmount(cap.currency, cap.width);
  if (pay.currency !== cap.currency) {
    const given = pay.currency === undefined ? "without a currency" : `in ${pay.currency}`;
    const problem = `The range is given ${given}, so its width cannot be compared; state it in ${cap.currency} as well.`;
    return {
      answer: "unknown",
      reason: `${headOf(law.jurisdiction)} allows a range of at most ${limit} a year. ${problem}`,
    };
  }
  const annual = annualPay(pay, role.hours);
  if (annual?.min === undefined || annual.max === undefined) {
    const reason = `${headOf(law.jurisdiction)} allows a range of at most ${limit} a year, which cannot be measured here.`;
    return { answer: "unsettled", reason };
  }
  const width = annual.max - annual.min;
  if (width <= cap.width) return undefined;
  const assumption = annual.assumption === "" ? "" : `, ${annual.assumption}`;
  const reason = `The range is ${spokenAmount(cap.currency, width)} a year wide${assumption}, and ${name} allows ${limit}.`;
  return { answer: "unmet", reason };
}

function answered(
  answer: Answer,
  sentences: Readonly<Record<"unmet" | "unsettled", string>> & { readonly met: string | DutyAnswer },
): DutyAnswer {
  const sentence = sentences[answer];
  return typeof sentence === "string" ? { answer, reason: sentence } : sentence;
}
