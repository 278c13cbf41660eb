"""Wordings of a question for news (etiquette S3, S5, S7): brief, one question, the promised day lightly, no reproach."""

# What the mail is about; with the promised day where there was one.
OPENING_PROMISED = """
w: I've thought [often|a lot] about {the_role} since {my_talk} {on_day}, and I remembered that {promiser} mentioned {promised} for a decision.
w: I really enjoyed {my_talk} {on_day}. {Promiser} mentioned that there might be news {by_promised}, so I thought I'd ask.
w: {Promiser} mentioned that there might be news about {the_role} {by_promised}, and I've been looking forward to it.
w: I remembered that {promiser} mentioned {promised} for a decision about {the_role}, so I thought I'd ask.
w/uk: I'm still very keen on {the_role}, and I remembered that {promiser} mentioned {promised} for a decision.
w/us: I'm still very excited about {the_role}, and I remembered that {promiser} mentioned {promised} for a decision.
w: I know [you must have|you probably have] a lot on, but I remembered that {promiser} mentioned {promised} for news about {the_role}.
p: {Promiser} mentioned that there might be news about {the_role} {by_promised}, so I thought I'd ask.
p: I'm writing about {the_role}. {Promiser} mentioned that there might be a decision {by_promised}.
p: I interviewed for {the_role} {on_day}, and {promiser} mentioned {promised} for a decision.
p: After {my_talk} {on_day}, {promiser} mentioned that there might be a decision on {the_role} {by_promised}.
p: I'm still interested in {the_role}, and {promiser} had mentioned {promised} for a decision.
f: I am writing about {the_role}, for which I was interviewed {on_day}. {Promiser} mentioned that a decision might be reached {by_promised}.
f: I have thought of {the_role} often since {my_talk} {on_day}, and understood that a decision might be reached {by_promised}.
f: {Promiser} kindly mentioned that there might be news of {the_role} {by_promised}.
f: I am writing to ask about {the_role}, on which I understood that there might be news {by_promised}.
"""

OPENING = """
w: I really enjoyed {my_talk} {on_day} about {the_role}, and I'm still very interested in it.
w: I've thought [often|a lot] about {the_role} since {my_talk} {on_day}.
w: It was so good to talk about {the_role} {on_day}, and I'm still very much interested.
w: Thank you again for {my_talk} {on_day}; I've been thinking about {the_role} ever since.
w: {The_role} has been on my mind since {my_talk} {on_day}.
w: I'm still very excited about {the_role} after {my_talk} {on_day}.
p: I'm writing about {the_role}, for which I interviewed {on_day}.
p: I wanted to ask about {the_role} after {my_talk} {on_day}.
p: Thank you again for {my_talk} {on_day} about {the_role}.
p: I enjoyed {my_talk} {on_day} about {the_role}, and I'm still interested.
p: Since {my_talk} {on_day} I've stayed very interested in {the_role}.
f: I am writing about {the_role}, for which I was interviewed {on_day}.
f: Thank you again for the {talk} {on_day} about {the_role}.
f: I am writing to ask about {the_role}, following {my_talk} {on_day}.
f: Following {my_talk} {on_day}, I remain very interested in {the_role}.
"""

# Asked once before without an answer: lighter, and nothing about the earlier mail.
OPENING_AGAIN = """
w: I'm still thinking about {my_talk} and {the_role}, so I have one small question.
w: {The_role} is still very much on my mind, so I have one small question.
w/uk: I'm still very keen on {the_role}, so I hope you won't mind one short question.
w/us: I'm still very excited about {the_role}, so I hope you won't mind one short question.
p: I have one short question about {the_role}.
p: I'm still interested in {the_role}, and have one short question.
p: A quick question about {the_role}, which still interests me very much.
f: I write with one brief question about {the_role}.
f: I remain interested in {the_role}, and have one brief question.
f: I hope that I may ask one brief question about {the_role}.
"""

