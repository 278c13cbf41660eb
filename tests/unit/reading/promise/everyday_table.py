"""Promises in everyday, indirect words, and dates that promise nothing, as read on Wednesday 11 March 2026."""

from __future__ import annotations

EVERYDAY = """
We should have a decision by the time the board meets on the 14th. | 03-11 03-14
I'd expect us to be decided by the time the trustees sit on the 26th. | 03-11 03-26
By the time the council meets on Tuesday we'll have made our minds up. | 03-11 03-17
Give us till Friday week and you will have our answer. | 03-11 03-20
Give us till Friday week. You'll have an answer by then. | 03-11 03-20
Give them until the 19th to come to a view. | 03-11 03-19
The earliest you'll hear is Monday. | 03-16 03-16
The earliest you'd hear is Monday, and it won't go past Wednesday the 18th. | 03-16 03-18
You'll hear on Monday at the earliest and Wednesday at the latest. | 03-16 03-18
It'll be Tuesday at the earliest and Thursday week at the latest before you hear from us. | 03-17 03-19
No sooner than Monday, no later than Thursday: that's when we'll call. | 03-16 03-19
You'll hear either way before the month is out. | 03-11 03-31
Either way, we'll have put you out of your misery before the week is out. | 03-11 03-13
It won't be before Easter, but straight after it you'll get our answer. | 04-06 04-10
I can't promise anything before Easter, but straight after you'll have our verdict. | 04-06 04-10
Nothing will come before Easter; straight after it we'll ring you. | 04-06 04-10
HR reckons ten working days. You'll have their answer then. | 03-25 03-25
You'll know one way or the other come Thursday. | 03-11 03-12
Come Monday you'll know where you stand. | 03-11 03-16
Bear with us until the 19th and we'll put you in the picture. | 03-11 03-19
The phone will ring by Wednesday at the latest. | 03-11 03-18
Your phone should ring on Friday afternoon. | 03-13 03-13
The yard opens again on Monday 16 March and in that same week he will make his choice known to you. | 03-16 03-20
The yard opens again on Monday 16 March and that week he makes his choice known to you. | 03-16 03-20
He has one more to see on Monday and says you'll hear by the end of that week. | 03-11 03-20
You'll hear in the last third of March. | 03-21 03-31
Our chief has the final word and is back on Monday; in the course of that week you should hear. | 03-16 03-20
I will not leave you hanging for longer than a week. | 03-11 03-18
Say Tuesday for a yes or no. | 03-17 03-17
Judgment day is Tuesday. | 03-17 03-17
First thing tomorrow you'll have it from me in black and white. | 03-12 03-12
Expect white smoke mid next week. | 03-17 03-19
Your letter should arrive by the 19th. | 03-11 03-19
You may look for their letter after Easter. | 04-06 04-10
Please watch for a letter from the board in the next ten days. | 03-11 03-21
Figure on hearing from us around the 20th. | 03-20 03-20
It'll be the back end of next week before we can say. | 03-19 03-20
The calls to finalists slide too: yours will come no later than Thursday. | 03-11 03-12
The appointment will be announced by Friday. | 03-11 03-13
There should be white smoke by Tuesday. | 03-11 03-17
I'd look to have this settled, and you told, within the fortnight. | 03-11 03-25
We want this settled, and everybody told, by the 27th. | 03-11 03-27
You won't be left dangling past the 20th. | 03-11 03-20
We won't leave you hanging beyond next Tuesday. | 03-11 03-17
You won't have to wait beyond Friday for our answer. | 03-11 03-13
The wait shouldn't last longer than a week. | 03-11 03-18
It won't go past Wednesday before you have your answer. | 03-11 03-18
We've sworn to give everyone their answer before Good Friday (the 3rd). | 03-11 04-03
The team has undertaken to give you an answer by the 24th. | 03-11 03-24
The partners have committed to a decision by Monday. | 03-11 03-16
The client has agreed to come back with a yes or no by tomorrow night. | 03-11 03-12
The managers have been told to make their choice by the 18th. | 03-11 03-18
We have set ourselves until the 20th to decide. | 03-11 03-20
The panel has given itself until Friday to choose. | 03-11 03-13
We've allowed ourselves two weeks to reach a decision. | 03-25 03-25
Towards the back end of next week you'll get a call. | 03-19 03-20
I'd say the back end of next week for an answer. | 03-19 03-20
You should hear towards the tail end of next week. | 03-19 03-20
Word should reach you in the week of March 23. | 03-23 03-27
Our decision will reach you in the week of 23 March. | 03-23 03-27
An answer should land in your inbox on Tuesday. | 03-17 03-17
Look to your inbox on Friday for our answer. | 03-13 03-13
Keep an eye on your inbox on Monday for the outcome. | 03-16 03-16
The verdict should drop by the 17th. | 03-11 03-17
The partners will let you have the outcome within 5 working days. | 03-11 03-18
The name goes to the board on the 17th and you'll be told the day after. | 03-18 03-18
Whoever gets it will be told on the 17th. | 03-17 03-17
The lucky one gets a call on Friday, the others an email. | 03-13 03-13
All four of you will be told on Thursday. | 03-12 03-12
Both of you get a call from Ruth on Friday. | 03-13 03-13
Nobody will be kept waiting past Monday. | 03-11 03-16
No one will be kept in the dark beyond the 20th. | 03-11 03-20
I won't keep you on tenterhooks past Friday. | 03-11 03-13
You'll be out of limbo by Tuesday. | 03-11 03-17
I'd pencil in the 18th for our answer. | 03-18 03-18
Mark the 18th in your diary: that's when you'll hear. | 03-18 03-18
The 18th is when you'll hear from us. | 03-18 03-18
Friday is decision day. | 03-13 03-13
Decision day is the 20th. | 03-20 03-20
D-day for the decision is next Thursday. | 03-19 03-19
Thursday is when the panel makes up its mind. | 03-12 03-12
It's next Tuesday that they decide. | 03-17 03-17
Monday's the day we decide, so Tuesday you'll hear. | 03-17 03-17
The panel sits on Monday and we'll ring round on Tuesday. | 03-17 03-17
We sit down to decide on Monday. You'll hear the next day. | 03-17 03-17
They're putting their heads together on Friday and will let you know after the weekend. | 03-16 03-20
We'll sleep on it over the weekend and ring you on Monday. | 03-16 03-16
Ask me no questions until Friday, then you'll have an answer. | 03-11 03-13
The final say is Margaret's and she'll have it by Monday. | 03-11 03-16
The final word comes from head office, and that will be with you by the 25th. | 03-11 03-25
Head office signs these off, so it will be the 25th before you hear. | 03-25 03-25
It'll be Tuesday before we can tell you. | 03-17 03-17
It will be the 20th before anyone can say. You'll hear from me that day. | 03-20 03-20
It could be the end of the month before you hear. | 03-25 03-31
It may well be next week before we have news. | 03-16 03-20
I should think Thursday for an answer. | 03-12 03-12
My guess is that you'll hear on Thursday. | 03-12 03-12
If I had to put a date on it, I'd say you'll hear by the 20th. | 03-11 03-20
All being well, you'll have our answer by Friday. | 03-11 03-13
All going to plan we'll be making our choice on the 17th. | 03-17 03-17
If all goes to plan you'll have an answer in your hands by the 17th. | 03-11 03-17
Barring surprises, the decision falls on Friday. | 03-13 03-13
Unless something blows up, you'll hear on Monday. | 03-16 03-16
God willing, you will get our reply by Sunday. | 03-11 03-15
Fingers crossed we can tell you something by Tuesday. | 03-11 03-17
With a bit of luck there'll be an answer tomorrow. | 03-12 03-12
They've promised me word by close of play on Thursday, and I'll pass it straight on. | 03-11 03-12
Karim says you'll have our decision in writing by Wednesday. | 03-11 03-18
According to Karim, the outcome is due on the 23rd. | 03-23 03-23
From what I gather, the partners choose on Friday. | 03-13 03-13
Word from the client is that they'll decide by the 18th. | 03-11 03-18
Tom tells me to expect their decision on Monday. | 03-16 03-16
HR have it down for the 18th: you'll be told that day. | 03-18 03-18
The headteacher would like to tell people by half-term, and no later than the 27th. | 03-11 03-27
Your result will be made known to you on 2 April. | 04-02 04-02
The successful candidate will be informed on the 24th. | 03-24 03-24
Offers go out on Friday. | 03-13 03-13
Offers will be made on the 24th. | 03-24 03-24
The letters will be in the post on Monday. | 03-16 03-16
Calls will be made on Thursday evening. | 03-12 03-12
An appointment will be made by the end of the month. | 03-11 03-31
The job will be offered on Friday. | 03-13 03-13
The post will be filled by the 31st. | 03-11 03-31
The shortlist of one will be agreed on Monday, and I'll phone you then. | 03-16 03-16
A choice has to be made by the 20th. | 03-11 03-20
The choice is to be announced on 20 March. | 03-20 03-20
We need to have somebody chosen by the 20th. | 03-11 03-20
They have to pick someone by Friday. | 03-11 03-13
We must come off the fence by Thursday. You'll hear that day. | 03-12 03-12
The decision is ours to make by Monday. | 03-11 03-16
I'm not expecting a decision until next Wednesday. | 03-18 03-18
Don't expect to hear until the 23rd. | 03-23 03-23
You're unlikely to hear before Monday, but you will by Wednesday. | 03-16 03-18
We're not quick, I'm afraid. Three weeks from now you'll know. | 04-01 04-01
Things move slowly here, so allow a fortnight for an answer. | 03-25 03-25
It normally takes them a week to make up their minds. | 03-18 03-18
Ten days should see us through to a decision. | 03-21 03-21
Two weeks today you will know. | 03-25 03-25
A week tomorrow you'll hear from Judith. | 03-19 03-19
A week on Friday we'll be ready to give you our decision. | 03-20 03-20
We hoped to tell you today. Make that Monday. | 03-16 03-16
Scrap what I said about Friday: you'll hear on Tuesday. | 03-17 03-17
Not Friday after all, I'm sorry. The answer comes on Monday. | 03-16 03-16
I know I said tomorrow. It won't be: you'll hear from me on Monday. | 03-16 03-16
Sorry, we're running late, so rather than Friday you'll have our answer on Wednesday. | 03-18 03-18
We're a week behind. Instead of the 13th, expect our answer on the 20th. | 03-20 03-20
The decision has been put back to the 20th. | 03-20 03-20
The decision has been brought forward to tomorrow. | 03-12 03-12
Our answer now won't come until the 20th. | 03-20 03-20
The panel's decision was due on Friday but now looks like Tuesday. | 03-17 03-17
Before you ask: Thursday. That's when we decide and you'll hear. | 03-12 03-12
As for when you'll hear, think Tuesday. | 03-17 03-17
As to timing, we'd be looking to let people know by Wednesday. | 03-11 03-18
In terms of when: you should hear back on or about the 23rd. | 03-23 03-23
"When will I know?" By Friday. | 03-11 03-13
Next you'll hear from us is Monday, with a yes or a no. | 03-16 03-16
The next thing you'll get from us is an answer, on the 19th. | 03-19 03-19
From the 23rd on you can expect our call. | 03-23 03-27
Any day from Monday you could get our call. | 03-16 03-20
Somewhere between the 18th and the 20th you'll hear. | 03-18 03-20
Between Monday and Wednesday the phone will ring. | 03-16 03-18
Our decision comes either on Monday or on Tuesday. | 03-16 03-17
"""

