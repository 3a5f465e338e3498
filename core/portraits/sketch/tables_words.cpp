#include "core/portraits/sketch/tables.h"

#include <array>

namespace retinue::sketch {

namespace {

constexpr auto genderRows = std::to_array<Words>({
    {"female", "female,woman,girl,lady,she,her,feminine,f,weiblich,frau,femme,féminin,mujer,femenino,femminile"},
    {"non-binary",
     "non binary,nonbinary,enby,agender,genderfluid,gender fluid,androgynous,neutral,other,they,none,diverse,divers"},
    {"male", "male,man,boy,he,him,his,masculine,m,männlich,mann,homme,masculin,hombre,masculino,maschile"},
});

constexpr auto ageRows = std::to_array<Words>({
    {"young",
     "young,child,teen,teenager,teenage,youth,youthful,adolescent,kid,juvenile,young adult,jung,joven,jeune,twenties"},
    {"middle-aged", "middle aged,middle age,mature,forties,fifties,seasoned,mittleren alters"},
    {"elderly", "elderly,elder,old,ancient,aged,venerable,senior,very old,wizened,alt,vieux,anciano,sixties,seventies"},
    {"adult", "adult,grown,prime,thirties,erwachsen,adulte,adulto"},
});

constexpr auto buildRows = std::to_array<Words>({
    {"slender",
     "slender,slim,thin,lean,lithe,skinny,wiry,lanky,gaunt,willowy,petite,slight,delicate,frail,bony,svelte"},
    {"athletic", "athletic,average,fit,toned,agile,medium,balanced,sinewy"},
    {"muscular", "muscular,strong,brawny,powerful,burly,buff,hulking,ripped,massive,broad shouldered,imposing"},
    {"stocky", "stocky,sturdy,compact,broad,squat,thickset,solid,robust"},
    {"heavyset", "heavyset,heavy,fat,plump,round,rotund,stout,portly,large,chubby,overweight,big,corpulent"},
});

constexpr auto statureRows = std::to_array<Words>({
    {"short", "very short,short,small,tiny,diminutive,little,low"},
    {"tall", "tall,towering,very tall,huge,giant,imposing,high,lanky"},
    {"average", "average,medium,normal,middling"},
});

constexpr auto expressionRows = std::to_array<Words>({
    {"calm", "calm,neutral,composed,relaxed,stoic,impassive,placid,patient,quiet,ruhig"},
    {"confident", "confident,sly,smug,cocky,proud,smirk,smirking,roguish,charming,wry,self "
                  "assured,bold,mischievous,playful,teasing"},
    {"determined", "determined,resolute,focused,intense,steadfast,driven,alert,vigilant,resolved,entschlossen"},
    {"excited", "excited,curious,amazed,eager,surprised,enthusiastic,astonished,wide eyed,wonder,inquisitive,manic"},
    {"fierce", "fierce,angry,furious,rage,raging,wild,savage,snarling,menacing,aggressive,wrathful,feral,scowling"},
    {"friendly", "friendly,kind,warm,gentle,welcoming,smile,smiling,good natured,compassionate,caring,motherly,jovial"},
    {"haunted",
     "haunted,sad,weary,afraid,fearful,scared,melancholic,melancholy,worried,tired,anxious,nervous,sorrowful"},
    {"joyful", "joyful,happy,laughing,cheerful,grin,grinning,merry,jolly,joyous,gleeful,delighted,beaming"},
    {"mysterious", "mysterious,enigmatic,secretive,inscrutable,cryptic,knowing,seductive,cunning,shadowy,aloof"},
    {"serene", "serene,peaceful,tranquil,meditative,dreamy,blissful,praying,eyes closed,contemplative"},
    {"stern", "stern,serious,grim,severe,disapproving,strict,cold,hard,dour,gruff,harsh,humorless,sober"},
    {"wise", "wise,thoughtful,sage,knowledgeable,pensive,scholarly,benevolent,gentle wisdom"},
    {"brooding", "brooding,dark,sullen,moody,sinister,sulking,bitter,resentful,smouldering,smoldering,intimidating"},
});

constexpr auto poseRows = std::to_array<Words>({
    {"arms crossed", "arms crossed,crossed arms,folded arms,arms folded"},
    {"casting", "casting spell,casting,spellcasting,spell,conjuring,channeling,channelling,magic,weaving"},
    {"weapon ready", "weapon ready,weapon drawn,combat stance,battle ready,ready,fighting "
                     "stance,drawn,attacking,wielding,combat,action"},
    {"seated", "seated thoughtful,seated,sitting,thoughtful,thinking,reading,kneeling,hand on chin"},
    {"over shoulder", "looking over shoulder,over shoulder,over the shoulder,looking back,glancing"},
    {"confident", "standing confident,standing,confident,heroic,proud"},
});

constexpr auto attireRows = std::to_array<Words>({
    {"plate", "plate,full plate,half plate,plate armor,plate armour,full armor,full armour,breastplate,heavy armor,"
              "heavy armour,cuirass,gorget,knight,platemail,armored,armoured"},
    {"mail", "chain,chainmail,chain mail,mail,scale,scale mail,ring mail,hauberk,tabard,surcoat,splint,chain shirt"},
    {"leaves", "leaves,leaf,vines,vine,bark,woven leaves,moss,living wood,flowers"},
    {"fur", "fur,furs,hide,hides,pelt,pelts,bearskin,wolfskin,hide armor,hide armour,bone,bones,tribal"},
    {"leather", "leather,leathers,studded,studded leather,brigandine,leather armor,leather armour,jerkin,padded,"
                "gambeson,bandolier,harness,coat,trench,travel,traveler,traveller,traveling,travelling"},
    {"vestments", "vestments,vestment,stole,holy,priestly,clerical,cassock,religious,sacred,ceremonial"},
    {"gi", "gi,monk,monastic,wraps,wrappings,sash,martial,kimono,sarong"},
    {"high collar", "high collar,high collared,collared,regal,cape,noble robes,stand up collar,collar,flamboyant"},
    {"robe", "robe,robes,gown,habit,toga,wizard,arcane,mage,scholar,scholarly"},
    {"apron", "apron,leather apron,tool belt,toolbelt,work clothes,work,goggles,tools,overalls,smith,tinker,workshop"},
    {"doublet", "doublet,ruff,fine clothes,fine,silk,silks,velvet,noble,courtly,dress,elegant,performer,colorful,"
                "colourful,vest,waistcoat,embroidered,entertainer,aristocratic,suit,lace"},
    {"tunic",
     "tunic,shirt,linen,simple,plain,common clothes,peasant,homespun,rags,tattered,clothes,wool,woolen,blouse"},
});

constexpr auto weaponRows = std::to_array<Words>({
    {"crossbow", "crossbow,hand crossbow,heavy crossbow,arbalest"},
    {"quarterstaff", "quarterstaff,bo,bo staff,fighting staff,walking stick,pole,jo"},
    {"greatsword", "greatsword,great sword,claymore,two handed sword,zweihander,bastard sword"},
    {"rapier", "rapier,foil,estoc,saber,sabre,cutlass,scimitar,scimitars,katana,falchion"},
    {"sword", "sword,swords,longsword,long sword,shortsword,short sword,blade,blades,broadsword,moonblade"},
    {"axe", "axe,axes,greataxe,battleaxe,battle axe,handaxe,hand axe,hatchet,great axe"},
    {"hammer", "hammer,warhammer,war hammer,maul,sledgehammer,light hammer"},
    {"mace", "mace,club,greatclub,morningstar,morning star,cudgel,sceptre,scepter"},
    {"flail", "flail,chain,chains,nunchaku,whip"},
    {"wand", "wand,wands,rod"},
    {"staff", "staff,arcane staff,wizard staff,crook,orb,focus,arcane focus,druidic focus,crystal"},
    {"halberd", "halberd,glaive,polearm,pike,poleaxe,naginata,guisarme"},
    {"spear", "spear,javelin,javelins,lance,trident,harpoon"},
    {"bow", "bow,longbow,long bow,shortbow,short bow,bow and arrows"},
    {"daggers", "dagger,daggers,knife,knives,kukri,stiletto,dirk,throwing knives,twin daggers,dart,darts"},
    {"scythe", "scythe,sickle,kama"},
    {"lute", "lute,lyre,harp,mandolin,guitar,violin,fiddle,instrument,flute,pipes,drum,viol"},
    {"book", "book,spellbook,tome,grimoire,codex,holy book"},
    {"shield", "shield,shields"},
    {"pistol", "pistol,gun,musket,firearm,blunderbuss,revolver"},
});

constexpr auto backdropRows = std::to_array<Words>({
    {"rays", "sunburst,rays,glory,halo,plain,nothing,blank"},
    {"forest", "forest,forests,wood,woods,woodland,grove,glade,jungle,trees,wald,bosque,forêt,thicket"},
    {"mountain", "mountain,mountains,mountaintop,peak,peaks,cliff,cliffs,highlands,summit,valley,canyon,gorge"},
    {"castle", "castle,keep,court,throne,palace,fortress,citadel,tower,battlements,stronghold,throne room,bastion"},
    {"tavern", "tavern,inn,pub,alehouse,taproom,hearth,feast hall,mead hall,bar"},
    {"library", "library,study,archive,archives,scriptorium,academy,books,bookshelves,university,school,laboratory"},
    {"temple", "temple,shrine,church,cathedral,monastery,abbey,altar,sanctuary,chapel,holy,sacred,dojo"},
    {"sea", "sea,ship,harbour,harbor,ocean,port,coast,beach,docks,shore,waves,deck,island,lighthouse,river,lake"},
    {"city", "city,street,streets,town,alley,rooftop,rooftops,market,village,urban,alleys,slums,guild,bazaar"},
    {"cave", "cave,caves,cavern,caverns,underdark,underground,tunnel,tunnels,mine,mines,grotto,dungeon,crypt"},
    {"battle", "battle,battlefield,war,siege,camp,arena,warzone,frontline,ramparts,training,barracks"},
    {"ruins", "ruin,ruins,ruined,graveyard,cemetery,tomb,tombs,crumbling,ancient stones,abandoned"},
    {"desert", "desert,dune,dunes,sands,oasis,wasteland,badlands,pyramid,savanna"},
    {"snow", "snow,snowy,ice,icy,tundra,frozen,glacier,winter,arctic,frost"},
    {"forge", "forge,smithy,workshop,foundry,anvil,smith,factory,furnace"},
    {"swamp", "swamp,bog,marsh,marshes,fen,bayou,mire,wetlands"},
    {"hell", "hell,hells,infernal,fire,inferno,avernus,abyss,volcano,lava,flames,fiery,burning,nine hells,fire plane"},
    {"planar", "astral,fey,feywild,plane,planes,planar,cosmic,celestial,void,ethereal,heavens,dream,shadowfell,portal,"
               "arcane"},
    {"night", "night,star,stars,starry,moon,moonlit,moonlight,midnight,nighttime,darkness"},
    {"dusk", "hill,hills,dusk,dawn,sunset,sunrise,plains,field,fields,meadow,grassland,farm,road,prairie,twilight,"
             "countryside,garden"},
});

constexpr auto classRows = std::to_array<Words>({
    {"fighter", "fighter,warrior,soldier,knight,guard,mercenary,champion,samurai,gladiator,captain,kämpfer,guerrero"},
    {"paladin", "paladin,crusader,templar"},
    {"ranger", "ranger,hunter,scout,archer,tracker,waldläufer"},
    {"rogue", "rogue,thief,assassin,spy,pirate,bandit,scoundrel,burglar,smuggler,schurke"},
    {"wizard", "wizard,mage,scholar,sage,enchanter,necromancer,illusionist,arcanist,magier,mago"},
    {"sorcerer", "sorcerer,sorceress,elementalist"},
    {"warlock", "warlock,witch,cultist,hexblade,occultist"},
    {"cleric", "cleric,priest,priestess,healer,acolyte,kleriker"},
    {"druid", "druid,shaman,druide"},
    {"bard", "bard,minstrel,performer,skald,singer,musician,dancer,barde"},
    {"monk", "monk,martial artist,mönch"},
    {"barbarian", "barbarian,berserker,savage,barbar"},
    {"artificer", "artificer,tinker,alchemist,engineer,inventor,smith,blacksmith"},
});

} // namespace

std::span<const Words> genderWords()
{
    return genderRows;
}

std::span<const Words> ageWords()
{
    return ageRows;
}

std::span<const Words> buildWords()
{
    return buildRows;
}

std::span<const Words> statureWords()
{
    return statureRows;
}

std::span<const Words> expressionWords()
{
    return expressionRows;
}

std::span<const Words> poseWords()
{
    return poseRows;
}

std::span<const Words> attireWords()
{
    return attireRows;
}

std::span<const Words> weaponWords()
{
    return weaponRows;
}

std::span<const Words> backdropWords()
{
    return backdropRows;
}

std::span<const Words> classWords()
{
    return classRows;
}

} // namespace retinue::sketch
