"""Wordings of thank-you notes (etiquette T3 to T5, T9)."""

OPENING = """
w: Thank you for taking the time to [talk|speak] with me {day}. I [really|thoroughly] enjoyed it.
w: It was [great|really good|lovely] to {meet} you {day}, and thank you for [your time|making the time].
w: Thank you so much for [your time|making time for me] {day}; I really enjoyed [our conversation|talking with you].
w: Thanks so much for {meeting} me {day}. I [enjoyed our conversation very much|really enjoyed it].
w: I really enjoyed {our_talk} {day}, and I wanted to [say thank you|thank you for your time].
w: [Just a|A] [short|quick] note to thank you for {our_talk} {day}. [It was a real pleasure|I enjoyed it very much].
w: I wanted to say thank you for {our_talk} {day}; [it was a real pleasure|I came away very happy].
w: Thank you again for {our_talk} {day}. It was a [pleasure|real pleasure] to {meet} you.
w: Many thanks for {meeting} me {day}. It was [such a nice|a really good] conversation.
w: Thank you for such an enjoyable conversation {day}.
w: What a pleasure it was to {meet} you {day}. Thank you [so much|very much] for [your time|making the time|finding the time].
w: I'm very glad [we had the chance to talk|I got to {meet} you] {day}, and grateful for [your time|the time you gave me].
p: Thank you for taking the time to [talk|speak] with me {day}.
p: Thank you for [your time|{meeting} me] {day}. I enjoyed our conversation [about {the_role}|].
p: Thanks for [taking|making] the time {day} to talk about {the_role}.
p: I appreciated {our_talk} {day}, and thank you for [your time|making the time].
p: [Just a|A] short note to thank you for {meeting} me {day}.
p: It was good to {meet} you {day}. Thank you for [your time|making the time|taking the time|the conversation].
p: Thank you for {meeting} me {day} and for telling me [more|] about {the_role}.
p: Thanks again for {our_talk} {day}. It was good to {meet} you.
p: I wanted to thank you for {meeting} me {day} about {the_role}.
p: Thank you for a good conversation {day}.
p: Many thanks for your time {day}. I was glad to {meet} you.
p: You were generous with your time {day}, which I appreciate.
p: The conversation {day} was well worth having. Thank you.
p: With thanks for {our_talk} {day}, which I enjoyed.
p: Speaking with you {day} was a pleasure. Thank you.
f: Thank you very much for {meeting} me {day} to discuss {the_role}.
f: I am writing to thank you for your time {day}, and for [a most|such an] interesting conversation.
f/uk: I should like to thank you for {meeting} me {day} to discuss {the_role}.
f/us: I would like to thank you for {meeting} me {day} to discuss {the_role}.
f: Thank you for taking the time to discuss {the_role} with me {day}.
f: It was a pleasure to {meet} you {day}, and I would like to thank you for your time.
f: I very much appreciated the opportunity to {meet} you {day}. Thank you for your time.
f: Please accept my thanks for {our_talk} {day} about {the_role}.
f: I was grateful for the opportunity to discuss {the_role} with you {day}.
f: Thank you for your time {day}. It was a pleasure to learn more about {the_role}.
f: I much appreciated {our_talk} {day}, and I am grateful for your time.
f: {Our_talk} {day} was a great pleasure, for which many thanks.
f/uk: I should like to say how much I enjoyed {our_talk} {day}.
f/us: I would like to say how much I enjoyed {our_talk} {day}.
f: You were kind to set time aside for me {day}, and I thank you most warmly.
"""

# T2: the note comes after its best day. One light clause, no excuse.
OPENING_LATE = """
w: I've been meaning to write since we [spoke|talked] {day}: thank you so much for your time.
w: I meant to write sooner. Thank you so much for {meeting} me {day}; I really enjoyed it.
w: A slightly late but very warm thank you for {meeting} me {day}.
w: I didn't want to let more time go by without thanking you for {our_talk} {day}.
w: I wanted to get this to you sooner: it was a pleasure to {meet} you {day}, and I'm very grateful for your time.
w: My thanks come a little later than I meant them to, but I really enjoyed {our_talk} {day}.
w: This is a little later than I had planned, but thank you so much for {our_talk} {day}.
p: I've been meaning to thank you for {meeting} me {day}.
p: I didn't want more time to pass without thanking you for {our_talk} {day}.
p: I meant to write sooner. Thank you for {meeting} me {day}.
p: A slightly belated thank you for {our_talk} {day}; it was good to {meet} you.
p: This note is a little late, but I wanted to thank you for your time {day}.
p: I wanted to write sooner to thank you for {meeting} me {day} about {the_role}.
p: This comes a little later than planned, but thank you for {our_talk} {day}.
f: I had intended to write sooner to thank you for {meeting} me {day} to discuss {the_role}.
f: My thanks come a little later than I intended, but I very much appreciated {our_talk} {day}.
f: Although this reaches you a little late, I would like to thank you for your time {day}.
f: I have been meaning to write since {our_talk} {day}, for which I am very grateful.
f: I did not wish to let more time pass without thanking you for {our_talk} {day}.
"""