QUESTION = """
w: Is there any news you can share [yet|at this point|]?
w: Could you let me know [how things are going|where things stand], even if [there's nothing final yet|it's only roughly]?
w: Do you have any news on [how things are going|the next steps|where things stand]?
w: How are things [coming along|looking|going] on your side?
w: Do you know yet what the next steps [might be|will be]?
w: Could you tell me where things stand [at the moment|right now|]?
w: Is there anything you can tell me about [the next steps|the timing|how it's going] [yet|at this point|]?
p: Could you [tell me|let me know] where things stand [at the moment|]?
p: Is there any news you can share [yet|at this point|]?
p: Do you have an idea [yet|] of [the next steps|the timing|when there might be a decision]?
p: Could you let me know [how things are going|what the next steps are|how far along things are]?
p: Is there an update on [the timing|the next steps|the process] that you can share?
p: May I ask how far along the process is [at the moment|]?
p: How is the [search|process] going [on your side|]?
f: Could you kindly let me know how the process [stands|is progressing] [at this stage|]?
f: May I ask whether there is any news that you are able to share [at this stage|]?
f: Might I ask where matters stand [at present|at this stage]?
f: Would you be able to let me know what the next steps are likely to be?
f: Would it be possible to learn where you are in the process?
f: Are you able to say at this stage when a decision may be reached?
"""

POINT_TALK = """
w: I still think back to our conversation about {topic}, which I really enjoyed.
w: What has stayed with me most is our conversation about {topic}.
w: Talking about {topic} made me want to do this work even more.
p: Our conversation about {topic} has stayed with me.
p: I particularly enjoyed talking about {topic}.
p: What I heard about {topic} made me even more interested.
f: I particularly valued our conversation about {topic}.
f: What I learned about {topic} has added to my interest.
f: Our conversation about {topic} has stayed with me.
"""

POINT_TALK_WITH = """
w: I still think back to talking with {with} about {topic}, which I really enjoyed.
w: Talking with {with} about {topic} made me want to do this work even more.
w: I've been thinking about my conversation with {with} about {topic}, too.
p: My conversation with {with} about {topic} has stayed with me.
p: I particularly enjoyed talking with {with} about {topic}.
p: Talking with {with} about {topic} made me even more interested.
f: I particularly valued my conversation with {with} about {topic}.
f: My conversation with {with} about {topic} has added to my interest.
"""

POINT_NEWS = """
w: I also read that {news}, and thought of [{company}|you].
w: I saw that {news}, which made me think of [{company}|you].
p: I also read that {news}, and thought of {company_or_you}.
p: I saw that {news}, and thought it might interest you.
f: I read with interest that {news}, and thought of {company_or_you}.
f: I noticed that {news}, which may be of interest to you.
"""

# The news is the company's own.
POINT_OWN_NEWS = """
w: I was [glad|delighted] to read that {news}.
w: I also saw that {news}, which has only added to my interest.
p: I was glad to read that {news}.
p: I also saw that {news}, and was glad to read it.
f: I was pleased to read that {news}.
f: I read with interest that {news}.
"""

POINT_THING = """
w: I also read about {thing}, and thought of {company_or_you}.
w: I came across {thing}, which made me think of {company_or_you}.
p: I also read about {thing}, and thought of {company_or_you}.
p: I came across {thing}, and thought it might interest you.
f: I read with interest about {thing}, and thought of {company_or_you}.
f: I came across {thing}, which may be of interest to you.
"""

