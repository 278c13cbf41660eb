"""Wordings of the short reply to a no (etiquette R1): thanks, glad to be kept in mind, no argument, no request."""

OPENING = """
w: Thank you for letting me know, and for [being so kind about it|writing so promptly|the way you put it].
w: Thank you for [telling me|letting me know] [about the decision|how it went|so clearly]. [It is not the answer I was hoping for|Of course I had hoped for a different answer|I had hoped for another answer], but I [understand|quite understand].
w: I [appreciate your letting me know|am grateful to you for letting me know]. I am sorry [it was not to be this time|it did not go my way this time], and I [understand|do understand].
w: [It was good of you to write|Thank you for writing], [even if I had hoped for other news|though I had hoped for different news]. I [understand|do understand] [the decision|how these things go].
p: Thank you for [letting me know|telling me] [about the decision|about {the_role}|how it turned out].
p: Thank you for [your message|the news|writing], [even if it is not what I had hoped for|though I had hoped for another answer|and for being clear about it].
p: I appreciate [your letting me know|your telling me] [about the decision|about {the_role}|where things came out], and I understand.
p: Thanks for [telling me|letting me know] [about {the_role}|]. I am sorry it did not work out [this time|].
f: Thank you for [informing me|letting me know] of your decision [about|regarding|on] {the_role}.
f: I am grateful to you for [letting me know|informing me of] the outcome [for|regarding] {the_role}.
f: Thank you for [your message|letting me know|writing]. Although I had hoped for a different [outcome|answer], I [fully|quite] [understand|respect] the decision.
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
w: If [something else comes up|another role opens up|something similar comes along] [that might fit|one day|at {company}], I would be [really|very|so] glad to hear from you.
w: I would [love|be so glad|be very happy] to be kept in mind if [another role|something similar|something new] [comes along|comes up|opens up].
w: I would [happily|gladly] talk again if [the right thing|something that fits|a suitable role] [came up|opened up] [in future|later on|some day].
p: If another [role|opening|position] comes up [that might fit|you think suits me|at {company}], I would be [glad|pleased|happy] to hear from you.
p: I would be [glad|pleased|happy] to be kept in mind for [future roles|other openings|anything similar] [at {company}|].
p: Please [keep me in mind|think of me] if something [similar|that fits|suitable] [opens up|comes up] [at {company}|later on|].
f: Should a suitable [position|opening|vacancy] arise [in the future|at {company}|at a later date], I would be [glad|pleased|grateful] to be considered.
f: I would be [pleased|glad|grateful] to be kept in mind for any future [opening|position|vacancy] [that may be suitable|at {company}].
f: I would welcome the [opportunity|chance] to be considered again should [an opening|a position|a vacancy] arise [at {company}|in the future].
"""

WISHES = """
w: I wish you [and the team|] [the very best|all the best|every success] [with it|with what is ahead|].
w: All the best to you [and the team|and everyone there|and everyone at {company}], and I hope [our paths cross again|we meet again].
w: I hope [the new person|whoever joins you] settles in well, and that [the work goes well|all goes well].
p: I wish you [and the team|and everyone at {company}|and your colleagues] [all the best|well|the best].
p: [All the best|Best wishes] to you [and the team|and everyone there|and everyone at {company}].
p: I wish you [well|all the best] with the [work ahead|rest of the search|months ahead].
f: I wish you and [your colleagues|everyone at {company}] [every success|well|all the best] [for the future|with the work ahead|].
f: With my best wishes to you and [your colleagues|everyone at {company}] [for the work ahead|].
"""

FEEDBACK = """
w: And if you have a thought on what I could do better next time, I would be grateful to hear it.
p: If there is any feedback you can share, I would be glad to have it.
f: If you were able to share any feedback, I would be grateful for it.
"""
