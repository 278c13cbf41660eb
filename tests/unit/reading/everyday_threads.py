"""Short threads of everyday life: candidates' talks that never say "interview", and talks that only look like one."""

from __future__ import annotations

from tests.support.conversation import Turn, company, owner

COLLEAGUE = "Petra Ahlers <petra.ahlers@example.org>"
BULK = {"Auto_Submitted": "auto-generated", "List_Unsubscribe": "<https://applyhub.example/u>", "Precedence": "bulk"}
SYSTEM = "Lindhorst Careers <no-reply@applyhub.example>"

CANDIDATES: dict[str, list[Turn]] = {
    "half an hour in the kitchen": [
        company(
            "Hi Ines, chef and I would like half an hour with you. Monday from 4 or Tuesday from 3?",
            subject="Commis Chef - The Old Mill",
        ),
        owner("Tuesday at 3 would be great.", subject="Re: Commis Chef - The Old Mill"),
    ],
    "a demo reel and a jury": [
        company(
            "Ines, the demo reel is great. It'd be me and Mags over Zoom, 50 minutes. Throw me two times next week?",
            subject="Morning Show Producer",
        ),
        owner("Wednesday the 11th at 10:30 or Thursday the 12th at 1.", 1, subject="Re: Morning Show Producer"),
        company(
            "Wednesday 10:30 it is. Mags has jury duty, so Perry steps in.", 1, subject="Re: Morning Show Producer"
        ),
    ],
    "a nurse in Pune": [
        company(
            "Dear Ines, with reference to your CV on the portal, kindly be present for discussion with our Matron on "
            "12 March 2026 at 11 am with original certificates.",
            subject="Staff Nurse vacancy",
        ),
        owner("Respected Madam, I will be present on 12 March at 11 am.", 1, subject="Re: Staff Nurse vacancy"),
    ],
    "bricklayers": [
        company(
            "Saw your ad reply re the brickie job. Come see me at the yard Thurs 7am? Bring ur card. Col",
            subject="brickie",
        ),
        owner("Yep will do, Thurs 7 at the yard.", subject="Re: brickie"),
    ],
    "a parish clerk": [
        company(
            "Dear Ms Falk, the council would be glad to see you on Thursday 12 March at 6.30 pm in the village hall, "
            "for about forty minutes, about the clerk's position.",
            subject="Parish Clerk",
        ),
        owner("Dear Mr Dunn, thank you, I shall be there on Thursday at 6.30.", 1, subject="Re: Parish Clerk"),
    ],
    "a startup's chat": [
        company(
            "hey Ines! loved your portfolio. grab 30 min with me + Jo on Thursday 12 March at 2pm? we're looking for "
            "our first designer",
            subject="design @ Loop",
        ),
        owner("Sounds good, Thursday 2pm works!", 1, subject="Re: design @ Loop"),
    ],
    "a call from the depot": [
        company(
            "Evening Ines, Gaz at the depot. Got your form for the driving job. Can you get over here Friday 9am and "
            "have a drive round with Bev?",
            subject="Depot",
        ),
        owner("Friday 9 is fine. See you then Gaz.", 1, subject="Re: Depot"),
    ],
    "a no after a talk": [
        company(
            "Hi Ines, thanks again for coming to see us. In the end we gave the receptionist job to somebody in-house.",
            subject="Receptionist",
        ),
        owner("Thanks for letting me know.", 1, subject="Re: Receptionist"),
    ],
    "a yes after a talk": [
        company(
            "Dear Ines, the trustees met last night and we'd like you as our new caretaker from 1 April. Ring me with "
            "a yes, we hope!",
            subject="Village hall caretaker",
        ),
    ],
    "a farm": [
        company(
            "Gidday Ines, keen for you to come out to the farm Sunday 8 March about 10 and meet the herd and me dad. "
            "It's for the assistant herd manager job.",
            subject="Herd job",
        ),
        owner("Sunday at 10 is sweet as.", 1, subject="Re: Herd job"),
    ],
    "a temp agency rings": [
        company(
            "Hi Ines, Acorn Packaging would like to see you for the line lead position, Tue 10 March 1pm at theirs. "
            "Can you make it?",
            subject="Acorn Packaging",
        ),
        owner("Yes I can.", subject="Re: Acorn Packaging"),
    ],
    "a school": [
        company(
            "Dear Ines, the head and chair of governors look forward to seeing you on Wednesday 11 March at 9.15. You "
            "will teach Year 4 for thirty minutes and then talk with us.",
            subject="Class teacher, Year 4",
        ),
        owner("Thank you, I look forward to it.", 1, subject="Re: Class teacher, Year 4"),
    ],
    "a library": [
        company(
            "Hello Ines, the committee has you down for Thursday 12 March at 3. Four of us around a table, an hour. "
            "Your application made us all smile.",
            subject="Children's Librarian",
        ),
    ],
    "silence after a talk": [
        company(
            "Can you do Tuesday 3 March at 4 for a video call about the payroll post? It'll be me and Anil.",
            subject="Payroll post",
        ),
        owner("Yes, Tuesday at 4 is fine.", subject="Re: Payroll post"),
        owner("Hello Petra, is there any news on the payroll post?", 16, subject="Re: Payroll post"),
    ],
    "a theatre box office": [
        company(
            "Hiya, me and the house manager can do Friday 6 March 11am, in the foyer, 25 mins tops. Still up for the "
            "box office gig?",
            subject="Box office",
        ),
        owner("Absolutely, Friday at 11.", subject="Re: Box office"),
    ],
}

