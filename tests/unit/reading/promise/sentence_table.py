"""Sentences of recruiters, written for these tests: what they promise on Wednesday 11 March 2026, or nothing."""

from __future__ import annotations

PROMISES = """
Give us till the end of the week to decide, yeah? | 03-11 03-13
They will let me have their shortlist for the second stage by close on Monday. | 03-11 03-16
I promised myself I'd ring everyone by Tuesday evening. | 03-11 03-17
I'll give you a proper answer tues eve / weds. | 03-17 03-18
They have asked for time till 20th March for the final decision. | 03-11 03-20
So I'll bell you thurs. | 03-12 03-12
I'll be on to you by the end of next week, once the roof is mended. | 03-11 03-20
We'll get onto you by Friday. | 03-11 03-13
We'll let you know by Friday. | 03-11 03-13
The last candidate is seen on 20 March and results are communicated to all within one week thereof. | 03-20 03-27
I'll ring you before the week's out. | 03-11 03-13
I'll get you a decision before the day is out. | 03-11 03-11
We see people until 13 March, and two weeks after the last interview at the latest you have our answer. | 03-13 03-27
10 working days from now you will have our final answer at the latest. | 03-11 03-25
Trustees meet on Tuesday the 17th. You'll get a call from Paul no later than the day after trustees. | 03-11 03-18
Council sits on the 17th and we write to everybody the day after it meets. | 03-18 03-18
The board votes on the 16th and I'll phone you the next morning. | 03-17 03-17
You come in for a trial on Tuesday 17 March, and we decide in the same week. | 03-17 03-20
Target date for a decision: 20 March. | 03-11 03-20
Within the week you'll hear from us. | 03-11 03-18
This day week you'll have our answer. | 03-18 03-18
We ask for your patience for the next two weeks while the panel deliberates. | 03-11 03-25
We're still on schedule, so by the end of this week. | 03-11 03-13
I will write to you by Friday to say whether there will be new dates or not. | 03-11 03-13
You'll hear from me either way by the 20th. | 03-11 03-20
I'll have an answer for you on Monday. | 03-16 03-16
Expect a call from Dana early next week. | 03-16 03-17
We aim to come to a decision by the end of next week. | 03-11 03-20
I expect we will have made our choice by the 25th. | 03-11 03-25
The committee should be able to tell you more on Tuesday. | 03-17 03-17
Our director wants to sleep on it and will ring you tomorrow. | 03-12 03-12
I promise to write to you no later than the end of the month, whatever the outcome. | 03-11 03-31
Final decisions are expected in the week of the 23rd. | 03-23 03-27
All applicants will receive written notification within 15 business days. | 03-11 04-01
We are hoping to wrap this process up by the 27th. | 03-11 03-27
Give us until Tuesday and you shall have your answer. | 03-11 03-17
Feedback will follow by close of play tomorrow. | 03-11 03-12
Allow us two weeks to get back to you. | 03-25 03-25
I'd expect things to move fast, so you can count on word from us by Monday. | 03-11 03-16
A decision will be communicated to all shortlisted candidates by 2 April. | 03-11 04-02
We hope to be in a position to make an offer by Friday week. | 03-11 03-20
The outcome of your interview will be emailed to you within 5 working days. | 03-11 03-18
We will revert to you latest by 18 March. | 03-11 03-18
Kindly allow us 7 to 10 working days to revert with the outcome. | 03-20 03-25
Mr Okafor will communicate the panel's decision to you on or before 19 March. | 03-11 03-19
You can expect to hear something in the next fortnight. | 03-11 03-25
I'll be able to give you a definite yes or no by Thursday. | 03-11 03-12
We anticipate making a final selection by mid-April. | 03-11 04-20
Look out for an email from us on Friday. | 03-13 03-13
Someone from the team will reach out to you within the next 48 hours. | 03-11 03-13
Our hiring manager is back on Monday and I'll have news for you that day. | 03-16 03-16
The board meets on the 17th, and I will call you the following day. | 03-18 03-18
I am chasing the client for feedback and will come back to you by tomorrow lunchtime. | 03-11 03-12
The client has promised me feedback by Monday. | 03-11 03-16
They tell me a decision is due on Thursday. | 03-12 03-12
Bear with us until next week, when we should have a final answer. | 03-16 03-20
We'd like to get you an answer before the weekend. | 03-11 03-13
I should know more by the middle of next week. | 03-11 03-19
It may take up to three weeks before we are able to inform you of our decision. | 03-11 04-01
We are a small team, so it will be a week or two before you hear. | 03-18 03-25
The faculty will vote on the 24th; expect an email from the dean the day after. | 03-25 03-25
Outcome letters are posted in the first week of April. | 03-30 04-03
The results will be published on our portal on 16 March. | 03-16 03-16
Once everyone has been seen on Friday, we will get back to you within two working days. | 03-13 03-17
After the last interview on the 18th it should take us no more than a week to decide. | 03-18 03-25
Sarah will update you on the outcome at the beginning of April. | 04-01 04-10
We'll talk to everyone by Friday and make our minds up over the weekend. | 03-14 03-15
I'm told it'll be Wednesday week before they decide. | 03-25 03-25
I shall be writing to all candidates on the 13th. | 03-13 03-13
You should get an email from HR sometime next week letting you know either way. | 03-16 03-20
I'll keep you posted and will have something concrete by the end of the week. | 03-11 03-13
We plan to extend an offer to our top candidate by 20 March and will inform the others then. | 03-11 03-20
Rest assured that you'll have heard from us by the end of April. | 03-11 04-30
It's looking like a decision around the 26th. | 03-26 03-26
We try to get back to everyone inside a week. | 03-11 03-18
Please expect a response within 10 calendar days. | 03-11 03-21
Give me a few days and I'll come back with an answer. | 03-13 03-15
We'll make the final call on Friday. | 03-13 03-13
The decision has slipped, sorry. It will now be next Tuesday. | 03-17 03-17
I had hoped to have news today, but it'll be Friday now. | 03-13 03-13
We said Monday, but realistically you'll hear on Wednesday. | 03-18 03-18
I'll give you a shout on Thursday afternoon to let you know the verdict. | 03-12 03-12
The selection board's decision will be notified to candidates by 31 March 2026. | 03-11 03-31
You'll know by Friday. | 03-11 03-13
You will know where you stand by Friday. | 03-11 03-13
Decision by Friday. | 03-11 03-13
Next steps: we'll be in touch within a week. | 03-11 03-18
Timeline: final decision by 27 March. | 03-11 03-27
When will you hear? By 19 March at the latest. | 03-11 03-19
By Friday at the latest, you'll hear from us. | 03-11 03-13
You will hear from us, most likely on Thursday. | 03-12 03-12
I'll phone with the result on Friday. | 03-13 03-13
Trish will be in contact early in the week of the 16th. | 03-16 03-17
We'd hope to turn this around by Monday and let you know. | 03-11 03-16
I will get their thoughts on Monday and share them with you straight away. | 03-16 03-16
Expect to hear back in 5-7 business days. | 03-18 03-20
You'll be notified of the results by mail in late March. | 03-21 03-31
We should be able to offer you some feedback by the end of this week. | 03-11 03-13
My aim is to have this settled by the 23rd, and you'll be the first to know. | 03-11 03-23
We won't know until next week. | 03-16 03-20
Do not worry if you hear nothing this week; we are due to decide on the 20th. | 03-20 03-20
The partners vote on Monday evening, so you will have our decision on Tuesday morning. | 03-17 03-17
We will contact you with the outcome by phone no later than 5pm on Monday 16 March. | 03-11 03-16
I'd be surprised if you hadn't heard by Friday, but give us until the 17th. | 03-11 03-17
If you have not heard from us by 27 March, please assume that you have been unsuccessful. | 03-11 03-27
If you haven't heard from me by Tuesday, do give me a ring. | 03-11 03-17
We'll circle back in early April. | 04-01 04-10
Somebody will be back in touch after Easter. | 04-06 04-10
They plan to choose between the two of you by the end of the month. | 03-11 03-31
The appointment will be decided at the governors' meeting on 18 March. | 03-18 03-18
Leadership is travelling, so I'd say the week after next for a decision. | 03-23 03-27
I'll update you again by Monday at the latest. | 03-11 03-16
We'd expect to move to offer stage by the end of next week. | 03-11 03-20
Our feedback turnaround is typically 3 business days. | 03-16 03-16
Hoping to get you a decision tomorrow! | 03-12 03-12
Will confirm our decision on Friday. | 03-13 03-13
Will let you know tmrw. | 03-12 03-12
You have my word that you'll get an answer, good or bad, by the 19th. | 03-11 03-19
Anika from our people team is going to call you next Thursday with the outcome. | 03-19 03-19
We need a little more time and now expect to reach a decision in the second week of April. | 04-06 04-10
The hiring freeze review is on the 30th and I'll have clarity for you by the 1st. | 03-11 04-01
We will notify both finalists simultaneously on 24 March. | 03-24 03-24
I'll let her know by Thursday. | 03-11 03-12
I will text you when I land on Friday with their answer. | 03-13 03-13
The school will be ringing all interviewees this evening. | 03-11 03-11
We'll be phoning candidates from Monday. | 03-16 03-20
Governors will confirm the appointment on Thursday night and I'll call everybody on Friday morning. | 03-13 03-13
You ought to have our response in your inbox by Tuesday. | 03-11 03-17
We're planning on making a decision by COB Monday. | 03-11 03-16
Look for an update from us late next week. | 03-19 03-20
I should be in a position to let you have the panel's decision by 20 March. | 03-11 03-20
Two more to see tomorrow and Friday, then I'll be straight back to you, Monday at the latest. | 03-11 03-16
I'd anticipate an answer around the middle of next week. | 03-17 03-19
Please be advised that results shall be made known to candidates within fourteen (14) days. | 03-11 03-25
The process takes roughly three weeks from here. | 04-01 04-03
A final answer is a couple of weeks away. | 03-25 03-25
Should hear back from the hiring manager tomorrow and will keep you in the loop. | 03-12 03-12
We expect the process to conclude in April. | 04-01 04-30
The CEO signs the offer letters on the 20th, so that's when you'll know. | 03-20 03-20
I've asked for their decision by Friday and will relay it the minute I have it. | 03-11 03-13
He'll make up his mind over the weekend. | 03-14 03-15
Verdict on Monday! | 03-16 03-16
We would hope to have completed the selection by Easter. | 03-11 04-05
Once the last candidate has interviewed on Tuesday we'll need a day or two to decide. | 03-18 03-19
We'll let you know the outcome by phone on either Monday or Tuesday. | 03-16 03-17
I'm confident we can give you an answer before the month is out. | 03-11 03-31
The decision will be with you by 5pm Friday. | 03-11 03-13
Thanks for your patience, I'll have more for you Monday. | 03-16 03-16
Hi, quick one: decision delayed to the 24th. | 03-24 03-24
Expect radio silence until Monday, when the committee meets and I'll be in touch. | 03-16 03-16
The hiring committee is meeting tomorrow to make its decision. | 03-12 03-12
We shall notify you of the result of your application within one month. | 03-11 04-11
Candidates not contacted by 31 March should consider their application unsuccessful. | 03-11 03-31
Only shortlisted candidates will be contacted within two weeks. | 03-11 03-25
"""

