import { type Intent, phrases } from '../understanding/index.ts';

/** What is said about the weekly status of a channel. */
export const statusIntents: readonly Intent[] = [
  {
    name: 'status.show',
    examples: {
      nb: phrases(
        `ukestatus | ukentlig status | ukesstatus | vis ukestatus | ukestatusen | når kommer ukestatusen | hva står i ukestatusen | vis ukestatusen |
        hvordan ser statusen ut for denne uka | status for denne uka | vis status |
        hva er ukas status | når postes ukestatusen | er det satt opp ukestatus her | vis status for kanalen | hvilken dag kommer ukestatusen | hvilke kanaler har ukestatus | ukas status`,
      ),
      nn: phrases(`vekestatus | vis vekestatus | vekestatusen | når kjem vekestatusen | vekentleg status |
        korleis ser statusen ut for denne veka | vis status |
        kva er statusen for veka | når kjem vekestatusen | er det sett opp vekestatus her`),
      sv: phrases(`veckostatus | veckostatusen | visa veckostatus | när kommer veckostatusen | visa veckostatusen |
        hur ser statusen ut för den här veckan | visa status |
        vad är veckans status | när postas veckostatusen | finns det veckostatus här | veckans status`),
      da: phrases(`ugestatus | ugestatusen | vis ugestatus | hvornår kommer ugestatus | vis ugestatusen |
        hvordan ser status ud for denne uge | vis status |
        hvad er ugens status | hvornår postes ugestatus | er der sat ugestatus op her | ugens status`),
      en: phrases(
        `weekly status | show weekly status | show the weekly status | when is the weekly status | weekly status report |
        how does this weeks status look | show the status |
        what is the status this week | when is the weekly status posted | is there a weekly status here | which channels have a weekly status | this week's status`,
      ),
    },
  },
  {
    name: 'status.set',
    slots: { text: 'text' },
    examples: {
      nb: phrases(
        `ukestatus {text} hver mandag kl 8 | ukestatus {text} hver fredag | ukestatus {text} kl 8 | ukestatus {text} mandag | sett opp ukestatus {text} mandag kl 9 | send ukestatus {text} hver | flytt ukestatus til fredag | ny ukestatus {text} | endre ukestatus | sett opp ukestatus |
        post status {text} hver fredag | legg ut status {text} hver mandag kl 8 |
        jeg vil ha ukestatus hver mandag | send status hver fredag kl 9 | sett ukestatus til tirsdag kl 8 | kan vi få ukestatus på mandager | bytt ukestatus til torsdag`,
      ),
      nn: phrases(
        `vekestatus {text} kvar måndag kl 8 | vekestatus {text} måndag | vekestatus {text} kl 8 | vekestatus {text} kvar | set opp vekestatus | endre vekestatus |
        post status {text} kvar fredag |
        eg vil ha vekestatus kvar måndag | send status kvar fredag kl 9 | set vekestatus til tysdag`,
      ),
      sv: phrases(
        `veckostatus {text} varje måndag kl 8 | veckostatus {text} måndag | veckostatus {text} kl 8 | veckostatus {text} varje | ändra veckostatus | sätt upp veckostatus |
        posta status {text} varje fredag |
        jag vill ha veckostatus varje måndag | skicka status varje fredag kl 9 | sätt veckostatus till tisdag`,
      ),
      da: phrases(
        `ugestatus {text} hver mandag kl. 8 | ugestatus {text} mandag | ugestatus {text} kl 8 | ugestatus {text} hver | ændre ugestatus | sæt ugestatus op |
        slå status op {text} hver fredag |
        jeg vil have ugestatus hver mandag | send status hver fredag kl 9 | sæt ugestatus til tirsdag`,
      ),
      en: phrases(
        `weekly status {text} every monday at 8 am | weekly status {text} monday | weekly status {text} 8 am | weekly status {text} every | change weekly status | set up weekly status | schedule weekly status |
        post the status {text} every friday |
        i want a weekly status every monday | send the status every friday at 9 | set weekly status to tuesday | can we have the weekly status on mondays`,
      ),
    },
  },
  {
    name: 'status.stop',
    examples: {
      nb: phrases(
        `stopp ukestatus | ukestatus stopp | avslutt ukestatus | ukestatus av | ikke send ukestatus mer | slutt med ukestatus | slå av ukestatus | stans ukestatus | jeg vil stoppe ukestatusen | ukestatus avslutt | ukestatus slutt med | ukestatus stans |
        ikke post status lenger | slutt å poste status | ikke post status her lenger`,
      ),
      nn: phrases(
        `stopp vekestatus | vekestatus stopp | avslutt vekestatus | slutt med vekestatus | slå av vekestatus | vekestatus av |
        ikkje post status lenger`,
      ),
      sv: phrases(
        `stoppa veckostatus | veckostatus stopp | avsluta veckostatus | sluta med veckostatus | stäng av veckostatus | veckostatus av |
        posta inte status längre | sluta posta status`,
      ),
      da: phrases(
        `stop ugestatus | ugestatus stop | afslut ugestatus | stop med ugestatus | slå ugestatus fra | ugestatus fra |
        slå ikke status op mere | hold op med at sende status`,
      ),
      en: phrases(
        `stop weekly status | weekly status stop | end weekly status | weekly status off | turn off weekly status | no more weekly status | cancel weekly status | weekly status end |
        don't post the status anymore | stop posting the status`,
      ),
    },
  },
];
