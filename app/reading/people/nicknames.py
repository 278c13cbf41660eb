"""Short forms of given names: which full forms each may stand for (all folded)."""

from __future__ import annotations

import re

from app.reading.people.given import GIVEN

_TABLE = """
abigail: abby abi gail; adebayo: ade bayo; adewale: ade wale; alan: al; albert: al bert bertie; alexander: alex al
alec sandy xander sasha lex; alexandra: alex alexa sandra sandy lexi sasha ola; alexandre: alex; alejandro: alex
ale; alejandra: ale; alfred: alf alfie fred; agnieszka: aga; aleksandra: ola; amanda: mandy; andrew: andy drew;
andreas: andi; andrea: andi; andrzej: jedrek; angela: angie; anthony: tony ant; antonio: tony toni tono; antoine:
toni; antonia: toni; anastasia: ana stacy nastya; archibald: archie; arthur: art artie; barbara: barb barbie babs
basia; bartholomew: bart; bartosz: bartek; bartlomiej: bartek; beatrice: bea trixie; beatriz: bea; benjamin: ben
benji benny; bernard: bernie; bernadette: bernie detta; beverley: bev; beverly: bev; bradley: brad; bridget: bridie;
brigitte: gitte; caroline: carrie caro; carolyn: carrie; cassandra: cass cassie; catherine: cathy cath kate cat
katie kitty; catriona: cat triona; charles: charlie chuck chas chaz; charlotte: charlie lottie; christina: chris
tina chrissy; christine: chris chrissie tina; christopher: chris kit topher; christian: chris; clifford: cliff;
cornelia: nelly conny connie; cornelius: con neil; cynthia: cindy; daniel: dan danny; danielle: dani; david: dave davy
davey; deborah: deb debbie debby; deirdre: dee; dennis: den; desmond: des; diana: di; diane: di; dominic: dom nick;
dominik: dom; dominique: dom; donald: don donnie; dorothy: dot dottie dolly; douglas: doug dougie; dmitri: dima
mitya; dmitry: dima; edward: ed eddie ted ned teddy; edwin: ed eddie; edmund: ed eddie ted; eduardo: edu lalo;
eleanor: ellie nell nora elly; elena: lena; elizabeth: liz lizzie beth betty betsy eliza libby lisa bess; elisabeth:
liz lisa elli sissi beth; elspeth: elsie; emily: em emmy; emmanuel: manny manu; enrique: kike quique; ernest: ernie;
esther: essie; eugene: gene; eva: evi; ewelina: ewa; evelyn: evie; fernando: nando; federico: fede; felicity: flick
fliss; florence: flo florrie flossie; frances: fran frankie; francesca: fran cesca; francis: frank fran; francisco:
paco pancho fran kiko cisco; francoise: fran; franklin: frank; franz: franzl; frederick: fred freddie fritz;
friedrich: fritz; frederik: fred; fionnuala: nuala fin; gabriel: gabe gabi; gabriela: gabi gaby; gabrielle: gabby;
gareth: gaz; gary: gaz; gavin: gav; geoffrey: geoff; george: georgie; georgina: georgie gina; gerald: gerry jerry;
gerard: gerry ger; gerhard: gerd; gertrude: gertie trudy; giovanni: gianni vanni; giuseppe: beppe pino; gilbert:
gil; gillian: gill gilly; gordon: gord gordie; graham: gray; gregory: greg; grzegorz: grzesiek; guadalupe: lupe;
guillermo: memo guille; gwendolyn: gwen wendy; hannelore: hanne lore; harold: harry hal; harriet: hattie harry;
heather: hev; heinrich: heini heinz; helen: nell nellie; helena: lena; helene: lena leni; henry: harry hank hal;
henrietta: hetty etta; hendrik: henk; herbert: herb bert; howard: howie; hubert: bert; hugo: huey; ignacio: nacho;
ignatius: iggy; ikechukwu: ike; imogen: immy; isabel: bel isa belle; isabella: bella izzy; isabelle: isa belle;
isaac: ike zac; ivan: vanya; jacob: jake; jacqueline: jackie jacqui; jakub: kuba; jan: janek; james: jim jimmy jamie
jem; janet: jan; janice: jan; jason: jay; jean: jeannie; jeffrey: jeff; jennifer: jen jenny jenni jenn; jeremiah:
jerry jem; jeremy: jem jez jerry; jerome: jerry; jessica: jess jessie; jesus: chuy; joanna: jo joey asia; joanne:
jo; joan: joanie; johannes: hans hannes jo; john: jack johnny jon; jonathan: jon jonny nathan; jordan: jordie;
jorge: coque; jose: pepe; josefa: pepa; josefina: fina; joseph: joe joey jo; josephine: jo josie josey; joshua:
josh; juan: juancho; judith: judy judi jude; julia: jules; julian: jules jul; juliet: jules; juliette: jules; julie:
jules; justin: jus; katarzyna: kasia; katharina: kathi kati kathy; katherine: kate kathy kat katie kit kitty kath
kay; kathleen: kathy kath kate kay; kathryn: kate kathy kat katie kath; katrin: kati; karen: kaz kazza; caroline:
caz; sharon: shaz; darren: daz; barry: baz; terence: tez; jeremy: jez; kenneth: ken kenny; kimberly: kim; kimberley:
kim; kourosh: kour; kristina: kris tina; kristine: kris; krzysztof: krzysiek; laurence: larry laurie; lawrence:
larry laurie lawrie; leanne: lea; leonard: leo len lenny; leopold: leo poldi; leslie: les; lewis: lew; lillian: lil
lily; linda: lin; louis: lou louie; louise: lou; lucia: lucy luz; lucille: lucy; ludwig: lutz; luis: lucho; lydia:
lyd; mackenzie: mac kenzie; madeleine: maddie maddy; madeline: maddie; magdalena: magda lena leni; malcolm: mal
malc; malgorzata: gosia margo; manuel: manny manu manolo; manuela: manu; marcus: marc; margaret: maggie meg peggy
marge margie greta mags madge daisy; margarete: grete gretel; marguerite: margo; maria: mia mary maruja; mariana:
nana; marianne: nanne; marilyn: mary; marjorie: marge; martha: marty; martin: marty; mary: molly polly may mamie;
matilda: tilly mattie; matthew: matt matty; matthias: matze matt; maureen: mo; maximilian: max; maxwell: max;
maxine: max; megan: meg; melanie: mel; melissa: mel missy lissa; mercedes: merche; meredith: merry; michael: mike
mick mickey mikey micky mischa; michaela: michi; michelle: shell chelle; mikhail: misha; mildred: millie; miguel:
migue; mohammed: mo; mohamed: mo; muhammad: mo; montgomery: monty; monique: mo; natalie: nat; nataliya: natasha;
natalia: natasha nat; nathaniel: nate nat nathan; nathan: nate; nicholas: nick nicky nico; nicanor: nick; nicola:
nicky nic; nicole: nicky nic niki; nicolas: nico nick; nikolaos: nikos; nikolai: kolya; nkechi: kechi; norman: norm;
olivia: liv livvy; oliver: olly ollie; oluwaseun: seun; oluwatobi: tobi; oluwafemi: femi; olufemi: femi; oluwatosin:
tosin; olatunde: tunde; babatunde: tunde; temitope: tope; ayodele: ayo dele; folasade: sade; chukwuemeka: emeka;
patience: pat; patricia: pat patty trish tricia patsy trisha; patrick: pat paddy rick; paddraig: paddy; padraig:
paddy podge; padraic: paddy podge; pamela: pam; pauline: paula; penelope: penny pen; percival: percy; peter: pete;
petronella: nel; philip: phil pip; philippa: pippa pip; phillip: phil; phyllis: phyl; pilar: pili; priscilla: cilla
prissy; prudence: pru prue; rachel: rach; rafael: rafa rafi; raymond: ray; rebecca: becky bec becca bex; reginald:
reg reggie; renata: reni; ricardo: rick ricky richi; richard: rick dick rich ricky richie dickie; robert: bob rob
bobby robbie bert robin; roberta: bobbie; roderick: rod rory roddy; rodney: rod; roger: rog; ronald: ron ronnie;
rosalind: ros roz; rosario: charo; rosemary: rosie rose romy; rosamund: ros; roxanne: roxy; rudolf: rudi; rudolph:
rudy; ruprecht: rup; russell: russ; salvatore: toto salva; samuel: sam sammy; samantha: sam; sandra: sandy; sarah:
sally sadie; saraswati: sara; sebastian: seb basti bastian seba bas; sergio: checho; sergei: seryozha; severine:
sev; shaun: shaunie; shannon: shan; sharon: shaz; shazia: shaz; shirley: shirl; siddharth: sid; sidney: sid;
silvester: sly; simon: si; siobhan: shiv; sofia: sophie sofi; solomon: sol; sophia: sophie; spencer: spence;
stanislav: stan slava; stanley: stan; stefan: steffen; stefanie: steffi; stephanie: steph steffi; stephen: steve
stevie; steven: steve; stuart: stu; stewart: stew; susan: sue susie suzie; susanna: susi sanna; susanne: susi sanne;
suzanne: sue suzie; svetlana: sveta lana; sylvester: sly; sylvia: syl; tabitha: tabby; tamara: tammy; tamsin: tam;
tatiana: tanya; teresa: terry tess tere; terence: terry; theodor: theo; theodora: dora thea; theodore: ted theo
teddy; theresa: tess terry resi; therese: tess; thomas: tom tommy thom; timothy: tim timmy; tobias: tobi toby;
tomasz: tomek; tracey: trace; ulrich: uli ulli; ulrike: uli rike ulli; umberto: berto; ursula: uschi ulla;
valentina: vale tina; valerie: val; venkatesh: venky; vera: verena; veronica: ronnie vero roni; veronika: vroni;
victor: vic; victoria: vicky tori vic vicki; vikram: vik; vincent: vince vinnie; virginia: ginny ginger; vladimir:
vlad vova; walter: walt wally; wanjiru: shiru; wendell: wen; wilfred: wilf; wilhelm: willi willy; wilhelmina: mina
willa; willem: wim; william: wullie wull bill will billy liam willie; winifred: winnie freda win freddie;
beatrix: bix trixie bea trix; petteri: pete; petri: pete; johannes: jussi; antero: antsa; katariina: kati;
wilhelmiina: mina; frederica: freddie; elfriede: friedel; thandeka: thandi; jacobus: kobus; hendrik: hennie;
petrus: piet; gerhardus: gerrie; cornelis: kees; nicolaas: niek; wilhelmus: wim; adrianus: arjan; gerardus: gerrit;
wolfgang: wolf; xavier: xavi; yevgeny: zhenya; yolanda: yoli; zachary: zach zac zack; zbigniew: zbyszek; philomena:
mena; concepcion: concha conchita; dolores: lola; consuelo: chelo connie;
constance: connie; constanza: connie; mercy: mercie; graciela: chela; jacinta: cinta;
montserrat: montse; socorro: coco; encarnacion: encarna; giancarlo: gianni; leonardo: leo; lorenzo: renzo; lodewijk:
lode; johanna: hanna jo joke; jozef: jef; marieke: mieke; anneliese: liesel; elisabetta: betta; domenico: mimmo;
vincenzo: enzo; raffaele: lele; alessandro: ale sandro; alessandra: ale sandra; aleksander: olek; wojciech: wojtek;
stanislaw: staszek; malcom: mal; ryszard: rysiek; jerzy: jurek; piotr: piotrek; pawel: pawelek; mateusz: mati;
michal: misiek; henrietta: hettie; anne: annie; anna: ania annie anya; ann: annie; hans-peter: hape; karl-heinz:
kalle; jean-pierre: jp; maria-jose: cote; rajesh: raj; rajendra: raj; rajeev: raj; srinivas: srini vasu;
subramanian: subbu mani; balasubramanian: bala; krishnan: krish; krishnamurthy: krish; lakshmi: laks; padmanabhan:
paddy; parameswaran: param; abhishek: abhi; aniruddha: ani; anirudh: ani; debashish: deb; priyanka: pri; siddhartha:
sid; jaswinder: jas jazz; harpreet: harry; gurpreet: guri; manpreet: manni
"""


