import { type Intent, phrases } from '../understanding/index.ts';

/** What is said about the weekly status of a channel. */
export const statusIntents: readonly Intent[] = [
  {
    name: 'status.show',
    examples: {
      nb: phrases(
        `ukestatus | ukentlig status | ukesstatus | vis ukestatus | ukestatusen | når kommer ukestatusen | hva står i ukestatusen | vis ukestatusen |
        hvordan ser statusen ut for denne uka | status for denne uka | vis status |
        hva er ukas status | når postes ukestatusen | er det satt opp ukestatus her | vis status for kanalen | hvilken dag kommer ukestatusen | hvilke kanaler har ukestatus | ukas status |
        hva er status | statusen denne uka | ukas tall | tallene for uka | vis meg ukestatusen | ukesrapport | vis ukesrapporten | når kommer statusen |
        hvor ofte kommer statusen | forrige ukestatus | siste ukestatus | oppsummering av uka | hvordan gikk uka | ukestatus nå |
        får vi ukestatus i denne kanalen | hva er innstilt for ukestatus`,
      ),
      nn: phrases(`vekestatus | vis vekestatus | vekestatusen | når kjem vekestatusen | vekentleg status |
        korleis ser statusen ut for denne veka | vis status |
        kva er statusen for veka | når kjem vekestatusen | er det sett opp vekestatus her |
        kva er status | statusen denne veka | tala for veka | vis meg vekestatusen | vekerapport | vis vekerapporten | når kjem statusen | kor ofte kjem statusen |
        førre vekestatus | siste vekestatus | oppsummering av veka | korleis gjekk veka | vekestatus no | får vi vekestatus i denne kanalen`),
      sv: phrases(`veckostatus | veckostatusen | visa veckostatus | när kommer veckostatusen | visa veckostatusen |
        hur ser statusen ut för den här veckan | visa status |
        vad är veckans status | när postas veckostatusen | finns det veckostatus här | veckans status |
        vad är läget den här veckan | statusen den här veckan | veckans siffror | visa mig veckostatusen | veckorapport | visa veckorapporten |
        när kommer statusen | hur ofta kommer statusen | förra veckostatusen | senaste veckostatusen | sammanfattning av veckan | hur gick veckan |
        veckostatus nu | får vi veckostatus i den här kanalen`),
      da: phrases(`ugestatus | ugestatusen | vis ugestatus | hvornår kommer ugestatus | vis ugestatusen |
        hvordan ser status ud for denne uge | vis status |
        hvad er ugens status | hvornår postes ugestatus | er der sat ugestatus op her | ugens status |
        hvad er status | status i denne uge | ugens tal | vis mig ugestatussen | ugerapport | vis ugerapporten | hvornår kommer status | hvor tit kommer status |
        forrige ugestatus | seneste ugestatus | opsummering af ugen | hvordan gik ugen | ugestatus nu | får vi ugestatus i denne kanal`),
      en: phrases(
        `weekly status | show weekly status | show the weekly status | when is the weekly status | weekly status report |
        how does this weeks status look | show the status |
        what is the status this week | when is the weekly status posted | is there a weekly status here | which channels have a weekly status | this week's status |
        how does this week's status look |
        what's the status | status this week | this week's numbers | show me the weekly status | weekly report | show the weekly report |
        when does the status come | how often is the status posted | last weekly status | latest weekly status | summary of the week | how did the week go |
        weekly status now | do we get a weekly status in this channel`,
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
        jeg vil ha ukestatus hver mandag | send status hver fredag kl 9 | sett ukestatus til tirsdag kl 8 | kan vi få ukestatus på mandager | bytt ukestatus til torsdag |
        ukestatus {text} | post status {text} | sett ukestatus til {text} |
        start ukestatus | slå på ukestatus | få ukestatus i denne kanalen | ukestatus her hver fredag kl 14 | jeg vil ha ukestatus her |
        legg ukestatusen til torsdager kl 9 | endre dag for ukestatus | endre tidspunkt for ukestatus | ukentlig status torsdager klokka ti |
        post ukestatusen på onsdager | kan statusen komme på fredag i stedet | aktiver ukestatus | bestill ukestatus | send ukesrapporten hver mandag`,
      ),
      nn: phrases(
        `vekestatus {text} kvar måndag kl 8 | vekestatus {text} måndag | vekestatus {text} kl 8 | vekestatus {text} kvar | set opp vekestatus | endre vekestatus |
        post status {text} kvar fredag |
        eg vil ha vekestatus kvar måndag | send status kvar fredag kl 9 | set vekestatus til tysdag |
        vekestatus {text} | post status {text} | set vekestatus til {text} |
        start vekestatus | slå på vekestatus | få vekestatus i denne kanalen | vekestatus her kvar fredag kl 14 | eg vil ha vekestatus her |
        legg vekestatusen til torsdagar kl 9 | endre dag for vekestatus | endre tidspunkt for vekestatus | kan statusen kome på fredag i staden |
        aktiver vekestatus | send vekerapporten kvar måndag`,
      ),
      sv: phrases(
        `veckostatus {text} varje måndag kl 8 | veckostatus {text} måndag | veckostatus {text} kl 8 | veckostatus {text} varje | ändra veckostatus | sätt upp veckostatus |
        posta status {text} varje fredag |
        jag vill ha veckostatus varje måndag | skicka status varje fredag kl 9 | sätt veckostatus till tisdag |
        veckostatus {text} | posta status {text} | sätt veckostatus till {text} |
        starta veckostatus | slå på veckostatus | få veckostatus i den här kanalen | veckostatus här varje fredag kl 14 | jag vill ha veckostatus här |
        lägg veckostatusen på torsdagar kl 9 | ändra dag för veckostatus | ändra tid för veckostatus | kan statusen komma på fredag istället |
        aktivera veckostatus | skicka veckorapporten varje måndag`,
      ),
      da: phrases(
        `ugestatus {text} hver mandag kl. 8 | ugestatus {text} mandag | ugestatus {text} kl 8 | ugestatus {text} hver | ændre ugestatus | sæt ugestatus op |
        slå status op {text} hver fredag |
        jeg vil have ugestatus hver mandag | send status hver fredag kl 9 | sæt ugestatus til tirsdag |
        ugestatus {text} | slå status op {text} | sæt ugestatus til {text} |
        start ugestatus | slå ugestatus til | få ugestatus i denne kanal | ugestatus her hver fredag kl. 14 | jeg vil have ugestatus her |
        læg ugestatus om torsdagen kl. 9 | ændre dag for ugestatus | ændre tidspunkt for ugestatus | kan status komme på fredag i stedet | aktiver ugestatus |
        send ugerapporten hver mandag`,
      ),
      en: phrases(
        `weekly status {text} every monday at 8 am | weekly status {text} monday | weekly status {text} 8 am | weekly status {text} every | change weekly status | set up weekly status | schedule weekly status |
        post the status {text} every friday |
        i want a weekly status every monday | send the status every friday at 9 | set weekly status to tuesday | can we have the weekly status on mondays |
        weekly status {text} | post the status {text} | set weekly status to {text} |
        start the weekly status | turn on the weekly status | get the weekly status in this channel | weekly status here every friday at 2 |
        i want the weekly status here | put the weekly status on thursdays at 9 | change the day of the weekly status | change the time of the weekly status |
        can the status come on friday instead | enable weekly status | send the weekly report every monday`,
      ),
    },
  },
  {
    name: 'status.stop',
    examples: {
      nb: phrases(
        `stopp ukestatus | ukestatus stopp | avslutt ukestatus | ukestatus av | ikke send ukestatus mer | slutt med ukestatus | slå av ukestatus | stans ukestatus | jeg vil stoppe ukestatusen | ukestatus avslutt | ukestatus slutt med | ukestatus stans |
        ikke post status lenger | slutt å poste status | ikke post status her lenger |
        slå av ukestatusen |
        ikke mer ukestatus | skru av ukestatusen | deaktiver ukestatus | vi vil ikke ha ukestatus lenger | fjern ukestatusen | dropp ukestatusen |
        kutt ut ukestatusen | ingen flere statuser her | stopp de ukentlige meldingene | avbestill ukestatus | slett ukestatus | nok ukestatus nå |
        vi trenger ikke ukestatus`,
      ),
      nn: phrases(
        `stopp vekestatus | vekestatus stopp | avslutt vekestatus | slutt med vekestatus | slå av vekestatus | vekestatus av |
        ikkje post status lenger |
        ikkje post status her lenger | slå av vekestatusen |
        ikkje meir vekestatus | skru av vekestatusen | deaktiver vekestatus | vi vil ikkje ha vekestatus lenger | fjern vekestatusen | dropp vekestatusen |
        kutt ut vekestatusen | stopp dei vekentlege meldingane | slett vekestatus | vi treng ikkje vekestatus`,
      ),
      sv: phrases(
        `stoppa veckostatus | veckostatus stopp | avsluta veckostatus | sluta med veckostatus | stäng av veckostatus | veckostatus av |
        posta inte status längre | sluta posta status |
        posta inte status här längre | stäng av veckostatusen |
        ingen mer veckostatus | inaktivera veckostatus | vi vill inte ha veckostatus längre | ta bort veckostatusen | skippa veckostatusen |
        stoppa de veckovisa meddelandena | radera veckostatus | vi behöver inte veckostatus`,
      ),
      da: phrases(
        `stop ugestatus | ugestatus stop | afslut ugestatus | stop med ugestatus | slå ugestatus fra | ugestatus fra |
        slå ikke status op mere | hold op med at sende status |
        slå ikke status op her mere |
        ikke mere ugestatus | slå ugestatussen fra | deaktiver ugestatus | vi vil ikke have ugestatus længere | fjern ugestatus | drop ugestatus |
        stop de ugentlige beskeder | slet ugestatus | vi har ikke brug for ugestatus`,
      ),
      en: phrases(
        `stop weekly status | weekly status stop | end weekly status | weekly status off | turn off weekly status | no more weekly status | cancel weekly status | weekly status end |
        don't post the status anymore | stop posting the status |
        don't post the status here anymore | turn the weekly status off |
        no weekly status any more | switch off the weekly status | disable weekly status | we don't want the weekly status any longer | remove the weekly status |
        drop the weekly status | stop the weekly messages | delete the weekly status | enough weekly status | we don't need the weekly status`,
      ),
    },
  },
];
