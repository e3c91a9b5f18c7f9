import { inFull, type LawScenario, type LawScenarios } from "../law-scenario.ts";
import { at } from "./at.ts";
import { au } from "./au.ts";
import { be } from "./be.ts";
import { ca } from "./ca.ts";
import { caBc } from "./ca-bc.ts";
import { caOn } from "./ca-on.ts";
import { caPe } from "./ca-pe.ts";
import { caQc } from "./ca-qc.ts";
import { de } from "./de.ts";
import { es } from "./es.ts";
import { eu } from "./eu.ts";
import { euAdvertisements } from "./eu-advertisements.ts";
import { fr } from "./fr.ts";
import { gb } from "./gb.ts";
import { hk } from "./hk.ts";
import { ie } from "./ie.ts";
import { it } from "./it.ts";
import { jp } from "./jp.ts";
import { kr } from "./kr.ts";
import { lt } from "./lt.ts";
import { lv } from "./lv.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { sg } from "./sg.ts";
import { sk } from "./sk.ts";
import { tw } from "./tw.ts";
import { usCa } from "./us-ca.ts";
import { usCaLa } from "./us-ca-la.ts";
import { usCaLaco } from "./us-ca-laco.ts";
import { usCaSf } from "./us-ca-sf.ts";
import { usCo } from "./us-co.ts";
import { usCt } from "./us-ct.ts";
import { usDc } from "./us-dc.ts";
import { usDe } from "./us-de.ts";
import { usFederal } from "./us-federal.ts";
import { usHi } from "./us-hi.ts";
import { usIl } from "./us-il.ts";
import { usMa } from "./us-ma.ts";
import { usMd } from "./us-md.ts";
import { usMe } from "./us-me.ts";
import { usMn } from "./us-mn.ts";
import { usNj } from "./us-nj.ts";
import { usNjJerseycity } from "./us-nj-jerseycity.ts";
import { usNy } from "./us-ny.ts";
import { usNyAlbanyco } from "./us-ny-albanyco.ts";
import { usNyIthaca } from "./us-ny-ithaca.ts";
import { usNyNyc } from "./us-ny-nyc.ts";
import { usNyWestchester } from "./us-ny-westchester.ts";
import { usOhCleveland } from "./us-oh-cleveland.ts";
import { usOhColumbus } from "./us-oh-columbus.ts";
import { usPaPhiladelphia } from "./us-pa-philadelphia.ts";
import { usStateAdvertisements } from "./us-state-advertisements.ts";
import { usStates } from "./us-states.ts";
import { usVa } from "./us-va.ts";
import { usVt } from "./us-vt.ts";
import { usWa } from "./us-wa.ts";
import { usWaSeattle } from "./us-wa-seattle.ts";
import { wordsAbroad } from "./words-abroad.ts";

const all: readonly LawScenarios[] = [
  ...at,
  ...au,
  ...be,
  ...caBc,
  ...caOn,
  ...caPe,
  ...caQc,
  ...ca,
  ...de,
  ...es,
  ...euAdvertisements,
  ...eu,
  ...fr,
  ...gb,
  ...hk,
  ...ie,
  ...it,
  ...jp,
  ...kr,
  ...lt,
  ...lv,
  ...nl,
  ...pl,
  ...sg,
  ...sk,
  ...tw,
  ...usCaLa,
  ...usCaLaco,
  ...usCaSf,
  ...usCa,
  ...usCo,
  ...usCt,
  ...usDc,
  ...usDe,
  ...usFederal,
  ...usHi,
  ...usIl,
  ...usMa,
  ...usMd,
  ...usMe,
  ...usMn,
  ...usNjJerseycity,
  ...usNj,
  ...usNyAlbanyco,
  ...usNyIthaca,
  ...usNyNyc,
  ...usNyWestchester,
  ...usNy,
  ...usOhCleveland,
  ...usOhColumbus,
  ...usPaPhiladelphia,
  ...usStateAdvertisements,
  ...usStates,
  ...usVa,
  ...usVt,
  ...usWaSeattle,
  ...usWa,
  ...wordsAbroad,
];

/** Every dated posting that the law data are tried on. */
export const lawScenarios: readonly LawScenario[] = all.flatMap(inFull);
