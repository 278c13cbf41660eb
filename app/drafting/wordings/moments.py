"""Wordings for what was understood of a note, by its shape (etiquette T3). {x} is the moment's text, {also} stands only
where something was told before."""

from app.drafting.jotting.moments import Shape

TOPIC = """
w: I {also} really enjoyed [talking about|our conversation about] {x}.
w: I [particularly|especially] enjoyed [talking about|our conversation about] {x}.
w: I could happily have talked about {x} for another hour.
w: I've been thinking about {x} ever {since} [we spoke|we talked|].
w: [Talking about|Hearing about] {x} was a highlight for me.
w: It was [great|so good|really interesting] to talk about {x}.
w: What you said about {x} has stayed with me.
w: I'm so glad we got to talk about {x}.
w: I {also} loved hearing about {x}.
p: It was {also} [good|useful|interesting] to talk about {x}.
p: I found what you said about {x} [interesting|helpful|useful].
p: I was {also} glad we talked about {x}.
p: Our conversation about {x} was [especially useful|particularly interesting].
p: I [particularly|especially] enjoyed talking about {x}.
p: I've been thinking about {x} {since} [we spoke|we talked].
p: It was helpful to hear [more|] about {x}.
p: I appreciated hearing about {x}.
f: I [particularly|especially] valued our discussion of {x}.
f: I found what you said about {x} [most interesting|very helpful].
f: I was {also} glad that we were able to discuss {x}.
f: Our conversation about {x} gave me a good deal to think about.
f: I {also} very much enjoyed our discussion of {x}.
f: I was {also} interested to hear about {x}.
f: It was most helpful to hear about {x}.
f: I have been thinking further about what you said on {x}.
"""

# What the candidate told: nothing one heard about.
TOPIC_MINE = """
w: I'm so glad [we got to talk about {x}|I could tell you about {x}].
w: It was lovely to have the chance to tell you about {x}.
p: I was {also} glad we talked about {x}.
p: I was glad of the chance to tell you about {x}.
p: It was {also} good to be able to tell you about {x}.
f: I was {also} glad of the opportunity to tell you about {x}.
f: Thank you for your interest in {x}.
f: I appreciated being able to speak of {x}.
"""

TOPIC_GRAVE = """
w: What you said about {x} has stayed with me.
w: I've thought more about what you said on {x}.
w: I appreciated how openly you spoke about {x}.
p: I've thought about what you said on {x}.
p: I appreciated hearing about {x}.
p: What you said about {x} has stayed with me.
f: I have been thinking further about what you said on {x}.
f: Our conversation about {x} gave me a good deal to think about.
f: I appreciated your speaking openly about {x}.
"""

SAID = """
w: It was [really|] [interesting|useful|helpful] to hear that {x}.
w: Your point that {x} [has stayed with me|stuck with me|made a lot of sense to me].
w: I keep thinking about your point that {x}.
w: I was {also} [really|very] interested to hear that {x}.
w: I {also} found it [really|very] helpful to hear that {x}.
p: It was [useful|interesting|helpful] to hear that {x}.
p: Your point that {x} [made sense to me|has stayed with me].
p: I was {also} interested to hear that {x}.
p: I found it [useful|interesting] to hear that {x}.
f: I was {also} interested to [hear|learn] that {x}.
f: Your observation that {x} [has stayed with me|was particularly helpful].
f: I found it most helpful to hear that {x}.
f: I have been thinking about your point that {x}.
"""

# A plain fact, nothing that was argued for.
STATED = """
w: It was [really|] [interesting|useful|helpful] to hear that {x}.
w: I was {also} [really|very] interested to hear that {x}.
w: I {also} found it [really|very] helpful to hear that {x}.
w: Thank you {also} for telling me that {x}.
p: It was [useful|interesting|helpful] to hear that {x}.
p: I was {also} interested to hear that {x}.
p: I found it [useful|interesting|helpful] to hear that {x}.
p: It was {also} good to know that {x}.
f: I was {also} interested to [hear|learn] that {x}.
f: I found it most helpful to hear that {x}.
f: It was {also} useful to learn that {x}.
f: I was {also} grateful to hear that {x}.
"""

