import type { Intent } from './intent.ts';
import { phrases } from './phrases.ts';

/** Rude words, trials, what is asked about the bot itself, answers to an offer, and follow-ups. */
export const otherWords: readonly Intent[] = [
  {
    name: 'social.abuse',
    kind: 'social',
    examples: {
      nb: phrases(`idiot | du er dum | dust | dritt | hold kjeft | ubrukelig bot | faen | du suger | helvete | din idiot | dra til helvete |
        jævla bot | elendig svar | du er helt ubrukelig | drittbot | for et elendig system | jeg hater deg | dårlig svar | verste boten jeg har sett | så dum du er |
        dette er noe dritt | teit bot | faen ta deg |
        dritt bot | faen så dårlig du er | for en håpløs tjeneste dette er |
        hold kjeft din dumme bot | fy faen så dårlig | du er håpløs | for en søppelbot | dumme maskin | du er dum som et brød | håpløs greie | udugelige robot |
        kan du ingenting`),
      nn: phrases(`idiot | du er dum | ubrukeleg | du er heilt ubrukeleg | hald kjeft | drit | dust | faen | eg hatar deg | dårleg svar | helvete |
        din tosk | elendig bot | dra til helvete | så teit du er |
        drittbot | faen så dårleg du er | for ei håplaus teneste |
        din idiot | du syg | fy faen så dårleg | du er håplaus | for ein søppelbot | dumme maskin | faen ta deg | håplause greier | udugelege robot |
        kan du ingenting`),
      sv: phrases(`idiot | du är dum | värdelös | jävla bot | håll käften | du suger | dra åt helvete | skitbot | du är värdelös | fan ta dig | jag hatar dig |
        dåligt svar | helt oduglig | dumma bot | jävla idiot | vilken skit | fan vad dålig du är | sämsta boten |
        vilken jävla dålig bot |
        du är helt värdelös | du är korkad |
        din idiot | håll käften dumma bot | fy fan vad dålig | du är hopplös | vilken skräpbot | dumma maskin | hopplös grej | odugliga robot | kan du ingenting`),
      da: phrases(`idiot | du er dum | ubrugelig | hold kæft | lortebot | du er håbløs | elendig svar | for fanden | gå ad helvede til | jeg hader dig |
        dit fjols | du er helt ubrugelig | dårligt svar | lort | værdiløs bot | hvor er du dum |
        du er ubrugelig | for helvede en elendig bot |
        din idiot | du stinker | hold kæft dumme bot | for helvede hvor er du dårlig | sikke en lortebot | dumme maskine | fandens til bot | håbløst lort |
        uduelige robot | kan du ingenting`),
      en: phrases(`you are stupid | idiot | you suck | useless bot | shut up | fuck you | this is crap | dumb bot | worst bot ever | go to hell | i hate you |
        bad answer | you're useless | what a stupid answer | shit | fuck off | you are an idiot | terrible bot | moron | piece of shit | you're hopeless |
        what a waste of time you are | what a load of rubbish |
        you are useless | stupid bot | this is garbage | you idiot |
        shut up you stupid bot | crap bot | what a rubbish bot | dumb machine | screw you | piece of junk | worthless robot | don't you know anything |
        you're so stupid`),
    },
  },
  {
    name: 'social.test',
    kind: 'social',
    examples: {
      nb: phrases(`test | tester | testing | test test | bare tester | dette er en test | en to tre | prøver bare | er du der | hallo, er du der | test 123 |
        virker dette | funker dette | ser du dette | jeg tester bare | testmelding |
        prøver om dette virker |
        bare en test | tester 1 2 3 |
        tester om dette virker | funker du | er du våken | prøve 1 2 | sjekker om boten lever | lever du | er det noen her`),
      nn: phrases(`test | testar | berre testar | dette er ein test | er du der | verkar dette | prøvar berre | testmelding | ser du dette | test 1 2 3 |
        eg testar berre | funkar dette |
        prøver om dette verkar |
        berre ein test | testar 1 2 3 | test test |
        testar om dette verkar | hallo, er du der | fungerer du | er du vaken | prøver berre | sjekkar om boten lever | lever du | er det nokon her`),
      sv: phrases(`test | testar | testar bara | det här är ett test | är du där | funkar det här | testmeddelande | test test | bara ett test | ett två tre |
        jag testar bara | provar bara |
        provar om det här funkar |
        testar ett två tre |
        testar om det här fungerar | hallå, är du där | funkar du | är du vaken | kollar om boten lever | lever du | är det någon här`),
      da: phrases(`test | tester | bare en test | dette er en test | er du der | virker det her | testbesked | test test | jeg tester bare | prøver lige |
        en to tre test | virker dette |
        prøver lige om det virker |
        tester en to tre |
        tester bare | tester om det her virker | hallo, er du der | virker du | er du vågen | prøver bare | det her er en test | tjekker om botten lever |
        lever du | er der nogen her`),
      en: phrases(`test | testing | testing 123 | this is a test | just testing | are you there | test message | anybody there | does this work | ping |
        is this working | one two three | can you hear me | testing testing |
        checking if this works |
        test 1 2 3 | this is a test message |
        testing if this works | hello, are you there | do you work | are you awake | test test | just trying it out | checking whether the bot is alive |
        are you alive | is anybody here`),
    },
  },
  {
    name: 'social.robot',
    kind: 'social',
    examples: {
      nb: phrases(`er du en robot | er du et menneske | er du ekte | hvem har laget deg | hvem er du | snakker jeg med en robot | er du ai | hva er du |
        er du chatgpt | hvem står bak deg | er dette en bot | er du en ekte person | er det et menneske jeg snakker med | hva heter du | bruker du kunstig intelligens |
        er du en maskin | er du menneske eller robot | hvem lagde deg | er du levende |
        snakker jeg med en ekte person nå | er det noen ekte mennesker bak her | er det et menneske som svarer |
        er du et menneske eller en maskin |
        er du kunstig intelligens | er du ki | er dette en chatbot | er du et program | bruker du chatgpt | hva slags bot er du | skriver jeg med en maskin |
        hvem sitter bak | er du en ai | hvem er det som svarer her`),
      nn: phrases(`er du ein robot | er du eit menneske | kven er du | kven har laga deg | er du ekte | kva er du | snakkar eg med ein robot | er du ki |
        kva heiter du | er dette ein bot | er du ei maskin | kven står bak deg | brukar du kunstig intelligens |
        snakkar eg med ein ekte person no |
        er du chatgpt |
        er du kunstig intelligens | er dette ein chatbot | er du eit program | brukar du chatgpt | er det eit menneske som svarar | kva slags bot er du |
        skriv eg med ei maskin | kven sit bak | er du ein ai`),
      sv: phrases(`är du en robot | är du en människa | vem är du | vem har gjort dig | är du ai | pratar jag med en bot | vad är du | vad heter du |
        är du på riktigt | är du chatgpt | vem har byggt dig | är det en riktig person jag pratar med | är du en maskin | vem skapade dig |
        pratar jag med en riktig person | är det en människa som svarar |
        är du artificiell intelligens | är du en ai | är det här en chattbot | är du ett program | använder du chatgpt | vad är du för bot |
        skriver jag med en maskin | vem sitter bakom`),
      da: phrases(`er du en robot | er du et menneske | hvem er du | hvem har lavet dig | er du ai | taler jeg med en bot | hvad er du | hvad hedder du |
        er du ægte | er du en maskine | er du chatgpt | hvem står bag dig | er det et rigtigt menneske |
        taler jeg med en rigtig person | er det et menneske der svarer |
        er du kunstig intelligens | er du en ai | er det her en chatbot | er du et program | bruger du chatgpt | hvad er du for en bot |
        skriver jeg med en maskine | hvem sidder bag`),
      en: phrases(`are you a robot | are you a bot | are you human | are you real | who made you | who are you | what are you | am i talking to a robot |
        are you an ai | is this a bot | are you chatgpt | what's your name | who built you | are you a real person | am i talking to a human | who created you |
        do you use artificial intelligence | are you a machine or a person |
        is there a human answering | is anyone real behind this |
        are you artificial intelligence | is this a chatbot | are you a program | do you use chatgpt | is a human answering | what kind of bot are you |
        am i talking to a machine | who is behind this`),
    },
  },
  {
    name: 'reply.yes',
    kind: 'reply',
    examples: {
      nb: phrases(`ja | ja takk | gjør det | jepp | ja, gjerne | gjerne | ja det vil jeg | ok gjør det | send det | ja send | absolutt | kjør på | selvfølgelig |
        ja vær så snill | det vil jeg gjerne | stemmer | riktig | ja det stemmer | ja bekreft | greit, gjør det | fint, gjør det | ok | ja fint | bare gjør det | det høres bra ut |
        ja det er fint |
        ja, gjør det | ja absolutt | gjerne det | det stemmer | helt riktig | jada | javisst | send den | det hadde vært fint ja`),
      nn: phrases(`ja | ja takk | gjer det | jau | gjerne | ja gjerne | send det | ja, det vil eg | absolutt | køyr på | sjølvsagt | det stemmer | greitt, gjer det | ok |
        ja send han vidare | ver så snill |
        jepp | ja, det er fint |
        ja, gjer det | ja ver så snill | ja absolutt | gjerne det | heilt rett | ok gjer det | send han | ja send | berre gjer det | det hadde vore fint ja`),
      sv: phrases(`ja | ja tack | gör det | japp | gärna | ja gärna | skicka det | ja, det vill jag | absolut | kör på det | självklart | det stämmer | okej gör det | ok |
        ja skicka | visst | javisst | låter bra |
        ja, gör det | ja snälla | ja absolut | gärna det | helt rätt | kör på | ok gör det | skicka den | gör det bara | jajamän`),
      da: phrases(`ja | ja tak | gør det | gerne | ja gerne | send det | ja, det vil jeg gerne | absolut | selvfølgelig | det er rigtigt | okay gør det | ok | bare gør det |
        ja send | jo tak | lyder godt |
        meget gerne | jep | ja, det må du godt |
        ja, gør det | ja vær så venlig | ja absolut | gerne det | det passer | helt rigtigt | kør på | ja da | ok gør det`),
      en: phrases(`yes | yes please | do it | yep | sure | yeah | go ahead | please do | send it | of course | yes, send it | absolutely | ok | correct | that's right | sounds good |
        yes do that | ok do it | definitely | okay go for it | yup |
        sure, go ahead |
        yes, do it | yes please do | i'd like that | go for it | yes send | just do it | sounds good, yes | sure thing`),
    },
  },
  {
    name: 'reply.no',
    kind: 'reply',
    examples: {
      nb: phrases(`nei | nei takk | ikke nå | nei, ikke gjør det | ikke send | nei det trengs ikke | nope | nei la være | det er ikke nødvendig | nei glem det | ellers takk |
        ikke gjør det | nei det er greit | nei, vent | ingen av dem | ingen av disse | avbryt | la være | nei ikke send det |
        helst ikke | nix |
        nei ikke gjør det | nei, ellers takk | nei avbryt | stopp, ikke send | ikke send den | nei jeg ombestemte meg | det stemmer ikke | nei feil |
        ikke nødvendig | niks | nei vent`),
      nn: phrases(`nei | nei takk | ikkje no | ikkje send | nei, det trengst ikkje | la vere | ikkje gjer det | det er ikkje nødvendig | nei, gløym det | ingen av dei | elles takk |
        avbryt | nei vent |
        helst ikkje | niks |
        nei ikkje gjer det | nei det trengst ikkje | nope | nei, elles takk | nei eg ombestemte meg | det stemmer ikkje | nei feil | ikkje nødvendig | lat vere`),
      sv: phrases(`nej | nej tack | inte nu | skicka inte | nej det behövs inte | låt bli | gör inte det | det är inte nödvändigt | nä | nej glöm det | ingen av dem | avbryt |
        nej vänta | nej det är bra |
        helst inte | nej, det behövs inte |
        nej gör inte det | nope | nej, annars tack | nej jag ändrade mig | det stämmer inte | nej fel | inte nödvändigt | nix`),
      da: phrases(`nej | nej tak | ikke nu | send det ikke | det behøves ikke | lad være | gør det ikke | det er ikke nødvendigt | næ | nej glem det | ingen af dem | ellers tak |
        afbryd | nej vent |
        helst ikke | nej, det behøves ikke |
        nej gør ikke det | nej det behøves ikke | niks | nej, ellers tak | annuller | send den ikke | nej jeg ombestemte mig | det passer ikke | nej forkert |
        ikke nødvendigt`),
      en: phrases(`no | no thanks | no thank you | not now | don't | don't send it | nope | nah | not necessary | none of them | neither | cancel | no, don't do that | no need |
        please don't | leave it | no wait | none of those |
        rather not | no, don't send it |
        no don't | no, thanks anyway | abort | no i changed my mind | that's not right | no wrong`),
    },
  },
  {
    name: 'reply.choice',
    kind: 'reply',
    slots: { choice: 'ordinal' },
    examples: { nb: [], nn: [], sv: [], da: [], en: [] },
  },
  {
    name: 'followUp',
    kind: 'followUp',
    examples: {
      nb: phrases(`hvor lang tid tar det | gjelder det også meg | og hvordan gjør jeg det | hva koster det | hvor finner jeg det | kan jeg gjøre det selv | når da |
        hvorfor det | hvem gjør det | hva hvis det ikke går | gjelder det alle | hva betyr det | hvor da | og etterpå | hva så | kan du forklare mer | fortell mer |
        mer om det | hvor lenge varer det | hva mener du | må jeg det | kan du utdype | har du mer om dette | si mer | jeg skjønte ikke det |
        og for studenter? | hva med vikarer da | og hvis jeg er i permisjon? | må jeg gjøre det selv? |
        hva med oss andre da | gjelder det for alle | og hvis jeg er vikar | men hva om fristen er ute | når må det være gjort | er det samme for ansatte |
        trengs det | også for timelærere? | og deretter?`),
      nn: phrases(`kor lang tid tek det | gjeld det meg òg | korleis gjer eg det | kva kostar det | kor finn eg det | kvifor det | når då | kven gjer det | gjeld det alle |
        kva tyder det | kan du forklare meir | fortel meir | må eg det | kva så |
        og for studentar? | kva med vikarar då | og om eg er i permisjon? | må eg gjere det sjølv? |
        kva med oss andre då | gjeld det for alle | og om eg er vikar | men kva om fristen er ute | kvar finn eg det | når må det vere gjort |
        er det same for tilsette | trengst det | kan eg gjere det sjølv | og etterpå?`),
      sv: phrases(`hur lång tid tar det | gäller det mig också | hur gör jag det | vad kostar det | var hittar jag det | varför det | när då | vem gör det | gäller det alla |
        vad betyder det | kan du förklara mer | berätta mer | måste jag det | vad händer sen | hur då |
        och för studenter? | hur är det med vikarier då | och om jag är föräldraledig? | måste jag göra det själv |
        vad gäller för oss andra då | och om jag är vikarie | men vad händer om fristen gått ut | när måste det vara klart | är det samma för anställda |
        behövs det | kan jag göra det själv | och sen då?`),
      da: phrases(`hvor lang tid tager det | gælder det også mig | hvordan gør jeg det | hvad koster det | hvor finder jeg det | hvorfor det | hvornår så | hvem gør det |
        gælder det alle | hvad betyder det | kan du forklare mere | fortæl mere | skal jeg det | hvad så |
        og for studerende? | gælder det også for mig | hvad med vikarer | og hvis jeg er på barsel? | skal jeg selv gøre det |
        hvad med os andre | og hvis jeg er vikar | men hvad hvis fristen er overskredet | hvornår skal det være gjort | er det samme for ansatte |
        er det nødvendigt | kan jeg gøre det selv | og bagefter?`),
      en: phrases(`how long does it take | does that apply to me | how do i do that | what does it cost | where do i find it | why is that | who does that | does it apply to everyone |
        what does that mean | can you explain more | tell me more | do i have to | what then | are you sure | and then what | what if it fails | can you elaborate | more about that | how so |
        and for students? | does that apply to me as well | what about temps | and if I'm on leave? | do I have to do that myself |
        what about the rest of us | does that go for everyone | and if i'm a temp | but what if the deadline has passed | where do i find that |
        when must it be done | is it the same for staff | is that needed | can i do it myself | and after that?`),
    },
  },
];
