"""Promises as thumbs and small firms write them, and days that promise nothing; read on Wednesday 11 March 2026."""

from __future__ import annotations

SHORT = """
Within three working days after Tuesday they'll say yes or no. | 03-17 03-20
Ottoline will say yes or no by the 20th. | 03-11 03-20
In ten days you'll have it from me in plain English, hired or not hired. | 03-21 03-21
By Thursday you'll have it straight from the boss, in or out. | 03-11 03-12
We'll call all three of you by Friday. | 03-11 03-13
You should get a mail from HR by tomorrow evening. | 03-11 03-12
No one will know until the 17th. | 03-17 03-17
let me count the payroll monday, youll hear from me tuesday | 03-17 03-17
well talk it over tonight and youll know by friday | 03-11 03-13
theyll ring you thursday | 03-12 03-12
ill let you know monday | 03-16 03-16
Sorry for the delay, you will hear by Friday. | 03-11 03-13
Sorry we didn't get back to you on Monday, you'll have an answer by Friday. | 03-11 03-13
I apologise for not having called on Friday; I will ring on Monday. | 03-16 03-16
You will hear by the 20th, as the course opens on 7 April. | 03-11 03-20
The post starts on 1 May, so we'll decide by the 27th. | 03-11 03-27
He has promised me his choice by the end of next week and you'll have it from me the same day. | 03-11 03-20
She'll give us her pick by Tuesday and I'll pass it on that very day. | 03-11 03-17
The client owes me a name by Friday; you hear it from me the same afternoon. | 03-11 03-13
They've promised me their pick on Thursday. | 03-12 03-12
The owner wants to tell me his preference by Monday. | 03-11 03-16
The panel decides who to bring back for the second round by Friday. | 03-11 03-13
you will be informed not later than 17.03 (Tuesday). | 03-11 03-17
You'll hear from one of us at the start of week 13. | 03-23 03-24
We will decide at the end of week 12. | 03-19 03-20
You get our answer in the middle of calendar week 13. | 03-24 03-26
Early in KW 14 you will hear from us. | 03-30 03-31
I will tell you what they decided after Easter. | 04-06 04-10
I'll let you know what she said by Friday. | 03-11 03-13
You'll hear from me on Monday who they chose. | 03-16 03-16
Our last interview is on Friday, then we will let you know. | 03-13 03-13
You receive our answer in the week from 16.03.2026 to 20.03.2026. | 03-16 03-20
You get a yes or no from us on Friday. | 03-13 03-13
You hear from us until Friday. | 03-11 03-13
Results letters are mailed within 10 business days. | 03-11 03-25
All candidates are informed by e-mail on 20 March. | 03-20 03-20
I get in touch again in April. | 04-01 04-30
By the end of next week we'll have picked someone, and whoever it is, you'll get a mail from me. | 03-11 03-20
Please be patient until Monday. | 03-11 03-16
Please bear with us until the 20th. | 03-11 03-20
Give me a week. | 03-18 03-18
You asked for news: we're still on schedule, so by the end of this week. | 03-11 03-13
They have pushed it back. They say two more weeks, so by Wednesday 25 March. | 03-11 03-25
We're closed for stocktake this week, so it'll be next week that I come back to you with a yes or no. | 03-16 03-20
A couple of days and I'll be able to tell you if it's yes. | 03-13 03-13
The successful person would start on 5 December; we'll tell you if that's you by Tuesday 13 October. | 03-11 10-13
We will let you know if you are through by Friday. | 03-11 03-13
I'll tell you whether it's a yes on Monday. | 03-16 03-16
chef here. gonna count heads sunday, youll know monday | 03-16 03-16
theyll call you friday either way | 03-13 03-13
Apologies, I couldn't call you on Monday, it will be Thursday now. | 03-12 03-12
You will have our answer by the 24th, since term starts on 13 April. | 03-11 03-24
Gran will give me her verdict by Sunday and I'll pass it straight on. | 03-11 03-15
The client has promised us a name by Tuesday. | 03-11 03-17
Both partners will tell me who they want on Friday, I'll ring you that evening. | 03-13 03-13
My director wants to choose by Thursday and you get a call from me the same day. | 03-11 03-12
I shall have their answer on Monday and so will you. | 03-16 03-16
They settle it on Thursday, I text you that same evening. | 03-12 03-12
She meets the owner on Friday and rings you after. | 03-13 03-13
We hire by committee: the vote is on Tuesday, you get word on Wednesday. | 03-18 03-18
The board sits on the 19th and we write to all of you the day after. | 03-20 03-20
You learn the result in the second half of week 12. | 03-18 03-20
Hold tight till the 20th. | 03-11 03-20
I need until Friday to make up my mind. | 03-11 03-13
I'd like to sleep on it till Monday. | 03-11 03-16
Give us the weekend and we'll ring you. | 03-14 03-15
Allow us ten days. | 03-21 03-21
I wanted to let you know we'll have a decision on Friday. | 03-13 03-13
Just a line to tell you the committee decides on Tuesday. | 03-17 03-17
They will choose who comes to the final round by Friday. | 03-11 03-13
We'll pick the four we want to meet by the 20th. | 03-11 03-20
"""

