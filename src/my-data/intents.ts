import { type Intent, phrases } from '../understanding/index.ts';

/** Asking for one's own data; what is stored in general, and its deletion, are the guide's. */
export const myDataIntents: readonly Intent[] = [
  {
    name: 'myData.show',
    examples: {
      nb: phrases(`vis dataene mine | vis meg dataene mine | last ned dataene mine | gi meg en kopi av dataene mine | jeg vil ha en kopi av dataene mine | send meg dataene mine | eksporter dataene mine |
        jeg vil se dataene mine | kan jeg få se dataene mine | få ut dataene mine | hent dataene mine | fil med dataene mine | vis alt du har lagret om meg | last ned alt du har om meg | gi meg alt du har på meg som fil`),
      nn: phrases(`vis dataa mine | vis meg dataa mine | last ned dataa mine | gi meg ein kopi av dataa mine | eg vil ha ein kopi av dataa mine | send meg dataa mine | eksporter dataa mine |
        eg vil sjå dataa mine | kan eg få sjå dataa mine | hent dataa mine | fil med dataa mine | vis alt du har lagra om meg`),
      sv: phrases(`visa mina data | visa mina uppgifter | ladda ner mina data | ladda ner mina uppgifter | ge mig en kopia av mina uppgifter | jag vill ha en kopia av mina uppgifter | skicka mina uppgifter till mig | exportera mina uppgifter |
        jag vill se mina uppgifter | kan jag få se mina uppgifter | hämta mina uppgifter | fil med mina uppgifter | visa allt du har sparat om mig`),
      da: phrases(`vis mine data | vis mig mine data | hent mine data | download mine data | giv mig en kopi af mine data | jeg vil have en kopi af mine data | send mig mine data | eksporter mine data |
        jeg vil se mine data | kan jeg få mine data at se | fil med mine data | vis alt du har gemt om mig`),
      en: phrases(`show my data | show me my data | download my data | give me a copy of my data | i want a copy of my data | send me my data | export my data |
        i want to see my data | can i see my data | get my data | file with my data | show everything you have stored about me | subject access request`),
    },
  },
];
