"""Wordings of thank-you notes (etiquette T3 to T5, T9)."""

OPENING = """
w: Thank you for [making|taking|finding] the time to [talk|speak] with me {day}; I [really|thoroughly|] enjoyed it.
w: It was [good|great|a pleasure|lovely] to {meet} you {day}, and I wanted to [thank you for your time|say thank you].
w: I [was glad of the chance|am glad I had the chance] to {meet} you {day}. Thank you for [your time|making the time].
w: Thank you again for the {talk} {day}. I [enjoyed it|got a lot out of it] [a great deal|very much|more than I expected].
w: I [enjoyed|very much enjoyed] our {talk} {day}, and I [wanted to thank|would like to thank] you for [it|your time].
w: Thanks [so much|very much] for {meeting} me {day}. [It was a good conversation|I enjoyed every part of it].
w: I came away from our {talk} {day} in good spirits, so first of all: thank you for [your time|making the time].
w: Thank you for {meeting} me {day} and for [such|] an [easy|interesting|enjoyable] conversation.
w: I wanted to [drop you a line|write a few lines] after our {talk} {day}, mainly to say thank you.
w: [A quick|A short] note to say [how much I enjoyed|that I really enjoyed] our {talk} {day}. Thank you for it.
p: Thank you for [making|taking|finding] the time to [talk|speak] with me {day}.
p: Thank you for the {talk} {day} about {the_role}.
p: Thanks for [taking|making] the time {day} to [talk through|go over|discuss] {the_role} with me.
p: I [appreciated|valued] our {talk} {day}; thank you for [making|taking] the time.
p: [A short note|Just a few lines] to thank you for {meeting} me {day}.
p: It was good to {meet} you {day}. Thank you for [your time|the conversation|making the time].
p: Thank you for {meeting} me {day} and for [talking me through|telling me about] {the_role}.
p: Thanks again for your time {day}; it was [time well spent|a useful conversation|a good conversation].
p: I wanted to thank you for {meeting} me {day} [about|to discuss] {the_role}.
p: I was glad to {meet} you {day}, and [grateful|thankful] for [your time|the time you took].
f: Thank you [very much|] for {meeting} me {day} to discuss {the_role}.
f: I am writing to thank you for the time you gave me {day} and for [an|a most] interesting conversation.
f/uk: I should like to thank you for {meeting} me {day} [about|to discuss] {the_role}.
f/us: I would like to thank you for {meeting} me {day} [about|to discuss] {the_role}.
f: Please accept my thanks for our {talk} {day} [about|regarding] {the_role}.
f: I was grateful for the opportunity to {meet} you {day} and thank you for your time.
f: Thank you for your time {day} and for the [care|thought] you gave to our conversation.
f: It was a pleasure to {meet} you {day}, and I [wish|would like] to thank you for your time [and attention|].
f: May I thank you for [the|our] {talk} {day} and for the time you [set aside|gave to it].
f: I [greatly|much] appreciated the opportunity to [discuss|talk about] {the_role} with you {day}. Thank you.
"""

# T2: the note comes after its best day. One light clause, no excuse.
OPENING_LATE = """
w: I have been meaning to write since we [spoke|talked] {day}: thank you [so much|very much] for your time.
w: This comes a [day or so|little] later than I meant it to, but thank you for {meeting} me {day}; I enjoyed it.
w: A slightly late but no less warm thank you for {meeting} me {day}.
w: I did not want to let more time go by without thanking you for our {talk} {day}.
w: I owe you a thank-you for our {talk} {day}, and here it is, a little late.
w: I wanted to [write sooner|get this to you sooner]: it was a pleasure to {meet} you {day}, and I am grateful for your time.
w: It has been a [full few days|busy stretch] since we [spoke|talked] {day}, but I did not want to let it pass without a thank you.
p: I have been meaning to thank you for {meeting} me {day}.
p: I did not want more time to pass without thanking you for our {talk} {day}.
p: I should have written sooner: thank you for {meeting} me {day}.
p: [Belated|Somewhat belated] thanks for our {talk} {day}; [it was good to {meet} you|I appreciated it].
p: Our {talk} was {day}, and I still owe you a thank-you for it.
p: A little later than intended: thank you for our {talk} {day}.
p: This note is a little late, but I wanted to thank you for your time {day}.
p: I wanted to write sooner to thank you for {meeting} me {day} [about|to discuss] {the_role}.
p: My thanks for our {talk} {day} are a little late, but I [mean them|did not want to leave them out].
p: Thank you for your time {day}, even if this [reaches you a little late|comes a little later than planned].
f: I had intended to write sooner to thank you for {meeting} me {day} to discuss {the_role}.
f: My thanks come a little later than I intended: I very much appreciated our {talk} {day}.
f: Although this reaches you a little late, I wish to thank you for the time you gave me {day}.
f: I have been meaning to write since our {talk} {day}, for which I am very grateful.
f: I did not wish to let more time pass without thanking you for our {talk} {day}.
f: Please accept my thanks, a little belatedly, for our {talk} {day} about {the_role}.
"""

