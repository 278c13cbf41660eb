"""Ways in which mails say who interviews, who was replaced and whom to write to, with what a reader makes of them."""

from __future__ import annotations

from typing import NamedTuple

ANY = "*"  # any title, or none


class Said(NamedTuple):
    """A mail's body; interviewers and further contacts with their titles; whether its sender is a contact too."""

    text: str
    interviewers: dict[str, str | None]
    contacts: dict[str, str | None]
    sender_arranges: bool


SAID: tuple[Said, ...] = (
    Said(
        "Your interview is confirmed for Thursday 12 March, 2 pm to 3 pm with Omar Sayed (omar@northlight.example).",
        {"Omar Sayed": None},
        {},
        True,
    ),
    Said(
        "You will speak with Omar Sayed (omar@northlight.example) on Thursday 12 March at 2 pm.",
        {"Omar Sayed": None},
        {},
        True,
    ),
    Said(
        "Your video call on Thursday at 2 pm is with Omar Sayed, omar@northlight.example.",
        {"Omar Sayed": None},
        {},
        True,
    ),
    Said(
        (
            "Your interview with Omar Sayed is on Thursday 12 March at 2 pm. If you need to move your interview, "
            "please speak with Lena Hart (lena@northlight.example)."
        ),
        {"Omar Sayed": None},
        {"Lena Hart": None},
        True,
    ),
    Said(
        (
            "You will be meeting with our Director of Engineering, Priya Nair, and two of her senior "
            "engineers, Tom Beck and Aya Mori, on Tuesday at 3 pm."
        ),
        {"Priya Nair": "Director of Engineering", "Tom Beck": "*", "Aya Mori": "*"},
        {},
        True,
    ),
    Said(
        "Your interviewers: Lena Hart (Head Nurse), Omar Said (Ward Manager)",
        {"Lena Hart": "Head Nurse", "Omar Said": "Ward Manager"},
        {},
        True,
    ),
    Said(
        (
            "Interview panel – Dr Helen Marsh, Consultant Cardiologist; Mr James Obi, Service "
            "Manager; Ms Kate Lowe, HR Business Partner"
        ),
        {"Helen Marsh": "Consultant Cardiologist", "James Obi": "Service Manager", "Kate Lowe": "HR Business Partner"},
        {},
        True,
    ),
    Said(
        "Schedule for Tuesday:\n1:00 - 1:45 pm | Priya Nair | System design\n1:45 - 2:30 pm | Tom Beck | Coding",
        {"Priya Nair": None, "Tom Beck": None},
        {},
        True,
    ),
    Said(
        "1:00–1:45 Priya Nair, Staff Engineer – System design\n1:45–2:30 Tom Beck, Engineering Manager – Values",
        {"Priya Nair": "Staff Engineer", "Tom Beck": "Engineering Manager"},
        {},
        True,
    ),
    Said(
        (
            "Here is the plan:\n• 10:00 am: Technical interview with Aya Mori (Senior SRE)\n• 11:00 "
            "am: Conversation with Tom Beck, VP Engineering"
        ),
        {"Aya Mori": "Senior SRE", "Tom Beck": "VP Engineering"},
        {},
        True,
    ),
    Said("The call will be with Jonas Weber from our finance team on Monday at 10.", {"Jonas Weber": None}, {}, True),
    Said(
        "Jonas Weber, who heads our finance team, would like to speak with you on Monday.",
        {"Jonas Weber": None},
        {},
        True,
    ),
    Said(
        "I've set you up with Jonas Weber (Finance Director) on Tuesday at 3 pm.",
        {"Jonas Weber": "Finance Director"},
        {},
        True,
    ),
    Said(
        "You'll meet Jonas Weber, CFO. He will be joined by Carla Ruiz, Controller.",
        {"Jonas Weber": "CFO", "Carla Ruiz": "Controller"},
        {},
        True,
    ),
    Said("Interviewer – Jonas Weber, CFO\nDate – Monday 3 May", {"Jonas Weber": "CFO"}, {}, True),
    Said("Attendees: Jonas Weber; Carla Ruiz", {"Jonas Weber": None, "Carla Ruiz": None}, {}, True),
    Said(
        "You will be meeting the following people:\n\nJonas Weber – CFO\nCarla Ruiz – Controller",
        {"Jonas Weber": "CFO", "Carla Ruiz": "Controller"},
        {},
        True,
    ),
    Said("You'll be speaking to Jonas, our CFO, on Friday.", {"Jonas": "CFO"}, {}, True),
    Said("Jonas Weber (he/him), CFO, will interview you.", {"Jonas Weber": "CFO"}, {}, True),
    Said(
        (
            "Your first conversation will be with Jonas Weber, CFO at Northlight, followed by a chat "
            "with Carla Ruiz who is our Controller."
        ),
        {"Jonas Weber": "CFO", "Carla Ruiz": "Controller"},
        {},
        True,
    ),
    Said(
        "The interview is on Friday with Jonas Weber - Chief Financial Officer & Carla Ruiz - Controller.",
        {"Jonas Weber": "Chief Financial Officer", "Carla Ruiz": "Controller"},
        {},
        True,
    ),
    Said("Jonas Weber, our CFO and co-founder, wants to meet you.", {"Jonas Weber": "CFO and co-founder"}, {}, True),
    Said("CFO Jonas Weber will call you on Thursday at 4.", {"Jonas Weber": "CFO"}, {}, True),
    Said(
        "Chair: Dr Helen Marsh\nPanel members: James Obi, Kate Lowe",
        {"Helen Marsh": None, "James Obi": None, "Kate Lowe": None},
        {},
        True,
    ),
    Said(
        "Mrs. Abiola (Head Teacher) and Mr. Danjuma (Deputy Head) will interview you.",
        {"Abiola": "Head Teacher", "Danjuma": "Deputy Head"},
        {},
        True,
    ),
    Said("You'll meet Mary Okafor (Ward Sister) at 2 pm.", {"Mary Okafor": "Ward Sister"}, {}, True),
    Said("Interviewer: Jonas Weber\nTitle: CFO\nDate: Monday 3 May", {"Jonas Weber": "CFO"}, {}, True),
    Said(
        "You will meet:\n\nJonas Weber\nChief Financial Officer\n\nCarla Ruiz\nController",
        {"Jonas Weber": "Chief Financial Officer", "Carla Ruiz": "Controller"},
        {},
        True,
    ),
    Said(
        "Panel: CFO (Jonas Weber), Controller (Carla Ruiz)",
        {"Jonas Weber": "CFO", "Carla Ruiz": "Controller"},
        {},
        True,
    ),
    Said(
        "You will meet our CFO (Jonas Weber) and our Controller (Carla Ruiz).",
        {"Jonas Weber": "CFO", "Carla Ruiz": "Controller"},
        {},
        True,
    ),
    Said(
        "Your panel:\nHead of Finance – Jonas Weber\nController – Carla Ruiz",
        {"Jonas Weber": "Head of Finance", "Carla Ruiz": "Controller"},
        {},
        True,
    ),
    Said("Interview w/ Jonas Weber (CFO), Tuesday 3 pm", {"Jonas Weber": "CFO"}, {}, True),
    Said("My colleague Jonas Weber (CFO) will conduct the interview.", {"Jonas Weber": "CFO"}, {}, True),
    Said(
        "The panel will consist of the Headteacher, Mrs Joan Field, and the Chair of Governors, Mr Alan Pike.",
        {"Joan Field": "Headteacher", "Alan Pike": "Chair of Governors"},
        {},
        True,
    ),
    Said("Interviewers: J. Weber (CFO), C. Ruiz (Controller)", {"J. Weber": "CFO", "C. Ruiz": "Controller"}, {}, True),
    Said(
        "You will be interviewed by Mr. Tanaka Hiroshi (General Manager) and Ms. Sato Yuki (HR Manager).",
        {"Tanaka Hiroshi": "General Manager", "Sato Yuki": "HR Manager"},
        {},
        True,
    ),
    Said(
        "The interview will be conducted by Mr. Trần Văn Minh, Plant Manager.",
        {"Trần Văn Minh": "Plant Manager"},
        {},
        True,
    ),
    Said("You will be seen by Mr Patel and Dr Osei on Monday.", {"Patel": None, "Osei": None}, {}, True),
    Said(
        "You'll be interviewed by Jonas Weber, Sr. Director, Finance and Carla Ruiz, Asst. Controller.",
        {"Jonas Weber": "Sr. Director, Finance", "Carla Ruiz": "Asst. Controller"},
        {},
        True,
    ),
    Said("You are meeting Jonas Weber (Northlight's CFO).", {"Jonas Weber": "CFO"}, {}, True),
    Said("You are meeting Jonas Weber (CFO, Northlight).", {"Jonas Weber": "CFO"}, {}, True),
    Said("With: Jonas Weber / CFO", {"Jonas Weber": "CFO"}, {}, True),
    Said(
        (
            "Ihre Gesprächspartner sind Herr Jonas Weber, Abteilungsleiter Finanzen, und Frau Carla "
            "Ruiz, Personalreferentin."
        ),
        {"Jonas Weber": "Abteilungsleiter Finanzen", "Carla Ruiz": "Personalreferentin"},
        {},
        True,
    ),
    Said("Jonas Weber and Carla Ruiz will both be on the call.", {"Jonas Weber": None, "Carla Ruiz": None}, {}, True),
    Said(
        "Jonas and Carla Ruiz from the product team will take you through a case.",
        {"Jonas": None, "Carla Ruiz": None},
        {},
        True,
    ),
    Said(
        "On the interview panel will be Jonas Weber (CFO), Carla Ruiz (Controller) and an independent member.",
        {"Jonas Weber": "CFO", "Carla Ruiz": "Controller"},
        {},
        True,
    ),
    Said(
        "The next step is a 45-minute video interview with the hiring manager, Jonas Weber.",
        {"Jonas Weber": None},
        {},
        True,
    ),
    Said(
        "Jonas Weber, the hiring manager for this role, would like to talk with you next week.",
        {"Jonas Weber": None},
        {},
        True,
    ),
    Said(
        "We'd love for you to meet Jonas, Head of Design, and Carla, Principal Designer.",
        {"Jonas": "Head of Design", "Carla": "Principal Designer"},
        {},
        True,
    ),
    Said(
        "Second round: Jonas Weber (30 min), then Carla Ruiz (45 min).",
        {"Jonas Weber": None, "Carla Ruiz": None},
        {},
        True,
    ),
    Said(
        (
            "Your interview has been confirmed.\n\nWho you'll meet\nJonas Weber, Head Chef\nCarla "
            "Ruiz, General Manager\n\nWhere\nThe kitchen entrance"
        ),
        {"Jonas Weber": "Head Chef", "Carla Ruiz": "General Manager"},
        {},
        True,
    ),
    Said("Interviewer(s): Jonas Weber, Head Chef", {"Jonas Weber": "Head Chef"}, {}, True),
    Said(
        "Name of interviewer: Jonas Weber\nPosition of interviewer: Head Chef", {"Jonas Weber": "Head Chef"}, {}, True
    ),
    Said(
        "Jonas Weber has asked me to set up an interview with him next week. He's our Head Chef.",
        {"Jonas Weber": "Head Chef"},
        {},
        True,
    ),
    Said(
        "Jonas would like to invite you for a trial shift. Jonas Weber is the Head Chef here.",
        {"Jonas Weber": "Head Chef"},
        {},
        True,
    ),
    Said(
        "You will have a one-to-one with Jonas Weber, followed by a panel of Carla Ruiz, Ben Adeyemi and Lucy Hart.",
        {"Jonas Weber": None, "Carla Ruiz": None, "Ben Adeyemi": None, "Lucy Hart": None},
        {},
        True,
    ),
    Said(
        "The interviews will be chaired by Jonas Weber, Dean of Engineering.",
        {"Jonas Weber": "Dean of Engineering"},
        {},
        True,
    ),
    Said("Joining us will be Jonas Weber, our Lead Architect.", {"Jonas Weber": "Lead Architect"}, {}, True),
    Said("Also on the call: Carla Ruiz, Product Owner.", {"Carla Ruiz": "Product Owner"}, {}, True),
    Said(
        "It will be a conversation between you, Jonas Weber (CTO) and Carla Ruiz (Staff Engineer).",
        {"Jonas Weber": "CTO", "Carla Ruiz": "Staff Engineer"},
        {},
        True,
    ),
    Said(
        "We have you down for 3 pm on Thursday to see Jonas Weber, Practice Partner.",
        {"Jonas Weber": "Practice Partner"},
        {},
        True,
    ),
    Said(
        "The committee members are Prof. Jonas Weber, Prof. Carla Ruiz and Dr. Ben Adeyemi.",
        {"Jonas Weber": None, "Carla Ruiz": None, "Ben Adeyemi": None},
        {},
        True,
    ),
    Said(
        (
            "You will meet Jonas Weber, CFO.\n\nUnfortunately Jonas is unwell, so Carla Ruiz, "
            "Controller, will take his place."
        ),
        {"Carla Ruiz": "Controller"},
        {},
        True,
    ),
    Said(
        "Panel: Jonas Weber, Lucy Hart.\n\nUpdate: Carla Ruiz will be replacing Jonas Weber on the panel.",
        {"Lucy Hart": None, "Carla Ruiz": None},
        {},
        True,
    ),
    Said("You were due to meet Jonas Weber. Jonas has been replaced by Carla Ruiz.", {"Carla Ruiz": None}, {}, True),
    Said("Change of interviewer: you will see Carla Ruiz instead of Jonas Weber.", {"Carla Ruiz": None}, {}, True),
    Said(
        "Panel: Jonas Weber and Carla Ruiz.\n\nJonas can no longer make it, so it will just be Carla.",
        {"Carla Ruiz": None},
        {},
        True,
    ),
    Said(
        (
            "You'll meet Jonas Weber and Lucy Hart on Monday.\n\nA quick change: Jonas is travelling "
            "that day. Carla Ruiz will step in for him."
        ),
        {"Lucy Hart": None, "Carla Ruiz": None},
        {},
        True,
    ),
    Said(
        "Your interview with Jonas Weber has to be cancelled as he is ill. We will find a new time.",
        {"Jonas Weber": None},
        {},
        True,
    ),
    Said(
        "Carla Ruiz is standing in for Jonas Weber, who has been called to court. You will see her on Monday at 9.",
        {"Carla Ruiz": None},
        {},
        True,
    ),
    Said(
        "You will meet Jonas Weber on Monday.\n\nIf you get lost, ring Maya Lind on 07700 900 123.",
        {"Jonas Weber": None},
        {"Maya Lind": None},
        True,
    ),
    Said(
        "You will meet Jonas Weber on Monday. Maya Lind (copied) will find a time.",
        {"Jonas Weber": None},
        {"Maya Lind": None},
        True,
    ),
    Said("I'm handing you over to Maya Lind, who will schedule the interviews.", {}, {"Maya Lind": None}, True),
    Said(
        "If you have any questions, please contact Maya Lind, HR Assistant, at maya.lind@northlight.example.",
        {},
        {"Maya Lind": "HR Assistant"},
        True,
    ),
    Said(
        "You'll meet Jonas Weber on Monday. Jonas's assistant, Maya Lind, will send you the invite.",
        {"Jonas Weber": None},
        {"Maya Lind": "*"},
        True,
    ),
    Said("While I am on leave my colleague Maya Lind will look after your application.", {}, {"Maya Lind": None}, True),
    Said("Our hiring manager, Jonas Weber, was impressed by your portfolio.", {}, {"Jonas Weber": None}, True),
    Said(
        "Please send the signed form to Maya Lind (maya.lind@northlight.example) before the interview.",
        {},
        {"Maya Lind": None},
        True,
    ),
    Said(
        "On the day, please call Maya on 07700 900 123 when you arrive. You'll meet Jonas Weber.",
        {"Jonas Weber": None},
        {"Maya": None},
        True,
    ),
    Said("You will meet Jonas Weber at 3. Sam on reception will give you a badge.", {"Jonas Weber": None}, {}, True),
    Said(
        "Northlight was founded by Ada Quill in 1999. You will meet Jonas Weber at 3.", {"Jonas Weber": None}, {}, True
    ),
    Said(
        "We will contact your referees, Dr Alan Poe and Ms Rita Bell, after the interview with Jonas Weber.",
        {"Jonas Weber": None},
        {},
        True,
    ),
    Said(
        "Please say hello to Ben Okri, who used to work with you! You will meet Jonas Weber at 3.",
        {"Jonas Weber": None},
        {},
        True,
    ),
    Said(
        "Afterwards Ben Okri will show you round the workshop. Your interview is with Jonas Weber.",
        {"Jonas Weber": None},
        {},
        True,
    ),
    Said(
        "You were recommended to us by Ben Okri. Your interview is with Jonas Weber.", {"Jonas Weber": None}, {}, True
    ),
    Said(
        (
            "Lunch with Ben Okri and Lucy Hart at 12:30 (not part of the assessment).\n13:30 - 14:15 "
            "Interview with Jonas Weber, CFO"
        ),
        {"Jonas Weber": "CFO"},
        {},
        True,
    ),
    Said(
        "Jonas Weber and Carla Ruiz really enjoyed meeting you yesterday.",
        {"Jonas Weber": None, "Carla Ruiz": None},
        {},
        True,
    ),
    Said("Your interview is with Jonas Weber. The role reports to Ben Okri.", {"Jonas Weber": None}, {}, True),
    Said(
        "Best of luck from Ben and the whole team! Your interview is with Jonas Weber.", {"Jonas Weber": None}, {}, True
    ),
    Said(
        "On the panel: Dr Helen Marsh (Chair), Consultant Cardiologist, and James Obi, Service Manager.",
        {"Helen Marsh": "Consultant Cardiologist", "James Obi": "Service Manager"},
        {},
        True,
    ),
    Said(
        "You will be interviewed by Chief Inspector James Obi and Cllr Joan Field.",
        {"James Obi": "Chief Inspector", "Joan Field": None},
        {},
        True,
    ),
    Said(
        "Your interview is with Captain Lars Holm, Fleet Superintendent.",
        {"Lars Holm": "Fleet Superintendent"},
        {},
        True,
    ),
    Said(
        "You will meet Maria Lopez, our Nurse Manager on 4 West, at 10 am.", {"Maria Lopez": "Nurse Manager"}, {}, True
    ),
    Said(
        "Interviewers: Maria Lopez, RN, MSN, Nurse Manager; Tom Beck RN, Charge Nurse",
        {"Maria Lopez": "Nurse Manager", "Tom Beck": "Charge Nurse"},
        {},
        True,
    ),
    Said(
        "You will be speaking with Maria Lopez, PhD (Principal Scientist).",
        {"Maria Lopez": "Principal Scientist"},
        {},
        True,
    ),
    Said(
        "You'll meet Maria Lopez, Director – People & Culture, at 2 pm.",
        {"Maria Lopez": "Director – People & Culture"},
        {},
        True,
    ),
    Said(
        "You'll meet Maria Lopez (Talent) and Tom Beck (Engineering).",
        {"Maria Lopez": None, "Tom Beck": None},
        {},
        True,
    ),
    Said(
        "You'll be meeting Jonas Weber, CFO, Brightwater Foods, and Carla Ruiz, Controller, Brightwater Foods.",
        {"Jonas Weber": "CFO", "Carla Ruiz": "Controller"},
        {},
        True,
    ),
    Said(
        "You'll be meeting Jonas Weber, Member of Technical Staff.",
        {"Jonas Weber": "Member of Technical Staff"},
        {},
        True,
    ),
    Said(
        "You'll meet Carla Ruiz (Senior Engineer, APIs) and Jonas Weber (Manager, Cloud Infrastructure).",
        {"Carla Ruiz": "Senior Engineer, APIs", "Jonas Weber": "Manager, Cloud Infrastructure"},
        {},
        True,
    ),
    Said(
        "Interview with Carla Ruiz, VP, Platform Reliability, on Monday.",
        {"Carla Ruiz": "VP, Platform Reliability"},
        {},
        True,
    ),
    Said(
        "Dana here. I'd like to have a first chat with you myself on Tuesday at 3 pm.",
        {"Dana Whitfield": "Recruiter"},
        {},
        False,
    ),
    Said(
        "Could we talk on Tuesday at 3 pm? I'll call you on your mobile; allow 20 minutes.",
        {"Dana Whitfield": "Recruiter"},
        {},
        False,
    ),
    Said("I'll be conducting your phone screen on Tuesday at 3 pm.", {"Dana Whitfield": "Recruiter"}, {}, False),
    Said(
        "You will meet with me and our Plant Manager, Ben Adeyemi, on Tuesday.",
        {"Dana Whitfield": "Recruiter", "Ben Adeyemi": "Plant Manager"},
        {},
        False,
    ),
    Said(
        "Ben Adeyemi (Plant Manager) and I will see you on Tuesday at 3 pm.",
        {"Dana Whitfield": "Recruiter", "Ben Adeyemi": "Plant Manager"},
        {},
        False,
    ),
    Said(
        (
            "Thank you for your application. We would like to invite you to an interview with Ben "
            "Adeyemi. I will call you with the result on Friday."
        ),
        {"Ben Adeyemi": None},
        {},
        True,
    ),
    Said("The hiring team would like to meet you. Which of these times suits you?", {}, {}, True),
    Said("Our CTO would like to talk with you on Tuesday at 3 pm.", {}, {}, True),
    Said(
        (
            "Date: Tuesday 10 March\nTime: 14:00\nInterviewers: Ben Adeyemi, Plant Manager and Carla "
            "Ruiz, Shift Lead\nContact: Maya Lind, 01632 960 001"
        ),
        {"Ben Adeyemi": "Plant Manager", "Carla Ruiz": "Shift Lead"},
        {"Maya Lind": None},
        True,
    ),
    Said(
        "Time\tSession\tInterviewer\n10:00\tCase\tBen Adeyemi, Plant Manager\n11:00\tLunch\tLucy Hart",
        {"Ben Adeyemi": "Plant Manager"},
        {},
        True,
    ),
    Said(
        (
            "You will first speak to Ben Adeyemi. After that, you'll have a technical discussion "
            "with Carla Ruiz and Jonas Weber."
        ),
        {"Ben Adeyemi": None, "Carla Ruiz": None, "Jonas Weber": None},
        {},
        True,
    ),
    Said(
        (
            "Good news: Ben was impressed with your call and would like you to meet the rest of the "
            "team: Carla Ruiz, Jonas Weber and Lucy Hart."
        ),
        {"Ben": None, "Carla Ruiz": None, "Jonas Weber": None, "Lucy Hart": None},
        {},
        True,
    ),
    Said(
        "The interview will be led by Ben Adeyemi, assisted by Carla Ruiz.",
        {"Ben Adeyemi": None, "Carla Ruiz": None},
        {},
        True,
    ),
    Said(
        (
            "Ben Adeyemi, our Head of Maths, will be observing your lesson, and the Headteacher, Mrs "
            "Joan Field, will then interview you."
        ),
        {"Ben Adeyemi": "Head of Maths", "Joan Field": "Headteacher"},
        {},
        True,
    ),
    Said("Presenting to: Ben Adeyemi, Head of Sales", {"Ben Adeyemi": "Head of Sales"}, {}, True),
    Said(
        "You would be seeing two of us, Ben Adeyemi (Senior Partner) and myself.",
        {"Ben Adeyemi": "Senior Partner", "Dana Whitfield": "Recruiter"},
        {},
        False,
    ),
    Said(
        "Mr Adeyemi, the Plant Manager, and Ms Ruiz, Shift Lead, look forward to meeting you.",
        {"Adeyemi": "Plant Manager", "Ruiz": "Shift Lead"},
        {},
        True,
    ),
    Said(
        "A conversation with Dr. Ben Adeyemi (Lab Head) has been scheduled for Tuesday.",
        {"Ben Adeyemi": "Lab Head"},
        {},
        True,
    ),
    Said(
        (
            "You are invited to interview before a panel comprising: Mr Ben Adeyemi – Plant Manager, "
            "Ms Carla Ruiz – Shift Lead, Mr Jonas Weber – HR Manager."
        ),
        {"Ben Adeyemi": "Plant Manager", "Carla Ruiz": "Shift Lead", "Jonas Weber": "HR Manager"},
        {},
        True,
    ),
    Said("Who: Ben Adeyemi + Carla Ruiz\nWhat: Case interview", {"Ben Adeyemi": None, "Carla Ruiz": None}, {}, True),
    Said(
        "Please join the call five minutes early. Ben Adeyemi will be waiting for you. Ben is our Plant Manager.",
        {"Ben Adeyemi": "Plant Manager"},
        {},
        True,
    ),
    Said(
        "Ben Adeyemi, Plant Manager, and Carla Ruiz, Shift Lead, have been assigned as your interviewers.",
        {"Ben Adeyemi": "Plant Manager", "Carla Ruiz": "Shift Lead"},
        {},
        True,
    ),
    Said(
        (
            "Please note that Ben Adeyemi will now be unable to attend and his place will be taken "
            "by Carla Ruiz. You will still see Lucy Hart."
        ),
        {"Carla Ruiz": None, "Lucy Hart": None},
        {},
        True,
    ),
    Said(
        "The panel is Ben Adeyemi and Lucy Hart.\n\nCorrection: Carla Ruiz (not Ben Adeyemi) will be on the panel.",
        {"Lucy Hart": None, "Carla Ruiz": None},
        {},
        True,
    ),
    Said(
        "Your interviewer has changed. You will now be meeting Carla Ruiz. Ben Adeyemi is on parental leave.",
        {"Carla Ruiz": None},
        {},
        True,
    ),
    Said("I have swapped Ben Adeyemi for Carla Ruiz on the panel.", {"Carla Ruiz": None}, {}, True),
    Said("Ben Adeyemi has left the company, so you will be talking to Carla Ruiz.", {"Carla Ruiz": None}, {}, True),
    Said(
        "For directions ring our receptionist, Lucy Hart, on 01632 960 001. You will see Ben Adeyemi.",
        {"Ben Adeyemi": None},
        {},
        True,
    ),
    Said("You will see Ben Adeyemi. Your former colleague Lucy Hart says hello.", {"Ben Adeyemi": None}, {}, True),
    Said(
        "Ben Adeyemi, Plant Manager\nand\nCarla Ruiz, Shift Lead\n\nwill be conducting your interview.",
        {"Ben Adeyemi": "Plant Manager", "Carla Ruiz": "Shift Lead"},
        {},
        True,
    ),
    Said(
        "We had a word with Ben Adeyemi, who you'd report to, and he is keen to meet you.",
        {"Ben Adeyemi": None},
        {},
        True,
    ),
    Said(
        (
            "Ben Adeyemi | Plant Manager | Northlight\nCarla Ruiz | Shift Lead | Northlight\nwill "
            "interview you on Teams."
        ),
        {"Ben Adeyemi": "Plant Manager", "Carla Ruiz": "Shift Lead"},
        {},
        True,
    ),
    Said(
        "The next step is to meet Ben (our plant manager) and Carla (shift lead).",
        {"Ben": "plant manager", "Carla": "shift lead"},
        {},
        True,
    ),
    Said(
        (
            "Interview panel:\n1. Ben Adeyemi - Plant Manager (Chairperson)\n2. Carla Ruiz - Shift "
            "Lead (Member)\n3. Jonas Weber - HR Manager (Secretary)"
        ),
        {"Ben Adeyemi": "Plant Manager", "Carla Ruiz": "Shift Lead", "Jonas Weber": "HR Manager"},
        {},
        True,
    ),
    Said(
        (
            "You'll have 30 minutes each with Ben Adeyemi (Plant Manager), Carla Ruiz (Shift Lead), "
            "and Jonas Weber (HR)."
        ),
        {"Ben Adeyemi": "Plant Manager", "Carla Ruiz": "Shift Lead", "Jonas Weber": None},
        {},
        True,
    ),
    Said("Ben Adeyemi's out on Tuesday, so it's Carla Ruiz you'll be seeing.", {"Carla Ruiz": None}, {}, True),
    Said(
        "Meet Ben Adeyemi (https://www.linkedin.com/in/badeyemi), Plant Manager.",
        {"Ben Adeyemi": "Plant Manager"},
        {},
        True,
    ),
    Said("The headteacher, Joan Field, and two governors will interview you.", {"Joan Field": "headteacher"}, {}, True),
    Said(
        "Sous Chef Ben Adeyemi and Head Chef Carla Ruiz will run your trial shift.",
        {"Ben Adeyemi": "Sous Chef", "Carla Ruiz": "Head Chef"},
        {},
        True,
    ),
    Said(
        "You'll be talking to Ben Adeyemi, who's been our Plant Manager since 2019.",
        {"Ben Adeyemi": "Plant Manager"},
        {},
        True,
    ),
    Said(
        "Hello from Northlight! Ben Adeyemi and his deputy Carla Ruiz are looking forward to talking with you.",
        {"Ben Adeyemi": None, "Carla Ruiz": "*"},
        {},
        True,
    ),
    Said(
        (
            "Interview Schedule\n9:00 AM Ben Adeyemi (Plant Manager)\n9:30 AM Carla Ruiz (Shift "
            "Lead)\n10:00 AM Break\n10:15 AM Jonas Weber (Director of Quality)"
        ),
        {"Ben Adeyemi": "Plant Manager", "Carla Ruiz": "Shift Lead", "Jonas Weber": "Director of Quality"},
        {},
        True,
    ),
    Said(
        (
            "If you need to reach someone on the day, Maya Lind's mobile is 07700 900 111. Your "
            "interview is with Ben Adeyemi."
        ),
        {"Ben Adeyemi": None},
        {"Maya Lind": None},
        True,
    ),
    Said(
        (
            "Maya Lind is arranging your travel; write to her at travel@northlight.example. Your "
            "interview is with Ben Adeyemi."
        ),
        {"Ben Adeyemi": None},
        {"Maya Lind": None},
        True,
    ),
    Said(
        "Any questions, give Maya a shout (maya@northlight.example). Your interview is with Ben Adeyemi.",
        {"Ben Adeyemi": None},
        {"Maya": None},
        True,
    ),
    Said(
        "Please do a proper interview with us: Nadia Petrov (in copy, Plant Manager) conducts the interview on Friday.",
        {"Nadia Petrov": "Plant Manager"},
        {},
        True,
    ),
    Said(
        "Following your interview with Priya Nair (Head of Risk), there will be a second one, with Omar Sayed.",
        {"Priya Nair": "Head of Risk", "Omar Sayed": None},
        {},
        True,
    ),
    Said(
        "You will meet Priya Nair on Friday 13 March. Omar Sayed, of this office, takes the notes and asks nothing.",
        {"Priya Nair": None},
        {},
        True,
    ),
    Said(
        "INTERVIEWER 1 ....... Priya Nair, Finance Director\nINTERVIEWER 2 ....... Omar Sayed, Trustee",
        {"Priya Nair": "Finance Director", "Omar Sayed": "Trustee"},
        {},
        True,
    ),
    Said(
        (
            "Your interview with Priya Nair is on Friday 13 March at 2 pm. Ruth Cole from our team will be "
            "there to take notes."
        ),
        {"Priya Nair": None},
        {},
        True,
    ),
    Said(
        (
            "The interview is with Priya Nair on Friday 13 March. Omar Sayed from the inspectorate sits in "
            "purely as an observer."
        ),
        {"Priya Nair": None},
        {},
        True,
    ),
    Said(
        (
            "Omar Sayed, our Estates Manager, will give you a quick tour before the interview with Priya "
            "Nair at 11 am on Friday."
        ),
        {"Priya Nair": None},
        {},
        True,
    ),
    Said(
        (
            "Priya Nair will interview you on Friday 13 March. I am away from tomorrow, so Ruth Cole (cc'd) "
            "takes over as your contact."
        ),
        {"Priya Nair": None},
        {"Ruth Cole": None},
        True,
    ),
    Said(
        (
            "Interview: Friday 13 March, 2 pm with Priya Nair, Head of Finance.\nIf the link fails call "
            "Ruth Cole on 555 010 1234."
        ),
        {"Priya Nair": "Head of Finance"},
        {"Ruth Cole": None},
        True,
    ),
    Said(
        "You will meet Priya Nair on Friday 13 March at 2 pm. Ping me or my colleague Ruth Cole if the link plays up.",
        {"Priya Nair": None},
        {"Ruth Cole": None},
        True,
    ),
    Said(
        (
            "I had told you Omar Sayed would be talking to you on Monday. He has been called to the other "
            "site, so Priya Nair, Head of Credit, will talk to you instead."
        ),
        {"Priya Nair": "Head of Credit"},
        {},
        True,
    ),
    Said(
        (
            "Your interview on Monday is with Priya Nair and Omar Sayed. Please note that Omar has dropped "
            "out, it will be Priya alone."
        ),
        {"Priya Nair": None},
        {},
        True,
    ),
    Said(
        (
            "Mrs Nair has asked me to find an hour with you next week. Would Thursday 2 pm suit? She will "
            "see you in her office."
        ),
        {"Nair": None},
        {},
        True,
    ),
    Said(
        "On behalf of Priya Nair, Omar Sayed and myself, thank you for coming in for the interview on Tuesday.",
        {"Priya Nair": None, "Omar Sayed": None, "Dana Whitfield": "Recruiter"},
        {},
        False,
    ),
    Said(
        "Guests\nPriya Nair\nOmar Sayed\nRuth Cole - optional\n\nYour interview is on Friday 13 March at 2 pm.",
        {"Priya Nair": None, "Omar Sayed": None},
        {"Ruth Cole": None},
        True,
    ),
    Said(
        "Interview panel\nMember: Priya Nair, Head of Finance\nMember: Omar Sayed - replaced by Tom Beck, Trustee",
        {"Priya Nair": "Head of Finance", "Tom Beck": "Trustee"},
        {},
        True,
    ),
    Said(
        "The two partners, Priya Nair and Omar Sayed, would like to interview you on Friday 13 March.",
        {"Priya Nair": "partner", "Omar Sayed": "partner"},
        {},
        True,
    ),
    Said(
        "You will be interviewed by our MD Priya Nair and head brewer Tom Beck on Friday 13 March.",
        {"Priya Nair": "MD", "Tom Beck": "head brewer"},
        {},
        True,
    ),
    Said(
        "You will meet Priya Nair, AGM - Production, and Omar Sayed, DGM (Accounts), on Friday 13 March at 2 pm.",
        {"Priya Nair": "AGM - Production", "Omar Sayed": "DGM (Accounts)"},
        {},
        True,
    ),
    Said(
        "L'entretien se fera avec Julien Moreau, Directeur de Création, le vendredi 13 mars.",
        {"Julien Moreau": "Directeur de Création"},
        {},
        True,
    ),
)
