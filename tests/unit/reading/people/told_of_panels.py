"""More ways to announce a panel: a mail's body, with the interviewers and their titles as a reader makes them out."""

from __future__ import annotations

PANELS: tuple[tuple[str, dict[str, str | None]], ...] = (
    (
        "Interviewer: Nakamura-san (Engineering Manager), Oliver Grant (Tech Lead)",
        {"Nakamura": "Engineering Manager", "Oliver Grant": "Tech Lead"},
    ),
    (
        "Your interview is with Mr Ravi s/o Subramaniam, Plant Director, on Thursday 12 March at 11 am.",
        {"Ravi s/o Subramaniam": "Plant Director"},
    ),
    (
        "You will be interviewed by Engr. Jose Maria dela Cruz, Projects Director, on Thursday 12 March at 11 am.",
        {"Jose Maria dela Cruz": "Projects Director"},
    ),
    (
        "The interview is on Thursday 12 March at 11:00, with Eng.ª Teresa Falcão e Dr. Rui Pombo.",
        {"Teresa Falcão": None, "Rui Pombo": None},
    ),
    (
        "You will be seen by Mr I Bevan (Chair of Governors) and Mrs L Rees-Morgan (Headteacher).",
        {"I Bevan": "Chair of Governors", "L Rees-Morgan": "Headteacher"},
    ),
    (
        "Your interview on Thursday 12 March is with our exec director (Hal Beaumont).",
        {"Hal Beaumont": "exec director"},
    ),
    (
        "You're confirmed for an interview on Thursday 12 March, 10 am, with Head of Service Desk Wes Tamblyn.",
        {"Wes Tamblyn": "Head of Service Desk"},
    ),
    (
        "You are invited to an interview with the Divisional Head, Credit (Alhaji Musa Bello) on Thursday 12 March.",
        {"Musa Bello": "Divisional Head, Credit"},
    ),
    (
        "Your interview on Thursday 12 March at 2 pm is with Ed Barlow. Ed is also our Dean of Students.",
        {"Ed Barlow": "Dean of Students"},
    ),
    (
        "Your interview is at 10 on Thursday 12 March with Gus Papadakis and Ronnie Cole, the shop foremen.",
        {"Gus Papadakis": "shop foreman", "Ronnie Cole": "shop foreman"},
    ),
    ("Ottoline Quenby will phone you on Thursday 12 March at 2 pm for the interview.", {"Ottoline Quenby": None}),
    (
        "Adding Theresa Cole to the panel on Thursday 12 March. Jonas Weber interviews you as planned.",
        {"Theresa Cole": None, "Jonas Weber": None},
    ),
    (
        """Interview panel for Thursday 12 March, 2 pm:
OUT: Jonas Weber
IN: Priya Nair, Director
Unchanged: Lucy Hart, Lead Teacher""",
        {"Priya Nair": "Director", "Lucy Hart": "Lead Teacher"},
    ),
    (
        "Interview on Thursday 12 March at 2 pm.\n\nInterviewer: Jonas Weber\nShadow: Lucy Hart",
        {"Jonas Weber": None},
    ),
    (
        "Your interview was this morning with Jonas Weber. Ben Okri was sorry to have missed it.",
        {"Jonas Weber": None},
    ),
)  # fmt: skip
