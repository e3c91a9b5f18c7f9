/** The fields of the first job in a feed for boards, as they are named there. A field that is empty is left out. */
export function boardFields(xml: string): readonly { readonly name: string; readonly value: string }[] {
  const [, job = ""] = /<job>([\s\S]*?)<\/job>/.exec(withoutSplits(xml)) ?? [];
  return [...job.matchAll(/<(\w+)><!\[CDATA\[([\s\S]*?)\]\]><\/\1>/g)].flatMap(([, name = "", value = ""]) =>
    value.trim() === "" ? [] : [{ name, value: value.replaceAll(endMark, "]]>") }],
  );
}

/** What would end a section of text is written as two sections; a mark that no text holds keeps its place meanwhile. */
function withoutSplits(xml: string): string {
  return xml.replaceAll("]]]]><![CDATA[>", endMark);
}

const endMark = "\u0000";
