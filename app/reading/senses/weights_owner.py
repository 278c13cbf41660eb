"""Made by a script from labelled sentences (see `scripts/`); not written by hand."""

from __future__ import annotations

from app.reading.senses.model import Model

OWNER = Model(
    senses=("accept", "none", "withdraw"),
    bias=(-104, 239, -135),
    table="""\
#	19 91 -110
# #	-61 80 -19
# may	36 -33 -2
# rd	-18 37 -19
# st	61 -53 -8
<day>	-25 91 -66
<day> as	27 -35 8
<day> i	-3 -42 46
<day> with	-44 45 -1
?	-43 117 -74
^	-33 75 -42
^ <day>	-13 31 -18
^ accepted	-38 45 -7
^ after	11 -41 30
^ another	-8 -24 33
^ consider	42 -29 -13
^ count	53 -80 27
^ deal	133 -121 -12
^ dear	-31 55 -24
^ given	-2 -36 38
^ having	-7 -47 54
^ hello	-27 37 -10
^ hi	-41 65 -24
^ if	-21 45 -24
^ in	-10 -81 91
^ it	-8 39 -30
^ just	-13 37 -23
^ kindly	-8 -22 30
^ let's	-3 -45 48
^ my	22 -90 67
^ no	-30 86 -56
^ not	-2 -63 65
^ of	65 -63 -3
^ offer	81 -74 -7
^ ok	52 -43 -9
^ on	-19 -52 71
^ sorry	-14 -54 68
^ tell	51 -25 -26
^ thank	-20 37 -17
^ thanks	-11 69 -59
^ that's	5 29 -34
^ the	29 13 -42
^ would	-2 -30 32
^ yes	-8 46 -38
^ you	70 -78 8
a	-40 27 12
a deal	59 -56 -2
a fool	31 -19 -12
a heavy	-4 -27 31
a hotel	-1 41 -40
a job	-17 -44 61
a no	-53 44 9
a yes	22 9 -32
able	-31 27 4
able to	-31 27 4
about	-70 77 -7
about the	-22 39 -18
accept	110 -60 -49
accept that	-61 69 -8
accept the	35 -18 -16
accept your	-78 27 51
acceptance	77 -53 -25
accepted	-54 65 -11
accepting	62 -70 8
accepting the	40 -24 -16
accep~	192 -116 -76
address	-4 50 -46
addre~	-4 50 -46
after	-24 -25 49
after all	-11 -44 55
again	-52 63 -10
against	-5 -39 45
again~	-5 -39 45
agree	41 -12 -29
agree to	48 -24 -24
ahead without	-16 -40 56
am	24 -46 22
am accepting	62 -27 -35
am bowing	-4 -32 35
am declining	-5 -37 43
am disappointed	-12 36 -24
am free	-35 68 -33
am glad	-21 50 -28
am going	-24 -43 66
am happy	-11 30 -19
am in	181 -112 -69
am joining	34 1 -35
am keen	-15 39 -25
am looking	-13 72 -59
am no	-12 48 -36
am not	-24 43 -20
am now	-10 30 -20
am off	-11 -32 43
am out	-20 -39 59
am retiring	-6 -45 51
am saying	9 -43 34
am staying	-18 -38 55
am stepping	-9 -31 40
am still	-17 35 -18
am taking	40 -36 -4
am turning	-7 -23 30
am withdrawing	-6 -59 65
am your	103 -76 -27
an	-20 30 -10
and	57 28 -86
and a	-43 49 -6
and i	15 -64 49
and i'd	-29 38 -9
and look	50 -48 -2
and sent	42 -37 -5
and thank	36 -32 -4
and want	-3 -57 60
another	-70 -8 78
another line	-20 -12 32
another offer	-21 35 -14
another way	-1 -36 37
anoth~	-70 -8 78
answer is	57 -47 -10
answer's	42 -31 -11
answe~	53 -55 2
any	-27 -23 50
any more	-2 -78 80
anymore	-1 -33 34
anymo~	-1 -33 34
anyway	-41 20 22
anywa~	-41 20 22
application	-37 -73 110
applications	-1 31 -30
appli~	-47 -14 61
applying	-9 31 -22
apply~	-9 31 -22
appro~	-2 33 -32
are	33 47 -79
as	38 -77 39
as i'd	39 -9 -30
as my	9 27 -36
as the	-6 -36 41
aside	-4 -53 56
aside for	-4 -53 56
at	-2 31 -29
at six	43 -41 -2
at the	-21 45 -24
attached	-8 46 -38
attac~	-26 83 -57
atten~	-34 34 0
audition	-28 34 -7
audit~	-2 36 -34
away	11 -36 25
back	-16 -55 72
back to	-31 39 -8
bank	39 -22 -16
be	18 -31 13
be able	-4 34 -30
be considered	-29 -2 31
be glad	48 -27 -21
be going	-2 -39 41
be happy	-42 25 17
be joining	26 -46 20
be late	-3 55 -52
be put	-30 41 -11
be ready	-21 34 -12
be there	-28 66 -37
be your	85 -67 -18
been	-50 -8 57
been offered	-2 43 -41
before	-27 51 -24
befor~	-27 51 -24
being	30 -26 -5
berth	-3 -29 32
boss	59 -47 -12
boss i	69 -61 -8
bowing	-4 -32 35
bowing out	-4 -32 35
bowin~	-6 -24 30
bring	-15 52 -37
bringing	-2 37 -35
bring~	-2 37 -35
but	-72 6 66
but i	-27 -64 91
but no	-2 -110 112
but not	-11 35 -24
but the	-13 33 -21
by	-21 63 -42
caffeine	-2 31 -28
caffe~	-2 31 -28
call	-30 81 -51
can close	-13 -45 58
can do	-13 -19 32
cancel	-14 -22 36
cancel the	-5 38 -33
candidacy	-4 -64 68
candi~	-9 -94 104
cannot	-48 -26 74
cannot accept	-57 -21 78
cannot in	-14 -18 32
cannot take	-13 -20 33
cannot wait	67 -16 -52
canno~	-48 -26 74
car	-31 76 -44
carry	-6 -78 84
carry on	-6 -78 84
case	-7 33 -25
chair	24 -38 14
change of	-2 -48 50
chef	48 -43 -4
chosen	-4 -26 30
chose~	-4 -26 30
close	-21 -53 74
close my	-18 -66 84
coffee	-3 32 -29
coffee i	-2 31 -28
coffe~	-3 32 -29
come	86 -42 -44
come and	35 -56 20
come back	-25 52 -27
come by	-22 41 -19
come to	32 -22 -10
coming	63 -32 -31
coming to	44 -62 19
comin~	63 -32 -31
company	-4 -41 46
compa~	-4 -41 46
concl~	-3 -30 33
confirm	42 -11 -32
confirm my	30 -18 -12
confi~	25 23 -48
conscience	-14 -18 32
consc~	-14 -18 32
consider	54 -32 -22
consideration	-11 -71 82
considered	-29 -2 31
considering	-35 76 -41
consi~	-20 -29 49
continue	-2 -67 69
conti~	-2 -68 71
contract	56 -43 -13
contract attached	38 -37 -1
contract here	-18 31 -13
contr~	53 -38 -15
copies	30 -17 -13
copie~	30 -17 -13
cottage	51 -40 -11
cotta~	51 -40 -11
could you	-8 -26 34
count	84 -106 22
count me	53 -80 27
counter	-3 35 -32
counter offer	-3 35 -32
countersigned	66 -61 -4
count~	62 -19 -43
course	48 -32 -16
cours~	48 -32 -16
cut	-9 -26 35
day	-20 87 -67
deal	202 -185 -18
deanship	-1 -35 35
deans~	-1 -35 35
dear	-32 56 -25
decide	-11 49 -38
decided	10 -38 28
decided against	-5 -39 45
decided not	-5 -34 39
decided to	28 2 -30
declining	-5 -38 44
decli~	-24 -9 34
dinner	-18 47 -30
dinne~	-18 47 -30
disappointed	-12 36 -24
disap~	-12 36 -24
do	40 -33 -6
do it	71 -73 2
does	-5 31 -26
down the	-27 -17 44
draw	1 -34 33
durban	-2 48 -46
durba~	-2 48 -46
earli~	-26 32 -5
earn	-6 40 -34
easter	-15 34 -19
easte~	-15 34 -19
else	-23 -34 58
emplo~	28 18 -45
end	-23 -50 73
even	-19 43 -25
far	-51 24 27
feel	-10 -32 42
file	-19 -28 47
find	39 -22 -17
fish	-39 41 -2
fool	31 -19 -12
fool to	31 -19 -12
for	-45 84 -39
for me	-12 -52 65
for you	28 -69 41
form	-76 120 -44
formally	46 -48 2
forma~	67 -61 -5
found	-11 -56 67
found a	-5 -47 52
found something	-4 -45 49
found the	-2 31 -29
found work	11 -38 27
free	-37 81 -44
frien~	-3 37 -34
from	12 -70 58
from <month>	45 -39 -6
from another	-4 42 -38
from consideration	-8 -65 72
from me	42 -64 22
from the	-24 -25 49
from you	-17 42 -25
give my	21 -31 9
given	-7 -27 34
glad	27 23 -50
glad to	59 -25 -34
gladly	41 -21 -21
gladly accept	-44 49 -5
gladl~	41 -21 -21
go	3 -81 78
go with	47 -20 -27
going	-39 -70 109
going to	-17 -18 36
gone	-9 -29 39
gone with	-1 -32 33
good	-30 20 10
good conscience	-14 -18 32
got	3 -67 64
got a	-30 -42 71
got it	-15 37 -22
got the	-21 30 -9
had a	-4 -42 46
half	-29 48 -19
handed	35 -26 -10
handed in	35 -26 -10
hande~	35 -26 -10
happy	35 -7 -28
happy to	30 -2 -28
has	-40 34 6
has the	-5 31 -26
have a	27 4 -32
have been	-8 -35 44
have chosen	-2 -46 48
have decided	22 -74 52
have found	-3 -41 44
have gone	-2 -57 59
have got	66 -79 13
have had	-8 -29 36
have handed	35 -26 -10
have just	31 -30 -1
have my	-7 32 -26
have no	-1 76 -75
have not	-9 121 -113
have opted	-2 -83 85
have set	2 -64 62
have taken	-23 -7 30
have to	-50 -28 79
have told	38 -12 -26
have turned	50 -30 -20
having	-16 -44 60
havin~	-16 -44 60
hear	-21 48 -27
heart	18 -109 92
heavy	-4 -27 31
heavy heart	-4 -27 31
hello	-27 37 -10
here	-37 -22 59
hi	-41 65 -24
hired	16 -73 57
hold	-32 10 22
hold the	-27 -12 40
hope	-30 73 -43
hope to	-20 39 -19
hotel	-9 105 -96
hotel i	-4 53 -49
how	-23 35 -12
hurry	-6 34 -28
i	-3 -50 52
i accept	131 -77 -54
i agree	41 -12 -29
i am	27 -55 28
i can	-11 41 -30
i cannot	-25 -30 54
i confirm	43 -30 -14
i could	-21 34 -12
i do	-13 36 -23
i earn	-6 40 -34
i feel	-9 -27 37
i have	-32 -48 80
i hope	-17 45 -28
i look	-30 42 -12
i need	-18 -31 49
i renounce	-8 -39 47
i said	-33 1 32
i shall	6 -43 36
i start	43 -41 -3
i take	52 -39 -13
i turned	-15 30 -15
i was	-6 32 -26
i will	41 -16 -25
i would	-5 34 -29
i wrote	-2 36 -34
i'd be	69 -10 -59
i'd like	-35 20 15
i'd rather	27 -52 26
i'd say	-26 36 -10
if	-76 116 -40
if you	-39 31 8
in	51 -21 -30
in #	-22 37 -15
in good	-14 -18 32
in it	-3 -35 38
in leeds	-33 4 29
in my	22 11 -33
in that	-5 30 -24
in the	-62 5 56
instead	-12 -23 35
inste~	-12 -23 35
interview	-31 16 16
inter~	-60 62 -2
invitation	-63 58 5
invitation to	-37 18 18
invit~	-84 81 4
is	-26 69 -43
is for	-1 -30 31
is not	-4 -63 67
is yes	51 -39 -11
it	44 -74 30
it and	82 -44 -38
it down	-17 -48 65
it made	-16 45 -29
it thank	-12 46 -34
it there	-1 -57 58
it was	-12 41 -29
it's with	11 -36 24
job	50 -129 79
job even	-18 41 -23
job in	-33 -9 42
job thanks	54 -51 -3
join	86 -83 -3
join the	55 -37 -18
join you	31 -20 -11
join your	5 -55 51
joining	101 -95 -6
joining on	44 -55 12
joining the	-7 31 -24
joini~	101 -95 -6
joy	32 -17 -15
just	-4 54 -50
just signed	31 -30 -1
keen	-23 79 -56
kind	-55 38 17
kind offer	-18 -30 48
kindly	8 -64 56
kindl~	8 -64 56
knives	-14 34 -20
knive~	-14 34 -20
know	-19 33 -14
laptop	-2 37 -35
lapto~	-2 37 -35
last	-16 58 -43
late	-13 85 -73
later	-3 34 -31
leave	-36 -26 62
leave it	-1 -58 59
leeds	-35 33 2
let them	18 -30 13
let you	-7 30 -23
let's	-3 -45 48
letter	57 -40 -18
letter of	52 -51 -1
lette~	61 -44 -18
lift	-49 51 -2
like	-32 12 20
line	-29 -20 49
link	-4 33 -29
long	-40 23 17
longer	-23 -15 39
longer looking	-3 -56 59
longer wish	-1 -29 30
longe~	-23 -15 39
looking for	-7 56 -50
lunch	-18 64 -46
made	-6 49 -43
man	83 -75 -8
may	14 17 -31
me	-1 -44 45
me i	28 -45 17
me in	67 -37 -30
me out	-39 -49 88
me the	-22 38 -15
meeting	-10 37 -27
meeti~	-10 37 -27
menti~	-2 33 -31
mind	-28 -18 46
mock	-19 37 -18
more	-43 -17 60
more than	-13 33 -19
morning	7 31 -37
morni~	4 48 -52
move	11 -78 67
move to	13 -46 32
much	-16 30 -14
must	-30 -19 49
my	-63 26 37
my acceptance	57 -40 -17
my answer	-7 -59 67
my application	-34 -74 108
my candidacy	-4 -64 68
my car	-22 34 -12
my contract	-25 52 -27
my cv	-7 -32 40
my file	-18 -48 66
my heart	23 -38 15
my hotel	-4 53 -49
my laptop	0 35 -34
my last	-5 39 -34
my mail	-1 34 -33
my mind	-8 -32 40
my name	-3 -78 81
my notice	79 -67 -12
my phone	-13 40 -28
my place	-14 -47 60
my thanks	-5 43 -38
name	-5 -35 39
name from	-1 -52 54
nda	-45 46 -1
near	-47 53 -6
nearer	-6 -37 44
nearer home	-6 -37 44
neare~	-6 -37 44
need a	-7 36 -30
need to	-8 -42 51
new	40 -19 -21
nights	-36 21 15
night~	-33 19 14
no	-67 -77 145
no i	-6 84 -78
no thank	-12 -66 78
not	-155 11 143
not be	-70 -61 131
not for	-1 -77 78
not let	-3 31 -28
not to	-19 -27 46
not wish	-2 -37 39
noted	-20 33 -13
notice	29 15 -44
notic~	29 15 -44
now	-56 1 55
number	-18 49 -31
numbe~	-18 49 -31
nurse	8 -38 30
of a	-74 113 -39
of appointment	54 -51 -2
of course	50 -35 -15
of it	-53 52 0
of the	-12 -31 44
off	-39 -4 43
off caffeine	-2 31 -28
off the	-13 -29 43
offer	64 -98 34
offer accepted	81 -74 -7
offer from	-9 40 -31
offered a	-2 43 -41
offered me	-21 -10 31
offer~	38 11 -49
office	-19 61 -42
offic~	18 28 -46
ok	51 -42 -9
old	-8 53 -45
on	36 -2 -34
on #	38 -30 -7
on <day>	11 36 -47
on it	69 -40 -29
on reflection	-4 -50 55
on this	-9 -39 48
on with	-21 -18 39
only	-3 79 -77
opportunity	-1 -63 64
oppor~	-1 -63 64
opted	-2 -83 85
orchestra	15 -52 37
orche~	15 -52 37
organ~	11 -56 44
other	-6 -57 64
other company	-3 -32 34
other job	-5 -31 36
other offer	-5 -25 30
other school	17 16 -33
others	32 -14 -19
other~	32 -14 -19
out	-100 -72 172
out of	-20 38 -18
out on	-7 40 -33
out sorry	-3 -51 54
out the	-4 54 -51
over	34 19 -52
over the	47 -18 -29
page	-20 60 -40
parking	-10 34 -23
parki~	-10 34 -23
pass	-55 -32 87
pass on	-11 -30 41
passing	-18 -25 43
passing on	-12 -44 56
passi~	-18 -25 43
paused	-2 38 -37
pause~	-2 38 -37
pay	-17 -45 61
pay was	-7 -35 42
perfect	-70 75 -5
perfe~	-71 79 -7
phone	0 37 -37
place	47 -116 70
please accept	-30 56 -26
please cancel	-11 -32 43
please find	46 -39 -6
please pass	-3 42 -39
pleasure	32 -23 -8
position	-5 -32 37
position of	34 -29 -4
posit~	-5 -32 37
post	32 -82 50
pract~	-1 -78 79
present orchestra	-7 -60 67
presentation	-2 41 -39
prese~	-17 37 -20
problem	-14 37 -23
probl~	-14 37 -23
procedure	-3 -49 52
process	-7 -35 42
proce~	-11 -108 119
pull out	-1 66 -65
put	-40 -7 47
put forward	-30 41 -11
question	-23 66 -43
quest~	-31 79 -48
rather	26 -49 24
rather not	-9 -35 44
rathe~	26 -49 24
rd	-18 37 -19
read	-43 81 -38
read it	-34 47 -13
ready to	32 -15 -17
received	-22 33 -11
recei~	-22 33 -11
recor~	-11 45 -35
refer~	-27 70 -43
reflection	-4 -50 55
refle~	-5 -47 53
regards	-16 33 -17
regar~	-16 33 -17
regret	-27 -10 38
regre~	-61 -20 80
relin~	-19 -56 74
remain	-18 -12 30
remai~	-18 -12 30
removed	-2 -38 40
removed from	-2 -38 40
renounce	-8 -39 47
renounce the	-8 -39 47
renou~	-8 -39 47
reschedule	-8 33 -25
resch~	-8 33 -25
retiring	-6 -45 51
retir~	-8 -63 71
returned	-24 33 -9
returned the	-24 33 -9
right	-33 32 0
role	-1 -45 46
role's	-4 -34 39
role'~	-4 -34 39
room	-26 39 -13
runs	-11 46 -35
runs out	-6 32 -27
rush	-3 41 -38
said	-49 16 33
said yes	-40 -26 66
sandwich	-1 34 -33
sandw~	-1 34 -33
say	65 -28 -38
say no	89 -104 15
say that	-34 22 12
say what	-6 40 -34
saying	9 -43 34
sayin~	9 -43 34
says	-6 -84 90
search	-6 -25 31
searc~	-6 -25 31
second thoughts	-16 -29 45
selection	-2 -36 39
selec~	-2 -36 38
send	-12 47 -34
sent	37 -11 -26
set	3 -65 62
shall	7 -41 34
shall be	30 -9 -21
shall not	-15 -28 42
share	-2 34 -31
shift	-24 51 -27
shortlist	-1 -38 39
sign	125 -110 -15
signal	-28 40 -12
signa~	42 3 -45
signed	147 -118 -29
signed contract	49 -48 -2
signed nda	-44 45 -1
signed on	18 -40 22
signed the	24 39 -64
signed with	-27 -8 35
signe~	147 -118 -29
slides	-5 37 -32
slide~	-5 37 -32
slot	-45 33 12
so	-17 44 -27
so i	-6 -30 36
so yes	34 -31 -3
so you	-35 -17 52
somebody	-17 -25 42
somebody who	-2 -32 34
someb~	-17 -25 42
something	-9 -44 53
something else	-4 -41 44
somet~	-9 -44 53
sorry	-44 2 42
st	61 -53 -8
start	75 -65 -9
start on	31 -30 -2
starting	54 -54 -1
starting on	54 -54 -1
start~	52 -67 15
stay	-32 -25 57
stay for	0 57 -56
stay with	-10 -26 36
staying	-18 -38 55
staying put	-8 -60 67
stayi~	-18 -38 55
step	-8 -50 58
stepping	-9 -32 41
stepping away	-6 -41 47
stepp~	-10 -22 32
still	-39 79 -40
studentship	-2 -48 50
stude~	-2 -48 50
take	123 -97 -25
take it	84 -72 -12
take the	53 -19 -34
take up	69 -75 6
taken	-24 -11 35
taking	39 -53 14
taking it	31 -19 -11
taking the	-15 -18 33
takin~	39 -53 14
teaching	-6 -29 35
teach~	-6 -29 35
tell the	2 -43 41
terms and	45 -42 -3
terms of	-58 60 -1
terri~	-9 72 -64
test	-77 90 -13
thank	-25 -6 31
thank you	-23 -21 45
thanks	-12 -42 54
thanks but	-3 -56 59
thanks for	27 15 -41
thanks to	-4 43 -39
that	-90 78 12
that i	-15 -18 33
that the	-31 20 11
the	-53 39 14
the #	50 -8 -43
the answer	40 -17 -23
the attached	-27 50 -23
the bank	44 -33 -10
the berth	-3 -29 32
the call	-9 30 -20
the chair	25 -48 23
the choir	-10 33 -23
the coffee	-2 31 -28
the cold	-1 32 -32
the contract	25 -33 8
the cottage	51 -40 -11
the day	-1 43 -42
the deanship	-1 -35 35
the invitation	-42 26 15
the job	69 -113 44
the night	22 16 -38
the nights	-2 -31 33
the offer	80 -110 30
the opportunity	3 -47 43
the other	-4 -101 105
the pay	-7 -37 44
the place	71 -54 -17
the portal	34 -9 -24
the position	22 -74 52
the post	39 -108 69
the procedure	-3 -49 52
the role's	-4 -34 39
the salary	19 -35 16
the search	-6 -27 32
the selection	-2 -36 39
the shortlist	-1 -38 39
the studentship	-2 -48 50
the test	-72 79 -7
them know	18 -30 13
there	-41 23 18
there if	-1 -42 42
think this	0 -31 31
this	13 -60 46
this one	-12 -22 33
though	-7 -68 76
thought about	10 20 -30
thoughts	-16 -29 45
thoug~	-10 -113 123
three	-17 38 -21
thrilled to	42 -28 -15
through	-22 36 -15
throu~	-22 36 -15
till	-34 66 -32
time	-40 60 -20
to	20 -35 15
to accept	76 -47 -29
to all	-37 41 -4
to answer	-8 30 -22
to come	31 -27 -4
to continue	-1 -61 62
to go	36 -48 12
to hear	-20 46 -26
to hearing	-25 30 -5
to it	-25 39 -14
to join	59 -81 22
to my	4 32 -36
to pull	-1 71 -70
to reschedule	-8 33 -25
to say	76 -54 -22
to start	37 -35 -2
to step	-2 -48 50
to take	50 -76 25
to the	12 -37 25
to turn	-13 -42 55
to work	-35 19 16
to you	30 42 -71
today	-8 -60 68
told	42 -13 -29
too	-28 -43 71
tour	-31 51 -20
train	-34 65 -30
treat	13 -32 19
treat this	14 -30 16
turn	-13 -42 55
turned	34 2 -35
turned the	39 -25 -14
turne~	34 2 -35
two	-12 36 -24
under~	-16 42 -27
until	-23 70 -47
until the	-11 32 -20
up	19 -39 21
up on	-24 -28 52
up the	41 -31 -10
up your	66 -38 -29
us	-1 -32 32
very	76 -37 -39
very happy	77 -75 -2
very interested	-14 43 -29
wait	35 26 -61
waiting	-26 39 -13
waiti~	-26 39 -13
was	-38 93 -55
way	-12 -30 43
we are	41 -37 -3
weekend	-20 30 -10
weeke~	-20 30 -10
well	-28 35 -6
were	-29 53 -24
when do	31 -27 -4
whether	-24 36 -12
wheth~	-24 36 -12
which	-28 30 -2
while	-9 53 -44
who can	-2 -32 34
will	37 -49 12
will come	46 -20 -26
will do	72 -53 -20
will have	-38 28 11
will join	43 -26 -18
will leave	-3 -27 30
will not	-72 -11 83
will pass	-46 11 35
will sign	101 -87 -13
will stay	-11 -48 60
will take	31 37 -68
with	19 24 -43
with a	-14 -30 44
with another	-24 -32 56
with joy	40 -27 -13
with the	-22 -79 101
with you	60 -32 -28
withdraw	-29 -82 111
withdraw from	-3 -32 35
withdraw me	-4 -42 47
withdrawing	-7 -26 33
withdrawing ?	-1 -45 46
withd~	-48 -92 140
without	33 -46 13
without me	-16 -40 56
witho~	33 -46 13
wondered	-2 32 -30
wonde~	-9 44 -35
work	12 -51 40
work for	29 -65 37
works	-25 32 -7
would	-60 92 -32
would like	21 -30 10
would you	-1 -33 34
write	-3 33 -31
wrote	-2 36 -34
years	-10 39 -29
yes	279 -181 -97
yes from	57 -44 -13
yes i	-120 143 -23
yes please	63 -54 -9
yet	-5 41 -37
you are	-8 55 -47
you decide	-3 33 -30
you do	-1 -41 42
you for	43 7 -50
you have	99 -80 -19
you in	-13 -22 35
you on	49 -48 -1
you tell	-4 -30 34
you to	-16 -31 48
your	70 -39 -31
your kind	-18 -30 48
your new	51 -47 -4
your offer	-54 62 -8
your time	-14 -19 33
yours	28 54 -83
yours~	81 -51 -30
""",
)
