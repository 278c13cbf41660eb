"""Wordings of the shorter texts: holiday greeting (S6), find passed on (H1), word to a reference (F1), invitation to
connect (L1), card by hand (T7)."""

HOLIDAY_WISH = """
w: Before everyone leaves for {season}, I wanted to wish you [and the team|and everyone there|] a [restful|lovely|peaceful] break.
w: A quick note before {season}: I hope you [and the team|all] get [a proper rest|some well-earned time off].
w: I hope {season} will bring you [and the team|and your colleagues] some [quiet|restful|happy] days.
p: Before {season}, I'd like to wish you [and the team|and your colleagues] a good break.
p: I wish you [and the team|and your colleagues|and everyone there] a restful time over {season}.
p: A short note to wish you [and the team|and your colleagues] a good break over {season}.
f: May I wish you and your colleagues a [restful|pleasant|peaceful] time over {season}.
f: With {season} approaching, I would like to send you and your colleagues my best wishes.
f: Please accept my best wishes to you and your colleagues for {season}.
"""

HOLIDAY_INTEREST = """
w: I'm still very much interested in {the_role}, and I look forward to hearing from you {after}.
w: I'm as interested in {the_role} as I was on the day of the interview, and I look forward to hearing from you {after}.
w: I'd still love to take on {the_role}, and I look forward to [your news|hearing more] {after}.
p: I'm still very interested in {the_role}, and I look forward to hearing from you {after}.
p: My interest in {the_role} hasn't changed, and I look forward to [your news|hearing from you] {after}.
p: I'd still be glad to take on {the_role}, and I look forward to [hearing more|hearing from you] {after}.
f: I remain very interested in {the_role}, and I look forward to hearing from you {after}.
f: My interest in {the_role} is undiminished, and I look forward to [your news|hearing from you] {after}.
f: I continue to take a keen interest in {the_role}, and shall be glad to hear from you {after}.
"""

HOLIDAY_THANKS = """
w: Thank you [again|once more] for [all your help|looking after this|the time you have given me] [this year|so far|].
p: Thank you for your [help|time] [so far|with all this|].
f: Thank you [once more|again] for your time and [help|consideration].
"""

FIND_CLAUSE = """
w: I read that {news}, and thought of you.
w: I just came across this: {news}. You may know it already, but I thought of you.
w: I saw that {news}, which made me think of {company_or_you}.
p: I read that {news}; it may be of use to you.
p: I came across something that may help: {news}.
p: I saw that {news}, and thought it might be useful at {company}.
f: I read that {news}, which may be of interest to you and your colleagues.
f: It may interest you to know that {news}.
"""

FIND_THING = """
w: I came across {thing} and thought of you.
w: I have just come across {thing}, which [made me think of you|may be right up your street].
p: I came across {thing}, which may be of use to you.
p: This may be of use to you: {thing}.
f: I came across {thing}, which may be of interest to you.
f: May I draw your attention to {thing}, which may be of use to you and your colleagues.
"""

FIND_LINK = """
w: I came across this and thought of you.
w: This made me think of you when I read it.
p: I came across this, and it may be of use to you.
p: This may be useful to you if you have not seen it.
f: I came across the following, which may be of interest to you.
f: The following may be of use to you and your colleagues.
"""

FIND_CLOSING = """
w: No need to [reply|answer]; I [just|only] wanted to pass it on.
w: I hope it [helps|is of some use]; no answer needed.
p: No reply needed.
p: I hope it is [useful|of use]; there is no need to reply.
f: There is no need to reply; I hope it is of use.
f: I hope that it is helpful, and no answer is expected.
"""

REFERENCE_NEWS = """
w: A bit of news first: I [have|am having] an interview for {the_role}{at_company} {when}.
w: I wanted you to hear it from me[ first|]: I have an interview for {the_role}{at_company} {when}.
p: I have an interview for {the_role}{at_company} {when}.
p: I wanted to let you know that I have an interview for {the_role}{at_company} {when}.
f: I am writing to let you know that I have an interview for {the_role}{at_company} {when}.
f: I wish to let you know that I am to be interviewed for {the_role}{at_company} {when}.
"""

REFERENCE_NEWS_PAST = """
w: A bit of news first: I had an interview for {the_role}{at_company} {when}.
p: I had an interview for {the_role}{at_company} {when}.
p: I wanted to let you know that I had an interview for {the_role}{at_company} {when}.
f: I am writing to let you know that I was interviewed for {the_role}{at_company} {when}.
"""

