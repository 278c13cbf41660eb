"""Which threads are about an interview of the owner's: whole threads, told in a few sentences each."""

from __future__ import annotations

import pytest

from app.domain.reading import Kind
from app.reading.classify import read_kind, signs
from app.reading.people.names import find_cast
from app.reading.sessions import Sessions, read_sessions
from app.reading.speech import Speech, listen
from app.reading.transcript import Transcript
from app.reading.verdicts import Verdict, verdicts
from tests.support.conversation import Turn, at, company, conversation, owner

FRIEND = "Jonas Brandt <jonas.brandt@gmail.example>"
AGENT = "Gemma Stott <gemma@stottrecruit.example>"
COLLEAGUE = "Petra Ahlers <petra.ahlers@example.org>"
SELLER = "Brett Olsen <brett@slotly.example>"
SYSTEM = "Lindhorst Careers <no-reply@applyhub.example>"
BULK = {"Auto_Submitted": "auto-generated", "List_Unsubscribe": "<https://applyhub.example/u>", "Precedence": "bulk"}

INTERVIEWS: dict[str, list[Turn]] = {
    "a programme that names no job": [
        company(
            "Hi Ines,\n\nHere is the programme for Wednesday 11 March:\n\n09:00 - 09:45 Marit Lunde and Jonas Bakke\n"
            "10:00 - 10:45 Torill Hagen\n\nEspen",
            subject="Program for 11 March",
        ),
    ],
    "typed with thumbs": [
        company(
            "hey ines, can u talk thurs 4pm? will call ur cell. its about the warehouse lead job. mike", subject="job"
        ),
        owner("Thursday at 4 works, thanks Mike", 1, subject="Re: job"),
    ],
    "a garden centre's chat": [
        company(
            "Hi Ines,\n\nThanks for dropping your CV in on Saturday. Could you pop in for a chat on Thursday about "
            "3? Just ask at "
            "the till for Marjorie.\n\nSue",
            subject="Weekend hours",
        ),
        owner("Hi Sue, Thursday at 3 is great, see you then. Ines", 0, subject="Re: Weekend hours"),
    ],
    "a terse phone interview in Perth": [
        company(
            "G'day Ines, free for a yarn Wed 10am? Dave from the Kalgoorlie site will ring you. Re the fitter "
            "role.\nCheers, Trace"
        ),
        owner("Yep, Wed 10 is good.", 1),
    ],
    "an agency puts the owner forward": [
        company(
            "Hi Ines, great news! Brackwater Foods would love to meet you. They've suggested Tuesday 10 March at "
            "2pm at their Hull office "
            "with Alan Pryce (Ops Director). Can you make that? I've attached some interview tips and I'll ring you "
            "for a prep call on Monday.",
            sender=AGENT,
            subject="Brackwater Foods",
        ),
        owner(
            "Hi Gemma, yes I can make that.",
            0,
            to=AGENT,
            subject="Re: Brackwater Foods",
        ),
    ],
    "a shop after a flood": [
        company(
            "Hi Ines, sorry but we have to move tomorrow, the store flooded. Can you come to the other location on "
            "Main St, same time, "
            "Thursday 2 pm? You'll still be meeting with Kelly, the assistant manager.",
            subject="Your interview at Maple & Co",
        ),
        owner("No worries, see you Thursday at 2.", 1, subject="Re: Your interview at Maple & Co"),
    ],
    "a postdoc by invite alone": [
        company(
            "Join the meeting: https://zoom.example/j/1",
            subject="Interview: Postdoctoral Researcher in Marine Ecology - Ines Falk",
        ),
    ],
    "a council's letter": [
        company(
            "Dear Ms Falk\n\nPLANNING OFFICER (REF P114)\n\nFurther to your application for the above post, I am "
            "pleased to invite you to "
            "attend for interview on Thursday 12 March 2026 at 10.15am in Committee Room 2. You will be asked to "
            "give a ten minute "
            "presentation. Please bring proof of qualifications.\n\nYours sincerely",
            subject="Interview",
        ),
    ],
    "tax firm's slots in Chennai": [
        company(
            "Dear Candidate,\n\nGreetings! Your profile has been shortlisted for the position of Tax Associate. "
            "Kindly confirm your "
            "availability for the F2F round: 12 March, 11 AM / 2 PM / 4 PM. Carry an updated resume and ID proof.",
            subject="Interview call letter",
        ),
        owner("Dear Sir, 2 PM is convenient for me.", 0, subject="Re: Interview call letter"),
    ],
    "a school": [
        company(
            "Dear Ines, the Head has asked me to say how much she enjoyed your letter. We should be delighted if "
            "you would come for "
            "interview on Friday. The day starts at 8.30 with a tour, then you'll teach Year 8 for 40 minutes and "
            "meet the Head at 11.",
            subject="Teacher of Geography",
        ),
        owner("I'd be delighted. See you on Friday.", 0, subject="Re: Teacher of Geography"),
    ],
    "a university": [
        company(
            "Dear Dr Falk, you have been shortlisted for the Lectureship in Criminology. Interviews will be held on "
            "20 March. The panel will "
            "be Professor Ann Drew (Chair), the Admissions Tutor for the undergraduate programme and an external "
            "member. You'll give a "
            "presentation on your research and its fit with our MSc course. Your slot is 11.30.",
            subject="Lectureship in Criminology",
        ),
    ],
    "a founder": [
        company(
            "Hi Ines, thanks for reaching out, your note made my day. Let's chat, how about Thursday 5pm on Meet? "
            "Want to hear how you would "
            "run growth here. We're 5 people and hiring our first marketer.",
            subject="Re: growth at Tidepool",
        ),
        owner("5pm Thursday it is!", 0, subject="Re: growth at Tidepool"),
    ],
    "revenue operations with a demo to prepare": [
        company(
            "Hi Ines, excited to move you forward to the panel for the RevOps Manager role! Tuesday 3/10, 1-3pm ET "
            "on Zoom. You'll meet Sam (VP "
            "Sales) and Priya (CFO). Please prepare a short demo of a dashboard you built and think about our "
            "pricing page.",
            subject="Panel interview",
        ),
        owner("Sounds great, confirmed.", 0, subject="Re: Panel interview"),
    ],
    "moved house": [
        company(
            "Confirming your on-site with the plant team, Monday 10 am in Monterrey. Ask for Lic. Treviño at the gate.",
            subject="Plant Manager",
        ),
        owner(
            "Thank you. I'm afraid my wife and I have decided to stay in Saltillo, so I have to withdraw my "
            "application.",
            2,
            subject="Re: Plant Manager",
        ),
    ],
    "a rejection alone, after interview": [
        company(
            "Dear Ines, thank you for coming in to meet Joe and the team last week. We've decided to go with "
            "someone who has more retail "
            "experience. All the best.",
            subject="Store supervisor",
        ),
    ],
    "a rejection from a system": [
        company(
            "Dear Ines, Thank you for interviewing for the Data Analyst position. After careful consideration we "
            "have decided not to move "
            "forward with your application.",
            sender=SYSTEM,
            subject="Your application with Lindhorst",
            headers=BULK,
        ),
    ],
    "pick a time": [
        company(
            "Hi Ines,\nThanks for applying! The next step is a 30-minute phone screen. Choose a time that works for "
            "you: https://pick.example/x",
            sender=SYSTEM,
            subject="Schedule your phone screen with Lindhorst",
            headers=BULK,
        ),
    ],
    "a recruiter's pitch that became a call": [
        company(
            "Hi Ines, I came across your profile and have a Controller role at a client in Linz. Are you open to a "
            "quick chat?",
            subject="Controller",
        ),
        owner("Hi, sure, Thursday after 4 works for me. My number is 0660 555.", 1, subject="Re: Controller"),
        company(
            "Great, I'll call you on Thursday at 4:30 pm for half an hour to screen you for the role.",
            1,
            subject="Re: Controller",
        ),
    ],
    "an offer by mail": [
        company(
            "Hi Ines, it was a pleasure meeting you on Tuesday. The team loved you and we'd like to offer you the job!",
            subject="Good news",
        ),
    ],
    "casting through an agency": [
        company(
            "Hello Ines, the casting director wants to see you again for the part-time presenter job: second "
            "interview, Friday 11:00, Studio 4. "
            "Bring the two scripts.",
            subject="Second round",
        ),
        owner("Wonderful, I'll be there.", 0, subject="Re: Second round"),
    ],
    "a charity's no relayed by an agency": [
        company(
            "Hi Ines, I've now had feedback from the charity. They really liked you but have gone with a candidate "
            "with more grants "
            "experience. Sorry it's not better news. Call me when you can and we'll look at other roles.",
            subject="Feedback",
        ),
    ],
    "an internal move": [
        company(
            "Hi Ines, confirming your interview for the Team Lead vacancy, Thursday 14:00 in room 4.12 with Karl "
            "and me. We've had six "
            "applications from within the department.",
            sender=COLLEAGUE,
            subject="Team Lead interview",
        ),
        owner(
            "Thanks Petra, I'll be there.",
            0,
            to=COLLEAGUE,
            subject="Re: Team Lead interview",
        ),
    ],
    "a job in research interviewing": [
        company(
            "Dear Ines, thank you for applying for the UX Researcher position. We'd like to invite you to a first "
            "interview on Zoom, Monday at 10:00. "
            "You'll speak with Ann, Head of Research, about a study you ran.",
            subject="UX Researcher - first interview",
        ),
    ],
    "a podcast producer's job": [
        company(
            "Hi Ines, we loved your application for the podcast producer role and would like to interview you on "
            "Thursday at 3pm. Please bring an "
            "episode you're proud of.",
            subject="Podcast Producer role",
        ),
    ],
    "references at the end of a real one": [
        company(
            "Hi Ines, thank you for coming in on Monday for the Care Coordinator interview. Could you send me the "
            "names of two referees? We'd "
            "like to take up references this week and will let you know by Friday.",
            subject="Care Coordinator",
        ),
    ],
    "a kitchen trial": [
        company(
            "Ines, can you come in for a trial shift Saturday from 10am? Chef will give you a station. Paid "
            "obviously. Bring knives.",
            subject="Commis chef",
        ),
        owner("Yes chef! See you Saturday", 0, subject="Re: Commis chef"),
    ],
    "a warning against swindlers in the footer": [
        company(
            "Dear Ines, your interview for Payroll Clerk is confirmed for Tuesday at 9:30 am. We never ask "
            "candidates for payment, a deposit or "
            "bank details, and never interview on Telegram.",
            subject="Interview confirmation",
        ),
    ],
    "an agency forwards what the client wrote": [
        company(
            "Morning Ines, please see below from the client, looks like they want to see you Weds. Let me know "
            "asap.\n\n---------- Forwarded message ---------\nFrom: Ann Lee <ann@corp.example>\nDate: Mon, 2 Mar "
            "2026 at 08:00\nSubject: Falk\nTo: Petra Ahlers <petra.ahlers@lindhorst-werke.example>\n\nHi Petra, "
            "we'd like to see Ines on Wednesday at 11 at our Leeds site. She'll meet me and Tom.",
            subject="FW: Falk",
        ),
        owner("Wednesday at 11 is fine", 0),
    ],
    "which of two days": [
        company(
            "Hi Ines, the crew chief can do Tuesday or Thursday, which is better? Around 9. He'll show you the "
            "hangar and ask some questions about your A&P.",
            subject="A&P mechanic Anchorage",
        ),
        owner("Thursday please!", 0),
    ],
    "come by the store": [
        company(
            "Hi Ines! This is Dana from Birch & Bloom. Loved your resume. Come by the store Friday at 2, ask for "
            "me. Should be quick, 20 mins.",
            subject="Birch & Bloom keyholder",
        ),
        owner("Yes! See you Friday", 0),
    ],
    "a council's no": [
        company(
            "Dear Ines\n\nThank you for attending the interview for Parks Ranger on 24 February. The panel has now "
            "met and I am sorry to advise you were not successful on this occasion. Feedback is available on "
            "request.",
            subject="Parks Ranger 2291",
        )
    ],
    "an old-fashioned offer": [
        company(
            "Dear Ines, Following your visit to the works last Thursday, we should like to offer you the situation "
            "of Toolroom Fitter at £19.40 per hour. Please telephone to accept.",
            subject="Toolroom",
        )
    ],
    "a second round in clipped words": [
        company(
            "Hello Ines, this is to inform that your 2nd round with Mr. Rao (Plant Head) is fixed on 05-Mar at 3:30 "
            "PM over MS Teams. Kindly be available.",
            subject="2nd round - Falk Ines - Maintenance Engg",
        )
    ],
    "a theatre": [
        company(
            "Ines love, can you come and read for us Thursday 3pm? It's for the front of house manager post, you'd "
            "see me and Barry.",
            subject="FOH",
        )
    ],
    "a farm": [
        company(
            "Ines, come out to the farm Sat morning if it suits, 9ish, and we'll have a look at the parlour and "
            "talk about the herd job. Wellies. Brendan",
            subject="herdsperson",
        )
    ],
    "a paid post in a charity": [
        company(
            "Hi Ines, we'd be keen to chat about the paid coordinator post. Zoom on Wednesday at 12 with me and a "
            "trustee?",
            subject="Coordinator",
        )
    ],
}

