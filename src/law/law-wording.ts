import type { Wording } from "../wording/wording.ts";

/** A kind of wording that laws speak of. */
export interface LawWording extends Wording {
  /** `family/kind`: `age/young`. Laws refer to it by this id, and the rule `law/<family>` reports it. */
  readonly id: string;
}
