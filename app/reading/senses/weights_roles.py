"""Made by a script from labelled sentences (see `scripts/`); not written by hand."""

from __future__ import annotations

from app.reading.senses.model import Model

ROLES = Model(
    senses=('contact', 'interviewer', 'nobody'),
    bias=(-57, 129, -73),
    table="""\
<#	-30 22 8
<# #	-4 10 -7
<# ,	-6 12 -5
<# -	-8 -15 23
<# :	-18 18 0
<# @	0 6 -6
<# am	-1 20 -19
<# by	-1 -8 9
<# h	-5 13 -8
<# pm	-7 1 5
<(	-4 -25 29
<)	-8 22 -13
<) and	-5 10 -5
<) will	-3 9 -7
<,	-3 23 -20
<, #	-7 13 -7
<, @	0 7 -7
<, and	-4 -1 4
<, head	0 -17 18
<, so	29 -14 -15
<, with	0 6 -6
<-	-10 -17 27
<- #	-8 -14 22
<- organizer	0 -5 5
<:	-27 3 24
<: #	-14 0 14
<: @	-3 9 -6
<<# :	-2 -23 24
<<# pm	-1 13 -13
<<) and	-5 14 -9
<<, and	-4 -2 6
<<, so	11 -3 -8
<<, with	0 6 -5
<<: #	-4 -6 10
<<@ and	-1 9 -9
<<^	3 24 -27
<<behalf of	-5 9 -3
<<below from	2 2 -4
<<founded by	-2 -7 10
<<hi	11 -3 -8
<<in with	-1 7 -6
<<interview with	-2 6 -5
<<me ,	-4 10 -6
<<me and	-1 -8 9
<<panel :	-1 -4 4
<<please contact	14 -6 -8
<<pm :	-5 18 -13
<<report to	-1 -3 5
<<together with	0 5 -5
<@	-13 40 -27
<@ (	-1 -6 7
<@ ,	-4 -2 6
<@ -	-1 -6 7
<@ and	-1 10 -9
<@ is	-2 37 -35
<a	16 -1 -15
<a panel	0 5 -5
<across	-2 4 -2
<afraid	-2 6 -4
<after	0 9 -9
<again	0 -19 20
<also	0 -4 4
<am	-15 37 -23
<am by	0 6 -6
<and	-11 28 -17
<and our	-1 5 -4
<at	-12 2 10
<at #	-4 14 -10
<at the	-1 5 -5
<away	34 -22 -12
<be	-6 8 -2
<be seen	0 -6 6
<be with	-1 -11 12
<behalf	-6 10 -5
<behalf of	-6 10 -5
<below	2 2 -4
<below from	2 2 -4
<but	-1 4 -3
<by	-5 -17 22
<by @	0 -8 8
<came	-2 -7 9
<can't	13 -3 -10
<case	-1 -6 7
<change	0 -9 10
<claims	0 -25 25
<coming	0 -5 5
<contact	26 -16 -10
<conversation	-1 9 -8
<day	22 -19 -3
<deputy	-1 -2 4
<do	0 6 -6
<duty	-2 10 -8
<engineering	-2 5 -3
<engineering manager	-2 4 -3
<exercise	-2 -28 29
<for	10 -8 -2
<founded	-2 -13 15
<founded by	-2 -13 15
<four	0 6 -6
<four :	0 6 -6
<from	19 -25 6
<from our	-2 5 -3
<get	15 -7 -8
<guests @	0 -5 5
<h	-5 13 -8
<h #	-5 13 -8
<had	-5 -2 7
<has	-3 4 -1
<he	0 4 -4
<head	-16 9 7
<head of	-3 -7 10
<her	-1 4 -3
<hi	12 -3 -9
<i	-18 22 -4
<i am	-14 19 -5
<i'm	31 -18 -13
<if	21 -16 -4
<in	-12 -23 35
<in with	-1 7 -6
<interview	-3 27 -23
<interview ,	0 4 -3
<interview with	-2 15 -13
<interviewer	0 5 -4
<is	16 18 -34
<it	0 8 -8
<it'd	0 -5 5
<it'd be	0 -5 5
<it'll	0 6 -6
<it'll be	0 6 -6
<it's	-1 4 -3
<july	0 -12 12
<jury	-2 10 -9
<jury duty	-2 10 -8
<just	-1 4 -3
<like	22 -20 -2
<manager	-8 17 -9
<manager ,	-6 6 0
<march	-5 7 -3
<me	-6 13 -8
<me ,	-4 13 -9
<meet	0 4 -3
<more	0 4 -4
<my	-11 18 -7
<next	-2 8 -6
<not	0 -9 9
<nurse	-1 4 -3
<of	-11 -21 31
<of four	0 6 -6
<on	5 10 -15
<on behalf	-5 9 -3
<organizer	0 -5 5
<our	-6 14 -8
<over	0 -5 5
<panel	-1 7 -6
<panel :	-1 -4 4
<panel of	0 5 -5
<part	-5 18 -14
<part #	-5 18 -14
<phone	-1 4 -3
<place	-1 -29 30
<please	25 -19 -6
<please contact	14 -6 -8
<please report	-1 -3 5
<pm	-7 1 5
<pm :	-5 18 -13
<product	0 -15 16
<recruitment	13 -6 -7
<report to	-1 -3 5
<s	-3 -6 9
<see	2 5 -7
<see below	2 2 -4
<seen	0 -6 6
<she	-1 -29 30
<side	-2 5 -3
<sit	0 5 -5
<site	0 4 -4
<small	0 -6 6
<small change	0 -6 6
<so	26 3 -29
<take	-1 6 -5
<team	-2 -8 10
<th	-1 -11 12
<thanks	-1 -8 9
<that	10 -35 25
<that week	-2 9 -7
<the	31 -1 -30
<the panel	0 -5 6
<the phone	-1 4 -3
<this	2 -4 2
<time	3 -13 10
<to	1 10 -11
<together	0 5 -5
<together with	0 5 -5
<tomorrow	34 -24 -10
<two	-1 10 -9
<we	0 -7 7
<we were	0 -8 8
<wednesday	-1 6 -6
<week	-3 11 -8
<were	0 -8 8
<were founded	0 -8 8
<what	12 -27 15
<who	1 6 -6
<will	-5 32 -27
<will be	-3 14 -11
<will take	-1 6 -5
<with	-13 -2 15
<with @	0 -3 4
<with me	-1 -7 8
<would	0 5 -5
<would be	0 5 -5
<write	-6 7 -1
<write to	-6 6 -1
<yesterday	0 -17 18
<you	7 2 -8
<you will	-1 5 -4
<you'd	-1 12 -11
<you'd be	0 6 -5
<you'll	-1 -21 22
<you'll be	-1 -24 25
<your	-10 -6 16
<your interview	-1 7 -6
=apart	-2 -9 11
=arranges	128 -51 -77
=arranges and wrote	41 11 -51
=asked	37 -17 -20
=contact 0.6	-26 40 -14
=contact 0.8	10 44 -53
=contact 0.9	25 -44 19
=contact none	-48 -3 51
=decided False False	-46 -31 77
=decided False True	130 -41 -90
=decided True False	-2 28 -26
=decided True True	-91 65 25
=interviews 0.3	6 -5 -1
=interviews 0.4	-7 10 -3
=interviews 0.5	-9 29 -20
=interviews 0.6	29 -66 37
=interviews 0.7	41 -34 -7
=interviews 0.8	-78 71 7
=interviews 0.9	-76 94 -18
=interviews none	86 -77 -9
=invited	-1 11 -10
=named	-89 133 -44
=no title	-163 29 134
=others 0 False	80 31 -112
=others 0 True	-67 61 6
=others 1 False	-7 -15 22
=others 1 True	-33 32 0
=others 2 False	12 -88 77
=others 2 True	8 0 -7
=out	-17 -197 213
=titled	27 43 -70
=wrote	40 -88 48
=wrote alone	70 39 -110
>#	20 -35 15
># #	17 -11 -6
># ,	0 8 -8
># :	-8 12 -4
># am	-1 4 -3
># at	0 6 -6
># min	-2 -17 19
># pm	-8 11 -2
># th	-5 7 -1
>(	20 -11 -10
>( #	21 -16 -5
>( cc'd	34 -21 -13
>( chair	-1 5 -3
>( chief	-4 16 -12
>( director	-1 -12 12
>( in	-1 11 -10
>( staff	0 -15 16
>)	16 2 -18
>) ,	-2 9 -7
>) for	-6 13 -7
>) on	-2 6 -4
>) takes	32 -19 -12
>,	-58 30 29
>, #	1 13 -15
>, @	-1 -10 11
>, and	-7 14 -7
>, board	0 4 -4
>, coo	-1 -28 29
>, design	0 -14 14
>, for	0 5 -5
>, head	-2 9 -7
>, i	-3 5 -2
>, is	1 5 -7
>, marketing	-3 6 -3
>, on	12 17 -29
>, our	-21 -5 25
>, plus	21 -15 -6
>, principal	-2 -16 18
>, professor	-5 6 -1
>, programme	0 -5 6
>, senior	-5 13 -8
>, she	-13 12 0
>, so	-7 -33 41
>, staff	0 -5 6
>, the	-2 12 -10
>, who	-3 0 4
>, will	-12 35 -23
>, would	-4 10 -6
>-	17 0 -17
>- principal	-1 4 -3
>:	11 14 -25
>: #	-8 12 -3
>: )	-7 24 -17
>;	-11 -27 38
>>$	-40 57 -17
>>( chief	-4 16 -12
>>( in	-1 6 -4
>>,	8 -14 6
>>, @	0 7 -7
>>, coo	-1 -28 29
>>, head	-2 9 -7
>>, i	-3 5 -1
>>, on	-5 19 -14
>>, our	-20 3 18
>>, principal	-2 -17 19
>>, professor	-5 6 -1
>>, senior	-5 19 -14
>>, staff	0 -5 6
>>, the	-2 8 -6
>>, who	-3 -2 5
>>, will	-8 18 -10
>>and @	-1 13 -12
>>and i	-1 17 -16
>>at the	-1 -3 5
>>both came	0 5 -5
>>from the	0 11 -11
>>has asked	-4 11 -7
>>has been	-3 -19 22
>>has dropped	-1 -4 5
>>has to	0 -8 9
>>here from	-4 5 -1
>>is the	-2 -10 12
>>on the	8 3 -11
>>was very	0 5 -4
>>will be	-2 -10 12
>>would like	-2 4 -2
>?	-1 4 -3
>@	38 -35 -3
>@ (	-1 -18 19
>@ ,	-7 1 6
>@ and	-1 -4 4
>@ both	0 5 -5
>@ gmail	-1 6 -5
>@ on	-1 -5 7
>@ outlook	0 -5 5
>a	-16 -22 37
>a garage	0 -8 8
>about	20 -28 8
>about it	-1 -25 26
>about the	0 6 -6
>administrator	0 -8 8
>adviser	0 4 -4
>again	-1 8 -7
>all	0 6 -7
>all our	0 10 -9
>am	-2 7 -6
>an	-9 25 -15
>an hour	-5 11 -6
>analyst	-1 7 -6
>analytics	-5 7 -2
>and	-18 37 -19
>and @	-8 17 -9
>and i	-2 10 -8
>and the	-1 6 -5
>and we	0 -7 7
>and will	1 6 -7
>application	1 3 -4
>are	0 -10 10
>arrival	-1 -3 5
>arrival ,	-1 -3 5
>as	30 -15 -15
>ask	-8 -4 12
>asked	-4 12 -8
>asked me	-4 11 -8
>assistant ,	-2 4 -2
>associate	-3 8 -5
>at	-9 -14 23
>at #	-4 16 -12
>at the	-5 -29 34
>back	-2 -1 4
>be	-12 -2 14
>be @	0 -6 6
>be in	-2 5 -3
>been	-4 -24 28
>been called	-1 -11 12
>before	-13 23 -10
>behave	0 -8 8
>board	-2 -17 19
>board treasurer	0 4 -4
>both	-3 13 -11
>both came	0 8 -8
>branch	-3 13 -10
>branch manager	-3 5 -3
>brand	-12 14 -1
>but	-6 4 2
>but nobody	-5 11 -6
>by	-12 26 -14
>by the	3 2 -5
>call	-3 8 -4
>called	-1 -17 18
>calls	-2 22 -20
>came	-2 10 -8
>came away	0 4 -4
>came back	0 6 -6
>can	3 12 -15
>cc'd	34 -21 -13
>cc'd )	34 -21 -13
>chair	-2 10 -8
>chair )	-1 8 -7
>chart	-5 11 -6
>chart but	-5 11 -6
>chat	-3 9 -6
>chief	-8 -21 29
>claims	-3 -11 15
>com	15 -7 -9
>compliance	0 -16 17
>consultant	-3 -6 10
>consultant obstetrician	-3 -7 10
>controller	-4 -3 8
>coo	-3 -41 44
>coordinator	6 -4 -3
>coordinator ,	4 -2 -2
>copied	2 4 -6
>copy	10 2 -13
>county	-1 -4 5
>court	-1 -16 17
>court administrator	-1 -8 8
>data	0 -14 14
>delvalle	0 -5 5
>delvalle @	0 -5 5
>deputy	-1 7 -7
>design	-1 -13 13
>desk	8 -9 2
>desk has	-2 -2 4
>desk on	-1 -3 5
>director	-10 6 4
>director )	-1 6 -5
>director ,	-4 9 -5
>director @	0 4 -3
>director of	-1 -7 8
>do	-14 26 -11
>do it	-1 14 -13
>does	-4 33 -29
>dropped out	-1 -4 5
>duty	0 -8 8
>engineer	-7 -2 9
>engineering	-4 6 -2
>engineering manager	-4 7 -3
>enjoyed	-1 10 -9
>executive	-1 4 -3
>experience	-3 10 -7
>fair	-1 -5 6
>flu ,	-2 4 -2
>for	9 -16 7
>for a	-4 -11 15
>for the	-11 21 -10
>fraud	0 12 -12
>friday	0 9 -9
>friday ,	0 6 -6
>from	-8 12 -4
>from the	-2 -12 14
>front	-2 -5 7
>garage	0 -8 8
>garage and	0 -8 8
>general	-1 5 -4
>gmail	-1 6 -5
>gmail com	-1 6 -5
>good	-1 8 -8
>got	-1 -25 26
>had	-1 -12 13
>half	-2 -6 7
>happy	0 5 -5
>has	-12 -42 54
>has asked	-4 11 -8
>has been	-4 -15 18
>has dropped	-1 -4 5
>has to	0 -8 8
>have	-2 15 -13
>he	-4 29 -24
>he's	-1 -13 14
>he's the	0 -12 12
>head	-8 36 -28
>head of	-7 31 -24
>her	-2 10 -8
>here	-5 8 -3
>here from	-4 5 -1
>him	-2 9 -7
>hire	-8 -17 25
>hiring	-3 -7 10
>his	-6 6 1
>hour	-6 12 -6
>how	0 10 -9
>how you	0 8 -8
>hr	19 -14 -5
>hydrology	-5 6 -1
>i	-14 41 -27
>i have	0 4 -3
>ie	12 0 -11
>impressed	0 8 -8
>in	11 10 -21
>in a	0 -8 8
>in copy	10 2 -13
>instead	0 4 -4
>interview	-9 26 -17
>interview you	0 4 -4
>into	-1 -12 13
>is	-6 -47 52
>is at	0 4 -3
>is in	-14 17 -3
>is our	0 4 -4
>is the	20 -30 10
>it	-4 -22 26
>it will	0 -6 6
>job	-4 6 -1
>jury	-1 -27 28
>jury duty	0 -9 9
>just	0 -8 8
>laboratory	-12 31 -19
>lead	-4 -9 13
>lead ,	-1 8 -6
>leave	-1 -34 35
>like	-4 6 -2
>like to	-2 5 -4
>liked	-3 18 -15
>line	-1 6 -5
>look	-4 7 -3
>love	0 4 -4
>love a	0 4 -4
>manager	-31 51 -20
>manager )	-3 -4 7
>manager ,	-11 21 -9
>manager @	0 10 -9
>managing	-1 -9 10
>managing partner	0 -8 8
>marketing	-4 10 -6
>marketing director	-4 10 -6
>may	-1 11 -10
>me	-6 17 -11
>me to	-4 11 -8
>me your	0 5 -5
>meeting	-1 -5 7
>min	-2 -17 19
>minutes	0 4 -3
>mon	-1 5 -4
>mon #	-1 5 -4
>monday	-1 8 -7
>my	3 1 -4
>need	-1 -8 9
>network	0 4 -3
>next	-16 19 -3
>no	0 5 -5
>nobody	-5 19 -14
>nobody calls	-2 22 -20
>not	-15 26 -11
>note	-1 6 -5
>november	0 9 -9
>obstetrician	-3 -7 10
>of	-24 40 -16
>of hydrology	-5 6 -1
>of science	-3 18 -15
>of the	-9 16 -8
>office	9 -8 -1
>officer	66 -74 8
>on	11 -47 35
>on arrival	-1 -3 5
>on friday	0 9 -9
>on the	1 -11 10
>on thursday	-2 5 -3
>on tuesday	-2 10 -8
>on wednesday	0 4 -4
>one	-1 10 -9
>operations	2 3 -5
>org	3 4 -6
>org chart	-5 11 -6
>our	-21 13 8
>out of	1 -5 4
>outlook	0 -5 5
>outlook com	0 -5 5
>over	30 -32 2
>owner	-1 9 -8
>panel	-6 4 2
>parks	-1 5 -4
>part	-9 45 -36
>part ,	-5 18 -13
>partner	-4 9 -5
>partner ,	-1 -7 8
>passed	0 -6 6
>past	0 -8 8
>people	23 -15 -8
>pharmacy	1 -10 9
>place	-1 9 -8
>planned	-2 -18 20
>planning	-1 4 -3
>plant	0 4 -4
>plus	21 -15 -6
>pm	-8 11 -2
>principal	-4 -8 11
>principal engineer	-1 8 -6
>product	-1 7 -6
>professor	-5 7 -2
>professor of	-5 7 -2
>pulled	-3 -24 26
>quality	-1 5 -4
>quality manager	-1 5 -4
>reception	-1 -3 5
>reception desk	-1 -3 5
>regional	-1 -4 4
>research	0 -5 6
>ring	-3 9 -6
>ring you	-3 8 -5
>runs	-1 -7 9
>runs the	-1 -10 11
>s	-2 -25 27
>says	-4 11 -7
>science	-3 19 -16
>scientist	0 -7 8
>see	-2 6 -4
>see you	-1 4 -3
>send	-1 7 -5
>sends	4 -1 -2
>senior	-10 21 -11
>senior associate	-3 5 -3
>senior research	0 -6 6
>service	-1 -8 8
>services	20 -26 6
>services manager	-1 -11 11
>sharp	0 4 -3
>she	-13 16 -3
>she's	0 6 -6
>sit	0 -3 4
>site	-1 -15 15
>smiling	0 8 -8
>so	-8 -28 35
>so @	-1 -16 17
>staff	-1 -17 18
>still	-4 6 -3
>still behave	0 -8 8
>strategy	-1 -24 25
>supervisor	-1 -9 9
>support	0 -6 6
>taken	-1 12 -11
>takes	31 -17 -14
>takes over	32 -20 -13
>talk	-1 -49 50
>talking	-4 1 3
>team	-4 7 -3
>technical	-8 21 -13
>technical manager	-2 8 -6
>terminal	0 -11 11
>terminal manager	0 -11 12
>test	-5 0 5
>th	-5 7 -1
>than	-1 -21 22
>that	-14 33 -19
>that week	0 -9 9
>the	41 -34 -7
>the #	18 -19 0
>the flu	-2 4 -2
>the org	-5 11 -6
>the reception	-1 -3 5
>then	0 5 -5
>there	-1 6 -6
>they	-2 -22 24
>this	-4 5 -2
>thought	-1 8 -8
>three	-1 -22 23
>through	-4 9 -5
>thursday	-8 18 -9
>thursday #	-2 6 -4
>to	-17 -3 20
>to see	-2 4 -2
>tomorrow	-1 -5 7
>train	22 -21 -2
>training	-1 -7 8
>treasurer	-2 6 -4
>tuesday	-2 12 -10
>tuesday #	-2 10 -8
>two	-3 -3 6
>up	-1 -21 22
>us	0 14 -14
>very	-1 14 -12
>vice	-1 5 -4
>vice -	-1 4 -3
>vp	-2 8 -6
>vp ,	-2 6 -4
>want	-5 -8 14
>wants	-1 -9 10
>wants to	-1 -13 14
>ward	-2 -7 9
>was	-1 8 -7
>was very	-1 5 -4
>we	-2 -8 10
>we still	0 -8 8
>wednesday	-13 18 -5
>wednesday ,	-13 16 -3
>week	-2 -3 5
>week ,	-1 -7 7
>week and	0 -5 6
>were	0 4 -4
>who	-4 9 -5
>whom	-1 -4 4
>will	-23 2 21
>will ask	-8 21 -13
>will be	-3 -6 9
>will ring	-3 9 -6
>will talk	-1 -50 51
>with	-9 -8 17
>with a	-1 -12 13
>with the	-2 11 -9
>with you	-2 -40 42
>would	-10 17 -7
>would be	-6 3 4
>would like	-3 7 -4
>would love	0 4 -4
>ximena	0 -5 5
>ximena delvalle	0 -5 5
>yesterday	-1 4 -2
>you	-33 -3 36
>you a	-8 5 3
>you and	-1 9 -9
>you at	-4 6 -2
>you in	0 5 -5
>you on	-5 -52 57
>you to	0 6 -6
>you'll	-1 4 -3
>your	42 -32 -10
>your interview	0 5 -4
alone	49 -41 -8
label a panel of four	0 6 -6
label appointment committee	-2 -9 11
label around the table	-1 10 -9
label as promised, the panel	-5 10 -5
label here's who you will meet	0 6 -6
label hour	-4 -5 8
label interviewers	-1 4 -3
label member	-3 -3 5
label name	-3 -15 18
label panel	-4 3 1
label panelists	-1 4 -3
label small change	-2 15 -13
label start	0 -16 17
label taipei	0 -7 7
label time	-1 6 -5
label when	30 -3 -27
label who	-1 8 -7
label with	0 4 -4
label you will meet	-1 4 -3
label~1	-5 6 -1
label~a	-1 17 -16
label~all	0 5 -4
label~and	-2 -4 6
label~appointment	-2 -9 11
label~are	0 4 -3
label~around	-1 10 -9
label~as	-6 11 -6
label~be	-2 -12 14
label~board	-4 7 -3
label~change	5 6 -11
label~committee	-2 -8 10
label~day	-9 14 -6
label~for	-3 -4 7
label~four	0 6 -6
label~from	-5 14 -9
label~here	-2 4 -3
label~here's	0 8 -8
label~hour	-6 -5 11
label~how	-1 6 -5
label~in	0 9 -9
label~interview	17 -18 1
label~interviewers	-1 4 -3
label~is	-3 6 -3
label~meet	-1 10 -9
label~meeting	0 -6 6
label~member	-3 -3 5
label~name	-3 -15 18
label~november	-2 -5 6
label~of	-2 11 -9
label~on	-1 10 -9
label~one	-2 -4 7
label~our	-4 12 -7
label~panel	-10 21 -11
label~panelists	-1 4 -3
label~part	-5 14 -9
label~programme	-2 -5 6
label~promised,	-5 10 -5
label~questions	-8 8 0
label~run	0 11 -11
label~side	-4 10 -6
label~small	-2 13 -11
label~something	10 -9 -1
label~start	0 -16 17
label~table	-1 10 -9
label~taipei	0 -7 7
label~take	0 -4 4
label~the	-20 35 -15
label~things	0 4 -4
label~time	-1 8 -7
label~to	8 -8 0
label~when	30 -3 -27
label~who	0 13 -13
label~will	-4 1 3
label~would	0 6 -6
label~you	-2 6 -5
own <#	-1 -10 11
own <,	-3 16 -13
own <, and	-2 13 -12
own <, thanks	-3 7 -4
own <<, thanks	-3 7 -4
own <<@ ,	0 4 -4
own <<@ and	0 7 -7
own <<^	-27 5 22
own <<and to	-1 16 -15
own <<dear	31 8 -39
own <<good morning	2 8 -10
own <<hi	-5 15 -10
own <<kia ora	8 -4 -4
own <<thanks	20 -11 -9
own <<wishes to	-1 -6 7
own <<you and	0 6 -6
own <@	-3 28 -25
own <@ ,	-2 22 -20
own <@ and	0 7 -7
own <a	0 6 -6
own <all	-1 -5 5
own <and	-3 20 -16
own <and to	-1 16 -15
own <are	-1 -5 6
own <best	-1 -3 4
own <best wishes	-1 -6 7
own <dear	30 13 -43
own <dear @	-1 5 -4
own <for	1 -6 5
own <for telling	5 -4 -2
own <for the	-3 4 0
own <good	2 -4 2
own <good morning	2 8 -10
own <hello	-1 4 -3
own <hi	-5 16 -12
own <i	-4 34 -29
own <interview	-7 22 -15
own <is	-2 -5 6
own <kia	8 -3 -5
own <kia ora	8 -3 -5
own <me	-2 18 -17
own <morning	2 9 -10
own <my	-3 -36 39
own <of	0 -9 10
own <ora	8 -3 -5
own <see	0 5 -5
own <tell	-1 -8 9
own <telling	5 -4 -2
own <telling me	5 -4 -2
own <thank	2 3 -4
own <thank you	2 2 -4
own <thanks	14 -2 -12
own <the	-6 2 4
own <to	-10 -31 41
own <what	-4 30 -26
own <wishes	-1 -6 7
own <wishes to	-1 -6 7
own <with	-8 5 3
own <yesterday	-8 34 -26
own <you and	-1 9 -8
own >#	-16 11 5
own ># :	-5 6 -1
own ># th	5 5 -9
own >(	-1 -4 5
own >,	8 -19 12
own >, #	-12 -9 21
own >, @	-1 7 -6
own >, and	1 7 -7
own >, dear	4 -3 -1
own >, hope	-3 5 -2
own >, i	-20 38 -18
own >, i'll	-2 6 -4
own >, talk	4 -3 -1
own >, thank	-2 6 -4
own >, thanks	-9 10 0
own >, that's	4 -3 0
own >, the	-26 34 -8
own >, yes	4 -2 -2
own >-	-2 -18 21
own >:	-1 4 -3
own >>$	-9 -23 31
own >>,	17 -15 -2
own >>, @	-1 7 -6
own >>, dear	4 -3 -1
own >>, hope	-3 5 -2
own >>, i	4 -7 4
own >>, thank	-2 6 -4
own >>, thanks	-8 8 0
own >>, that's	4 -3 0
own >>, the	-25 50 -25
own >>, yes	4 -2 -2
own >>and @	-19 28 -9
own >>as well	-1 14 -13
own >?	-4 32 -28
own >@	1 22 -22
own >@ ,	-6 28 -21
own >a	0 -5 5
own >all	-1 4 -2
own >and	-17 33 -16
own >and @	-19 25 -6
own >as	0 13 -13
own >as well	0 10 -9
own >at	-17 4 13
own >at #	-2 8 -5
own >at the	0 -13 13
own >back	-9 10 -1
own >dear	4 -3 -1
own >dear @	4 -3 -1
own >feelings	4 -3 -1
own >for	-12 0 12
own >good	9 -2 -8
own >great	5 -4 -1
own >great ,	5 -4 -1
own >hard	4 -3 -1
own >hard feelings	4 -3 -1
own >has	1 3 -4
own >hope	-2 6 -4
own >i	-15 35 -20
own >i'd	4 -3 -1
own >i'll	-2 6 -4
own >i'm	0 4 -4
own >if	0 -9 9
own >in	1 -14 13
own >in the	4 -18 14
own >it	-23 41 -18
own >me	-1 7 -6
own >me to	0 4 -4
own >morning	11 -3 -8
own >no	4 -3 -1
own >no hard	4 -3 -1
own >of	-1 5 -4
own >of office	0 4 -4
own >office	-1 5 -4
own >on	2 11 -12
own >on the	5 5 -11
own >out	0 4 -4
own >out of	0 4 -4
own >perfect	5 3 -8
own >s	0 -7 7
own >s out	0 4 -4
own >story	0 5 -4
own >sweet	0 4 -3
own >talk	4 -2 -1
own >th	5 5 -9
own >thank	-2 5 -4
own >thank you	-2 5 -4
own >thanks	-8 9 -1
own >that	0 8 -8
own >that's	4 -3 0
own >the	-21 9 13
own >the #	6 4 -10
own >thursday	-4 6 -2
own >to	-23 33 -10
own >to you	0 4 -4
own >up	-5 -9 14
own >well	0 10 -9
own >who	0 -12 13
own >work	0 -12 12
own >yes	5 -1 -3
own >you	-20 32 -11
own alone	2 -16 14
own label~references	-10 -28 38
own with others	-4 12 -8
row	-21 -4 24
with others	-53 -4 57
""",
)
