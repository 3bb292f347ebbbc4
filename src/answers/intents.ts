import { type Intent, phrases } from '../understanding/index.ts';

/** What is said about the answers themselves: the wordings that people used, and how sure an answer must be. */
export const answersIntents: readonly Intent[] = [
  {
    name: 'answers.suggestions',
    examples: {
      nb: phrases(
        `forslag | vis forslag | forslag til formuleringer | foreslåtte formuleringer | vis foreslåtte formuleringer | nye formuleringer | vis forslag til formuleringer | er det noen forslag |
        hvilke formuleringer venter | vis forslag til svar |
        er det noen formuleringer å godkjenne | forslag som venter | vis nye formuleringer | hva har folk skrevet | forslag til nye formuleringer | foreslåtte svar |
        hvilke formuleringer venter på meg |
        foreslåtte spørsmål | hvilke formuleringer foreslår du | formuleringer å godkjenne | forslag fra boten | gå gjennom forslagene | formuleringer som venter |
        forbedre svarene | hva bør legges til i svarene`,
      ),
      nn: phrases(
        `forslag | vis forslag | forslag til formuleringar | føreslåtte formuleringar | nye formuleringar | vis forslaga |
        kva formuleringar ventar |
        er det formuleringar å godkjenne | forslag som ventar | vis nye formuleringar |
        vis framlegg til svar | kva formuleringar ventar på meg |
        framlegg til formuleringar | føreslåtte svar | kva formuleringar føreslår du | formuleringar å godkjenne | gå gjennom framlegga | vis framlegg |
        formuleringar som ventar | forbetre svara`,
      ),
      sv: phrases(
        `förslag | visa förslag | förslag på formuleringar | föreslagna formuleringar | visa föreslagna formuleringar | nya formuleringar |
        vilka formuleringar väntar |
        finns det formuleringar att godkänna | förslag som väntar | visa nya formuleringar |
        visa förslag på svar | vilka formuleringar väntar på mig |
        föreslagna svar | vilka formuleringar föreslår du | formuleringar att godkänna | gå igenom förslagen | formuleringar som väntar | förbättra svaren`,
      ),
      da: phrases(
        `forslag | vis forslag | forslag til formuleringer | foreslåede formuleringer | vis foreslåede formuleringer | nye formuleringer |
        hvilke formuleringer venter | vis forslag til svar |
        er der formuleringer at godkende | forslag der venter | vis nye formuleringer |
        hvilke formuleringer venter på mig |
        foreslåede svar | hvilke formuleringer foreslår du | formuleringer til godkendelse | gå forslagene igennem | formuleringer der venter | forbedre svarene`,
      ),
      en: phrases(
        `suggestions | show suggestions | suggested wordings | show suggested wordings | new wordings | are there any suggestions |
        which wordings are waiting |
        any wordings to approve | suggestions waiting | suggestions to review | show new wordings | pending suggestions |
        which wordings are waiting for me |
        suggestions for wordings | suggested answers | which wordings do you suggest | wordings to approve | go through the suggestions | wordings waiting |
        improve the answers | suggested alternatives`,
      ),
    },
  },
  {
    name: 'answers.thresholds',
    examples: {
      nb: phrases(
        `terskler | terskler for svar | vis terskler | endre terskler | terskelverdier | sett terskel for svar | juster tersklene |
        hvor sikker må du være før du svarer |
        endre terskelen for svar |
        grenser for svar | hvor sikker må du være | endre tersklene | juster terskelen | sett terskelen høyere | når svarer du sikkert | vis tersklene |
        hvor streng er du | sikkerhetsgrense for svar | treffgrense | senk terskelen`,
      ),
      nn: phrases(`tersklar | tersklar for svar | vis tersklar | endre tersklane | terskelverdiar | juster tersklane |
        kor sikker må du vere før du svarer |
        kor sikker må du vere før du svarar | endre terskelen for svar |
        grenser for svar | kor sikker må du vere | juster terskelen | set terskelen høgare | når svarar du sikkert | vis tersklane | senk terskelen`),
      sv: phrases(`trösklar | trösklar för svar | visa trösklar | ändra trösklar | tröskelvärden | justera trösklarna |
        hur säker måste du vara innan du svarar |
        ändra tröskeln för svar |
        gränser för svar | hur säker måste du vara | ändra trösklarna | justera tröskeln | höj tröskeln | när svarar du säkert | visa trösklarna | sänk tröskeln`),
      da: phrases(`tærskler | tærskler for svar | vis tærskler | ændre tærskler | tærskelværdier | juster tærsklerne |
        hvor sikker skal du være før du svarer | ændr tærsklen for svar |
        grænser for svar | hvor sikker skal du være | ændre tærsklerne | juster tærsklen | hæv tærsklen | hvornår svarer du sikkert | vis tærsklerne |
        sænk tærsklen`),
      en: phrases(
        `thresholds | answer thresholds | show thresholds | change thresholds | set the threshold | adjust the thresholds |
        how sure must you be before you answer |
        change the answer threshold |
        threshold values | limits for answers | how sure must you be | change the thresholds | adjust the threshold | raise the threshold |
        when do you answer for sure | show the thresholds | lower the threshold | confidence limits | matching threshold`,
      ),
    },
  },
];