OTHERS: dict[str, list[Turn]] = {
    "a sales demo": [
        company(
            "Hi Ines, saw that Falk Studio is hiring. Our platform helps teams like yours schedule interviews 3x "
            "faster. Do you have 20 minutes for "
            "a quick demo on Thursday at 10?",
            subject="Hiring at Falk Studio",
        ),
        owner("Thursday 10 is fine.", 1, subject="Re: Hiring at Falk Studio"),
        company(
            "Great talking today! I'll send pricing by Friday. Who else decides?",
            3,
            subject="Re: Hiring at Falk Studio",
        ),
    ],
    "a sales call that mentions interviews": [
        company(
            "Hello Ines, thanks for booking a call. We'll look at how your recruitment team tracks candidates and "
            "show you the scorecards. Your "
            "demo is on Tuesday at 2:00 pm with Mark, Account Executive.",
            subject="Your demo with Hirely is confirmed",
        ),
    ],
    "a demo that was held": [
        company(
            "Hi Ines, thanks for your time on Tuesday. As discussed I've put 30 minutes with our solutions engineer "
            "Ana Ruiz on the calendar, Thursday "
            "at 2 pm. You'll see how candidates book their own interview slots. Happy to hold the discount until "
            "you've made a decision.",
            sender=SELLER,
            subject="Slotly + Falk Studio: next steps",
        ),
        owner(
            "Thursday works. I'll bring our recruiter along.",
            0,
            to=SELLER,
            subject="Re: Slotly + Falk Studio: next steps",
        ),
        company(
            "Great to meet you both! When do you expect to decide? I can have a quote over by Friday.",
            3,
            sender=SELLER,
        ),
    ],
    "a grant": [
        company(
            "Dear Ines, your application to the Seed Fund has been shortlisted. The grant panel would like to "
            "interview you on 12 March at 2pm about the "
            "project budget. A decision will follow within two weeks.",
            subject="Seed Fund - panel interview",
        ),
        owner("I confirm 2pm.", 0, subject="Re: Seed Fund - panel interview"),
    ],
    "a magazine's portrait": [
        company(
            "Dear Ines, we'd like to interview you for our spring issue, a feature on women in engineering. "
            "Thursday at 10 by phone?",
            subject="Interview",
        ),
        owner("With pleasure.", 0, subject="Re: Interview"),
    ],
    "a nanny is sought by the owner": [
        owner(
            "Dear Lena, thank you for your application as our nanny. We would like to invite you to meet us on "
            "Saturday at 10.",
            to=FRIEND,
        ),
        company("Dear Ines, Saturday at 10 is perfect, thank you!", 1, sender=FRIEND),
    ],
    "a volunteer's shift": [
        company(
            "Dear all, thank you to everyone who helped. Next volunteer induction Thursday 10am. Newsletter of the "
            "Trust. Unsubscribe.",
            headers=BULK,
        ),
    ],
    "an application received": [
        company(
            "Dear Ines, we have received your application for Warehouse Manager. If your profile matches, we will "
            "contact you for an interview "
            "within two weeks.",
            sender=SYSTEM,
            subject="Application received",
            headers=BULK,
        ),
    ],
    "a rejection without an interview": [
        company(
            "Dear Ines, thank you for your application for the post of Clerk. We received over 200 applications and "
            "unfortunately you have not been "
            "shortlisted.",
            subject="Your application",
        ),
    ],
    "a job alert": [
        company(
            "12 new jobs match your alert: Nurse (interviews on 12 March), Ward clerk, Porter. Apply now. Unsubscribe.",
            sender=SYSTEM,
            subject="12 new jobs for you",
            headers=BULK,
        ),
    ],
    "a recruiter's pitch": [
        company(
            "Hi Ines, I came across your profile and was impressed. I have an exciting opportunity as Head of "
            "Finance with a client in Graz. Would "
            "you be open to a quick chat this week?",
            subject="Head of Finance opportunity",
        ),
    ],
    "the owner sits on a panel": [
        company(
            "Hi Ines, you're on the panel for the Team Assistant interviews on Thursday. Candidate CVs and the "
            "scoring rubric are attached. Please "
            "return your score sheet by Friday.",
            sender="Karl Senn <karl.senn@example.org>",
            subject="Interviews Thursday",
        ),
        owner("Fine, I'll take the Excel questions.", 0, to="Karl Senn <karl.senn@example.org>"),
    ],
    "a candidate thanks the owner": [
        company(
            "Dear Ms Falk, thank you for interviewing me yesterday. I enjoyed hearing about the team and look "
            "forward to your decision.",
            sender=FRIEND,
            subject="Thank you",
        ),
        owner(
            "Thanks Jonas, it was good to meet you. We will let you know by Friday.",
            0,
            to=FRIEND,
            subject="Re: Thank you",
        ),
    ],
    "the owner invites a candidate": [
        company(
            "Hello, I would like to apply for the bookkeeper position. My CV is attached.",
            sender=FRIEND,
            subject="Application",
        ),
        owner(
            "Dear Jonas, thank you for your application. We would like to invite you to an interview on Monday at 10.",
            1,
            to=FRIEND,
        ),
        company("Thank you, Monday at 10 suits me.", 1, sender=FRIEND),
    ],
    "a reference is asked": [
        company(
            "Dear Ms Falk, Jonas Brandt has applied for the position of Site Manager with us and has given your "
            "name as a referee. Could I call you "
            "on Tuesday at 10 for fifteen minutes?",
            subject="Reference for Jonas Brandt",
        ),
    ],
    "a friend tells of an interview": [
        company(
            "Guess what, I have an interview at the brewery on Friday! I put you down as a reference, hope that's "
            "fine.",
            sender=FRIEND,
            subject="News!",
        ),
        owner("Great news, good luck!", 0, to=FRIEND, subject="Re: News!"),
    ],
    "user research": [
        company(
            "Hi Ines, thanks for filling in our screener. We'd love to have you for a 45-minute user interview on "
            "Zoom, Thursday at 4pm. You'll get a "
            "$75 gift card. There are no right or wrong answers.",
            subject="Confirmed: your interview with Anna, UX Researcher",
        ),
    ],
    "a student's thesis": [
        company(
            "Dear Ines, I'm writing my master's thesis on remote work and would like to interview you about it for "
            "my dissertation. Would Tuesday "
            "suit you?",
            subject="Interview request",
        ),
    ],
    "a reporter's questions": [
        company(
            "Hi Ines, I'm a reporter with the Gazette, writing a piece on small ceramics studios. Could I interview "
            "you for the article on Wednesday "
            "at 11? Fifteen minutes on the phone.",
            subject="Interview for the Gazette?",
        ),
        owner("Wednesday at 11 works.", 0, subject="Re: Interview for the Gazette?"),
    ],
    "a podcast": [
        company(
            "Hi Ines, I'd love to have you on my podcast about career changes. Would the 12th at 3pm work for the "
            "interview?",
            subject="Podcast guest?",
        ),
        owner("Happy to!", 0, subject="Re: Podcast guest?"),
    ],
    "a flat share": [
        company(
            "Hi Ines, we're meeting people for the room on Thursday evening. Come by at 7? It's an informal "
            "interview, each of the housemates will ask "
            "you something. We decide on Sunday.",
            subject="Room in Neukölln",
        ),
    ],
    "a scholarship": [
        company(
            "Dear Ines, congratulations, you have been shortlisted for the Harlan Scholarship. Your interview with "
            "the scholarship committee takes "
            "place on 14 March at 10:00.",
            subject="Scholarship interview",
        ),
    ],
    "a university place": [
        company(
            "Dear Ines, thank you for your application to study Medicine. We are pleased to invite you to an "
            "admissions interview on Monday 9 March "
            "at 10:00. Decisions will be sent by 1 April.",
            subject="Admissions interview",
        ),
    ],
    "a visa appointment": [
        company(
            "Your visa interview is confirmed for Tuesday, March 10 at 8:30 AM. Bring your passport, the "
            "confirmation page and the job letter of your "
            "employer.",
            subject="Visa interview appointment",
        ),
    ],
    "a child's school": [
        company(
            "Dear Ms Falk, thank you for your application. We would like to invite your daughter for an entrance "
            "interview on Thursday at 2pm.",
            subject="Year 7 interview",
        ),
    ],
    "an exit interview": [
        company(
            "Hi Ines, as you're leaving us on Friday we'd like to hold an exit interview, Thursday at 11 with HR. "
            "We'd like to hear what worked in the "
            "role and what didn't.",
            subject="Exit interview",
        ),
        owner("Fine with me.", 0, subject="Re: Exit interview"),
    ],
    "a performance review": [
        company(
            "Hi Ines, your annual performance review is on Wednesday at 9:00. Please fill in the form on your role "
            "and objectives beforehand.",
            subject="Annual review",
        ),
    ],
    "a disciplinary meeting": [
        company(
            "You are invited to an investigation meeting on Monday at 10:00 with the HR manager. You may bring a "
            "union representative.",
            subject="Interview Monday",
        ),
    ],
    "a witness": [
        company(
            "Dear Ms Falk, we would like to interview you as a witness to the accident in the car park. Would "
            "Tuesday at 9am suit?",
            subject="Interview",
        ),
    ],
    "a mock interview": [
        company(
            "Hi Ines, your mock interview with the careers service is booked for Tuesday at 2pm. Bring your CV and "
            "a job description.",
            subject="Mock interview",
        ),
    ],
    "a webinar": [
        company(
            "You're registered! Ace Your Interview: a free webinar with hiring managers, Thursday 7 pm. Register "
            "now for the coaching programme.",
            sender=SYSTEM,
            subject="Your seat is confirmed",
            headers=BULK,
        ),
    ],
    "coaching": [
        company(
            "Hi Ines, looking forward to our interview coaching session on Friday at 5pm. Send me the job "
            "description and your CV beforehand.",
            subject="Coaching session",
        ),
        owner("Will do!", 0, subject="Re: Coaching session"),
    ],
    "an informational talk": [
        owner(
            "Dear Petra, I'm thinking of a career in your field. Could I pick your brain over a coffee? I'm not "
            "applying for anything.",
            0,
        ),
        company("Sure, Thursday at 4 in the café? Happy to tell you how I got into the role.", 1),
    ],
    "a swindle": [
        company(
            "Dear Applicant, you have been shortlisted for Data Entry Clerk (35 USD/hour, no experience needed). "
            "Interview on Telegram with Mr. "
            "Smith, add him now. A check for your equipment will be sent.",
            subject="JOB INTERVIEW",
        ),
    ],
    "a swindle with a fee": [
        company(
            "Congratulations! You are selected for interview at Airport Ground Staff, Friday 10 AM. Pay the "
            "refundable security deposit of Rs 2,450 to "
            "confirm your slot.",
            subject="Interview call letter Airport",
        ),
    ],
    "a newsletter": [
        company(
            "This month: an interview with our new CEO, five open positions, and tips for your next job interview. "
            "View in browser. Unsubscribe.",
            sender=SYSTEM,
            subject="March newsletter",
            headers=BULK,
        ),
    ],
    "tradesmen are compared": [
        company(
            "Hello Ines, we're meeting three photographers for our wedding and would like to meet you on Saturday "
            "at 11. We'll decide by the end of the "
            "month. Could you send us your price list?",
            sender=FRIEND,
            subject="Wedding",
        ),
        owner("Saturday at 11 is good!", 0, to=FRIEND, subject="Re: Wedding"),
    ],
    "a landlord": [
        company(
            "Hi Ines, the viewing appointment is on Tuesday at 5.30pm. The landlord likes to interview prospective "
            "tenants himself and will decide by "
            "Friday.",
            subject="Viewing",
        ),
    ],
    "dinner": [
        company(
            "Hi Ines, are we still on for dinner on Friday at 8? Can't wait to hear about the new job!",
            sender=FRIEND,
            subject="Friday",
        ),
        owner("Yes!", 0, to=FRIEND, subject="Re: Friday"),
    ],
    "a doctor": [
        company(
            "Your appointment with Dr Weiss is on Tuesday 10 March at 9:15. Please bring your insurance card.",
            subject="Appointment",
        ),
    ],
    "a project meeting": [
        company(
            "Hi Ines, could we move the project meeting to Thursday 2 pm? The client wants to see the new design. "
            "Decision by Friday.",
            subject="Project",
        ),
        owner("Works for me.", 0, subject="Re: Project"),
    ],
    "a parents' evening": [
        company(
            "Dear Ms Falk, your appointment with Mr Cole, Head of Year, is on Thursday at 5.20pm. Interviews last "
            "ten minutes.",
            subject="Parents' evening",
        )
    ],
    "a bank": [
        company(
            "Hi Ines, your appointment with our business adviser about your account is on Tuesday at 10. Please "
            "bring ID and proof of address.",
            subject="Appointment confirmation",
        )
    ],
    "suppliers are interviewed": [
        company(
            "Hi Ines, thanks for submitting your proposal. We'd like to invite your agency to a supplier interview "
            "on 12 March at 2pm. Please bring your account team.",
            subject="RFP 118: supplier interviews",
        )
    ],
    "a summons": [
        company(
            "You have been summoned for jury service. Your interview with the clerk is on 10 March at 9:00.",
            subject="Jury service",
        )
    ],
    "a course on interviewing": [
        company(
            "Dear Ines, you have a place on our Interviewing Skills for Managers course on 12 March, 9:30 to 16:30.",
            subject="Course joining instructions",
        )
    ],
    "somebody's school project": [
        company(
            "Hi Ines, a student would like to interview you for her school project about engineers, 20 minutes on "
            "Thursday at 4pm?",
            subject="School project",
        )
    ],
    "an onboarding call of a product": [
        company(
            "Hi Ines, your onboarding call with our customer success team is booked for Thursday at 11am. We'll set "
            "up your workspace and import your candidates.",
            subject="Kick-off call",
        )
    ],
    "a network summary": [
        company(
            "Ines, you appeared in 14 searches this week. 3 recruiters viewed your profile. See who's hiring.",
            sender=SYSTEM,
            subject="Your weekly summary",
            headers=BULK,
        )
    ],
    "a colleague asks the owner to interview": [
        company(
            "Ines, two candidates left for the analyst role. Can you interview Tom on Wednesday at 3? CV attached.",
            sender=COLLEAGUE,
            subject="Analyst interviews",
        ),
        owner("Sure", 0, to=COLLEAGUE),
    ],
    "a gym": [
        company(
            "Hi Ines, your induction with a personal trainer is booked for Friday at 6pm.", subject="Booking confirmed"
        )
    ],
    "a board of trustees": [
        company(
            "Dear Ines, thank you for offering to join our board as a volunteer trustee. Could we meet on Monday at "
            "6 for an informal chat?",
            subject="Trustee",
        )
    ],
    "a swindle by messages": [
        company(
            "Hello dear, we saw your CV on Indeed. Salary 4000 EUR per week, work from home. Kindly text our "
            "manager on WhatsApp for the interview now.",
            subject="Job offer",
        )
    ],
}


