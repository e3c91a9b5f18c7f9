import type { Law } from "../law.ts";
import { advertisementLaw, recalled } from "./forbidden-words.ts";

const seen = { checked: "2026-12-01", confidence: "verified" } as const;

/** Countries outside North America and the European Union whose laws are held for the words of advertisements alone. */
export const wordsAbroad: readonly Law[] = [
  advertisementLaw({
    id: "AE-LABOUR",
    place: "AE",
    title: "Labour relations: equality in work",
    from: "2022-02-02",
    risky: ["sex", "race", "religion"],
    source: recalled("Federal Decree-Law 33/2021, art. 4", "https://uaelegislation.gov.ae/en/legislations/1541"),
  }),
  advertisementLaw({
    id: "BR-CLT-373A",
    place: "BR",
    title: "Consolidação das Leis do Trabalho: anúncios de emprego",
    from: "1999-05-27",
    forbidden: ["sex", "age", "family"],
    risky: ["race", "looks"],
    source: {
      ...seen,
      citation: "CLT, art. 373-A, I",
      url: "https://www.planalto.gov.br/ccivil_03/decreto-lei/del5452.htm#art373a",
      quote:
        "é vedado: I - publicar ou fazer publicar anúncio de emprego no qual haja referência ao sexo, à idade, à cor ou situação familiar, salvo quando a natureza da atividade a ser exercida, pública e notoriamente, assim o exigir;",
      language: "pt-BR",
      by: "the copy of the article at modeloinicial.com.br",
    },
    unsettled: ["Lei 9.029/95 and CLT art. 442-A (at most six months of experience) are not judged."],
  }),
  advertisementLaw({
    id: "CH-GLG",
    place: "CH",
    title: "Gleichstellungsgesetz",
    from: "1996-07-01",
    risky: ["sex", "family"],
    source: recalled("GlG (SR 151.1), art. 3", "https://www.fedlex.admin.ch/eli/cc/1996/1498_1498_1498/de#art_3"),
    acts: [
      {
        citation: "AIG (SR 142.20), art. 21a; AVV (SR 823.111), art. 53b",
        what: "If the occupation is on the list of the State Secretariat for Economic Affairs, report the vacancy to the regional employment centre; it may be published five working days after the confirmation.",
        due: { after: "posted", days: -5, working: true },
      },
    ],
    furtherSources: [
      recalled(
        "AIG (SR 142.20), art. 21a; AVV (SR 823.111), art. 53b",
        "https://www.fedlex.admin.ch/eli/cc/1991/425_425_425/de#art_53_b",
      ),
    ],
    unsettled: ["Whether an advertisement alone breaches art. 3.", "Cantonal laws are not held."],
  }),
  advertisementLaw({
    id: "CL-CT-2",
    place: "CL",
    title: "Código del Trabajo: ofertas de trabajo",
    from: "2001-12-01",
    forbidden: ["sex", "age", "race", "religion", "family"],
    risky: ["looks", "health"],
    source: {
      ...seen,
      citation: "Código del Trabajo (Chile), art. 2, inc. 6",
      url: "https://www.dt.gob.cl/portal/1628/w3-article-60053.html",
      quote:
        "son actos de discriminación las ofertas de trabajo efectuadas por un empleador, directamente o a través de terceros y por cualquier medio, que señalen como un requisito para postular a ellas cualquiera de las condiciones referidas en el inciso cuarto.",
      language: "es",
      by: "dt.gob.cl and a copy of the Code at newlib.net",
    },
    regulator: "Dirección del Trabajo",
  }),
  advertisementLaw({
    id: "CN-EPL",
    place: "CN",
    title: "Employment Promotion Law and Law on the Protection of Women’s Rights",
    from: "2023-01-01",
    risky: ["sex", "race", "religion", "family", "health"],
    source: recalled(
      "Employment Promotion Law, arts. 26 to 31; Women’s Rights Law (2022), art. 43",
      "http://www.npc.gov.cn/npc/c2/c30834/202210/t20221030_319904.html",
    ),
  }),
  advertisementLaw({
    id: "CO-1482",
    place: "CO",
    title: "Igualdad en el empleo",
    from: "2011-11-30",
    risky: ["sex", "race", "religion"],
    source: recalled(
      "Código Sustantivo del Trabajo, art. 10; Ley 1482 de 2011",
      "https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=44932",
    ),
  }),
  advertisementLaw({
    id: "IL-EEO",
    place: "IL",
    title: "Equal Employment Opportunities Law: advertisements",
    from: "1988-04-03",
    risky: ["sex", "age", "race", "religion", "family"],
    source: recalled(
      "Equal Employment Opportunities Law, 5748-1988, s. 8",
      "https://www.gov.il/en/pages/equal_opportunities_law_1988",
    ),
    unsettled: ["Whether the title must be in both genders is not judged."],
  }),
  advertisementLaw({
    id: "IN-TRANS-WAGES",
    place: "IN",
    title: "Equal recruitment: Code on Wages and Transgender Persons Act",
    from: "2025-11-21",
    risky: ["sex", "orientation", "health"],
    source: recalled(
      "Code on Wages, 2019, s. 3; Transgender Persons (Protection of Rights) Act, 2019, s. 3; RPwD Act, 2016, s. 20",
      "https://www.indiacode.nic.in/handle/123456789/15793",
    ),
    unsettled: ["No general law on age in private employment is known.", "State laws are not held."],
  }),
  advertisementLaw({
    id: "IS-150-2020",
    place: "IS",
    title: "Act on equal status irrespective of gender: advertisements",
    from: "2021-01-06",
    risky: ["sex"],
    source: recalled("Act No. 150/2020, art. 16", "https://www.althingi.is/lagas/nuna/2020150.html"),
  }),
  advertisementLaw({
    id: "KSA-LABOUR",
    place: "SA",
    title: "Labour Law: discrimination in advertising a vacancy",
    from: "2025-02-18",
    risky: ["sex", "age", "family", "health"],
    source: recalled(
      "Labor Law (Saudi Arabia), art. 3",
      "https://laws.boe.gov.sa/BoeLaws/Laws/LawDetails/08381293-6388-48e2-8ad2-a9a700f2aa94/1",
    ),
  }),
  advertisementLaw({
    id: "MX-LFT-133",
    place: "MX",
    title: "Ley Federal del Trabajo: prohibiciones a los patrones",
    from: "2012-12-01",
    risky: ["sex", "age", "race", "religion", "family", "health"],
    source: {
      ...seen,
      citation: "Ley Federal del Trabajo, art. 133, fr. I",
      url: "https://www.diputados.gob.mx/LeyesBiblio/pdf/LFT.pdf#page=37",
      quote:
        "Queda prohibido a los patrones o a sus representantes: I. Negarse a aceptar trabajadores por razón de origen étnico o nacional, género, edad, discapacidad, condición social, condiciones de salud, religión, opiniones, preferencias sexuales, estado civil o cualquier otro criterio que pueda dar lugar a un acto discriminatorio;",
      language: "es",
      by: "the copy of the article at juristas.mx",
    },
    unsettled: ["The article forbids a refusal; whether an advertisement alone breaches it is open."],
  }),
  advertisementLaw({
    id: "NO-EQUALITY",
    place: "NO",
    title: "Equality and Anti-Discrimination Act",
    from: "2018-01-01",
    risky: ["sex", "age", "race", "religion", "family"],
    source: recalled(
      "Lov om likestilling og forbud mot diskriminering, §§ 6, 29 and 30; arbeidsmiljøloven § 13-1",
      "https://lovdata.no/dokument/NL/lov/2017-06-16-51",
    ),
  }),
  advertisementLaw({
    id: "NZ-HRA-67",
    place: "NZ",
    title: "Human Rights Act 1993: advertisements",
    from: "1994-02-01",
    forbidden: ["sex", "age", "race", "religion", "family"],
    risky: ["health"],
    source: {
      ...seen,
      citation: "Human Rights Act 1993, s. 67(1)",
      url: "https://www.legislation.govt.nz/act/public/1993/0082/latest/DLM304660.html",
      quote:
        "It shall be unlawful for any person to publish or display, or to cause or allow to be published or displayed, any advertisement or notice which indicates, or could reasonably be understood as indicating, an intention to commit a breach of any of the provisions of this Part.",
      by: "the copy of the section at plainlanguagelaw.ackama.com",
    },
    regulator: "Te Kāhui Tika Tangata Human Rights Commission",
    unsettled: ["Titles with a gender, such as “postman” (s. 67(2)), are not judged."],
  }),
  advertisementLaw({
    id: "PE-26772",
    place: "PE",
    title: "Ley 26772: ofertas de empleo",
    from: "1997-04-18",
    risky: ["sex", "age", "race", "religion", "family"],
    source: recalled("Ley 26772, arts. 1 y 2", "https://www.leyes.congreso.gob.pe/Documentos/Leyes/26772.pdf"),
  }),
  advertisementLaw({
    id: "PH-RA10911",
    place: "PH",
    title: "Anti-Age Discrimination in Employment Act",
    from: "2016-08-16",
    forbidden: ["age"],
    source: {
      ...seen,
      citation: "Republic Act No. 10911, s. 5(a)(1)",
      url: "https://lawphil.net/statutes/repacts/ra2016/ra_10911_2016.html",
      quote:
        "It shall be unlawful for an employer to: (1) Print or publish, or cause to be printed or published, in any form of media, including the internet, any notice of advertisement relating to employment suggesting preferences, limitations, specifications, and discrimination based on age;",
      by: "copies of the Act at scribd.com and its quotation in The Manila Times",
    },
    penalty: "A fine of PHP 50,000 to 500,000, or imprisonment of three months to two years, or both.",
    regulator: "Department of Labor and Employment",
    unsettled: ["Age may be stated where it is a bona fide occupational qualification (s. 6)."],
  }),
  advertisementLaw({
    id: "TR-4857",
    place: "TR",
    title: "İş Kanunu: eşit davranma ilkesi",
    from: "2003-06-10",
    risky: ["sex", "race", "religion"],
    source: recalled(
      "İş Kanunu 4857, art. 5; 6701 sayılı Kanun, art. 6",
      "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=4857&MevzuatTur=1&MevzuatTertip=5",
    ),
  }),
  advertisementLaw({
    id: "UA-ADVERT",
    place: "UA",
    title: "Law on Advertising: vacancies",
    from: "2013-01-01",
    risky: ["sex", "age", "race"],
    source: recalled(
      "Law of Ukraine on Advertising, art. 24-1",
      "https://zakon.rada.gov.ua/laws/show/270/96-%D0%B2%D1%80#n401",
    ),
  }),
  advertisementLaw({
    id: "ZA-EEA",
    place: "ZA",
    title: "Employment Equity Act: unfair discrimination",
    from: "1999-08-09",
    risky: ["sex", "age", "race", "religion", "family", "health"],
    source: recalled(
      "Employment Equity Act 55 of 1998, ss. 6 and 9",
      "https://www.gov.za/documents/employment-equity-act",
    ),
    unsettled: ["Affirmative action consistent with the Act is not unfair (s. 6(2))."],
  }),
];
