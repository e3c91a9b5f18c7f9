import type { UnreadFact } from "../role/unread-fact.ts";
import type { Answer } from "./law.ts";

/** How a posting stands to one duty. The reason is a full sentence. */
export interface DutyAnswer {
  /** `unknown`: only a fact that is missing could decide it. */
  readonly answer: Answer | "unknown";
  readonly reason: string;
  /** It is open because the text says something of it that has no single reading. */
  readonly unread?: UnreadFact;
}
