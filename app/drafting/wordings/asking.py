"""Wordings of a question for news (etiquette S3, S5, S7): brief, one question, the promised day lightly, no reproach."""

# What the mail is about; with the promised day where there was one.
OPENING_PROMISED = """
w: Since {my_talk} {on_day} I have [often|happily] thought about {the_role}; {promiser} thought there might be news [by|around] {promised}.
w: I have been thinking about {the_role} since {my_talk}, and remembered that {promiser} mentioned {promised} for a decision.
w: {Promiser} mentioned that [news|word] about {the_role} might come [by|around] {promised}, and I have been looking forward to it.
w: I remembered that {promiser} had {promised} down for a decision about {the_role}, so I thought I would ask.
w: {Promised} was the time {promiser} mentioned for news about {the_role}, so I am [writing to ask|asking] how it looks.
w: You will [have|probably have] a lot on. I just remembered that {promiser} had {promised} in mind for news about {the_role}.
p: {Promiser} had mentioned {promised} as a likely time for news about {the_role}.
p: I am writing about {the_role}; {promiser} thought there might be word by {promised}.
p: I interviewed for {the_role} {on_day}, and {promiser} expected news around {promised}.
p: After {my_talk} {on_day}, {promiser} named {promised} for [a decision|an answer] on {the_role}.
p: A short question about {the_role}: {promiser} had mentioned {promised} for a decision.
f: I am writing about {the_role}, for which I was interviewed {on_day}; {promiser} had mentioned {promised} for a decision.
f: Following {my_talk} {on_day}, I understood that a decision on {the_role} might be reached by {promised}.
f: {Promiser} kindly mentioned that there might be news of {the_role} by {promised}.
"""

OPENING = """
w: It was good to [talk|speak] about {the_role} {on_day}, and I have [thought of it often|kept thinking about it] since.
w: I have gone back over {my_talk} {on_day} more than once, always [gladly|with pleasure].
w: I [enjoyed|very much enjoyed] {my_talk} {on_day} about {the_role}, and it has stayed on my mind.
w: Since {my_talk} {on_day} I have [often|happily] thought about {the_role}.
w: {The_role} has been on my mind since {my_talk} {on_day}.
p: I am writing about {the_role}, for which I interviewed {on_day}.
p: I am writing about {the_role} again after {my_talk} {on_day}.
p: It is [a little while|some days] since {my_talk} {on_day} about {the_role}.
p: A short question about {the_role}, after {my_talk} {on_day}.
f: I am writing with regard to {the_role}, for which I was interviewed {on_day}.
f: Thank you again for the {talk} {on_day} about {the_role}.
f: I write following {my_talk} {on_day} about {the_role}.
"""

# Asked once before without an answer: lighter, and nothing about the earlier mail.
OPENING_AGAIN = """
w: I [still think|am still thinking] [happily|fondly] of {my_talk} about {the_role}.
w: {The_role} is still very much on my mind, so I have one small question.
p: I have one short question about {the_role}.
p: One more line from me about {the_role}, and a short one.
p: A brief line about {the_role}, which I would still like to do.
f: I write with one brief question about {the_role}.
f: May I return briefly to {the_role}.
"""

QUESTION = """
w: Is there [anything|any news] you can share [about where things stand|on how it is going]?
w: Could you tell me [how things are going|where things stand], [even if there is nothing final yet|whatever stage it is at]?
w: How are things [coming along|going] on your side?
w: Do you know yet how things will go from here?
p: Could you tell me where things stand?
p: Is there any news you can share?
p: Do you have a sense of where the decision stands?
p: Could you let me know how things are going and what comes next?
p: Is there an update on the timing?
f: Might I ask where matters stand at present?
f: Could you kindly tell me how the process stands?
f: May I ask whether there is any news you are able to share?
f: Would you be able to tell me what the next step might be?
"""

POINT_TALK = """
w: I [still think of|keep coming back to] [the conversation|our conversation|what was said] about {topic}, [which I enjoyed very much|and I would gladly go on with it].
w: What [I enjoyed most|stays with me] is the conversation about {topic}.
p: The conversation about {topic} in particular has [stayed with me|made me keener on the work].
p: I was especially glad of the conversation about {topic}.
p: What I heard about {topic} has [only|] added to my interest.
f: I [particularly|especially] valued the conversation about {topic}.
f: What I learned about {topic} has added to my interest.
"""

POINT_TALK_WITH = """
w: I [still think of|keep coming back to] the conversation with {with} about {topic}, [which I enjoyed very much|and I would gladly go on with it].
w: Talking with {with} about {topic} [was a pleasure|is something I still think about].
p: The conversation with {with} about {topic} has [stayed with me|made me keener on the work].
p: I was especially glad of the conversation with {with} about {topic}.
f: I [particularly|especially] valued the conversation with {with} about {topic}.
f: My conversation with {with} about {topic} has added to my interest.
"""

POINT_NEWS = """
w: I read that {news}, and [it made me think of|thought of] {company_or_you}.
w: I saw that {news}, which [I imagine is|must be] of interest to {company_or_you}.
p: I read that {news}, and thought of {company_or_you}.
p: I saw that {news}; I thought it might interest you.
f: I read with interest that {news}, and thought of {company_or_you}.
f: I noted the news that {news}, which I thought might be of interest to you.
"""

POINT_NONE = """
w: I [came away|left] keen to do this work, and that [has not changed|still holds].
w: I would still [love|very much like] to [join you|do this work].
w: Everything I heard made me want it, and it still does.
p: My interest in the work [has not changed|is the same as it was].
p: I would be glad to do this work.
p: I came away with a good impression of the work, and it has lasted.
f: My interest in the position is unchanged.
f: I would be very glad to have the opportunity to do this work.
f: The conversation left me with a strong wish to take on this work.
"""

CLOSING = """
w: [There is no hurry at all on my side|No rush at all from me]; I am [happy to|glad to] wait if it takes longer.
w: If [the timing has moved|it is taking longer], that is [quite all right|no trouble at all].
w: And if you need anything else from me in the meantime, just [say|ask].
w: If it is easier to [say|tell me] later on, that is fine too.
p: If the timing has changed, that is no trouble; [a rough idea|a line] would be plenty.
p: If you need anything else from me, please let me know.
p: A line whenever it suits you is [plenty|all I need].
p: I am happy to send anything else that would help.
p: I know these things can take longer than planned, and that is fine.
f: I quite understand if more time is needed, and am happy to wait.
f: Should anything further be needed from me, I would be glad to send it.
f: I appreciate that such decisions take time.
f: I would be grateful for a line whenever it is convenient.
"""

THANKS = """
w: Thank you for [all your help|looking after this].
w: Thank you[ so much|], as ever, for your help [with this|along the way].
p: Thank you for your help [with this|].
p: Thanks for your [time|help].
f: Thank you for your time and help.
f: With thanks for your help [so far|in this matter].
"""
