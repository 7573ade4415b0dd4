"""Prints briefings of every kind with Chromium: the short ones fill one sheet of A4, and no more.

usage: KOPA=path/to/kopa python test_sheets.py
"""

import os
import re
import subprocess
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
KOPA = os.environ["KOPA"]

# The kind, and the options that it needs.
KINDS = [
    ("cluster", []),
    ("comparison", ["--by", "cluster"]),
    ("change", []),
    ("newcomers", []),
    ("newcomers", ["--audience", "public"]),
    ("indicators", ["--by", "cluster", "--splits", "2"]),
    ("data", []),
]
# Chance takes long for these.
SLOW = {"comparison", "indicators"}
CASES = [
    (dataset, kind, options, language)
    for dataset in ("clusters3-synthetic", "eu-cluster-projects")
    for kind, options in KINDS
    for language in ("en", "lv")
    # The EU projects are of no cluster, and one language of the made-up ones tells as much as two.
    if not (kind in SLOW and dataset == "eu-cluster-projects")
    and not (language == "en" and dataset == "clusters3-synthetic")
]


def printed(page):
    """How many sheets a page prints on, their size, and the text on them."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(page.pdf(prefer_css_page_size=True))
        file.flush()
        facts = subprocess.run(["pdfinfo", file.name], capture_output=True, text=True, check=True)
        text = subprocess.run(
            ["pdftotext", "-layout", file.name, "-"], capture_output=True, text=True, check=True)
    sheets = int(re.search(r"Pages:\s+(\d+)", facts.stdout).group(1))
    return sheets, re.search(r"Page size:.*", facts.stdout).group(0), text.stdout


def check(browser, folder, dataset, kind, options, language):
    path = Path(folder) / "page.html"
    subprocess.run(
        [KOPA, "brief", ROOT / "datasets" / dataset, "--about", kind, "--length", "page", *options,
         "--language", language, "--quiet", "--output", path], check=True)
    page = browser.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(path.as_uri())
    assert page.locator("figure svg").count() >= 1, "there is a main picture"
    assert 3 <= page.locator(".key-numbers li").count() <= 5
    sheets, size, text = printed(page)
    name = f"{dataset} {kind} {' '.join(options)} ({language})"
    assert sheets == 1, f"{name}: {sheets} sheets"
    assert "A4" in size, f"{name}: {size}"
    assert "Kopa " in text, f"{name}: the line on the source is on the sheet"
    assert not complaints, complaints
    page.close()
    print(f"{name}: one sheet")


def main():
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("KOPA_CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox"])
        for case in CASES:
            check(browser, folder, *case)
        browser.close()


if __name__ == "__main__":
    main()
