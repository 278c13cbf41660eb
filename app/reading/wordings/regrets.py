"""What goes with a no without saying it: enough of these kinds in one passage say it together."""

from __future__ import annotations

from app.reading.speech import Rule, rule

REGRETS: tuple[Rule, ...] = (
    rule(
        "sorry",
        "unfortunately,regret,sorry,disappoint,not the news,sadly,gutted,difficult decision,hard decision,tough "
        "decision,"
        "hard call,tough call,not what,hate sending,bad news,wish i had better,better news",
        r"unfortunately|\bregret|\bsorry|disappoint|not (?:be )?the (?:news|outcome|answer|result)|sadly|gutted|"
        r"(?:difficult|hard|tough) (?:decision|call|choice)|not what (?:you|either|we|any)|hate sending|bad news|"
        r"better news",
        asserted=False,
    ),
    rule(
        "farewell",
        "wish you,luck,success in,all the best,future endeavo,job search,job hunt",
        r"wish(?:es|ing)? you (?:every|all|the|well|much|good|success|luck|continued)|(?:best of|good) luck|"
        r"success in your|"
        r"all the best (?:for|with|in) (?:your|the)|future endeavo|job (?:search|hunt)|(?:with|in) your (?:search|"
        r"career)",
        r"\bgood luck (?:on|tomorrow|today|for|at)\b",
        asserted=False,
    ),
    rule(
        "on file",
        "on file,in mind,future,other openings,other vacancies,talent community,talent pool,opening of ours,opening "
        "with us,think twice,other "
        "roles,re-apply,reapply,"
        "apply again,postings,if something else,another opening,next time,keep an eye,casual list,keep in "
        "touch,stay in touch",
        r"(?:keep|kept|hold|retain|stay)\b.{0,40}\b(?:on file|in mind|in touch|records?)|future (?:vacanc|opening|"
        r"role|opportunit|"
        r"position|recruit)|other (?:vacanc|opening|role|opportunit)|talent (?:community|pool)|apply again|re-?apply|"
        r"watch our|keep an eye|casual list|something else comes up|another (?:opening|opportunity)|"
        r"encourage you to apply",
        asserted=False,
    ),
    rule(
        "reasons",
        "consideration,deliberation,discussion,strong,calibre,caliber,standard,closer,closely,more experience,came "
        "down,"
        "very close,impressed,thought,competitive,edged,tight,close call,it was close",
        r"after (?:very |much |a lot of |a great deal of |long |due |lengthy )?(?:careful |long )?(?:consideration|"
        r"deliberation|discussion|thought)|"
        r"(?:strong|competitive|high|excellent|exceptional)(?: \w+)? (?:field|candidate|applicant|pool|calibre|"
        r"caliber|standard|number|short ?list)|"
        r"(?:closer|more closely|better) (?:match|fit|align|suit)|more (?:\w+ )?experience|came down to|(?:very|"
        r"extremely|so) (?:close|tight)|"
        r"it was close|close call|swung it|edge",
        asserted=False,
    ),
    rule(
        "thanks for interest",
        "interest,time,effort",
        r"thank(?:s| you)(?: \w+){0,3} (?:for|your) (?:the |your |all your )?(?:interest|time|effort)|"
        r"appreciate (?:the|your) (?:time|interest|effort)"
        r"|grateful for (?:the|your) (?:time|interest)|thanks you for your interest",
        asserted=False,
    ),
)
