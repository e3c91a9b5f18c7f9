import { examplePay } from "../role/pay-example.ts";
import type { Pay, RoleSpec } from "../role/role-spec.ts";

/** An example of pay for messages, as people write it where the role is. */
export function payExample({
  locations,
  remoteFrom,
  language,
  pay = [],
}: Pick<RoleSpec, "locations" | "remoteFrom" | "language"> & { readonly pay?: readonly Pay[] }): string {
  const area = remoteFrom.find((code) => /^[A-Z]{2}(?:-|$)/.test(code));
  return examplePay({ country: locations[0]?.country ?? area?.slice(0, 2) ?? "", language, pay });
}
