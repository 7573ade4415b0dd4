"""Drives Chromium over real briefings: what a reader does, and what a printer does.

usage: KOPA=path/to/kopa python test_briefing.py
"""

import csv
import io
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import defaultdict
from pathlib import Path

from playwright.sync_api import sync_playwright

# The width between the margins of A4, in CSS pixels: (210 mm − 2 · 16 mm) at 96 to the inch.
PRINT_WIDTH = 673
ROOT = Path(__file__).resolve().parents[2]
KOPA = os.environ["KOPA"]

# The data set, the language, and whether organisations are drawn one by one.
CASES = [
    ("eu-cluster-projects", "en", True),
    ("eu-cluster-projects", "lv", True),
    ("clusters3-synthetic", "en", False),
]


def kopa(*arguments):
    done = subprocess.run([KOPA, *map(str, arguments)], capture_output=True, text=True, check=True)
    return done.stdout


def partners(dataset):
    """Each organisation's partners, as `kopa network` tells them."""
    result = defaultdict(set)
    for row in csv.DictReader(io.StringIO(kopa("network", dataset))):
        first, second = row.get("source_name", row["source"]), row.get("target_name", row["target"])
        result[first].add(second)
        result[second].add(first)
    return result


def names(page):
    """The names of the organisations by their element's id."""
    return page.evaluate("""() => {
      const graph = JSON.parse(document.querySelector("script.graph").textContent);
      return Object.fromEntries(graph.elements.map((element) => [element.id, element.name]));
    }""")


def marked(page, kind):
    return set(page.eval_on_selector_all(
        f"svg [data-element].{kind}", "shapes => shapes.map((shape) => shape.dataset.element)"))


