"""Given names, h to m, folded; see the package for the source."""

NAMES = """
haakon habib habiba habibur hadar hadas hadeel hadi hadia hadiya hadiza hadley hadrien haeun haf hafiz hafizah hafsa
hagit hai haibo haider haifa haile hailey hailu haim hairul haitham haiyan hajar hajime hajnalka hakan hakim hakima
hakob hakon hal hala halah haley halil halima halime halina halldor hallie halvard halyna hamad hamdi hamed hamid
hamida hamidreza hamish hamisi hammad hamoud hamsa hamza hana hanaa hanako hanan handan hande handoko haneul hang hanh
hani hania hanif hanin hank hanka hanna hannah hanne hanneke hannele hannelore hannes hannu hanoch hans hansa
hansruedi hanumant hanwen hao haoran haoyu hape haralambos harald hardeep hardik hareesh hargun hari harika harini
haripriya haris harish harisha harjeet harjinder harjit harkirat harlan harleen harley harman harmeet harold harpal
harper harpreet harri harriet harriett harriette harris harrison harry harsh harsha harshad harshal harshavardhan
harshida harshit harshita hartmut harue haruka haruki haruko harun haruto harvey harvinder haryanto hasan haslinda
hasmik hasna hasnaa hassan hassen hatem hatice hattie hau hauke hauwa hava haya hayat hayato haydar haydee hayden
hayder hayk hayley hayoon hayri hazel hazem hazlina heath heather heba hector hedaya hedieh hedvig hedvika hedwig
heejin heena heesoo hefin hege heide heidi heidrun heike heiki heikki heiko hein heiner heini heinrich heinz helder
heledd helen helena helene helga helge heli helio heliodoro hella helle hellen hellmut helmi helmut heloise hema hemal
hemalatha hemanshu hemant hemanth hemi hemlata hend hendra hendri hendrik heng henk henley hennie henning henri
henrietta henriette henrik henrike henrique henry henryk herb herbert herdis heri heribert heriberto herlinda herman
hermann hermelinda herminia hernan hernando herschel hershel heru herve hesham hester hettie hetty hev hiba hicham
hicran hidayah hideaki hideki hideko hideo hien hieu higinio hila hilal hilario hilary hilda hilde hildegard hilla
hillary himani himanshu himesh hina hinata hind hine hinemoa hinewai hipolito hippolyte hiral hiram hiren hiro hiroaki
hirofumi hiroki hiroko hiromi hiroshi hiroto hiroyuki hirut hisako hisashi hisham hitendra hitesh hitomi hitoshi hiwot
hjalmar hlengiwe hoa hoai hoang hoani hoda hodan hohepa hoi hojun holger holli hollie hollis holly homer homero
hongmei hongwei honoka honorine hoon hope horace horacio horia horomona horst hortencia hortense hortensia hossein
houda houria hovhannes howard howie hristina hristo hrvoje hryhoriy hua huan huang huat hubert huda hudson huey hugh
hughie hugo hugues huguette hui hui-min huia huifang huiling huimin hulya humaira humberto humphrey hunter huong
husain husam husamettin huseyin hussain hussam hussein huu huub huw huy huyen hwee hyejin hyeon hyeri hyewon hyojin
hyun hyun-woo hyunji hyunjoo hyunjung hyunsoo hyunwoo hywel iago iain ian ianto iarla ibai ibironke ibolya ibrahim
ibrahima ibtisam ichiro idalina idan idella idit idoia idris idriss idrissa ieuan ieva ifan ifat ifeanyi ifeoma
ifeyinwa ifrah iftikhar ifunanya ige iggy ignacia ignacio ignacy ignasi ignatius ignatz igor ihab ihaia ihor ihsan
iida iiris iiro ijaz ijeoma ike ikechukwu ikenna iker ikram ila ilan ilana ilango ilaria ilda ildefonso ildiko ileana
ilene ilham ilhan ilia iliana ilias ilija ilinca ilir ilka ilker ilkka illtyd ilmari ilona ilse ilya ilyas ilze ima
imad iman imane imani imanol imelda imen imke immaculada immy imogen imogene imran imre imtiaz imtiyaz ina inaam
inacio inaki inari inas inbal indah inder inderjeet inderjit indigo indira indra indrajit indrani indrek indu induja
ines inese ineta inez inga inge ingeborg ingo ingram ingrid ingvar ingvild inho inia inigo inka inmaculada inna innes
insa intan intisar ioan ioana ioane ioanna ioannis iola iolanda iolo ion iona ione ionel ionut iosif iosua ioulia
ipsita iqbal ira irakli irati iratxe irem iren irena irene ireneusz ireti irfan irina irini iris irit irja irma
irmgard irv irvin irving irwan irwin iryna isa isaac isabel isabela isabell isabella isabelle isagani isaiah isaias
isak isamu isao isatou isaura isaure iseult isha ishaan ishan ishani ishara ishita ishwar isiah isidora isidoro isidro
isikeli iskandar isla islay ismael ismail ismat isobel isra israa israel issac issy istvan itai itamar itay itsuki
itumeleng itzel itzhak itziar iulia iulian iuliana iva ivan ivana ivanka ivano ivar ivars ivaylo ivelina iveta ivete
ivette ivica ivie ivo ivona ivone ivonne ivor ivory ivri ivy iwan iwona iyabo iyad izabela izaskun izumi izzah izzat
izzati izzy jaakko jaan jaana jaanus jaap jabari jaber jabir jabu jabulani jacco jace jacek jacinta jacinto jack
jackie jacklyn jackson jacky jaclyn jacob jacobo jacopo jacque jacquelin jacqueline jacquelyn jacques jacqui jacquline
jad jade jaden jadranka jadwiga jae jaehyun jaewon jafar jagadish jagan jagdeep jagdish jagjit jago jagoda jagriti
jagruti jahanara jai jaideep jaidev jaikumar jaime jaimin jaipal jair jairam jairo jaishree jake jakub jalal jalil
jalpa jamaal jamal jamar jame jameel jameela jamel james jameson jami jamie jamil jamila jamilah jamison jamshed
jamshid jan jan-erik jana janaina janaki janani jane janeen janek janel janell janelle janet janette janey janez
janhavi jani janice janie janina janine janis janja janka janki janko janna jannat janne janneke jannes jannette
jannie jannik janos janusz janvi jaquan jaqueline jared jarek jari jarkko jarl jarlath jarle jarmila jarmo jarno
jaromir jaroslav jaroslava jaroslaw jarred jarrett jarrod jaruwan jarvis jas jase jasim jaskaran jasleen jasmeet
jasmijn jasmin jasmina jasmine jasna jason jaspal jasper jaspreet jassim jasur jaswant jaswinder jatin javad javed
javid javier javiera jawad jax jay jaya jayalakshmi jayant jayanta jayanthi jayanti jayaprakash jayashree jayden
jayesh jaykumar jayme jayne jayshree jayson jazmin jazz jean jean-baptiste jean-claude jean-francois jean-louis
jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-yves jeana jeanette
jeanie jeanine jeanna jeanne jeannette jeannie jeannine jed jedrek jedrzej jeevan jef jeff jefferey jefferson jeffery
jeffrey jeffry jejomar jelani jelena jelle jem jemima jemma jen jena jenifer jenn jenna jenni jennie jennifer jenny
jennylyn jens jens-ole jeong-ho jeongmin jepchirchir jeppe jeptoo jerald jeremiah jeremie jeremy jeri jericho jermaine
jeroen jerold jerome jeronimo jerri jerrod jerrold jerry jerzy jesica jesper jess jessa jesse jessica jessie jesus
jesusa jett jewel jewell jeyanthi jez jhoanna jhun ji-hoon ji-young jia jiahao jiahui jiale jiali jiaming jian
jianfeng jianguo jianhua jianing jianjun jianping jianwei jianyu jiawei jiaxin jiayi jie jiefei jieun jigar jigna
jignesh jihad jihan jiho jihoon jihye jihyun jill jillian jilly jim jimena jimin jimmie jimmy jin-woo jinal jindrich
jinesh jing jingjing jingwen jingyi jingyuan jinho jinhua jinky jinsoo jinwoo jiong jiraporn jiri jirina jiro jisoo
jisu jiten jitendra jitesh jitka jiwon jiwoo jiyeon jiyoung jo joachim joakim joan joana joanie joann joanna joanne
joao joaquim joaquin joaquina joar jocasta jocelyn jocelyne jochen jock jodi jodie jody joe joel joel-andrei joelle
joerg joern joesph joey johan johana johann johanna johannes john johnathan johnathon johnie johnna johnnie johnno
johnny jojo joko jolanda jolanta jolene jolyon jomar jomon jon jonah jonalyn jonas jonathan jonathon jone joni jonna
jonnie jonny jono jonty joon-ho joonas joonho joost jooyoung jordan jordane jordi jordie jordyn jorg jorge jorgen jori
joris jorma jorn jorunn jose josee josef josefa josefina joselito josep joseph josephine josette josey josh joshua
josiah josiane josianne josie josine josip josue josune josyane joudi joumana jouni journee jovan jovana jovelyn
jovita jovito joy joyce jozef jozsef juan juana juancho juanita juanjo juanma jubran jude judi judicael judie judit
judith judson judy jue juerg juergen juha juhani juhi juho jukka jul jules juli julia julian juliana julianna julianne
julie julien juliet julieta juliette julio julissa julius juma jumana jummai jumoke jun junaid june junfeng jungmin
junho junhyuk junichi junie junior junjie junko junseo junwei junyoung juraj jurate jure jurek jurg jurgen jurgita
juri jurij juris jus jussara jussi justin justina justine justino justyna jutta juvy juwon jyothi jyoti jyotsna jyrki
jytte ka-ming ka-yan kaan kaarel kaarin kabelo kabir kabiru kacper kadeem kadek kaden kader kadiatou kadir kadri
kadriye kaede kagiso kah kahindo kahu kahurangi kai kaia kaija kailash kaili kairat kais kaisa kaitlin kaitlyn kaito
kaj kaja kajal kalaivani kalani kaleb kalev kalevi kalina kalle kalman kaloyan kalpana kalpesh kalyan kalyani kamakshi
kamal kamala kamalesh kamaljit kamarul kamau kamel kami kamil kamila kamini kamlesh kamogelo kamola kamon kamonwan
kamran kamsi kana kanae kanak kanako kanchan kanchana kang kanika kanishka kannan kannika kanokwan kanya kaori kaoru
kapil kara karabo karam karan karanjit kare kareem karel karen kari karianne karim karima karin karina karine karishma
kariuki karl karla karlheinz karma karol karoliina karolin karolina karoly karon karri karrie karsten karthik karthika
kartik kartika kartikeya karuna karunakaran karyn kasey kashif kashish kasia kasirye kasper kass kasun kat katalin
katarina katarzyna kate katelyn katerina kateryna kath katharina katharine katherine katheryn kathi kathie kathleen
kathrin kathrine kathryn kathy kati katia katie katina katja katlego katri katriina katrijn katrin katrina katsumi
katsuya katy kausar kaushal kaushalya kaushik kaustubh kaveh kavin kavita kavitha kavya kawtar kay kayden kaye kayla
kaylee kayleigh kayode kaz kazem kazimierz kazue kazuhiko kazuhiro kazuki kazuko kazumi kazunori kazuo kazuya kazza
keabetswe kebede kechi kedar keegan keely keerthana keerthi kees kehinde kei keiichi keiji keijo keiko keir keira
keisha keisuke keita keith keitumetse kel kelebogile kelechi kelley kelli kellie kelly kelsey kelvin kemal kemi ken
kenan kendall kendra kendrick kenechukwu kenelm keng kenichi kenji kenna kennedy kenneth kennith kenny kent kenta
kentaro kenton kenza kenzie keoni kereama kerem keren kerensa keri kermit kerri kerrie kerry kersti kerstin kerttu
kerubo kesav kesha keshav keshia kestutis ketaki ketan ketevan keti ketut kev keval keven kevin kexin keyur keyvan kez
kgomotso khadija khadijah khadijatu khadra khady khai khairi khairul khaled khalid khalida khalifa khalil khalilah
khanh khanyi khanyisile khawla khaya khethiwe khin khloud khoa khoi khrystyna khumo khurram khushboo khushbu khushi
ki-young kia kiana kianna kibet kien kiera kieran kieth kieu kifah kike kiki kiko killian kim kimani kimberlee
kimberley kimberly kimmo kinga kingi kinley kioko kip kipchoge kiplagat kiprono kiprop kiprotich kira kiran kirby kiri
kiriana kirill kirit kirk kirsi kirst kirsten kirsti kirsty kirti kisha kishan kishor kishore kit kittisak kitty
kiyoko kiyoshi kjell kjersti klaas klara klas klaudia klaus kliment klodian knud knut koen koffi kofi kohei koichi
koit koji kojo kok kokou kolade koldo kolya komal komla kondwani konrad konstantin konstantina konstantinos koray
korbinian kornel koro kory kosal kosi kosta kostadin kostas kostiantyn kosuke kota kouame kouji kour kourosh kourtney
krasimir krasimira kripa kris krish krishan krishna krishnakumar krishnamurthy krishnan krishnendu krisna krista
kristal kristaps kristel kristen krister kristi kristian kristie kristiina kristijan kristin kristina kristine
kristine-joy kristofer kristoffer kristopher kristy kristyna krisztian krisztina krithika kriti krunal krystal
krystian krystle krystyna krzysiek krzysztof ksenia kseniya kshitij kshitija kuba kubra kudzai kulap kuldeep kuldip
kulli kulwant kumar kumaran kumari kumi kumiko kumud kumudu kunal kundan kunihiko kunle kurnia kurt kurtis kush kushal
kusum kusuma kwabena kwadwo kwaku kwame kwamena kwang kwasi kwesi kwezi kwok kyalo kyaw kyla kyle kylee kylie kyoko
kyosuke kyra kyriakos kyrylo kyung kyung-hee kyungmin kyungsoo lacey lachezar lachie lachlan lacy ladi ladina ladislav
ladonna laetitia lagi lahiru laia laila laima lainey lajos lakambini lakeisha lakesha lakhan lakhbir lakisha lakmal
laks laksh lakshman lakshmi lakshya laleh lalit lalita lalith lalitha lalo lam lamai lamar lamia lamin lamine lamis
lamont lan lana lance landon lani lanny lanre lanying laoise lapo laquisha laquita lara laraba larisa larissa larry
lars lasantha lasha lashawn lashonda lassana lasse laszlo lata latanya latasha latha latifa latifah latisha latonia
latonya latosha latoya latrell latrice latricia laura laure laureen laurel lauren laurence laurens laurent lauretta
lauri laurie lautaro lavanya lavern laverne lavinia lavonne lawal lawan lawanda lawrence lawrie laxman laxmi layal
layan layla lazar lazaro lea leah leander leandra leandro leann leanna leanne lebogang leda lee leeann leela leen
leena lefteris lei leif leif-erik leigh leighton leila leilani leilei leire leisa lekan lekatoo lekha lela leland lele
lelia lemlem lemuel len lena lenard leng leni lenka lennart lenny lenora lenore leo leocadia leola leon leona leonard
leonardo leoncio leone leonel leonid leonida leonidas leonie leonor leonora leopold leopoldine leopoldo leora leota
lerato leroy lesa lesedi lesley leslie lessie lestari lester leszek leta letha lethabo leticia letitia letlhogonolo
lettice lettie lev levan levent levente levi levon lew lewis lex lexi lexie leyla lhamo lia liam liana liat liban
libby libor lidia lidija lieke lies liesbeth liesel lieselotte liezel liezl liga ligaya ligia lihong lihua liina liis
liisa lijuan lijun lil lila lilach lili lilia lilian liliana liliane lilibeth lilla lillian lillie lilly lilou lily
limbani liming lin lina linah linas linc lincoln linda lindani linde lindelwa lindiwe lindokuhle lindsay lindsey lindy
linford lingling linh linn linnea linnie lino linwood lionel lior liora lioudmila liping liqin liridon liron lisa
lisandro lisbet lisbeth lise liselotte lisette lissa lissette lito liv livia liviu livvy liwayway liwei lixia lixin
liya liyan liyana liying liz liza lizette lizzie lizzy ljiljana ljubica ljubomir llinos llorenc lloyd lluis lluisa loc
lochan lodewijk logan loic lois lokesh lola lolita lona lonnie lopa lora loraine lorant lorcan lorelie loren lorena
lorene lorenza lorenzo loreta loreto loretta lori lorie lorine loris lorna lorne lorraine lorri lorrie losa losaline
lotfi lothar lotta lotte lottie lou louane louann loubna louella louie louis louisa louise louison loujain lourdes
lovemore loviisa lovisa lovise lowell lowri loyd loz luan luana luann luanne lubabalo lubica lubna lubomir lubos luc
luc-andre luca lucas luce lucero lucette lucho lucia lucian luciana luciano lucie lucien lucienne lucila lucile
lucille lucinda lucio lucjan lucrecia lucretia lucy ludek ludger ludivine ludmila ludmyla ludovic ludovica ludovico
ludwig ludy luella luigi luigia luis luisa luiz luiza luka lukas lukasz luke lukman lula lulama lulu lulzim luna
lungelo lungile luningning luong lupe lura lurdes lusine lutfi luthando luther lutz luuk luz luzviminda lwandle lwazi
lyd lydia lydie lyle lyman lyn lynda lyndon lyndsey lynette lynn lynne lynnette lynsey lyubov lyudmila lyudmyla maaike
maame maarika maarit maarja maarten maayan mabel mable macarena macey machel machiko maciej mack mackenzie macy
madalena madalina madan madara maddalena maddie maddison maddy madeleine madeline madelyn madge madhav madhavi madhu
madhulika madhur madhura madhuri madhusudan madina madis madison madoda madoka madonna mads maebh mael maelle maelys
maeve mafalda magali magda magdalena magdalene magdolna maggie magne magnhild magnus mags maha mahad mahalakshmi
mahavir mahbub mahdi mahdieh maheen mahendra mahesh maheshwari mahima mahina mahir mahira mahmood mahmoud mahmut
mahnaz mahsa mahvash mai maija maike maiko maila mair maire mairead mairi maisie maitane maite maitreyee maj maja majd
majed majeed majid majida majorie makareta makena makhosi makiko makis makoa makokha makoto makram maksim maksym mal
malachy malai malaika malak malakai malathi malati malavika malc malcolm malcom malebogo malee malek malena malgorzata
malia malik malika malin malinda malini malissa malka mallory malte malti malusi maly mamadou mamata mamdouh mame mami
mamie mamoru mamta mamuka man-yee mana manaaki manabu manaf manaia manal manami manar manas manasi manav manda mandana
mandar mandeep mandi mandira mandisa mandla mandlenkosi mandy manee manfred mangala mangesh manh mani manika
manikandan manimaran maninder manish manisha manjeet manjiri manjit manju manjula manjunath manjusha manlio manmeet
manmohan mannat manni manny manoel manohar manoj manolis manolo manon manpreet mansi mansoor mansour mansur mantas
manu manuel manuela mao mara maram marama marang marat marc marc-antoine marceau marcel marcela marcelina marcelino
marcella marcelle marcello marcelo marci marcia marcie marcin marcio marco marcos marcus marcy mared mareike marek
maren margaret margarete margarida margarita margarito margaux marge marged margery margherita margie margit margo
margot margret margriet marguerite margus mari maria mariah mariam mariama marian mariana marianela mariangela mariann
marianna marianne mariano maribel maricar maricarmen maricel maricela maricris maricruz marie marie-christine
marie-claude marie-eve marie-france marie-helene marie-laure marie-louise marie-pierre marie-therese marieke mariela
marielle marietta marife marija marijana marijke marika mariko marilena marilia marilou marilu marilyn marilynn marina
marine marinela mario mariola marion marios marisa marisela marisleysis marisol marissa marit marita marites maritza
marius mariusz marivic mariya marj marja marjan marjatta marjo marjolaine marjorie marjory marju marjut mark marketa
markku marko markus marla marlee marleen marlena marlene marley marlies marlin marlize marloes marlon marlyn marlys
marnie marquis marquise marquita marsha marshall marta marte marten martha marthe martial martijn martin martina
martine martino marton martti marty martyna maruja marv marva marvin marwa marwan mary mary-ann mary-grace maryam
maryan maryana maryann maryanne marybeth maryellen maryjane marylou maryna masaaki masahiko masahiro masaki masako
masami masanori masao masaru masashi masato masaya masayuki masego masha mason masoud massimo massoud masud masumi
mate matej mateja mateo mateus mateusz mathapelo matheus mathew mathias mathieu mathilde mathis mathurin mati matija
matilda matilde matiu mats matsuko matt matteo matthew matthias matthieu matthijs matti mattia mattias mattie matty
matyas matylda matze maud maude maudie maulana maulik maura maureen maurice mauricio maurine maurits maurizio mauro
mavis mawuli max maxence maxim maxima maxime maximilian maximiliano maximo maxine maxwell maya mayank mayme maynard
mayra maysa maysoon mayssa mayte mayu mayuko mayumi mayur mayuri mazen mazlan mbali mckenna meadhbh meagan meaghan
mechthild meelis meena meenakshi meenal meera meeri meg megan megha meghan meghana meghna megs megumi mehdi mehedi
meher mehmet mehran mehrdad mehri mehul mehwish mei mei-ling meihua meike meili meilin meiling meinir meir meirion
meital meixiang meiyu mekdes mekonnen mel melaku melania melanie melba melchor mele melek melike melinda melis melisa
melissa mellisa mellissa melodie melody meltem melusine melva melvin melvina mena menachem menashe mencia meng mengyao
menna mensah mensimah meral merce mercedes mercer merche mercie mercy mere mereana meredith merekara merel merete
merfyn merike meritxell merja merle merlin merlinda meron merrill merry mert merv merve mervin mervyn meryem meseret
mesfin mesut metin mette mhairi mher mi-kyung mia mic micaela micah michael michaela michal michalis micheal michel
michela michelangelo michele micheline michell michelle michi michiel michiko mick mickael mickey micky midge midori
mieke mieko migdalia migue miguel mihaela mihai mihail mihaly mihir mihnea miho mika mikael mikaere mikayla mike mikel
mikey mikhail miki mikiko mikio mikkel mikko miklos mikolaj mila milada milagros milan mildred mildri milena miles
milford milica milind milivoj miljana milla millard millicent millie milly milo milorad milos miloslav milosz milton
mim mimi mimmo min-ji min-jun min-seo mina minah minako minal minati mindaugas mindy minerva ming minghui mingxia
mingyu minh minho minhyuk minjae minji minjun minjung minkyu minmin minna minnie minoru minseo minsoo minu minyoung
mira miranda mircea mireia mireille mirek mirela mirella miremba miren miri miriam miriama mirian miriana mirja mirjam
mirjana mirka mirko mirlinda mirna miro miron miroslav miroslava miroslaw mirren mirta miruna mirza misaki misako
mischa misha misiek mislav missy misti misty mital mitali mitch mitchel mitchell mitesh mithila mithun mitko mitra
mitsuko mitsuru mitul mitya mitzi miu miwa miyako miyu miyuki mizanur mizuki mkhululi mladen mmabatho mo moana moataz
mobin modou modupe moe mogens mohamad mohamed mohammad mohammed mohamud mohan mohana mohau mohd mohini mohit mohsen
mohsin mohua moin moira moises mojisola molefi moll mollie molly momchil momoka momoko mona monal monali moncef
mongkut monica monika monique monisha monroe montague monte montgomery montse montserrat monty moonhee morag mordechai
morena morenike morgan morgane moritz morris morten morton morven morwenna mosa mose moses moshe mostafa motlatsi
motoko mouhamed moumita mouna mounia mounir mourad moussa moustafa mousumi mozelle mphatso mpho mpumelelo mridula
mrinal mrinalini mrunal mthunzi muaz mubarak mubashir mufid mugilan mugisha muhammad muhammed muhannad muhittin muhoro
muireann muiris mukesh mukhtar mukta mukul mukund mulenga mulu mulugeta mulyadi mumbi mumtaz muna munashe muneeb mungo
munir munira murad murali muralidhar murat murdo muriel murielle murilo murray murugan musa musaab musab mushtaq
mustafa musyoka mutale mutaz muthoni mutinda mutiso mutsa mutua muzaffar mwajuma mwamba mwangi mwenda mwende mwiza
myfanwy myint mykhailo mykola mylene myles myra myriam myrna myron myrtis myrtle mythili myung-hee
"""