def heard(transcript: Transcript) -> tuple[Transcript, Speech, Sessions, tuple[Verdict, ...]]:
    speech = listen(transcript)
    return transcript, speech, read_sessions(transcript, find_cast(transcript), at(30)), verdicts(speech)


def kind_of(turns: list[Turn]) -> Kind:
    transcript = conversation(*turns)
    return read_kind(*heard(transcript)).value


@pytest.mark.parametrize("thread", INTERVIEWS)
def test_the_owner_is_a_candidate(thread: str) -> None:
    assert kind_of(INTERVIEWS[thread]) is Kind.INTERVIEW


@pytest.mark.parametrize("thread", OTHERS)
def test_the_owner_is_no_candidate(thread: str) -> None:
    assert kind_of(OTHERS[thread]) is Kind.OTHER


def test_a_kind_comes_with_the_words_that_weighed_most_and_a_probability() -> None:
    transcript = conversation(*OTHERS["an exit interview"])
    kind = read_kind(*heard(transcript))
    assert any("exit interview" in evidence.quote.casefold() for evidence in kind.evidence)
    assert 0.5 < kind.confidence < 1


def test_every_sign_points_at_words_that_stand_in_the_thread() -> None:
    for turns in (*INTERVIEWS.values(), *OTHERS.values()):
        transcript = conversation(*turns)
        held = {m.id: (m.text, m.subject) for m in transcript.messages}
        for sign in signs(*heard(transcript)):
            for evidence in sign.evidence:
                assert any(evidence.quote in text for text in held[evidence.message_id])


def test_an_empty_thread_is_no_interview() -> None:
    transcript = conversation()
    assert read_kind(*heard(transcript)).value is Kind.OTHER