# Continued interest; said once, without pressure.
INTEREST = """
w/uk: I came away even [keener on|more interested in] {the_role}, and I'd be delighted to [join you|join {company}|take it on].
w/us: I came away even more [excited about|interested in] {the_role}, and I'd be delighted to [join you|join {company}|take it on].
w/uk: [Talking with you|Hearing about the work from you] has made me even [keener on|more interested in] {the_role}.
w/us: [Talking with you|Hearing about the work from you] has made me even more [excited about|interested in] {the_role}.
w: I'd love to [be part of the team|work with you|join the team at {company}].
w: {The_role} sounds like [exactly|just] the kind of work I want to be doing.
w: I can really see myself [at {company}|in {the_role}], and I'd be [so happy|delighted] to join you.
w: The more I hear about {the_role}, the more I like it.
w: I left [really|very] [excited|enthusiastic] about {the_role}.
w: {Our_talk} made me want to work [at {company}|with you] even more.
w: I'd be [very happy|thrilled|delighted] to [do this job|take on {the_role}|join {company}].
w: I'm more interested in {the_role} than ever [after {our_talk}|].
w/uk: Hearing more about {the_role} has only made me keener.
w/us: Hearing more about {the_role} has only added to my excitement.
w: I'd be so pleased to get the chance to [work with you|join the team].
w/uk: {Our_talk} left me [really|very] keen to join {company}.
w/us: {Our_talk} left me [really|very] eager to join {company}.
w: I'd love the chance to [do this work|work with you and the team|be part of {company}].
w: I came away thinking how much I'd enjoy {the_role}.
w: I'm really [excited|enthusiastic] about the idea of joining {company}.
w: I'd like nothing better than to [join the team|take on {the_role}].
w: I hope very much that I'll get to work with you.
p: I came away [even|] more interested in {the_role}.
p: I'm still very much interested in {the_role}.
p/uk: Hearing more about {the_role} has made me keener to do it.
p/us: Hearing more about {the_role} has made me want to do it even more.
p: I think I could do {the_role} well, and I'd enjoy it.
p: {The_role} is one I'd be very glad to take on.
p: I'd be pleased to have the chance to [work with you|join {company}|take this on].
p: After {our_talk}, I'm [even|all the] more interested in {the_role}.
p: I hope to have the chance to [work with you|join the team].
p: I can see myself doing this job and enjoying it.
p: {The_role} interests me very much.
p: I'm very interested in {the_role}, and I'd be glad to take it on.
p: {Our_talk} confirmed that I'd like to [do this job|work at {company}|take on {the_role}].
p: Having heard more about {the_role}, I'd like [very much|even more] to take it on.
p: {The_role} sounds like a good fit for [my experience|what I do], and I'd be glad to do it.
p: I'd be glad to [join the team|work at {company}|take this on].
p: I'd very much like to [work at {company}|do this work|be part of the team].
p: {Company} seems like a place where I'd be glad to work.
p/uk: {Our_talk} made me [keener|even keener] to [join {company}|do this work].
p/us: {Our_talk} made me [more|even more] eager to [join {company}|do this work].
p: This is the kind of [work|job] I have been looking for.
p: This is work I know well and enjoy.
p: Everything I heard made {the_role} more attractive.
f: {Our_talk} has strengthened my interest in {the_role}.
f: I remain very interested in {the_role}, and would be glad to contribute to [your work|{company}].
f: What I learned {day} has only increased my wish to join {company}.
f: I would be very glad to have the opportunity to [join {company}|work with you and your colleagues].
f: Having learned more about {the_role}, I am all the more interested in it.
f: I believe that {the_role} would suit me well, and I would be pleased to take it on.
f: I am very much interested in joining {company}.
f/uk: I should be delighted to [join {company}|take on {the_role}].
f: {The_role} interests me very much, and I would be glad to take it on.
f: I was very much encouraged by {our_talk}, and remain keen to join {company}.
f: It would be a pleasure to [work with you and your colleagues|join {company}].
f: After {our_talk}, I am more interested than ever in {the_role}.
f: I am certain that I would enjoy {the_role}.
f: This is work that I would do gladly and, I believe, well.
f: I can well imagine working alongside you.
f: I came away convinced that this is where I would like to work next.
f: The more I learn about {the_role}, the more it appeals to me.
f: I very much hope to have the opportunity to [join {company}|work with you].
f: I would be honoured to [join {company}|take on {the_role}].
f: I would welcome the opportunity to [take on {the_role}|contribute to {company}|join the team].
"""

