"""Drives the golden page in a browser: marking, searching, keyboard, touch, accessibility.

Needs playwright and a Chromium, by default Debian's; with axe-playwright-python it also audits
the page for accessibility:

    python Tests/Browser/test_figure.py [/usr/bin/chromium]
"""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

try:
    from axe_playwright_python.sync_playwright import Axe
except ImportError:
    Axe = None

GOLDEN = Path(__file__).parent.parent / "DocumentsTests" / "Golden"


def ids(page, style):
    """The ids of the elements of figure 1 that have a class, in the order of the picture."""
    shapes = page.locator(f"#figure-1 .{style}").all()
    return [shape.get_attribute("data-element") for shape in shapes]


def marks(page):
    return ids(page, "is-marked"), ids(page, "is-neighbour"), ids(page, "is-dimmed")


def expect(what, actual, expected):
    assert actual == expected, f"{what}: {actual!r}, expected {expected!r}"
    print("ok ", what)


def shape(page, name):
    return page.locator(f'#figure-1 [data-element="{name}"]')


def check(page):
    nothing = ([], [], [])
    field = page.get_by_role("combobox")
    panel = page.locator("#figure-1 .panel")

    shape(page, "o1").hover()
    expect("hovering marks exactly the neighbours and lines", marks(page),
           (["o1"], ["t1", "t2", "o2", "o3"], ["t3"]))
    outline = "getComputedStyle(document.querySelector('#figure-1 .is-marked ellipse')).stroke"
    expect("the mark is seen", page.evaluate(outline), "rgb(128, 22, 80)")
    expect("the panel tells the name", panel.locator(".name").inner_text(), "Rīgas Ķīmija")
    expect("the panel counts partners", panel.locator(".label").inner_text(), "Partners: 2")
    page.locator("h1").hover()
    expect("leaving takes the marks away", marks(page), nothing)

    shape(page, "o2").click()
    page.locator("h1").hover()
    expect("a click keeps the marks", marks(page)[0], ["o2"])
    expect("a click is told as pressed", shape(page, "o2").get_attribute("aria-pressed"), "true")
    panel.get_by_role("button", name="Žagars, SIA").click()
    expect("a neighbour's name moves on", marks(page)[0], ["o3"])
    panel.get_by_role("button", name="Ēķis").click()
    expect("an element that is not drawn is told", panel.locator(".hint").count(), 1)
    expect("its neighbours are marked", marks(page), ([], ["o3"], ["t1", "t2", "t3", "o1", "o2"]))
    panel.get_by_role("button", name="Clear").click()
    expect("clearing clears", marks(page), nothing)

    field.fill("zag")
    expect("diacritics do not matter", page.get_by_role("option").all_inner_texts(),
           ["Žagars, SIA"])
    field.press("ArrowDown")
    field.press("Enter")
    expect("Enter marks", marks(page)[0], ["o3"])
    focused = "document.activeElement.dataset.element"
    expect("Enter focuses", page.evaluate(focused), "o3")
    page.keyboard.press("ArrowUp")
    expect("arrows move among elements", (page.evaluate(focused), marks(page)[0]), ("o2", ["o2"]))
    page.keyboard.press("Home")
    page.keyboard.press("ArrowLeft")
    expect("arrows stop at the first", page.evaluate(focused), "o1")
    page.keyboard.press("Escape")
    expect("Escape clears on the picture", marks(page), nothing)
    page.keyboard.press("Tab")
    expect("Tab leaves the picture", page.evaluate("!document.activeElement.dataset.element"), True)
    expect("one element is in the order of Tab",
           page.locator('#figure-1 .is-element[tabindex="0"]').count(), 1)

    field.fill("a")
    field.press("Enter")
    field.press("Escape")
    field.fill("xyz")
    expect("what is not found is told", page.locator(".search-status").inner_text(),
           "Nothing found")
    field.press("Enter")
    field.press("Escape")
    expect("Escape clears the field", (field.input_value(), marks(page)), ("", nothing))

    field.press("ArrowDown")
    expect("ArrowDown lists all", page.get_by_role("option").count(), 4)
    field.press("ArrowUp")
    expect("the list goes round", field.get_attribute("aria-activedescendant"),
           "figure-1-options-4")
    field.press("Escape")

    field.fill("rig")
    page.get_by_role("option", name="Rīgas Ķīmija").click()
    expect("a click on an option marks and focuses", (marks(page)[0], page.evaluate(focused)),
           (["o1"], "o1"))
    page.locator("#figure-1 svg").click(position={"x": 3, "y": 3})
    expect("a click on the ground clears", marks(page), nothing)


def audit(page, name):
    if Axe is None:
        print("skipped: accessibility of", name, "(axe-playwright-python is not installed)")
        return
    found = Axe().run(page).response["violations"]
    for violation in found:
        print(violation["id"], violation["help"], [n["html"][:150] for n in violation["nodes"]])
    expect(f"axe finds nothing in {name}", len(found), 0)


def main(chromium):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name in ["sample-en.html", "sample-lv.html"]:
            page = browser.new_page()
            complaints = []
            page.on("console", lambda message: complaints.append(message.text))
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.on("request", lambda request: complaints.append(request.url)
                    if not request.url.startswith("file:") else None)
            page.goto((GOLDEN / name).as_uri())
            audit(page, name)
            if name == "sample-en.html":
                check(page)
            shape(page, "o1").click()
            audit(page, f"{name} with a mark")
            expect("the browser complains about nothing", complaints, [])
        touch = browser.new_context(has_touch=True).new_page()
        touch.goto((GOLDEN / "sample-en.html").as_uri())
        shape(touch, "o1").tap()
        expect("a tap marks", marks(touch)[0], ["o1"])
        shape(touch, "o3").tap()
        expect("another tap moves the mark", marks(touch)[0], ["o3"])
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "/usr/bin/chromium")
