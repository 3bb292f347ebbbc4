import { type Intent, phrases } from '../understanding/index.ts';

/** What is said about questions that were passed on. */
export const questionsIntents: readonly Intent[] = [
  {
    name: 'questions.mine',
    examples: {
      nb: phrases(`mine spørsmål | spørsmålene mine | har noen svart | har noen svart på spørsmålet mitt | har jeg fått svar | vis spørsmålene mine | hva har jeg spurt om | fikk jeg svar | er det kommet svar |
        hva skjedde med spørsmålet mitt | status på spørsmålet mitt | når får jeg svar | har fagspesialisten svart | noe nytt om spørsmålet mitt | har dere svart meg |
        har dere funnet ut av det jeg spurte om | er det noe nytt om spørsmålet mitt | jeg venter på svar | har jeg fått svar fra spesialisten | hvor blir det av svaret mitt |
        har jeg noen ubesvarte spørsmål | hva ble svaret på spørsmålet mitt | fikk noen sett på spørsmålet mitt | har dere et svar til meg | spørsmålet jeg sendte videre | har det kommet svar på det jeg spurte om | hva med spørsmålet mitt | noen som har svart meg`),
      nn: phrases(
        `mine spørsmål | spørsmåla mine | har nokon svart | har nokon svart på spørsmålet mitt | har eg fått svar | kva har eg spurt om | er det kome svar | kva skjedde med spørsmålet mitt | når får eg svar | fekk eg svar |
        har de funne ut av det eg spurde om | noko nytt om spørsmålet mitt | eg ventar på svar |
        kva blei svaret på spørsmålet mitt | har de eit svar til meg | spørsmålet eg sende vidare | har det kome svar på det eg spurde om |
        har nokon svara`,
      ),
      sv: phrases(
        `mina frågor | har någon svarat | har någon svarat på min fråga | har jag fått svar | visa mina frågor | vad har jag frågat | har det kommit något svar | vad hände med min fråga | när får jag svar | status på min fråga |
        har ni tagit reda på det jag frågade om | något nytt om min fråga | jag väntar på svar | har jag fått svar från specialisten |
        vad blev svaret på min fråga | har ni ett svar till mig | frågan jag skickade vidare | har det kommit svar på det jag frågade om`,
      ),
      da: phrases(
        `mine spørgsmål | har nogen svaret | har nogen svaret på mit spørgsmål | har jeg fået svar | vis mine spørgsmål | hvad har jeg spurgt om | er der kommet svar | hvad skete der med mit spørgsmål | hvornår får jeg svar |
        har i fundet ud af det jeg spurgte om | noget nyt om mit spørgsmål | jeg venter på svar |
        hvad blev svaret på mit spørgsmål | har i et svar til mig | spørgsmålet jeg sendte videre | er der kommet svar på det jeg spurgte om |
        er der nogen der har svaret`,
      ),
      en: phrases(
        `my questions | has anyone answered | has anybody answered my question | did i get an answer | show my questions | what have i asked | any answer yet | what happened to my question | when will i get an answer | status of my question | any news on my question | did someone reply |
        have you found out what i asked about | any update on my question | i am waiting for an answer | has the specialist answered |
        what was the answer to my question | do you have an answer for me | the question i sent on | has there been an answer to what i asked | what about my question | did anybody get back on my question |
        did the specialist reply to me`,
      ),
    },
  },
  {
    name: 'questions.open',
    examples: {
      nb: phrases(
        `åpne spørsmål | vis åpne spørsmål | ubesvarte spørsmål | hvilke spørsmål venter på svar | hva venter på svar | spørsmål uten svar | spørsmålskøen | er det noen ubesvarte spørsmål | åpne henvendelser fra brukerne | hva er ubesvart |
        er det noen spørsmål til meg | spørsmål jeg skal svare på | hvilke spørsmål må besvares | hva ligger i køen |
        hvilke spørsmål er ubesvart | hva venter på svar fra meg`,
      ),
      nn: phrases(
        `opne spørsmål | vis opne spørsmål | ubesvarte spørsmål | kva spørsmål ventar på svar | spørsmål utan svar | kva ventar på svar | er det nokon ubesvarte spørsmål |
        er det spørsmål til meg | spørsmål eg skal svare på | kva spørsmål er ikkje svart på |
        kva spørsmål er ubesvara`,
      ),
      sv: phrases(
        `öppna frågor | visa öppna frågor | obesvarade frågor | vilka frågor väntar på svar | frågor utan svar | vad väntar på svar | finns det obesvarade frågor |
        finns det frågor till mig | frågor jag ska svara på | vilka frågor måste besvaras |
        vilka frågor är obesvarade`,
      ),
      da: phrases(
        `åbne spørgsmål | vis åbne spørgsmål | ubesvarede spørgsmål | hvilke spørgsmål venter på svar | spørgsmål uden svar | hvad venter på svar | er der ubesvarede spørgsmål |
        er der spørgsmål til mig | spørgsmål jeg skal svare på | hvilke spørgsmål skal besvares |
        hvilke spørgsmål er ubesvarede`,
      ),
      en: phrases(
        `open questions | show open questions | unanswered questions | which questions are waiting for an answer | questions without answer | what is waiting for an answer | any unanswered questions | list open questions | pending questions |
        are there questions for me to answer | which questions need answering | what is in the queue | questions nobody has answered |
        which questions are unanswered | what is waiting for my answer | show questions waiting for an answer`,
      ),
    },
  },
];
