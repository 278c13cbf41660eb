"""Given names, a to g, folded; see the package for the source."""

NAMES = """
aadesh aadhya aaditya aage aakash aaliyah aamir aanya aarav aarne aaron aart aarti aarushi aashish aayush abanoub
abayomi abbas abbie abby abdallah abdel abdelaziz abdelkader abdellah abderrahim abdi abdifatah abdirahman abdou
abdoulaye abdul abdulaziz abdullah abdullahi abdulrahman abdur abe abebe abed abeer abel abelardo abena abeni abha
abhay abhi abhijeet abhijit abhilash abhimanyu abhinav abhishek abi abida abigail abilio abimbola abiodun abiola abir
abiye abla abosede abraham achala achieng achille achim achola ada adaeze adalberto adam adama adamos adanna adaora
adarsh addie addison ade adebayo adebola adebowale adedayo adedoyin adeel adekunle adel adela adelaida adelaide adele
adelheid adelina adeline adell ademir adeola adesola adetokunbo adewale adeyemi adham adhiambo adhira adi adib adil
adina adisa aditi aditya adjoa adnan adolfo adolph adrian adriana adrianne adriano adriel adrien adrienne adunni adwoa
aesha afaf afia afif afolabi afonso afreen afroz afsaneh afshan afshin aftab afua aga agastya agata agatha agathe
agbeko aggie agha agnes agnieszka agostina agostinho agoston agus agustin agustina agyei ahalya ahana ahlam ahmad
ahmed ahmednur ahmet aibek aicha aida aidan aiden aidin aigerim aigul aiguo aihua aiko aila ailbhe aileen ailsa aimee
aina ainara aindrila aine ainhoa aino aisha aishah aishwarya aisling aisulu aisyah aitana aitor aitziber aivar aivars
aizhan ajani ajay ajibola ajit ajith akanksha akari akash akbar akemi akhil akhila aki akihiko akihiro akiko akinola
akintunde akinyi akio akira akito akosua akpan akram aksel akshata akshay akshaya akua akuba akwasi akwesi alaa
alaeddin alain alaina alaka alan alana alasdair alastair alba albane albert alberta alberto albin albrecht alda alden
aldo alec alecia aled aleena aleida alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksei aleksey
aleksy alemayehu alemu alena alene alessandra alessandro alessia alessio aletha alex alexa alexander alexandra
alexandre alexandros alexandru alexei alexey alexia alexios alexis alf alfie alfonso alfonzo alfred alfreda alfredo
algernon alham ali alia aliaa alice alicia alicja alina aline alireza alisa alisha alisher alison alissa alistair
alister alix aliya aliyah alka alla allan allen allene allie allison allyson alma almaz almudena alois alok alon alona
alonso alonzo alpa alper alphonse alphonso alta altagracia altan althea alton alun alva alvaro alvin alvina aly alyce
alyson alyssa alzbeta ama amado amadou amaka amal amala amalia aman amancio amanda amandeep amandine amani amar amara
amari amarjeet amarjit amaya amba amber ambika ambroise ambrose amelia amelie amey ameyo amie amihan amin amina aminah
aminata aminatou amine aminu amir amira amirah amish amisha amit amita amitabh amitava amjad amma ammar amna amnon
amol amos amparo amr amrit amrita amritpal amulya amy ana ana-maria anabel anabela anacleto anahera anahit anais
analia analyn anamika anan anand ananda anandi anane ananta ananth ananya anas anastasia anastasios anastasiya anat
anatole anatoli anatoly anbu anca anders anderson andi andie andile andoni andra andre andrea andreas andree andreea
andrei andreia andrej andreja andres andreu andrew andrey andri andria andrii andris andrius andriy andrzej andy ane
aneesh anel anele anelia aneta anette angel angela angelia angelica angelika angeliki angelina angeline angelique
angelita angelito angelo angelos angga angharad angie angus anh anh-tuan ani ania anibal aniekan aniket aniko anil
anila anindita anindya anirban aniruddha anirudh anis anisa anish anisha anissa anisur anita anja anjali anjana anju
anka anke ankit ankita ankur ankush anmol ann anna annabelle annalyn annamaria annamarie annapurna anne anne-catherine
anne-claire anne-laure anne-marie anne-sophie annegret anneke anneli annelie annelies anneliese annelise annemarie
annetta annette annick annie anniina annika anniken annina annisa annmarie annukka anong anoop anouar anouk ansa
anselmo anshu anshul anshuman antero anthony antia antionette antje antoine antoinette anton antone antonella
antonette antoni antonia antonin antonino antonio antonis antony ants antti antwan anu anubhav anuj anuja anum anupam
anupama anura anuradha anurag anusha anushka anwar anwen anya anyango anzhela aodhan aoi aoibheann aoife aoko aparna
apichart apinya apolinario apolline apolonia apoorva aporosa apostolos april apurva aqeel ara araba araceli aradhana
aram aranzazu ararat arash araya arben archana archibald archie archit ardeshir aretha areum ariadna ariana ariane
arief ariel arif arijit ariki arindam aris aristide arjan arjen arjeta arjun arkadiusz arkady arleen arlene arline
arlo arman armand armando armelle armen armin armindo arnab arnaldo arnau arnaud arnd arne arnel arno arnold arnulfo
aroha aron arpad arpan arpine arpit arpita arron arsalan arsenio arshad artak artan artem artemio arthit arthur arti
artie artjom arto artur arturas arturo arumugam arun aruna arunas arundhati arvid arvin arvind arwa arwel arya aryan
arzu asa asabe asad asadullah asaf asako asante asbjorn ase aseel asefa asen asep asghar asha ashenafi asher ashima
ashish ashlee ashleigh ashley ashlyn ashok ashoke ashot ashraf ashutosh ashwin ashwini asia asier asif asih asim asit
asiya askar aslan aslaug asma asmaa asmae asmeret asmita aspen assaf assel assia asta aster astha astou astrid astuti
asuka asuncion asutosh atanu atefeh athanasios atharva athena athina atieno atif atsu atsuko atsushi attila atul aubin
aubree aubrey aude auden audra audrey augusta auguste augustine augusto augustus aulis aung aurea aurelia aureliano
aurelie aurelien aurelio aurimas aurora aurore ausra austin ava avani avantika avery avi avigail avik avinash avital
aviv aviva avner avni awa awad awino axel axelle aya ayaan ayah ayako ayame ayan ayanda ayda ayelet ayesha ayla aylin
ayman aymeric aynur ayo ayobami ayodele ayokunle ayomide ayotunde ayse aysel aysha aytac ayu ayub ayumi ayush ayushi
azadeh azam azamat azeez azhar aziz aziza azizah azlan azman azmi azra azucena azusa babajide babak babatunde babs
badrul bagus bahaa bahar baher bahija bahram baiba bailey bakari bakary bakyt bala balaji balasubramanian balazs
balbir baldev balint baljeet balogun baltasar balwinder bambang bamidele bandana bao baozhu baptiste baraa barak
baraka baran barasa barb barbara barbel barbie barbora barbra baris barnaby barnali barney barry bart bartek
barthelemy bartholomew bartlomiej bartolome barton bartosz bas basanti basel basem bash bashar bashir basia basil
basile basilio basma bassam basti bastian bastien basudev batool batya bayan bayani bayo bayu baz bea beata beate
beatrice beatriu beatriz beatus bec becca beccy becks becky begona behnam behnaz behrouz behzad bekah bekele bekir
bekzat bekzod bel bela belen belinda bella belle bello belva ben benan bence benedetta benedetto benedict benedicte
benedikt beng benicio benigno benita benito benjamin benji bennett bennie benny benoit bent bente beppe berenice
berhanu berit berk berke bernadeth bernadette bernadine bernard bernardita bernardo bernat bernd bernhard bernice
bernie berniece berry bert berta bertha berthold bertie bertil bertille berto bertram bertrand beryl besnik bess
bessie betania beth bethan bethany betsy betta bette bettie bettina betty bettye betul beulah bev beverley beverly bex
beyza bhagya bhairavi bhanu bharat bharath bharathi bharati bhargav bhaskar bhavana bhavesh bhavik bhavika bhavin
bhavna bhawna bheki bhekizizwe bhim bhumika bhupinder bhushan biagio bianca bich bienvenido biff bijal bijay biju
bikash bilal bilge bill billie billy bilqis bimal bina bindu binh binod binta bintou binu binyamin bipasha bipin
birdie birendra birger birgit birgitta birgitte birna birta birte bishal bishnu bisi bisola biswajit bita bituin biyu
bjarne bjorn blagoy blaine blair blaise blake blanca blanche blandine blanka blathnaid blaz blazej blerim blessing bo
boaz bob bobbi bobbie bobby bodil bodo bogdan bogdana boglarka bogna bogumil boguslaw bohdan bohumil bohuslav
boitumelo bojan bojana bola bolaji bolanle boleslaw bolivar bongani bonita bonnie bontle booker boon bopha bora borge
boris borislav borja borje borys botir boubacar boutros bowen boyd boyet bozena bozidar bozo brad braden bradford
bradley bradly brady brage brahim brain brais bram branden brandi brandie brandon brandy branimir branislav branka
branko brant branwen braulio brayden breanna bree breixo brenda brendan brenna breno brent brenton bret brett bri
brian briana brianna brianne brice brid bridget bridgett bridgette bridie brielle brigid brigita brigitte brijesh
brita britney britta brittany brittney brock brodie bronagh bronislaw bronte bronwen bronwyn bronx brook brooke
brooklyn brooks bruce bruna brunhilde bruno bryan bryant bryce bryn bryon bryony bud buddy budi budiman buford bujar
buket bukola burak burcu burgi burhan burkhard burl burt burton busaba bushra busisiwe busra buster bwalya byron byung
cadi caetano cahya cahyo caio cait caitlin caitlyn cal caleb calixto callan callie callum calum calvin cam cameron
camila camilla camille camilo canan candace candela candelaria candi candice candida candra candy caner cansu caoimhe
capucine cara caren carey cari carina carissa carl carl-johan carla carlene carlijn carlito carlo carlos carlota
carlotta carlton carly carme carmel carmela carmelita carmella carmelo carmen carmina carmine caro carol carole
carolina caroline carolyn carrie carrol carroll carsten carter cary caryn carys casandra casey casimiro caspar cass
cassandra cassandre cassidy cassie catalin catalina catarina cate caterina cath cathal catharine catherine cathie
cathleen cathrine cathryn cathy catina catrin catrina catriona caua cayetano caz cec cecelia cecil cecile cecilia
cedric celeste celestin celestine celestino celia celina celine celso cem cemal cemile cengiz ceren ceri cerys cesar
cesca cezary chad chadwick chaewon chaim chaitali chaitanya chaiwat chalerm chaminda chana chanchal chanda chandan
chandana chandani chander chandni chandra chandrakant chandrasekhar chandrika chanel chang changho changming chanida
chanin chantal chantel chanthira chanthou chao chaoyang char charity charla charleen charlene charles charley charlie
charline charlotte charmaine charo charu charulata chas chase chasity chastity chatchai chathura chau chauncey chaya
chaz chea chebet checho chege cheikh chela chelimo chelle chelo chelsea chelsey chen chenai cheng chenxi chepkoech
cheri cherie cherono cherrylou cheryl chester chet chetan chetana chi chi-wai chiamaka chiara chibueze chibuike
chibuzo chidi chidiebere chidinma chie chiedza chieko chiemeka chihiro chijioke chika chikako chikondi chimamanda
chimwemwe chin chinatsu chinaza chinedu chinelo chinenye chinh chinmay chinonso chinua chinwe chinyere chioma chipego
chipo chiquita chirag chisomo chitra chizoba chloe chong choon chris chrissie chrissy christa christal christel
christelle christen christer christi christian christiane christie christin christina christine christoper christoph
christophe christopher christos christy chrysoula chrystal chuan chuck chukwudi chukwuemeka chukwuma chunhua chunyan
chus chuy cian ciara ciaran ciera cihan cilla cillian cindi cindy cini cinta cintia cinzia ciprian ciro citlali citra
claas clair claire clara clare clarence clarice clarissa clarisse clark claud claude claudette claudia claudine
claudio claudiu clayton clelia clemence clemencia clemens clement clemente clementine cleo cleusa cliff clifford
clifton clint clinton cliona clive clodagh clothilde clotilde clyde cody coen colby cole coleen coleman colette colin
coline colleen collette collin colm colton conceicao concepcion concetta concha conchita connie connor conny conor
conrad constance constantin constanza consuelo cooper coque cora coralie corazon cordelia corentin corey cori corina
corine corinne cormac cornelia cornelis cornelius cornell corrie corrine corsin cortney cory cosimo cosme cosmin cosmo
costas costel cote courtney coy craig crisanto crispin cristal cristian cristiana cristiano cristina cristobal cristy
crystal csaba csilla cuauhtemoc cui cuong curdin curt curtis custodio cyndi cynthia cyprien cyril cyrille cyrus
czeslaw daan dace dada daeun dafna dafydd dag dagmar dagmara dagny dahye dai daibhi daichi daiki daina dainius daisuke
daisy daithi daiva daksh dakshina dalal dale dalia dalibor dalila dalisay dalit dalitso daljit dallas dalton dalva
damaris damaso damayanti damian damien damilola damini damion damir damjan damo damon dan dana danah dandan dane
danelle danette dani daniachew danial danica daniel daniela daniele danielle danijel danil danilo danit danita daniyar
danjuma danladi danna dannie danny dante danuta daoud daph daphne dara darcy dareen daren daria darin darina dario
darius dariush dariusz darko darla darleen darlene darma darnell darpan darragh darrel darrell darren darrin darryl
darshan darshana darshit darunee darwin darya daryl dasa dat daud dave davey davi david davide davina davis davit davo
davy dawa dawei dawit dawn dawna dawson daya dayna daz dean deana deandre deann deanna deanne dearbhla deb debabrata
debashis debashish debasish debasmita debbie debby debdeep debi debjani debora deborah debra debrah debs declan dede
dedi dee deeksha deena deepa deepak deepali deepika deepthi deepti defne dehua deidra deidre deirdre deise dejan
dejuan delbert dele delfim delfina delia delilah dell della delma delmar delmer delois delores deloris delphine delyth
demarcus demba demetria demetrio demetrius dempsey dena denes denice denilson denis denisa denise deniz dennis denny
deogracias deon deonte derek deri derick derrick derval dervla derya des deshawn desi desideria desiree desislava
desmond despina dessie desta destiny detlef detta dev deven devendra devesh devi devika devin devinder devon devonte
devyani dewayne dewey dewi dewitt dex dexter dhananjay dhanush dhanya dharini dharma dharmendra dharmesh dhaval
dheeraj dhiraj dhruv dhruva dhwani dian diana diane diann dianna dianne diarmaid diarmuid diarra dickie didem didier
diederik diego diem diep dieter dietmar dietrich dikeledi dilan dilani dilara dilek dilip dillon dilnoza dilrukshi
dilshad dilshan dilshod dilys dima dimas dimitar dimitra dimitri dimitrios dimitris dimple dina dinah dinda dindo
dineo dinesh dinh dino dinusha diogo dion dionisia dionisio dionne dionysis diosdado dipa dipak dipali dipankar
dipendra dipika dipti dirk divakar divina divya dixie diya diyar djalma djibril djoko dlamini dmitri dmitriy dmitry
dmytro doan dob dobromir dodie doerte dogan doina doireann dollie dolly dolma dolores dom domagoj domenica domenico
dominga domingo domingos dominic dominick dominik dominique don dona donal donald donatella donatien donato dong-hyun
donghyun dongmei dongwook donn donna donnacha donncha donnell donnie donny donovan dora doralice dorcas doreen dorene
doretha dorian doriane dorin doris dorji dorota doroteia dorothea dorothy dorottya dorris dortha dorthe dorthy dottie
doug dougal dougie douglas dov dovie doyle dragan dragana dragica dragomir dragos drahomira drazen drew driss driton
duaa duane duangjai duarte dubravka duc dudley duduzile dulce dulcie dulcinea dumisani dumisile dumitru duncan dung
dunia duong durdana durga dusan dushyant dustin dusty duy dwayne dwi dwight dwijen dyah dylan dympna dzenan dzifa
dzmitry eabha eamon eamonn earle earlene earline earnest earnestine easter easton ebba ebele eberhard ebo ebony ebru
ebuka ece eckhard ed eda edda eddie eddy edeltraud edem eden edet edgar edgardo edgars edi edie edilson edina edinson
edita edite edith edmilson edmond edmund edmundo edna edoardo edona edouard edson edu eduarda eduardo edurne edward
edwardo edwige edwin edwina edy edyta edythe eero eeva efe effie efi efosa efrain efrat efren efua egbert egil
eglantine egle ehsan ehud eija eiji eiko eileen eilidh eilis eimear einar eini eino eira eirik eirini eirlys eitan
eithne ejike eka ekaterina ekaterine ekene ekin eko ekow ekrem ekta ekua elad eladio elaine elba elbert elda eldon
eleanor eleanore elemer elena eleni eleonora eleonore eleri eleuterio elham eli elia elian eliana eliane elias elida
eliette eliezer elif elijah elikem elin elina elinor elio elira elis elisa elisabet elisabeth elisabetta elise eliseo
elisha eliska elissa eliyahu eliza elizabeth elizaveta elizebeth elke elkin ella elle ellen elli ellie elliot elliott
ellis elly elma elmar elmarie elmer elmo elnaz elnora elodie eloi eloisa eloise elouise eloy elsa elsie elspeth elton
elva elvia elvin elvira elvis elwood elyse elzbieta emad eman emanuel emanuela emanuele ember emeka emel emeline emer
emeric emerson emery emese emi emiko emil emile emilia emiliano emilie emilien emilija emilio emily emin emine emir
emlyn emma emmanuel emmanuelle emmerich emmett emmi emmy emory emrah emre emrys emyr encarna encarnacion endah endang
endre ene enes engin enguerrand enid eniko eniola enitan enoch enric enrica enrico enrique enyonam enzo eoghan eoin
epeli eran ercan erdal erdem eren erez ergin erhan eri eric erica erich erick ericka erik erika erin erkan erlan
erlinda erma ern erna ernest ernestina ernestine ernesto ernie erno ernst erol errol ersin ervin erwan erwin erzsebet
esha eshan eshwar esi esin esinam eskil esko esma esme esmeralda espen esperanza esra essi essie essien esteban
estefania estela estella estelle ester esther estibaliz estrella estrellita esyllt eszter etelka ethan ethel etienne
etsuko etta etuate euan eudald eufemia eugene eugenia eugenie eugenio eula eulalia eulalie eulogia eun eunbi eunha
eunice eunji eunjung eunkyung eusebio eva eva-lena evan evandro evangelina evangeline evangelos evaristo evdokia eve
evelien evelin evelyn evelyne everardo everett everette everly evette evgeni evgenia evgeny evi evie ewa ewald ewan
ewelina ewen ewurama eyad eyal eyerusalem eyob ez eze ezequiel ezgi ezhil ezinne ezra fabia fabian fabiana fabiano
fabien fabienne fabio fabiola fabrice fabricio fabrizio fadekemi fadel fadhili fadi fadia fadli faduma fadwa fahad
fahd fahim fahima faiqa faisal faith faiz faiza faizal fajar fakhri falguni falk fana fangfang fannie fanny fanta
farah farahnaz farai faraz fares farhad farhan farhana farheen farhiya fariba farid farida faridah farideh fariha
faris farooq farouk farrokh farrukh farshad farzad farzana farzaneh fatema fatemeh faten fatih fatiha fatima fatimah
fatma fatmeh fatmir fatou fatoumata fausta faustine faustino fausto fauziah fawad fawaz fawn fawzi fawziya fay faye
faysal febri fede federica federico fedor fei fekadu felecia felicia feliciano felicie felicita felicity felipa felipe
felisa felix femi femke fenella feng fengying feras ferdie ferdinand ferenc fergal fergus ferhat feride ferit fermin
fern fernan fernand fernanda fernande fernando ferran feruza fethi ffion fiachra fiadh fidan fidel fidelma figen fiifi
fikile fikre fikru filimone filip filipa filipe filippa filippo filiz filomena finbarr finlay finley finn fintan fiona
fionn fionnuala fiorella fiorenza firas firouzeh firuza fisayo fitri fitria fiyin fiza flaka flavia flavie flavien
flavio fletcher fleur flick fliss flo flor flora florante florence florencia florent florentin florian florin florinda
florine floris florrie flossie floy floyd flurin folake folasade folorunsho forest forrest foster fotini fotis fouad
fran frances francesc francesca francesco francine francis francisca francisco franciszek franck franco francois
francoise frank franka franki frankie franklin frantisek franz franziska franzl fraser frauke fred freda freddie
freddy frederic frederick frederik frederique fredric fredrick fredrik freek freeman frehiwot freida freja freya frida
frieda friederike friedrich fritz frode fuad fuat fulgencio fumi fumiko fumio funke funmi funmilayo furaha furkan
fuyuko gabby gabe gabi gabin gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gaby gael gaelle gaetan
gaetana gaetane gaetano gagan gaganjeet gail gajendra gakuru gal gala gale galen galih galina galit galo galyna
ganesan ganesh garazi garba gareth gargi garland garrett garry garth garvan gary gaspar gaspard gaston gatete gathoni
gaurang gaurav gauri gautam gautami gaute gauthier gautier gav gavan gavin gavril gawain gayane gayathri gayatri gaye
gayla gayle gayoung gaz gbenga gearoid gebre gede geert geeta geetanjali geetha geir gema gemma gena genaro gene
genevieve genji gennady gennaro genoveva gentian geoff geoffrey geoffroy geok george georges georgette georgi georgia
georgiana georgianna georgie georgina georgios georgy ger geraint gerald geraldine gerard gerardo gerd gerda gergely
gergo gerhard geri gerlie gerlinde germain germaine german gernot geronimo gerri gerrit gerry gerson gertie gertrud
gertrude gesa getachew geun gevorg geza gezahegn ghada ghadir ghaith ghassan ghazal gheorghe ghislain ghislaine gia
giacomo giada giampaolo giampiero giancarlo gianfranco giang gianluca gianluigi gianmarco gianna gianni giannis
gianpaolo gianpiero gideon gijs gil gila gilad gilbert gilberte gilberto gilda giles gill gilles gillian gilly gilmar
gilson gina ginalyn ginette ginger ginny gino gintaras gioele gioia gion gionata giordano giorgi giorgia giorgio
giorgos giovanna giovanni girija girish girma gisela gisele giselle gislaine gita gitanjali gitau gitonga gitte giulia
giuliana giuliano giulio giuseppe giuseppina gizem gjergj gladys glen glenda glenn glenna glenys gloria glyn gobind
gobnait godfrey goitseone gokce gokhan goldie golnaz gonca goncalo gonzalo gopal gopi gopika gopinath goran gord
gordana gordie gordon gorka gosia gottfried gotz gouri govind gowri graca grace grace-ann gracia gracie graciela grady
graeme graham grainne grant grayson graziano graziella grazyna greer greet greg greger gregg gregoire gregor gregoria
gregorio gregory greta gretchen grete gretel griff griffin grigore grigory griselda gro grover grzegorz grzesiek
guadalupe gualtiero guang guanghua guangming gudmund gudrun gugu gugulethu guido guilhem guilherme guillaume guille
guillem guillermina guillermo guiying gul gulchehra gulcin gulden gulmira gulnara gulnora gulsah gulsen gulshan
gunhild gunilla gunjan gunn gunnar gunta gunter gunther guntis gunvor guo guoliang guoqiang guowei gurbaksh gurdeep
gurdip guri gurinder gurjeet gurmeet gurnam gurpreet gursharan gurvinder gus gussie gusta gustaf gustav gustave
gustavo gusztav guven guy guylaine gwen gwenael gwenaelle gwenda gwendal gwendolyn gwenllian gwilym gwyn gwyneth
gyanendra gyorgy gyula
"""
