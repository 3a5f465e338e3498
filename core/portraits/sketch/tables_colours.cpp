#include "core/portraits/sketch/tables.h"

#include <array>

namespace retinue::sketch {

namespace {

constexpr auto hairRows = std::to_array<ColourWords>({
    {"black", 0x332b33, "black,raven,jet,ebony,inky,obsidian,coal,schwarz,schwarze,negro,noir"},
    {"dark brown", 0x4d352b, "dark brown,dark,deep brown,umber,coffee"},
    {"brown", 0x6d4830, "brown,brunette,mousy,walnut,braun,castaño,brun"},
    {"chestnut", 0x834a2d, "chestnut,mahogany,hazel,chocolate"},
    {"auburn", 0x96442a, "auburn,russet,burgundy,wine"},
    {"red", 0xb5522c, "red,scarlet,crimson,rust,rusty,rot,rote,pelirrojo,roux"},
    {"ginger", 0xc4692f, "ginger,orange,carrot"},
    {"copper", 0xb8643a, "copper,coppery,bronze"},
    {"blond", 0xd5aa5c, "blond,blonde,golden,gold,honey,yellow,wheat,flaxen,dorado,rubio"},
    {"straw", 0xd9bd80, "straw,sandy,platinum,light,fair,ash blonde,ash blond"},
    {"salt and pepper", 0x77716f, "salt and pepper,greying,graying,iron grey,iron gray,steel grey,steel gray"},
    {"grey", 0x9b9792, "grey,gray,ash,ashen,smoky,grau,gris,grizzled"},
    {"silver", 0xc3c3c0, "silver,silvery,moonlit,silvered"},
    {"white", 0xe8e2d5, "white,snow,snowy,ivory,pale,weiß,weiss,blanco,blanc"},
    {"blue", 0x4b6c92, "blue,azure,indigo,cobalt,sapphire,navy"},
    {"teal", 0x4c8580, "teal,turquoise,cyan,aquamarine,seafoam,sea green"},
    {"green", 0x5f7f52, "green,moss,mossy,emerald,olive,leaf green"},
    {"purple", 0x6d4f80, "purple,violet,lavender,lilac,magenta,plum"},
    {"pink", 0xc27a8a, "pink,rose,rosy"},
    {"fire", 0xe0752f, "fire,fiery,flame,flaming,flames,burning,ember,embers"},
});

constexpr auto irisRows = std::to_array<ColourWords>({
    {"brown", 0x7a4a28, "brown,chestnut,warm brown,chocolate,copper,bronze,braun,braune"},
    {"dark", 0x4a3226, "dark,black,deep,ebony,obsidian,dark brown,coal"},
    {"hazel", 0x957438, "hazel"},
    {"amber", 0xcf8f2c, "amber,orange,honey,fiery,burning,ember"},
    {"green", 0x5f8a4a, "green,emerald,jade,grün,grüne,verde,verdes,verts"},
    {"grey green", 0x7d9078, "grey green,gray green,green grey,sea green,moss,mossy,olive"},
    {"teal", 0x4f9490, "teal,turquoise,aquamarine,cyan"},
    {"blue", 0x4f7fa8, "blue,azure,sapphire,cobalt,blau,blaue,azul,azules,bleu,bleus,deep blue"},
    {"ice", 0x9cc0cf, "ice,icy,pale,pale blue,ice blue,icy blue,light blue,crystal,frosty"},
    {"grey", 0x84909a, "grey,gray,stormy,storm,steel,slate,steely,grau,graue"},
    {"silver", 0xc2ccd0, "silver,silvery,white,milky,pearl,blind,clouded,moonlit"},
    {"violet", 0x8a64a8, "violet,purple,lavender,lilac,amethyst"},
    {"gold", 0xdcab34, "gold,golden,yellow"},
    {"red", 0xbb3a34, "red,crimson,scarlet,ruby,blood red"},
    {"pink", 0xc77a92, "pink,rose"},
});

constexpr auto skinRows = std::to_array<ColourWords>({
    {"porcelain", 0xf3d9c2, "porcelain,pale,alabaster,white,ivory,milky,pallid"},
    {"fair", 0xecc7a4, "fair,rosy,ruddy,pink,freckled"},
    {"light", 0xe6b98f, "light,peach,cream,creamy"},
    {"olive", 0xcf9f6e, "olive,mediterranean"},
    {"golden", 0xdcae6a, "golden,gold,honey,yellow"},
    {"tan", 0xc08a58, "tan,tanned,sun kissed,sunburnt,weathered bronze,caramel,swarthy,sun browned"},
    {"brown", 0x9a6540, "brown,warm brown,umber,chestnut,cinnamon"},
    {"dark", 0x74472f, "dark,dark brown,deep brown,mahogany,rich brown"},
    {"ebony", 0x57362b, "ebony,black,obsidian,jet,deep black"},
    {"grey", 0x9a9790, "grey,gray,stone,stony,slate,ashen,ash,granite,stone grey"},
    {"green", 0x8ea36a, "green,emerald,moss,mossy,jade"},
    {"grey green", 0x93a07c, "grey green,gray green,green grey,olive green,sage"},
    {"red", 0x9c3f45, "red,crimson,scarlet,ruby,brick red,maroon"},
    {"blue", 0x7a98b0, "blue,azure,cobalt,sapphire,pale blue,sky blue"},
    {"purple", 0x8a729c, "purple,violet,plum"},
    {"lavender", 0xa394b8, "lavender,lilac,mauve"},
    {"drow", 0x6d6580, "drow,dusky,charcoal,twilight"},
    {"teal", 0x6fa09a, "teal,turquoise,sea green,aquamarine,cyan"},
    {"ember", 0xc4683c, "ember,fiery,fire,burnt,lava"},
    {"orange", 0xc98a4a, "orange,ginger,tawny,amber"},
    {"copper", 0xb56f45, "copper,coppery"},
    {"bronze", 0xa6723f, "bronze,bronzed"},
    {"brass", 0xb59552, "brass"},
    {"silver", 0xa9b0b3, "silver,silvery,steel,iron,chrome"},
    {"chalk", 0xd8d4c8, "chalk,chalky,snow,snowy"},
    {"sand", 0xd0b184, "sand,sandy,straw,cream coloured,cream colored"},
});

constexpr auto clothRows = std::to_array<ColourWords>({
    {"black", 0x3b3740, "black,jet,ebony,obsidian,raven,schwarz"},
    {"charcoal", 0x55525a, "charcoal,dark grey,dark gray,dark,soot black"},
    {"grey", 0x84827e, "grey,gray,ash,ashen,slate,drab"},
    {"white", 0xe2d9c4, "white,ivory,cream,snow,bone,linen,undyed,pale"},
    {"brown", 0x735036, "brown,earth,earthen,umber,chestnut,earthy,rust,russet"},
    {"tan", 0xb08f5e, "tan,beige,sand,sandy,khaki,ochre"},
    {"red", 0x94383a, "red,scarlet,blood red"},
    {"crimson", 0x82303f, "crimson,burgundy,maroon,wine,ruby"},
    {"orange", 0xc0702f, "orange,saffron,amber,flame"},
    {"yellow", 0xcaa04a, "yellow,golden,gold,mustard"},
    {"green", 0x55703f, "green,emerald,moss,mossy,sage"},
    {"forest green", 0x41573b, "forest green,dark green,deep green,hunter green,woodland"},
    {"olive", 0x75723f, "olive"},
    {"teal", 0x3f7573, "teal,turquoise,aquamarine,sea green"},
    {"blue", 0x44638a, "blue,azure,sky blue,cobalt,royal blue,sapphire"},
    {"midnight blue", 0x303c62, "midnight blue,dark blue,deep blue,navy,indigo,midnight"},
    {"purple", 0x624875, "purple,violet,plum,amethyst,royal purple"},
    {"lavender", 0x8f7fa6, "lavender,lilac,mauve"},
    {"pink", 0xb76d7f, "pink,rose"},
    {"silver", 0xa9b0b3, "silver,silvery,silvered,steel"},
    {"copper", 0xb56f45, "copper,bronze,brass"},
});

} // namespace

std::span<const ColourWords> hairColours()
{
    return hairRows;
}

std::span<const ColourWords> irisColours()
{
    return irisRows;
}

std::span<const ColourWords> skinColours()
{
    return skinRows;
}

std::span<const ColourWords> clothColours()
{
    return clothRows;
}

} // namespace retinue::sketch
