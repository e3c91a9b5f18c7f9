/**
 * The wordings by which a posting states what a law wants said. Data for `statement-duty.ts`; they lean towards finding. Each stays within one
 * line and repeats nothing without a bound.
 */

/** That people with a criminal record are considered. */
export const fairChanceWords: RegExp =
  /\bconsider\w{0,6}\b[^\n]{0,160}\b(?:arrests?|convictions?|criminal|records?)\b|\b(?:arrests?|convictions?|criminal)\b[^\n]{0,120}\bconsidered\b|\bfair chance (?:ordinance|act|initiative|hiring|law)/i;

/** That veterans, or people with disabilities, are considered equally: beside words of equal opportunity in one line. */
export const veteranWords: RegExp =
  /\b(?:equal|opportunit\w+|EEO|EOE|discriminat\w+|without regard|regardless|protected|considerat?i?o?n?)\b[^\n]{0,900}\b(?:veterans?|vets?)\b|\b(?:veterans?|vets?)\b[^\n]{0,400}\b(?:equal|opportunit\w+|EEO|EOE|discriminat\w+|without regard|regardless)\b/i;
export const disabilityWords: RegExp =
  /\b(?:equal|opportunit\w+|EEO|EOE|discriminat\w+|without regard|regardless|protected|considerat?i?o?n?)\b[^\n]{0,900}\bdisab\w+|\bdisab\w+[^\n]{0,400}\b(?:equal|opportunit\w+|EEO|EOE|discriminat\w+|without regard|regardless)\b/i;

/** Small words of French that English does not share. */
export const frenchWords: RegExp =
  /(?<!\p{L})(?:le|la|les|des|une|et|pour|vous|nous|votre|dans|avec|sur|est|du|aux|qui)(?!\p{L})/giu;

/** As many as these tell a French text. */
export const fewFrenchWords = 3;
