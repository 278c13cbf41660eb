"""Wordings of the short reply to a no (etiquette R1): thanks, glad to be kept in mind, no argument, no request."""

OPENING = """
w: Thank you for letting me know, and for [being so kind about it|writing so kindly].
w: Thank you for letting me know. Of course I'd hoped for a different answer, but I completely understand.
w: Thank you for telling me. I'm sorry it didn't work out this time, but I really appreciate your letting me know.
w: It was good of you to [write|let me know], even though I'd hoped for different news.
w: I really appreciate your letting me know. I'd hoped for a different answer, of course, but I quite understand.
p: Thank you for [letting me know|telling me] [about the decision|how it turned out|].
p: Thanks for letting me know. I'm sorry it didn't work out this time, but I understand.
p: Thank you for letting me know, although I'd hoped for a different answer.
p: I appreciate your [letting me know|telling me|writing], and I understand [the decision|].
p: Thank you for your message. I'd hoped for better news, but I understand.
f: Thank you for informing me of your decision regarding {the_role}.
f: Thank you for [letting me know|informing me of] the outcome [regarding {the_role}|].
f: Thank you for your message. Although I had hoped for a different outcome, I fully respect the decision.
f: I am grateful to you for letting me know the outcome regarding {the_role}.
"""

THANKS_PEOPLE = """
w: I really enjoyed meeting {people}, and I'm grateful for the time I was given.
w: Please thank {people} for me, too; I really enjoyed our conversation.
w: It was a real pleasure to meet {people}, and I'd be grateful if you could pass on my thanks.
p: Please pass on my thanks to {people} as well.
p: I enjoyed talking with {people}, and I appreciate the time I was given.
p: I was glad to meet {people}. Please pass on my thanks.
f: I would be grateful if you could pass on my thanks to {people}.
f: I very much appreciated the time that {people} gave me.
f: Please also convey my thanks to {people}.
"""

THANKS_YOU = """
w: I really enjoyed our conversation, and I'm grateful for your time.
w: Thank you as well for your time; I really enjoyed talking with you.
w: I enjoyed meeting you very much, and thank you again for your time.
p: I enjoyed our conversation, and I appreciate the time you took.
p: Thank you as well for your time. I enjoyed our conversation.
p: I was glad to meet you, and I appreciate your time.
f: I very much appreciated our conversation and the consideration you gave to my application.
f: I am grateful for your time and for the consideration given to my application.
"""

THANKS_PLAIN = """
w: I'm very grateful for the time everyone gave me.
w: Thank you, too, for all your help along the way.
p: I appreciate the time that went into it.
p: Thank you for your help along the way.
f: I am grateful for the time and consideration that my application was given.
f: I appreciate the time that you and your colleagues gave me.
"""

KEEP = """
w: If another role comes up that [might suit me|you think might fit], I'd be [really|so] glad to hear from you.
w: I'd love to be kept in mind if something similar comes up [at {company}|].
w: If something else comes up [at {company}|] one day, I'd be delighted to hear from you.
w: I'd be very happy to talk again if the right thing came up.
p: If another role comes up that might fit, I'd be glad to hear from you.
p: I'd be glad to be kept in mind for [future roles|anything similar] [at {company}|].
p: Please keep me in mind if something similar comes up.
p: I'd be happy to be considered again if another role opens up.
f: Should a suitable position arise in the future, I would be [glad|pleased] to be considered.
f: I would be grateful to be kept in mind for any [future|suitable] position at {company}.
f: I would be glad to be considered again should a suitable vacancy arise.
"""

WISHES = """
w: I wish you and the team all the very best[ with it|].
w: All the best to you and [the team|everyone there|everyone at {company}], and I hope our paths cross again.
w: Wishing you and [the team|everyone there|your colleagues] every success.
w: I hope it all goes really well from here.
p: I wish you and the team all the best.
p: All the best to you and [the team|everyone at {company}].
p: Best wishes to you and [the team|your colleagues].
f: I wish you and your colleagues every success.
f: With my best wishes to you and [your colleagues|everyone at {company}].
f: I wish you and everyone at {company} all the best for the future.
"""

FEEDBACK = """
w: And if you have any thoughts on what I could do better next time, I'd be really grateful to hear them.
p: If there's any feedback you can share, I'd be glad to have it.
f: If you were able to share any feedback, I would be grateful for it.
"""
