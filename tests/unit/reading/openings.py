"""Openings and companies as mails name them."""

from __future__ import annotations

# subject, body, the opening's title
OPENINGS: tuple[tuple[str, str, str], ...] = (
    ("Einladung: Fachkraft für Metalltechnik (w/m/d), Kennziffer 2026-44", "Um zehn.", "Fachkraft für Metalltechnik"),
    (
        "Next week",
        "We have you down for Debt Adviser, is that right? The Rent Adviser interviews are after.",
        "Debt Adviser",
    ),
    ("HD Welder, FIFO", "Come at ten.", "HD Welder"),
    ("Policy Adviser, Directorate of Inland Ports", "Come at ten.", "Policy Adviser"),
    ("Re: dock carpenter ad", "Come by on Tuesday at 7.", "dock carpenter"),
    ("Night Porter advert", "Come by on Tuesday at 7.", "Night Porter"),
    ("Ground Crew Assessment Day | 14 November", "You are shortlisted for Ground Crew.", "Ground Crew"),
    ("Bar Supervisor trial shift", "Come by on Tuesday at 7.", "Bar Supervisor"),
    ("Interview Second Mate MV Harebell", "On Teams, Monday at ten.", "Second Mate"),
    ("Stilling som styrmann M/S Harebell", "Monday at ten.", "styrmann"),
    (
        "Loans Officer, Maghreb - interview",
        "We would see you for Loans Officer, Maghreb. Ten?",
        "Loans Officer, Maghreb",
    ),
    ("Interview for Senior Editor, Documentaries", "On Zoom, Monday at ten.", "Senior Editor, Documentaries"),
    ("Shortlisted", "You are up for the position Research Associate - Bioassays.", "Research Associate - Bioassays"),
    ("Interview Process Engineer Heat Treatment (Ref. 2026-019)", "Ten.", "Process Engineer Heat Treatment"),
    ("Process Claims Analyst", "Your interview for the position of Claims Analyst is at ten.", "Claims Analyst"),
    ("Dental Nurse - Monday", "Attached is your offer as Dental Nurse III, nights.", "Dental Nurse"),
    ("RE: Staff Nurse KGH 25/207", "You are to attend for the post of Staff Nurse.", "Staff Nurse"),
    ("Interview for part-time Latin teacher", "It is for the position of Latin Teacher (part-time).", "Latin teacher"),
    ("Hello", "We would like to see you for the Traffic Modelling Analyst opening.", "Traffic Modelling Analyst"),
    ("Clerk to the Town Council", "Members will see you on Tuesday.", "Clerk to the Town Council"),
    ("Shortlisting for Fellow, Coastal Policy", "You have been shortlisted.", "Fellow, Coastal Policy"),
    ("chat", "come by thursday about the framer job.", "framer"),
    ("Colloquio", "Le confermo il colloquio per la posizione di Technical Buyer.", "Technical Buyer"),
    ("Assistant manager", "You asked about the assistant farm manager job. Sunday at two?", "assistant farm manager"),
    ("Interview", "We would like to see you for our 3rd grade teacher opening.", "3rd grade teacher"),
    ("Gesprek gepland: Monteur bij Northlight", "Graag tot dan.", "Monteur"),
    ("Copy Chief (full time - interview", "See you then.", "Copy Chief"),
    ("Dean of Social Sciences search", "It has gone on well.", "Dean of Social Sciences"),
    ("Interview", "It is about one of the two Sound Editor jobs.", "Sound Editor"),
    ("Initial interview (Copy Chief)", "See you then.", "Copy Chief"),
    (
        "Interview",
        (
            "You applied for Machine Operator, but Priya Nair thinks that you are better suited to the "
            "Production Planner position, and would like to interview you for that one."
        ),
        "Production Planner",
    ),
    ("Shortlisted: EV-2291 Transport Manager", "You have been shortlisted. Please pick a slot.", "Transport Manager"),
    (
        "Letter",
        "RE: INVITATION TO INTERVIEW - MONITORING AND EVALUATION MANAGER\n\nYou are invited on 10 March.",
        "Monitoring and Evaluation Manager",
    ),
    ("Friday", "We are happy to go on with you for Motor Claims Lead. It takes an hour.", "Motor Claims Lead"),
    ("Where and when", "Production Manager interview\nFriday 13 March, 4 pm, stage door", "Production Manager"),
    (
        "Interview: Store Manager, Harbour Street",
        "Your interview for Store Manager, Harbour Street will be on Friday.",
        "Store Manager, Harbour Street",
    ),
    ("Talk", "Can we see you on Friday for the Senior Contract Manager role?", "Senior Contract Manager"),
    ("Application [Grants Accountant]", "Could you come to an interview on Tuesday?", "Grants Accountant"),
    (
        "Interview",
        "We would like to invite you to interview for the post of Assistant Site Manager at our Leeds office.",
        "Assistant Site Manager",
    ),
    ("Interview", "Thank you for applying for the Warehouse Team Leader position.", "Warehouse Team Leader"),
    (
        "Your application",
        "Thank you for your application for the position of Lecturer in Marine Biology (Ref. 2231).",
        "Lecturer in Marine Biology",
    ),
    ("Interview invitation: Junior Pastry Chef", "Dear Keiko, we'd like to meet you.", "Junior Pastry Chef"),
    ("Northlight | Interview | Senior Data Engineer", "Dear Keiko, we'd like to meet you.", "Senior Data Engineer"),
    ("RE: Payroll Specialist - second interview", "See you then.", "Payroll Specialist"),
    (
        "Phone screen",
        "I'd love to chat about our Customer Success Manager, DACH role.",
        "Customer Success Manager, DACH",
    ),
    ("Interview", "Position: HGV Class 1 Driver\nDate: Monday 3 May", "HGV Class 1 Driver"),
    (
        "Interview",
        "Job title: Registered Nurse, Emergency Department\nDate: Monday 3 May",
        "Registered Nurse, Emergency Department",
    ),
    ("Interview", "Vacancy\tBand 5 Staff Nurse\nDate\t3 May", "Band 5 Staff Nurse"),
    ("Interview", "You have been shortlisted for Trainee Train Driver.", "Trainee Train Driver"),
    (
        "Interview",
        "We're excited to talk with you about the Staff Software Engineer, Payments opportunity.",
        "Staff Software Engineer, Payments",
    ),
    ("Interview", "Thanks for your interest in the Head of Fundraising role at Northlight.", "Head of Fundraising"),
    ("Interview", "Thanks for your interest in joining us as a Community Support Worker.", "Community Support Worker"),
    ("Interview", "You applied for our Office Administrator (part-time) vacancy.", "Office Administrator (part-time)"),
    ("Interview: Product Manager (Growth) - Keiko Barnhart", "See below.", "Product Manager (Growth)"),
    ("Keiko Barnhart - UX Researcher - Northlight", "See below.", "UX Researcher"),
    ("Northlight <> Keiko: QA Engineer", "See below.", "QA Engineer"),
    ("Following up", "Your interview for the Kitchen Manager job is on Monday.", "Kitchen Manager"),
    (
        "Interview",
        "We are pleased to invite you for an interview for the role of Social Worker – Children's Services.",
        "Social Worker – Children's Services",
    ),
    ("Invitation to interview - Grade 7 Policy Adviser (123456)", "Dear Keiko", "Grade 7 Policy Adviser"),
    (
        "Next steps",
        "We would like to move forward with you for our Backend Developer opening in Lisbon.",
        "Backend Developer",
    ),
    ("Teaching Assistant interview", "Can you come on Monday?", "Teaching Assistant"),
    (
        "Interview",
        "Following your application to be a Police Community Support Officer, we would like to see you.",
        "Police Community Support Officer",
    ),
    (
        "Interview",
        "I'm reaching out about your application to the Machine Learning Intern position.",
        "Machine Learning Intern",
    ),
    ("Interview", "This is to confirm your interview for Deputy Head of Year 9.", "Deputy Head of Year 9"),
    ("Interview", "You'll be considered for Level 3 Apprentice Plumber.", "Level 3 Apprentice Plumber"),
    ("Field Sales Representative", "Dear Keiko, could you come on Monday?", "Field Sales Representative"),
    (
        "Interview",
        "We are hiring a Receptionist/Administrator and would like to meet you.",
        "Receptionist/Administrator",
    ),
    ("Interview", "Your interview for Forklift Operator with Northlight is confirmed.", "Forklift Operator"),
    ("Interview", "Re: Vacancy for Senior Quantity Surveyor", "Senior Quantity Surveyor"),
    ("Application No. 5531 Lab Technician", "Dear Keiko", "Lab Technician"),
    (
        "Interview",
        "We were impressed by your application for Graduate Civil Engineer and would like to meet you.",
        "Graduate Civil Engineer",
    ),
    ("Interview", "Thank you for applying to Northlight for Sales Associate.", "Sales Associate"),
    (
        "Interview",
        "We'd love to learn more about you and tell you about the Marketing Coordinator job.",
        "Marketing Coordinator",
    ),
    ("Bookkeeper role", "Hi Keiko, thanks for the call.", "Bookkeeper"),
    ("Interview", "It's for a Principal Engineer on our Platform team.", "Principal Engineer"),
    ("Interview", "You've applied as Veterinary Nurse with us.", "Veterinary Nurse"),
    ("Vacature: Verpleegkundige IC", "Beste Keiko", "Verpleegkundige IC"),
    ("Offer", "We are delighted to offer you the position of Grants Officer.", "Grants Officer"),
    (
        "Interview",
        "On behalf of the search committee for the Assistant Professor of Linguistics, I invite you to campus.",
        "Assistant Professor of Linguistics",
    ),
    ("Interview – School Business Manager – Northlight Academy", "Dear Keiko", "School Business Manager"),
    (
        "Interview request",
        "We'd like to set up time to discuss the Solutions Architect (m/f/d) role with you.",
        "Solutions Architect",
    ),
    ("Senior Scientist II, Formulation | Phone Interview", "Hi Keiko", "Senior Scientist II, Formulation"),
    ("Interview", "Are you still interested in the barista job? Come by on Monday.", "barista"),
    ("Interview", "Thanks for applying for our school bus driver position.", "school bus driver"),
    ("chat", "We need a good pastry chef and liked your CV. Can you come in on Monday?", "pastry chef"),
    ("Interview", "You applied to be a night porter with us.", "night porter"),
    ("Interview", "We'd like to see you about the part-time receptionist post.", "part-time receptionist"),
    ("Interview", "Interviewer: Jonas Weber\nTitle: CFO\nPosition: Accounts Payable Clerk", "Accounts Payable Clerk"),
    ("Senior Data Engineer - Leeds", "See you Monday.", "Senior Data Engineer"),
    (
        "Interview",
        "I'm following up on the Field Service Engineer, Wind requisition you applied to.",
        "Field Service Engineer, Wind",
    ),
    ("Interview", "Your interview: Commis Chef, Tuesday 10 March, 3 pm.", "Commis Chef"),
    ("Interview", "We spoke about the role of Key Account Manager (Benelux).", "Key Account Manager (Benelux)"),
    ("Interview", "This is for the Infant Room Educator opening at our Elm Street centre.", "Infant Room Educator"),
    ("Your application - Ward Clerk (Ref 12/A)", "Dear Keiko", "Ward Clerk"),
    ("Interview", "The role is Senior Associate, Disputes.", "Senior Associate, Disputes"),
    ("Interview", "You would be our new Choir Director.", "Choir Director"),
    ("Interview", "I see you'd like to be our Events Assistant.", "Events Assistant"),
    ("RE: Lab Manager", "See you then.", "Lab Manager"),
    ("Lab Manager interview on Monday", "See you then.", "Lab Manager"),
    ("Interview - Post of Head Gardener", "See you then.", "Head Gardener"),
    (
        "Interview",
        "Regarding your candidature for the post of Assistant Registrar, kindly attend.",
        "Assistant Registrar",
    ),
    ("Interview", "We refer to your application for employment as Accounts Executive.", "Accounts Executive"),
    ("Interview", "With reference to your application as Bilingual Secretary we invite you.", "Bilingual Secretary"),
    ("Interview", "Your application for Electrician's Mate has been shortlisted.", "Electrician's Mate"),
    ("Interview", "Job: Tram Driver\nWhere: Depot", "Tram Driver"),
    ("Interview", "Role:\tProduct Manager, Search\nWhen:\tMonday", "Product Manager, Search"),
    # What stands before a title in a subject line, and what only looks like it
    ("Interview: JR0045521 Claims Adjuster", "Dear Keiko, we'd like to meet you.", "Claims Adjuster"),
    ("Competition 26-3381 Records Technician - interview", "Dear Keiko, please come.", "Records Technician"),
    ("Interview - Competition Solicitor", "Dear Keiko, we'd like to meet you.", "Competition Solicitor"),
    ("Interview - Process Engineer", "Dear Keiko, we'd like to meet you.", "Process Engineer"),
    ("Selection process Risk Analyst", "Dear Keiko, we'd like to meet you.", "Risk Analyst"),
    ("Interview: Post-Production Supervisor", "Dear Keiko, we'd like to meet you.", "Post-Production Supervisor"),
    ("Interview: Kennel Assistant (part time, weekends)", "Dear Keiko, please come.", "Kennel Assistant"),
    ("Interview: Payroll Administrator (12-month FTC)", "Dear Keiko, please come.", "Payroll Administrator"),
)