REFERENCE_NAME = """
w: If they ask for references, I would [love|be glad] to name you, and you may hear from them.
w: I have you on my list of references, so it is quite possible that they will get in touch.
p: If they ask for references, I would like to name you, so you may hear from them.
p: You are one of my references, so they may contact you in the coming weeks.
f: With your agreement I would name you as a reference, in which case you may hear from them.
f: As you are among my references, you may hear from them in the coming weeks.
"""

REFERENCE_ASK = """
w: Could you drop me a line if they do? And do tell me if it does not suit you [just now|at the moment].
w: Would you let me know if they call or write? If the timing is bad for you, just say so.
p: Could you let me know if they do? If it does not suit you at the moment, please tell me.
p: Would you tell me if they contact you? And please say if it is not convenient.
f: Might I ask you to let me know should they contact you? If this is not convenient, please tell me.
f: Would you be so kind as to let me know if they do? Should it be inconvenient, I would quite understand.
"""

REFERENCE_OFFER = """
w: I am happy to send you the job description and a few words on what they are looking for. Thank you, as always.
w: I can send you the job description, too, if that helps. And thank you, as always.
p: I can send you the job description if that is useful. Thank you for your help.
p: If the job description would help, I will send it. Thank you.
f: I would be glad to send you the job description. Thank you very much for your support.
f: Should the description of the position be useful, I will gladly send it. I am most grateful for your help.
"""

CONNECT_ABOUT = """
w: Thank you again for {our_talk} {day}; I really enjoyed {talking}. I'd love to stay in touch.
w: It was great to {meet} you {day} and to talk about {topic}. I'd be glad to stay connected.
w: I've thought back to what you said about {topic} more than once. It would be lovely to stay in touch.
w: I enjoyed {talking} with you {day} so much that I'd love to keep in contact.
p: Thank you again for {our_talk} {day}. I enjoyed {talking}, and I'd be glad to connect.
p: It was good to {meet} you {day} and to talk about {topic}. I'd be glad to stay in touch.
p: What you told me about {topic} was very useful. Thank you, and I hope we can keep in touch.
p: I liked {talking} with you {day}, and would like to add you to my contacts here.
f: It was a pleasure to {meet} you {day} and to discuss {topic}. I would be glad to remain in contact.
f: Thank you once more for {our_talk} {day} about {topic}. I would be pleased to stay in contact.
f: I found your remarks about {topic} most interesting, and should be glad if we could remain in touch.
f: Having enjoyed our discussion of {topic}, I would welcome the chance to keep in contact with you.
"""

CONNECT = """
w: It was lovely to {meet} you {day}. I'd be very glad to stay in touch.
w: Thank you again for {our_talk} {day}. I'd love to keep in contact.
w: I really enjoyed talking with you {day}, and it would be good to be connected here too.
w: What a nice conversation that was {day}. I'd be happy to stay in touch.
p: It was good to {meet} you {day}. I'd be glad to stay in touch.
p: Thank you again for {our_talk} {day}. I'd like to connect here as well.
p: I enjoyed our conversation {day} and would be happy to keep in contact.
p: Many thanks for your time {day}. I'd like to add you to my contacts.
f: Thank you once more for {our_talk} {day}. I would be pleased to stay in contact.
f: It was a pleasure to {meet} you {day}. I would be glad to remain in touch.
f: I very much enjoyed our conversation {day}, and would welcome the chance to connect with you here.
f: With thanks for your time {day}, I would be honoured to have you among my professional contacts.
"""