QUOTE = """
w: Your line "{x}" has stuck with me.
w: I keep coming back to your line, "{x}".
w: I {also} loved [how you put it|your line]: "{x}".
w: I won't forget your line, "{x}".
p: Your line "{x}" has stuck with me.
p: I'll remember your line, "{x}".
p: I {also} liked how you put it: "{x}".
p: I liked your line, "{x}".
f: Your remark, "{x}", has stayed with me.
f: I shall remember how you put it: "{x}".
f: Your phrase "{x}" was a memorable one.
"""

FACT = """
w: I {also} [loved|liked|enjoyed] hearing that {x}.
w: It was [lovely|great|good] to hear that {x}.
w: I was {also} [really|so|] interested to hear that {x}.
p: I was {also} interested to hear that {x}.
p: It was good to hear that {x}.
p: I liked hearing that {x}.
p: I was {also} glad to hear that {x}.
f: I was {also} [interested|glad] to [learn|hear] that {x}.
f: It was good to hear that {x}.
f: I noted with interest that {x}.
"""

SHARED = """
w: It was a lovely surprise to find that {x}.
w: I {also} enjoyed finding out that {x}.
p: It was nice to find out that {x}.
p: I {also} liked finding out that {x}.
f: It was a pleasant surprise to learn that {x}.
"""

WANT = """
w: I can [really|quite|] see why you want {x}.
w: It makes [so much|a lot of|perfect] sense that you want {x}.
w: I {also} understand why you want {x}.
p: It helps to know that you want {x}.
p: I can see why you want {x}.
p: It makes sense [to me|] that you want {x}.
p: I {also} understand why you want {x}.
f: I understand that you would like {x}.
f: It was helpful to learn that you would like {x}.
f: I can well understand that you would like {x}.
"""

WANT_MINE = """
w: You said you want {x}. I can do that, and I'd enjoy it.
w: You mentioned that you want {x}. I can do that, and I'd love to.
p: You said you want {x}. I can do that.
p: You mentioned that you want {x}, and I can do that.
f: You mentioned that you would like {x}, which I am able to offer.
f: You would like {x}. I believe that I can offer that.
"""

BEING = """
w: Thank you {also} for being so {x}.
w: I really appreciated your being so {x}.
w: You were so {x}, and I'm grateful for that.
p: I {also} appreciated your being so {x}.
p: It helped that you were so {x}.
p: Thank you {also} for being so {x}.
f: I was {also} grateful to you for being so {x}.
f: I very much appreciated your being so {x}.
"""

DOING = """
w: Thank you [especially|particularly] for {x}.
w: Thank you {also} for {x}.
w: I [really|very much] appreciated your {x}.
p: Thank you in particular for {x}.
p: Thank you {also} for {x}.
p: I appreciated your {x}.
f: I am {also} grateful to you for {x}.
f: I [particularly|very much] appreciated your {x}.
"""

ASKED = """
w: Your question about {x} was a [great|really good] one.
w: I've been turning over your question about {x} [ever|] {since}.
w: I [loved|really liked] your question about {x}.
w: I {also} loved that you asked {x}.
w: You asked {x}, and I've been thinking about it [ever|] {since}.
p: Your question about {x} was a good one.
p: I {also} liked your question about {x}.
p: I've thought more about your question, {x}.
p: You asked {x}, and I've given it more thought {since}.
p: I was {also} glad you asked {x}.
f: Your question about {x} was a thoughtful one.
f: I {also} appreciated your question about {x}.
f: I have thought further about your question of {x}.
f: You asked {x}, and I have given the question some more thought.
"""

