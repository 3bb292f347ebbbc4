import type { Intent } from './intent.ts';
import { phrases } from './phrases.ts';

/** Thanks, praise, greetings and what else is said to be kind. */
export const kindWords: readonly Intent[] = [
  {
    name: 'social.thanks',
    kind: 'social',
    examples: {
      nb: phrases(`takk | tusen takk | takk skal du ha | takker og bukker | mange takk for svaret | takk for hjelpen |
        tusen takk for god hjelp | supert, takk | den er grei, takk | flott, da vet jeg det, takk | ok takk | takk for info |
        hjertelig takk | takker så mye | det hjalp, takk | takk, det var det jeg trengte | setter pris på det | tusen tusen takk |
        perfekt takk skal du ha | takk igjen | takk takk | takk for at du svarte | takk for raskt svar | greit takk |
        du er en knupp, takk | takk, du reddet dagen`),
      nn: phrases(`takk | tusen takk | takk skal du ha | mange takk | takk for hjelpa | takkar | takk for svaret | takk for at du hjelpte |
        tusen takk for god hjelp | flott, takk | ok takk | det hjelpte, takk | set pris på det | hjarteleg takk | takk igjen |
        greitt, takk | så bra, takk |
        mange takk, no veit eg det`),
      sv: phrases(`tack | tack så mycket | tackar | tusen tack | tack för hjälpen | tack snälla | stort tack | tack ska du ha |
        tack för svaret | toppen, tack | okej tack | jättebra tack | tack tack | tackar så mycket | det hjälpte, tack |
        uppskattar det | tack så jättemycket | tack för snabbt svar | tack för infon | tack igen |
        du är en pärla, tack`),
      da: phrases(`tak | mange tak | tusind tak | tak skal du have | tak for hjælpen | tak for svaret | super, tak | tak for det |
        ok tak | det hjalp, tak | hjertelig tak | sætter pris på det | tak igen | tak for den hurtige hjælp | perfekt, tak |
        jamen tak | mange tak for hjælpen | tak tak |
        du er en skat, tak`),
      en: phrases(`thanks | thank you | thx | thanks a lot | many thanks | thank you so much | cheers | ty | thanks for your help |
        thanks, that helped | great, thanks | ok thanks | thank you very much | appreciate it | much appreciated | thanks again |
        perfect, thank you | cool thanks | that's great, thank you | thank you for the quick answer | i appreciate your help |
        thanks for the info | that was helpful, thanks |
        cheers, that helped | you are a legend, thanks`),
    },
  },
  {
    name: 'social.praise',
    kind: 'social',
    examples: {
      nb: phrases(`så bra | du er flink | dette var bra | kjempebra | bra jobba | godt svar | veldig nyttig | du er kjempeflink |
        fantastisk | for en god bot | beste boten | det var et godt svar | imponerende | du er smart | supert | flott | perfekt |
        det hjalp | det var til god hjelp | det var nyttig | så flink du er | jeg er imponert | det funket | det virket |
        nå virker det | du er best | jeg liker deg | glad i deg | dette var akkurat det jeg trengte | fint | topp | bra svar |
        jammen er du flink | det var veldig nyttig | du hjalp meg masse`),
      nn: phrases(`så bra | du er flink | dette var bra | kjempebra | bra jobba | godt svar | nyttig svar | du er smart | flott |
        supert | det hjelpte | for ein god bot | imponerande | fantastisk | så flink du er | det var til god hjelp | no verkar det |
        du er best | strålande | perfekt |
        du er jammen god | det var veldig nyttig`),
      sv: phrases(`vad bra | du är duktig | jättebra | bra jobbat | bra svar | toppen | vad smart du är | imponerande | fantastiskt |
        perfekt | det hjälpte | vilken bra bot | du är bäst | supert | det var till stor hjälp | nu fungerar det | jag gillar dig |
        utmärkt | du är grym | kanon | strålande | det funkade | jag är imponerad |
        snyggt jobbat | verkligen användbart`),
      da: phrases(`hvor er du god | du er dygtig | godt svar | godt gået | superfint | fantastisk | perfekt | det hjalp | du er bedst |
        flot | hvor er det smart | imponerende | super | sikke en god bot | det var en stor hjælp | nu virker det | godt arbejde |
        dejligt | skønt | det virkede |
        flot arbejde | det her var rigtig brugbart | du er rigtig dygtig`),
      en: phrases(`great | awesome | you are great | well done | good job | good answer | that was helpful | very useful | nice |
        you're the best | excellent | love it | amazing bot | i love this | brilliant | that helped a lot | impressive | so smart |
        good bot | perfect | that worked | it works now | you are smart | i like you | that's exactly what i needed | nice work |
        you're good at this | you are so helpful | that was really useful`),
    },
  },
  {
    name: 'social.greeting',
    kind: 'social',
    examples: {
      nb: phrases(`hei | heisann | hallo | god morgen | god dag | goddag | god kveld | hei hei | hei på deg | morn | halla | hei losen |
        hvordan går det | hvordan har du det | hei der | god ettermiddag | hei, hvordan går det | hei igjen | står til | hei alle sammen`),
      nn: phrases(`hei | heisann | god morgon | god dag | hallo | korleis går det | korleis har du det | hei på deg | god kveld |
        hei att | morn | hei der | koss går det | hei, korleis står det til`),
      sv: phrases(`hej | hejsan | hallå | tjena | god morgon | god dag | hej hej | god kväll | läget | hur mår du | hur är läget |
        hej på dig | hej igen | tja | hej alla | hur går det | tjenare | hej där`),
      da: phrases(`hej | hejsa | goddag | godmorgen | god morgen | hallo | hej med dig | hvordan går det | hej igen | davs | god aften |
        hvordan har du det | hej med jer | godaften | hej hej`),
      en: phrases(`hi | hello | hey | good morning | good day | good afternoon | hi there | hello there | hey there | howdy |
        how are you | how are you doing | how's it going | good evening | greetings | hi bot | hello again | morning | what's up`),
    },
  },
  {
    name: 'social.goodbye',
    kind: 'social',
    examples: {
      nb: phrases(`ha det | ha det bra | hadet | snakkes | vi snakkes | ha en fin dag | god helg | vi ses | farvel | på gjensyn |
        ha det godt | ha en god helg | god natt | hadebra | takk for nå | da stikker jeg | det var alt for i dag | takk for praten |
        snakkes i morgen | sees på mandag | da logger jeg av for i dag`),
      nn: phrases(`ha det | ha det bra | hadet | snakkast | vi snakkast | ha ein fin dag | god helg | farvel | vi sjåast | ha ei god helg |
        takk for no | god natt | ha det godt |
        vi sjåast på måndag`),
      sv: phrases(`hej då | hejdå | vi ses | ha det bra | adjö | ha en bra dag | trevlig helg | vi hörs | ha det | ha en fin dag |
        god natt | farväl | ha det gott | tack och hej |
        nu loggar jag ut för idag | vi ses på måndag`),
      da: phrases(`farvel | hej hej da | vi ses | ha det godt | god weekend | ha en god dag | hav en god dag | vi snakkes | på gensyn |
        godnat | ha det | ha en dejlig dag | tak for nu |
        jeg logger af for i dag | vi ses på mandag`),
      en: phrases(`bye | goodbye | see you | see you later | have a nice day | bye bye | take care | have a good one | good night |
        talk to you later | cya | have a great weekend | that's all for today | later |
        talk to you tomorrow | see you on monday`),
    },
  },
  {
    name: 'social.ok',
    kind: 'social',
    examples: {
      nb: phrases(`ok | okei | greit | den er grei | skjønner | jeg skjønner | forstått | jeg forstår | ja ok | javel | aha | fint så |
        da vet jeg det | oki | jeg er med | det er greit | det går fint | notert | greit nok | ok da | ok greit | i orden`),
      nn: phrases(`ok | greitt | skjønar | eg skjønar | forstått | eg forstår | aha | det er greitt | den er grei | då veit eg det | javel |
        ok då | i orden | oki |
        okei, no veit eg det`),
      sv: phrases(`ok | okej | jag förstår | förstår | aha | jaha | jag fattar | uppfattat | då vet jeg det | då vet jag | det är okej |
        okej då | i ordning | jag är med | noterat | det går bra`),
      da: phrases(`ok | okay | forstået | jeg forstår | aha | nå så | det er fint | så ved jeg det | i orden | det er ok | modtaget | fint nok |
        okay så | javel`),
      en: phrases(`ok | okay | i see | got it | understood | alright | all right | makes sense | fair enough | good to know | noted | k |
        oh ok | i understand | sounds good | gotcha | okay then | roger`),
    },
  },
  {
    name: 'social.neverMind',
    kind: 'social',
    examples: {
      nb: phrases(`glem det | bare glem det | det ordnet seg | fant det ut selv | ikke så farlig | det går bra, jeg fant det | det løste seg |
        trenger ikke svar lenger | samme det | det var ikke noe | drit i det | ignorer det | se bort fra spørsmålet | jeg ombestemte meg |
        avbryt | jeg fant ut av det | fant svaret | ikke viktig | det var ingenting |
        det var ingenting likevel | jeg spurte noen andre, det er i orden nå`),
      nn: phrases(`gløym det | berre gløym det | det ordna seg | eg fann ut av det | ikkje så farleg | det løyste seg | same det | det var ingenting |
        eg ombestemte meg | fann svaret sjølv | treng ikkje svar lenger | sjå bort frå det | ikkje viktig | avbryt |
        det er i orden no`),
      sv: phrases(`glöm det | strunt i det | det löste sig | jag hittade det | inte så viktigt | strunta i det | det ordnade sig | skit i det |
        det var inget | jag ångrade mig | hittade svaret själv | behöver inte svar längre | avbryt | spelar ingen roll |
        det är lugnt nu`),
      da: phrases(`glem det | pyt med det | det løste sig | jeg fandt ud af det | lige meget | ikke så vigtigt | det var ikke noget |
        jeg fandt det selv | det ordnede sig | ignorer det | jeg har ombestemt mig | det er lige meget | afbryt | spiller ingen rolle |
        det er fint nu`),
      en: phrases(`never mind | nevermind | forget it | nvm | found it | figured it out | it's sorted | no worries, i found it | not important |
        doesn't matter | ignore that | i changed my mind | never mind, solved it | cancel that | forget about it | scratch that |
        i found the answer myself | ignore my question |
        all good now`),
    },
  },
  {
    name: 'social.apology',
    kind: 'social',
    examples: {
      nb: phrases(`beklager | unnskyld | sorry | oi, feil | min feil | unnskyld at jeg maser | beklager det | beklager, skrev feil | oi sorry |
        det var ikke meningen | feil chat | beklager at jeg forstyrrer | ups | jeg tok feil | unnskyld meg`),
      nn: phrases(`orsak | beklagar | unnskyld | sorry | orsak at eg masar | mi feil | oi, feil chat | det var ikkje meininga | beklagar, skreiv feil |
        orsak meg | eg tok feil | beklagar det`),
      sv: phrases(`förlåt | ursäkta | sorry | förlåt att jag stör | mitt fel | oj, fel chatt | ursäkta mig | det var inte meningen | ojsan |
        jag hade fel | ber om ursäkt | hoppsan | skrev fel, förlåt`),
      da: phrases(`undskyld | beklager | sorry | undskyld forstyrrelsen | min fejl | ups | det var ikke meningen | ups, forkert chat | beklager, skrev forkert |
        jeg tog fejl | undskyld mig | det må du undskylde`),
      en: phrases(`sorry | my bad | apologies | oops | i apologize | sorry, wrong chat | my mistake | sorry about that | excuse me |
        sorry to bother you | i was wrong | pardon | didn't mean to send that | oops wrong window`),
    },
  },
];
