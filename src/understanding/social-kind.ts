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
        du er en knupp, takk | takk, du reddet dagen |
        tusen takk for hjelpen | takker og bukker 😊 | takk skal du ha, det hjalp | mange takk, da vet jeg det | supert, takk! Ha en fin dag |
        takk for at du gadd | tusen hjertelig | takker! | takk for kjapp respons | det var akkurat det jeg lurte på, takk | takk så mye | takk, så bra |
        takk skal dokker ha | takk ska du ha | topp, takk | fint, takk skal du ha | mange takk | takk for tipset | da fikk jeg svar, takk`),
      nn: phrases(`takk | tusen takk | takk skal du ha | mange takk | takk for hjelpa | takkar | takk for svaret | takk for at du hjelpte |
        tusen takk for god hjelp | flott, takk | ok takk | det hjelpte, takk | set pris på det | hjarteleg takk | takk igjen |
        greitt, takk | så bra, takk |
        mange takk, no veit eg det |
        tusen takk for hjelpa | hjarteleg takk 😊 | takkar så mykje | takk skal du ha, du berga dagen min |
        takkar og bukkar | takk for kjapt svar | det var akkurat det eg lurte på, takk | takk så mykje | takk skal de ha | topp, takk | takk for tipset |
        då fekk eg svar, takk | tusen hjarteleg`),
      sv: phrases(`tack | tack så mycket | tackar | tusen tack | tack för hjälpen | tack snälla | stort tack | tack ska du ha |
        tack för svaret | toppen, tack | okej tack | jättebra tack | tack tack | tackar så mycket | det hjälpte, tack |
        uppskattar det | tack så jättemycket | tack för snabbt svar | tack för infon | tack igen |
        du är en pärla, tack |
        tackar tackar | tusen tack för hjälpen | tack, då vet jag 😊 | jättesnällt, tack |
        tack för snabb respons | det var precis det jag undrade, tack | tack så hemskt mycket | topp, tack | tack för tipset | då fick jag svar, tack |
        tusen tack för det | tackar som frågar`),
      da: phrases(`tak | mange tak | tusind tak | tak skal du have | tak for hjælpen | tak for svaret | super, tak | tak for det |
        ok tak | det hjalp, tak | hjertelig tak | sætter pris på det | tak igen | tak for den hurtige hjælp | perfekt, tak |
        jamen tak | mange tak for hjælpen | tak tak |
        du er en skat, tak |
        tusind tak for hjælpen | super, tak for hurtigt svar | jamen tak for det | du er guld værd, tak |
        tak for hurtig respons | det var lige det jeg ville vide, tak | tusind tusind tak | tak skal I have | super tak | tak for tippet | så fik jeg svar, tak |
        mange tak skal du have`),
      en: phrases(`thanks | thank you | thx | thanks a lot | many thanks | thank you so much | cheers | ty | thanks for your help |
        thanks, that helped | great, thanks | ok thanks | thank you very much | appreciate it | much appreciated | thanks again |
        perfect, thank you | cool thanks | that's great, thank you | thank you for the quick answer | i appreciate your help |
        thanks for the info | that was helpful, thanks |
        cheers, that helped | you are a legend, thanks |
        ta very much | many thanks for the quick reply | that's great, thx | you absolute legend, thank you |
        thanks for the quick reply | that's exactly what i needed, thanks | thanks so much | thank u | tysm | ta | nice one, thanks | thanks for the tip |
        got it, thank you | many thanks indeed | thanks mate`),
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
        jammen er du flink | det var veldig nyttig | du hjalp meg masse |
        dette var et veldig bra svar | du er jo helt rå | dette funka jo kjempefint |
        dette var knall | du er rå | helt konge | så smart | for en hjelp | dette funker jo kjempebra | du er jo god du | gode greier | dette likte jeg |
        bra laget | skikkelig bra | imponert over deg | fin bot`),
      nn: phrases(`så bra | du er flink | dette var bra | kjempebra | bra jobba | godt svar | nyttig svar | du er smart | flott |
        supert | det hjelpte | for ein god bot | imponerande | fantastisk | så flink du er | det var til god hjelp | no verkar det |
        du er best | strålande | perfekt |
        du er jammen god | det var veldig nyttig |
        dette var eit godt svar | godt jobba | dette var til stor nytte |
        dette var knall | du er rå | heilt konge | så smart | for ei hjelp | dette fungerer jo kjempebra | du er jo god du | skikkeleg bra | imponert over deg |
        fin bot | flink bot`),
      sv: phrases(`vad bra | du är duktig | jättebra | bra jobbat | bra svar | toppen | vad smart du är | imponerande | fantastiskt |
        perfekt | det hjälpte | vilken bra bot | du är bäst | supert | det var till stor hjälp | nu fungerar det | jag gillar dig |
        utmärkt | du är grym | kanon | strålande | det funkade | jag är imponerad |
        snyggt jobbat | verkligen användbart |
        vad duktig du är | jättebra svar | du är ju grym | det här var verkligen användbart |
        det här var kanon | så smart | vilken hjälp | det här funkar ju jättebra | du är ju bra du | riktigt bra | imponerad av dig | fin bot | klockrent |
        suveränt`),
      da: phrases(`hvor er du god | du er dygtig | godt svar | godt gået | superfint | fantastisk | perfekt | det hjalp | du er bedst |
        flot | hvor er det smart | imponerende | super | sikke en god bot | det var en stor hjælp | nu virker det | godt arbejde |
        dejligt | skønt | det virkede |
        flot arbejde | det her var rigtig brugbart | du er rigtig dygtig |
        hvor er du dygtig | virkelig godt svar | du er sgu god | fedt |
        det her var fedt | du er for sej | så smart | sikke en hjælp | det her virker jo kanonbugt | du er jo god | rigtig godt | imponeret over dig | fin bot |
        skidegodt | alletiders`),
      en: phrases(`great | awesome | you are great | well done | good job | good answer | that was helpful | very useful | nice |
        you're the best | excellent | love it | amazing bot | i love this | brilliant | that helped a lot | impressive | so smart |
        good bot | perfect | that worked | it works now | you are smart | i like you | that's exactly what i needed | nice work |
        you're good at this | you are so helpful | that was really useful |
        great answer | this is really useful | wow, impressive |
        this is awesome | you rock | what a help | this works brilliantly | you're pretty good | really good | impressed with you | nice bot | spot on`),
    },
  },
  {
    name: 'social.greeting',
    kind: 'social',
    examples: {
      nb: phrases(`hei | heisann | hallo | god morgen | god dag | goddag | god kveld | hei hei | hei på deg | morn | halla | hei losen |
        hvordan går det | hvordan har du det | hei der | god ettermiddag | hei, hvordan går det | hei igjen | står til | hei alle sammen |
        hallo der | hei hei, er du der?`),
      nn: phrases(`hei | heisann | god morgon | god dag | hallo | korleis går det | korleis har du det | hei på deg | god kveld |
        hei att | morn | hei der | koss går det | hei, korleis står det til |
        goddag | hei hei, er du der?`),
      sv: phrases(`hej | hejsan | hallå | tjena | god morgon | god dag | hej hej | god kväll | läget | hur mår du | hur är läget |
        hej på dig | hej igen | tja | hej alla | hur går det | tjenare | hej där |
        hallå där | hej hej, är du vaken?`),
      da: phrases(`hej | hejsa | goddag | godmorgen | god morgen | hallo | hej med dig | hvordan går det | hej igen | davs | god aften |
        hvordan har du det | hej med jer | godaften | hej hej |
        hej hej, er du der?`),
      en: phrases(`hi | hello | hey | good morning | good day | good afternoon | hi there | hello there | hey there | howdy |
        how are you | how are you doing | how's it going | good evening | greetings | hi bot | hello again | morning | what's up |
        hey losen | hiya | hello, anyone home?`),
    },
  },
  {
    name: 'social.goodbye',
    kind: 'social',
    examples: {
      nb: phrases(`ha det | ha det bra | hadet | snakkes | vi snakkes | ha en fin dag | god helg | vi ses | farvel | på gjensyn |
        ha det godt | ha en god helg | god natt | hadebra | takk for nå | da stikker jeg | det var alt for i dag | takk for praten |
        snakkes i morgen | sees på mandag | da logger jeg av for i dag |
        ha det bra, snakkes | ha en fin kveld videre | adjø |
        ses | snakkes senere | da går jeg for dagen | god kveld videre | ha ei god helg | vi høres | takk for i dag`),
      nn: phrases(`ha det | ha det bra | hadet | snakkast | vi snakkast | ha ein fin dag | god helg | farvel | vi sjåast | ha ei god helg |
        takk for no | god natt | ha det godt |
        vi sjåast på måndag |
        ha det bra, vi snakkast | ha ein fin kveld vidare |
        snakkast seinare | då går eg for dagen | vi høyrest | på attersyn | takk for i dag`),
      sv: phrases(`hej då | hejdå | vi ses | ha det bra | adjö | ha en bra dag | trevlig helg | vi hörs | ha det | ha en fin dag |
        god natt | farväl | ha det gott | tack och hej |
        nu loggar jag ut för idag | vi ses på måndag |
        nu loggar jag ut för idag, hej då |
        ses | nu går jag för dagen | ha en bra helg | tack för idag | vi ses imorgon`),
      da: phrases(`farvel | hej hej da | vi ses | ha det godt | god weekend | ha en god dag | hav en god dag | vi snakkes | på gensyn |
        godnat | ha det | ha en dejlig dag | tak for nu |
        jeg logger af for i dag | vi ses på mandag |
        hej hej, vi ses | vi snakkes ved |
        vi høres | nu går jeg for i dag | tak for i dag | hav det godt | ses i morgen`),
      en: phrases(`bye | goodbye | see you | see you later | have a nice day | bye bye | take care | have a good one | good night |
        talk to you later | cya | have a great weekend | that's all for today | later |
        talk to you tomorrow | see you on monday |
        have a nice weekend | that's all for today, bye |
        talk later | i'm off for the day | have a nice evening | that's me done for today | cheerio | see you tomorrow`),
    },
  },
  {
    name: 'social.ok',
    kind: 'social',
    examples: {
      nb: phrases(`ok | okei | greit | den er grei | skjønner | jeg skjønner | forstått | jeg forstår | ja ok | javel | aha | fint så |
        da vet jeg det | oki | jeg er med | det er greit | det går fint | notert | greit nok | ok da | ok greit | i orden |
        okei, da vet jeg det | den er notert |
        mhm | jaha | den er god | ok, skjønner | da er jeg med | åja | fair nok | mottatt`),
      nn: phrases(`ok | greitt | skjønar | eg skjønar | forstått | eg forstår | aha | det er greitt | den er grei | då veit eg det | javel |
        ok då | i orden | oki |
        okei, no veit eg det |
        notert |
        mhm | jaha | den er god | ok, skjønar | då er eg med | åja | motteke`),
      sv: phrases(`ok | okej | jag förstår | förstår | aha | jaha | jag fattar | uppfattat | då vet jeg det | då vet jag | det är okej |
        okej då | i ordning | jag är med | noterat | det går bra |
        det låter bra |
        mhm | okidoki | fattar | ok, fattar | då är jag med | jaså | mottaget | japp, förstått`),
      da: phrases(`ok | okay | forstået | jeg forstår | aha | nå så | det er fint | så ved jeg det | i orden | det er ok | modtaget | fint nok |
        okay så | javel |
        nå ok | så er jeg med |
        mhm | nå | den er fin | ok, forstår | oki | noteret`),
      en: phrases(`ok | okay | i see | got it | understood | alright | all right | makes sense | fair enough | good to know | noted | k |
        oh ok | i understand | sounds good | gotcha | okay then | roger |
        mhm | fine | ok, understood | aha | okie | right | okey dokey`),
    },
  },
  {
    name: 'social.neverMind',
    kind: 'social',
    examples: {
      nb: phrases(`glem det | bare glem det | det ordnet seg | fant det ut selv | ikke så farlig | det går bra, jeg fant det | det løste seg |
        trenger ikke svar lenger | samme det | det var ikke noe | drit i det | ignorer det | se bort fra spørsmålet | jeg ombestemte meg |
        avbryt | jeg fant ut av det | fant svaret | ikke viktig | det var ingenting |
        det var ingenting likevel | jeg spurte noen andre, det er i orden nå |
        det gjør ikke noe, jeg fant det selv | nei det var ingenting | ikke tenk på det | beklager, jeg fant svaret på intranett. Bare se bort fra meldingen |
        jeg fant det | fant svaret selv | det ordna seg | ordnet seg | trenger ikke hjelp lenger | samma det | ikke bry deg | jeg fikk det til |
        spiller ingen rolle | nei glem hele greia | jeg spurte en kollega i stedet | det er i orden nå | har fått hjelp av en annen | har funnet ut av det |
        dropp det | det gikk likevel`),
      nn: phrases(`gløym det | berre gløym det | det ordna seg | eg fann ut av det | ikkje så farleg | det løyste seg | same det | det var ingenting |
        eg ombestemte meg | fann svaret sjølv | treng ikkje svar lenger | sjå bort frå det | ikkje viktig | avbryt |
        det er i orden no |
        det gjer ikkje noko, eg fann det sjølv | bry deg ikkje om det | nei det var ingenting | beklagar, eg fann svaret. Berre sjå bort frå meldinga |
        eg høyrde med Solveig i staden, så det er i orden no |
        eg fann det | treng ikkje hjelp lenger | ikkje bry deg | eg fekk det til | spelar inga rolle | eg spurde ein kollega i staden |
        har fått hjelp av ein annan | har funne ut av det | dropp det | det gjekk likevel`),
      sv: phrases(`glöm det | strunt i det | det löste sig | jag hittade det | inte så viktigt | strunta i det | det ordnade sig | skit i det |
        det var inget | jag ångrade mig | hittade svaret själv | behöver inte svar längre | avbryt | spelar ingen roll |
        det är lugnt nu |
        strunt samma | jag hittade det själv, tack ändå | bry dig inte om det | birgitta på registratorsexpeditionen kunde svara, så det är lugnt |
        glöm bara det | behöver inte hjälp längre | skit samma | jag fick till det | jag frågade en kollega istället | har fått hjälp av någon annan |
        har löst det | skippa det | det gick ändå`),
      da: phrases(`glem det | pyt med det | det løste sig | jeg fandt ud af det | lige meget | ikke så vigtigt | det var ikke noget |
        jeg fandt det selv | det ordnede sig | ignorer det | jeg har ombestemt mig | det er lige meget | afbryt | spiller ingen rolle |
        det er fint nu |
        pyt | bare se bort fra min besked | lone i journalen vidste det, så det er fint nu |
        bare glem det | jeg fandt det | fandt selv svaret | har ikke brug for hjælp mere | skidt med det | jeg fik det til at virke | det betyder ikke noget |
        jeg spurgte en kollega i stedet | det er i orden nu | har fået hjælp af en anden | har fundet ud af det | drop det | det gik alligevel`),
      en: phrases(`never mind | nevermind | forget it | nvm | found it | figured it out | it's sorted | no worries, i found it | not important |
        doesn't matter | ignore that | i changed my mind | never mind, solved it | cancel that | forget about it | scratch that |
        i found the answer myself | ignore my question |
        all good now |
        it's nothing, found it myself | don't bother | please ignore my last message | margaret in registry already told me, all good now |
        just forget it | i found it | found the answer myself | it sorted itself out | don't need help any more | no worries, forget it | i got it working |
        i asked a colleague instead | it's fine now | got help from somebody else | drop it | solved it`),
    },
  },
  {
    name: 'social.apology',
    kind: 'social',
    examples: {
      nb: phrases(`beklager | unnskyld | sorry | oi, feil | min feil | unnskyld at jeg maser | beklager det | beklager, skrev feil | oi sorry |
        det var ikke meningen | feil chat | beklager at jeg forstyrrer | ups | jeg tok feil | unnskyld meg |
        unnskyld, det var ikke meningen | oi, feil chat, beklager | unnskyld at jeg maser sånn | å nei sorry |
        oi, unnskyld | beklager forstyrrelsen | sorry for maset | jeg skrev feil | feil tråd | feil kanal, beklager | ups, skulle ikke hit |
        unnskyld at jeg var sur | beklager språket | sorry, trykte feil | unnskyld, det var til noen andre | sorry, misforsto`),
      nn: phrases(`orsak | beklagar | unnskyld | sorry | orsak at eg masar | mi feil | oi, feil chat | det var ikkje meininga | beklagar, skreiv feil |
        orsak meg | eg tok feil | beklagar det |
        unnskyld, det var ikkje meininga | oi, feil chat, orsak | orsak at eg masar slik |
        oi, orsak | orsak forstyrringa | sorry for maset | eg skreiv feil | feil tråd | feil kanal, orsak | ups, skulle ikkje hit | orsak at eg var sur |
        sorry, trykte feil | orsak, det var til nokon andre | beklagar, misforstod`),
      sv: phrases(`förlåt | ursäkta | sorry | förlåt att jag stör | mitt fel | oj, fel chatt | ursäkta mig | det var inte meningen | ojsan |
        jag hade fel | ber om ursäkt | hoppsan | skrev fel, förlåt |
        sorry, fel chatt | oj förlåt det var inte meningen | ursäkta att jag tjatar | jag ber om ursäkt |
        oj, ursäkta | ursäkta störningen | förlåt att jag tjatar | jag skrev fel | fel tråd | fel kanal, ursäkta | oj, skulle inte hit | förlåt att jag var sur |
        sorry, tryckte fel | ursäkta, det var till någon annan | förlåt, missförstod`),
      da: phrases(`undskyld | beklager | sorry | undskyld forstyrrelsen | min fejl | ups | det var ikke meningen | ups, forkert chat | beklager, skrev forkert |
        jeg tog fejl | undskyld mig | det må du undskylde |
        det var ikke meningen, undskyld | undskyld jeg forstyrrer |
        ups, undskyld | undskyld jeg plager | jeg skrev forkert | forkert tråd | forkert kanal, undskyld | ups, det skulle ikke herhen | undskyld jeg var sur |
        sorry, trykkede forkert | undskyld, det var til en anden | beklager, misforstod`),
      en: phrases(`sorry | my bad | apologies | oops | i apologize | sorry, wrong chat | my mistake | sorry about that | excuse me |
        sorry to bother you | i was wrong | pardon | didn't mean to send that | oops wrong window |
        oops, wrong chat | I apologise for the confusion | excuse me, I didn't mean that |
        oh, sorry | sorry for nagging | i didn't mean that | i mistyped | wrong thread | wrong channel, sorry | oops, not meant for here | sorry i was rude |
        sorry, pressed the wrong button | sorry, that was for someone else | sorry, misunderstood | pardon me`),
    },
  },
];
