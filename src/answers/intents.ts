import { type Intent, phrases } from '../understanding/index.ts';

/** What is said about the answers themselves: the wordings that people used, and how sure an answer must be. */
export const answersIntents: readonly Intent[] = [
  {
    name: 'answers.suggestions',
    examples: {
      nb: phrases(
        `forslag | vis forslag | forslag til formuleringer | foreslåtte formuleringer | vis foreslåtte formuleringer | nye formuleringer | vis forslag til formuleringer | er det noen forslag |
        hvilke formuleringer venter | vis forslag til svar |
        er det noen formuleringer å godkjenne | forslag som venter | vis nye formuleringer | hva har folk skrevet | forslag til nye formuleringer | foreslåtte svar`,
      ),
      nn: phrases(
        `forslag | vis forslag | forslag til formuleringar | føreslåtte formuleringar | nye formuleringar | vis forslaga |
        kva formuleringar ventar |
        er det formuleringar å godkjenne | forslag som ventar | vis nye formuleringar`,
      ),
      sv: phrases(
        `förslag | visa förslag | förslag på formuleringar | föreslagna formuleringar | visa föreslagna formuleringar | nya formuleringar |
        vilka formuleringar väntar |
        finns det formuleringar att godkänna | förslag som väntar | visa nya formuleringar`,
      ),
      da: phrases(
        `forslag | vis forslag | forslag til formuleringer | foreslåede formuleringer | vis foreslåede formuleringer | nye formuleringer |
        hvilke formuleringer venter | vis forslag til svar |
        er der formuleringer at godkende | forslag der venter | vis nye formuleringer`,
      ),
      en: phrases(
        `suggestions | show suggestions | suggested wordings | show suggested wordings | new wordings | are there any suggestions |
        which wordings are waiting |
        any wordings to approve | suggestions waiting | suggestions to review | show new wordings | pending suggestions`,
      ),
    },
  },
  {
    name: 'answers.thresholds',
    examples: {
      nb: phrases(
        `terskler | terskler for svar | vis terskler | endre terskler | terskelverdier | sett terskel for svar | juster tersklene |
        hvor sikker må du være før du svarer`,
      ),
      nn: phrases(`tersklar | tersklar for svar | vis tersklar | endre tersklane | terskelverdiar | juster tersklane |
        kor sikker må du vere før du svarer`),
      sv: phrases(`trösklar | trösklar för svar | visa trösklar | ändra trösklar | tröskelvärden | justera trösklarna |
        hur säker måste du vara innan du svarar`),
      da: phrases(`tærskler | tærskler for svar | vis tærskler | ændre tærskler | tærskelværdier | juster tærsklerne |
        hvor sikker skal du være før du svarer | ændr tærsklen for svar`),
      en: phrases(
        `thresholds | answer thresholds | show thresholds | change thresholds | set the threshold | adjust the thresholds |
        how sure must you be before you answer`,
      ),
    },
  },
];
