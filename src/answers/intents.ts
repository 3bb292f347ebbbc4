import { type Intent, phrases } from '../understanding/index.ts';

/** What is said about the answers themselves: the wordings that people used, and how sure an answer must be. */
export const answersIntents: readonly Intent[] = [
  {
    name: 'answers.suggestions',
    examples: {
      nb: phrases(
        `forslag | vis forslag | forslag til formuleringer | foreslåtte formuleringer | vis foreslåtte formuleringer | nye formuleringer | vis forslag til formuleringer | er det noen forslag`,
      ),
      nn: phrases(
        `forslag | vis forslag | forslag til formuleringar | føreslåtte formuleringar | nye formuleringar | vis forslaga`,
      ),
      sv: phrases(
        `förslag | visa förslag | förslag på formuleringar | föreslagna formuleringar | visa föreslagna formuleringar | nya formuleringar`,
      ),
      da: phrases(
        `forslag | vis forslag | forslag til formuleringer | foreslåede formuleringer | vis foreslåede formuleringer | nye formuleringer`,
      ),
      en: phrases(
        `suggestions | show suggestions | suggested wordings | show suggested wordings | new wordings | are there any suggestions`,
      ),
    },
  },
  {
    name: 'answers.thresholds',
    examples: {
      nb: phrases(
        `terskler | terskler for svar | vis terskler | endre terskler | terskelverdier | sett terskel for svar | juster tersklene`,
      ),
      nn: phrases(`tersklar | tersklar for svar | vis tersklar | endre tersklane | terskelverdiar | juster tersklane`),
      sv: phrases(`trösklar | trösklar för svar | visa trösklar | ändra trösklar | tröskelvärden | justera trösklarna`),
      da: phrases(`tærskler | tærskler for svar | vis tærskler | ændre tærskler | tærskelværdier | juster tærsklerne`),
      en: phrases(
        `thresholds | answer thresholds | show thresholds | change thresholds | set the threshold | adjust the thresholds`,
      ),
    },
  },
];
