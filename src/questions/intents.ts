import { type Intent, phrases } from '../understanding/index.ts';

/** What is said about questions that were passed on. */
export const questionsIntents: readonly Intent[] = [
  {
    name: 'questions.mine',
    examples: {
      nb: phrases(`mine spørsmål | spørsmålene mine | har noen svart | har noen svart på spørsmålet mitt | har jeg fått svar | vis spørsmålene mine | hva har jeg spurt om | fikk jeg svar | er det kommet svar |
        hva skjedde med spørsmålet mitt | status på spørsmålet mitt | når får jeg svar | har fagspesialisten svart | noe nytt om spørsmålet mitt | har dere svart meg |
        har dere funnet ut av det jeg spurte om | er det noe nytt om spørsmålet mitt | jeg venter på svar | har jeg fått svar fra spesialisten | hvor blir det av svaret mitt |
        har jeg noen ubesvarte spørsmål | hva ble svaret på spørsmålet mitt | fikk noen sett på spørsmålet mitt | har dere et svar til meg | spørsmålet jeg sendte videre | har det kommet svar på det jeg spurte om | hva med spørsmålet mitt | noen som har svart meg |
        har dere funnet ut av det jeg spurte om i går? |
        noen svar? | noen svar til meg? | noe svar ennå | er det noen som har svart på det jeg lurte på | spørsmålet mitt? | hvor ble det av svaret |
        jeg har ikke fått svar | ingen har svart meg | venter fortsatt på svar | hva svarte de | har eksperten svart | når svarer de på spørsmålet mitt |
        ser spesialisten på spørsmålet mitt | hva har jeg stilt av spørsmål | spørsmål jeg har sendt inn | spørsmål jeg venter svar på |
        fikk spørsmålet mitt noe svar | har dere glemt spørsmålet mitt | jeg spurte om noe i forrige uke, har dere svart`),
      nn: phrases(
        `mine spørsmål | spørsmåla mine | har nokon svart | har nokon svart på spørsmålet mitt | har eg fått svar | kva har eg spurt om | er det kome svar | kva skjedde med spørsmålet mitt | når får eg svar | fekk eg svar |
        har de funne ut av det eg spurde om | noko nytt om spørsmålet mitt | eg ventar på svar |
        kva blei svaret på spørsmålet mitt | har de eit svar til meg | spørsmålet eg sende vidare | har det kome svar på det eg spurde om |
        har nokon svara |
        har eg fått svar frå spesialisten | vis spørsmåla mine | har de funne ut av det eg spurde om i går? |
        noko svar? | nokre svar til meg? | noko svar enno | spørsmålet mitt? | kvar vart det av svaret | eg har ikkje fått svar | ingen har svart meg |
        ventar framleis på svar | kva svarte dei | har eksperten svart | når svarar dei på spørsmålet mitt | spørsmål eg har sendt inn |
        spørsmål eg ventar svar på | har de gløymt spørsmålet mitt | eg spurde om noko i førre veke, har de svart`,
      ),
      sv: phrases(
        `mina frågor | har någon svarat | har någon svarat på min fråga | har jag fått svar | visa mina frågor | vad har jag frågat | har det kommit något svar | vad hände med min fråga | när får jag svar | status på min fråga |
        har ni tagit reda på det jag frågade om | något nytt om min fråga | jag väntar på svar | har jag fått svar från specialisten |
        vad blev svaret på min fråga | har ni ett svar till mig | frågan jag skickade vidare | har det kommit svar på det jag frågade om |
        vad har jag frågat om | har ni tagit reda på det jag frågade om igår? |
        några svar? | nåt svar till mig? | något svar än | min fråga? | vart tog svaret vägen | jag har inte fått svar | ingen har svarat mig |
        väntar fortfarande på svar | vad svarade de | har experten svarat | när svarar de på min fråga | frågor jag har skickat in | frågor jag väntar svar på |
        har ni glömt min fråga | jag frågade om något förra veckan, har ni svarat`,
      ),
      da: phrases(
        `mine spørgsmål | har nogen svaret | har nogen svaret på mit spørgsmål | har jeg fået svar | vis mine spørgsmål | hvad har jeg spurgt om | er der kommet svar | hvad skete der med mit spørgsmål | hvornår får jeg svar |
        har i fundet ud af det jeg spurgte om | noget nyt om mit spørgsmål | jeg venter på svar |
        hvad blev svaret på mit spørgsmål | har i et svar til mig | spørgsmålet jeg sendte videre | er der kommet svar på det jeg spurgte om |
        er der nogen der har svaret |
        har jeg fået svar fra specialisten | har I fundet ud af det jeg spurgte om i går? |
        nogen svar? | noget svar til mig? | noget svar endnu | mit spørgsmål? | hvor blev svaret af | jeg har ikke fået svar | ingen har svaret mig |
        venter stadig på svar | hvad svarede de | har eksperten svaret | hvornår svarer de på mit spørgsmål | spørgsmål jeg har sendt ind |
        spørgsmål jeg venter svar på | har I glemt mit spørgsmål | jeg spurgte om noget i sidste uge, har I svaret`,
      ),
      en: phrases(
        `my questions | has anyone answered | has anybody answered my question | did i get an answer | show my questions | what have i asked | any answer yet | what happened to my question | when will i get an answer | status of my question | any news on my question | did someone reply |
        have you found out what i asked about | any update on my question | i am waiting for an answer | has the specialist answered |
        what was the answer to my question | do you have an answer for me | the question i sent on | has there been an answer to what i asked | what about my question | did anybody get back on my question |
        did the specialist reply to me |
        have you found out what I asked about yesterday? |
        any answers? | any reply for me? | any answer for me yet | my question? | where did the answer go | i haven't had an answer | nobody has answered me |
        still waiting for a reply | what did they answer | has the expert replied | when will they answer my question | questions i have sent in |
        questions i am waiting on | have you forgotten my question | i asked something last week, have you answered`,
      ),
    },
  },
  {
    name: 'questions.open',
    examples: {
      nb: phrases(
        `åpne spørsmål | vis åpne spørsmål | ubesvarte spørsmål | hvilke spørsmål venter på svar | hva venter på svar | spørsmål uten svar | spørsmålskøen | er det noen ubesvarte spørsmål | åpne henvendelser fra brukerne | hva er ubesvart |
        er det noen spørsmål til meg | spørsmål jeg skal svare på | hvilke spørsmål må besvares | hva ligger i køen |
        hvilke spørsmål er ubesvart | hva venter på svar fra meg |
        vis spørsmål som venter på svar | er det noen spørsmål til meg å svare på |
        spørsmål jeg må svare på | hvilke spørsmål venter på svar fra meg | spørsmål i kø | køen min | vis køen | hva må jeg svare på |
        er det noe jeg skal svare på | nye spørsmål til meg | spørsmål til spesialisten | uløste spørsmål | innboksen for spørsmål | hvem venter på svar fra meg |
        noe til meg i dag? | spørsmål ingen har svart på | ledige spørsmål | spørsmål til fagspesialister | har noen spurt meg om noe`,
      ),
      nn: phrases(
        `opne spørsmål | vis opne spørsmål | ubesvarte spørsmål | kva spørsmål ventar på svar | spørsmål utan svar | kva ventar på svar | er det nokon ubesvarte spørsmål |
        er det spørsmål til meg | spørsmål eg skal svare på | kva spørsmål er ikkje svart på |
        kva spørsmål er ubesvara |
        vis spørsmål som ventar på svar | er det nokre spørsmål til meg å svare på | kva ventar på svar frå meg | ubesvara spørsmål |
        spørsmål eg må svare på | kva spørsmål ventar på svar frå meg | spørsmål i kø | køen min | vis køen | kva må eg svare på | er det noko eg skal svare på |
        nye spørsmål til meg | uløyste spørsmål | kven ventar på svar frå meg | kva ligg i køen | spørsmål ingen har svart på | har nokon spurt meg om noko`,
      ),
      sv: phrases(
        `öppna frågor | visa öppna frågor | obesvarade frågor | vilka frågor väntar på svar | frågor utan svar | vad väntar på svar | finns det obesvarade frågor |
        finns det frågor till mig | frågor jag ska svara på | vilka frågor måste besvaras |
        vilka frågor är obesvarade |
        visa frågor som väntar på svar | finns det frågor för mig att besvara | vad väntar på svar från mig |
        frågor jag måste svara på | vilka frågor väntar på svar från mig | frågor i kö | min kö | visa kön | vad måste jag svara på |
        är det något jag ska svara på | nya frågor till mig | olösta frågor | vem väntar på svar från mig | vad ligger i kön | frågor ingen har svarat på |
        har någon frågat mig något`,
      ),
      da: phrases(
        `åbne spørgsmål | vis åbne spørgsmål | ubesvarede spørgsmål | hvilke spørgsmål venter på svar | spørgsmål uden svar | hvad venter på svar | er der ubesvarede spørgsmål |
        er der spørgsmål til mig | spørgsmål jeg skal svare på | hvilke spørgsmål skal besvares |
        hvilke spørgsmål er ubesvarede |
        vis spørgsmål der venter på svar | er der spørgsmål jeg skal svare på | hvad venter på svar fra mig |
        hvilke spørgsmål venter på svar fra mig | spørgsmål i kø | min kø | vis køen | hvad skal jeg svare på | er der noget jeg skal svare på |
        nye spørgsmål til mig | uløste spørgsmål | hvem venter på svar fra mig | hvad ligger der i køen | spørgsmål ingen har svaret på |
        har nogen spurgt mig om noget`,
      ),
      en: phrases(
        `open questions | show open questions | unanswered questions | which questions are waiting for an answer | questions without answer | what is waiting for an answer | any unanswered questions | list open questions | pending questions |
        are there questions for me to answer | which questions need answering | what is in the queue | questions nobody has answered |
        which questions are unanswered | what is waiting for my answer | show questions waiting for an answer |
        questions i have to answer | which questions are waiting for my answer | questions in the queue | my queue | show the queue | what do i need to answer |
        anything for me to answer | new questions for me | unresolved questions | who is waiting for my reply | what's in the queue |
        has anyone asked me anything`,
      ),
    },
  },
];