# Without a note nothing is known of what was said: general truths, no topic (T3).
WITHOUT_NOTE = """
w: It was really helpful to hear about {the_role} [from you|first hand].
w: I came away with a much better [feel for|idea of] [the work|the job|the work and the team].
w: I know how full a working day gets, so I [really|very much] appreciate it.
w: You gave me a much clearer picture of {the_role}, and I'm grateful [for that|].
w: It was good to put a {face} to the name [at last|].
w: It was [lovely|good|great] to see the place {onsite}.
w: Hearing about the work from you made it [so much more real|come alive] for me.
w: I know that interviews take up time that isn't easy to find, and I don't take that for granted.
w: You gave me [plenty|a lot] to think about.
w: I left with a [really|very] good feeling about {the_role}.
w: It was so useful to hear how things [work|are done] from somebody who knows.
w: I really appreciated hearing about the [work|job] from you[ directly|].
w: You made it easy to picture what the job is really like.
w: It was [good|kind] of you to make the time on a working day.
w: It's always [good|helpful] to hear about a job from the people who know it.
w: I learned a lot[, and I'm glad of it| in that time|].
w: I know much more about {the_role} now, which really helps.
p: It was useful to hear about {the_role} [from you|first hand].
p: I now have a [much|] better sense of what {the_role} [involves|is about].
p: I know interviews take time out of a working day, so I appreciate it.
p: It was good to put a {face} to the name.
p: Seeing the place {onsite} [was very helpful|helped a lot|made things clearer].
p: It was helpful to talk [things|it all] through.
p: I came away with a [clear|better|good] idea of the [work|job].
p: You gave me a [good|clear] picture of what the job is like [from day to day|in practice].
p: It answered [several|most] of my questions about {the_role}.
p: You gave me a [good deal|lot] to think about.
p: I learned a [good deal|lot] about {the_role}.
p: I know [much|a lot] more about the [work|job] now than I did before.
p: It was helpful to hear how things [work|are done] from somebody who knows.
p: I appreciated hearing about the [work|job] from you directly.
p: It's [good|useful] to hear about a job from the people who know it.
p: I'm glad we had the chance to talk.
p: Your answers were clear, which helps [a lot|me picture the work].
p: Talking it through helped me see what the job is like.
f: It was most helpful to hear about {the_role} from you [directly|in person].
f: I came away with a [much|] clearer view of what {the_role} [involves|requires].
f: I am aware that such conversations take time, and I am grateful for yours.
f: Our conversation gave me a good deal to [think about|consider].
f: Seeing your premises {onsite} was [very|most] helpful.
f: It was good to have the opportunity to learn more about [the work|{company}].
f: I valued the [chance|opportunity] to hear about the work at first hand.
f: You gave me a [very|most] clear picture of the work.
f: I learned a good deal about [the work|{the_role}].
f: Our conversation made a number of things clear to me.
f: I know how busy a working week can be, and I am grateful for your time.
f: It helped me a great deal to hear about {the_role} from somebody who knows it.
f: I left with answers to much of what I had been wondering about.
f: I am grateful to you for telling me about the work in person.
f: It is always valuable to hear about a position from those who know it.
f: I appreciated the opportunity to hear about the work from you.
f: I now know a good deal more about the work than I did before.
f: I am glad that we had the [opportunity|chance] to talk.
"""

ABOUT_SESSION = """
wp: I [particularly|especially] enjoyed the {subject} [part|session].
wp: The {subject} session was [a good one|very well run], and I enjoyed it.
f: I found the {subject} session [most interesting|very well prepared].
f: I particularly appreciated the {subject} session.
"""

# S7: leave to follow up, as a closing line, where the user wants it.
LEAVE = """
w: If it's all right with you, I'll ask how things stand [a little later on|in due course].
w: I hope you won't mind if I ask how things stand in a while.
p: If I may, I'll ask how things stand [in due course|a little later on].
p: I'll ask how things stand in due course, if that suits you.
f: With your permission, I will enquire how matters stand in due course.
f: I hope that I may enquire how matters stand in due course.
"""