NOTHING = """
She will give you a time when she is back in the week of the 28th.
I will find you another day by Friday.
Please let us know by Friday whether you accept.
Could you get back to me by Thursday?
We look forward to hearing from you by Monday.
I'll send the calendar invite tomorrow.
You will receive the Zoom link by Friday.
Your travel expenses will be reimbursed within 30 days.
Please complete the assessment within 5 days.
The position starts on 1 April.
We'll be in touch shortly.
We will get back to you as soon as possible.
I'll let you know in due course.
You will hear from us soon.
The interview will last about two hours and takes place on Tuesday.
See you on Thursday at 2pm!
I'll call you on Thursday at 2pm for our chat.
I'm away until Monday.
I'm out of office for the next two weeks.
Ruth will be on leave from 16 to 20 March.
We are meeting the remaining candidates next week.
The last interviews are on Friday.
Your references should come back to us by Monday.
We'll run the background check this week.
I'll confirm the time by tomorrow.
I'll come back to you with some dates by Friday.
We will send you the itinerary by the end of the week.
The offer is valid until 20 March.
We need your answer by Monday.
You have until Friday to decide.
Feel free to call me on Friday.
You can reach me until 5pm tomorrow.
I told you we would let you know by Monday, and I'm sorry that we didn't.
We had promised you an answer last week.
As discussed on Monday, the role is based in Leeds.
It was great to meet you on Monday.
Thank you for coming in yesterday.
The team meets every Thursday to discuss candidates.
The contract is for six months.
You would report to the VP from day one.
We have been looking for three weeks.
Would next Tuesday or Wednesday suit you?
Which of these works: Monday 16 March, Tuesday 17 March?
The job closes on 27 March.
Applications close on Friday.
Your interview is confirmed for 18 March.
Tell me by Monday if you need parking.
Submit your claim by the end of the month.
The salary review takes place in April.
The training runs for the first two weeks of April.
Please bring payslips from the last three months.
Our office is closed from Friday to Monday.
The panel will be Ms Lee on Tuesday and Mr Roy on Wednesday.
We received 200 applications in two days.
Your notice period of three months is no problem.
Do you hear from them by Friday?
I won't have an answer by Friday.
We don't expect to decide before the 20th.
We'll let the other candidates know by Friday.
Send me your slides by Wednesday evening.
The link expires in 48 hours.
If you have any questions, let me know by Friday.
Your account will be activated within 24 hours.
I'll ring reception tomorrow to book the room.
I look forward to our call on Friday.
The test results of your drug screen usually take three days.
It'll be at least a week before I can say anything.
The team needs until Thursday to compare notes.
The Faculty Board considers the committee's recommendation on 25 March, after which you will be informed without delay.
Sandra, could you let Tom know by Friday?
Tom's availability: Tuesday. I'll tell the client today.
We will contact your referees by Friday.
The portal will update your status by Monday.
I'll have IT send you a test login tomorrow.
You will find the decision criteria attached; please read them by Monday.
We decide on salary bands in April.
The board has not decided on the budget, which happens in June.
Our results will be published on Thursday, so the office will be busy.
I'm speaking at a conference on Friday but reachable by phone.
Let me know if you hear from anyone else by Friday.
I'll call you tomorrow morning at nine to start the interview.
Your feedback on our process by Friday would be great.
We've decided to invite you to the second round on Friday.
The second round will be decided on a case study, due Monday.
I'll email you the slides tomorrow.
I'll text you the address on Monday.
We'll let you know the room number by Friday.
I'll let you know where to park by Thursday.
Facilities will be in touch about the car park on Monday.
The board decides on the budget in April.
I'll come back to you with the brochure tomorrow.
You'll get a survey from us on Friday.
I'll be in touch with the team tomorrow.
We will call your current employer on Monday.
HR will contact you about your pension in April.
I'll introduce you to the team on Thursday.
Someone will collect you from reception on Tuesday.
We'll send over your contract by Friday.
Our travel team will contact you within 24 hours.
You can expect a calendar hold from Mia tomorrow.
You will get a reminder 24 hours before the interview.
I'll share the agenda for Thursday tomorrow.
Please allow 45 minutes on Tuesday for the test.
We'll call you at 9 on Monday to begin.
I will ring you on Tuesday at 4 o'clock.
You'll hear from the DBS within two weeks.
Dr Weiss will phone you Thursday 12 March, 10.30.
The new budget will be decided on 25 March.
I hope to see you on Friday.
You'll meet the CFO next week.
We hope to schedule you for next week.
I'll get you on the calendar for Monday.
We'll get that rescheduled for next week.
I'm hoping we can find a new slot next week.
We can reimburse you by the end of the month.
I've asked for an answer by Friday lunchtime and will keep on at them.
They've been asked to decide by Friday.
He is back on Monday and will look at your portfolio then.
Let's aim for Thursday or Friday.
The next round would be on the 20th.
I will be your contact on Monday.
My colleague Ana takes over from me on Monday.
Your application was received on 2 March.
We will keep your CV on file for six months.
Should you be successful, you would start on 1 May.
We open the office again on Monday.
Nothing further is needed from you until Friday.
"""
