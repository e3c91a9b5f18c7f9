/**
 * The two longest words of each saying that write-good knows (no-cliches 0.3). Its list takes longer to search than all
 * else together, so it is only asked where both stand.
 */
export const clicheWords: readonly string[] = (
  "accounting taste, acid test, across broad, action talk, adam from, again time, against back, against banging, " +
  "against grain, against odds, ahead steam, ain't sings, all all, all's ends, all's fair, almighty dollar, " +
  "ambition blind, american apple, and haw, another another, another dozen, anyone's don't, applecart upset, " +
  "armed teeth, around around, around beat, attempt vain, baby like, baby's bottom, back skin, backwards bend, " +
  "backyard not, badge honor, bag cat, bait take, ballpark figure, bandwagon jump, bandwagon the, baptism fire, " +
  "barking wrong, barrel over, basket eggs, battle uphill, beet red, before dark, before horse, before leap, " +
  "before storm, behind ears, behind eight, being every, belly went, benefit doubt, best make, better half, " +
  "better him, better never, better sorry, between and, between place, beyond pale, bide time, bigger harder, " +
  "bill fit, bird free, bird hand, bird's view, birds bees, birds for, birds stone, bite dust, bitten chew, " +
  "bitten twice, black coal, black pitch, blast from, bleeding heart, blessing disguise, blessings count, blind " +
  "bat, block chip, blood boil, blood sweat, blow horn, blue bolt, blushing bride, boils down, bone bad, bone " +
  "pick, bored stiff, bored tears, both feet, bottom dollar, bottom get, bottomless pit, bounds leaps, boys boys, " +
  "breeze shoot, brick short, brick thick, bridge cross, bridge under, bridges don't, bright early, brings bacon, " +
  "broke for, broken record, brought reality, bubble burst, buck pass, bucket kick, buckets raining, bud nip, " +
  "bugs cute, bullet bite, bunny quick, burning candle, burning fires, busy bee, button cute, called carpet, " +
  "calling kettle, camel's broke, campus big, can't hide, candle can't, candy store, cannon loose, cards right, " +
  "case open, cat's away, cat's meow, catches early, caught handed, cent one, cents worth, chase cut, chase " +
  "goose, checkered past, cheese big, chickens count, child spare, chin keep, china bull, chomping bit, choosers " +
  "beggars, church mouse, circles running, clean slate, cleanliness godliness, clear bell, clear mud, clockwork " +
  "like, close vest, cloud nine, collar under, collected calm, comes shove, community pillar, compliment fishing, " +
  "conclusions jump, conquer divide, content heart's, cooking we're, coop fly, course for, cover judge, crack " +
  "dawn, creek the, crook hook, crossed fingers, crossfire caught, crushing blow, crust upper, cry far, crystal " +
  "clear, cucumber cool, curiosity killed, daisy fresh, dark shot, day day, day's work, days dog, deal real, " +
  "death kiss, deed good, delivered sealed, details devil, devil speak, differ beg, different color, dilemma " +
  "horns, dirty down, dishwater dull, doesn't bushel, dog dog, don't boat, don't horse, door wolf, doornail dead, " +
  "dormouse quiet, down and, down foot, down hair, down law, down look, dozen dime, dragged look, draw luck, " +
  "drawing board, dreams stuff, dreams your, dressed kill, dressed nines, dried and, driven pure, drives wall, " +
  "drop hear, dumps down, dyed wool, each his, eagle eye, earned penny, earth down, earth salt, easier done, easy " +
  "free, easy pie, effort ditch, effort vain, eleventh hour, essence time, every day, everything kitchen, extra " +
  "mile, eye eye, faced bald, famine feast, famous rich, fast pull, father like, feather lighter, feather nest, " +
  "feathered friends, feeds hand, feet kick, feet land, feet your, fiddle fit, fifteen minutes, filthy vermin, " +
  "fits shoe, flames fan, flash pan, flies crow, flip your, flow with, follow heart, foolish young, forgive " +
  "forget, forward best, friend man's, frying fire, fun sun, gain pain, game only, games all, garbage garbage, " +
  "gentle lamb, get leg, gets goat, gilding lily, glory guts, going going, gold good, good time, good true, " +
  "grapevine through, grave foot, grave over, greek me, green thumb, grind axe, grindstone nose, grist mill, " +
  "ground ear, growing like, gutter the, hair dog, handle hot, happy clam, happy lark, happy tired, hasn't clue, " +
  "hat old, hatch down, hatchet bury, have nice, haven't got, haystack needle, head high, head lose, head off, " +
  "heart your, heavy lead, heels down, heels head, heels kick, hell bat, hell hope, henhouse fox, herring red, " +
  "high kite, hole ace, honcho head, honest long, hopes have, hopes your, horn loud, horns bull, horse beat, " +
  "horse dead, horses hold, hour need, hump over, hurrah last, hurts hurts, icing cake, identity mistaken, injury " +
  "insult, intentions paved, irish luck, ivory tower, jam in, jaybird naked, jiffy in, joined hip, joneses keep, " +
  "jump gun, jump just, jungle law, justice blind, keep eye, kettle fine, kick get, kinds takes, king's ransom, " +
  "knock park, knock socks, knock wood, knowledge best, knuckle down, knuckle under, labor love, laugh have, " +
  "laundry dirty, lead get, leading blind, learn live, least last, lies like, life big, life's bitch, life's " +
  "grind, light seen, lightning greased, lightning quick, like work, limb out, line the, lion's share, little " +
  "patter, live live, live once, lizard lounge, load take, long lost, looking horse, loose ends, lost love, loved " +
  "lost, luxury lap, make day, matter it's, mccoy real, meaningful dialogue, memory down, memory your, merrier " +
  "more, metal pedal, methuselah older, midnight burn, mighty high, million one, minute every, minute's peace, " +
  "missed boat, molasses slow, moment glory, moment sun, moment truth, money burn, money fist, monster green, " +
  "more skin, mousetrap better, mouth hand, music face, mustard can't, nails tough, naked truth, nature force, " +
  "neat pin, needles pins, needless say, neither there, never back, never never, nick time, nickels wooden, night " +
  "fly, nightmare worst, nose the, nothing sneeze, numerous mention, nutshell in, nutshell put, oats wild, older " +
  "dirt, older wiser, one tie, opportunity doesn't, other foot, outside think, over one, pain the, pancake flat, " +
  "parcel part, patience virtue, paydirt hit, peas pod, perfect letter, perfect storm, peter paul, phrase coin, " +
  "picture pretty, pig's eye, pile it, pinch in, pincher penny, plague avoid, plague like, plain day, plain face, " +
  "playing deck, playing field, playing fire, pleased punch, plenty fish, plunge take, point pride, point this, " +
  "poke pig, pony show, pooper party, position jockey, pours rains, power more, present like, pulling your, " +
  "punches pull, puppy cute, purposes intents, question burning, quick cuts, quick lick, quick wink, race rat, " +
  "rail thin, raining cats, reap what, reckoned force, reinvent wheel, relief sigh, relish spoke, riches rags, " +
  "rings bell, ripe age, ripped off, river cry, roll on, roost ruled, ropes know, roses smell, sadder wiser, " +
  "saddle back, sandwich knuckle, scared death, scared stiff, score know, scratch start, sealed kiss, second " +
  "none, seize day, shakers movers, shape bent, sharp tack, sheet white, sheets three, shine rise, shines while, " +
  "shoot moon, short long, short story, shoulder cold, shoulder wheel, sick dog, sight mind, simple stupid, sink " +
  "swim, situation best, skating thin, sleeping dogs, slept like, sliced bread, slinging mud, slippery eel, small " +
  "fish, small world, smart whip, snug bug, spade spade, spades black, spilled beans, spilled crying, spilt milk, " +
  "spinning wheels, spitting image, spring life, square back, squeaky grease, stands thumb, steam blow, stick " +
  "mud, stiff upper, stitch time, stormy night, story bull, story same, straight arrow, straight record, strong " +
  "an, stubborn mule, stuffed shirt, success ladder, sundays week, suspicion sneaking, sweating blood, sweating " +
  "bullets, take team, takes know, takes tango, taking candy, teeth edge, temper lose, them weed, there been, " +
  "thick the, thicker blood, thieves thick, thin ice, things those, this age, throat down, through nose, through " +
  "tape, through thick, throw towel, thumbs all, ticket just, tied fit, tighter drum, time old, time's charm, " +
  "times good, together feather, tomorrow there's, tongue cheek, tongue hold, tongue the, tongue watch, tongue " +
  "your, tooth nail, totem pole, touch foot, tough hoe, trades jack, treatment carpet, tribulations trials, tried " +
  "true, true but, tuck and, tunnel light, turkey let's, twist fate, ugly sin, under gun, until come, unturned " +
  "stone, unvarnished truth, vanquish enemy, ventured nothing, vibrant young, wagon off, wagon the, waiting " +
  "other, wakeup call, warmed death, watch your, watching clock, water come, water fish, water hot, waters still, " +
  "wayside fall, weary world, weather friend, weather storm, weather under, weight worth, what are, what what, " +
  "whole ball, whole hog, whole yards, wildfire spread, wisdom ages, wise owl, wise word, without saying, wits " +
  "end, wonders cease, woods babe, woods out, word in, words fail, words few, words mark, words your, world end, " +
  "world fire, worms can, worms open, worth it's, would have, wounds lick, written stone, wrong rub, wrong side, " +
  "yanking chain, yappy dog, years young, you're boss"
).split(", ");
