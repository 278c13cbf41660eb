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
w: Is there [anything|any news|a word] you can share [about where things stand|on how it is going|about how it looks] [yet|so far|at this point|]?
w: Could you tell me [how things are going|where things stand|how it is looking], [even if there is nothing final yet|whatever stage it is at|even roughly]?
w: How are things [coming along|going|looking] on your side [these days|at the moment|with {the_role}|]?
w: Do you [know yet|have a feeling yet|know by now] how things [will|might] go from here [with {the_role}|]?
w: Has there been any [movement|news] [on your side|with {the_role}] [that you can share|you can tell me about]?
w: May I ask how [it|the search|everything] is [coming along|going] [on your side|]?
p: Could you [tell me|let me know] [where|how] things stand [at the moment|now|with {the_role}]?
p: Could you [tell me|let me know] how far along [things are|the process is] [at the moment|now|]?
p: Is there [any|] news [you can share|to share|you could pass on] [yet|at this point|about {the_role}]?
p: Do you have a [rough|] sense of [where the decision stands|when there might be a decision|how the timing looks] [now|]?
p: Could you [tell me|let me know] [how things are going|how it is going] and what [comes next|the next step is|happens next]?
p: Is there [an|any] update on the [timing|next steps|process] [that you can share|you can give me|at this point]?
p: Where do things stand [at the moment|now|with {the_role}]?
p: How is the [search|process] [coming along|going] [on your side|at your end]?
f: Might I ask [where matters stand|how matters stand] [at present|at this stage|with the {noun}]?
f: Could you kindly [tell me|let me know] how the process [stands|is progressing] [at present|at this stage|]?
f: May I ask whether there is any news [you are able to share|that you can share] [at this stage|at present|with me]?
f: Would you be able to [tell me|let me know] what the next [step|stage] [might|is likely to] be, [and when|and roughly when]?
f: Would it be possible to [learn|know] how the [decision|process] [stands|is progressing] [at present|]?
f: Are you able to [say|tell me] at this stage [how the decision is progressing|what the next step will be|when a decision may be reached]?
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
w: I [came away|left] [keen|wanting] to do this work, and that [has not changed|still holds|is as true as ever].
w: I would still [love|very much like] to [join you|do this work|be part of it|take it on].
w: Everything I heard [that day|in our conversations|about it] made me want [it|the job], and [it still does|that has not worn off].
w: I [still|] think of it as [work I would love to do|a job I would be very happy in|just the kind of work I want].
w: My [enthusiasm|interest] [has only grown|is as strong as it was|has not dimmed] since [then|we spoke|the {talk}].
p: My interest in [the work|the {noun}|{the_role}] [has not changed|is the same as it was|is as strong as before].
p: I would [still|] be [glad|pleased|happy] to [do this work|take this on|take on {the_role}].
p: I came away with a good impression of [the work|the place|the team], and it has [lasted|stayed].
p: The work [still interests me|still appeals to me] [very much|as much as it did then|a great deal].
p: I am [still|just as|as] [keen on it as I was|interested as I was|interested in it as on the day].
f: My interest in [the {noun}|{the_role}] is [unchanged|undiminished|as strong as before].
f: I would be very glad to [have the opportunity to do this work|be given the opportunity|take on {the_role}].
f: The {talk} left me with a [strong|firm|clear] wish to [take on this work|join {company}|contribute].
f: I continue to [regard|think of] {the_role} as [one that would suit me well|an excellent opportunity|work that I would be glad to do].
f: What I learned [that day|in the {talk}|about the {noun}] has [continued to interest me|stayed with me].
"""

CLOSING = """
w: [There is no hurry|No rush] [at all|] [on my side|from me]; I am [happy|glad] to [wait|be patient] if it takes [longer|a little longer|more time].
w: If [the timing has moved|it is taking longer|things have shifted], that is [quite all right|no trouble at all|completely fine].
w: [And if|If] you need anything [else|more|further] from me [in the meantime|before then|], just [say|ask|let me know].
w: If it is easier to [say|tell me] [later on|in a week or so|when things are clearer], that is fine too.
w: A [line|word] whenever [it suits you|you have a moment|there is something to tell] is [plenty|all I need|more than enough].
p: If the timing has [changed|moved], that is no [trouble|problem]; [a rough idea|a line|a short reply] [would be plenty|is enough|would be welcome].
p: If [you need|there is] anything [else|further|more] [from me|I can send|that would help], [please|do] let me know.
p: A [line|word|short reply] whenever it suits you [is plenty|is all I need|would be welcome].
p: I am [happy|glad] to [send|provide] anything [else|further|more] that would [help|be useful].
p: I know these things can take [longer than planned|a while|time], and that is [fine|quite all right].
p: There is no hurry on my [side|part]; [whenever suits you|a line when you can] is fine.
f: I [quite|fully] understand if more time is [needed|required], and am [happy|content] to wait.
f: Should anything [further|more|else] be [needed|required] from me, I would be [glad|pleased] to [send|provide] it.
f: I [appreciate|understand] that such [decisions|matters] [take|need] time[, and there is no hurry on my part|].
f: I would be grateful for a [line|word|brief reply] whenever [it is convenient|it suits you|you are able].
f: If the [timing|timetable] has changed, I [quite|entirely] understand.
"""

THANKS = """
w: Thank you[ so much|], [as ever|as always], for your help [with this|along the way|so far|in all this].
w: Thank you for [all your help [so far|along the way|]|looking after this|your time [so far|]].
w: [And thank|Thank] you for [keeping|having kept] me [in the picture|in mind|informed] [so far|all along|].
p: Thank you for your [help|time] [with this|so far|along the way|].
p: Thanks for your [time|help] [so far|with all of this|].
p: Thank you for [looking after|taking care of] this [so far|].
f: Thank you for your [time|help] [and consideration|and your patience|so far|].
f: I am grateful for your [help|assistance|time] [so far|in this|throughout].
"""
