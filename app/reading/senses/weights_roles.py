"""Made by a script from labelled sentences (see `scripts/`); not written by hand."""

from __future__ import annotations

from app.reading.senses.model import Model

ROLES = Model(
    senses=("contact", "interviewer", "nobody"),
    bias=(-22, 61, -39),
    table="""\
<#	-32 25 7
<# ,	-1 12 -11
<# :	-24 33 -9
<# am	-2 19 -16
<# by	-2 -6 9
<# h	-1 6 -5
<# pm	-3 -9 12
<&	-3 6 -4
<(	-2 -13 15
<)	-9 9 0
<) and	-5 -7 12
<) will	-4 8 -5
<,	-17 30 -13
<, #	-2 14 -12
<, @	0 5 -5
<, and	-4 5 -1
<, head	0 -18 18
<, our	0 4 -3
<, see	5 -2 -3
<, so	19 0 -19
<, with	-1 6 -6
<-	-3 -1 5
<- organizer	0 -5 5
<:	-25 0 26
<: #	-6 8 -2
<: @	-2 -8 10
<<# :	0 6 -6
<<# pm	0 6 -5
<<) and	-4 -4 9
<<, and	-4 4 -1
<<, so	7 6 -13
<<, with	-1 6 -5
<<@ ,	0 6 -6
<<@ and	-1 9 -8
<<^	6 47 -52
<<behalf of	-4 6 -1
<<below from	4 0 -4
<<director ,	0 -25 25
<<founded by	-4 -15 19
<<hi	10 -4 -6
<<in with	-1 4 -4
<<interview with	-3 8 -6
<<interviewers :	-1 11 -10
<<me ,	-18 25 -6
<<me and	-1 -2 4
<<panel :	-1 -5 6
<<please contact	16 -11 -5
<<pm :	-2 12 -10
<<report to	-2 -3 5
<<taken by	-1 4 -3
<<who :	0 6 -5
<@	-13 10 3
<@ ,	-4 -7 11
<@ -	-2 -5 7
<@ and	-1 11 -10
<@ is	-2 13 -11
<a	4 -7 3
<a panel	0 5 -5
<across	-2 6 -4
<afraid	-5 11 -6
<after	-1 9 -7
<again	0 -21 21
<also	0 -6 7
<am	-7 29 -22
<and	-6 20 -14
<and our	0 4 -4
<are	-1 7 -6
<at	-8 -6 14
<at #	-2 5 -2
<at the	-1 9 -8
<away	23 -13 -10
<be	-9 13 -4
<be meeting	0 4 -4
<be seen	-1 -4 5
<be talking	0 4 -4
<be with	-1 -11 11
<behalf	-5 6 -2
<behalf of	-5 6 -2
<below	4 0 -4
<below from	4 0 -4
<but	-2 6 -4
<by	-9 -18 26
<by :	0 4 -4
<called	-1 4 -3
<came	-2 -4 6
<can't	14 -3 -11
<case	-1 -5 7
<change	-1 -9 9
<contact	39 -31 -8
<day	7 -5 -2
<deputy	-1 -3 4
<director	-1 -19 20
<director ,	0 -23 24
<do	0 6 -6
<duty	-3 12 -10
<engineering	0 8 -7
<engineering manager	0 7 -7
<exercise	-1 -23 23
<for	15 -6 -9
<founded	-4 -16 21
<founded by	-4 -16 21
<four	0 7 -7
<four :	0 7 -7
<from	24 -30 6
<from our	-1 5 -5
<get	15 -8 -7
<guests @	0 -5 5
<h	-1 6 -5
<h #	-1 6 -5
<had	-7 -13 20
<has	-4 10 -6
<head	-3 -3 7
<head of	-3 -5 9
<hi	11 -5 -6
<i	-12 -1 13
<i'm	16 -5 -11
<if	18 -16 -3
<in	0 -8 8
<in with	-1 4 -4
<interview	-4 24 -20
<interview ,	-1 4 -3
<interview with	-3 14 -11
<interviewed	0 4 -4
<interviewed by	0 4 -4
<interviewer	0 5 -5
<interviewers	-1 -14 15
<interviewers :	-1 -16 17
<is	2 31 -33
<it	0 4 -3
<it'd	0 -6 6
<it'd be	0 -6 6
<it'll	0 5 -4
<it'll be	0 5 -4
<july	-1 -12 12
<jury	-3 12 -10
<jury duty	-3 12 -10
<just	-2 6 -4
<like	7 -6 -1
<manager	-7 14 -7
<manager ,	-4 7 -3
<managing	0 4 -3
<march	-1 4 -3
<me	-20 28 -8
<me ,	-18 25 -7
<meet	0 7 -6
<meeting	0 4 -4
<more	-1 7 -6
<my	-6 16 -10
<next	-2 8 -6
<not	1 -16 16
<note	2 -7 5
<nurse	-2 4 -3
<of	-11 6 5
<of four	0 6 -6
<on	8 4 -12
<on behalf	-4 6 -1
<organizer	0 -5 5
<our	-3 16 -13
<panel :	-1 -5 6
<panel of	0 5 -5
<part	-19 25 -6
<part #	-19 25 -6
<please	25 -24 -1
<please contact	16 -11 -5
<please report	-2 -3 5
<pm	-3 -9 12
<pm :	-2 12 -10
<presentation	0 4 -4
<recruitment	16 -10 -5
<report	-4 7 -3
<report to	-2 -3 5
<s	-6 -4 10
<see	4 4 -9
<see below	4 0 -4
<seen	-1 -4 5
<she	-1 -31 32
<sit	0 5 -5
<site	0 8 -8
<small	0 -4 4
<small change	0 -4 4
<so	17 12 -28
<taken	-1 4 -3
<taken by	-1 4 -3
<talking	0 4 -4
<team	-3 -4 7
<th	-1 -12 13
<thanks	-1 -8 9
<thanks for	4 -3 0
<that	12 -39 27
<that week	-3 12 -9
<the	22 3 -25
<the panel	0 -7 7
<this	3 -4 1
<time	4 -16 12
<to	2 6 -9
<tomorrow	23 -17 -6
<tuesday	-2 5 -4
<two	-1 11 -10
<we	0 -4 4
<we were	-1 -4 5
<wednesday	0 6 -5
<week	-3 14 -10
<were	-1 -4 5
<were founded	-1 -4 5
<what	8 -29 21
<who	3 3 -6
<who :	0 6 -5
<will	-5 24 -19
<will be	-5 18 -13
<with	-12 -11 23
<with :	0 6 -5
<with me	0 -10 10
<would	0 5 -5
<would be	0 5 -5
<write	-4 5 -1
<write to	-4 5 -1
<yesterday	-1 -16 17
<you	-4 4 -1
<you will	0 6 -5
<you'd	-1 12 -11
<you'd be	0 7 -7
<you'd sit	0 4 -4
<you'll	-1 -18 19
<you'll be	-1 -23 24
<you'll meet	0 5 -5
<your	-8 -9 17
<your interview	-1 8 -7
=arranges	113 -47 -66
=arranges and wrote	34 20 -54
=asked	40 -25 -15
=contact 0.6	-19 32 -13
=contact 0.8	-6 61 -55
=contact 0.9	63 -82 19
=contact none	-40 -1 41
=decided False False	-41 -34 74
=decided False True	82 -3 -79
=decided True False	1 33 -34
=decided True True	-44 14 30
=interviews 0.3	8 -8 -1
=interviews 0.5	30 3 -33
=interviews 0.6	30 -52 22
=interviews 0.7	61 -62 0
=interviews 0.8	-81 64 17
=interviews 0.9	-84 93 -9
=interviews none	32 -28 -4
=invited	-2 14 -12
=named	-116 138 -22
=no title	-102 5 97
=others 0 False	-26 69 -44
=others 0 True	-31 19 12
=others 1 False	2 10 -12
=others 1 True	-19 34 -14
=others 2 False	65 -116 50
=others 2 True	7 -6 -1
=out	-17 -173 190
=titled	-13 53 -39
=wrote	19 -38 19
=wrote alone	65 -8 -57
>#	28 -31 2
># #	7 -3 -5
># ,	0 7 -7
># -	16 -10 -6
># :	-6 10 -4
># am	-1 11 -9
># pm	-6 9 -2
>(	22 -15 -7
>( cc'd	23 -13 -10
>( chief	-3 9 -6
>( director	-2 -10 11
>( head	-2 4 -1
>( in	-3 13 -10
>( partner	-1 5 -5
>( staff	0 -16 16
>)	20 15 -35
>) ,	-2 6 -5
>) and	-5 4 1
>) for	-2 6 -4
>) is	12 -8 -5
>) on	-4 8 -4
>) takes	22 -12 -10
>) will	-1 4 -3
>,	-44 40 5
>, #	12 0 -11
>, @	-1 -4 5
>, and	-4 14 -9
>, associate	-1 4 -3
>, chief	-1 -6 7
>, design	0 -16 16
>, director	0 8 -7
>, for	0 4 -4
>, he	-1 -2 4
>, head	-2 9 -7
>, i	-7 9 -2
>, is	-1 7 -7
>, marketing	-4 7 -3
>, on	-4 24 -20
>, our	-10 -12 22
>, plant	-1 5 -5
>, plus	13 -9 -4
>, principal	-1 -14 15
>, programme	0 -7 7
>, senior	-2 -11 12
>, so	-11 -35 45
>, staff	0 -7 7
>, the	-2 19 -17
>, vice	-2 6 -4
>, who	-6 0 6
>, will	-9 37 -28
>, would	-5 11 -5
>-	47 4 -51
>- #	16 -10 -6
>- principal	-2 4 -3
>:	2 15 -17
>: #	-6 10 -4
>: )	-4 15 -11
>;	-10 -45 56
>>$	-46 46 0
>>( chief	-3 9 -6
>>( head	-2 4 -2
>>( in	-3 13 -10
>>( partner	0 5 -5
>>,	6 -9 3
>>, @	0 4 -4
>>, associate	-1 4 -3
>>, chief	-1 -8 8
>>, director	0 8 -7
>>, head	-2 9 -7
>>, i	-7 8 -2
>>, on	-19 25 -6
>>, our	-8 -7 15
>>, principal	-1 -16 17
>>, senior	-1 -2 4
>>, staff	0 -7 7
>>, the	-2 9 -8
>>, who	-6 -1 7
>>, will	-3 18 -15
>>and @	-1 7 -6
>>and i	-1 16 -15
>>at the	-2 -3 5
>>from the	0 10 -9
>>has asked	-7 9 -3
>>has been	-3 -17 20
>>has dropped	-2 -6 8
>>here from	-5 6 -1
>>is out	0 -5 5
>>is still	0 -6 6
>>on the	4 -6 2
>>tells me	4 -3 -1
>>vp ,	-2 4 -1
>>will be	-1 -8 9
>@	31 -32 2
>@ (	-2 -20 22
>@ ,	-7 -4 11
>@ and	-1 -4 5
>@ gmail	0 7 -6
>@ outlook	0 -5 5
>a	-9 -14 23
>a garage	-1 -4 5
>about	12 -27 15
>administrator	4 -13 9
>adviser	0 6 -6
>after	-7 8 -1
>all our	-1 8 -7
>alone	0 -5 5
>am	-1 11 -9
>an	-13 26 -13
>an hour	-9 14 -5
>analytics	-4 7 -2
>and	-11 27 -16
>and @	-8 11 -4
>and i	-2 6 -4
>and we	-1 -4 5
>are	2 -10 7
>arrival	-2 -3 5
>arrival ,	-2 -3 5
>as	18 -15 -3
>ask	-3 -6 9
>asked	-7 11 -4
>asked me	-7 10 -4
>assistant	11 -4 -7
>associate	-4 14 -10
>at	-12 -17 29
>at #	-8 24 -16
>at the	-4 -36 40
>audit	-1 5 -4
>away	-2 -2 4
>back	-5 0 5
>be	-17 -13 31
>be in	-2 5 -3
>been	-4 -22 26
>been called	-1 -12 12
>board	-1 -7 8
>both	-4 14 -9
>both came	-1 9 -7
>branch	-3 13 -10
>branch manager	-2 5 -2
>but	-7 31 -24
>by	2 10 -12
>by the	4 -1 -3
>call	-7 12 -5
>called	-1 -20 21
>came	-3 11 -8
>came away	-1 6 -4
>came back	0 4 -4
>can	7 -4 -3
>cc'd	23 -13 -10
>cc'd )	23 -13 -10
>chair	-2 11 -9
>chair )	-1 7 -6
>chef	-1 7 -6
>chief	-5 -4 9
>client	-1 4 -3
>clinical	0 4 -4
>com	16 -10 -6
>compliance	0 -16 16
>consultant	-4 -3 7
>consultant obstetrician	-4 -4 8
>controller	-7 -12 19
>conveyancing	-3 5 -2
>coo	-1 4 -3
>coordinator	13 -8 -6
>coordinator ,	12 -7 -5
>copied	12 -1 -11
>copy	14 -5 -9
>court	-2 -19 21
>court administrator	-1 -8 9
>data	0 -19 19
>december	0 5 -5
>delvalle	0 -5 5
>delvalle @	0 -5 5
>deputy	-1 5 -4
>design	-2 -8 10
>desk	10 -24 14
>desk has	-2 -13 15
>desk on	-2 -3 5
>director	-11 5 6
>director )	-2 6 -3
>director ,	-5 16 -11
>director of	-2 -8 9
>does	-1 8 -7
>dropped	-2 -4 6
>dropped out	-2 -6 8
>duty	0 -7 8
>editor	-2 11 -9
>engineer	-6 -5 11
>engineering	-1 5 -3
>engineering manager	-1 5 -4
>enjoyed	-3 14 -11
>flu	-5 5 0
>flu ,	-5 6 -2
>for	7 -8 1
>for the	-5 10 -5
>forward	0 5 -5
>forward to	0 5 -5
>from	-9 30 -20
>front	-2 -14 16
>garage	-1 -4 5
>garage and	-1 -4 5
>general	-1 6 -5
>gmail	0 7 -6
>gmail com	0 7 -6
>good	-1 9 -8
>got	-1 -23 24
>had	-1 -13 14
>half	-1 -10 11
>happy	0 5 -5
>has	-17 -34 51
>has asked	-7 10 -3
>has been	-4 -12 16
>has dropped	-2 -6 8
>have	-2 13 -11
>he	-5 24 -19
>head	-7 30 -22
>head of	-5 23 -18
>her	-8 12 -3
>here	-6 10 -4
>here from	-5 6 -1
>him	-2 18 -16
>hire	0 -27 28
>hiring	-8 -1 9
>his	-7 -20 27
>hour	-9 14 -5
>how	-2 12 -9
>how you	-2 11 -9
>hr	6 -2 -4
>i	-11 35 -24
>i look	-7 8 -1
>ie	13 -3 -10
>impressed	-2 11 -9
>in	2 12 -14
>in a	-1 -4 5
>in copy	14 -5 -9
>instead	0 9 -9
>interview	-10 26 -15
>interview you	-1 5 -4
>interviewing	0 5 -5
>into	-2 -9 12
>is	-1 -31 31
>is at	-1 4 -3
>is in	-2 5 -4
>is our	0 5 -4
>is out	1 -6 5
>is still	0 -6 6
>is the	7 -4 -3
>it	-3 -31 34
>job	-19 20 -1
>jury	-1 -28 30
>jury duty	0 -8 8
>laboratory	-16 36 -20
>lead	-4 16 -12
>lead ,	-3 13 -11
>like	-4 1 3
>like to	-3 9 -6
>liked	-2 13 -11
>look	-7 14 -6
>look forward	0 5 -5
>manager	-20 47 -27
>manager )	-6 4 2
>manager ,	6 15 -21
>manager @	0 4 -4
>managing	-1 -14 15
>managing partner	0 -11 11
>marketing	-6 11 -5
>marketing director	-6 11 -5
>may	-1 9 -8
>me	-5 11 -5
>me to	-7 11 -4
>meeting	-2 12 -10
>member	-2 -3 5
>mon	-2 5 -3
>mon #	-2 5 -3
>monday	-2 10 -8
>my	16 -11 -6
>need	-3 -5 8
>no	0 8 -8
>nobody	-7 43 -36
>not	-3 -1 5
>note	-1 5 -4
>obstetrician	-4 -4 8
>of	-16 24 -8
>of science	-3 15 -12
>of the	-3 12 -9
>office	16 -14 -2
>officer	65 -55 -10
>on	-9 -40 50
>on arrival	-2 -3 5
>on mon	-1 4 -2
>on thursday	-2 5 -3
>on tuesday	-3 11 -8
>on wednesday	0 9 -8
>one	-1 6 -5
>operations	9 -4 -5
>org	3 33 -36
>our	-11 2 10
>out	-2 -12 14
>outlook	0 -5 5
>outlook com	0 -5 5
>over	21 -29 8
>panel	-6 4 2
>part	-2 12 -10
>partner	-3 4 0
>partner )	0 6 -5
>partner ,	-1 -8 9
>passed	1 -6 5
>people	29 -30 1
>pharmacy	2 -9 7
>place	-1 4 -3
>plant	4 2 -6
>plant manager	-1 4 -4
>plus	13 -9 -4
>pm	-6 9 -2
>principal	-3 -6 9
>principal engineer	0 4 -4
>professor	-2 5 -3
>professor of	-2 4 -3
>pulled	-4 -20 24
>quality	-3 8 -5
>quality manager	-3 8 -5
>reception	-2 -3 5
>reception desk	-2 -3 5
>regional	-1 -4 5
>research	0 -7 7
>ring	-1 4 -3
>rooms	-1 4 -3
>rooms manager	-1 4 -3
>s	-4 -22 26
>says	-6 2 4
>science	-3 15 -12
>scientist	0 -8 8
>see	-3 6 -3
>send	12 -7 -5
>sends	5 -4 -1
>senior	-7 2 4
>senior associate	-3 9 -6
>service	-1 -8 10
>services	17 -24 7
>services manager	-1 -11 11
>sharp	-1 4 -3
>she's	-1 7 -7
>site	-2 -13 15
>smiling	-1 9 -7
>so	-11 -27 38
>so @	-1 -15 16
>staff	-1 -18 20
>staff engineer	-1 4 -4
>still	-8 -15 23
>still on	0 -6 6
>support	0 -7 7
>taken	-1 6 -5
>takes	21 -10 -11
>takes over	23 -12 -10
>talk	-1 -43 43
>team	-8 5 3
>technical	-3 8 -5
>tells	4 -3 -1
>tells me	4 -3 -1
>test	-6 0 6
>that	-7 23 -17
>that week	-1 -8 9
>the	20 -12 -8
>the #	12 -17 5
>the flu	-5 6 -2
>the reception	-2 -3 5
>their	-2 5 -3
>there	-1 6 -5
>they	-1 -5 6
>this	-9 11 -2
>thought	-1 9 -8
>three	-1 -20 21
>through	-1 4 -3
>thursday	-3 9 -6
>thursday #	-2 8 -6
>till	-1 4 -3
>to	-21 -8 29
>to see	-2 6 -4
>tomorrow	-1 -7 8
>train	14 -21 7
>training	-1 -9 10
>tuesday	-3 12 -9
>tuesday #	-3 11 -8
>two	-4 -2 6
>up	-1 -19 20
>us	0 7 -7
>very	-1 12 -11
>vice	-2 7 -5
>vice -	-2 5 -3
>vp	-3 6 -3
>vp ,	-3 4 -1
>want	-19 21 -2
>ward	-3 -4 7
>was	-3 6 -3
>we	0 -9 9
>we still	-1 -4 5
>wednesday	0 9 -9
>week	-4 -5 9
>week ,	-1 -4 6
>were	0 5 -5
>who	-7 10 -3
>who does	0 5 -4
>whom	-1 -13 14
>will	-9 -8 17
>will ask	-2 19 -17
>will be	-4 -3 7
>will ring	-1 4 -3
>will talk	-1 -43 44
>with	-14 1 13
>with the	-2 7 -5
>with you	-8 -30 38
>would	-13 7 6
>would be	-9 -7 16
>would like	-3 10 -6
>ximena	0 -5 5
>ximena delvalle	0 -5 5
>you	-53 7 45
>you a	-6 4 2
>you at	-6 9 -3
>you in	0 5 -5
>you on	-7 -53 61
>you to	2 2 -4
>your	22 -35 13
alone	42 -15 -27
label a panel of four	0 8 -8
label appointment committee	-2 -7 9
label around the table	-3 9 -6
label as promised, the panel	-5 8 -3
label interviewed by	0 4 -4
label interviewers	-1 -9 11
label member	-2 -4 6
label panel	-4 4 1
label programme for monday 15 november	-1 -6 6
label programme for wednesday 11 november	-1 -6 7
label small change	-3 12 -10
label start	0 -19 19
label taipei	0 -8 9
label time	0 5 -4
label when	42 -6 -36
label who	0 7 -7
label with	0 7 -6
label you will meet	-2 7 -5
label~11	-1 -6 7
label~15	-1 -4 5
label~a	-2 19 -17
label~an	-2 6 -4
label~and	-1 -6 8
label~appointment	-2 -7 9
label~are	-1 5 -5
label~around	-3 9 -6
label~as	-5 9 -4
label~be	-1 -17 19
label~board	-3 5 -2
label~change	5 2 -8
label~committee	-2 -6 8
label~day	-6 10 -4
label~for	-2 -9 12
label~four	0 8 -8
label~from	0 7 -7
label~here's	0 4 -4
label~in	0 6 -6
label~interview	17 -23 6
label~interviewed	0 4 -4
label~interviewers	-1 -9 11
label~just	-4 3 0
label~meet	-2 8 -7
label~member	-2 -4 6
label~monday	-1 -6 6
label~november	-2 -12 13
label~of	-2 12 -10
label~on	-1 8 -7
label~one	-2 -6 7
label~our	-2 9 -7
label~panel	-10 22 -13
label~part	-20 20 0
label~programme	-2 -12 13
label~promised,	-5 8 -3
label~questions	-6 6 0
label~run	0 7 -7
label~side	-2 7 -6
label~small	-3 10 -7
label~something	10 -9 -1
label~start	0 -19 19
label~table	-3 9 -6
label~taipei	0 -8 9
label~take	-1 -4 5
label~the	-17 22 -5
label~time	-1 8 -7
label~to	10 -13 2
label~tuesday	-2 8 -6
label~we	-1 7 -6
label~wednesday	-1 -6 7
label~when	42 -6 -36
label~who	3 6 -9
label~will	-4 -12 16
label~you	-3 6 -3
own <#	-2 -14 16
own <,	-1 6 -5
own <, thanks	-3 10 -7
own <<, thanks	-3 10 -7
own <<@ and	-2 12 -11
own <<^	-6 10 -3
own <<dear	1 25 -26
own <<good morning	-1 9 -8
own <<hello	4 -1 -2
own <<hi	3 14 -17
own <<kia ora	9 -5 -4
own <<thank you	4 -1 -3
own <<thanks	17 -12 -5
own <<you and	0 8 -7
own <@	-4 24 -20
own <@ ,	-1 11 -10
own <@ and	-2 13 -11
own <a	0 4 -3
own <all	-1 -8 8
own <and	-5 9 -3
own <are	-2 -4 6
own <best	-1 -6 7
own <dear	-1 35 -33
own <dear @	-2 10 -8
own <for telling	10 -9 -1
own <for the	-7 15 -8
own <forward	0 4 -4
own <forward to	0 4 -4
own <good	1 -7 6
own <good morning	-1 9 -8
own <hello	4 -1 -3
own <hi	2 16 -18
own <i	-1 30 -29
own <i look	0 4 -4
own <interview	-17 21 -5
own <is	-2 -2 4
own <kia	9 -2 -7
own <kia ora	9 -2 -7
own <look	0 4 -4
own <look forward	0 4 -4
own <me	-7 12 -6
own <meeting	0 4 -4
own <morning	-1 10 -9
own <my	-10 -40 50
own <my best	-1 -4 4
own <of	-1 -6 6
own <ora	9 -2 -7
own <see	0 7 -7
own <tell	-2 -10 12
own <telling	10 -9 -1
own <telling me	10 -9 -1
own <thank	3 1 -4
own <thank you	4 0 -4
own <thanks	7 11 -18
own <thanks for	3 6 -9
own <the	-10 7 3
own <to	-19 -25 43
own <to meeting	0 4 -4
own <what	-1 25 -23
own <with	-19 12 7
own <you	3 1 -4
own <you and	0 9 -9
own >#	-25 18 7
own ># :	-9 14 -4
own ># th	2 5 -7
own >(	-4 3 1
own >,	6 -10 4
own >, #	-13 -12 25
own >, @	-3 7 -5
own >, and	0 12 -12
own >, dear	11 -9 -2
own >, hope	-6 8 -3
own >, i	3 -6 3
own >, i'll	-5 9 -4
own >, thank	-1 4 -3
own >, thanks	-7 8 -1
own >, that's	8 -7 -1
own >, the	-14 -6 20
own >, yes	1 2 -4
own >-	-6 -17 22
own >:	-4 10 -6
own >>$	-17 -4 21
own >>,	-7 42 -35
own >>, @	-3 7 -4
own >>, and	0 9 -9
own >>, dear	11 -9 -2
own >>, hope	-6 8 -3
own >>, i	3 -6 3
own >>, thank	-1 4 -3
own >>, thanks	-4 4 0
own >>, that's	8 -7 -1
own >>, the	-7 20 -12
own >>, yes	1 2 -4
own >>and @	-9 16 -7
own >?	-1 26 -26
own >@	10 11 -21
own >@ ,	0 20 -21
own >all	-7 9 -2
own >am	1 7 -8
own >and	-10 34 -23
own >and @	-10 14 -5
own >as	-3 12 -10
own >as well	-1 5 -5
own >at	-18 6 12
own >at #	-5 13 -8
own >at the	-1 -11 12
own >back	-9 11 -2
own >be	6 -5 -1
own >be there	5 -5 -1
own >dear	11 -9 -2
own >dear @	11 -9 -2
own >feelings	9 -8 -1
own >for	-15 9 6
own >friday	-1 4 -3
own >good	4 2 -6
own >great	5 -5 -1
own >great ,	5 -5 0
own >hard	9 -8 -1
own >hard feelings	9 -8 -1
own >have	-2 4 -2
own >hope	-5 9 -4
own >i	6 3 -9
own >i am	-1 10 -8
own >i'd	9 -8 -1
own >i'll	-5 9 -4
own >if	-1 -6 6
own >in	2 -8 6
own >in the	7 -16 9
own >is	-8 -4 12
own >me	-4 9 -5
own >me to	-1 4 -3
own >morning	3 3 -6
own >my	0 -5 5
own >no	11 -10 -1
own >no hard	9 -8 -1
own >of	-2 5 -4
own >of office	-2 5 -3
own >office	-2 5 -3
own >on	-4 18 -14
own >on the	4 5 -9
own >on tuesday	-3 7 -3
own >out	-2 5 -3
own >out of	-2 5 -3
own >perfect	8 -4 -4
own >s	-1 -10 11
own >s out	-2 5 -3
own >sweet	0 5 -5
own >th	2 5 -7
own >thank	-1 4 -3
own >thank you	-1 4 -3
own >thanks	-6 7 -1
own >that	-1 9 -8
own >that's	8 -7 -1
own >the	-16 -16 32
own >the #	4 4 -8
own >there	5 -5 -1
own >this	-3 4 -2
own >this morning	-3 4 -1
own >thursday	-10 14 -4
own >to	-7 11 -5
own >to you	-1 4 -3
own >tuesday	-5 10 -6
own >up	-14 -17 30
own >well	-1 6 -5
own >who	-1 -6 8
own >with	-3 4 -2
own >work	1 -8 7
own >yes	2 3 -5
own alone	-19 18 1
row	-5 -9 14
with others	-37 0 37
""",
)
