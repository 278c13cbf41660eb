"""Given names, n to z, folded; see the package for the source."""

NAMES = """
naa naama nabanita nabeel nabil nabila nabin nacer nacho nada nadav nadeem nadeen nadeesha nadege nader nadezda
nadezhda nadia nadifa nadim nadine nadir nadira nadirah nadiya nadja naeem nafisa nafula nagaraj nagarjun nagendra
nagesh nagisa nagore nagwa nahed nahia nahid nahla naiara naif naila naim naima naina najah najat najib najla najwa
nakato nakia nakul naledi nalin nalini nam namakau naman namir namita namrata namratha nana nanaia nanako nanami nance
nancy nand nanda nandhini nandi nandini nandita nandkishore nando nandor nanette nanna nanne nannie nao naoise naoki
naoko naomi naoto naoya napoleon narain narasimha narayan narayanan narcisa narciso nare narek narelle narendra naresh
narges nargiza nari narinder narine narong naruemon naseem naser nashwa nasim nasima nasimiyu nasir nasiru nasra
nasreen nasrin nasser nastya nat natacha natalia natalie nataliia natalija nataliya natan natasa natasha natcha nate
nathalie nathan nathaniel natia natividad natsuki natsuko natsumi nattapong nattaporn natthaphon navdeep naveed naveen
navid navin navjot navneet navya nawaf nawal nawel nawras nayan nayana nayantara nayeli nazan nazanin nazar nazareno
nazareth nazia nazim nazli nazma nazri ndeye ndinda ndungu neal neasa nebojsa necati ned neda nedra neel neela neelam
neelesh neelima neema neera neeraj neeru neeta neetu negar neha nehal nehama nehir neide neil nekane nekesa nel nela
nelda nelida nell nellie nelly nelson nemanja nenad nene nengah nenita neo nerea nereida nerida neringa nerissa nermin
nerys nesrin nesrine nessa nestor netanel nettie neus neuza nev neva nevaeh neveen nevena nevenka neville nevin nevio
nevzat newton nga ngahuia ngaio ngaire ngan ngawang nghia ngoc ngozi ngugi nguyet nhan nhat nhi nhlanhla nhung nia
niall niamh nianzu nic nicanor nicasio nicci nicholas nichole nick nicki nickie nickolas nicky nico nicola nicolas
nicole nicoleta nicoletta nicolette nicolo nida nidal nidhi niek niels nienke nieves nige nigel nihad nihal nihan
nihar niharika nihat nii niilo niina nikau nikhil nikhila niki nikiforos nikita nikki niklas niko nikol nikola nikolai
nikolaj nikolaos nikolay nikoleta nikoletta nikos nikunj nil nila nilanjan nilanjana nilar nilay nilda nilesh nili
nilima nilofar niloufar nils nilson nima nimal nimco nimer nimesh nimisha nimrod nina ning ninni nino ninon nir nira
niraj niran niranjan nirav nirmal nirmala nirupama nisarg nisha nishant nishanth nishi nishith nishtha nisreen nissim
nita niteen nitesh nithya nitin nittaya nitya nitza nivaldo nivedita nixon niyati nizar njambi njeri njoki njoroge
nkechi nkechinyere nkem nkiruka nkosana nkosi nkosinathi nkululeko nnamdi nneka nnenna noa noah noam noboru nobu
nobuhle nobuko nobuo nobuyuki nodar nodira noe noel noelia noeline noelle noemi noemie noga nokuthula nola nolan
nolwazi nomalanga nomfundo nompumelelo nomsa nomusa nomvula nomzamo nona nongnuch nonhlanhla nonito nonso nontobeko
noor noora noppadon nopparat nora noraini norbert norberto noreen norhayati noriko norio norliza norm norma norman
normand normande normita normunds norris nosipho nothando nouha nour noura novi novita nozipho nqobile nthabiseng
ntombi ntombizodwa ntsako nuala nuh nukurua nune nuno nupur nur nuraini nuran nuray nurcan nurfarah nurhan nurhidayah
nuri nuria nurit nuriye nurlan nursultan nurten nurul nurul-ain nurzhan nusrat nuwan nyambura nyaradzo nyasha nyein
nyokabi nyoman oana oanh obafemi obiageli obinna oceane ochieng octave octavia octavian octavio odair odalys oddvar
odell odessa odete odette odhiambo odhran odile odin odion odis odunayo ofa ofelia ofer ofir ofra ogechi oghenekaro
ognjen oguz oindrila oisin okan okechukwu okello okey okonkwo oksana okta ola olabisi olabode oladapo oladipo olaf
olajide olalla olamide olanrewaju olaoluwa olatunde olav olavi olawale olayinka olcay oldrich ole oleg olegario oleh
olek oleksandr oleksandra oleksii oleksiy olen olena oleta olfa olga olha oli olimpia olin olive oliver olivia olivier
oliwia olle olli ollie olly olof olu oluchi olufemi olufunke olufunmilayo olumide olusegun oluseun oluseyi olutayo
oluwadamilare oluwafemi oluwaseun oluwaseyi oluwatobi oluwatosin olwen olympe oma omaima omar ombeline omeng omer omid
omkar omneya omobolanle omolara omondi omotola omri ona ondine ondra ondrej onni onur onyango onyeka onyekachi onyinye
oona oonagh opal opeyemi ophelia oralia oran orathai orawan oren orest orhan oriana orianne oriol orit orjan orla
orlagh orlaith orlando orly ornella orquidea orsolya ortwin orval orville osagie osama osamu osaze oscar osei osian
oskar oskari osman osmar osvaldo oswaldo otabek otakar otar othman otieno otilia otis otmar ottar ottavia ottilie
ottmar otto ouma oumar oumou ousmane outi ove ovidio ovidiu oviya owain owais owen owino oya oyelaran oyin oystein
oyvind oz ozan ozcan ozge ozgur ozlem ozzie paavo pablo paca pacifico paco paddraig paddy padma padmaja padmanabhan
padmavathi padmini padraic padraig paidi paige paivi pako pal palesa pallab pallavi palmira paloma pam pamala pamela
panagiota panagiotis panashe pancho pande pandelis pania panida panit panji pankaj pankhuri panos pansy paola paolo
paora par parag param parameswaran paramjit parampreet paras paraskevi paresh parikshit parimal parinita parisa
paritosh parker parmeet parminder parnika parth partha parthiv parul parvaneh parvathi parvati parveen parvinder
parviz pasang pascal pascale pascaline pasi pasqual pasquale pastora pat patchara patience patrica patrice patricia
patricio patrick patrizia patsy pattama patti pattie patty pau paul paula paule paulette paulina pauline paulino paulo
pavan pavani pavel pavitra pavla pavle pavlina pavlo pavlos pawan pawel pawelek payal payam payton paz peadar pearl
pearlie pearline peata peder pedram pedro peep peeter peggy pei-shan pekka pelagia pelayo pelin pelinsu pelle pema
pemba penaia penelope peng penina penka penny pensri pepa pepe per-erik perce percival percy peregrina peregrine peri
perin periyasamy perla perpetua perran perrine perry perttu petar pete petelo peter petey petko petr petra petri
petronella petros petru petter petteri petya peyton phairoh phakdee phalguni phalla phelim phichit phil philibert
philip philipp philippa philippe phillip phillis philomena phindile phineas phoebe phong phuc phumzile phung phuoc
phuong phyl phyllis phyo pia piedade pier piera pierluigi piero pierre pierre-yves pierrette pierrick piers piet
pieter pietro piia pilar pili pim pimchanok pinaki pinar pinchas pingping pinja pinky pino piotr piotrek pip piper
pippa piret pirjo pirkko piroska piseth pita piyada piyali piyush plamen ploy podge pola poldi polina polly ponciano
pongsak pontsho pooja poonam poornima pooya poppy porfirio portia poul pounamu pouya prabal prabha prabhakar prabhat
prabhjot prabhu prabin prabowo prachi pradeep pradip pradipta pradnya pradyumna prafull pragati pragya prahlad
prajakta prajwal prakash prakriti pramila pramod pranab pranali pranav pranay pranee pranita pranjal prarthana prasad
prasanna prasanth prasenjit prasert prasetyo prashant prashanth prasoon pratap pratibha pratik pratiksha pratima
prativa pratiwi pratyush pravat praveen praveena pravin prayag preben precious predrag preecha preet preetam preetha
preethi preeti prem prema premal premysl prerna presley preston preyasi pri pricilla priit princess priscila priscilla
prissy pritam prithvi prithviraj priti priya priyadarshini priyam priyamvada priyanka priyansh priyanshi proinsias
prokopis pru prudence prudencia prue przemek przemyslaw pugazh puja pule puleng pulkit puneet punit punita puput
purnima purnomo purushottam purva purvi pushkar pushpa pushpendra puspita putra putri putu qais qasim qhawe qi qian
qiang qianqian qiao qin qing qinghua qingling qingyuan qiong qiu qiuyue quan quang quanisha quaye quentin querubin
quim quincy quinn quinton quique quirin quirino quitterie quoc qusai quy quyen quynh raanan rabab rabia rabih rabin
rach racha rachael rachana racheal rachel rachelle rachid rachida rachit rachna radek radha radhakrishnan radhika
radim radka radmila rado radomir radoslav radoslaw radosveta radovan radu radwa rae raed raeda raelene raelynn rafa
rafael rafaela rafal rafat rafe raff raffaele raffaella raffi rafi rafidah rafif rafiq raghad raghav raghavan
raghavendra ragheb raghu raghunath ragna ragnar ragnhild rahaf rahayu rahel rahim rahimah rahma rahmat rahul raija
raili raimo raimondo raimonds raimunda raimundo rainer raisa raivo raj raja rajaa rajan rajani rajat rajeev rajendra
rajesh rajeshwari rajib rajinder rajini rajiv rajkumar rajni rajnish rajpal rajshree raju rajul rajveer rakan rakefet
rakesh rakhi rakiya rakshit ralf ralph raluca ram rama ramachandran ramakrishna raman ramanathan ramandeep ramanpreet
ramatoulaye ramesh rameshwar rami ramil ramin ramiro ramiz ramla ramon ramona ramya rana ranald ranbir randal randall
randeep randell randhir randi randolph randy raneem rangga rangi rangimarie rani rania ranim ranin ranjan ranjana
ranjeet ranjini ranjit ranjith ranjitha ranveer raouf raoul raphael raphaelle raquel rares rasa rasha rashad rashed
rasheed rashi rashid rashida rashmi rasim rasmus rasoul rastislav rata ratan ratana rathi rathna ratidzo ratih ratko
ratna ratri rattana raul rauno raveena raven ravi ravikant ravikiran ravinder ravindra ravish rawan rawinia rawiri ray
raya rayan raymart raymond raymonde raymund raymundo rayyan razak razan raziye razvan reagan reb reba rebeca rebecca
rebecca-ann rebekah recep reece reecha reed reem reema reena reese reet reeta reetika refik refilwe reg reggie regina
reginald regine regis regula rehab reham rehan rehana rehema rei reid reidar reijo reika reiko reina reinaldo reiner
reinhard reinhold reino rejean rejeanne reka rekha remedios remi remigio remilekun remy rena renae renan renata renate
renato renaud rene renee reni renita rens renske renu renuka renzo resham reshma resi resul reta retha rethabile retno
reto reuben reva revathi rewi rex reyhan reyna reynaldo reza rezaul rezso rhea rhett rhian rhiannon rhoda rhodora
rhodri rhona rhonda rhys ria riaan riad rian ric ricardo riccardo rich richa richard richelle richi richie rick rickey
rickie ricky rico rida riddhi ridhima ridho ridwan rie rieke rieko rifat rifka rigoberto riikka riina riitta rike
rikke riko riku riley rim rima riman rimantas rimas rin rina rinaldo rini rinku rio ripeka ripudaman ris risa risako
rishab rishabh rishi rishikesh riska risma risto rita ritesh rithika rithy ritika ritsuko ritu rituparna rituraj ritva
rivka riya riyad riyadh riyaz rizal rizalino rizki rizky rizwan ro roaa roar rob robab robbie robbin robbo robby
robert roberta roberto robin robson robt robyn rocco rochelle rocio rocky rod roddy rodel rodelio roderich roderick
rodger rodney rodolfo rodolphe rodrick rodrigo rodrigue roel rog rogelio roger rogerio rohan rohana rohini rohit
rohith roisin rokeya rokhaya roksana roland rolande rolando rolf roli rolland rolv romain roman romana romane romel
romeo romina rommel romona romuald romulo romy ron rona ronald ronaldo ronan ronda ronen rong rongo rongrong roni
ronit ronja ronke ronnel ronnie ronny roopa roopesh roos roosa roosevelt ropata roque rorisang rory ros rosa rosalba
rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamund rosana rosangela rosanna rosanne rosaria rosario
rosaura rosco roscoe rose roseann roseanne roseline rosella roselyn rosemarie rosemary rosen rosendo rosetta roshan
rosheen roshni rosi rosie rosina rosine rosita rosli roslina roslyn rosmah rosnah ross rossana rossella rossitza
rostislav rostyslav roswitha rotem rotimi rouba roula rowan rowena roxana roxane roxann roxanna roxanne roxie roxy roy
royal royce roz roza rozenn rozsa ruairi ruari ruaridh ruba ruben rubin rubina ruby rubye ruchi ruchika ruchira rudi
rudiger rudo rudolf rudolph rudra rudy ruedi ruel rufaro rufino rufus rui ruia ruiha ruiling ruiqi rujuta rukhsana
rukhsar rukmini rully rumaisa rumana rumbidzai rumen rumi rumyana runa rune ruoxi rup rupa rupal rupali rupert ruperto
rupesh rupinder ruprecht rushabh rushdi rushil ruslan ruslana russ russel russell rustam rustem rustom rusty rut ruta
rutger ruth ruthann ruthie rutuja ruud ruvarashe ruveyda ruvimbo ruwan ruxandra ruzanna ryan ryder ryker ryo ryoichi
ryoko ryosuke ryota rysiek ryszard ryu ryuichi ryuji saad saadia saara saba sabah sabari sabeen sabela saber sabiha
sabina sabine sabino sabir sabita sabitha sabri sabrin sabrina sachiko sachin sadaf sadanand sadao sadek sadhana
sadhbh sadia sadie sadik sadiq sae saeed saeko safa safaa saff safia safiya safwan sagal sagar sagarika sagi sahana
sahar sahil sahin sai saida saidi saif saiful saija saikat saima saji sajid sajida sakari sakda saket saki sakiko
sakina sakshi saku sakura sal salah salam salama saleem saleh salih salim salima sallie sally salma salmah salman
salome salomon saloni saltanat salva salvador salvatore salvo salwa sam samah samaher saman samanta samantha samar
samara samarth samata samatha samba sameer sameera sameh samhita sami samia samih samiksha samina samir samira samiya
samkelo sammie sammy sampada sampath sampo samrat samrawit samson samuel samuele samuli sana sanaa sanchita sancho
sandeep sander sandesh sandhya sandi sandile sandip sandor sandra sandrine sandro sanduni sandy sanele sanem sanford
sang-hoon sangeet sangeeta sangeetha sangho sanghoon sangita sangmin sani sanita sanja sanjana sanjar sanjay sanjeev
sanjeewa sanjib sanjiv sanjukta sanket sanna sanne sanni sanskriti santanu santeri santhosh santiago santino santosh
saoirse saori sapna sara sarah saraswati saravanan sarawut saray sarayu sardor sargis sari sarika sarit sarita saritha
sarka sarla sarmistha saroj saroja sarolta sarra sasa sascha sasha sashi sasithorn saskia satinder satish satnam
satoko satomi satoru satoshi satria satsuki satu satyajit satyam satyendra saul saule saulius saumya saundra saurabh
saurav sav savanna savannah saverio savino savita savitha savitri savvas sawsan sawyer sayaka sayali sayan sayani
sayantan sayed sayuri sayyid scarlett scot scott scottie scotty seamus sean seb seba sebastian sebastiana sebastiano
sebastien sebby sechaba seda sedat sedef seema sefa sefina segolene segun seija seiji seiko seini sejal sekou sela
selahattin selam selamawit selcuk selena selim selin selina selma selorm selvam selvi selwyn semih semisi semra semyon
sena senan seng senthil senzo seo-yeon seohyun seojun seokjin seonaid seonghyun seongmin seosamh seoyeon seoyoung
sepideh sepp seppo septimus serafin seraina serap seraphina serban serdar serena serge sergei sergey sergi sergio
serhat serhii serhiy serkan serpil servane serwaa seryozha setanta seth setiawan setsuko setya seulgi seun seung-ho
seungho seunghyun seungjun seungmin seungwoo sev sevan sevda severin severine severino sevgi sevgul sevil sevim sevinc
seyi seymour shaban shabana shabnam shaden shadi shadia shadya shafiq shahad shahana shahd shaheen shaher shahid
shahida shahin shahla shahram shahrul shahrzad shahzad shai shaila shailaja shailendra shailesh shaima shaimaa shaista
shaji shakeel shakir shakti shakuntala shalaka shalin shalini shalu shama shambhavi shambhu shameka shamika shamim
shamiso shampa shan shana shanda shane shanice shaniqua shankar shankari shanna shannon shanon shanshan shanta
shantanu shante shantel shanthi shanti shanwen shaquille shar sharad sharada sharan sharanya shari sharif sharifa
sharifah sharla sharlene sharmila sharmin sharmistha sharon sharonda sharron sharvari sharyn shashank shashi
shashikala shashikant shatakshi shatha shauket shaul shaun shauna shaunak shaunie shaw shawn shawna shayla shayne shaz
shazia sheeja sheela sheena sheetal sheikha sheila shekhar shel shelby sheldon shelia shelley shelli shellie shelly
shelton shen sheng shengli sheree shereen sheri sherif sherin sherine sherman sherri sherrie sherry sheryl sherzod shi
shiela shifra shigeki shigeko shigeo shigeru shihan shiho shijo shikha shilpa shilpi shimon shingo shinichi shinji
shinobu shinya shiori shira shiran shireen shirin shirish shirl shirlene shirley shiru shital shiv shiva shivam
shivangi shivani shivanya shivendra shivkumar shiyu shizuka shlomi shlomit shlomo shmuel sho shoaib shobha shobhana
shobhit shogo shoira shoji shoko shomik shona shonda shoshana shota shpresa shraddha shravan shravani shreya shreyas
shreyashi shrikant shrinivas shriram shruthi shruti shrutika shu shubha shubham shubhangi shubhankar shubhra shuchi
shufen shuhua shui shuichi shuji shujuan shukri shula shun shunsuke shunya shuping shuyi shuying shweta shyam shyamal
shyamala si siale siamak sian siaosi siavash sibel sibongile sibusiso sibylle sid siddharth siddhartha siddhi siddiq
sidney sidra siegfried sieglinde siegmund sienna sierra sietske siew siewling sifiso sigit sigmund signe sigrid sigrun
sigurd siham sihan siiri sikhumbuzo silas sile silin silje silke silvan silvana silvano silverio silvester silvestre
silvia silvija silvina silvino silvio sima simangaliso simao simba simcha simin simiyu simon simona simone simonetta
simphiwe simran simranjeet simrat sina sinan sinclair sindhu sindisiwe sindre sinead sini sinisa siobhan sione sioned
siosaia siphesihle siphiwe sipho siqi siri sirikit sirin siriporn sirisha siriwan sirje siro sirpa sissi sita siti siu
siv sivakumar sivert sixten sixtine siyabonga siyanda siyu sizwe sjoerd skylar skyler slamet slava slavica slavko
slawek slawomir sloan sloane slobodan smita smitha smriti smruti sneha snehal snezana snezhana snigdha snorre so-young
sobia socorro sofi sofia sofiane sofie sofiya soha sohail sohaila soham sohee soheil soheila sohini sohyun soile
sojung sokha sokhom sola solange soledad solene solomon solveig somaya sombat somchai somesh somia somjai somkiat
somkid somnath sompong somsak somto somying sonal sonali sonam sondos sondra sondre soner songul sonia sonja sonke
sonny sonu sonya soo-jin soojin sooyoung soph sophal sophea sopheap sophia sophie sophonie sora soraya sorcha soren
sorin sorina sota souad soufiane soujanya soukaina souleymane soumen soumik soumitra soumya sourabh sourav sowmya
soyeon soyoung spence spencer spyridon spyros srabani sravani srdjan sree sreedhar sreeja sreekanth sreekumar
sreelatha sreenivas srey sreya sri sridevi sridhar srikala srikant srikanth srinath srini srinidhi srinivas srinivasan
sriram srishti stace stacey staci stacia stacie stacy stan stana stanimir stanislas stanislav stanislava stanislaw
stanley staszek stavros ste stefan stefana stefania stefanie stefano stefanos steffen steffi stein stelios stella
stellan sten stepan steph stephan stephane stephanie stephany stephen stephenie sterling steve steven stevie stew
stewart stian stig stijn stine stjepan stoyan stoyanka struan stu stuart sture stuti suad subash subbu subhajit subham
subhas subhash subhi subhra subin subodh subrahmanyam subramaniam subramanian subrata suchandra sucheta suchitra suda
sudarat sudarshan sudeep sudeepta sudesh sudeshna sudha sudhakar sudhanshu sudheer sudhir sudhira sudip suditi sue
suellen sufyan sugandha sugeng suha suhad suhaib suhail suhaila suhani suharto suhas suhasini sujan sujata sujatha
sujay sujin sujit sujita sujith suk-hee sukanya sukhbir sukhdeep sukhdev sukhjit sukhmani sukhon sukhpreet sukhvinder
sukhwinder suki sukie sukma sukumar sulastri sulayman suleiman sulekha suleyman sully sulochana sultan suman sumana
sumanth sumantra sumarni sumathi sumati sumaya sumayya sumeet sumiko sumit sumita sumitra sun-hee sun-young suna
sunanda sunarti sundar sundeep sunee sunethra sunghoon sungjin sungmin sungwoo sunhee sunil sunisa sunita sunitha
sunniva sunny sunyoung supansa supaporn suparman suphan supoj supratik supriya supriyadi surabhi surachai suraj
surajit surasak surekha surender surendra suresh surinder suriya surjit surya suryakant susan susana susanna susanne
susanti sushama sushant sushil sushila sushma sushmita susi susie susilo susumu sutrisno sutton suvarna suvi suwit
suyanto suz suzan suzanna suzanne suzette suzi suzie suzuko suzy svante svatopluk svea svein sven svenja sverre sveta
svetla svetlana sviatoslav svitlana swantje swapna swapnil swara swarna swarup swathi swati swee sweta syafiq syahirah
syahrul sybil syd sydney syed syl sylvain sylvaine sylvester sylvestre sylvia sylvie sylwia synnove syokau szabolcs
sze szilard szilvia szymon taane taavi tabassum tabatha tabby tabitha tadao tadashi tadeo tadesse tadeu tadeusz tadhg
tae-hyun taehyun taehyung taeyang taeyeon tafadzwa taghreed taha tahani tahir tahira tahmina tahsin taichi taiki taina
tainara taisto taiwo taka takaaki takafumi takahiro takako takalani takanori takao takashi takayuki takehiko takeo
takeru takeshi takudzwa takuma takumi takuya tal tala talal talatu taleb talfryn talha tali talia talib talwinder
talya tam tama tamahou tamaiti tamal tamam tamami tamanna tamar tamara tamas tamati tamba tameka tamela tamer tamera
tami tamika tamiko tamil tamilselvi tamim tamir tammi tammie tammy tamra tamsin tamsyn tana tanaka tanay tancredi tane
taner tangaroa tanguy tania taniela tanisha tanja tanmay tanner tanu tanuja tanushree tanvi tanvir tanya tao tapan
tapani tapas tapio tapiwa tara taras tarcisio tarek tareq tarini tariq tariqah tariro tarja tarmo taro tarquin taru
tarun taruna taryn tash tasha tashi taslima tate tatenda tatiana tatiane tatjana tatsuo tatsuya tatum tatyana taufik
tavita tawana tawanda tawera tawfiq tayla taylan taylor tayyab tebogo teck ted teddy teemu tegan teguh tegwen tehila
tejal tejas tejaswi tejaswini tejinder tellervo telma telmo temitayo temitope temur tena tendai teniola tenzin teo
teodor teodora teodoro teofilo tera tere terence teresa terese teresita teressa terez tereza terhi teri terje tero
terra terrance terrell terrence terri terrie terry terumi teruo tesfay tesfaye tess tessa tessie tetiana tetsuo
tetsuya tetyana teun teunis teuvo tevfik tevin tevita tex tez thabang thabiso thabo thach thad thaddeus thaina thais
thaissa thaksin thales thalia thalita thamarai thamer thanakorn thanasis thanawat thandar thandeka thandi thandiwe
thandolwethu thang thangam thanh thanom thao thapelo thara tharindu thawee thea theda thein thelma themba thembeka
thembi thembinkosi theo theodor theodora theodore theodoros theophile theresa therese theresia theron thi thiago
thibaud thibault thibaut thida thidarat thien thierry thijs thilak thilini thilo thinh thiri thisara thoa thobeka
thodoris thoko thokozani thokozile thom thomas thongchai thor thora thorbjorn thorsten thorvald thu thuan thuc thulani
thuraya thurman thuy tiago tian tiana tianyu tiara tiare tibor ticiana tien tierney tifenn tiff tiffani tiffany tigist
tigran tihomir tiina tiisetso tiit tijs tika tillie tilly tilman tim timea timmy timo timon timothee timothy timoti
timur timurbek tina tinashe tineke ting tingting tingyu tinotenda tinu tipene tiphaine tiriana tisha titilayo titouan
tiyamike tiziana tiziano tjeerd tjitske tlaloc toan tobenna tobi tobias tobiloba tobin toby tochukwu tod todd toivo
tokiko tokunbo tola tolga tolu tolulope tom tomas tomasa tomasz tomaz tomek tomer tomi tomislav tommaso tommi tommie
tommy tomohiro tomoki tomoko tomomi tomos tomoya tomoyuki toni tonia tonja tono tonu tony tonya toomas tope topher
topi torben torbjorn tord tore torgeir tori toribio torill tornike torquil torstein torsten toru torunn tory tosha
toshi toshiaki toshihiko toshiki toshiko toshio toshiyuki tosin touria toussaint tova tove toyin tracey traci tracie
tracy traian trang traute travis trayvon tre trefor tremaine trena trent trenton trev treva trevor trey tricia triet
triin trina trine trinh trinidad triona tripti trish trisha trishna trista tristan trix trixie troels trond trong troy
truc trude trudi trudy truman trung truong trupti trygve tsehay tsepo tshegofatso tshepiso tshepo tsholofelo tsitsi
tsubasa tsutomu tsuyoshi tsvetan tsvetelina tsvi tsz tua tuan tucker tudor tugba tugce tui tuija tuipulotu tulay
tulika tulio tulsi tumelo tumi tuna tuncay tunde tung tunji tuomas tuomo ture turgut turid turki turlough tushar tuti
tuula tuuli tuva tuyen tuyet twila twyla txema ty tyler tymon tymoteusz tyra tyree tyrell tyrese tyrone tyson tzipi
tzipora ubaldo ubon uche uchechukwu uchenna udai uday udaya udo udom ueli ufuk ufuoma ugo ugochi ugonna ugur ujang
ukachukwu ula ulas uldis ulf uli ulla ulle ulli ulric ulrich ulrika ulrike ulysse ulysses uma umair umang umar umberto
umeko umesh umit umm umran umut una unai unal unathi unnati unni unnikrishnan untung upasana upendo upendra upul urho
uri uriel urko urmas urmila urs ursel ursula urszula urvashi urve urvi usama uschi usha usman utami ute utkarsh utpal
utsav uttam uttara uwe uxia uyen uzma uzoamaka uzoma vaclav vada vadim vadym vaea vagn vahan vahe vai vaibhav vaida
vaidehi vaijayanti vaino vaishali vaishnavi vakhtang val valarie valdemar valdete valdis valentin valentina valentine
valentino valentyna valeri valeria valerie valeriia valerio valeriu valeriy valery valorie valya van vance vanda
vandana vanesa vanessa vania vanida vanita vanja vanna vanni vanya varaporn vardan varinder varsha varshini vartan
varun varvara vasant vasanth vasantha vasanthi vasco vasil vasile vasileios vasiliki vasilis vasily vassil vasu
vasudevan vasudha vasundhara vasyl vaughan vaughn veasna veda vedant vedat vedika vee veena veer veera vega vegard
veikko velda velimir veljko vello velma velu venessa venetia venita venkat venkata venkatesh venkateswara venky venla
ventsislav venu venus vera verda verena verity verla vern verna vernell vernice vernon vero veronica veronika
veronique vesa vesela veselin vesna vesta vetri viacheslav vibeke vibha vibhor vibhuti vic vicenta vicente vicenzo
vickey vicki vickie vicky victoire victor victoria victoriano victorine vida vidar vidhi vidya vidyut vien viet vigdis
viggo vighnesh viivi vijay vijaya vijayalakshmi vijendra vik vikas vikash vikki vikram vikramjit vikrant viktor
viktoria viktoriia viktorija viktoriya vilem viliami vilija viljar ville vilma vilmos vimal vimala vin vina vinay
vinaya vinayak vince vincent vincenza vincenzo vincy vineet vineeta vinh vinicius vinit vinita vinitha vinnie vinny
vinod vinodini vinzenz viola violaine violet violeta violette viorel viorica vipan vipin viplav vipul virag viraj
viral virat virender virendra virgie virgil virgilio virgina virginia virginie viridiana virpi virtudes virve vishakha
vishal vishesh vishnu vishvas vishwa vishwajeet vishwanath vit vitaliy vitaly vito vitold vitor vitoria vitthal
vittoria vittorio viv vivaan vivek vivekanand vivian viviana viviane vivien vivienne vjekoslav vjosa vlad vlada vladan
vladimir vladimira vladislav vlasta vlastimil vlatka vojtech volkan volker volkmar volodymyr vonda vova vreni vrinda
vroni vrushali vu vuk vukasin vusi vusumuzi vuyo vuyokazi vy vyacheslav vytautas waclaw wade wael wafa wafaa wafula
wagner wahid wahida wahyu wahyuni waimarie waiora wairimu waithera waithira wajdi wajiha wakana waldemar waldo wale
waleed walid walker wallace wally walt walter walther walti waltraud wamboi wambugu wambui wanchai wanda wandile
wangari wangeci wanida wanja wanjiku wanjiru wanjohi wanna wanting wanying waqar waqas waraporn ward warda warren
warsame warunee waseem wasim wassana wataru watchara wawan wayan wayne wei weidong weijia weijie weiling weimin
weiming weiping weiwei weiyang wekesa weldon welington wen wenbin wenche wendela wendelien wendell wendi wendo wendy
wenhui wenjie wenjing wenjun wenke wenli wenna wenqian wentao wenwen wenxin wenyi werner weronika wes wesley weston
whetu whit whitney wiam wibowo wichai widad widodo widya wiebe wiebke wieland wieslaw wieslawa wietske wijdan
wikitoria wiktor wiktoria wilbert wilbur wilburn wilda wiley wilf wilford wilfred wilfredo wilfried wilhelm wilhelmina
will willa willard willem willemijn willi william williams willie willis willow wills willy wilma wilmer wilson wilton
wim winarti wincenty windy winfred winfried winifred winnie winnifred winona winston wioletta wipa wiremu wirote
wissam witold wladyslaw wlodzimierz wojciech wojtek wolfgang wolfram wonjun woodrow woody woojin wooyoung wouter wulan
wull wullie wyatt wyn xan xander xanthe xaver xavi xavier xesus xia xiang xiangyu xiao xiaobo xiaodan xiaodong xiaofei
xiaofeng xiaogang xiaohong xiaohua xiaohui xiaojing xiaojun xiaolan xiaoli xiaolin xiaoling xiaolong xiaomei xiaoming
xiaoping xiaoqing xiaorong xiaotong xiaowei xiaowen xiaoxia xiaoyan xiaoyu xiaoyun ximena ximin xin xing xinyan xinyi
xinyu xiomara xiu xiulan xiumei xiuying xiuzhen xoan xochitl xola xolani xolile xu xuan xue xuefeng xuemei xueqin
xueying xun yaa yaakov yaara yacine yadav yadira yael yagmur yago yahia yahya yair yakubu yakup yalcin yaman yamila
yamini yamuna yana yanet yanfei yang yanhong yanina yanis yaniv yanjun yankho yanling yanmei yann yannick yannis
yanping yanti yanto yanyan yao yaowalak yaping yaqoob yara yarden yared yaretzi yaron yaroslav yaroslava yasemin yaser
yash yashar yashas yashika yashoda yashodhara yashvi yashwant yasin yasir yasmeen yasmin yasmina yasmine yasser yassin
yassine yassir yasu yasuhiro yasuko yasuo yasushi yati yatin yating yatish yavuz yaw yaxin yayoi yazan yazmin yeboah
yee yegor yehuda yehudit yejin yekaterina yelda yelena yemi yemisi yenny yeonjoo yeonwoo yerin yesenia yesim yessica
yeter yetunde yevgenia yevgeny yevhen yewande yewon yfke yi yiannis yichen yifan yifei yigal yigit yihan yijun yildiz
yilin yilmaz yiming yin yingjie yingluck yingying yining yinka yiran yishai yiting yitzhak yiwen yixin yixuan yiyi
ylva yngve yoann yoav yochanan yoel yogendra yogesh yogi yogini yogita yohanes yohann yohannes yoichi yoji yoko
yolanda yolande yoli yolotl yonas yonatan yongfeng yongming yongping yoni yoo-jin yoojin yoona yoonji yorgos yori
yorick yosef yoshi yoshiaki yoshie yoshihiro yoshiko yoshimi yoshinori yoshio yoshito yoshiyuki yossi yosuke yota
younes young-hee youngho youngjae youngmi younis yousef yousra youssef yousuf yrjo yrsa yua yuan yuanyuan yubo yudha
yudhvir yudi yue yufei yuhan yuhang yuhua yui yuichi yuichiro yuji yujia yujie yujin yuka yukari yuki yukie yukiko
yukio yuko yuksel yukti yulan yuli yulia yuliana yuliia yuling yuliya yumei yumeng yumi yumiko yuna yunfei yuni yunita
yunus yunxi yuphin yuqi yuqing yuri yuria yuridia yuriko yuriy yury yushan yusni yusra yusuf yusuke yuta yutaka yuting
yuto yutong yuu yuuki yuval yuvraj yuwei yuxi yuxin yuxuan yuya yuying yuzhen yuzuki yvan yves yvette yvon yvonne zac
zacarias zach zachariah zacharie zachary zachery zack zaenal zafar zafer zahid zahida zahir zahra zaid zaina zainab
zainabu zainal zaira zaire zak zakaria zakariya zaki zalan zaleha zama zana zander zandile zane zanele zaneta zara
zaria zarina zaruhi zaw zawadi zaynab zaza zbigniew zbynek zbyszek zdenek zdenka zdravko zdzislaw zee zeenat zeeshan
zeev zehava zehra zehua zeina zeinab zeke zeki zekiye zelda zelia zelie zeljka zeljko zella zelma zena zenaida zenon
zenzi zephyr zerrin zewdu zeyad zeynab zeynep zhanna zhe zhen zheng zhengyi zhenhua zhenya zhenyu zhi zhihao zhiqiang
zhiwei zhixin zhiyong zhiyuan zhong zhongwei zhuo ziad zihan zijian zikora zimo zin zineb zinhle zita ziva ziwei
zixuan ziyad ziyang ziyi zlata zlatan zlatko zodwa zoe zoey zofia zohar zohra zohreh zoi zoila zola zoleka zoltan zora
zoraida zoran zorica zorka zouhair zoya zsofia zsolt zsuzsa zsuzsanna zubaida zubair zubin zukiswa zuko zulema zuleyka
zulfiqar zulkifli zulmira zunaira zurab zuraidah zuri zuzana zuzanna zvi zvonimir zygmunt zyta
"""
