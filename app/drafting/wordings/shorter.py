"""Wordings of the shorter texts: holiday greeting (S6), find passed on (H1), word to a reference (F1), invitation to
connect (L1), card by hand (T7)."""

HOLIDAY_WISH = """
w: Before everyone leaves for {season}, I wanted to wish you [and the team|and everyone there|] [some restful days|a good break|a peaceful break].
w: [A quick|A short] line before {season}: I hope you [and the team|all] get [some rest|a proper break|time off].
w: I hope {season} [will bring|bring] you [and the team|and your colleagues] [some quiet days|a good rest|time to put your feet up].
p: Before {season}, I would like to wish you [and the team|and your colleagues] [a good break|some restful days].
p: I wish you [and the team|and your colleagues|and everyone there] [a good break|a restful time] over {season}.
p: A short line to wish you [and the team|and your colleagues] [a good|a restful] time over {season}.
f: May I wish you and your colleagues [a restful|a pleasant|a peaceful] time over {season}.
f: With {season} approaching, I [would like|wish] to send you and your colleagues my best wishes.
f: Please accept my best wishes to you and your colleagues for {season}.
"""

HOLIDAY_INTEREST = """
w: I am [still very much|as] [looking forward to news of|interested in] {the_role}, and will be glad to hear from you {after}.
w: I [still like|like] {the_role} as much as I did [on the day of the interview|at the beginning], and look forward to hearing from you {after}.
w: {The_role} is still [something|work] I would [love|very much like] to do, and I look forward to [your news|hearing more] {after}.
p: I am still very interested in {the_role} and look forward to hearing from you {after}.
p: My interest in {the_role} is [unchanged|the same as before], and I look forward to [your news|hearing from you] {after}.
p: I would still be glad to take on {the_role}, and look forward to [hearing more|hearing from you] {after}.
f: I remain very interested in {the_role} and look forward to hearing from you {after}.
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
w: I wanted you to [be the first to know|hear it from me]: I have an interview for {the_role}{at_company} {when}.
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
f: With your agreement I would name you as a reference, so that you may hear from them.
f: As you kindly agreed to be a reference, you may hear from them in the coming weeks.
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
w: I am happy to send you the job description and what we talked about, so that you know what they are after.
w: I can send you the job description, too, if that helps. And thank you, as always.
p: I can send you the job description if that is useful. Thank you for your help.
p: If the job description would help, I will send it. Thank you.
f: I would be glad to send you the job description. Thank you very much for your support.
f: Should the description of the position be useful, I will gladly send it. I am most grateful for your help.
"""

CONNECT = """
w: [Thank you again|Thanks again] for {our_talk} {day}{about}. I would be glad to [stay in touch|keep in touch].
w: It was good to {meet} you {day}{about}. I would be happy to stay connected.
p: Thank you again for {our_talk} {day}{about}. I would be glad to connect.
p: It was good to {meet} you {day}{about}; I would be glad to stay in touch.
f: Thank you once more for {our_talk} {day}{about}. I would be pleased to stay in contact.
f: It was a pleasure to {meet} you {day}{about}. I would be glad to remain in contact.
"""

CARD_OPENING = """
w: Here, in ink, is a second and slower thank-you for {our_talk} {day}.
w: Some thanks deserve paper: {our_talk} {day} was a real pleasure.
w: A mail is quickly read and gone, so here are my thanks once more, by hand, for {our_talk} {day}.
p: I wanted to thank you once more, properly and on paper, for {our_talk} {day}.
p: A few handwritten words of thanks for {our_talk} {day}.
p: Ink is the right way to repeat my thanks for {our_talk} {day}.
p: Some things are better written by hand, among them thanks for {our_talk} {day}.
f: Permit me to thank you once more, in writing, for {our_talk} {day}.
f: A handwritten line is the proper way to repeat my thanks for {our_talk} {day}.
f: These few lines are to thank you once more for {our_talk} {day}.
"""

CARD_TOPIC = """
w: {X} [has stayed with me|is what I remember best].
w: I still think back to {x}.
p: {X} is what I remember best.
p: What I took away with me above all is {x}.
f: {X} left a lasting impression on me.
f: Above all I shall remember {x}.
"""

CARD_PLAIN = """
w: You made time for me on a working day, and that is not nothing.
w: It was good of you to make the time, and I was glad of it.
p: You gave it time and attention, and I noticed both.
p: I left with a better idea of the work, and am glad of it.
f: Your time and attention were a courtesy that I do not take for granted.
f: I left well informed, for which I thank you.
"""

CARD_WISH = """
w: However it turns out, I am glad to have met you, and I wish you [and the team|] all the best with everything that is on your desk.
w: All good fortune to you and the team, whatever comes next, and may our paths cross again.
w: Whatever is decided, I was glad of the hour, and I hope our paths cross again before too long.
p: Whatever comes of it, I was glad to meet you, and I wish you and your colleagues all the best with the work ahead.
p: However things fall out, our paths may cross again, which would please me; until then, every success with what you have in hand.
p: All good fortune to you and your colleagues, whatever comes next, and may our paths cross again.
p: I would be glad to see you again, and wish you and your colleagues well in the meantime.
f: Whatever may come of it, I was glad to make your acquaintance, and I wish you and your colleagues every success.
f: All good fortune to you and your colleagues, whatever comes next, and may our paths cross again.
f: I should be glad if our paths were to cross again, and send you and your colleagues my best wishes meanwhile.
"""