# Continued interest; said once, without pressure.
INTEREST = """
w: I [left|came away] [even|] keener on {the_role} than [I was before|when we started], and I would be very glad to do it.
w: The more I think about {the_role}, the more I [like the idea of it|would like to do it].
w: If it was not clear from our {talk}: I would [love|very much like] to [do this job|join you].
w: I can [easily|well] see myself [in this role|doing this work], and would be [happy|delighted] to.
w: Talking with you has made me [look forward to|want] {the_role} even more.
w: {The_role} is very much the kind of [work|job] I [want|hope] to be doing.
w: I have thought about {the_role} [quite a bit|a good deal] {since}, and I [keep liking it|like it more each time].
w: It [made|has made] me want {the_role} [all the more|even more than before].
w: I [hope|would be so glad if] we [get to|can] work together.
p: Our {talk} [gave me a clear picture of|helped me understand] {the_role}, and I am [very|still very] interested.
p: I am very interested in {the_role}, [and more so after our {talk}|now more than before].
p: What I [learned|heard] [makes|has made] me more interested in {the_role}.
p: I would [like|be glad] to do this work, and I believe I would do it well.
p: {The_role} [sounds like|looks like] a good fit for what I do best.
p: I came away [sure|certain] that I would like {the_role}.
p: After our {talk} I can see [clearly|better] where I could be of use.
p: It [confirmed|has confirmed] that {the_role} is [one|a job] I would [like|be glad] to take on.
p: I am [keen|eager] to take this further.
f: Our {talk} has [strengthened|confirmed] my interest in {the_role}.
f: I remain [very|most] interested in {the_role}, and would [welcome the opportunity|be pleased] to contribute to [your work|{company}].
f: What I learned [about the position|in our conversation] has [only increased|added to] my wish to join {company}.
f: I left with a [clear|much clearer] understanding of {the_role} and with [an even|a] stronger interest in it.
f: I would consider it a privilege to [work at|join] {company}.
f: {The_role} is one to which I believe I could bring [care and experience|both experience and commitment].
f: I should be very glad to have the opportunity to [contribute|take up this work].
"""

# Without a note nothing is known of what was said: general truths, no topic (T3).
WITHOUT_NOTE = """
w: An advertisement only says so much; it [helped|makes such a difference] to [hear|have] it from you [directly|yourself].
w: You [gave me|left me with] plenty to think about, in the best [sense|way].
w: Meeting the [people one would work with|person behind the name] tells you more than any [advertisement|job description], and I am glad I did.
w: It was the kind of conversation that makes a [job|place] feel real, and I am grateful for it.
w: I know how much [goes into|time goes into] [these conversations|interviewing], and I do not take it for granted.
p: A job description only says so much, and it was [useful|helpful] to hear about the work from you [directly|yourself].
p: I have a [better|much better] sense now of what the work [involves|asks for].
p: I know interviews take time out of a working day, so I [appreciate it|am grateful for it].
p: The {talk} answered [most of|nearly all of] the questions I came with.
p: It was good to put a {face} to the name, [and the work behind it|and to hear about the work].
f: It was most helpful to learn about the position from you [directly|in person].
f: I came away with a [clear|much clearer] view of what the position [requires|involves].
f: I am aware of the time that such conversations take, and I am grateful for yours.
f: The conversation gave me a good deal to reflect on.
"""

ABOUT_SESSION = """
wp: I [liked|enjoyed] the {subject} [part|session] in particular, and [could happily have gone on|would happily have kept going].
wp: The {subject} session was [a good one|good fun|well set up], [and I was glad to be asked real questions in it|and I learned something from it].
pf: The {subject} session was [a fair|an instructive] one, and I [valued|appreciated] it.
f: I found the {subject} session [instructive|well prepared] and was glad to take part in it.
"""

CLOSING_NEXT = """
w: I am [really|very much|] looking forward to {next}.
w: See you [all|] soon: I am looking forward to {next}.
wp: I look forward to {next}, [and to seeing more of the work|and to hearing more then].
p: I look forward to {next}.
p: I am [very much|] looking forward to {next}.
f: I look forward to {next} and to [continuing our conversation|learning more].
f: I am looking forward with pleasure to {next}.
f: I very much look forward to {next}.
"""

CLOSING_CONTACT = """
w: I [look forward to|will look out for] [hearing from {contact}|news from {contact}], and [hope we talk again soon|hope to see you again].
w: {contact} [will have|has] my details for anything [that comes up|else], and I hope [we will speak again|to see you again] [soon|before long].
w: Whatever [comes next|happens next], I [am glad we met|was glad to {meet} you]; I will wait to hear from {contact}.
p: I look forward to hearing from {contact} [about the next steps|when there is news].
p: I will [wait to hear|look forward to hearing] from {contact} about [what comes next|next steps].
p: If [you need anything else|there is anything you would like to see] from me, {contact} knows how to reach me.
p: I understand {contact} will be in touch, and I look forward to it.
f: I look forward to hearing from {contact} [in due course|about the next steps].
f: Should [you require|there be] anything further, I am [at your disposal|easily reached] through {contact} or at this address.
f: I shall look forward to hearing from {contact}.
"""

CLOSING = """
w: If anything else [would help|comes to mind], just [ask|let me know]; I would be [happy|glad] to [talk more|pick up the conversation].
w: I hope we get to [talk again soon|carry on the conversation].
w: I [would love to hear|look forward to hearing] how things go from here.
w: Do [ask|write|let me know] if there is [anything|something] else [I can tell you|you would like to know].
w: Wherever this goes, I [am glad we met|was glad to {meet} you].
w: I look forward to the next [step|conversation], and am here if you [need|think of] anything in the meantime.
p: If [you need|there is] anything else [from me|I can send], please let me know.
p: I look forward to hearing [from you|about the next steps|what comes next].
p: Please [ask|get in touch] if [anything else would help|you have further questions].
p: I am [happy|glad] to answer anything [else|further] that comes up.
p: Do let me know if it would help to [see|have] anything more from me.
p: I look forward to the next step, whatever it is.
f: Should you [need|require] anything further from me, I would be glad to [provide|send] it.
f: I look forward to hearing from you [in due course|].
f: Please do not hesitate to [ask|contact me] if any further information would be of use.
f: I would be pleased to [supply|send] anything else that might help [you|in your decision].
f: I look forward to [learning|hearing] [what comes next|of the next steps] [in due course|].
"""
