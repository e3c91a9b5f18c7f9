/**
 * Common English words of two to six letters. In capitals they are words said loudly, and no acronyms. Words that are better known
 * as acronyms in postings (“it”, “us”, “or”) are harmless here: those are known acronyms as well.
 */
export const shortEnglishWords: ReadonlySet<string> = new Set(
  `able about above absent abuse accept access across act action active actual adapt add added adding adds adjust adopt advice affect after
again age agenda agent agents ago agree agreed ahead aide aim alert alex align all allow allows alone along also always am among amount
an and answer any anyone anyway apart apply are area areas arise around array as aside ask asked asking asks assess assets assign at
attach attack attend audit author avec avoid await award away back bad badges bake bar bare base based basic basis be became become been
before began begin begins behalf behind being belong below best better beyond big bind bit block blocks blog blue bodies body bold bonus
border borrow both bottom bound box boxes brace branch brands break breaks bridge bright bring brings broken bug build builds built but
button by bytes cache call called caller calls came can cannot cap capped car card care career carry case cases cash cause cell center
chain chance change charge chat check checks chef child choice choose chosen circle civil claims class clean clear click clicks client
close closed closer closes cloud code codes cold colon color column come comes coming comma commas commit common comply cont convey cook
copied copy core corner cost costs could count counts county couple course court courts cover covers craft crash crawl create credit
cross custom cut cycle daily dark dash data date dates day days deal deals dealt debug decade decide deep deeply defend define degree
delete demand demo depend deploy depth derive design detail detect did differ digit digits direct dish dishes disk do docs does doing
domain done dot double doubt down draft draw dream drive driven drives drop drops due dummy during duties duty each early earn ease
easier easily easy edge edit editor edits effect effort either else email empty enable end ended ending ends engine enough ensure entire
entry equal equals error errors escape ethnic even event events ever every exact except excess exempt exist exists expand expect expert
export extend extent extra face fact fail fails fair fairly fall false family far fast faster favour fee feed feeds feel fences fetch
few fewer field fields fifty figure file files fill filled filler filter final find finds fine finish fire first fish fit fits five fix
fixed fixes fixing flag flags flat float floats floor flow flows fluent focus folder follow for forbid force forces form format former
forms found four fourth frame free fresh from front full fully fun fund funds future gas gate get gets give given gives go goal goals
goes going gone good goods got grab grant grants graph great green greet grey group groups grow growth guards guide guides gut had half
hand handle hands hang happen happy hard has hash have having he head health heavy height held hello help helped helper helps here hey
hidden hide hides high higher highly hire hiring his hit hold holder holds home hope host hosted hosts hot hour hourly hours how huge
human hybrid hyphen ideal ideas if image impact import in indent index info inform init injury input inputs insert inside into invite is
issue issued issues it item items its itself job jobs join joined just keep keeps kept key keys kick kill kind know known knows label
labels lacks large larger last late later latest launch law laws layer layout lead leads leak leaks lean learn least leave leaves led
left legacy legal length less let lets letter level levels lies life lift light like likely limit limits line lines link linked links
list listed listen lists little live lived lives living load loads local log logic logo long longer look looked looks loop lose loss
losses lost lot love low lower lowest lub macro made main mainly major make makes making man manage manner manual many map maps margin
mark marked marks markup master match math matter mature max may me mean means meant media median medium meet meets member memory menu
met method micro middle might min mind minor mirror miss mix mobile mock mode model models modern modify module month months more most
mostly mouse move moved moves moving much must mutual my name named names naming narrow native nature near need needed needs nested net
never new newer newly next nice nights no nobody non none nor normal not note noted notes notice now null number nurse object odd of off
offer offers offset often okay old older on once one ones online only onsite open opened opens option or order origin other others our
out output over own owned owner owns pace pack packed pad page pages paid pair pairs parent parse parser part parts party pass passed
passes past paste path pay pays peer peers people per period perks person phase phone pick picks pieces pin ping pizza place places
plain plan plans play please plus point points policy pool port ports post posted pour power prefer pretty price print prints prior
prompt prove public pull purely push pushed put puts queue quick quite quoted quotes race raise raised ran random range ranges rank
rarely rather reach read reader reads ready real really reason recent record red reduce refer refuse regard region rely remain remark
remote remove repair report repos rest result resume return reuse reused rev review right rights risk risks robust role roles roll root
round route row rows rule rules run runs safe safely safety said salary sale same sample sans save saved say saying says scale scan
schema scheme scope screen script search seats second secure see seed seek seen sees select self sell send sends sense sent series serve
served server serves set sets setup shadow shall shape share shared shares shell shift shifts ship ships short should show shown shows
shuts side sign signs silent simple simply sin since single sit site sites sits size sizes skill skills skin skip skips slash slice slow
small so soft sold solid solve some soon sort sorts source space spaces span speak spec specs spend spent split spoken spread square
stable stack staff stage stand stands stars start starts state stated states status stay stays step steps sticky still stop stops store
stored stores story streak string strong stuff style styles submit such suit suite suited sum super supply sure swap switch symbol
system table tables tag tags tail take taken takes taking talk target task tasks team teams tell tells ten tend term terms test tested
tests text texts than thank thanks that the their them then theory there these they thing things think third this those though three
thrown throws tick tight time timely times tips title to today token tokens told tone too took tool tools top topics total track trade
travel treat treats tree trees tried tries trucks true truly trust try trying turn turned turns twice two type typed types typing unable
under union unique unit units unless unlike until up update upon upper urgent usable usage use used useful user users uses using usual
vague valid value values van vary vendor verb verbal verify versus very via viable vice video view views visa visit visits visual voice
void vote wage wait walk walks want wanted wants warm warn was waste watch way ways we web week weekly weigh weight well went were what
when where which while white who whole whom whose why wide wider will window wish with within word words work worked worker works world
worry worth would wraps write writes wrong wrote year years yes yet you your yours zero`.split(/\s+/),
);