def check_pointing(page, known, by_id):
    """Pointing at an organisation marks exactly those partners that `kopa network` tells."""
    drawn = page.eval_on_selector_all(
        "svg [data-element].is-element", "shapes => shapes.map((shape) => shape.dataset.element)")
    assert len(drawn) > 10, "organisations are drawn"
    for identifier in drawn[:: max(1, len(drawn) // 25)]:
        page.dispatch_event(
            f'svg [data-element="{identifier}"]', "pointerenter", {"pointerType": "mouse"})
        neighbours = {by_id[one] for one in marked(page, "is-neighbour") if one in by_id}
        shown = {by_id[one] for one in drawn}
        assert neighbours == known[by_id[identifier]] & shown, by_id[identifier]
        page.dispatch_event(
            f'svg [data-element="{identifier}"]', "pointerleave", {"pointerType": "mouse"})
    assert not marked(page, "is-neighbour"), "marks go when the pointer leaves"
    page.locator(f'svg [data-element="{drawn[0]}"]').first.hover(force=True)
    assert marked(page, "is-marked"), "a real pointer marks too"
    page.mouse.move(0, 0)


def check_discs(page, by_id):
    """Pointing at a group's disc marks the discs and lines that it is joined to."""
    discs = page.eval_on_selector_all(
        "svg [data-element].is-element", "shapes => shapes.map((shape) => shape.dataset.element)")
    assert len(discs) > 1 and all(one.startswith("c") for one in discs), discs
    joined = 0
    for disc in discs:
        page.dispatch_event(
            f'svg [data-element="{disc}"]', "pointerenter", {"pointerType": "mouse"})
        near = marked(page, "is-neighbour")
        lines = {one for one in near if one.startswith("l")}
        assert all(disc[1:] in line[1:].split("-") for line in lines), lines
        assert len(near - lines) == len(lines), near
        joined += len(lines)
        panel = page.locator("figure .panel").first.inner_text()
        assert by_id[disc] in panel, panel
        page.dispatch_event(
            f'svg [data-element="{disc}"]', "pointerleave", {"pointerType": "mouse"})
    assert joined == 2 * check_lines(page), "every line is marked from both of its ends"


def check_keyboard(page):
    """Tab reaches the map, arrows move in it, Escape lets go."""
    page.locator('svg [data-element][tabindex="0"]').first.focus()
    first = marked(page, "is-marked")
    page.keyboard.press("ArrowRight")
    second = marked(page, "is-marked")
    assert first and second and first != second, "arrow keys move from one to the next"
    page.keyboard.press("Escape")
    assert not marked(page, "is-marked"), "Escape lets go"


def check_search(page, known, by_id, is_drawn):
    """A part of a name, without its accents, finds the organisation and marks it."""
    sought = max(known, key=lambda name: (len(known[name]), name))
    plain = "".join(
        letter for letter in unicodedata.normalize("NFD", sought) if not unicodedata.combining(letter))
    field = page.locator('figure input[role="combobox"]').first
    field.fill(plain.lower())
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    if is_drawn:
        chosen = {by_id[one] for one in marked(page, "is-marked") if one in by_id}
        assert chosen == {sought}, f"searching {plain} marks {chosen}"
    else:
        assert marked(page, "is-neighbour"), "the communities of its partners are marked"
    panel = page.locator("figure .panel").first.inner_text()
    assert sought in panel and str(len(known[sought])) in panel, "the panel tells of it"
    page.keyboard.press("Escape")


def check_labels(page):
    """On paper, no label overlaps another or leaves the picture, and none is under 7 pt."""
    page.emulate_media(media="print")
    page.set_viewport_size({"width": PRINT_WIDTH, "height": 1000})
    boxes = page.eval_on_selector_all("figure.explorable svg text", """texts => texts.map((text) => {
      const box = text.getBoundingClientRect();
      const picture = text.ownerSVGElement.getBoundingClientRect();
      const scale = picture.width / text.ownerSVGElement.viewBox.baseVal.width;
      return {
        words: text.textContent, size: parseFloat(getComputedStyle(text).fontSize) * scale,
        left: box.left, right: box.right, top: box.top, bottom: box.bottom,
        out: Math.max(picture.left - box.left, box.right - picture.right,
                      picture.top - box.top, box.bottom - picture.bottom),
      };
    })""")
    assert boxes, "the map has labels"
    for box in boxes:
        assert box["out"] <= 0.5, f"{box['words']} leaves the picture"
        assert box["size"] * 0.75 >= 7 - 0.01, f"{box['words']} is under 7 pt"
    for place, one in enumerate(boxes):
        for other in boxes[place + 1:]:
            across = min(one["right"], other["right"]) - max(one["left"], other["left"])
            # Line boxes are higher than the letters in them.
            down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
            height = min(one["bottom"] - one["top"], other["bottom"] - other["top"])
            assert across <= 0.5 or down <= 0.3 * height, f"{one['words']} / {other['words']}"
    page.emulate_media(media="null")
    return len(boxes)


def check_lines(page):
    lines = page.locator("figure.explorable svg .tie").count()
    assert 0 < lines <= 400, f"{lines} lines"
    return lines


def check_print(page):
    """The page prints on at most four sheets of A4."""
    pdf = page.pdf(prefer_css_page_size=True)
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        facts = subprocess.run(["pdfinfo", file.name], capture_output=True, text=True, check=True)
    pages = int(re.search(r"Pages:\s+(\d+)", facts.stdout).group(1))
    size = re.search(r"Page size:.*", facts.stdout).group(0)
    assert "A4" in size, size
    assert pages <= 4, f"{pages} pages"
    return pages


def check(browser, folder, name, language, is_drawn):
    dataset = ROOT / "datasets" / name
    path = Path(folder) / f"{name}.{language}.html"
    kopa("brief", dataset, "--language", language, "--output", path)
    page = browser.new_page(viewport={"width": 1200, "height": 1000})
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: complaints.append(request.url)
            if not request.url.startswith(("file:", "data:")) else None)
    page.goto(path.as_uri())
    assert page.locator("html").get_attribute("lang") == language
    text = page.locator("body").inner_text()
    assert ("SYNTHETIC" in text) == ("synthetic" in name)
    by_id = names(page)
    known = partners(dataset)
    if is_drawn:
        check_pointing(page, known, by_id)
    else:
        check_discs(page, by_id)
    check_keyboard(page)
    check_search(page, known, by_id, is_drawn)
    labels, lines, pages = check_labels(page), check_lines(page), check_print(page)
    assert not complaints, complaints
    page.close()
    print(f"{name} ({language}): {labels} texts and {lines} lines on the map, {pages} printed pages")


def main():
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("KOPA_CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox"])
        for name, language, is_drawn in CASES:
            check(browser, folder, name, language, is_drawn)
        browser.close()


if __name__ == "__main__":
    sys.exit(main())
