"""Mails in which the sender alone writes: whether they hold the interview themselves."""

from __future__ import annotations

from typing import NamedTuple


class Written(NamedTuple):
    text: str
    title: str  # the sender's
    sender_interviews: bool
    others: tuple[str, ...] = ()


WRITTEN: tuple[Written, ...] = (
    Written(
        "Are you free on Tuesday at 3 pm for a chat? I'd like to hear about your work on billing.",
        "Engineering Manager",
        True,
        (),
    ),
    Written("Let's talk on Tuesday at 3 pm. Here's my Zoom: https://zoom.us/j/123", "Engineering Manager", True, ()),
    Written("Looking forward to our call on Tuesday at 3 pm!", "Engineering Manager", True, ()),
    Written("Could you come and see me on Tuesday at 3 pm? Ask for me at the bar.", "Engineering Manager", True, ()),
    Written("I'd be glad to meet you on Tuesday at 3 pm at the practice.", "Engineering Manager", True, ()),
    Written("I run the kitchen here. Can you come in on Tuesday at 3 for an interview?", "Head Chef", True, ()),
    Written(
        "Thanks for your CV. I'd like to invite you for an interview with me on Tuesday.",
        "Engineering Manager",
        True,
        (),
    ),
    Written(
        "I'm free Tuesday at 3 if you are. I'll send a Meet link. We'll need half an hour.",
        "Engineering Manager",
        True,
        (),
    ),
    Written(
        "My colleague Ben Adeyemi (Staff Engineer) and I would like to meet you on Tuesday at 3.",
        "Engineering Manager",
        True,
        ("Ben Adeyemi",),
    ),
    Written(
        (
            "It was great talking to you today. I enjoyed our conversation about testing and will "
            "let you know by Friday."
        ),
        "Engineering Manager",
        True,
        (),
    ),
    Written("Tuesday at 3 works for me. Talk then!", "Engineering Manager", True, ()),
    Written(
        "I will interview you together with Ben Adeyemi on Tuesday.", "Engineering Manager", True, ("Ben Adeyemi",)
    ),
    Written(
        "You'll be speaking with me and Ben Adeyemi, one of our engineers.",
        "Engineering Manager",
        True,
        ("Ben Adeyemi",),
    ),
    Written(
        "I'm the head of the lab and would love to have you over for a talk on Tuesday at 3.", "Professor", True, ()
    ),
    Written("Happy to do a 20-minute intro call with you on Tuesday at 3 pm.", "Recruiter", True, ()),
    Written(
        "I'd love to set up a quick phone screen. Does Tuesday at 3 pm work? I'll ring your mobile.",
        "Recruiter",
        True,
        (),
    ),
    Written("Our first step is a short call with me. Does Tuesday at 3 pm suit?", "Talent Partner", True, ()),
    Written("I'm looking forward to speaking with you on Tuesday.", "Recruiter", True, ()),
    Written("The next step would be a 30-minute call between the two of us on Tuesday.", "Recruiter", True, ()),
    Written(
        "Your interview with Ben Adeyemi is on Tuesday at 3 pm. I'll call you afterwards.",
        "Recruiter",
        False,
        ("Ben Adeyemi",),
    ),
    Written(
        "We look forward to meeting you on Tuesday. You will see Ben Adeyemi.", "HR Assistant", False, ("Ben Adeyemi",)
    ),
    Written("Thank you for coming in yesterday. I'll call you by Friday.", "HR Assistant", False, ()),
    Written("The panel enjoyed meeting you. I will be in touch by Friday.", "HR Assistant", False, ()),
    Written(
        "Please let me know which slot suits you. You will meet Ben Adeyemi and Carla Ruiz.",
        "HR Assistant",
        False,
        ("Ben Adeyemi", "Carla Ruiz"),
    ),
    Written(
        "I've spoken with Ben Adeyemi and he would like to see you on Tuesday. I'll meet you at reception.",
        "Office Manager",
        False,
        ("Ben Adeyemi",),
    ),
    Written(
        "Let me know if you'd like to chat before the interview with Ben Adeyemi.", "Recruiter", False, ("Ben Adeyemi",)
    ),
    Written("Speak soon. Your interview is with Ben Adeyemi.", "Recruiter", False, ("Ben Adeyemi",)),
    Written("Give me a call if you get lost. Ben Adeyemi will interview you.", "Recruiter", False, ("Ben Adeyemi",)),
    Written(
        "I can offer you Tuesday at 3 pm with Ben Adeyemi. Can you confirm with me by Friday?",
        "Recruiter",
        False,
        ("Ben Adeyemi",),
    ),
    Written(
        "I'm writing on behalf of Ben Adeyemi, who would like to interview you on Tuesday.",
        "Assistant to the Director",
        False,
        ("Ben Adeyemi",),
    ),
    Written("Can I give you a bell on Thursday at 1 pm? Just the usual screening questions.", "Recruiter", True, ()),
    Written("Could I grab you by phone on Thursday at 11:45 for 20 minutes?", "Recruiter", True, ()),
    Written("May I quickly ring you on Thursday, 2 pm, about the job?", "Recruiter", True, ()),
    Written(
        "Your interview on Thursday at 2 pm is with Jonas Weber. Can I call you afterwards with the feedback?",
        "Recruiter",
        False,
        ("Jonas Weber",),
    ),
    Written(
        "Your interview on Thursday at 2 pm is with Jonas Weber. Could I ring you beforehand to run through it?",
        "Recruiter",
        False,
        ("Jonas Weber",),
    ),
    Written(
        "Your interview on Thursday at 2 pm is with Jonas Weber. You can reach me by phone if you get lost.",
        "Recruiter",
        False,
        ("Jonas Weber",),
    ),
)
