import { type Intent, phrases } from '../understanding/index.ts';

/** What is said about questions that were passed on. */
export const questionsIntents: readonly Intent[] = [
  {
    name: 'questions.mine',
    examples: {
      nb: phrases(`mine spørsmål | spørsmålene mine | har noen svart | har noen svart på spørsmålet mitt | har jeg fått svar | vis spørsmålene mine | hva har jeg spurt om | fikk jeg svar | er det kommet svar |
        hva skjedde med spørsmålet mitt | status på spørsmålet mitt | når får jeg svar | har fagspesialisten svart | noe nytt om spørsmålet mitt | har dere svart meg`),
      nn: phrases(
        `mine spørsmål | spørsmåla mine | har nokon svart | har nokon svart på spørsmålet mitt | har eg fått svar | kva har eg spurt om | er det kome svar | kva skjedde med spørsmålet mitt | når får eg svar | fekk eg svar`,
      ),
      sv: phrases(
        `mina frågor | har någon svarat | har någon svarat på min fråga | har jag fått svar | visa mina frågor | vad har jag frågat | har det kommit något svar | vad hände med min fråga | när får jag svar | status på min fråga`,
      ),
      da: phrases(
        `mine spørgsmål | har nogen svaret | har nogen svaret på mit spørgsmål | har jeg fået svar | vis mine spørgsmål | hvad har jeg spurgt om | er der kommet svar | hvad skete der med mit spørgsmål | hvornår får jeg svar`,
      ),
      en: phrases(
        `my questions | has anyone answered | has anybody answered my question | did i get an answer | show my questions | what have i asked | any answer yet | what happened to my question | when will i get an answer | status of my question | any news on my question | did someone reply`,
      ),
    },
  },
  {
    name: 'questions.open',
    examples: {
      nb: phrases(
        `åpne spørsmål | vis åpne spørsmål | ubesvarte spørsmål | hvilke spørsmål venter på svar | hva venter på svar | spørsmål uten svar | spørsmålskøen | er det noen ubesvarte spørsmål | åpne henvendelser fra brukerne | hva er ubesvart`,
      ),
      nn: phrases(
        `opne spørsmål | vis opne spørsmål | ubesvarte spørsmål | kva spørsmål ventar på svar | spørsmål utan svar | kva ventar på svar | er det nokon ubesvarte spørsmål`,
      ),
      sv: phrases(
        `öppna frågor | visa öppna frågor | obesvarade frågor | vilka frågor väntar på svar | frågor utan svar | vad väntar på svar | finns det obesvarade frågor`,
      ),
      da: phrases(
        `åbne spørgsmål | vis åbne spørgsmål | ubesvarede spørgsmål | hvilke spørgsmål venter på svar | spørgsmål uden svar | hvad venter på svar | er der ubesvarede spørgsmål`,
      ),
      en: phrases(
        `open questions | show open questions | unanswered questions | which questions are waiting for an answer | questions without answer | what is waiting for an answer | any unanswered questions | list open questions | pending questions`,
      ),
    },
  },
];
