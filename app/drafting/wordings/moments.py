"""Wordings for what was understood of a note, by its shape (etiquette T3). {x} is the moment's text."""

from app.drafting.jotting.moments import Shape

TOPIC = """
w: I [especially|particularly|really] enjoyed [talking about|our conversation about] {x}.
w: I [would gladly|could happily] have talked [longer|more] about {x}.
w: I have been thinking [some more|a bit more|more] about {x} {since}.
w: What you said about {x} has [been on my mind|stayed with me] {since}.
w: I am [so glad|glad] we got [on to|to talk about] {x}.
p: It was [good|useful|helpful] to talk about {x}.
p: Our conversation about {x} was [especially useful|particularly helpful] to me.
p: I was glad we [got on to|talked about|spent time on] {x}.
p: What you [said about|told me about] {x} was [helpful|useful].
p: I have been thinking about {x} {since} [we spoke|we talked].
p: I liked that we [got on to|spent time on] {x}.
f: I [particularly|especially] [valued|appreciated] our discussion of {x}.
f: I found what you said about {x} [most interesting|very helpful|instructive].
f: Our discussion of {x} has given me [a good deal|much] to think about.
f: I was glad that we were able to [discuss|talk about] {x}.
f: I have been reflecting on what you said about {x}.
"""

SAID = """
w: It was [interesting|useful|so useful] to hear that {x}.
w: Your point that {x} has been on my mind {since}.
w: I [keep coming back to|keep thinking about] what you said, that {x}.
w: I liked [hearing that|what you said, that] {x}.
w: What you said, that {x}, [is something I will remember|has given me plenty to think about].
p: It was [useful|helpful] to hear that {x}.
p: Your point that {x} [makes sense to me|was a good one|is one I will remember].
p: I have thought [more|again] about what you said, that {x}.
p: I was interested to [hear|learn] that {x}.
f: I was [interested|grateful] to [hear|learn] that {x}.
f: Your [observation|remark] that {x} was [well made|a helpful one|instructive].
f: I have been reflecting on your [remark|point] that {x}.
"""

QUOTE = """
w: I [keep coming back to|keep thinking of] your line, "{x}".
w: I liked your line, "{x}".
w: I will [happily|gladly] remember your line: "{x}".
p: I will remember your line, "{x}".
p: Your line, "{x}", has stuck with me.
p: "{X}": that line of yours has stuck with me.
f: Your remark, "{x}", has stayed with me.
f: I shall remember how you put it: "{x}".
f: Your way of putting it, "{x}", was memorable.
"""

FACT = """
w: I [loved|liked|enjoyed] hearing that {x}.
w: It was [lovely|great|good] to hear that {x}.
p: It was [good|interesting] to hear that {x}.
p: I was interested to hear that {x}.
p: I was glad to hear that {x}.
p: I [noted|made a note] that {x}.
f: I was [interested|glad] to [learn|hear] that {x}.
f: It was [most|very] helpful to [learn|hear] that {x}.
f: I noted with interest that {x}.
"""


WANT = """
w: I have been thinking about what you said you want: {x}.
w: I [understand|quite see] why you want {x}.
p: It helps to know that you [want|would like] {x}.
p: I can see why you [want|would like] {x}.
p: I took note that you want {x}.
f: I understand that you would like {x}.
f: It was helpful to learn that you would like {x}.
"""

WANT_MINE = """
w: You said you want {x}; I can do that, and [I would enjoy it|would love to].
w: You are after {x}, and that [is something I can do|I can do].
p: You said you want {x}. I can do that.
p: You want {x}, and I can do that.
p: You want {x}; that is something I can do.
f: You mentioned that you would like {x}, which I am able to offer.
f: You would like {x}; I believe that I can offer that.
"""

BEING = """
w: Thank you [as well|too] for being so {x}.
w: I was [really|very] grateful to you for being so {x}.
p: I appreciated your being so {x}.
p: It helped that you were so {x}.
p: Thank you too for being so {x}.
f: I was grateful to you for being so {x}.
f: I [particularly|very much] appreciated your being so {x}.
"""

DOING = """
w: Thank you [especially|also|particularly] for {x}.
w: I [really|very much] appreciated your {x}.
p: Thank you in particular for {x}.
p: I appreciated your {x}.
f: I am grateful to you for {x}.
f: I [particularly|very much] appreciated your {x}.
"""

