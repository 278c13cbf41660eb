"""Wordings around the candidate's own points (etiquette T4). {p} is a clause in the first person, {n} a noun phrase."""

CLAUSE = """
w: For what it is worth, {p}.
w: One thing I [meant|wanted] to [mention|add]: {p}.
w: Something from my own work that may fit here: {p}.
w: On my side, {p}.
w: If it helps to know, {p}.
w: {Short}, and I would [love|be glad] to bring that to {company}.
w: Something I have not told you [yet|about]: {p}.
w: [In case|If] it is of any use to you: {p}.
w: To add a little of my own: {p}.
p: {I}.
p: On my side, {p}.
p: One thing that may be relevant: {p}.
p: [A short addition|One addition] from my side: {p}.
p: From my own work: {p}.
p: {Short}, which I hope would be of use.
p: To add one thing: {p}.
p: For context, {p}.
p: A bit more about my own work: {p}.
p: As for what I would bring: {p}.
p: In case it is useful, {p}.
f: It may be of interest that {p}.
f: In my own work, {p}.
f: As to my own experience, {p}.
f: I might add that {p}.
f: For my part, {p}.
f: By way of background, {p}.
f: I believe it is relevant that {p}.
f: Perhaps I may add that {p}.
f: With regard to my own work, {p}.
"""

CLAUSE_FITTING = """
w: That is close to something I know: {p}.
w: I know a little of that from my own work: {p}.
p: That is close to what I have done: {p}.
p: I know something of that: {p}.
p: It fits my own experience: {p}.
f: This is close to my own experience: {p}.
f: I have some experience of this: {p}.
"""

NOUN = """
w: From my own work, I would point to {n}.
w: What I would bring from my own work: {n}.
w: On my side, I would point to {n}.
p: From my side, I would point to {n}.
p: From my own work, I would point to {n}.
p: What I would bring from my own work: {n}.
p: As for my own experience, I would mention {n}.
f: From my own experience, I would point to {n}.
f: From my own work, I would mention {n}.
f: In this connection I would mention {n}.
"""

SECOND = """
wp: {P_also}.
wp: [And|Also|Besides that,] {p}.
f: I would add that {p}.
f: {P_also}.
f: In addition, {p}.
"""
