import { isOnSiteTrade } from "../on-site-trades.ts";
import { mayLack, says } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";

export const workMode: RoleRule = {
  id: "structure/work-mode",
  scope: "role",
  severity: "info",
  summary: "A posting says whether the work is done on site, from home, or both.",
  why: "Whether and how often they must come in decides for many people whether they can take the job at all.",
  sources: ["rolespec: a survey of 883 postings, of which 40 to 62 % are silent"],
  examples: [
    { text: "⟦---⟧\ntitle: Analyst\nlocations: Boston, MA, US\n---\n\nYou explain our figures." },
    { text: "---\ntitle: Analyst\nworkplace: hybrid\n---\n\nYou explain our figures." },
    { text: "You explain our figures. Two days a week you work remotely." },
    { text: "You look after people at our clinic." },
    { text: "⟦---⟧\ntitle: Developer\n---\n\nYou build a hybrid mobile app." },
    { text: "**Location:** Washington, D.C., where our whole team sits, or virtual" },
    { text: "---\ntitle: Analyst\nlocation: Remote\n---\n\nYou explain our figures." },
    { text: "⟦---⟧\ntitle: Analist\nlanguage: nl\n---\n\nJe legt onze cijfers uit." },
    { text: "---\ntitle: Analist\nlanguage: nl\n---\n\nJe legt onze cijfers uit, twee dagen per week op kantoor." },
    { text: "---\ntitle: Waiter\n---\n\nYou serve our guests." },
    { text: "---\ntitle: Elektriker (m/w/d)\nlanguage: de\n---\n\nDu verlegst Leitungen." },
    { text: "---\ntitle: アナリスト\nlanguage: ja\n---\n\n数字を説明します。" },
  ],
  *check(subject) {
    const { role } = subject;
    if (role.workplace.length > 0 || role.kind === "notice" || isOnSiteTrade(role) || !mayLack(subject)) return;
    // A field that we do not know has a finding of its own, and what it says is said.
    const unread = Object.values(subject.document.fields).filter((value) => typeof value === "string");
    if (says(subject, mode) || unread.some((value) => mode.test(value))) return;
    yield {
      message:
        "Nothing says whether the work is done on site, from home or both. Add `workplace: onsite`, `hybrid` or `remote`.",
      span: subject.document.where(),
    };
  },
};

const mode =
  /\b(?:remote(?:ly)?|hybrid(?! (?:mobile|web|apps?|applications?|clouds?|cars?|vehicles?|engines?|framework|infrastructure|architecture|integration|systems?|bikes?))|(?:or|and|be|fully|entirely|partly|100 ?%) virtual|virtual (?:work(?:force|er|place)?|position|location|duty station)|work(?:ing)? virtually|on-?site|on site|in[- ]person|in[- ]office|in the (?:office|field(?! of)|lab\w*|clinic)|(?:work|working) from (?:home|anywhere)|wfh|tele-?work\w*|telecommut\w*|(?:office|home|field|site|campus|clinic|school|hospital)-based|based (?:in|at) (?:our|the) (?:[\p{L}-]+ ){0,3}(?:offices?|clinics?|hospitals?|sites?|stores?|shops?|schools?|labs?|campus|headquarters|branch|building|cent(?:re|er))|(?:at|in|from|on) (?:our|the|one of our) (?:[\p{L}-]+ ){0,3}(?:offices?|clinics?|hospitals?|sites?|stores?|shops?|warehouses?|schools?|labs?|laborator(?:y|ies)|plants?|factor(?:y|ies)|wards?|kitchens?|hotels?|restaurants?|headquarters|campus|depots?|facilit(?:y|ies)|cent(?:er|re)s?)|home[ -]?office|vor ort|im büro|präsenz|mobil\w* arbeiten?|télétravail|présentiel|distanciel|sur site|à distance|au bureau|remoto|presencial|híbrid[oa]|teletrabajo|en la oficina|in (?:sede|presenza|ufficio)|da remoto|ibrid[oa]|smart working|telelavoro|thuiswerken|thuis werken|op (?:locatie|kantoor|afstand)|hybride|zdaln\p{L}{1,3}|hybrydow\p{L}{1,3}|stacjonarn\p{L}{1,3}|w biurze)(?!\p{L})/iu;