DATES_THAT_PROMISE_NOTHING = """
To answer what you asked at the door: whoever gets it would start by Monday 3 August, because Pete retires then.
We take up references for everybody we see. Ours should be back by Friday 20 March.
Could you come in on Friday at ten to meet the team?
We'd like to see you on the 18th for a second interview.
Shall we say Tuesday at 3 for the call?
Please send us your portfolio by Monday.
We need your answer by Friday, please.
You have until the 20th to accept the offer.
Let me know by Thursday if that suits.
Please confirm your slot by the end of tomorrow.
If you can't make it, tell us by Monday.
Claims for travel should reach us by the end of the month.
Your expenses will be paid by the 27th.
We'll refund your train fare within ten working days.
Your travel costs will be in your account by Friday.
We'll be writing to your referees on Monday.
Your references should be back by the 18th.
The reference checks will be done by Friday.
We'll take up references next week.
The DBS check takes about two weeks.
HR will call you on Friday about your start date.
The role starts on 1 April.
You would start on the 30th if appointed.
The new term begins on 13 April.
Applications close on 20 March.
The closing date for applications is Friday.
We're accepting applications until the end of the month.
The advert runs until Monday.
We are still interviewing other candidates until Thursday.
The remaining candidates will be seen next week.
We have two more interviews on Monday.
The last interviews are on the 17th.
I'm out of the office until Monday.
I'm on leave from tomorrow and back on the 23rd.
I'm around all day Thursday if you have questions.
Call me any time before Friday if anything is unclear.
You can reach me until 5pm tomorrow.
I don't work Fridays, so ring Colm on Friday.
Our offices are closed from the 3rd to the 6th.
The building shuts on Good Friday and opens again on Tuesday.
The office will be closed on Monday for the bank holiday.
We move to our new building on the 23rd.
I'll send you the joining link on Thursday.
You'll get the agenda by Friday.
You'll receive a calendar invite tomorrow.
We'll send the task over on Monday.
The test will land in your inbox on Friday.
You'll have two hours for the task on Thursday.
Please return the task within five days.
I'll forward directions by Wednesday.
I'll be meeting you at reception on Friday.
Ruth will collect you from the lobby on Tuesday.
The interview will take place on the 18th.
Your interview on Friday will last an hour.
The panel on Monday will consist of three people.
On the day, bring your passport and certificates.
We'll call you at 2pm on Friday for the interview.
I'll ring you on Thursday at 11 for our chat.
Zoe will phone you at ten on Monday to talk about the role.
You'll meet the director on the 18th.
The shop opens at nine on Saturday.
It was a pleasure meeting you on Monday.
Thank you for coming in yesterday.
I enjoyed our talk on Tuesday and will pass on your regards.
We've been hiring since January.
We launched the product last week.
The company turns ten on the 20th.
Our results are published on the 24th.
The merger will be announced on Monday.
The contract runs until 31 December.
The job alert is sent every Monday.
Your password expires on Friday.
Your account will be locked on the 20th.
The survey closes on Friday.
Tell us how we did by Sunday.
We told the last candidate on Monday.
You should have heard from us last Friday.
We had promised you an answer by Monday and I'm sorry.
We said you'd hear by the 9th.
We can't tell you anything before Friday.
There'll be no news this week.
You won't hear from us before Easter.
We'd like your decision by the 20th.
Have you decided? We'd need to know by Friday.
When could you let us know? Ideally by Monday.
Will you have an answer from your other firm by Friday?
Invoices are settled within 30 days.
Parking has to be booked by noon tomorrow.
Dana will send the contract for you to sign on Monday.
The medical is on the 19th.
Your visa takes up to eight weeks.
Happy Easter, and have a good weekend!
"""
