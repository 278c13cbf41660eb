"""Made by a script from labelled sentences (see `scripts/`); not written by hand."""

from __future__ import annotations

from app.reading.senses.model import Model

ROLES = Model(
    senses=('contact', 'interviewer', 'nobody'),
    bias=(-87, 143, -57),
    table="""\
<#	-22 15 7
<# #	-3 12 -9
<# ,	-2 10 -8
<# -	-6 -20 26
<# :	-15 11 4
<# am	-1 23 -22
<# by	-1 -9 10
<# h	-2 12 -10
<# min	0 6 -5
<# pm	-5 4 1
<(	-2 -26 28
<)	-5 19 -14
<) and	-3 10 -7
<) will	-1 7 -6
<,	-3 20 -17
<, #	-2 11 -8
<, @	0 6 -6
<, head	0 -16 17
<, so	19 -11 -7
<, with	0 5 -5
<-	-7 -23 30
<- #	-6 -18 24
<- organizer	0 -6 6
<:	-17 0 17
<: #	-10 -9 19
<: @	-1 9 -8
<<# #	-1 4 -4
<<# :	-1 -38 39
<<# pm	-1 16 -16
<<) and	-3 14 -10
<<, so	8 -3 -4
<<, with	0 5 -5
<<: #	-3 -3 6
<<@ and	-1 8 -7
<<^	20 14 -35
<<behalf of	-6 9 -3
<<below from	2 2 -4
<<contact :	7 -6 -1
<<founded by	-1 -7 9
<<hi	11 -3 -8
<<in with	0 7 -7
<<interview with	-1 6 -5
<<me ,	-5 10 -5
<<me and	0 -7 8
<<panel :	-1 -4 4
<<please contact	13 -5 -7
<<pm :	-4 18 -15
<<report to	-1 -3 4
<<talk with	0 4 -4
<<together with	0 4 -4
<@	-9 30 -22
<@ (	-1 -7 8
<@ -	-1 -7 7
<@ and	-1 8 -7
<@ is	-1 37 -36
<a	17 -6 -12
<a panel	0 5 -5
<across	-1 4 -3
<afraid	-1 6 -5
<after	0 9 -9
<again	0 -19 19
<also	0 -4 4
<am	-14 40 -26
<am #	0 5 -5
<am by	0 8 -8
<and	-8 24 -17
<at	-8 3 5
<at #	-3 16 -13
<at the	0 4 -4
<away	21 -15 -6
<be	-3 5 -2
<be seen	0 -6 6
<be with	-1 -10 11
<behalf	-6 11 -5
<behalf of	-6 11 -5
<below	2 2 -4
<below from	2 2 -4
<by	-4 -15 18
<by @	0 -7 8
<came	-2 -9 11
<can't	11 -2 -9
<case	-1 -6 6
<change	0 -10 11
<claims	0 -27 27
<coming	0 -6 6
<contact	27 -17 -10
<contact :	7 -6 -1
<conversation	-2 14 -13
<day	22 -19 -3
<deputy	-1 -3 4
<director	-1 4 -3
<do	0 5 -5
<duty	-1 10 -9
<engineering	0 6 -5
<engineering manager	0 6 -5
<exercise	-1 -31 32
<for	11 -11 0
<founded	-1 -13 14
<founded by	-1 -13 14
<four	0 6 -5
<four :	0 6 -5
<from	5 -12 7
<from our	0 5 -5
<get	10 -3 -7
<guests @	0 -6 6
<h	-2 12 -10
<h #	-2 12 -10
<had	-3 -4 7
<head	-17 9 8
<head of	-1 -9 10
<her	-3 7 -4
<hi	11 -3 -9
<i	-16 19 -3
<i am	-14 20 -6
<i'm	19 -12 -6
<in	-14 -21 36
<in with	0 7 -7
<interview	-3 26 -23
<interview with	-1 14 -12
<interviewer	0 4 -4
<is	19 18 -37
<it	0 7 -6
<it'd	0 -5 5
<it'd be	0 -5 5
<it'll	0 5 -5
<it'll be	0 5 -5
<it's	-1 4 -3
<july	0 -11 11
<jury	-1 10 -10
<jury duty	-1 10 -9
<just	-1 4 -3
<like	22 -20 -2
<manager	-5 14 -9
<manager ,	-3 7 -4
<march	-1 5 -4
<me	-6 12 -6
<me ,	-5 13 -8
<me and	-1 -3 4
<meet	0 4 -4
<min	0 6 -5
<more	0 4 -4
<my	-10 18 -9
<next	-1 8 -7
<not	0 -10 9
<of	-9 -22 31
<of four	0 6 -5
<on	4 10 -15
<on behalf	-6 9 -4
<organizer	0 -6 6
<our	-2 11 -8
<over	0 -6 6
<panel	-1 8 -6
<panel :	-1 -4 4
<panel of	0 5 -5
<part	-6 19 -14
<part #	-6 19 -14
<phone	-1 4 -3
<place	0 -27 28
<please	23 -17 -6
<please contact	13 -5 -7
<please report	-1 -3 4
<pm	-5 4 1
<pm :	-4 18 -15
<product	0 -14 14
<recruitment	12 -5 -7
<report to	-1 -3 4
<s	-2 -5 7
<see	2 5 -7
<see below	2 2 -4
<seen	0 -6 6
<she	0 -31 32
<side	0 6 -5
<sit	0 5 -5
<site	0 4 -4
<small	0 -6 6
<small change	0 -6 6
<so	17 7 -24
<take	0 4 -4
<talk	0 4 -4
<talk with	0 4 -4
<team	-2 -8 11
<th	0 -10 11
<thanks	-1 -7 8
<that	9 -32 24
<that week	-1 9 -8
<the	17 10 -27
<the panel	0 -6 6
<the phone	-1 4 -3
<this	3 -4 1
<time	3 -15 12
<to	2 9 -11
<together	0 4 -4
<together with	0 4 -4
<tomorrow	21 -18 -3
<two	-1 10 -9
<we	0 -7 7
<we were	0 -7 8
<wednesday	0 5 -4
<week	-1 10 -9
<were	0 -7 8
<were founded	0 -7 8
<what	18 -29 11
<who	0 7 -7
<will	-3 27 -24
<will be	-2 12 -10
<will take	0 4 -4
<with	-14 -1 15
<with :	0 6 -5
<with @	0 -4 4
<with me	-1 -8 9
<would	0 6 -6
<would be	0 6 -6
<write	-4 5 -1
<write to	-4 5 -1
<yesterday	0 -20 20
<you	15 -4 -10
<you will	-1 5 -5
<you'd	0 13 -12
<you'd be	0 6 -6
<you'll	-1 -21 22
<you'll be	0 -24 25
<your	-8 -7 15
<your interview	0 6 -5
=apart	-1 -8 9
=arranges	119 -43 -76
=arranges and wrote	38 12 -49
=asked	36 -17 -19
=contact 0.6	-5 17 -12
=contact 0.8	10 46 -56
=contact 0.9	14 -28 15
=contact none	-62 9 54
=decided False False	-69 -25 94
=decided False True	141 -45 -96
=decided True False	7 34 -41
=decided True True	-97 67 29
=interviews 0.3	4 -3 -1
=interviews 0.4	2 6 -8
=interviews 0.5	-7 26 -19
=interviews 0.6	19 -51 32
=interviews 0.7	43 -39 -4
=interviews 0.8	-61 74 -14
=interviews 0.9	-85 91 -6
=interviews none	66 -73 6
=invited	-2 23 -22
=named	-80 123 -43
=no title	-146 17 128
=others 0 False	3 44 -47
=others 0 True	-61 56 5
=others 1 False	30 -29 -1
=others 1 True	-49 45 3
=others 2 False	39 -85 46
=others 2 True	19 0 -19
=out	-14 -200 214
=titled	9 56 -65
=wrote	65 -112 46
=wrote alone	61 32 -93
>#	10 -21 12
># #	19 -13 -7
># ,	0 8 -8
># -	4 -3 -2
># :	-7 10 -4
># at	0 6 -6
># min	-6 -7 13
># pm	-7 9 -2
># th	-5 7 -2
>( cc'd	22 -15 -6
>( chair	-1 4 -4
>( chief	-3 15 -13
>( director	0 -12 12
>( in	-9 18 -9
>( staff	0 -14 14
>)	-3 15 -12
>) ,	0 8 -8
>) and	-6 2 3
>) for	-4 12 -9
>) on	0 4 -3
>) takes	20 -14 -6
>,	-55 20 34
>, #	2 12 -14
>, @	-1 -10 11
>, and	-4 14 -10
>, board	0 4 -4
>, chief	-1 4 -3
>, coo	-1 -39 40
>, design	0 -13 13
>, director	0 4 -4
>, for	0 5 -5
>, head	-1 9 -7
>, i	-2 4 -2
>, is	0 5 -5
>, on	-6 31 -24
>, our	-18 -6 24
>, plant	-4 6 -2
>, plus	23 -17 -6
>, principal	-2 -15 17
>, professor	-1 5 -3
>, programme	0 -6 6
>, scientist	0 4 -3
>, senior	-3 11 -8
>, she	-13 13 0
>, so	-6 -34 40
>, staff	0 -5 5
>, team	0 4 -3
>, the	-1 8 -7
>, vice	-5 8 -2
>, vp	0 4 -4
>, who	-4 3 1
>, will	-8 31 -23
>, would	-4 10 -6
>-	13 -3 -10
>- #	4 -3 -2
>- principal	-5 8 -2
>:	11 15 -27
>: #	-7 10 -3
>: )	-5 25 -21
>;	-8 -26 34
>>$	-29 51 -22
>>( chief	-3 15 -13
>>( in	-9 12 -3
>>,	7 -11 4
>>, @	0 7 -7
>>, coo	-1 -39 40
>>, director	0 4 -4
>>, head	-1 9 -7
>>, i	-2 4 -2
>>, on	-6 20 -14
>>, our	-17 1 17
>>, principal	-2 -17 19
>>, professor	-1 5 -3
>>, senior	-3 18 -15
>>, staff	0 -5 5
>>, team	0 4 -3
>>, the	-1 6 -5
>>, vp	0 4 -4
>>, who	-4 1 2
>>, will	-7 19 -13
>>and @	-1 12 -11
>>and i	-1 17 -16
>>at the	-1 -3 4
>>from the	0 10 -10
>>has asked	-4 12 -8
>>has been	-3 -20 22
>>has dropped	0 -3 4
>>has to	0 -9 10
>>here from	-6 8 -1
>>is still	0 5 -4
>>is the	-2 -11 12
>>on the	7 4 -11
>>vp ,	-2 4 -2
>>was very	-1 5 -5
>>will be	-1 -13 15
>>would like	-1 4 -2
>@	38 -36 -2
>@ (	-1 -18 19
>@ ,	-5 4 1
>@ and	0 -4 5
>@ both	0 5 -5
>@ gmail	0 6 -6
>@ on	-1 -7 8
>@ outlook	0 -6 6
>a	-14 -27 41
>a garage	0 -7 8
>about	22 -32 10
>about it	-1 -27 27
>about the	0 7 -6
>administrator	0 -7 7
>adviser	0 4 -4
>again	-2 13 -12
>all	0 7 -7
>all our	0 10 -10
>am	-3 10 -6
>an	-8 24 -16
>an hour	-5 11 -6
>analytics	-6 8 -2
>and	-18 40 -22
>and @	-5 13 -8
>and i	-2 9 -7
>and our	0 4 -4
>and the	-1 6 -5
>and we	0 -7 7
>and will	1 11 -12
>application	0 3 -4
>are	0 -10 10
>arrival	-1 -3 4
>arrival ,	-1 -3 4
>artistic	0 4 -4
>artistic director	0 4 -4
>as	18 -10 -8
>ask	-7 -5 12
>asked	-4 14 -9
>asked me	-4 13 -9
>assistant	1 3 -4
>assistant ,	-2 4 -1
>associate	-2 6 -4
>at	-10 -12 22
>at #	-4 15 -10
>at the	-6 -25 31
>be	-11 -1 12
>be @	0 -6 6
>be in	-3 5 -3
>been	-4 -24 28
>been called	0 -11 12
>before	-16 24 -7
>behave	0 -7 8
>board	-2 -15 17
>board treasurer	0 4 -4
>both	-2 12 -10
>both came	0 7 -7
>branch	-3 14 -11
>branch manager	-3 5 -3
>brand	-13 14 -1
>but	-5 4 1
>but nobody	-5 12 -7
>by	-16 29 -14
>by the	2 3 -5
>call	-4 9 -5
>called	-1 -17 18
>calls	-2 23 -21
>came	-2 9 -7
>came away	0 5 -5
>came back	0 5 -5
>can	2 13 -15
>cc'd	22 -15 -6
>cc'd )	22 -15 -6
>chair	-1 9 -8
>chair )	-1 7 -7
>chart	-5 12 -7
>chart but	-5 12 -7
>chat	-4 11 -7
>chief	-7 -20 27
>claims	-1 -15 16
>com	13 -5 -7
>compliance	0 -16 16
>consultant	-3 -7 10
>consultant obstetrician	-3 -7 11
>controller	-3 -4 7
>conveyancing	-2 4 -1
>coo	-2 -53 54
>coordinator	5 -3 -2
>copied	3 1 -4
>copy	5 7 -12
>county	-1 -5 5
>court	-1 -16 17
>court administrator	-1 -7 7
>data	0 -16 16
>delighted	0 4 -4
>delvalle	0 -6 6
>delvalle @	0 -6 6
>deputy	-1 8 -8
>design	0 -12 12
>desk	7 -7 0
>desk on	-1 -3 4
>director	-7 4 2
>director )	0 5 -5
>director ,	-1 4 -2
>director @	0 4 -4
>director of	-1 -7 7
>do	-17 29 -11
>do it	-1 14 -13
>does	-2 31 -30
>dropped out	0 -3 4
>duty	0 -8 8
>engineer	-7 -1 8
>engineering	-1 5 -4
>engineering manager	-1 7 -6
>enjoyed	-1 10 -9
>experience	-1 5 -4
>fair	-1 -4 4
>for	-2 -10 11
>for a	-5 -6 11
>for the	-10 21 -12
>fraud	0 6 -6
>friday	0 9 -9
>friday ,	0 6 -6
>from	-10 14 -5
>from the	-2 -13 15
>front	-1 -4 5
>garage	0 -7 8
>garage and	0 -7 8
>general	-1 5 -5
>gmail	0 6 -6
>gmail com	0 6 -6
>good	-1 9 -8
>got	0 -25 26
>had	-1 -10 11
>half	-2 -6 8
>happy	0 6 -5
>has	-12 -40 52
>has asked	-4 13 -8
>has been	-4 -15 19
>has dropped	0 -3 4
>has to	0 -8 9
>have	-2 15 -13
>he	-3 28 -25
>he's	-1 -11 12
>he's the	0 -10 10
>head	-4 32 -28
>head of	-3 27 -24
>her	-2 10 -8
>here	-8 12 -3
>here from	-6 8 -1
>him	-1 8 -7
>hire	-5 -17 22
>hiring	-3 -7 10
>his	-4 2 1
>hour	-5 12 -7
>how	-1 9 -9
>how you	0 8 -8
>hr	20 -14 -6
>hydrology	-1 5 -3
>i	-14 43 -30
>i have	-1 4 -4
>ie	9 2 -11
>ii	0 4 -4
>impressed	0 8 -8
>in	6 13 -19
>in a	0 -8 7
>in copy	5 7 -12
>in the	-2 -3 4
>instead	0 5 -4
>interview	-6 22 -16
>interview you	0 4 -4
>into	-1 -13 14
>is	-5 -45 50
>is in	-14 17 -3
>is our	0 4 -4
>is still	0 5 -4
>is the	20 -30 11
>it	-3 -22 25
>it will	0 -6 6
>job	-6 7 -1
>jury	-1 -27 27
>jury duty	0 -9 9
>just	0 -8 8
>lead	-3 -6 9
>lead ,	0 7 -6
>leave	-2 -31 33
>like	-3 5 -2
>like to	-1 5 -4
>liked	-2 19 -17
>line	-1 6 -5
>look	-3 6 -3
>love	0 5 -5
>love a	0 5 -5
>manager	-19 32 -13
>manager )	-5 -1 6
>manager ,	-9 24 -15
>manager @	0 8 -8
>managing	-1 -10 11
>managing partner	0 -9 9
>may	-1 8 -7
>me	-6 16 -10
>me to	-4 13 -9
>meeting	-1 -6 7
>min	-6 -7 13
>mon	0 4 -4
>mon #	0 4 -4
>monday	-1 8 -7
>need	-1 -8 9
>network	0 4 -4
>next	-18 21 -3
>no	0 5 -5
>nobody	-5 19 -14
>nobody calls	-2 23 -21
>not	-19 31 -12
>not be	-2 5 -3
>november	0 8 -8
>obstetrician	-3 -7 11
>of	-16 36 -20
>of hydrology	-1 5 -3
>of science	-2 18 -17
>of the	-9 18 -9
>office	9 -8 -1
>officer	56 -66 10
>on	-1 -38 39
>on arrival	-1 -3 4
>on friday	0 9 -9
>on the	1 -11 10
>on tuesday	-1 9 -8
>on wednesday	0 5 -5
>one	-2 12 -10
>operations	5 1 -6
>org	3 5 -8
>org chart	-5 12 -7
>our	-18 13 6
>our director	0 4 -3
>out	-3 6 -3
>out of	0 -4 4
>outlook	0 -6 6
>outlook com	0 -6 6
>over	19 -28 9
>owner	-1 7 -6
>panel	-6 4 2
>parks	-1 5 -4
>part	-5 45 -40
>part ,	-4 19 -15
>partner	-5 13 -8
>partner ,	-1 -8 9
>passed	0 -5 5
>past	0 -8 9
>people	5 3 -9
>pharmacy	0 -10 9
>place	0 9 -8
>planned	-3 -9 12
>planning	-1 4 -3
>plant	-4 7 -3
>plant manager	-4 6 -2
>plus	23 -17 -6
>pm	-7 9 -2
>principal	-8 -4 11
>principal engineer	-1 8 -7
>product	0 5 -5
>professor	-2 6 -4
>professor of	-2 5 -4
>pulled	-3 -24 27
>qa	-2 6 -3
>quality	-1 5 -5
>quality manager	-1 5 -5
>reception	-1 -3 4
>reception desk	-1 -3 4
>regional	-1 -4 5
>research	0 -6 6
>ring	-4 11 -7
>ring you	-4 9 -5
>risk	-1 4 -3
>runs	-1 -6 7
>runs the	0 -8 8
>s	-1 -23 24
>says	-2 8 -6
>science	-2 21 -19
>scientist	-1 -8 8
>see	-2 7 -5
>see you	0 4 -4
>send	-1 7 -6
>senior	-7 18 -11
>senior associate	-2 4 -2
>senior research	0 -6 7
>service	-1 -7 7
>services	0 -9 9
>services manager	-1 -9 10
>she	-13 16 -3
>she's	0 4 -4
>side	-2 4 -2
>sit	0 -4 4
>site	-1 -14 15
>smiling	0 7 -7
>so	-7 -29 36
>so @	0 -17 17
>specialist	6 -5 -1
>staff	-1 -15 16
>still	-3 9 -6
>still behave	0 -7 8
>still on	0 5 -4
>strategy	-1 -21 21
>supervisor	0 -8 8
>support	0 -6 6
>taken	-2 18 -16
>takes	20 -12 -8
>takes over	20 -14 -7
>talk	-1 -46 47
>team	-3 7 -4
>technical	-5 20 -15
>technical manager	-1 8 -7
>terminal	0 -9 9
>terminal manager	0 -9 9
>test	-4 -1 5
>th	-5 7 -2
>than	-2 -19 21
>that	-16 36 -20
>that week	0 -9 10
>the	53 -41 -12
>the #	19 -18 -1
>the org	-5 12 -7
>the reception	-1 -3 4
>then	0 5 -5
>there	0 7 -6
>they	-1 -23 24
>this	-3 5 -2
>thought	-1 9 -8
>three	-2 -21 23
>through	-4 9 -5
>thursday	-7 16 -8
>thursday #	-1 4 -3
>to	-13 -6 20
>to see	-1 4 -2
>tomorrow	-1 -6 8
>train	21 -21 0
>training	-1 -8 9
>treasurer	-1 5 -4
>tuesday	-1 12 -11
>tuesday #	-1 9 -8
>two	-3 -3 6
>up	-2 -20 22
>us	0 14 -14
>very	-1 15 -14
>vice	-5 10 -4
>vice -	-5 8 -2
>vp	-3 10 -7
>vp ,	-2 9 -6
>want	-6 -8 14
>wants	-1 -9 10
>wants to	-1 -14 14
>ward	-3 -8 10
>was	-1 9 -8
>was very	-1 5 -5
>we	-1 -8 9
>we still	0 -7 8
>wednesday	-16 22 -6
>wednesday ,	-16 19 -3
>week	-2 -3 5
>week ,	-1 -6 7
>week and	0 -6 6
>were	0 4 -4
>who	-5 13 -9
>will	-18 2 16
>will ask	-7 22 -15
>will be	-2 -10 12
>will ring	-4 11 -7
>will talk	-1 -47 48
>with	-9 -7 16
>with a	-1 -12 13
>with the	-2 12 -10
>with you	-2 -36 37
>would	-8 16 -9
>would be	-5 2 3
>would like	-3 7 -4
>would love	0 5 -5
>ximena	0 -6 6
>ximena delvalle	0 -6 6
>yesterday	-1 4 -2
>you	-29 1 29
>you a	-7 4 3
>you and	-1 9 -8
>you at	-4 7 -3
>you in	0 5 -5
>you on	-3 -51 54
>you to	0 7 -7
>you'll	-2 5 -3
>your	32 -30 -1
>your interview	0 5 -5
alone	59 -54 -5
label a panel of four	0 6 -6
label appointment committee	-1 -9 11
label around the table	-2 10 -8
label as promised, the panel	-3 8 -5
label here's who you will meet	0 6 -6
label hour	-2 -7 10
label interviewers	0 4 -3
label member	-2 -4 6
label name	-8 -4 12
label one correction for tuesday	0 -3 4
label panel	-4 3 1
label panelists	-1 4 -4
label small change	-1 16 -15
label start	-1 -14 15
label taipei	0 -6 7
label time	-1 7 -6
label when	25 -1 -24
label who	0 9 -8
label with	0 7 -7
label you will meet	-2 5 -3
label~1	-6 7 -1
label~a	-1 17 -16
label~all	0 5 -5
label~and	-1 -4 5
label~appointment	-1 -9 11
label~around	-2 10 -8
label~as	-3 9 -6
label~be	-1 -11 13
label~board	-2 7 -5
label~change	7 7 -14
label~committee	-2 -8 10
label~contact	7 -6 -1
label~correction	0 -3 4
label~day	-7 15 -8
label~for	-1 -5 7
label~four	0 6 -6
label~from	-1 13 -12
label~here	-1 5 -3
label~here's	0 9 -9
label~hour	-4 -7 11
label~how	-1 7 -6
label~in	0 11 -11
label~interview	-1 -3 4
label~interviewers	0 4 -3
label~is	-3 6 -4
label~meet	-2 11 -9
label~meeting	0 -5 6
label~member	-2 -4 6
label~name	-8 -4 12
label~november	-1 -4 5
label~of	-2 11 -9
label~on	-1 11 -10
label~one	-1 -6 7
label~our	-1 11 -10
label~panel	-7 18 -11
label~panelists	-1 4 -4
label~part	-6 15 -9
label~programme	-1 -4 5
label~promised,	-3 8 -5
label~questions	-6 7 0
label~run	0 14 -14
label~side	-1 10 -9
label~small	-1 14 -13
label~something	8 -7 -1
label~start	-1 -14 15
label~table	-2 10 -8
label~taipei	0 -6 7
label~take	0 -4 5
label~the	-16 34 -18
label~things	0 5 -5
label~time	-1 9 -8
label~to	8 -7 -1
label~when	25 -1 -24
label~who	0 15 -14
label~will	-5 2 3
label~would	0 8 -8
label~you	-2 8 -5
own <#	-1 -9 10
own <,	-1 13 -13
own <, and	-2 13 -12
own <, thanks	0 4 -4
own <<, thanks	0 4 -4
own <<@ ,	-1 5 -4
own <<@ and	-1 9 -9
own <<^	-27 -4 31
own <<and to	-1 17 -16
own <<dear	42 -2 -40
own <<good morning	2 7 -10
own <<hello	-1 4 -3
own <<hi	-6 18 -12
own <<kia ora	7 -4 -4
own <<thanks	13 -6 -7
own <<wishes to	-1 -7 8
own <<you and	0 5 -5
own <@	-3 31 -28
own <@ ,	-2 23 -21
own <@ and	-1 10 -9
own <a	0 6 -6
own <all	-1 -5 6
own <and	-3 22 -18
own <and to	-1 17 -16
own <are	-1 -5 6
own <best	-1 -3 4
own <best to	0 4 -4
own <best wishes	-1 -7 8
own <dear	41 5 -46
own <dear @	-1 7 -6
own <for	-1 -3 4
own <for the	-4 5 -1
own <good	3 -7 4
own <good morning	2 7 -10
own <hello	-1 4 -3
own <hi	-6 20 -14
own <i	-1 38 -37
own <interview	-5 19 -14
own <is	-2 -5 7
own <kia	7 -3 -5
own <kia ora	7 -3 -5
own <me	-2 18 -16
own <morning	2 8 -10
own <my	-2 -35 37
own <of	0 -10 10
own <ora	7 -3 -5
own <see	0 5 -5
own <tell	-1 -8 8
own <thank	2 2 -4
own <thank you	2 2 -4
own <thanks	10 0 -10
own <the	-6 2 4
own <to	-9 -31 40
own <what	-1 34 -34
own <wishes	-1 -7 8
own <wishes to	-1 -7 8
own <with	-6 1 5
own <yesterday	-6 32 -26
own <you and	0 7 -7
own >#	-12 10 2
own ># :	-4 5 -1
own ># th	4 6 -11
own >(	-1 -6 6
own >,	16 -27 12
own >, #	-7 -12 19
own >, @	-4 10 -7
own >, and	-1 9 -8
own >, hope	-3 4 -2
own >, i	-22 43 -20
own >, i'll	-4 7 -3
own >, thank	-3 7 -4
own >, thanks	-8 8 -1
own >, that's	4 -4 -1
own >, the	-28 38 -9
own >, yes	4 -2 -2
own >-	-2 -17 19
own >:	-2 5 -3
own >>$	-3 -26 29
own >>,	17 -19 3
own >>, @	-4 10 -6
own >>, hope	-3 4 -2
own >>, i	4 -7 4
own >>, thank	-3 7 -4
own >>, thanks	-6 7 0
own >>, that's	4 -4 -1
own >>, the	-28 53 -25
own >>, wednesday	-2 4 -2
own >>, yes	4 -2 -2
own >>and @	-1 10 -9
own >>as well	-1 14 -13
own >?	-1 38 -36
own >@	8 15 -23
own >@ ,	4 18 -21
own >a	1 -6 5
own >all	-2 4 -2
own >and	-4 22 -17
own >and @	-2 10 -8
own >as	0 13 -13
own >as well	0 10 -10
own >at	-10 5 5
own >at #	-4 9 -5
own >at the	0 -14 14
own >back	-8 9 -1
own >for	-11 0 11
own >good	6 0 -6
own >has	1 4 -5
own >hope	-2 6 -4
own >i	-18 38 -20
own >i'll	-4 7 -3
own >i'm	0 4 -5
own >if	0 -9 10
own >in	0 -13 13
own >in the	2 -17 15
own >it	-26 45 -19
own >me	-1 8 -6
own >me to	0 4 -4
own >morning	8 -1 -7
own >my	0 -4 3
own >of	0 4 -4
own >of office	0 4 -4
own >office	-2 6 -4
own >on	3 11 -13
own >on the	5 7 -12
own >out	0 4 -4
own >out of	0 4 -4
own >perfect	5 4 -9
own >s	-1 -8 9
own >s out	0 4 -4
own >story	0 5 -5
own >th	4 6 -11
own >thank	-2 6 -4
own >thank you	-2 6 -4
own >thanks	-6 7 -1
own >that	0 7 -7
own >that's	4 -4 -1
own >the	-25 13 12
own >the #	5 6 -11
own >thursday	-5 7 -2
own >to	-25 36 -11
own >to you	0 4 -4
own >up	-4 -9 13
own >wednesday at	-2 4 -2
own >well	0 10 -10
own >who	0 -12 13
own >work	0 -12 12
own >yes	5 -2 -3
own >you	-25 36 -12
own alone	4 -16 12
own label~references	-5 -30 35
own with others	3 7 -10
row	-19 2 17
with others	-46 -8 54
""",
)
