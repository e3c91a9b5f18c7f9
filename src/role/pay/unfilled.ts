/** No pay takes more, with all its bands and remarks. */
const longestPay = 4_000;
const template = /\$?(?:\{\{[^{}\n]{0,120}\}\}|\{%[^{}\n]{0,120}%\}|<%[^<>\n]{0,120}%>|\$\{[^{}\n]{0,120}\})/;
/** In prose, a variable that stands for an amount; other commands of a template say nothing about pay. */
export const variable: RegExp =
  /\$\{\{[^{}\n]{0,120}\}\}|\{\{[^{}\n]{0,120}(?:salar|pay|compens|wage)[^{}\n]{0,120}\}\}|\{% ?include [^{}\n]{0,60}(?:salar|pay|compens|wage)[^{}\n]{0,120}%\}/i;
/** An amount that is still to be filled in. */
export const placeholder: RegExp =
  /\p{Sc} ?(?:[xX#]{2,}|_{2,}|\[[^\]\n]{0,40}\]|<[^>\n]{0,40}>)|(?<![\p{L}\p{N}])[xX]{2,3}(?:[,.][xX]{3}|[kK])(?![\p{L}\p{N}])/u;

/** Why a text is no pay that can be read: it is too long, or was not filled in. */
export function reasonNotToRead(text: string): string | undefined {
  if (text.length > longestPay)
    return `The pay is longer than ${longestPay} characters; write the amounts here and the rest in the body`;
  if (template.test(text)) return "The pay is a template variable that was not filled in; write the amounts";
  return placeholder.test(text) ? "The pay is a placeholder that was not filled in; write the amounts" : undefined;
}
