"""Wordings of thank-you notes (etiquette T3 to T5, T9)."""

OPENING = """
w: Thank you for [making|taking|finding] the time to [talk|speak] with me {day}; I [really|thoroughly|] enjoyed it.
w: It was [good|great|a pleasure|lovely] to {meet} you {day}, and I wanted to [thank you for your time|say thank you].
w: I [was glad of the chance|am glad I had the chance] to {meet} you {day}. Thank you for [your time|making the time].
w: Thank you again for the {talk} {day}. I [enjoyed it very much|enjoyed it|am glad we had it].
w: I [enjoyed|very much enjoyed] {our_talk} {day}, and I [wanted to thank|would like to thank] you for [it|your time].
w: Thanks [so much|very much] for {meeting} me {day}. [It was a good conversation|I enjoyed it].
w: Let me thank you for {our_talk} {day}, and for [your time|making the time].
w: Thank you for {meeting} me {day} and for [such|] an [easy|interesting|enjoyable] conversation.
w: I wanted to [drop you a line|write a few lines] after {our_talk} {day}, mainly to say thank you.
w: [A quick|A short] note to say [how much I enjoyed|that I really enjoyed] {our_talk} {day}. Thank you for it.
p: Thank you for [making|taking|finding] the time to [talk|speak] with me {day}.
p: Thank you for the {talk} {day} about {the_role}.
p: Thanks for [taking|making] the time {day} to [talk through|go over|discuss] {the_role} with me.
p: I [appreciated|valued] {our_talk} {day}; thank you for [making|taking] the time.
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
f: Please accept my thanks for {our_talk} {day} [about|regarding] {the_role}.
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
w: I did not want to let more time go by without thanking you for {our_talk} {day}.
w: I owe you a thank-you for {our_talk} {day}, and here it is, a little late.
w: I wanted to [write sooner|get this to you sooner]: it was a pleasure to {meet} you {day}, and I am grateful for your time.
w: It has been a [full few days|busy stretch] since we [spoke|talked] {day}, but I did not want to let it pass without a thank you.
p: I have been meaning to thank you for {meeting} me {day}.
p: I did not want more time to pass without thanking you for {our_talk} {day}.
p: I should have written sooner: thank you for {meeting} me {day}.
p: [Belated|Somewhat belated] thanks for {our_talk} {day}; [it was good to {meet} you|I appreciated it].
p: {Our_talk} was {day}, and I still owe you a thank-you for it.
p: A little later than intended: thank you for {our_talk} {day}.
p: This note is a little late, but I wanted to thank you for your time {day}.
p: I wanted to write sooner to thank you for {meeting} me {day} [about|to discuss] {the_role}.
p: My thanks for {our_talk} {day} are a little late, but I [mean them|did not want to leave them out].
p: Thank you for your time {day}, even if this [reaches you a little late|comes a little later than planned].
f: I had intended to write sooner to thank you for {meeting} me {day} to discuss {the_role}.
f: My thanks come a little later than I intended: I very much appreciated {our_talk} {day}.
f: Although this reaches you a little late, I wish to thank you for the time you gave me {day}.
f: I have been meaning to write since {our_talk} {day}, for which I am very grateful.
f: I did not wish to let more time pass without thanking you for {our_talk} {day}.
f: Please accept my thanks, a little belatedly, for {our_talk} {day} about {the_role}.
"""

