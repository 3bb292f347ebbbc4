/** Days and times, as far as they tell what is asked for; `times` reads them in earnest. The form is that of ./fillers.ts. */
export const timeWords = `
day 0.35: mandag, måndag, monday, tirsdag, tysdag, tisdag, tuesday, onsdag, wednesday, torsdag, thursday, fredag,
  friday, lørdag, laurdag, lördag, saturday, søndag, sundag, söndag, sunday, mandager, mandagar, måndagar, mondays,
  tirsdager, tysdagar, tisdagar, tuesdays, onsdager, onsdagar, wednesdays, torsdager, torsdagar, thursdays, fredager,
  fredagar, fridays, lørdager, søndager, mondag, man, mån, tir, tors, fre, lør, søn, mon, tue, wed, thu, fri, i dag,
  idag, today, i morgen, imorgen, i morgon, imorgon, imorra, i morra, tomorrow, tmrw, tomorow, overmorgen, i overmorgen,
  i overmorgon, övermorgon, i övermorgon, denne uka, denne uken, denne ukes, denne veka, denna vecka, denna veckan,
  den här veckan, denne uge, this week, neste uke, neste veke, nästa vecka, næste uge, next week, uke, uka, uken, veke,
  veka, vecka, veckan, uge, ugen, week, weeks, i uken, weekend, helg, helga, måned, måneden, månad, månaden, month,
  this month, neste måned, next month, januar, januari, january, februar, februari, february, mars, marts, march, april,
  mai, maj, juni, june, juli, july, august, augusti, september, oktober, october, november, desember, december, i kveld,
  ikveld, tonight, formiddag, ettermiddag, eftermiddag, afternoon, i år, dagen, dager, dagar, dage, days, uke 49,
  seinare, senere, senare, later, i forrige uke, i førre veke, førre veke, forrige uke, förra veckan, last week,
  i sidste uge, sidste uge, yesterday, i går, igår, i gjår, gårsdagens, earlier today, tidligere i dag, før jul,
  til jul, christmas, framover, fremover, framöver
every 0.5: hver, kvar, kvart, varje, hvert, every, each, annenhver, annakvar, varannan, hveranden, alle
clock 0.4: kl, klokka, klokken, klockan, oclock, halv, kvart over, kvart på, noon, am, pm, midday
`;
