import { administration } from './administration.ts';
import { animalsAndPlants } from './animals-and-plants.ts';
import { bodyAndMind } from './body-and-mind.ts';
import { describing } from './describing.ts';
import { doing } from './doing.ts';
import { foodAndHome } from './food-and-home.ts';
import { everydayLife } from './everyday-life.ts';
import { healthAndCare } from './health-and-care.ts';
import { homeAndIdentity } from './home-and-identity.ts';
import { justiceAndSociety } from './justice-and-society.ts';
import { landAndSupply } from './land-and-supply.ts';
import { moneyAndTrade } from './money-and-trade.ts';
import { moreWords } from './more-words.ts';
import { peopleAndLife } from './people-and-life.ts';
import { qualities } from './qualities.ts';
import { sayings } from './sayings.ts';
import { school } from './school.ts';
import { studiesAndChildhood } from './studies-and-childhood.ts';
import { technology } from './technology.ts';
import { transportAndTravel } from './transport-and-travel.ts';
import { verbs } from './verbs.ts';
import { workAndMedia } from './work-and-media.ts';
import { worldAndSociety } from './world-and-society.ts';
import { workAndBenefits } from './work-and-benefits.ts';

/** The files of rows, one for each subject. */
export const ROW_FILES: readonly string[] = [
  verbs,
  peopleAndLife,
  qualities,
  administration,
  technology,
  school,
  moreWords,
  animalsAndPlants,
  foodAndHome,
  bodyAndMind,
  worldAndSociety,
  workAndMedia,
  doing,
  describing,
  sayings,
  workAndBenefits,
  studiesAndChildhood,
  homeAndIdentity,
  justiceAndSociety,
  transportAndTravel,
  moneyAndTrade,
  healthAndCare,
  landAndSupply,
  everydayLife,
];