# Continued interest; said once, without pressure.
INTEREST = """
w: I am [very keen|keen] on {the_role}, and would be [very|so] glad to do it.
w: The more I [think|learn] about {the_role}, the more I [like the idea of it|would like to do it|want it].
w: If it was not clear from {our_talk}: I would [love|very much like] to [do this job|join you|take this on].
w: I can [easily|well] see myself [in this role|doing this work|at {company}], and would be [happy|delighted|glad] to.
w: Talking with you has made me [look forward to|want|like] {the_role} even more.
w: {The_role} is [very much|just] the kind of [work|job|thing] I [want|hope] to be doing.
w: I have thought about {the_role} [quite a bit|again] {since}, and I would [gladly|very gladly] do it.
w: It [made|has made] me want {the_role} [all the more|even more than before].
w: I [hope|would be so glad if] we [get to|can] work together [before long|one day soon|].
w: [Speaking for myself|For my part], I would [love|be delighted|be very glad] to [be part of it|join {company}|do this work].
p: {Our_talk} [gave me a clear picture of|helped me understand|made it clearer to me what goes into] {the_role}, and I am [very|still very] interested.
p: I am very interested in {the_role}, [and more so after {our_talk}|now more than before|having heard more about it].
p: What I [learned|heard] [makes|has made] me more interested in {the_role}.
p: I would [like|be glad] to [do this work|take this on|take on {the_role}], and I [believe|think] I would do it well.
p: {The_role} is close to what I [do best|do now|like doing].
p: I came away [sure|certain|knowing] that I would like {the_role}.
p: After {our_talk} I can see [clearly|better] where I could [be of use|help|be useful].
p: It [confirmed|has confirmed] [for me|] that {the_role} is [one|a job|work] I would [like|be glad] to take on.
p: I am [keen|eager] to take this further.
p: I would be [glad|happy] to [go further with this|take the next step].
p: {Company} [seems|strikes me as] a place where I would [like|be glad] to work[, and where I could do good work| and learn].
f: {Our_talk} has [strengthened|confirmed|deepened] my interest in {the_role}.
f: I remain [very|most] interested in {the_role}, and would [welcome the opportunity|be pleased|be glad] to contribute to [your work|{company}].
f: What I learned [about the {noun}|in our conversation|that day] has [only increased|added to|strengthened] my wish to join {company}.
f: I left with a [clear|clearer|fuller] understanding of {the_role} and with undiminished interest in it.
f: I would [consider it a privilege|be honoured|be very glad] to [work at|join] {company}.
f: {The_role} is one to which I believe I could bring [care and experience|both experience and commitment|real commitment].
f: I should be very glad to have the opportunity to [contribute|take up this work|join {company}].
f: Having [heard|learned] more about {the_role}, I am [more than ever|all the more] convinced that I would [enjoy it|do it well|like to take it on].
"""

# Without a note nothing is known of what was said: general truths, no topic (T3).
WITHOUT_NOTE = """
w: [An advertisement|A job advertisement|A job description] only says so much; it [helped|makes such a difference|was so useful] to [hear|have] it from you [directly|first hand].
w: Thank you for [telling me about|talking me through] [the work|how things are done there].
w: I know that the time for [such a talk|this] has to be [found|made] somewhere, and I am [grateful|thankful] for it.
w: Your [account|picture] of the work was [a help|of real help] to me.
w: You [gave|left] me [something|plenty] to think about, and I am glad of it.
w: Meeting the [people one would work with|person behind the name] tells you more than any [advertisement|job description], and I am glad I did.
w: I know how much [goes into|time goes into] [these conversations|interviewing|these days], and I do not take it for granted.
w: I [liked|enjoyed] talking with you, and [am glad of the chance|am glad that we had the time].
p: A job description only says so much, and it was [useful|helpful|good] to hear about [the work|{the_role}] from you [directly|at first hand].
p: I have a [better|much better|clearer] sense now of what [the work|{the_role}] [involves|asks for|is about].
p: I know interviews take time out of [a working day|your week|a full day], so I [appreciate it|am grateful for it].
p: The {talk} answered [some|several] of the questions I [came with|had brought].
p: It was good to put a {face} to the name [and to hear about the work|and to talk things through|].
p: I [learned|took] [something|a good deal] from the {talk}, and am [glad of it|glad we had it].
w: It was [lovely|good] to see the place {onsite}; [it tells one more than a web page|a web page never does that].
w: I [know|have learned] more about the work now, and am glad of it.
w: It was [good|kind] of you to [take|give me] the time.
p: Seeing the place {onsite} [made it more concrete|helped a great deal].
p: Meeting {video}, even on a screen, [made things more concrete|was a good way to start].
p: Reading about a place is one thing; talking with somebody who works there is [better|worth more].
p: I [left with a better idea|have a better idea now] of the work.
p: Hearing about the work from you was [a help|of use to me].
p: What you told me will help me [think it over|to think it through].
p: Both halves of such a conversation are useful: [listening and talking|what one hears and what one is asked].
p: I prefer hearing [such things|how a place works] from [people there|somebody who does it], so this was [ideal|valuable].
f: Seeing your premises {onsite} gave me a [fuller|more vivid] impression than any description could.
f: I left [better informed|with a better understanding of the {noun}].
f: It is one thing to read of a [post|position], and quite another to speak of it with those who know it.
f: I am [sincerely|most] grateful for the conversation.
f: Your account of the {noun} was of [considerable|great] help to me.
f: I thank you in particular for [explaining|speaking about] the work at first hand.
f: It was most helpful to [learn|hear] about [the {noun}|{the_role}] from you [directly|at first hand].
f: I came away with a [clear|much clearer|fuller] view of what [the {noun}|{the_role}] [requires|involves].
f: I am aware of the [time|thought] that such conversations [take|require], and I am grateful for yours.
f: The conversation gave me [much|something] to [reflect on|consider].
f: I [valued|appreciated] our conversation, and the [time|thought] it was given.
"""

