#include "core/portraits/sketch/tables.h"

#include <array>

namespace retinue::sketch {

namespace {

constexpr auto hairStyleRows = std::to_array<Words>({
    {"balding", "balding,receding,thinning hair,receding hairline,tonsure,widow's peak"},
    {"bald", "bald,hairless,shaved head,shaven head,bald head,shaven,clean shaven head,no hair,kahl"},
    {"undercut", "undercut,shaved sides,shaved side,half shaved"},
    {"mohawk", "mohawk,mohican,crest of hair"},
    {"locs", "dreadlocks,dreads,locs,dreadlocked,dreaded hair,matted hair,matted locks"},
    {"afro", "afro,coily,coily hair,coils,kinky hair,puffs"},
    {"two braids", "braids,plaits,twin braids,two braids,pigtails,braided pigtails,twin plaits"},
    {"one braid", "braid,plait,long braid,single braid,side braid,braided hair,braided,zopf"},
    {"crown braid", "crown braid,braided crown,braided crown of hair"},
    {"bun", "bun,buns,updo,chignon,hair tied up,pinned up"},
    {"topknot", "topknot,top knot,man bun"},
    {"ponytail", "ponytail,pony tail,tied back,pulled back,hair back,queue"},
    {"bob", "bob,bobbed,chin length,pageboy"},
    {"fringe", "fringe,bangs"},
    {"spiky", "spiky,spiked,spikey,wild hair,unruly,unkempt,messy,tousled,dishevelled,disheveled,unkempt hair"},
    {"curly", "curly,curls,curled,ringlets,curly hair,lockig,locken,rizado"},
    {"long curls", "long curly,long curls,cascading curls,long dark curls,mane of curls,long ringlets"},
    {"wavy", "wavy,waves,wave,flowing,cascading"},
    {"swept", "swept,slicked,slicked back,swept back,combed,pompadour,combed back"},
    {"flame",
     "flame hair,hair of flame,flaming hair,fiery hair,hair of fire,flames for hair,burning hair,hair of flames"},
    {"crop", "short,cropped,crew cut,buzz cut,buzzed,close cropped,short cropped,kurz,corto,pixie"},
    {"long", "long,straight,shoulder length,waist length,long straight,lang,lange,largo,mane,tresses,loose"},
});

constexpr auto beardRows = std::to_array<Words>({
    {"braided", "braided beard,dwarven beard,beard braided,braids in beard,beaded beard,plaited beard,beard braids,"
                "beard in braids"},
    {"forked", "forked beard,split beard"},
    {"wizard", "long beard,long white beard,flowing beard,long grey beard,long gray beard,wizard beard,great beard"},
    {"full", "full beard,bushy beard,thick beard,big beard,heavy beard,wild beard,shaggy beard,beard,bearded,bart"},
    {"short", "short beard,trimmed beard,neat beard,neatly trimmed beard,well trimmed beard,close beard,cropped beard,"
              "well kept beard,short trimmed beard"},
    {"goatee", "goatee,pointed beard,chin beard,van dyke,soul patch"},
    {"moustache", "moustache,mustache,handlebar,mustachioed,moustachioed"},
    {"sideburns", "sideburns,mutton chops,muttonchops,side whiskers"},
    {"stubble", "stubble,stubbled,unshaven,five o'clock shadow,scruff,scruffy"},
    {"none", "clean shaven,beardless,smooth shaven,shaven face"},
});

constexpr auto noseRows = std::to_array<Words>({
    {"aquiline", "aquiline nose,roman nose,hawkish nose,eagle nose,hawk nose"},
    {"hooked", "hooked nose,crooked beak,beak nose,beaked nose"},
    {"broken", "broken nose,crooked nose,bent nose"},
    {"broad", "broad nose,wide nose,flat broad nose"},
    {"flat", "flat nose,flattened nose"},
    {"bulb", "bulbous nose,big nose,large nose,red nose,round nose"},
    {"button", "button nose,small nose,tiny nose,cute nose"},
    {"snub", "snub nose,upturned nose,turned up nose"},
    {"long", "long nose,pointed nose,pointy nose,sharp nose"},
    {"fine", "fine nose,delicate nose,narrow nose,thin nose"},
    {"straight", "straight nose"},
});

constexpr auto hornRows = std::to_array<Words>({
    {"ram", "ram horns,ram's horns,curling horns,spiral horns,coiled horns,ram like horns"},
    {"curl", "curled horns,curved horns,sweeping curved horns"},
    {"up", "tall horns,upright horns,straight horns,long horns,goat horns"},
    {"back", "swept back horns,backswept horns,swept horns,antelope horns,back swept horns"},
    {"broken", "broken horn,one horn,cracked horn,chipped horn,snapped horn,missing horn"},
    {"small", "small horns,short horns,nubs,tiny horns,stubby horns"},
    {"antlers", "antlers,stag horns"},
    {"up", "horns,horned"},
});

constexpr auto scarPlaceRows = std::to_array<Words>({
    {"scar brow", "eyebrow,brow,eye,eyes,forehead,temple"},
    {"scar cheek", "cheek,cheeks,cheekbone,face,ear"},
    {"scar nose", "nose,bridge"},
    {"scar chin", "chin,lip,lips,jaw,mouth,jawline,throat"},
});

constexpr auto tattooPlaceRows = std::to_array<Words>({
    {"tattoo cheek", "cheek,cheeks,cheekbones,cheekbone,jaw"},
    {"tattoo brow", "brow,forehead,brows,temple,third eye"},
    {"tattoo eye", "eye,eyes,face,facial,left,right"},
});

constexpr auto markRows = std::to_array<Words>({
    {"freckles", "freckles,freckled,freckle,sommersprossen,pecas"},
    {"glasses", "glasses,spectacles,bespectacled,eyeglasses,brille,lunettes,gafas,pince nez"},
    {"monocle", "monocle,loupe,magnifying lens,lens"},
    {"goggles", "goggles"},
    {"eyepatch", "eyepatch,eye patch,one eyed,missing eye,missing an eye,lost an eye,lost eye,patch over"},
    {"blind eye",
     "blind eye,milky eye,clouded eye,blind in one eye,heterochromia,mismatched eyes,different colored eyes,"
     "different coloured eyes,two different eyes"},
    {"earring", "earring,earrings,ear ring,ear rings,pierced ear,pierced ears,hoop,hoops"},
    {"nose ring", "nose ring,septum,pierced nose,piercing,piercings"},
    {"circlet", "circlet,diadem,headband,headdress"},
    {"crown", "crown,tiara,coronet"},
    {"flower",
     "flowers in hair,flower in hair,flower,flowers,floral crown,wreath,leaves in hair,vines in hair,blossoms"},
    {"beads", "beads in hair,beaded,beads"},
    {"feather", "feather,feathers,feathered"},
    {"weathered", "weathered,wrinkled,wrinkles,lined,leathery,careworn,craggy,rugged,battle worn,haggard"},
    {"soot", "soot,sooty,grime,grimy,dirt,smudge,smudged,oil stained,grease"},
    {"hood", "hood,hooded,cowl,cowled,kapuze"},
    {"rosy", "rosy,rosy cheeks,ruddy,flushed,blushing,apple cheeks"},
    {"beauty mark", "beauty mark,mole,beauty spot"},
    {"burn", "burn,burned,burnt,burn scar,burn scars"},
    {"fangs", "fangs,fang,sharp teeth,pointed teeth,vampire,vampiric"},
    {"tusks", "tusks,tusk"},
    {"glow", "glowing eyes,eyes glow,glowing eye,eyes that glow,luminous eyes,shining eyes,radiant eyes"},
    {"runes", "runes,rune,runic,glyphs,glowing runes,sigils,arcane symbols,glowing markings"},
    {"scarf", "scarf,neckerchief,bandana,bandanna,cravat"},
    {"mask", "mask,masked,half mask,veil"},
    {"hat", "wide brimmed hat,brimmed hat,hat,tricorn,pointed hat,wizard hat,feathered hat"},
    {"turban", "turban,headscarf,head wrap,headwrap,keffiyeh"},
    {"helmet", "helmet,helm,great helm,coif"},
    {"bandage", "bandage,bandaged,bandages"},
    {"pendant", "pendant,amulet,necklace,medallion,locket,holy symbol,talisman"},
    {"cloak", "cloak,cloaked,mantle,poncho,shawl,umhang"},
    {"fur mantle",
     "fur cloak,fur lined,fur trimmed,fur mantle,fur collar,wolf pelt,bear pelt,fur lined cloak,fur trim"},
    {"mane", "mane,lion,leonin,lion like"},
    {"striped coat", "stripes,striped,tiger,tabby"},
    {"spotted coat", "spots,spotted,rosettes,leopard,jaguar,cheetah"},
    {"moss", "moss,mossy,overgrown,vines growing"},
    {"cracks", "cracks,cracked,dented,battle scarred plating,scratched"},
    {"lipstick", "red lips,painted lips,dark lips,lipstick,full lips,black lips"},
    {"kohl", "kohl,eyeliner,eye liner,dark makeup,eye shadow,painted eyes"},
});

constexpr auto nounRows = std::to_array<Words>({
    {"hair", "hair,haired,haare,haar,locks,curls,tresses,braid,braids,ponytail,mohawk,bun,dreadlocks,ringlets,"
             "topknot,cabello,pelo,cheveux,plait,plaits,bob,afro,undercut,locs,fringe,bangs,crest,temples,strands"},
    {"eyes", "eyes,eye,eyed,gaze,irises,iris,augen,ojos,yeux,stare"},
    {"skin", "skin,skinned,complexion,scales,scaled,scale,haut,piel,peau,hide,feathers,plating,plates,skintone,"
             "face,body,chassis"},
    {"fur", "fur,furred,pelt,mane,stripes"},
    {"beard", "beard,bearded,moustache,mustache,goatee,stubble,sideburns,whiskers,bart,brows,eyebrows,eyebrow,brow"},
    {"scarf", "scarf,neckerchief,cravat,shawl,bandana"},
    {"hat", "hat,turban,headscarf,cap,headwrap,tricorn"},
    {"cloak", "cloak,cape,mantle,hood,cowl,poncho,cloaks"},
    {"cloth", "robe,robes,tunic,armor,armour,dress,doublet,gown,vest,shirt,vestments,surcoat,leather,"
              "leathers,sash,gi,tabard,clothes,clothing,garb,attire,outfit,jerkin,garments,silk,silks,velvet,"
              "coat,wraps,linen,wool,uniform,mail,chainmail,plate,habit,trousers,boots,gloves,jacket,"
              "waistcoat,cassock,apron,blouse,waistcoat,turban"},
    {"trim", "trim,trimmed,trimming,embroidery,embroidered,edged,edging,buttons,lining,lined,accents,stitching,hem,"
             "filigree,inlay,inlaid,details,piping,bordered,border"},
    {"horns", "horns,horn,antlers,horned"},
    {"paint", "paint,warpaint,war"},
    {"tattoo", "tattoo,tattoos,tattooed,tattooing,ink,markings,marking,runes,lines"},
    {"other", "sword,blade,axe,staff,dagger,daggers,bow,gem,gems,crystal,moon,sun,sky,light,fire,heart,rose,dragon,"
              "wings,wing,tail,claws,lips,teeth,tusks,jewelry,ring,rings,necklace,pendant,amulet,earring,earrings,"
              "scar,scars,energy,magic,aura,glow,circlet,crown,shield,belt,freckles,glasses,spectacles,horse,wolf,cat,"
              "cheeks,cheek,nose,chin,smile,"
              "raven,owl,magic,magics,forest,sea,humor,humour,spectacles,patch,eyepatch"},
});

} // namespace

std::span<const Words> hairStyleWords()
{
    return hairStyleRows;
}

std::span<const Words> beardWords()
{
    return beardRows;
}

std::span<const Words> noseWords()
{
    return noseRows;
}

std::span<const Words> hornWords()
{
    return hornRows;
}

std::span<const Words> scarPlaceWords()
{
    return scarPlaceRows;
}

std::span<const Words> tattooPlaceWords()
{
    return tattooPlaceRows;
}

std::span<const Words> markWords()
{
    return markRows;
}

std::span<const Words> nounWords()
{
    return nounRows;
}

} // namespace retinue::sketch
