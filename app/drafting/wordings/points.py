"""Wordings around the candidate's own points (etiquette T4). {p} is a clause in the first person
({d}: one that tells a deed), {n} a noun phrase."""

CLAUSE = """
w: In my own work, {d}.
w: {Short}, and I'd love to [do that kind of work at|put that to use at|bring that experience to] {company}.
w: As a bit of background, {p}.
w: In case it's helpful, {p}.
w: It might help to know that {p}.
w: A little about my own work: {d}.
w: I'd add that {p}.
w: On my side, {p}.
w: {I}, and I'd be happy to tell you more about that.
p: {I}.
p: In my own work, {d}.
p: For background, {p}.
p: I'd add that {p}.
p: {Short}, and I'd be glad to [put that to use at|bring that experience to] {company}.
p: On my side, {p}.
p: In case it's useful, {p}.
p: One relevant example from my own work: {d}.
p: It may be useful to know that {p}.
p: {Short}, and I'm happy to say more about that.
f: In my own work, {d}.
f: It may be relevant that {p}.
f: I might add that {p}.
f: By way of background, {p}.
f: I would add that {p}.
f: For my part, {p}.
f: {Short}, and I would be glad to bring that experience to {company}.
f: It may be helpful to know that {p}.
"""

CLAUSE_FITTING = """
w: It rang a bell, because {p}.
w: That's close to my own experience: {p}.
w: I could relate to that: {p}.
w: That's something I know a little about: {p}.
p: That's close to my own experience: {p}.
p: I have some experience of that: {p}.
p: It's familiar ground for me: {p}.
f: This is close to my own experience: {p}.
f: I have some experience in this area: {p}.
f: It is an area that I know: {p}.
"""

NOUN = """
w: My background includes {n}[, and I'd be glad to say more about that|].
w: From my own work, I'd mention {n}.
w: My experience includes {n}.
w: On my side, I'd mention {n}.
p: My background includes {n}.
p: From my own work, I'd mention {n}.
p: My experience includes {n}.
p: On my side, I'd mention {n}.
f: My background includes {n}.
f: My experience includes {n}.
f: From my own work, I would mention {n}.
f: For my part, I would mention {n}.
"""

# One single thing, which no background "includes".
NOUN_ONE = """
w: From my own work, I'd mention {n}.
w: One example from my own work is {n}.
p: From my own work, I'd mention {n}.
p: One example from my own work is {n}.
p: On my side, I'd mention {n}.
f: From my own work, I would mention {n}.
f: An example from my own work is {n}.
f: For my part, I would mention {n}.
"""

SECOND = """
wp: {P_also}.
wp: Besides that, {p}.
f: I would add that {p}.
f: {P_also}.
f: In addition, {p}.
"""