ABOUT_SESSION = """
wp: I [liked|enjoyed] the {subject} [part|session] [in particular|too].
wp: The {subject} session was [a good one|well set up], and I [was glad to take part in it|learned something from it].
pf: The {subject} session was [a fair|an instructive] one, and I [valued|appreciated] it.
f: I found the {subject} session [instructive|well prepared] and was glad to take part in it.
"""

# S7: leave to follow up, as a closing line, where the user wants it.
LEAVE = """
w: If it is all right with you, I will ask how things stand [a little later on|in due course].
w: I hope you will not mind if I [write again|ask how things stand] [in a while|a little later on].
p: If I may, I will ask how things stand [in due course|a little later on].
p: I will [write again|ask again] in due course, if that suits you.
f: With your permission, I will enquire how matters stand in due course.
f: I trust that I may enquire how matters stand in due course.
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
w: I look forward to [hearing from {contact}|news from {contact}], and [hope we talk again soon|hope to see you again|hope to speak again].
w: {contact} [will have|has] my details for anything [that comes up|else|further], and I hope [we will speak again|to see you again] [soon|before long].
w: Whatever [comes next|happens next], I [am glad we met|was glad to {meet} you]; I will [wait|be happy] to hear from {contact}.
w: I expect I will hear from {contact} [next|in due course], and [hope|would be glad] to see you again.
p: I look forward to hearing from {contact} [about the next steps|when there is news|in due course].
p: I will [wait to hear|look forward to hearing] from {contact} about [what comes next|next steps|the next step].
p: If [you need anything else|there is anything you would like to see|anything is missing] from me, {contact} knows how to reach me.
p: I understand {contact} will be in touch, and I [look forward to it|will be glad to hear].
p: [Until then|Meanwhile], I am [happy|glad] to [send|answer] anything else, to you or to {contact}.
f: I look forward to hearing from {contact} [in due course|about the next steps|about the outcome].
f: Should [you require|there be] anything further, I am [at your disposal|easily reached] through {contact} or at this address.
f: I shall look forward to hearing from {contact} [about the next stage|in due course].
f: I understand that {contact} will be in touch, and I [look forward to that|await that with interest].
"""

CLOSING = """
w: If anything else [would help|comes to mind], just [ask|let me know]; I would be [happy|glad] to [talk more|pick up the conversation|tell you more].
w: I hope we get to [talk again soon|carry on the conversation|speak again before long].
w: I [would love to hear|look forward to hearing|will be glad to hear] how things go [from here|on your side].
w: Do [ask|write|let me know] if there is [anything|something] [else|more] [I can tell you|you would like to know|that would help].
w: Wherever this goes, I [am glad we met|was glad to {meet} you|am glad of the conversation].
w: I look forward to [the next step|the next conversation|what comes next], and am here if you [need|think of] anything [in the meantime|before then].
p: If [you need|there is] anything else [from me|I can send|you would like to see], [please|do] let me know.
p: I look forward to hearing [from you|about the next steps|what comes next] [in due course|].
p: Please [ask|get in touch|write] if [anything else would help|you have further questions|there is more you would like to know].
p: I am [happy|glad] to [answer|talk about] anything [else|further] [that comes up|you would like to know].
p: Do let me know if it would help to [see|have] [anything more|more detail|something further] from me.
p: I look forward to the next step[, whatever it is| and to hearing from you|].
f: Should you [need|require] anything further [from me|], I would be [glad|pleased] to [provide|send] it.
f: I look forward to hearing from you [in due course|about the next steps|when it is convenient].
f: Please do not hesitate to [ask|contact me|write] if any further information would be [of use|helpful|welcome].
f: I would be pleased to [supply|send|provide] anything [else|further] that might help [you|in your decision].
f: I look forward to [learning|hearing] [what comes next|of the next steps|about the next stage] [in due course|].
"""
