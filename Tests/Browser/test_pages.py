"""Holds every kind of page against WCAG 2.2 AA, by keyboard, at twice the size, in the dark, and on paper.

usage: KOPA=path/to/kopa python test_pages.py [folder for screenshots, out/pages by default]

PDFs are checked where KOPA_WEASYPRINT names WeasyPrint or it is in PATH.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
KOPA = os.environ["KOPA"]
CLUSTERS = ROOT / "datasets" / "clusters3-synthetic"
PROJECTS = ROOT / "datasets" / "eu-cluster-projects"
RULES = {"runOnly": {"type": "tag", "values": [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}

# Each kind of page: what the command is told before the output and the language.
KINDS = {
    "cluster": ["brief", PROJECTS],
    "comparison": ["compare", CLUSTERS, "--replicates", "19"],
    "indicators": ["brief", CLUSTERS, "--about", "indicators"],
    "change": ["brief", PROJECTS, "--about", "change", "--window", "2019"],
    "newcomers": ["brief", CLUSTERS, "--about", "newcomers"],
    "data": ["brief", PROJECTS, "--about", "data"],
    "check": ["check", PROJECTS],
    "membership": ["membership", CLUSTERS],
}
PRINTED = ["cluster", "check"]
MEBIBYTE = 1 << 20


def kopa(*arguments):
    done = subprocess.run([KOPA, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done


def make(folder, style):
    """A page of each kind in each language; the Latvian ones in the style of a house."""
    pages = {}
    for kind, arguments in KINDS.items():
        for language in ["en", "lv"]:
            path = folder / f"{kind}.{language}.html"
            extra = ["--style", style] if language == "lv" else []
            kopa(*arguments, "--language", language, "--output", path, *extra)
            pages[kind, language] = path
    return pages


def house_style(folder):
    (folder / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" viewBox="0 0 60 30">'
        '<rect width="60" height="30" fill="#9e3039"/></svg>')
    path = folder / "house.yaml"
    path.write_text(
        'name: Ekonomikas ministrija\nlogo: logo.svg\ncolour: "#9e3039"\naccent: "#005540"\n'
        "footer: Brīvības iela 55, Rīga\n")
    return path


def audit(page, name):
    found = Axe().run(page, options=RULES).response["violations"]
    for violation in found:
        print(violation["id"], violation["help"], [n["html"][:150] for n in violation["nodes"]][:3])
    assert not found, f"axe finds {len(found)} violations in {name}"


def check_reflow(page, name):
    """Nothing is lost and nothing scrolls sideways at 640 pixels (200 %) and at 320 (400 %)."""
    for width in [640, 320]:
        page.set_viewport_size({"width": width, "height": 800})
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{name} is {wide} pixels wide on {width}"
        # What is wider than the page scrolls within itself, and can be reached by keyboard.
        lost = page.eval_on_selector_all("body *", """(all) => all.filter((one) => {
          const box = one.getBoundingClientRect();
          const isSeen = box.width > 0 && box.right > innerWidth + 1;
          return isSeen && !one.closest(".table, svg") && getComputedStyle(one).position !== "absolute";
        }).map((one) => one.outerHTML.slice(0, 80))""")
        assert not lost, f"{name} at {width}: {lost[:3]}"
    page.set_viewport_size({"width": 1200, "height": 1000})


def check_keyboard(page, name):
    """Tab goes through everything that can be used, each place is seen, and it comes to the end."""
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip-link", name
    seen, states = [], 0
    for _ in range(400):
        state = page.evaluate("""() => {
          const one = document.activeElement;
          if (one === document.body) return null;
          const style = getComputedStyle(one);
          const isMarked = style.outlineStyle !== "none" || one.classList.contains("is-element");
          return { tag: one.tagName, isMarked, html: one.outerHTML.slice(0, 80) };
        }""")
        if state is None:
            break
        states += 1
        assert state["isMarked"], f"{name}: focus is not seen on {state['html']}"
        seen.append(state["tag"])
        page.keyboard.press("Tab")
    assert states < 400, f"{name}: Tab comes to no end"
    summaries = page.locator("summary").count()
    assert seen.count("SUMMARY") == summaries, f"{name}: {summaries} summaries, {seen}"
    if summaries:
        first = page.locator("details").first
        first.locator("summary").focus()
        page.keyboard.press("Enter")
        assert first.get_attribute("open") is not None, f"{name}: Enter does not unfold"
        page.keyboard.press("Enter")


def check_motion(page, name):
    moving = page.eval_on_selector_all("*", """(all) => all.filter((one) => {
      const style = getComputedStyle(one);
      return style.animationName !== "none" || style.transitionDuration !== "0s"
        || style.scrollBehavior === "smooth";
    }).length""")
    assert moving == 0, f"{name}: {moving} elements move"


def ground(page):
    return page.evaluate("getComputedStyle(document.body).backgroundColor")


def check(browser, kind, language, path, screenshots):
    name = f"{kind} ({language})"
    assert path.stat().st_size < 2 * MEBIBYTE, f"{name} has {path.stat().st_size} bytes"
    page = browser.new_page(viewport={"width": 1200, "height": 1000}, reduced_motion="reduce")
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: complaints.append(request.url)
            if not request.url.startswith(("file:", "data:")) else None)
    page.goto(path.as_uri())
    page.screenshot(path=screenshots / f"{kind}.{language}.light.png")
    assert ground(page) == "rgb(255, 255, 255)", name
    check_motion(page, name)
    complaints_of_page = list(complaints)
    audit(page, name)
    check_keyboard(page, name)
    check_reflow(page, name)
    page.emulate_media(color_scheme="dark")
    assert ground(page) != "rgb(255, 255, 255)", f"{name} is white in the dark"
    audit(page, f"{name} in the dark")
    page.screenshot(path=screenshots / f"{kind}.{language}.dark.png")
    page.emulate_media(media="print", color_scheme="dark")
    assert ground(page) == "rgb(255, 255, 255)", f"{name} prints dark"
    page.emulate_media(media="screen", color_scheme="light")
    if kind not in ["cluster"]:
        page.set_viewport_size({"width": 640, "height": 800})
        audit(page, f"{name} at twice the size")
    assert not complaints_of_page, complaints_of_page
    text = page.evaluate("""() => {
      for (const one of document.querySelectorAll("nav, details, .search, .panel, .skip-link, script")) one.remove();
      return document.body.innerText;
    }""")
    page.close()
    print(f"{name}: no violations, {path.stat().st_size >> 10} KiB")
    return text


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def unpacked(path):
    """All of a PDF's objects, those in compressed streams too."""
    whole = path.read_bytes()
    parts = [whole]
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", whole, re.DOTALL):
        try:
            parts.append(zlib.decompressobj().decompress(stream))
        except zlib.error:
            pass
    return b"".join(parts)