CARD_OPENING = """
w: I wanted to thank you again, this time by hand, for {our_talk} {day}.
w: An email never feels like quite enough, so here is a proper thank-you for {our_talk} {day}.
w: Thank you once more for {our_talk} {day}. It was such a pleasure to {meet} you.
w: Some thanks deserve pen and paper, and mine for {our_talk} {day} are among them.
w: I enjoyed {our_talk} {day} too much to leave it at an email.
w: This card is only to say how much I enjoyed {our_talk} {day}.
w: Here, in my best handwriting, is my thank-you for {our_talk} {day}.
w: A screen is no place for a heartfelt thank-you, so mine comes [in an envelope|by post|with a stamp on it].
w: By now you may have [read|seen] my [email|message]. This is the [slower, warmer|slower and warmer] version: thank you[ very much| so much|].
w: You found {length} for me, and that deserves more than a few typed lines.
w: Coming to see you {onsite} was a joy, and it seemed wrong to leave my thanks at typed words.
w: We talked across a screen {video}, so it feels right to thank you on paper.
w: After {onphone}, I wanted you to have a thank-you that you can hold in your hands.
w: Several of you made room for me {several}, and everyone deserves a thank-you of their own. This one is yours.
w: You gave me part of your {part}, and I haven't forgotten it.
p: I wanted to thank you again, on paper this time, for {our_talk} {day}.
p: A few handwritten words to thank you for {our_talk} {day}.
p: Thank you once more for {our_talk} {day}. I was glad to {meet} you.
p: A typed line would be quicker, but {our_talk} {day} deserves a card.
p: It was good to {meet} you {day}, and I wanted to say so by hand.
p: This is a short card to say thank you for the time you gave me {day}.
p: Emails are soon deleted, so here are my thanks in ink.
p: An email travels faster; this card brings my thanks more slowly.
p: Some things are [better|best] written by hand, and [gratitude is|a thank-you is|thanks are] one of them.
p: You set aside {length} for me, which is worth a proper card.
p: My visit {onsite} was time well spent, and I owe you a word of thanks for it.
p: We spoke on a screen {video}, so a thank-you on paper seemed right.
p: After {onphone}, I thought that a handwritten thank-you would make a good second introduction.
p: Several of you made time {several}. I'd like to thank each person separately, and this card is yours.
p: Please take this card as a small return for part of your {part}.
f: I wished to thank you once more, in writing, for {our_talk} {day}.
f: May I thank you again for {our_talk} {day}.
f: A few handwritten lines to thank you once more for {our_talk} {day}.
f: It gives me pleasure to thank you by hand for the time that you set aside {day}.
f: I did not wish to let {our_talk} {day} pass with a message on a screen alone.
f: Allow me to set down on paper my thanks for {our_talk} {day}.
f: A message on a screen is soon [forgotten|lost], and so I [write these lines|set down these words|write] by hand.
f: I should like to thank you by hand as well for your courtesy.
f: Please [regard|accept] this card as a [modest|small] token of my [gratitude|thanks].
f: You devoted {length} to me, which I would not wish to leave without a written acknowledgement.
f: I was glad to visit {company} {onsite}, and remain grateful for the welcome.
f: Having spoken with you on a screen {video}, I am pleased to thank you by post.
f: Following {onphone}, it is a pleasure to thank you in a few lines by post.
f: As several of you gave me your time {several}, I am thanking each separately.
f: I am obliged to you for giving up part of your {part}.
"""

CARD_TOPIC = """
w: I still find myself thinking about {x}.
w: The part I remember best is our conversation about {x}.
w: I went home thinking about {x}, and I still do.
w: What you told me about {x} has come back to me more than once.
p: What I remember best is our conversation about {x}.
p: I still think about what you said on {x}.
p: I learned a lot from what you told me about {x}.
p: Your account of {x} has stayed in my mind.
f: I recall with particular pleasure our conversation about {x}.
f: Our conversation about {x} has stayed with me.
f: Your remarks about {x} have returned to my mind more than once.
f: I have often thought since of what you told me about {x}.
"""

