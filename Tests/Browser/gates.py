"""What can be wrong with a page in a browser: each gate looks for one thing, and lists what it finds.

Scripts are run in pages that may have none of their own, so none of them waits for anything in the page.
"""

import functools
import pathlib

import axe_playwright_python

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Those that ask for more than the markup and which parts of it are shown: for colours, and for places and sizes.
COLOURS = ["color-contrast", "link-in-text-block"]
BOXES = ["target-size", "scrollable-region-focusable"]
LOOKS = COLOURS + BOXES

# Large words need no more than 3:1 by WCAG 2.2, 1.4.3; here they need what all do, so that no width makes them too pale.
STRICT = "axe.configure({ checks: [{ id: 'color-contrast', options: { contrastRatio: { normal: { expected: 4.5 }, large: { expected: 4.5 } } } }] })"

# WCAG 2.2, 1.4.12: no more is asked than that a reader may have these.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }
"""
LARGE = ":root { font-size: 200% !important; }"


def violations(page, only=None, but=()):
    """What axe-core has to say, all of it, some of its rules or all but some."""
    if not page.evaluate("typeof axe !== 'undefined'"):
        page.evaluate(AXE)
        page.evaluate(STRICT)
    options = {"runOnly": only or RULES, "resultTypes": ["violations"], "preload": False, "iframes": False}
    options["rules"] = {rule: {"enabled": False} for rule in but}
    return page.evaluate(
        """options => axe.run(document, options).then(({ violations }) => violations.map(
            ({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 5).map((node) => node.html.slice(0, 200)).join(' | ')}`))""",
        options,
    )


def aspects(page):
    """What axe goes by, in three parts: the markup and which of it is shown; colours; places and sizes.

    Two states of a page that are alike in a part get the same answer from the rules that ask for it.
    """
    return page.evaluate("""() => {
        const every = [...document.querySelectorAll('*')];
        const shape = document.documentElement.outerHTML + every.map((element) => Number(element.checkVisibility({ visibilityProperty: true }))).join('');
        const paint = every.map((element) => {
            const { color, backgroundColor, backgroundImage, opacity, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
            return [color, backgroundColor, backgroundImage, opacity, fontWeight, textDecorationLine, textShadow].join();
        });
        const boxes = every.map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [x, y, width, height, element.scrollWidth > element.clientWidth, element.scrollHeight > element.clientHeight].join();
        });
        return [shape, paint.join('\\n'), boxes.join('\\n')];
    }""")


def shorten(page):
    """Leaves the first rows of long lists, and of long runs of paragraphs: the others are like them."""
    page.evaluate("""() => {
        for (const parent of document.querySelectorAll('main, main *')) {
            const seen = new Map();
            for (const child of [...parent.children]) {
                const kind = `${child.tagName} ${child.className.baseVal ?? child.className} ${child.querySelector('[class]')?.getAttribute('class')}`;
                seen.set(kind, (seen.get(kind) ?? 0) + 1);
                if (seen.get(kind) > 4) child.remove();
            }
        }
    }""")


def sideways(page):
    """What sticks out to the right, so that a reader would have to scroll two ways (WCAG 1.4.10)."""
    return page.evaluate("""() => document.documentElement.scrollWidth <= innerWidth ? [] :
        [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .slice(-3).map((element) => `too wide: ${element.outerHTML.slice(0, 120)}`).concat(['the page scrolls sideways'])""")


def cut(page):
    """Words that are cut off by a box that hides what it has no room for; what only screen readers get is left out."""
    return page.evaluate("""() => [...document.querySelectorAll('body *:not(svg, svg *)')].filter((element) => {
        const style = getComputedStyle(element);
        if (!element.innerText?.trim() || style.clipPath.startsWith('inset(50%') || style.display === 'inline') return false;
        const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
        return hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && !element.matches('body')
            || hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    }).map((element) => `cut: ${element.outerHTML.slice(0, 120)}`)""")


def restyled(page, css):
    """What no longer fits when a reader sets the text her own way."""
    page.evaluate("""css => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
    }""", css)
    found = sideways(page) + cut(page)
    page.evaluate("document.adoptedStyleSheets = []")
    return found


spaced = functools.partial(restyled, css=SPACING)
enlarged = functools.partial(restyled, css=LARGE)


def wordless(page):
    """Drawings that say nothing to those who do not see them: a picture has a name, an ornament is hidden."""
    return page.evaluate("""() => [...document.querySelectorAll('svg')].filter((svg) => {
        if (svg.closest('[aria-hidden=true]') || svg.parentElement.closest('svg[role=img]')) return false;
        const named = (svg.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('');
        return svg.getAttribute('role') !== 'img' || !(svg.getAttribute('aria-label') || named).trim();
    }).map((svg) => `no words: ${svg.outerHTML.slice(0, 120)}`)""")


def moving(page):
    """What moves though the reader asked for rest; to be looked for with `prefers-reduced-motion: reduce`."""
    return page.evaluate("""() => [...document.querySelectorAll('*')].filter((element) => {
        const style = getComputedStyle(element);
        return style.scrollBehavior === 'smooth' || parseFloat(style.animationDuration) > 0 || parseFloat(style.transitionDuration) > 0;
    }).map((element) => `moves: ${element.outerHTML.slice(0, 80)}`)""")


def shifts(page):
    """Layout that moved after it was first shown, but for what the reader herself set off."""
    return page.evaluate("""() => new Promise((done) => {
        const seen = [];
        const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(seen.concat(observer.takeRecords()).filter((shift) => !shift.hadRecentInput)
            .map((shift) => `shifted by ${shift.value.toFixed(4)}: ${shift.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(' | ')}`)), 200);
    })""")


# Every stop that the keyboard should make: what can be used and is shown. Of a group of radio buttons, the chosen one.
STOPS = """[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled
        && (element.type !== 'radio' || element.checked))"""


def keyboard(page):
    """Stops of the keyboard that are left out, out of order or not to be seen, all the way through the page."""
    page.evaluate("""() => {
        window.stops = %s;
        window.contrast = (one, other) => {
            const light = (colour) => {
                const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255)
                    .map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b;
            };
            const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
            return (bright + .05) / (dark + .05);
        };
        window.ground = (element) => {
            for (let at = element.parentElement; at; at = at.parentElement) {
                const colour = getComputedStyle(at).backgroundColor;
                if (colour !== 'rgba(0, 0, 0, 0)') return colour;
            }
            return 'rgb(255, 255, 255)';
        };
    }""" % STOPS)
    count = page.evaluate("stops.length")
    found = []
    for index in range(count):
        page.keyboard.press("Tab")
        problem = page.evaluate("""index => {
            const element = document.activeElement;
            const name = element.outerHTML.slice(0, 120);
            if (element !== stops[index]) return `stop ${index} is ${name}, not ${stops[index].outerHTML.slice(0, 120)}`;
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            const middle = [(Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2, (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2];
            if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return `out of sight: ${name}`;
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `no ring: ${name}`;
            if (contrast(style.outlineColor, ground(element)) < 3) return `a pale ring: ${name}`;
            const top = document.elementFromPoint(...middle);
            const covers = top && !element.contains(top) && !top.contains(element) && !element.closest('label')?.contains(top);
            return covers && getComputedStyle(element).display !== 'inline' ? `covered: ${name}` : null;
        }""", index)
        if problem:
            found.append(problem)
            break
    return found