POINT_NONE = """
w: I'd still love to [join you|join the team|be part of it|do this].
w: I came away from {my_talk} really wanting to do this work, and that hasn't changed.
w/uk: I'm [every bit|just] as keen [on it|to join you] as I was [on the day|straight after the {talk}|at the start].
w/us: I'm [every bit|just] as [excited about it|eager to join you] as I was [on the day|right after the {talk}|at the start].
w: It's still [exactly|just] the kind of work [I'd love to do|I want to do|I'm hoping for].
w: The more I think about it, the more I'd like to [join you|do this work|be part of it].
w: My interest has only grown since [{my_talk}|the {talk}].
w: I [still|] really hope [it works out|to join you].
p: I'm still very interested, and I'd be [glad|happy] to take it on.
p: My interest hasn't changed since [{my_talk}|the {talk}].
p: I came away with a [very good|really good] impression, and that hasn't changed.
p: I'd still be very [glad|happy] to [do this work|take it on|join {company}].
p: I'm [just as|every bit as] interested as I was [on the day|straight after the {talk}|at the start].
p: It's still a job I'd [very much|really] like to do.
p: I'd still like to [do this work|join {company}|be part of the team] very much.
f: I remain very interested, and would be [glad|pleased] to [take it on|join {company}].
f: My interest is [unchanged|as strong as before|undiminished].
f: I would still be very glad to [join {company}|have the opportunity|take it on].
f: The {talk} left me with a [strong|firm] wish to join {company}.
f: What I learned on the day [of the {talk}|] has only [added to|strengthened] my interest.
f: I am as interested as I was on the day of the {talk}.
"""

CLOSING = """
w: There's no rush [at all|] on my side.
w: If the timing has [moved|shifted|changed], that's [absolutely|completely] fine[ with me|].
w: If there's anything [else|more] you need from me [in the meantime|now], just [let me know|say].
w: Even [a line|a quick word] whenever [it suits you|you have a moment] would be [great|lovely].
w: I know these [things|decisions] [take time|can take a while], so please don't worry if it's [too early to say|still open].
w: And if [you need anything more from me|there's anything more I can send], I'm [happy to help|glad to].
w: No need for a long answer; [a line is plenty|a line would do].
w: I'm [more than|very] happy to wait if [you need more time|it takes longer|it isn't settled yet].
p: If the timing has [changed|moved|shifted], that's [no problem|fine|all right].
p: If you need anything [else|more] from me [in the meantime|], please [let me know|say].
p: A [short|brief] [reply|line] whenever [it suits you|you have time] would be [plenty|enough|fine].
p: I'm happy to [send|provide] anything [else|more] that [would help|you need|might be useful].
p: I know these [things|decisions] can take [longer than planned|a while|time], and that's fine.
p: There's no [hurry|rush] on my side.
p: If it's [too early to say|still open|not settled yet], that's [fine|no problem] too.
p: I'm happy to wait if [more time is needed|it takes a bit longer].
f: I [fully|quite|entirely] understand if more time is [needed|required].
f: Should anything [further|else|more] be required [from me|], I would be [glad|pleased|happy] to provide it.
f: I [appreciate|understand] that such [decisions|matters] take [time|a while].
f: I would be grateful for a [brief|short] [reply|line] whenever [it is convenient|it suits you].
f: If the [timetable|timing] has changed, I [quite|fully|entirely] understand.
f: There is no hurry on my [part|side].
f: If the matter is still open, I am [happy|content] to wait.
f: I am at your disposal if [anything further|anything else|any more information] is needed.
"""

THANKS = """
w: Thank you so much for [all your help|your help with this|your help so far|looking after this].
w: Thanks again for [all your help|looking after this|your time|everything so far].
w: Thank you for [all your help along the way|your help in all this].
w: Many thanks[, as ever,|] for [your help|your time and help|everything].
p: Thank you for your help [with this|so far|along the way|].
p: Thanks for your time [and help|] [with this|so far|].
p: Thank you for [looking after this|your time|taking care of this].
p: Many thanks for your [help|time] [with this|so far|].
f: Thank you for your time [and consideration|and help|].
f: I am grateful for your [help|time|help and your time] [so far|].
f: Thank you for your [assistance|help] [throughout|so far|with this|in this matter].
f: With thanks for your [time|help|consideration].
"""