# From line, subject, body, the company as a person would say it
COMPANIES: tuple[tuple[str, str, str, str], ...] = (
    (
        "Sam Reed <sam@reedhale.com>",
        "Planner - Brightwater Foods - interview",
        "Brightwater Foods loved your CV. Friday at 2 pm?\n\nSam Reed\nRecruitment Consultant\nReed Hale",
        "Brightwater Foods",
    ),
    (
        "Sam Reed <sam@reedhale.com>",
        "Interview",
        (
            "I can now tell you who the client is: Brightwater Foods. They would like to see you on "
            "Friday.\n\nSam Reed\nSenior Consultant\nReed Hale"
        ),
        "Brightwater Foods",
    ),
    (
        "Sam Reed <sam@reedhale.com>",
        "Interview",
        "Our client Brightwater Foods would like to meet you on Friday.\n\nSam Reed\nDirector\nReed Hale",
        "Brightwater Foods",
    ),
    (
        "Sam Reed <sam@bergkloof.com>",
        "Bergkloof",
        "Come and talk to us at Bergkloof on Friday.\n\nSam Reed\nDirector\nBergkloof Cellars (Pty) Ltd",
        "Bergkloof Cellars",
    ),
    (
        "Sam Reed <sam@kettlepoint.com>",
        "Kettlepoint: call on Friday",
        "Talk to you then.\n\nSam Reed\nRecruiter at Kettlepoint\nKettlepoint Software",
        "Kettlepoint",
    ),
    (
        "Quill Talent <quill@mytool.example>",
        "Quill Freight: interview invitation",
        "Your interview with us is on Friday.\n\nThank you,\nThe Quill Freight Talent Team",
        "Quill Freight",
    ),
    (
        "Sam Reed <office@lotus.example>",
        "Interview call letter",
        "Your interview is on Friday.\n\nFor Little Lotus International School Pvt. Ltd.\n\nSam Reed",
        "Little Lotus International School",
    ),
    (
        "Dana Whitfield <dana@brightwater.com>",
        "Interview",
        "Thanks for applying to Brightwater Foods.\n\nDana Whitfield\nRecruiter\nBrightwater Foods, Inc.",
        "Brightwater Foods",
    ),
    (
        "Dana Whitfield <dana@bwfoods.com>",
        "Interview at Brightwater Foods",
        "We look forward to meeting you.\n\nDana Whitfield\nRecruiter | Brightwater Foods GmbH",
        "Brightwater Foods",
    ),
    (
        "Dana Whitfield <dana@northlight.io>",
        "Interview",
        "Hi, Dana from Northlight here. Can we talk?\n\nDana",
        "Northlight",
    ),
    (
        "Northlight Careers <no-reply@greenbox-mail.com>",
        "Your interview with Northlight",
        "Dear Keiko, your interview with Northlight is on Monday.\n\nSent by GreenBox on behalf of Northlight.",
        "Northlight",
    ),
    (
        "Dana Whitfield <dana@hartleyrecruitment.co.uk>",
        "Interview with Brightwater Foods",
        (
            "Brightwater Foods would like to meet you on Monday.\n\nDana Whitfield\nSenior "
            "Consultant\nHartley Recruitment"
        ),
        "Brightwater Foods",
    ),
    (
        "Dana Whitfield <dana@hartleyrecruitment.co.uk>",
        "Interview",
        (
            "My client, a food firm, would like to meet you on Monday.\n\nDana Whitfield\nSenior "
            "Consultant\nHartley Recruitment Ltd"
        ),
        "Hartley Recruitment",
    ),
    (
        "Dana Whitfield <dana@stmarks.sch.uk>",
        "Interview",
        (
            "We are pleased to invite you to St Mark's Primary School.\n\nDana Whitfield\nSchool "
            "Business Manager\nSt Mark's Primary School"
        ),
        "St Mark's Primary School",
    ),
    (
        "Dana Whitfield <d.whitfield@uni-harzberg.de>",
        "Interview",
        "On behalf of the University of Harzberg I invite you.\n\nDana Whitfield\nHR\nUniversity of Harzberg",
        "University of Harzberg",
    ),
    (
        "HR <hr@quarrystone.com>",
        "Interview",
        "Thank you for your interest in Quarrystone Retail. We'd like to meet you.\n\nHR Team, Quarrystone Retail",
        "Quarrystone Retail",
    ),
    (
        "Dana Whitfield <dana@talentbridge.com>",
        "Brightwater Foods - Plant Manager - interview",
        (
            "Great news! Brightwater Foods want to see you on Monday.\n\nDana Whitfield\nTalent "
            "Partner\nTalentBridge Staffing"
        ),
        "Brightwater Foods",
    ),
    (
        "Dana Whitfield <dana@mthope.org>",
        "Interview",
        (
            "Welcome to Mount Hope Hospital! You will meet Jo Beck.\n\nDana Whitfield\nNurse "
            "Recruiter, Mount Hope Hospital"
        ),
        "Mount Hope Hospital",
    ),
    (
        "Dana Whitfield <dwhitfield@ci.ransome.nc.us>",
        "Interview",
        "The City of Ransome invites you to interview.\n\nDana Whitfield\nHR Analyst\nCity of Ransome",
        "City of Ransome",
    ),
    (
        "Dana Whitfield via Workgate <notifications@workgate.io>",
        "Interview at Tarn & Hale",
        "Your interview at Tarn & Hale is confirmed.",
        "Tarn & Hale",
    ),
    (
        "Dana Whitfield <dana.whitfield@gmail.com>",
        "Interview at The Copper Kettle",
        "Hi Keiko, come by The Copper Kettle on Monday.\n\nDana Whitfield\nOwner, The Copper Kettle",
        "The Copper Kettle",
    ),
    (
        "Dana Whitfield <dana@tarnhale.com>",
        "chat",
        "Hey! Would love to chat.\n\nDana Whitfield\nCEO @ TarnHale",
        "TarnHale",
    ),
    (
        "Dana Whitfield <dana@kestrel-labs.de>",
        "Interview",
        "Wir freuen uns.\n\nDana Whitfield\nPersonalreferentin\nKestrel Labs GmbH & Co. KG",
        "Kestrel Labs",
    ),
    (
        "Dana Whitfield <dana@osprey.fr>",
        "Entretien",
        "Bonjour, Osprey Mobilité vous invite.\n\nDana Whitfield\nChargée de recrutement\nOSPREY MOBILITÉ SAS",
        "Osprey Mobilité",
    ),
    (
        "Dana Whitfield <dana@osprey.co.jp>",
        "Interview",
        "Thank you for applying to Osprey K.K.\n\nDana Whitfield\nHR\nOsprey K.K.",
        "Osprey",
    ),
    # A display name that says whose mail it is
    ("Kofi at Tarnhale <kofi@tarnhale.com>", "hello", "When are you free?", "Tarnhale"),
    ("Careers at Osprey Ferries <no-reply@hire.example>", "Booked", "Your slot is booked.", "Osprey Ferries"),
    ("Mina from Tarnhale <mina@tarnhale.com>", "hello", "Is Friday any good?", "Tarnhale"),
    # A part of the subject line
    (
        "Dana Whitfield <dana.whitfield@osprey.is>",
        "Osprey Bay Maritime Museum - Registrar - interview",
        "We invite you to an interview on Friday.",
        "Osprey Bay Maritime Museum",
    ),
    (
        "Dana Whitfield <dana.whitfield@ospreycc.org>",
        "Osprey Cricket Club - Groundsman",
        "We would like to meet you on Saturday.",
        "Osprey Cricket Club",
    ),
    # What stands behind the name in brackets, and legal forms
    (
        "Dana Whitfield <dana@ospreybay.ie>",
        "Friday",
        "See you then.\n\nDana Whitfield\nManager\nOsprey Bay Hotel & Spa (Heron Leisure Holdings DAC)",
        "Osprey Bay Hotel & Spa",
    ),
    (
        "Workflow <no-reply@hire.example>",
        "Booked",
        "Business: Osprey Animal Health (part of Heron plc)\nWhen: Friday 10:00",
        "Osprey Animal Health",
    ),
    (
        "Dana Whitfield <dana@osprey-health.example>",
        "Friday",
        "See you then.\n\nDana Whitfield\nHR Officer\nOsprey Health Network NPC",
        "Osprey Health Network",
    ),
    # An agency and the firm that it names once
    (
        "Dana Whitfield <dana@heronlocums.example>",
        "Feedback",
        "Just off the phone with the rota at Tarnhale General. It's a yes!\n\nDana Whitfield\nResourcer, Heron Locums",
        "Tarnhale General",
    ),
    (
        "Dana Whitfield <dana@herontalent.example>",
        "Hello",
        "My client, The Botanist's Kitchen, would love to see you.\n\nDana Whitfield\nHeron Talent",
        "The Botanist's Kitchen",
    ),
)
