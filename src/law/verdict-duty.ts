import type { UnreadFact } from "../role/unread-fact.ts";
import type { DutyName, JudgedDuty } from "./duties.ts";

/** How a posting stands to one duty of a law, as reports tell it. */
export interface VerdictDuty {
  readonly duty: DutyName;
  readonly met: boolean | null;
  readonly reason: string;
  readonly citation: string;
  readonly url: string;
  /** It is not met, and that is a risk and no breach. */
  readonly isRisk?: true;
  /** Whether the law binds the posting in this, or what it says, is not certain. */
  readonly isDoubtful?: true;
  /** It is met as the law stands, and good practice asks for more, as the reason says. */
  readonly isAdvice?: true;
  /** What the text says of it and has no single reading, where that leaves it open. */
  readonly unread?: UnreadFact;
}

/** What a report tells of a duty. */
export function reported(
  { duty, answer, reason, isAdvice, unread, source }: JudgedDuty,
  isDoubtful: boolean,
): VerdictDuty {
  return {
    duty,
    met: answer === "unsettled" || answer === "unknown" ? null : answer === "met",
    reason,
    citation: source.citation,
    url: source.url,
    ...(isDoubtful ? { isDoubtful: true } : {}),
    ...(isDoubtful && answer === "unmet" ? { isRisk: true } : {}),
    ...(isAdvice === undefined ? {} : { isAdvice }),
    ...(unread === undefined ? {} : { unread }),
  };
}