OTHERS: dict[str, list[Turn]] = {
    "a plumber who comes": [
        company("Hi Ines, the plumber can do Wednesday 11 March, 7.30am.", subject="Plumber"),
        owner("Ok", subject="Re: Plumber"),
    ],
    "a nanny who seeks work": [
        company(
            "Hi Ines, thank you for your ad. I am looking for a job as a nanny; could I come on Thursday at 4 to meet "
            "you?",
            subject="Nanny",
        ),
        owner("Yes, come at 4.", subject="Re: Nanny"),
    ],
    "a workshop is shown": [
        company(
            "Sam Whitlock will show you the workshop on Thursday 12 March at 10:00. Bring good shoes.",
            subject="Thursday",
        )
    ],
    "the plumber comes": [company("The plumber comes on Saturday 14 March at 9:00.", subject="Saturday")],
    "a dinner": [company("Dinner on Thursday 12 March at 7 at ours? Ann and Jim come too.", subject="Thursday")],
    "a tour": [
        company(
            "Your tour of the distillery is on Friday 13 March at 14:00. Meet Ann Hale at the gate.", subject="Tour"
        )
    ],
    "a boiler is looked at": [company("I can come Tuesday at 8 and look at the boiler. Dave", subject="Re: boiler")],
    "sit in with me": [
        company(
            "Hey Ines, can you sit in with me Thursday 5 March? We have Tavares Quinby at 1:00 and Jolene at 1:45. You "
            "ask the forklift stuff, I'll do the rest. Get me your notes on Friday.",
            sender=COLLEAGUE,
            subject="Interviews Thurs: Dock Lead",
        ),
        owner("Yep, I can be there.", to=COLLEAGUE, subject="Re: Interviews Thurs: Dock Lead"),
        company("Resumes are in your tray.", 1, sender=COLLEAGUE, subject="Re: Interviews Thurs: Dock Lead"),
    ],
    "a receipt in plain words": [
        company(
            "Hello Ines, we've got your application. This is an automatic note. If yours is one of the six the manager "
            "picks, you'll be asked in for an interview in the week of 16 March. We tell everybody by Friday 6 March.",
            sender=SYSTEM,
            subject="We've got your application: Sales Adviser",
            headers=BULK,
        ),
    ],
    "a receipt by a system": [
        company(
            "Your form has reached us safely. Our team reads every application. Should you be shortlisted, we will "
            "invite you to an interview.",
            sender=SYSTEM,
            subject="Kitchen Porter: application in",
            headers=BULK,
        ),
    ],
    "a second seat at the table": [
        company(
            "Ines, I need a second pair of eyes for the accounts assistant people on Tuesday 10 March, 10 to 12. Three "
            "of them. CVs are on the shared drive.",
            sender=COLLEAGUE,
            subject="Tuesday",
        ),
        owner("Sure, put it in my calendar.", to=COLLEAGUE, subject="Re: Tuesday"),
    ],
    "the owner hires a nanny": [
        company(
            "Dear Mrs Falk, I saw your ad for a nanny and would love to meet you and the children. I am free on Friday "
            "6 March at 4. My references are attached.",
            subject="Nanny position",
        ),
        owner(
            "Hi Tess, Friday at 4 is good. We would like to ask you about your experience.",
            subject="Re: Nanny position",
        ),
    ],
    "a flat to share": [
        company(
            "Hi Ines, the three of us would love to meet you about the room. Thursday at 7, bit of a housemate "
            "interview haha.",
            subject="Room in Leith",
        ),
        owner("Thursday at 7 works.", subject="Re: Room in Leith"),
    ],
    "a parents' evening": [
        company(
            "Dear Ms Falk, your appointment with Mr Oduya, maths teacher, is on Thursday 12 March at 5.20 pm.",
            subject="Parents' evening",
        ),
    ],
    "a podcast": [
        company(
            "Hi Ines, we'd love to have you on the show to talk about testing. Thursday 12 March at 2pm, about 45 "
            "minutes, recorded on Zoom?",
            subject="Guest on Bugs & Beans",
        ),
        owner("Thursday at 2 works!", subject="Re: Guest on Bugs & Beans"),
    ],
    "a journalist": [
        company(
            "Dear Ines, I'm writing a story on test engineers for the Courier and would like to ask you some questions "
            "on Thursday at 3 by phone.",
            subject="Courier interview",
        ),
        owner("Thursday at 3 is fine.", subject="Re: Courier interview"),
    ],
    "a vendor": [
        company(
            "Hi Ines, can I show you how our tool speeds up hiring for engineering managers? 20 minutes on Thursday at "
            "10?",
            subject="Faster hiring",
        ),
        owner("Thursday 10 works.", subject="Re: Faster hiring"),
    ],
    "a check-up": [
        company(
            "Your appointment with the dental nurse is confirmed for Tuesday 10 March at 9.40. Please bring your card.",
            subject="Appointment confirmed",
        ),
    ],
    "a reference": [
        company(
            "Dear Ines, Tom Reilly has applied to be our site manager and tells us you were his supervisor. Could we "
            "speak for ten minutes on Thursday at 11?",
            subject="Tom Reilly",
        ),
        owner("Happy to, Thursday at 11.", subject="Re: Tom Reilly"),
    ],
    "a review at work": [
        company(
            "Hi Ines, your year-end conversation with Dana is on Thursday at 2. Please fill in the form before.",
            sender=COLLEAGUE,
            subject="Year-end conversation",
        ),
        owner("Will do.", to=COLLEAGUE, subject="Re: Year-end conversation"),
    ],
    "a thesis": [
        company(
            "Hello, I'm a master's student and I'm talking to test engineers about their jobs for my thesis. Could we "
            "talk on Thursday at 5 for half an hour?",
            subject="Interview for my thesis",
        ),
        owner("Yes, Thursday at 5.", subject="Re: Interview for my thesis"),
    ],
    "a course place": [
        company(
            "Dear Ines, we'd like to invite you to interview for a place on the part-time nursing degree on Thursday 5 "
            "March at 10.",
            subject="Your application to study nursing",
        ),
        owner("I'll be there.", subject="Re: Your application to study nursing"),
    ],
    "coffee with someone in the trade": [
        company(
            "Hi Ines, happy to tell you what my job as a product manager is like. Coffee on Thursday at 4?",
            subject="Coffee",
        ),
        owner("Thursday at 4, thank you for sharing your experience!", subject="Re: Coffee"),
    ],
    "a client's kitchen": [
        company(
            "Hi Ines, we're getting three quotes for the kitchen. Could you come over Thursday at 6 to measure up?",
            subject="Kitchen job",
        ),
        owner("Thursday 6 is fine.", subject="Re: Kitchen job"),
    ],
    "jobs in the mail": [
        company(
            "New this week: 14 test engineer jobs near Hamburg. Interviews this month! Apply now.",
            sender=SYSTEM,
            subject="Jobs for you",
            headers=BULK,
        ),
    ],
    "volunteering at the library": [
        company(
            "Dear Ines, thank you for offering to read to the children. We meet our new volunteers on Thursday at 4.",
            subject="Reading volunteers",
        ),
        owner("Thursday at 4 is good.", subject="Re: Reading volunteers"),
    ],
}
