/** What people say before and after a question, one phrase a line, in all five languages. */
export const chatterPhrases = `
hei
hei hei
hei på deg
hei igjen
hei alle
hei alle sammen
heisann
hallo
hallo igjen
god dag
god morgen
god kveld
god ettermiddag
goddag
hei jeg lurer på
jeg lurer på
jeg lurer på en ting
lurer på en ting
lurte på en ting
jeg lurte på en ting
jeg lurer på noe
jeg har et spørsmål
jeg har et lite spørsmål
jeg har bare et spørsmål
har et spørsmål
bare et lite spørsmål
et raskt spørsmål
kort spørsmål
kan noen hjelpe meg
kan noen hjelpe
kan noen hjelpe meg med dette
kan dere hjelpe meg
kan du hjelpe meg
er det noen som kan hjelpe meg
er det noen som vet
noen som vet
vet noen
trenger hjelp
jeg trenger hjelp
jeg trenger litt hjelp
beklager
beklager at jeg maser
beklager at jeg forstyrrer
beklager mas
unnskyld
unnskyld at jeg spør
unnskyld at jeg forstyrrer
unnskyld meg
jeg har prøvd å finne ut av dette selv
jeg har prøvd å finne ut av det selv
jeg har prøvd selv
har prøvd alt
men får det ikke til
men jeg får det ikke til
får det ikke til
skjønner ingenting
jeg skjønner ikke helt dette
sitter helt fast
takk
tusen takk
mange takk
takk for hjelpen
takk for svar
takk for hjelp
takk for svaret
takk på forhånd
på forhånd takk
på forhånd tusen takk
håper på raskt svar
håper på svar
håper noen kan hjelpe
håper dere kan hjelpe
setter pris på svar
ser fram til svar
ha en fin dag
ha en god dag
ha en fin kveld
ha en god helg
hei eg lurer på
eg lurer på
eg lurer på ein ting
lurer på ein ting
eg har eit spørsmål
eg har berre eit spørsmål
eg har eit lite spørsmål
har eit spørsmål
berre eit lite spørsmål
kan nokon hjelpe meg
kan nokon hjelpe
kan de hjelpe meg
er det nokon som kan hjelpe meg
er det nokon som veit
veit nokon
treng hjelp
eg treng hjelp
eg treng litt hjelp
orsak
orsak at eg masar
orsak at eg mas
orsak at eg forstyrrar
beklagar
beklagar at eg masar
beklagar at eg forstyrrar
unnskyld at eg forstyrrar
eg har prøvd å finne ut av dette sjølv
eg har prøvd å finne ut av det sjølv
men får det ikkje til
men eg får det ikkje til
får det ikkje til
god morgon
hei att
takk for hjelpa
takk for svaret
på førehand takk
takk på førehand
håpar på raskt svar
håpar på svar
håpar nokon kan hjelpe
ha ein fin dag
ha ein god dag
ha ei god helg
hej
hej hej
hej igen
hej på er
hej alla
hejsan
tjena
hallå
god dag
god morgon
godmorgon
god kväll
jag undrar
jag undrar en sak
undrar en sak
jag har en fråga
jag har bara en fråga
jag har en liten fråga
jag har en snabb fråga
har en fråga
bara en liten fråga
en snabb fråga
kan någon hjälpa mig
kan någon hjälpa till
kan ni hjälpa mig
kan du hjälpa mig
är det någon som kan hjälpa mig
är det någon som vet
någon som vet
vet någon
behöver hjälp
jag behöver hjälp
jag behöver lite hjälp
förlåt
förlåt att jag tjatar
förlåt att jag stör
ursäkta
ursäkta att jag stör
ursäkta att jag tjatar
ursäkta mig
jag har försökt lista ut det här själv
jag har försökt ta reda på det här själv
jag har försökt själv
men får inte till det
men jag får inte till det
men det går inte
får det inte att fungera
tack
tusen tack
stort tack
tack så mycket
tack för hjälpen
tack för svar
tack för hjälp
tack på förhand
på förhand tack
hoppas på snabbt svar
hoppas på svar
hoppas någon kan hjälpa
ha en fin dag
ha en bra dag
ha en trevlig dag
trevlig helg
hej med jer
hej alle
hej igen
godmorgen
goddag
god aften
jeg undrer mig over
jeg vil gerne spørge
må jeg spørge
jeg har et spørgsmål
jeg har lige et spørgsmål
jeg har bare et spørgsmål
har lige et spørgsmål
jeg har et lille spørgsmål
lige et hurtigt spørgsmål
et hurtigt spørgsmål
kan nogen hjælpe mig
kan nogen hjælpe
kan i hjælpe mig
kan du hjælpe mig
er der nogen der kan hjælpe mig
er der nogen som kan hjælpe mig
er der nogen der ved
ved nogen
nogen der ved
har brug for hjælp
jeg har brug for hjælp
jeg skal bruge hjælp
undskyld
undskyld jeg forstyrrer
undskyld at jeg forstyrrer
undskyld jeg spørger
beklager ulejligheden
jeg har prøvet at finde ud af det selv
jeg har prøvet at finde ud af det her selv
jeg har selv prøvet at finde ud af det
jeg har prøvet selv
men jeg kan ikke
men kan ikke
men det lykkes ikke
men jeg kan ikke finde ud af det
men kan ikke finde ud af det
tak
tusind tak
mange tak
tak for hjælpen
tak for svar
tak for hjælp
tak på forhånd
på forhånd tak
håber på hurtigt svar
håber på svar
håber nogen kan hjælpe
hav en god dag
ha en god dag
ha en dejlig dag
god weekend
hi
hi there
hi again
hi all
hi everyone
hello
hello again
hello there
hey
hey there
good morning
good afternoon
good evening
good day
dear all
dear team
i have a question
i have a quick question
i just have a question
i just have a quick question
just a quick question
quick question
a quick question
i was wondering
i am wondering
i wonder
just wondering
can anyone help me
can someone help me
can anyone help
can somebody help me
could anyone help me
could someone help me
could you help me
can you help me
can you please help me
please help
please help me
i need help
i need some help
does anyone know
does anybody know
anyone know
sorry
sorry to bother you
sorry for bothering you
sorry to bother you again
sorry for the trouble
sorry for asking
excuse me
i have tried to figure this out myself
i have tried to figure it out myself
i have tried to find out myself
i tried to figure this out myself
i tried it myself
but cannot
but i cannot
but i can't
but can't
but i can't figure it out
but no luck
thanks
thank you
thank you so much
thank you very much
many thanks
thanks a lot
thanks for your help
thanks for the help
thank you for your help
thanks in advance
thank you in advance
hoping for a quick reply
hope for a quick reply
hope to hear from you soon
looking forward to your reply
hope someone can help
any help is appreciated
any help would be appreciated
appreciate any help
have a nice day
have a good day
have a great day
have a good one
cheers
`;

/** Phrases before the name at the end. */
export const signOffs = `
mvh
hilsen
vennlig hilsen
med vennlig hilsen
beste hilsen
helsing
med helsing
venleg helsing
med venleg helsing
beste helsing
hälsningar
vänliga hälsningar
med vänlig hälsning
med vänliga hälsningar
bästa hälsningar
vh
hilsen fra
venlig hilsen
med venlig hilsen
bedste hilsner
de bedste hilsner
regards
best regards
kind regards
best wishes
br
yours sincerely
cheers
`;