CARD_PLAIN = """
w: I'm very grateful for the time you took on a working day, and for the care you gave to it.
w: It was so good of you to make the time, and I came away glad that I had met you.
w: You were generous with your time, and you made it easy to ask and to listen.
w: I know what an hour out of a busy week costs, and I thank you warmly for yours.
w: You made me feel [welcome|at ease] from the [first minute|start|first word], [which I won't forget|and I won't forget it].
w: I'm sure other work was waiting, and I'm touched that you made room for me.
w: I came away with plenty to think about and a smile on my face.
w: Seeing the place for myself {onsite} was a pleasure in itself.
w: I can only imagine how much {a_title} has to do, which makes your kindness count double.
w: It felt [less like an interview than|hardly like an interview, and more] like a [good|really good] talk.
w: {The_role} has hardly been out of my mind since.
w: You gave me your time so freely, and I won't forget it.
p: It was good of you to make the time, and I came away with a much better idea of the work.
p: I know that time is short on a working day, and I appreciated yours.
p: You gave me a clear picture of the work, and I was grateful for that.
p: I learned a [great|good] deal, and I'm grateful for [it|that].
p: Thank you for the care that you took over the conversation.
p: I know how full the week of {a_title} must be, so thank you for making room in it.
p: Seeing the place for myself {onsite} made the job much easier to imagine.
p: I left better informed and more interested than before.
p: Meeting candidates takes time from [everything else|other work|the rest of the day], and I [don't forget|am aware of|appreciate] that.
p: I enjoyed it more than one usually enjoys an interview.
p: I know {company} much better now, thanks to you.
p: My thoughts have gone back to {the_role} a good deal since.
p: It helped to hear things at first hand.
f: I am most grateful for the time and attention that you gave me.
f: I left very well informed, for which I thank you.
f: I am conscious of how full your days must be, and all the more obliged to you.
f: The [courtesy|kindness|attention] with which I was received [made|has made] a lasting impression on me.
f: What you told me of the work has been of real help to me.
f: I am conscious of how much is asked of {a_title}.
f: To see {company} from within {onsite} was most instructive.
f: I have reflected on {our_talk} since with undiminished interest.
f: It was a [most|very] agreeable conversation.
f: I know that your week was full, and I thank you for the time.
f: {Our_talk} left me with a strong interest in {the_role}.
f: Your consideration was much appreciated.
f: I count our meeting among the most rewarding of recent weeks, and thank you for your part in it.
f: I came away with a [very good|most favourable] impression of [{company}|you and your colleagues].
f: I learned a [great|good] deal from you.
"""

CARD_WISH = """
w: Whatever comes next, I'm really glad we met, and I wish you and the team all the very best for the months ahead.
w: However it turns out, it was a [real|great] pleasure to {meet} you, and I hope our paths cross again [before too long|soon|before long].
w: I [hope|do hope] we get to work together [one day|before long]. Until then, I wish you and everyone there [all the very best|every success].
w: I'd be happy to meet again any time, and in the meantime I send my warm wishes to you and the people you work with.
w: May the rest of the year be kind to you and your team. It would be lovely to see you again.
w: I'm keeping my fingers crossed that we'll [end up as colleagues|be colleagues|work together].
w: Do say hello from me to the others who were there {several}.
w: Whichever way it goes, I wish you the very best with the search.
w: I wish {company} a wonderful year, and you some well-earned rest in it.
w: If there's ever anything I can do for you, [please just say|just let me know|please ask].
w: I do hope that we'll see each other again before long.
w: However things go, I'll follow {company} with real interest from now on.
w: Take good care, and thanks for everything.
p: Whatever comes next, I'm glad [we met|that we talked], and I wish you and [your colleagues|the team|those around you] all the best for [the months ahead|the rest of the year].
p: However it turns out, I was [glad|pleased] to {meet} you, and I hope our paths [will cross|cross] again [before too long|one day].
p: I hope that we will meet again, and I wish you and the team every success in the meantime.
p: I'd be pleased to see you again one day. Good wishes to you and to everyone you work with.
p: All good wishes to you and the team for the rest of the year; I would enjoy meeting again.
p: Please pass my greetings on to everybody I met {several}.
p: I wish you [well|luck] with [the rest of the search|the decision|the choice], whoever you choose.
p: May things go well for {company} this year.
p: If I can ever be of help to you, I'd be glad to hear from you.
p: I hope to [join you|become one of you|work with you]. If it doesn't come to that, I'll still follow {company} with interest.
p: Good luck with all that you're working on.
p: Take care, and thanks for everything.
f: Whatever the outcome, I was very glad to make your acquaintance, and I wish you and your colleagues every success.
f: I hope that our paths will cross again, and send you and your colleagues [my best|my warmest|all good] wishes for [the months ahead|the coming months|the year].
f: It was a pleasure to make your acquaintance, and I wish you and everyone there all the best for the future.
f: Should we have [the|an] [occasion|opportunity] to meet again, I would be [delighted|very pleased]. [Until then|Meanwhile], I [remain with|send] [good|warm|kind] wishes to you all.
f: With every good wish for your work in the coming months, and in the hope of meeting you again.
f: Kindly convey my regards to those who were present {several}.
f: May your search lead you to the right person, whoever that proves to be.
f: It would give me great satisfaction to become your colleague.
f: I trust that {company} will continue to prosper.
f: Permit me to wish you success in all that you undertake.
f: Should anything further be of use, I remain at your service.
f: I look forward to any future encounter with pleasure.
"""
