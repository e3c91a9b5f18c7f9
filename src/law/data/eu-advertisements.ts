import type { Law } from "../law.ts";
import { advertisementLaw, type Ground, recalled } from "./forbidden-words.ts";

/** Every member has transposed directives 2000/43, 2000/78 and 2006/54, and may allow a difference that the job requires. */
const risky: readonly Ground[] = ["sex", "age", "race", "religion", "family", "health", "orientation"];

function member(
  place: string,
  { id, title, from, citation, url }: Readonly<Record<"id" | "title" | "from" | "citation" | "url", string>>,
): Law {
  return advertisementLaw({ id, place, title, from, risky, source: recalled(citation, url) });
}

/** Members of the European Union of whose laws on equal treatment only the article is known, and not its text. */
export const euAdvertisements: readonly Law[] = [
  member("BE", {
    id: "BE-2007",
    title: "Anti-discrimination acts of 10 May 2007",
    from: "2007-06-09",
    citation: "Lois du 10 mai 2007 (discrimination, genre, racisme)",
    url: "https://www.ejustice.just.fgov.be/eli/loi/2007/05/10/2007002099/justel",
  }),
  member("BG", {
    id: "BG-ZZD",
    title: "Protection against Discrimination Act",
    from: "2004-01-01",
    citation: "Protection against Discrimination Act, arts. 4 and 12",
    url: "https://lex.bg/laws/ldoc/2135472223",
  }),
  member("CY", {
    id: "CY-205",
    title: "Equal treatment in employment and vocational training",
    from: "2002-12-20",
    citation: "Law 205(I)/2002, s. 10; Law 58(I)/2004",
    url: "http://www.cylaw.org/nomoi/enop/non-ind/2002_1_205/full.html",
  }),
  member("CZ", {
    id: "CZ-ZOZ",
    title: "Employment Act: offers of a discriminatory nature",
    from: "2004-10-01",
    citation: "Act 435/2004 Coll., s. 12(1)(a)",
    url: "https://www.zakonyprolidi.cz/cs/2004-435#p12",
  }),
  member("DK", {
    id: "DK-FBL",
    title: "Act on the Prohibition of Discrimination in the Labour Market",
    from: "1996-07-01",
    citation: "Forskelsbehandlingsloven, § 5; ligebehandlingsloven, § 6",
    url: "https://www.retsinformation.dk/eli/lta/2017/1001",
  }),
  member("EE", {
    id: "EE-VORDKS",
    title: "Equal Treatment Act and Gender Equality Act",
    from: "2009-01-01",
    citation: "Võrdse kohtlemise seadus, § 2; soolise võrdõiguslikkuse seadus, § 8",
    url: "https://www.riigiteataja.ee/en/eli/503052022001/consolide",
  }),
  member("FI", {
    id: "FI-1325",
    title: "Non-discrimination Act: discriminatory advertising of a vacancy",
    from: "2015-01-01",
    citation: "Yhdenvertaisuuslaki 1325/2014, s. 17; tasa-arvolaki 609/1986, s. 14",
    url: "https://www.finlex.fi/en/legislation/2014/1325",
  }),
  member("GR", {
    id: "GR-4443",
    title: "Equal treatment in employment",
    from: "2016-12-09",
    citation: "Law 4443/2016, art. 3; Law 3896/2010, art. 11",
    url: "https://www.kodiko.gr/nomothesia/document/249105/nomos-4443-2016",
  }),
  member("HR", {
    id: "HR-ZOS",
    title: "Gender Equality Act: job advertisements",
    from: "2008-07-15",
    citation: "Zakon o ravnopravnosti spolova, art. 13; Zakon o suzbijanju diskriminacije, art. 8",
    url: "https://www.zakon.hr/z/388/zakon-o-ravnopravnosti-spolova",
  }),
  member("HU", {
    id: "HU-EBKTV",
    title: "Equal Treatment Act",
    from: "2004-01-27",
    citation: "2003. évi CXXV. törvény, § 21",
    url: "https://net.jogtar.hu/jogszabaly?docid=a0300125.tv",
  }),
  member("IT", {
    id: "IT-PARITA",
    title: "Codice delle pari opportunità: accesso al lavoro",
    from: "2006-06-15",
    citation: "D.Lgs. 198/2006, art. 27; D.Lgs. 216/2003, art. 3; D.Lgs. 276/2003, art. 10",
    url: "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2006-04-11;198~art27",
  }),
  member("LT", {
    id: "LT-LGI",
    title: "Law on Equal Treatment: job advertisements",
    from: "2005-01-01",
    citation: "Lygių galimybių įstatymas, arts. 7 and 11",
    url: "https://e-seimas.lrs.lt/portal/legalAct/lt/TAD/TAIS.222522/asr",
  }),
  member("LU", {
    id: "LU-L251",
    title: "Code du travail: égalité de traitement",
    from: "2006-12-07",
    citation: "Code du travail (Luxembourg), arts. L. 241-1 ff. and L. 251-1 ff.",
    url: "https://legilux.public.lu/eli/etat/leg/code/travail/20240101",
  }),
  member("MT", {
    id: "MT-452-95",
    title: "Equal Treatment in Employment Regulations",
    from: "2004-11-05",
    citation: "S.L. 452.95; Chapter 452, art. 26",
    url: "https://legislation.mt/eli/sl/452.95/eng",
  }),
  member("PL", {
    id: "PL-KP183A",
    title: "Kodeks pracy: równe traktowanie w zatrudnieniu",
    from: "2004-01-01",
    citation: "Kodeks pracy, art. 18(3a)-18(3b); ustawa o rynku pracy i służbach zatrudnienia",
    url: "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19740240141",
  }),
  member("PT", {
    id: "PT-CT30",
    title: "Código do Trabalho: anúncio de oferta de emprego",
    from: "2009-02-17",
    citation: "Código do Trabalho (Portugal), arts. 24, 25 and 30",
    url: "https://diariodarepublica.pt/dr/legislacao-consolidada/lei/2009-34546475",
  }),
  member("RO", {
    id: "RO-OG137",
    title: "Ordinance on all forms of discrimination",
    from: "2000-11-01",
    citation: "OG 137/2000, art. 7; Legea 202/2002, art. 9",
    url: "https://legislatie.just.ro/Public/DetaliiDocument/24129",
  }),
  member("SE", {
    id: "SE-DISKRL",
    title: "Diskrimineringslagen",
    from: "2009-01-01",
    citation: "Diskrimineringslag (2008:567), ch. 2 ss. 1-4",
    url: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/diskrimineringslag-2008567_sfs-2008-567/",
  }),
  member("SI", {
    id: "SI-ZDR",
    title: "Employment Relationships Act: publication of a vacancy",
    from: "2013-04-12",
    citation: "Zakon o delovnih razmerjih (ZDR-1), arts. 6, 25 and 27",
    url: "https://pisrs.si/pregledPredpisa?id=ZAKO5944",
  }),
  member("SK", {
    id: "SK-ADZ",
    title: "Labour Code and Anti-discrimination Act",
    from: "2004-07-01",
    citation: "Act 365/2004; Act 5/2004, § 62(2); Act 311/2001, § 41(8)",
    url: "https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2004/365/",
  }),
];
