/**
 * The longest word of each saying that write-good knows (no-cliches 0.3). Its list takes longer to search than all else
 * together, so it is only asked where one of these stands.
 */
export const clicheWords: ReadonlySet<string> = new Set(
  (
    "accounting across action again against all's almighty ambition american another anyone's applecart around " +
    "attempt backwards backyard ballpark bandwagon banging baptism barking barrel basket beet before behind belly " +
    "benefit better between beyond bill bird's birds bitten black blast bleeding blessings blind block blood " +
    "blushing boils bone bottom bottomless bounds breeze bridge bridges bright brings broke bubble bucket bullet " +
    "burning busy button calling camel's campus can't candle cannon carpet cat's catches cent chase checkered " +
    "cheese chickens china chomping choosers church cleanliness clear clockwork close cloud collar collected " +
    "community compliment conclusions conquer cooking coop course crack creek crook crossfire crushing crystal " +
    "cucumber curiosity cute day's days death delivered details differ different dilemma dirty disguise dishwater " +
    "doesn't dollar don't doornail dormouse down dozen dragged drawing dreams dressed dried driven drives dumps " +
    "dust each eagle earned earth easier easy eat effort eleventh end essence every everything extra faced famine " +
    "famous far father feather feathered feeds fiber fiddle fingers flames flash flies follow foolish for forgive " +
    "forward free fresh friend from frying games garbage gentle gilding glory goat good goose grapevine grave greek " +
    "grind grindstone grist ground growing gutter hair hand handed handle happy harder hasn't hatch hatchet haven't " +
    "haystack head hear heart heart's heavy heels hell hem henhouse herring hole honcho honest honor hope hopes " +
    "horns horse horses hurrah icing insult intentions irish jam jaybird jiffy joined joneses judge jump jungle " +
    "justice keep kettle kick kite knock know knowledge knuckle labor laugh laundry lead leading learn least leg " +
    "life life's light lighter lightning like limb line lion's live looking loose loud lounge love loved luck " +
    "luxury make matter mccoy meaningful memory merrier methuselah midnight mighty million minute minute's minutes " +
    "missed mistaken molasses moment money monster mousetrap mouth music mustard nature neat need needles needless " +
    "neither never nice nickels night nightmare nose nothing numerous nutshell old older only opportunity other out " +
    "outside over pain pancake parcel pass patience paydirt peas pedal perfect peter phrase pick picture pig's pile " +
    "pinch pincher pitch pitter plague plain playing pleased plenty plunge point poke pooper position power present " +
    "pride pull pulling punches puppy purposes question quick race raining rains ransom real reality reckoned " +
    "record reinvent relief relish riches right rings ripe ripped river roll ropes ruled running sadder saddle " +
    "sandwich scared score scratch sealed second see seize shakers shape sharp sheets shine shines shoe shoot short " +
    "shot shoulder shove show shut sick sight sings situation skating skin skip slate sleeping slept sliced " +
    "slinging slippery small smart smell smooth snug socks spade spades speak spilled spilt spinning spitting spoil " +
    "spring square squeaky stands steam stick stiff stitch stone store stormy story straight strong stubborn " +
    "stuffed stupid success sundays suspicion sweating swim take takes taking tango team tears teeth temper test " +
    "than the there thick thicker thieves thin things this throat through thumb thumbs ticket tie tied tighter time " +
    "time's times tired together tomorrow tongue tooth totem touch tough towel tower town trades treatment " +
    "tribulations tried true truth tuck tunnel turkey twist ugly under until unturned unvarnished uphill upper " +
    "vanquish ventured vermin vibrant wagon waiting wakeup warmed watch watching water waters wayside weather weed " +
    "weight what white whole wild wildfire will wisdom wise wiser with without wits wolf wonders woods wool word " +
    "words work world worms worse worth would wounds written wrong yanking yappy yards you're young your"
  ).split(" "),
);