NOTHING = """
We try to get everyone from first call to decision in three weeks, so the sooner you book the better.
From application to offer it usually takes five weeks with us.
We like to go from interview one to a signed contract in 20 days.
Our whole process runs from screening to offer within a month.
I'm sorry for not getting back to you on Friday.
Apologies that we didn't call you on Monday as planned.
Sorry I never rang you on Tuesday.
Please forgive me for failing to write to you by Friday.
We'll be quick, since the job begins on 1 April.
The successful candidate starts on Monday 4 May.
We want somebody at the desk by 1 June.
Could you start on 4 May if they say yes?
We need the chair filled before the school year starts on 1 September.
We must have somebody before the March 30 milestone so I will not let it sleep.
The medical and attestation papers can wait, those take 3 weeks anyway.
The visa can come later, it takes six weeks.
Don't wait for the police check, that takes ten days.
The reference forms are slow, they need a fortnight.
They have told me they will decide who to see by Wednesday 18 March.
They'll choose whom to interview by Friday.
The panel finish today and we will write to everybody when the paperwork has been through the director.
With her and Anouk I am looking at the 24th or the 25th but neither has said yes.
Let me ask Denise about the shift pattern and I'll tell you by Friday.
The internal applicants will be told by Thursday; for external ones we can't name a day.
This is to let you know that Monday's session moves to Tuesday, 24th March, same time.
Just to inform you that the talk is now on Friday 20 March.
Choose at least three windows between March 22 and March 30.
Pick any slot by Friday.
He proposes the 24th, 25th or 30th of March in Lyon.
Please let me know if you can start by Friday.
Let me know if you can come on Friday.
I'm so sorry nobody rang you on Tuesday.
Forgive me for not writing last Friday.
Sorry about the silence, I never got to it on Friday.
The season opens on 4 April, which is why we are in a hurry.
Ideally the new colleague begins on 1 May.
Your first day would be Monday 4 May.
We would like you to start on the 20th of April if all agree.
The garden opens at Easter and the person has to be here by then.
You could visit the workshop on Thursday if you like.
We'd love to show you the site on Friday 20 March.
Please send the signed form by Friday.
HR wants your bank details by the 20th.
The badge takes five days to print.
DBS checks take four weeks at present.
Your travel claim will be settled within ten days.
Allow 45 minutes for the talk on Friday.
Our trial weeks run until 27 March.
I'm off from Friday until the 23rd, Jo has my desk.
This place is closed until Monday.
A quick note to let you know that Thursday's talk is now at ten.
Please choose a slot by Thursday.
Nobody will hear before the 17th, I'm afraid.
You'll get a mail with the joining details by Monday.
Come by the shop Tuesday the 17th, 7 am, before the crew gets loud.
Swing by the yard Tuesday and I'll show you around.
Drop in Thursday morning and see how we roast.
Come out to the farm on Saturday and we'll talk.
Got them. Darlene will call all three by Friday.
"""