ASKED_REPLY = """
w: You asked {x}; I'd still say {r}.
w: On your question about {x}, I'd still say {r}.
w: Your question about {x} was a good one: I'd still say {r}.
p: You asked {x}. I'd still say {r}.
p: On your question about {x}, I'd still say {r}.
p: As for {x}, I'd still say {r}.
f: You asked {x}; I would still say {r}.
f: On your question about {x}, my answer remains {r}.
"""

# {v} is what one would do: "listen first".
ASKED_DOING = """
w: You asked {x}, and I'd still {v}.
w: I {also} liked your question about {x}: I'd still {v}.
w: I've been thinking about your question, {x}, and I'd still {v}.
p: You asked {x}. I'd still {v}.
p: I've thought more about your question, {x}, and I'd still {v}.
p: I {also} liked your question about {x}: I'd still {v}.
f: You asked {x}. I would still {v}.
f: On your question about {x}, I would still {v}.
"""

ASKED_YES = """
w: You asked {x}: yes, [gladly|of course|very much so].
p: You asked {x}. The answer is yes.
p: On {x}: yes, I {yes}.
f: You asked {x}; I {yes}.
f: With regard to your question, {x}: I {yes}.
"""

OPEN_QUESTION = """
w: I'm still thinking about the question we left open, {x}.
w: The question we left open, {x}, has kept me thinking.
p: I've kept thinking about the question we left open, {x}.
p: The question we left open, {x}, is still on my mind.
f: I have continued to think about the question that we left open, {x}.
f: The question that we left open, {x}, is one I have considered further.
"""

OPEN_REPLY = """
w: I kept thinking about the question we left open, {x}. I think I'd go for {r}.
w: On the question we left open, {x}, it came to me afterwards that I'd go for {r}.
p: On the question we left open, {x}, I'd now say {r}.
p: I kept thinking about the question we left open, {x}. My answer would be {r}.
f: On reflection, my answer to the question that we left open, {x}, would be {r}.
f: As to the question that we left open, {x}, I would now answer {r}.
"""

OPEN_DOING = """
w: I kept thinking about the question we left open, {x}. I think I'd {v}.
p: On the question we left open, {x}, I think I'd {v}.
p: I kept thinking about the question we left open, {x}. I'd {v}.
f: As to the question that we left open, {x}, I believe that I would {v}.
"""

ASKED_ABOUT = """
w: I was {also} [really|so|] glad you asked about {x}.
w: I {also} really enjoyed your questions about {x}.
w: Your questions about {x} were good ones.
p: I was {also} glad you asked about {x}.
p: Your questions about {x} were good ones.
p: I {also} appreciated your questions about {x}.
f: I {also} appreciated your questions about {x}.
f: Your questions about {x} were well chosen.
f: I was {also} glad that you asked about {x}.
"""

LIKED = """
w: I was so pleased that you liked {x}.
w: It was [really|so|] encouraging that you liked {x}.
w: I'm [really|so] glad you liked {x}.
p: I was {also} glad you liked {x}.
p: It was good to see that you liked {x}.
p: It was encouraging that you liked {x}.
f: I was {also} pleased that you liked {x}.
f: It was encouraging that you liked {x}.
"""

ENJOYED = """
w: I {also} [really|very much|] liked {x}.
w: One thing I liked [a lot|very much] was {x}.
p: I {also} liked {x}.
p: One thing I liked was {x}.
f: I was {also} [much|very] impressed by {x}.
f: I {also} greatly admired {x}.
"""

# What both did: "comparing tablets".
ENJOYED_DOING = """
w: I {also} [really|very much|] enjoyed {x}.
w: One thing I enjoyed [a lot|very much] was {x}.
p: I {also} enjoyed {x}.
p: One thing I enjoyed was {x}.
f: I {also} very much enjoyed {x}.
f: I was {also} pleased to spend some time {x}.
"""

REQUEST = """
w: And I haven't forgotten that you asked for {x}.
p: I haven't forgotten that you asked for {x}.
f: I have not forgotten your request for {x}.
"""

