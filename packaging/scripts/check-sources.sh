#!/usr/bin/env bash
# The checks that need no build: formatting, file sizes, JSON data, desktop files.
set -euo pipefail
cd "$(dirname "$0")/../.."
failed=0

format=$(command -v clang-format-14 || command -v clang-format)
mapfile -t sources < <(find app core ui tests resources -name '*.h' -o -name '*.cpp' | sort)
if ! "$format" --dry-run -Werror "${sources[@]}" 2> build-format.log; then
    grep -oE '^[^:]+' build-format.log | sort -u | sed 's/^/not formatted (clang-format -i): /'
    failed=1
fi
rm -f build-format.log

# Somebody's machine must never be named in the tree.
if grep -rnE '/(home|Users|root|mnt)/[a-z]+/' --include='*.h' --include='*.cpp' --include='*.md' --include='*.txt' --include='*.cmake' . \
        --exclude-dir=build --exclude-dir=.git | grep -v '/home/gaia'; then
    echo "a path of a machine stands in the tree"
    failed=1
fi

big=$(find app core ui -name '*.cpp' -o -name '*.h' | xargs wc -l | awk '$2 != "total" && $1 > 500 {print $2 ": " $1 " lines"}')
[ -z "$big" ] || { echo "over 500 lines is two ideas:"; echo "$big"; failed=1; }

for file in resources/*/*.json; do
    python3 -m json.tool "$file" > /dev/null || { echo "$file is no JSON"; failed=1; }
done
python3 packaging/scripts/check-translations.py || failed=1
for file in packaging/linux/*.desktop; do
    [ ! -e "$file" ] || desktop-file-validate "$file" || failed=1
done
for file in packaging/linux/*.metainfo.xml; do
    [ ! -e "$file" ] || appstreamcli validate --no-net --explain "$file" || failed=1
done
[ "$failed" -eq 0 ] && echo "${#sources[@]} source files in order"
exit "$failed"