CLOSING_NEXT = """
w: I'm [really|very much|] looking forward to {next}.
w: I'm looking forward to {next}. See you then.
w: Now I'm looking forward to {next} even more.
w: I'm already looking forward to {next}.
w: Thank you again, and I look forward to {next}.
wp: I look forward to {next}[, and to hearing more then|].
p: I'm looking forward to {next}.
p: Until then, I look forward to {next}.
p: Thank you again. I look forward to {next}.
f: I look forward to {next}[ and to learning more|].
f: I am looking forward to {next}.
f: I very much look forward to {next}.
f: Thank you again. I look forward to {next}.
f: In the meantime, I look forward to {next}.
"""

CLOSING_CONTACT = """
w: I'm looking forward to hearing from {contact} [about the next steps|], and I hope we get to [talk|speak] again.
w: {contact} has my details if there's anything else you'd like to know.
w: Whatever happens next, [I'm glad we met|it was a pleasure to {meet} you]. I look forward to hearing from {contact}.
w: I'll wait to hear from {contact}, and I hope to [see you|speak] again [soon|before long].
w: Do ask, or let {contact} know, if there's anything else I can tell you.
w: If anything else comes up, {contact} knows where to find me.
w: I'm looking forward to {contact}'s news, and thank you again.
w: Thank you again. I'll look out for {contact}'s email.
p: I look forward to hearing from {contact} about the next steps.
p: Thank you again. I look forward to hearing from {contact}.
p: If anything is missing, please let me or {contact} know.
p: I'll look out for {contact}'s email about the next steps.
p: If you need anything else from me, {contact} knows how to reach me.
p: I'll wait to hear from {contact}. Please let me know if there's anything else I can send.
p: I'm happy to answer any further questions, directly or through {contact}.
p: {contact} has my details if you have any further questions.
f: I look forward to hearing from {contact} in due course.
f: Should you require anything further, I can be reached through {contact} or at this address.
f: I look forward to hearing from {contact} about the next stage.
f: Thank you again. I look forward to hearing from {contact}.
f: I would be glad to answer any further questions, directly or through {contact}.
f: I shall be glad to hear from {contact} when there is news.
f: If there is anything further I can provide, please let me or {contact} know.
"""

CLOSING = """
w: If there's anything else you'd like to know, just [ask|let me know].
w: I hope we get to [talk|speak] again soon.
w: Please do get in touch if there's anything else I can tell you.
w: I [look forward to|would love to hear about] the next steps.
w: Whatever happens next, [I'm glad we met|it was a pleasure to {meet} you].
w: Thank you again, and I hope to [speak|talk] again soon.
w: I look forward to [hearing from you|your news|hearing what comes next].
w: Do let me know if I can tell you anything more.
w: Thanks again, and I hope to hear from you soon.
w: I'm always happy to talk more if that would help.
w: If any other questions come up, I'm only an email away.
w: Thank you again for your time.
w: I'll look forward to your news.
p: If you need anything [else|more|further] from me, please [let me know|just ask].
p: If other questions come up, please write to me any time.
p: Please get in touch if there's more you'd like to know.
p: I'm glad to send anything else that would help.
p: I'd be glad to hear about the next steps when you have them.
p: Thank you [again|once more] for your time.
p: I look forward to hearing [from you|about the next steps].
p: If you have any [further|other|more] questions, I'm [happy|glad] to answer them.
p: Please let me know if there's anything [else|more] I can [send|tell you].
p: I'm [happy|glad] to tell you more if that would [help|be useful].
p: Thank you again, and I look forward to [the next step|hearing from you].
f: Should you [require|need] [any further information|anything further], please do not hesitate to [contact me|ask|write].
f: I look forward to hearing from you [in due course|about the next steps|].
f: I would be [pleased|glad|happy] to provide any further information that [might be|would be] helpful.
f: Please let me know if there is anything further you require.
f: I should be happy to answer any further questions.
f: Thank you once more, and I look forward to hearing from you.
f: If I can be of any further help, please let me know.
f: Please let me know if I can tell you anything more.
f: Whatever you decide, I was very glad to meet you.
f: Thank you once more, and best wishes to you and your colleagues.
f: I look forward to any news that you are able to share.
f: If there is anything further you would like to know, I would be glad to hear from you.
f: I look forward to learning about the next steps.
f: Thank you [again|once more] for your time [and consideration|].
"""