SUGGESTION = """
w: I'll [remember|take to heart] your advice to {x}.
w: Thank you {also} for the advice to {x}.
p: I'll remember your advice to {x}.
p: Thank you {also} for the advice to {x}.
f: I am {also} grateful for your advice to {x}.
f: I shall remember your advice to {x}.
"""

PROMISED = """
w: And I haven't forgotten that I promised you {x}.
p: I haven't forgotten that I promised you {x}.
f: I have not forgotten that I promised you {x}.
"""

# {v} is what the candidate would do.
ANSWER = """
w: I've thought more about what we discussed, and I'd still {v}.
w: As I said, I'd {v}.
p: I've thought more about what we discussed, and I'd still {v}.
p: As I said, I'd {v}.
f: As I mentioned, I would {v}.
f: Having thought further about what we discussed, I would still {v}.
"""

OPINION = """
w: I still think {x}.
w: I'm still convinced that {x}.
p: I still think {x}.
p: I'm still of the view that {x}.
f: I remain of the view that {x}.
f: I still believe that {x}.
"""

OFFERED = """
w: And I'll {x}, as promised.
w: As promised, I'll {x}.
p: As promised, I'll {x}.
p: I'll {x}, as we discussed.
f: As promised, I will {x}.
f: I will also {x}, as we discussed.
"""

INVITED = """
w: I'd love to {x}, as you suggested.
w: I'd be so happy to {x}, as you suggested.
p: I'd be glad to {x}, as you suggested.
p: As you suggested, I'd be happy to {x}.
f: I would be very glad to {x}, as you suggested.
f: As you suggested, I would be pleased to {x}.
"""

TOLD = """
w: To come back to my own example: {x}.
w: From my own experience: {x}.
p: To come back to my own example: {x}.
p: From my own experience: {x}.
f: To return to my own example: {x}.
f: From my own experience: {x}.
"""

PROPOSED = """
w: I {also} enjoyed [talking over|kicking around] the idea of {x} with you.
w: I've been thinking more about the idea I mentioned, {x}.
p: I've been thinking more about the idea I mentioned, {x}.
p: I was {also} glad we could talk over the idea of {x}.
f: I was {also} glad to discuss with you the idea of {x}.
f: I have thought further about the idea that I mentioned, {x}.
"""

AGREED = """
w: I'm [really|so] glad we agreed {x}.
w: It was {also} good that we agreed {x}.
p: I was {also} glad we agreed {x}.
p: It was good that we agreed {x}.
f: I was {also} glad that we agreed {x}.
f: It was encouraging that we agreed {x}.
"""

BY_SHAPE = {
    Shape.STATED: STATED,
    Shape.OPINION: OPINION,
    Shape.OFFERED: OFFERED,
    Shape.INVITED: INVITED,
    Shape.AGREED: AGREED,
    Shape.TOLD: TOLD,
    Shape.PROPOSED: PROPOSED,
    Shape.ANSWER: ANSWER,
    Shape.SUGGESTION: SUGGESTION,
    Shape.PROMISED: PROMISED,
    Shape.TOPIC: TOPIC,
    Shape.SAID: SAID,
    Shape.QUOTE: QUOTE,
    Shape.FACT: FACT,
    Shape.WANT: WANT,
    Shape.BEING: BEING,
    Shape.DOING: DOING,
    Shape.ASKED: ASKED,
    Shape.OPEN_QUESTION: OPEN_QUESTION,
    Shape.ASKED_ABOUT: ASKED_ABOUT,
    Shape.LIKED: LIKED,
    Shape.ENJOYED: ENJOYED,
    Shape.REQUEST: REQUEST,
}
"""Wordings with a reply or an offer stand apart: ASKED_REPLY, ASKED_DOING, ASKED_YES, OPEN_REPLY, OPEN_DOING,
WANT_MINE, SHARED, TOPIC_GRAVE."""
