/**
 * What is written where only the employer knows: a gap in square brackets, which keeps a role from being published until somebody fills
 * it in. Offers of the linter and of `rolespec solve` have the same.
 */
export const dutyGaps = {
  benefits: "[each benefit, such as health insurance, a retirement plan and paid time off]",
  "other-pay": "[each bonus or commission, how much, and what it depends on]",
  "how-to-apply": "[a web address or an e-mail address]",
} as const;