def _read() -> dict[str, frozenset[str]]:
    full: dict[str, set[str]] = {}
    for entry in _TABLE.replace("\n", " ").split(";"):
        name, _, shorts = entry.partition(":")
        for short in shorts.split():
            full.setdefault(short, set()).add(name.strip())
    return {short: frozenset(names) for short, names in full.items()}


FULL_FORMS = _read()


def is_short_for(short: str, full: str) -> bool:
    """Whether `short` is a nickname of `full` (both folded): by the table, or as its first three letters or more."""
    if short == full:
        return False
    if full in FULL_FORMS.get(short, ()) or (len(short) >= 3 and len(full) > len(short) and full.startswith(short)):
        return True
    fond = _FOND.fullmatch(short)
    return fond is not None and short not in GIVEN and full.startswith(fond[1]) and len(full) > len(short)


# "Thandi" of Thandeka, "Feri" of Ferenc: the beginning of a name with a fond ending. A given name of its own ("Marie")
# is nobody else's short form.
_FOND = re.compile(r"([^\W\d_]{3,}?)(?:ie|ey|y|i)")


def are_akin(a: str, b: str) -> bool:
    """Whether two given names may be one person's: equal, or one short for the other, or both short for a third."""
    if a == b or is_short_for(a, b) or is_short_for(b, a):
        return True
    return bool(FULL_FORMS.get(a, frozenset()) & FULL_FORMS.get(b, frozenset()))
