/** What else a role may be than a plain opening: its text, by path. */
export const rolesOfEveryKind: Readonly<Record<string, string>> = {
  "roles/bare.md": "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Oslo, NO\n---\n\nYou care for children.\n",
  "roles/closed.md": role(
    "title: Night Nurse\nposted: 2026-10-02\nstatus: closed\nlocations: Oslo, NO\napply: jobs@acme.example",
  ),
  "roles/over.md": role(
    "title: Day Nurse\nposted: 2026-10-02\ncloses: 2026-11-01\nlocations: Bergen, NO\napply: jobs@acme.example",
  ),
  "roles/notice.md": role("title: Physicians of all kinds\nkind: notice\nposted: 2026-10-02\nlocations: Oslo, NO"),
  "roles/confidential.md": role(
    "title: Chief of Staff\nconfidential: true\nposted: 2026-10-02\nlocations: Oslo, NO\napply: search@agency.example",
  ),
  "roles/full.md": role(`title: Data Engineer <R&D> "Café"
id: ENG-042
employer: { name: Smith & Sons, url: "https://smith.example/?a=1&b=2", about: We build bridges. }
department: Research & Development
team: Data
workplace: remote-or-office
locations:
  - { street: 1 Main St, city: Boston, region: MA, postcode: "02110", country: US }
  - Oslo, NO
  - London, GB
remote-from: [US-TX, CA-ON, NO, EU]
remote-except: [US-CA]
reports-to: Boston, MA, US
employment: [full-time, part-time]
hours: 40
posted: 2026-11-02
updated: 2026-11-10
closes: 2026-12-31
pay:
  - { min: 120000, max: 150000, currency: USD, per: year, place: US-MA, note: plus a bonus }
  - { min: 700000, max: 850000, currency: NOK, per: year, place: NO }
other-pay: [annual bonus, equity]
benefits: [health insurance, 25 days of leave]
apply: { url: "https://acme.example/apply?job=42&from=careers", email: jobs@acme.example, note: Say who you are., direct: true }
education: { level: bachelor, or-experience: yes }
experience: 3 years
openings: 2
starts: immediately
vacancy: existing
ai-screening: true
driving: You visit clinics by car.`),
  "roles/norwegian.md": role(
    "title: Sykepleier\nlanguage: nb\ntranslation-of: bare\nposted: 2026-11-02\nlocations: Oslo, NO\napply: jobs@acme.example",
    "## Om stillingen\n\nDu tar vare på barn.\n",
  ),
  "roles/arabic.md": role(
    "title: مهندس برمجيات\nlanguage: ar\nposted: 2026-11-02\nlocations: Dubai, AE\npay: 20000 - 25000 AED per month\napply: https://acme.example/apply",
    "## المهام\n\n- بناء الأنظمة مع فريق `backend`\n- مراجعة الشيفرة\n\n## المتطلبات\n\nخبرة ثلاث سنوات في Node.js 20.\n",
  ),
  "roles/hebrew.md": role(
    "title: אחות\nlanguage: he\nposted: 2026-11-02\nlocations: Tel Aviv, IL\napply: jobs@acme.example",
    "את מטפלת בילדים (שלוש משמרות).\n",
  ),
  "roles/japanese.md": role(
    "title: 看護師\nlanguage: ja\nposted: 2026-11-02\nlocations: Tokyo, JP\npay: { min: 4000000, max: 5000000, currency: JPY, per: year }\napply: jobs@acme.example",
    "## 仕事内容\n\n子どもたちの看護をします。\n",
  ),
  "roles/wide.md": role(
    `title: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter
language: de
employer: { name: ${"Gesellschaft".repeat(8)}, url: https://acme.example }
posted: 2026-11-02
locations: [{ street: ${"Strasse".repeat(12)}, city: Wien, country: AT }]
pay: { min: 10, max: 20, currency: EUR, per: hour, note: ${"überkollektivvertraglich".repeat(4)} }
benefits: [${"Zusatzversicherung".repeat(6)}]
apply: { email: bewerbung@acme.example }`,
    `## ${"Aufgabenbereich".repeat(6)}

- https://acme.example/${"path/".repeat(60)}

| ${"One | ".repeat(12)}
| ${"--- | ".repeat(12)}
| ${"Datenverarbeitung | ".repeat(12)}

\`\`\`
${"code ".repeat(80)}
\`\`\`
`,
  ),
  "roles/rich.md": role(
    "title: Writer\nposted: 2026-11-02\nlocations: Paris, FR\napply: https://acme.example/apply",
    `# The work

Setext too
---

#### A level left out

*Words* with **weight**, ~~gone~~, \`code\`, a [link](https://acme.example "with a title"), <https://acme.example>, www.acme.example,
a hard\\
break, an entity &copy; &lt;tag&gt;, a note[^1] and another[^2]. ![A house](house.png "Ours") ![](line.png)

> Quoted
>
> > twice

1. One
   - nested
     1. deeply

       \`\`\`js
       const less = 1 < 2 && "x";
       \`\`\`
2. Two

7. Seven

- [ ] to do
- [x] done

| Left | Middle | Right |
| :--- | :---: | ---: |
| a | b | c |
| only one |

<details><summary>More</summary>

Hidden <kbd>Ctrl</kbd> <abbr title="Site reliability">SRE</abbr> <mark>marked</mark>

</details>

<div align="center"><p>Centred<br>text</div>

<table><tr><td>raw<td>table</table>

---

[^1]: The first.
[^2]: The second, with \`code\`.

    And a paragraph.
`,
  ),
};

/** The settings of the site of these roles. */
export const settingsOfEveryKind = `site: { url: "https://careers.acme.example", title: Careers & more, language: en, time-zone: Europe/Oslo }
employer: { name: Acme, url: "https://acme.example", about: We run clinics. }
`;

function role(fields: string, body = "## The role\n\nYou care for people.\n"): string {
  return `---\n${fields}\n---\n\n${body}`;
}
