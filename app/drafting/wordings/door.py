"""Wordings of the short reply to a no (etiquette R1): thanks, glad to be kept in mind, no argument, no request."""

OPENING = """
w: Thank you for letting me know, and for [being so kind about it|writing so promptly].
w: Thank you for [telling me|letting me know] [about the decision|how it went]. [It is not the answer I was hoping for|Of course I had hoped for a different answer], but I [understand|quite understand].
w: I [appreciate your letting me know|am grateful to you for letting me know]. I am sorry it was not to be this time, and I understand.
p: Thank you for letting me know.
p: Thank you for [your message|the news], [even if it is not what I had hoped for|though I had hoped for another answer].
p: I appreciate your letting me know [about the decision|], and I understand.
p: Thanks for [telling me|letting me know]. I am sorry it did not work out this time.
f: Thank you for informing me of your decision [about|regarding] {the_role}.
f: I am grateful to you for letting me know the outcome.
f: Thank you for [your message|letting me know]. Although I had hoped for a different outcome, I [fully|quite] understand the decision.
"""

THANKS_PEOPLE = """
w: I [really|very much] enjoyed meeting {people}, and [I am grateful|it was good of you all] [for the time I was given|to give me so much time].
w: Please [pass my thanks on to|thank] {people} [for me|as well]; I enjoyed our conversation.
w: I was glad to have met {people} along the way.
p: Please pass my thanks on to {people} as well.
p: I enjoyed [meeting|talking with] {people}, and appreciate the time I was given.
p: Thank you, and {people}, for the time you [gave|put into] this.
f: I would be grateful if you could pass on my thanks to {people} [for the time and consideration I was given|].
f: I much appreciated the time that {people} gave me.
f: Please also convey my thanks to {people}.
"""

THANKS_YOU = """
w: I [really|very much] enjoyed [our conversation|talking with you], and I am grateful for [your time|the time you gave me].
w: Thank you [too|as well] for your time; I enjoyed our conversation.
p: I enjoyed our conversation and appreciate the time you [gave me|took].
p: Thank you as well for the time you took over my application.
p: I was glad of our conversation, and grateful for your time.
f: I much appreciated our conversation and the consideration you gave to my application.
f: I am grateful for your time and for the consideration given to my application.
"""

THANKS_PLAIN = """
w: I am grateful for the time everyone [gave me|put into this], and for [the care taken|how well I was looked after].
p: I appreciate the time and thought that went into it.
p: Thank you for your help along the way.
f: I am grateful for the time and consideration that my application was given.
f: I appreciate the time that you and your colleagues gave me.
"""

KEEP = """
w: If [something else comes up|another role opens up] [that might fit|one day], I would be [really|very|so] glad to hear from you.
w: I would [love|be so glad] to be kept in mind if [another role|something similar] comes along.
w: I would happily talk again if [the right thing|something that fits] came up [in future|later on].
p: If another [role|opening] comes up that [might fit|you think suits me], I would be glad to hear from you.
p: I would be glad to be kept in mind for [future roles|other openings].
p: Please keep me in mind if something similar opens up.
f: Should a suitable [position|opening] arise in the future, I would be glad to be considered.
f: I would be pleased to be kept in mind for any future [opening|position] that may be suitable.
f: I would welcome the opportunity to be considered again should [an opening|a position] arise.
"""

WISHES = """
w: I wish you [and the team|all] [the very best|all the best] [with it|with what is ahead|].
w: All the best to you and the team, and I hope our paths cross again.
w: I hope [the new person|whoever joins you] settles in well.
p: I wish you and the team all the best.
p: All the best to you and the team.
p: I wish you well with the work ahead.
f: I wish you and your colleagues every success.
f: I wish you and your colleagues well.
f: With my best wishes to you and your colleagues for the work ahead.
"""

FEEDBACK = """
w: And if you have a thought on what I could do better next time, I would be grateful to hear it.
p: If there is any feedback you can share, I would be glad to have it.
f: If you were able to share any feedback, I would be grateful for it.
"""
