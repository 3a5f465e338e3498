#!/usr/bin/env bash
# The main job without a display: a party from presets with portraits, a started campaign, a round of play, pictures.
# Usage: headless.sh BUILD_FOLDER OUTPUT_FOLDER
set -euo pipefail
build=$1
out=$2
export QT_QPA_PLATFORM=offscreen
cli="$build/app/retinue-cli"

rm -rf "$out"
mkdir -p "$out"
library="$out/Sample library"

echo "== A library with the sample content"
"$cli" sample new "$library"

echo
echo "== A party from presets: one renamed, one changed, two as they are"
preset() { "$cli" --library "$library" --json presets show "$1"; }
{
    printf '{"character_slots": [\n'
    preset "Kara Stormwind" | sed -e 's/"name": "Kara Stormwind"/"preset": "Kara Stormwind", "name": "Kara Smith"/' \
        -e 's/"facial_expression": "[^"]*"/"facial_expression": "Determined"/'
    printf ',\n'
    preset "Theron Gearwright" | sed -e 's/"name": "Theron Gearwright"/"preset": "Theron Gearwright", "name": "Theron Underbough"/'
    printf ',\n'
    preset "Grenna Holt"
    printf ',\n'
    preset "Velorin Asterfel"
    printf ']}\n'
} > "$out/party.json"
"$cli" --library "$library" party start new --title "Ashes of the Grove" \
    --description "The moonwell has run dry, and somebody in Emberfall knows why." --style roleplay_heavy \
    --slots "$out/party.json" --portraits

echo
echo "== What the campaign holds, and a round of play"
campaign=$("$cli" --library "$library" --json campaigns list | sed -n 's/.*"campaign_id": "\([^"]*\)".*/\1/p' | head -n 1)
"$cli" --library "$library" campaigns show "$campaign"
"$cli" --library "$library" characters damage pc:kara_smith 8 --campaign "$campaign"
"$cli" --library "$library" characters level-up pc:kara_smith --campaign "$campaign"
"$cli" --library "$library" characters list --campaign "$campaign"

echo
echo "== Pictures of every page"
for scheme in light dark; do
    "$build/app/retinue" --library "$library" --screenshot-dir "$out/screenshots/$scheme" --size 1440x900 --scheme "$scheme"
done
"$build/app/retinue" --library "$library" --screenshot-dir "$out/screenshots/light@2x" --size 1280x800 --scale 2 --scheme light
find "$out/screenshots" -name '*.png' | sort

echo
echo "The library is in $library; open it with: $build/app/retinue \"$library\""