ASKED = """
w: Your question about {x} was a good one.
w: I have been turning over your question about {x} {since}.
w: I [was glad|loved] that you asked {x}.
w: I liked your question about {x}.
p: I was glad you asked {x}.
p: Your question about {x} was a good one.
p: I have thought [more|some more|again] {since} about your question, {x}.
p: You asked {x}, and I have given it more thought {since}.
f: Your question about {x} was [a thoughtful one|well put].
f: Your question about {x} is one I have considered further {since}.
f: I have reflected further on your question about {x}.
f: I appreciated your question about {x}.
"""

ASKED_REPLY = """
w: You asked {x}; the answer is still {r}.
w: On your question about {x}, my answer is still {r}.
p: You asked {x}. My answer is still {r}.
p: On your question about {x}, my answer is still {r}.
f: You asked {x}; my answer remains {r}.
f: With regard to your question about {x}, my answer remains {r}.
"""

ASKED_YES = """
w: You asked {x}: yes, [gladly|of course|very much so].
p: You asked {x}. The answer is yes.
p: On {x}: yes, I {yes}.
f: You asked {x}; I {yes}.
f: With regard to your question, {x}: I {yes}.
"""

OPEN_QUESTION = """
w: I [am still|have been] thinking about the question we left open, {x}.
w: The question we left open, {x}, has kept me [busy|thinking].
p: I have kept thinking about the question we left open, {x}.
p: The question we left open, {x}, is still on my mind.
f: I have continued to think about the question that we left open, {x}.
f: The question that remained open, {x}, is one I have considered further.
"""

OPEN_REPLY = """
w: I kept thinking about the question we left open, {x}. My answer would be: {r}.
w: About the question we left open, {x}: it came to me afterwards that I would go for {r}.
p: On the question we left open, {x}, my answer would be {r}.
p: I kept thinking about the question we left open, {x}: my answer would be {r}.
p: One answer to add, on {x}: {r}.
f: On reflection, my answer to the question that we left open, {x}, would be {r}.
f: As to the question that we left open, {x}, I would now answer: {r}.
"""

ASKED_ABOUT = """
w: I was [really|so|] glad you asked about {x}.
w: Your questions about {x} were [good ones|fun to answer|a pleasure to answer].
p: I was glad you asked about {x}.
p: Your questions about {x} were good ones.
p: I appreciated your [questions about|interest in] {x}.
f: I appreciated your [questions about|interest in] {x}.
f: Your questions about {x} were well chosen.
"""

LIKED = """
w: I was so pleased that you liked {x}.
w: It was encouraging that you liked {x}.
w: I was [really|so|] glad you liked {x}.
p: I was glad you liked {x}.
p: It was good to see that you liked {x}.
f: I was pleased that you liked {x}.
f: I was encouraged that {x} was of interest to you.
"""

ENJOYED = """
w: I [really|very much|] liked {x}.
w: One thing I liked [a lot|very much] was {x}.
p: I liked {x}.
p: Something I liked was {x}.
f: I was [much|very] impressed by {x}.
f: I [greatly|much] admired {x}.
"""

REQUEST = """
w: And I have not forgotten that you asked for {x}.
p: I have not forgotten that you asked for {x}.
p: You asked for {x}, and I have not forgotten.
f: I have not forgotten your request for {x}.
"""

SUGGESTION = """
w: I [mean|intend] to take up your suggestion to {x}.
w: Your advice to {x} is good, and I am glad to have it.
p: Thank you for the advice to {x}.
p: Your suggestion to {x} is one I will take up.
f: I am grateful for your suggestion to {x}.
f: Your suggestion to {x} is one that I shall take up.
"""

PROMISED = """
w: And I have not forgotten that I promised you {x}.
p: I have not forgotten that I promised you {x}.
p: I promised you {x}, and have not forgotten.
f: I have not forgotten that I promised you {x}.
"""

ANSWER = """
w: As I said, {x}.
w: As I mentioned, {x}.
p: As I said, {x}.
p: As I mentioned, {x}.
f: As I mentioned, {x}.
"""

BY_SHAPE = {
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
"""Wordings with a reply or an offer stand apart: ASKED_REPLY, ASKED_YES, OPEN_REPLY, WANT_MINE."""
