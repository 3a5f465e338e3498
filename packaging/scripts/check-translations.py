#!/usr/bin/env python3
"""Checks translations/*.ts against the sources: every plural has all its forms in English, every language is complete
and keeps the placeholders. Prints what is wrong; ends with 1 when something is."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

root = pathlib.Path(__file__).resolve().parents[2]
lupdate = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate6") or shutil.which("lupdate")
if not lupdate:
    sys.exit("lupdate is missing; install qt6-tools-dev-tools and qt6-l10n-tools")


def placeholders(text):
    return sorted(set(re.findall(r"%(?:n|L?\d)", text or "")))


wrong = 0
count = 0
for file in sorted((root / "translations").glob("retinue_*.ts")):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / file.name
        shutil.copy(file, fresh)
        subprocess.run([lupdate, "-silent", "-I", ".", "-locations", "none", "-no-obsolete", "app", "core", "ui", "-ts",
                        str(fresh)], cwd=root, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        english = file.stem.endswith("_en")
        for message in xml.parse(fresh).getroot().iter("message"):
            plural = message.get("numerus") == "yes"
            if english and not plural:
                continue
            count += 1
            source = message.findtext("source")
            node = message.find("translation")
            forms = [f.text for f in node.findall("numerusform")] if plural else [node.text]
            if not forms or not all(forms):
                print(f"{file.name}: not translated: {source}")
                wrong += 1
            elif any(placeholders(f) != placeholders(source) for f in forms) and not plural:
                print(f"{file.name}: other placeholders than: {source}")
                wrong += 1
if wrong:
    sys.exit(1)
print(f"{count} translated texts in order")
