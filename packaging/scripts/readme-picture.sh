#!/usr/bin/env bash
# Makes the picture of the README anew from a built program. Usage: readme-picture.sh [BUILD_FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."
build=${1:-build/release}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=offscreen
"$build/app/retinue-cli" --quiet sample new "$folder/Sample library"
"$build/app/retinue" --library "$folder/Sample library" --screenshot-dir "$folder/pictures" --size 1440x900 --scheme light
mkdir -p packaging/screenshots
cp "$folder/pictures/party.png" packaging/screenshots/party.png