def check_pdf(kind, language, folder, style, text, screenshots):
    """Tagged, titled, all fonts embedded, the same numbers and letters as on the screen."""
    path = folder / f"{kind}.{language}.pdf"
    arguments = KINDS[kind] + ["--language", language, "--output", path]
    kopa(*arguments, *(["--style", style] if language == "lv" else []))
    facts = run("pdfinfo", path)
    assert re.search(r"Tagged:\s+yes", facts), facts
    title = re.search(r"Title:\s+(.*)", facts).group(1).strip()
    assert title and title in text, title
    assert "CreationDate" not in facts, facts
    assert re.search(r"Page size:.*A4", facts), facts
    assert re.search(rb"/Lang\s*\(%s\)" % language.encode(), unpacked(path)), "language"
    fonts = run("pdffonts", path).splitlines()[2:]
    assert fonts and all(line.split()[-5] == "yes" for line in fonts), fonts
    alternatives = run("pdfinfo", "-struct", path).count("Figure")
    words = run("pdftotext", "-layout", path, "-")
    numbers = re.compile(r"\d[\d.,]*\d|\d")
    missing = set(numbers.findall(text.replace("\xa0", " "))) - set(
        numbers.findall(words.replace("\xa0", " ")))
    assert not missing, f"numbers of the page that are not in the PDF: {sorted(missing)[:9]}"
    for letter in "āēģīķļņšūž" if language == "lv" else "":
        assert (letter in words) == (letter in text), letter
    subprocess.run(["pdftoppm", "-r", "60", "-png", path, screenshots / f"{kind}.{language}.pdf"],
                   check=True)
    pages = re.search(r"Pages:\s+(\d+)", facts).group(1)
    print(f"{kind} ({language}): PDF of {pages} pages, {len(fonts)} fonts, {alternatives} figures")


def has_weasyprint():
    return bool(os.environ.get("KOPA_WEASYPRINT") or shutil.which("weasyprint"))


def main(screenshots):
    screenshots.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        style = house_style(folder)
        pages = make(folder, style)
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("KOPA_CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox"])
        texts = {
            (kind, language): check(browser, kind, language, path, screenshots)
            for (kind, language), path in pages.items()
        }
        browser.close()
        if not has_weasyprint():
            print("skipped: PDF (WeasyPrint is not installed)")
            return
        for kind in PRINTED:
            for language in ["en", "lv"]:
                check_pdf(kind, language, folder, style, texts[kind, language], screenshots)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "out" / "pages"))
