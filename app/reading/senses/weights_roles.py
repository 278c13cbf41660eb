"""Made by a script from labelled sentences (see `scripts/`); not written by hand."""

from __future__ import annotations

from app.reading.senses.model import Model

ROLES = Model(
    senses=('contact', 'interviewer', 'nobody'),
    bias=(-31, 81, -50),
    table="""\
<#	-44 20 24
<# #	-2 7 -5
<# ,	-5 18 -13
<# -	-6 38 -32
<# :	-34 37 -3
<# @	0 -66 66
<# am	-1 25 -24
<# by	-1 -9 10
<# h	-4 -10 14
<# pm	-5 -1 6
<# with	0 4 -4
<&	-3 5 -2
<(	-4 -30 34
<)	-12 27 -15
<) and	-5 7 -2
<) will	-6 13 -7
<,	-24 18 6
<, #	-5 21 -16
<, @	0 12 -12
<, and	-3 7 -4
<, head	0 -13 14
<, our	0 6 -6
<, see	6 -2 -4
<, so	28 -7 -21
<, with	0 7 -7
<-	-9 -40 49
<- #	-7 -42 48
<- organizer	0 -6 6
<:	-35 11 24
<: #	-11 4 8
<: @	-2 17 -15
<<# #	0 5 -4
<<# :	-1 -29 30
<<# pm	-1 18 -17
<<# with	0 4 -4
<<) and	-5 12 -7
<<, and	-3 6 -3
<<, so	11 2 -13
<<, with	0 7 -7
<<: #	-5 -5 10
<<@ ,	0 8 -8
<<@ and	-1 15 -13
<<^	7 37 -45
<<behalf of	-3 6 -3
<<below from	5 1 -6
<<founded by	-4 -9 13
<<hi	13 -4 -9
<<in with	-1 8 -7
<<interview with	-3 8 -6
<<me ,	-23 30 -6
<<me and	0 -10 10
<<panel :	-1 -7 8
<<please contact	15 -9 -6
<<pm :	-4 16 -12
<<report to	-2 -4 6
<<taken by	0 4 -4
<<who :	0 4 -3
<@	-13 25 -12
<@ (	-1 -10 11
<@ ,	-4 -45 49
<@ -	-2 -6 8
<@ and	-1 15 -14
<@ is	-2 45 -44
<a	3 6 -9
<a panel	0 5 -5
<across	-2 5 -3
<afraid	-6 13 -7
<after	-1 8 -8
<again	0 -25 25
<also	0 -6 6
<am	-16 49 -33
<am by	0 8 -8
<and	-5 35 -30
<and our	0 4 -4
<at	-12 3 9
<at #	-3 13 -10
<at the	-1 7 -6
<away	31 -18 -13
<be	-8 10 -2
<be seen	0 -9 10
<be with	0 -14 14
<behalf	-3 7 -4
<behalf of	-3 7 -4
<below	5 1 -6
<below from	5 1 -6
<but	-1 8 -7
<by	-6 -16 23
<by @	-1 -5 6
<came	-1 -3 4
<can't	14 -4 -10
<case	-1 -8 9
<cfo	0 6 -5
<cfo ,	0 6 -5
<change	-1 -13 13
<claims	0 -18 19
<coming	0 -4 5
<contact	37 -28 -9
<conversation	-1 10 -9
<day	9 -7 -2
<deputy	-1 -5 6
<development	0 5 -5
<director	-1 8 -7
<do	0 5 -6
<duty	-1 10 -9
<engineering	-1 5 -4
<engineering manager	-1 5 -4
<exercise	0 -26 26
<for	13 -10 -3
<founded	-4 -14 18
<founded by	-4 -14 18
<four	0 7 -7
<four :	0 7 -7
<from	23 -28 5
<get	17 -10 -8
<guests :	0 5 -5
<guests @	0 -6 6
<h	-4 -10 14
<h #	-4 -10 14
<had	-8 -12 19
<has	-3 6 -3
<head	-14 14 0
<head of	-4 1 3
<hi	14 -4 -10
<i	-22 14 8
<i am	-15 23 -8
<i'm	26 -12 -14
<if	19 -17 -3
<in	-8 -25 33
<in with	-1 9 -7
<interview	-4 34 -30
<interview ,	0 6 -5
<interview with	-3 17 -15
<interviewer	0 7 -7
<interviewer is	0 4 -4
<interviewers	-1 4 -3
<is	18 24 -42
<it	0 7 -6
<it'd	0 -7 7
<it'd be	0 -7 7
<it'll	0 5 -5
<it'll be	0 5 -5
<it's	0 4 -3
<july	0 -15 15
<jury	-1 10 -9
<jury duty	-1 10 -9
<like	8 -7 -1
<manager	-8 28 -20
<manager )	-3 -2 6
<manager ,	-4 7 -3
<march	-4 11 -6
<me	-24 29 -6
<me ,	-23 33 -10
<me and	-1 -5 6
<meet	0 4 -3
<my	-9 16 -7
<next	-2 10 -8
<not	0 -15 14
<note	2 -10 9
<nurse	-2 6 -4
<of	-9 -17 26
<of four	0 7 -7
<on	9 7 -16
<on behalf	-3 7 -3
<organizer	0 -6 6
<our	-4 17 -13
<our cfo	0 6 -5
<over	0 -4 4
<panel	-1 5 -5
<panel :	-1 -7 8
<panel @	0 4 -4
<panel of	0 5 -5
<part	-24 32 -9
<part #	-24 32 -9
<phone	-1 4 -3
<place	-1 -30 31
<planning	0 5 -5
<please	28 -26 -2
<please contact	15 -9 -6
<please report	-2 -4 6
<pm	-5 -1 6
<pm :	-4 16 -12
<possible	0 4 -4
<product	0 -16 17
<recruitment	14 -8 -6
<report to	-2 -4 6
<risk	0 4 -4
<s	-4 -5 9
<scientist	0 4 -4
<see	5 4 -10
<see below	5 1 -6
<seen	0 -9 10
<senior	0 5 -5
<she	-1 -34 35
<sit	0 4 -4
<site	0 5 -5
<small	0 -6 6
<small change	0 -6 6
<so	26 7 -32
<taken	0 4 -4
<taken by	0 4 -4
<talk	0 4 -3
<team	-3 -7 10
<th	-1 -15 15
<thanks	-2 -8 10
<that	13 -43 30
<that week	-1 10 -8
<the	33 -3 -30
<the panel	0 -8 8
<the phone	-1 4 -3
<this	5 -4 -1
<time	6 -15 10
<to	4 5 -9
<tomorrow	31 -20 -10
<tuesday	-1 4 -3
<two	-1 9 -8
<we	0 -7 7
<we were	-1 -7 8
<wednesday	0 5 -5
<week	-2 11 -9
<were	-1 -7 8
<were founded	-1 -7 8
<what	14 -30 16
<who	2 8 -10
<who :	0 4 -3
<will	-7 33 -26
<will be	-6 19 -14
<with	-10 3 7
<with me	0 -7 7
<with our	0 6 -6
<would	0 7 -7
<would be	0 7 -7
<write	-5 6 -1
<write to	-5 5 -1
<yesterday	0 -18 18
<you	7 -12 5
<you'd	0 11 -10
<you'd be	0 5 -5
<you'll	-1 -23 25
<you'll be	-1 -26 27
<your	-8 -4 13
<your interview	-1 10 -9
=arranges	134 -48 -87
=arranges and wrote	32 30 -62
=asked	40 -23 -16
=contact 0.6	-25 41 -16
=contact 0.8	27 46 -72
=contact 0.9	29 -60 30
=contact none	-37 -5 42
=decided False False	-39 -32 71
=decided False True	104 -15 -89
=decided True False	1 27 -29
=decided True True	-74 42 32
=interviews 0.3	5 -4 -1
=interviews 0.5	70 -33 -36
=interviews 0.6	26 -46 21
=interviews 0.7	61 -59 -3
=interviews 0.8	-138 92 45
=interviews 0.9	-91 115 -24
=interviews none	68 -53 -16
=invited	-2 19 -17
=named	-115 126 -10
=no title	-149 28 121
=others 0 False	65 49 -114
=others 0 True	-44 29 15
=others 1 False	-21 -5 26
=others 1 True	-29 43 -14
=others 2 False	22 -92 70
=out	-13 -187 199
=titled	9 41 -50
=wrote	40 -77 37
=wrote alone	78 2 -80
>#	30 -41 11
># #	16 -8 -7
># ,	0 5 -5
># -	14 -7 -6
># :	-8 10 -3
># am	0 5 -5
># at	0 6 -6
># min	-2 -15 17
># pm	-8 11 -4
># th	-4 7 -3
>(	27 -14 -13
>( #	19 -16 -3
>( cc'd	31 -17 -14
>( chair	-1 4 -3
>( chief	-5 16 -11
>( director	-1 -14 15
>( in	-2 11 -9
>( partner	-1 4 -4
>( staff	0 -16 16
>)	24 -4 -20
>) ,	-2 10 -8
>) and	-4 -1 5
>) for	-4 9 -5
>) is	17 -8 -9
>) on	-5 11 -5
>) takes	29 -15 -14
>) will	-1 4 -3
>,	-60 43 16
>, #	9 10 -19
>, @	-1 -12 13
>, and	-5 6 -1
>, board	0 6 -6
>, coo	-1 -30 30
>, dean	-1 4 -3
>, design	0 -15 16
>, for	0 4 -4
>, he	-1 -3 4
>, head	-3 15 -12
>, i	-5 7 -2
>, is	0 7 -8
>, marketing	-5 9 -4
>, on	-7 33 -26
>, our	-18 -10 28
>, planning	-1 5 -3
>, plus	22 -17 -5
>, principal	-1 -15 16
>, professor	-4 8 -4
>, programme	0 -8 8
>, senior	-5 11 -6
>, she	-10 9 1
>, so	-10 -34 44
>, staff	0 -8 8
>, the	-1 16 -15
>, vice	-2 5 -3
>, who	-4 -3 7
>, will	-14 39 -25
>, would	-5 13 -9
>-	59 -9 -51
>- #	14 -7 -6
>- principal	-2 6 -4
>:	0 21 -22
>: #	-7 10 -3
>: )	-6 22 -17
>;	-12 -27 38
>>$	-64 62 2
>>( chief	-5 16 -11
>>( in	-2 6 -4
>>( partner	-1 4 -4
>>,	7 -23 17
>>, @	0 7 -7
>>, coo	-1 -30 30
>>, dean	-1 4 -3
>>, head	-3 15 -12
>>, i	-5 7 -2
>>, on	-24 33 -9
>>, our	-17 1 16
>>, principal	-1 -16 17
>>, professor	-4 8 -4
>>, senior	-5 21 -16
>>, staff	0 -8 8
>>, the	-1 10 -9
>>, who	-4 -5 9
>>, will	-6 15 -9
>>and @	-2 14 -12
>>and i	-1 18 -17
>>at the	-2 -4 6
>>both came	0 4 -4
>>from the	0 13 -13
>>has a	0 4 -4
>>has asked	-17 22 -5
>>has been	-4 -20 24
>>has dropped	-1 -10 11
>>has to	0 -9 9
>>here from	-5 6 -1
>>is in	-1 7 -6
>>is out	0 -4 4
>>is the	-1 -15 17
>>on the	10 -4 -6
>>was very	0 4 -3
>>will be	0 -10 11
>>will see	0 -6 6
>@	32 -9 -22
>@ (	-2 -21 23
>@ ,	-7 18 -11
>@ and	-1 -5 6
>@ both	-1 5 -4
>@ gmail	0 7 -7
>@ on	-1 -11 12
>@ outlook	0 -6 6
>a	-12 -26 38
>a garage	-1 -7 8
>about	22 -30 8
>about it	-1 -29 29
>about the	0 6 -6
>accounts	0 6 -5
>administrator	0 -11 11
>adviser	0 4 -4
>after	-5 6 -1
>again	-1 9 -8
>all our	0 9 -8
>alone	0 -8 8
>am	-1 8 -7
>an	-25 36 -12
>an hour	-20 24 -4
>analyst	-1 14 -13
>analytics	-3 5 -2
>and	-6 30 -24
>and @	-8 10 -2
>and i	-2 10 -8
>and the	-1 6 -6
>and we	-1 -7 8
>and will	16 -1 -15
>application	2 2 -4
>are	0 -7 7
>arrival	-2 -4 6
>arrival ,	-2 -4 6
>artistic	0 4 -4
>artistic director	0 4 -4
>as	27 -15 -12
>ask	-6 -5 11
>asked	-18 23 -6
>asked me	-17 23 -5
>assistant	16 -6 -10
>associate	-4 15 -11
>at	-13 -9 22
>at #	-7 20 -13
>at the	-4 -31 35
>audit	0 5 -5
>back	-4 -1 4
>be	-17 -14 31
>be @	0 -12 12
>be in	-2 4 -2
>been	-5 -28 32
>been called	-1 -12 13
>before	-10 22 -12
>behave	-1 -7 8
>board	-2 -21 22
>board treasurer	0 6 -6
>both	-4 15 -12
>both came	-1 8 -8
>branch	-3 14 -11
>branch manager	-2 5 -3
>brand	-9 10 -1
>but	-6 -3 9
>but nobody	-5 10 -5
>by	-7 23 -16
>by the	5 0 -4
>call	-7 11 -5
>called	-1 -20 21
>calls	-2 24 -22
>came	-2 9 -7
>came away	-1 5 -5
>came back	0 6 -6
>can	4 10 -14
>cc'd	31 -17 -14
>cc'd )	31 -17 -14
>chair	-2 9 -7
>chair )	-1 6 -6
>chart	-5 10 -5
>chart but	-5 10 -5
>chat	-1 7 -6
>chief	-7 -21 29
>claims	-4 -11 14
>clinical	0 4 -3
>com	17 -9 -7
>compliance	0 -16 16
>consultant	-4 -6 10
>consultant obstetrician	-4 -7 11
>controller	-7 -13 20
>conveyancing	-2 4 -2
>coo	-2 -47 49
>coordinator	14 -8 -6
>coordinator ,	11 -5 -5
>copied	17 -4 -13
>copy	16 -3 -12
>county	-1 -6 8
>court	-1 -20 21
>court administrator	-1 -10 11
>data	0 -17 17
>dean	-1 4 -3
>dean of	-1 4 -3
>delighted	0 4 -4
>delvalle	0 -6 6
>delvalle @	0 -6 6
>deputy	0 8 -8
>design	0 -14 14
>desk	10 -21 10
>desk has	-1 -10 12
>desk on	-2 -4 6
>director	-13 7 6
>director )	-3 9 -5
>director ,	-6 10 -5
>director @	0 5 -4
>director of	-1 -8 9
>do	-11 19 -8
>do it	-1 11 -10
>does	-4 34 -30
>dropped	-1 -8 9
>dropped out	-1 -10 11
>duty	0 -10 10
>editor	0 6 -6
>engineer	-5 -1 6
>engineering	-3 5 -2
>engineering manager	-3 5 -3
>enjoyed	-1 14 -13
>executive	0 4 -4
>experience	-3 13 -10
>fair	-1 -9 10
>flu	-6 8 -2
>flu ,	-6 10 -4
>for	12 -13 2
>for a	-1 -11 12
>for the	-7 15 -8
>foreman	-1 4 -3
>fraud	0 18 -17
>friday	0 6 -5
>from	-8 14 -6
>from the	-2 -16 18
>front	-1 -13 14
>garage	-1 -7 8
>garage and	-1 -7 8
>gmail	0 7 -7
>gmail com	0 7 -7
>good	-1 9 -8
>got	-1 -28 29
>had	0 -16 16
>half	-1 -8 8
>happy	0 6 -6
>has	-29 -39 68
>has a	0 4 -4
>has asked	-17 23 -5
>has been	-4 -15 20
>has dropped	-1 -10 11
>has to	0 -9 9
>have	-1 15 -14
>he	-4 31 -27
>he is	0 5 -4
>he's	-2 -15 17
>he's the	-1 -15 15
>head	-11 45 -34
>head of	-8 37 -29
>her	-3 15 -12
>here	-5 9 -3
>here from	-5 6 -1
>him	-1 9 -8
>hire	-8 -18 26
>hiring	-6 -6 12
>his	-8 5 4
>hour	-20 25 -5
>how	-1 12 -11
>how you	-1 12 -10
>hr	6 -2 -4
>hydrology	-4 8 -4
>i	-13 40 -27
>i look	-5 6 -1
>i were	0 4 -4
>ie	13 -4 -9
>ii	1 3 -4
>impressed	-1 12 -10
>in	4 21 -25
>in a	0 -7 8
>in copy	16 -3 -12
>instead	0 6 -5
>interview	-9 30 -21
>interview you	0 6 -6
>interviewing	0 5 -5
>interviewing you	0 5 -5
>into	-1 -14 16
>is	-5 -53 58
>is at	0 6 -5
>is in	-10 21 -11
>is our	0 5 -5
>is out	1 -4 3
>is the	7 -23 16
>it	-4 -26 30
>it will	0 -12 12
>job	-24 28 -4
>jury	-1 -34 35
>jury duty	0 -11 11
>just	0 -12 12
>laboratory	-11 25 -14
>lead	-4 -8 12
>lead ,	-2 8 -6
>leader	0 4 -3
>leave	-1 -34 35
>like	-4 2 2
>like to	-2 8 -6
>liked	-2 14 -12
>likes	0 5 -4
>likes to	0 4 -4
>line	-1 6 -5
>look	-7 12 -5
>love	0 5 -5
>love a	0 5 -5
>manager	-28 46 -18
>manager )	-7 5 2
>manager ,	-6 17 -11
>manager @	0 7 -6
>managing	-1 -11 12
>managing partner	0 -9 9
>marketing	-8 15 -7
>marketing director	-8 15 -7
>may	-1 10 -10
>me	-19 28 -9
>me to	-17 23 -6
>me your	0 6 -6
>meeting	-1 -7 9
>member	-2 -3 5
>min	-2 -15 17
>minutes	0 4 -3
>mon	-3 8 -6
>mon #	-3 8 -5
>monday	-1 8 -7
>much	0 4 -4
>my	19 -9 -10
>need	-3 -8 11
>network	-1 4 -3
>next	-12 21 -8
>no	0 6 -6
>nobody	-5 20 -15
>nobody calls	-2 24 -22
>not	-13 21 -8
>note	-1 8 -7
>november	0 10 -10
>obstetrician	-4 -7 11
>of	-21 37 -16
>of hydrology	-4 8 -4
>of science	-3 17 -14
>of the	-6 11 -6
>office	10 -9 -2
>officer	69 -72 4
>on	-12 -38 50
>on arrival	-2 -4 6
>on friday	0 6 -5
>on mon	-2 5 -3
>on the	5 -14 9
>on thursday	-1 5 -4
>on tue	0 4 -4
>on tuesday	-4 16 -12
>on wednesday	0 5 -4
>one	-1 9 -8
>operations	8 -1 -7
>operations manager	-1 4 -3
>org	3 2 -5
>org chart	-5 10 -5
>our	-19 11 8
>our director	0 4 -4
>out	-1 -7 8
>out of	1 -5 3
>outlook	0 -6 6
>outlook com	0 -6 6
>over	28 -32 4
>owner	-1 8 -7
>panel	-4 4 0
>parks	-1 5 -4
>part	-8 43 -36
>part ,	-4 16 -12
>partner	-4 11 -7
>partner )	0 4 -4
>partner ,	-1 -8 9
>passed	0 -6 6
>past	0 -9 9
>people	29 -22 -7
>pharmacy	1 -13 12
>place	0 8 -8
>planned	-1 -16 17
>planning	-1 6 -4
>planning manager	-1 5 -4
>plant	0 7 -7
>plus	22 -17 -5
>pm	-8 11 -4
>principal	-4 -2 7
>principal engineer	-1 7 -6
>product	-2 7 -5
>professor	-5 9 -5
>professor of	-4 9 -4
>programme	0 -4 5
>pulled	-4 -28 32
>qa	-1 6 -5
>quality	-4 11 -7
>quality manager	-4 11 -7
>reception	-2 -4 6
>reception desk	-2 -4 6
>regional	-1 -4 5
>research	0 -6 6
>ring	-2 8 -6
>ring you	-1 6 -5
>rooms	0 4 -4
>rooms manager	0 4 -4
>runs	-2 -10 13
>runs the	-1 -14 15
>s	-3 -28 31
>says	-4 12 -7
>science	-3 18 -15
>scientist	0 -9 9
>see	-3 4 -2
>send	16 -5 -11
>sends	6 -3 -2
>senior	-10 23 -13
>senior associate	-3 8 -5
>senior research	0 -7 7
>service	-1 -9 10
>services	18 -28 10
>services manager	-1 -13 14
>sharp	0 6 -5
>she	-10 12 -3
>she's	0 6 -6
>side	0 4 -3
>site	-3 -12 14
>smiling	-1 8 -8
>so	-11 -28 39
>so @	-1 -19 20
>specialist	11 -9 -2
>staff	-1 -21 22
>still	-7 -2 8
>still behave	-1 -7 8
>strategy	0 -26 26
>supervisor	-1 -7 8
>support	0 -8 8
>take	0 7 -7
>taken	-1 13 -12
>takes	28 -13 -15
>takes over	30 -16 -14
>talk	0 -46 46
>talking	-7 -8 15
>team	-6 10 -4
>technical	-6 16 -10
>technical manager	-1 8 -7
>terminal	-1 -12 13
>terminal manager	-1 -13 14
>test	-6 0 6
>th	-4 7 -3
>than	-1 -22 23
>that	-12 30 -18
>that week	-1 -11 11
>the	26 -23 -3
>the #	20 -23 2
>the flu	-6 10 -4
>the org	-5 10 -5
>the reception	-2 -4 6
>their	-2 4 -2
>then	-1 5 -4
>there	-1 10 -8
>they	-1 -24 25
>this	-8 9 -1
>thought	-1 9 -9
>three	0 -24 24
>through	-1 8 -7
>thursday	-4 14 -10
>thursday #	-1 7 -6
>till	0 4 -4
>to	-32 0 32
>to see	-2 5 -3
>tomorrow	-1 -4 5
>train	25 -26 1
>training	-1 -10 11
>treasurer	-2 8 -6
>tue	0 4 -4
>tuesday	-4 17 -13
>tuesday #	-4 16 -12
>two	-3 -5 8
>up	-1 -23 24
>us	0 9 -9
>very	-1 13 -12
>vice	-3 8 -6
>vice -	-3 7 -4
>vp	-2 8 -6
>vp ,	-2 6 -4
>want	-24 6 18
>wants	-1 -11 11
>wants to	-1 -18 18
>ward	-3 -6 9
>warehouse	0 8 -7
>was	-2 9 -7
>was very	-1 4 -3
>we	-3 -7 10
>we still	-1 -7 8
>wednesday	-9 15 -6
>wednesday ,	-10 13 -3
>week	-5 2 2
>week ,	-1 -5 6
>were	0 5 -5
>who	-5 8 -3
>who does	0 5 -4
>whom	-1 -9 9
>will	-10 0 11
>will ask	-6 19 -13
>will be	-4 -9 13
>will interview	0 4 -4
>will ring	-2 8 -6
>will see	0 -5 5
>will take	0 6 -6
>will talk	0 -49 49
>with	-25 19 6
>with a	0 -17 17
>with the	-1 6 -5
>with you	-17 -26 43
>would	-13 11 2
>would be	-9 -6 15
>would like	-3 9 -6
>would love	0 5 -5
>ximena	0 -6 6
>ximena delvalle	0 -6 6
>yard	9 -4 -5
>yesterday	-1 5 -5
>you	-68 12 56
>you a	-8 4 4
>you and	-1 13 -12
>you at	-7 11 -4
>you in	0 6 -6
>you on	-8 -62 69
>you to	2 4 -5
>your	41 -38 -3
>your interview	-1 5 -5
alone	49 -22 -27
label a panel of four	0 8 -8
label appointment committee	-2 -10 11
label around the table	-2 11 -9
label as promised, the panel	-6 10 -4
label here's who you will meet	0 6 -6
label hour	-4 5 -1
label member	-2 -5 7
label name	-2 -14 17
label panel	-4 5 -1
label panelists	-1 6 -5
label programme for monday 15 november	-1 -5 6
label programme for wednesday 11 november	0 -5 6
label small change	-2 17 -15
label start	0 -16 16
label taipei	0 -10 10
label time	0 8 -7
label when	62 -9 -53
label who	0 11 -10
label with	0 5 -5
label~-	0 -21 22
label~10h30	0 -21 22
label~11	0 -5 6
label~15	-1 -4 4
label~a	-1 16 -16
label~all	0 5 -5
label~and	-2 -6 7
label~appointment	-2 -10 11
label~are	0 4 -3
label~around	-2 11 -9
label~as	-6 11 -4
label~at	0 4 -4
label~be	-2 -16 18
label~board	-4 7 -3
label~by	-2 -3 5
label~change	6 7 -13
label~committee	-2 -9 11
label~day	-8 15 -7
label~for	-2 -9 10
label~four	0 8 -8
label~from	-2 14 -11
label~here	-1 5 -4
label~here's	0 9 -9
label~hour	-6 2 4
label~how	0 7 -6
label~in	0 10 -9
label~interview	17 -24 6
label~is	-2 6 -4
label~meet	-1 9 -9
label~meeting	0 -8 8
label~member	-2 -5 7
label~monday	-1 -5 6
label~name	-2 -14 17
label~november	-1 -11 12
label~of	-2 12 -10
label~on	0 11 -11
label~one	-2 -4 6
label~our	-3 13 -10
label~panel	-11 26 -15
label~panelists	-1 6 -5
label~part	-24 28 -4
label~programme	-1 -11 12
label~promised,	-6 10 -4
label~questions	-7 7 0
label~run	0 10 -10
label~side	-3 11 -8
label~small	-2 14 -13
label~something	11 -10 -1
label~start	0 -16 16
label~table	-2 11 -9
label~taipei	0 -10 10
label~take	0 -4 4
label~the	-19 33 -13
label~time	0 11 -10
label~to	10 -8 -1
label~tuesday	-1 6 -5
label~we	0 4 -4
label~wednesday	0 -5 6
label~when	62 -9 -53
label~who	1 15 -17
label~will	-3 -2 5
label~would	0 5 -5
label~you	-1 5 -4
own <#	-1 -15 17
own <,	1 15 -16
own <, and	-1 10 -9
own <, thanks	-2 12 -9
own <<, thanks	-2 12 -9
own <<@ ,	0 3 -4
own <<@ and	-2 13 -11
own <<^	-26 5 21
own <<and to	-1 14 -14
own <<dear	24 15 -40
own <<good morning	-1 14 -13
own <<hi	3 23 -26
own <<kia ora	10 -5 -5
own <<thank you	4 -1 -2
own <<thanks	25 -16 -9
own <<thanks to	0 -3 4
own <<wishes to	0 -8 8
own <<you and	0 7 -7
own <@	-4 30 -26
own <@ ,	-1 19 -18
own <@ and	-2 13 -11
own <a	0 5 -5
own <all	0 -6 6
own <and	-5 17 -12
own <and to	-1 14 -14
own <are	-1 -6 7
own <best	-1 -5 6
own <best wishes	0 -8 8
own <dear	22 26 -48
own <dear @	-2 11 -8
own <for telling	10 -8 -2
own <for the	-7 11 -4
own <good morning	-1 14 -13
own <hi	3 23 -27
own <i	-4 33 -29
own <interview	-30 38 -9
own <is	-2 -4 6
own <kia	10 -3 -7
own <kia ora	10 -3 -7
own <me	-20 30 -10
own <morning	-1 14 -13
own <my	-10 -49 59
own <of	0 -9 10
own <ora	10 -3 -7
own <please	2 -6 4
own <see	0 7 -7
own <tell	-1 -10 11
own <telling	10 -8 -2
own <telling me	10 -8 -2
own <thank	3 1 -5
own <thank you	4 1 -4
own <thanks	17 5 -22
own <thanks for	3 3 -6
own <the	-10 8 1
own <to	-32 -21 53
own <what	-4 29 -25
own <wishes	0 -8 8
own <wishes to	0 -8 8
own <with	-31 22 9
own <yesterday	-31 52 -21
own <you	4 1 -5
own <you and	0 10 -10
own >#	-21 16 5
own ># #	-1 4 -3
own ># :	-5 9 -4
own ># th	5 4 -9
own >,	12 -18 7
own >, #	-13 -13 26
own >, @	-1 7 -6
own >, and	1 8 -9
own >, dear	5 -4 -1
own >, hope	-7 10 -3
own >, i	-18 37 -20
own >, i'll	-5 10 -5
own >, talk	4 -1 -3
own >, thanks	-7 8 -1
own >, that's	5 -4 -1
own >, the	-34 29 5
own >, yes	4 0 -4
own >-	-4 -18 22
own >:	1 5 -6
own >>$	-27 -9 36
own >>,	16 3 -19
own >>, @	-1 7 -6
own >>, and	1 4 -5
own >>, dear	5 -4 -1
own >>, hope	-7 10 -3
own >>, i	6 -12 7
own >>, thanks	-6 6 0
own >>, that's	5 -4 -1
own >>, the	-26 59 -33
own >>, yes	4 0 -4
own >>and @	-15 23 -8
own >>as well	-1 12 -11
own >?	-3 31 -28
own >@	8 19 -27
own >@ ,	-3 25 -22
own >a	1 -4 3
own >about	4 -2 -2
own >all	-4 8 -4
own >am	1 5 -6
own >and	-14 36 -22
own >and @	-15 21 -7
own >as	-4 20 -15
own >as well	0 10 -10
own >at	-18 -1 19
own >at #	-2 12 -9
own >at the	-1 -14 15
own >back	-9 12 -3
own >be	4 -3 -1
own >be there	4 -3 -1
own >dear	5 -4 -1
own >dear @	5 -4 -1
own >feelings	8 -7 -1
own >for	-15 3 12
own >friday	-1 5 -3
own >good	8 0 -7
own >great	6 -5 -1
own >great ,	6 -5 -1
own >hard	8 -7 -1
own >hard feelings	8 -7 -1
own >have	-1 4 -3
own >hope	-6 11 -5
own >i	-12 37 -25
own >i am	0 5 -6
own >i'd	8 -7 -2
own >i'll	-5 10 -5
own >if	-1 -9 10
own >in	0 -11 12
own >in the	7 -21 14
own >is	-10 -9 18
own >it	-21 43 -22
own >me	0 6 -6
own >me to	1 2 -4
own >morning	9 0 -9
own >my	0 -5 4
own >no	9 -7 -2
own >no hard	8 -7 -1
own >of	0 4 -4
own >of office	0 4 -4
own >office	-1 5 -4
own >on	2 12 -14
own >on the	6 4 -11
own >out	0 4 -4
own >out of	0 4 -4
own >perfect	6 0 -7
own >s	1 -10 9
own >s out	0 4 -4
own >story	0 4 -4
own >sweet	-4 9 -6
own >talk	4 -1 -3
own >th	5 4 -9
own >thanks	-6 7 -1
own >that	0 10 -10
own >that's	5 -4 -1
own >the	-30 2 28
own >the #	7 3 -10
own >there	4 -3 -1
own >thursday	-10 14 -5
own >to	-23 45 -21
own >to you	1 2 -4
own >tuesday	-2 6 -4
own >up	-17 -17 34
own >well	-1 11 -10
own >who	-1 -11 11
own >work	1 -11 11
own >yes	5 0 -5
own >yes ,	4 -2 -1
own >you	-17 35 -18
own alone	-18 4 14
own with others	0 8 -8
row	-11 -10 20
with others	-52 0 52
""",
)
