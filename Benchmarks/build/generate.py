"""Makes an agreement of any size, the same for the same seed: Norwegian Markdown with promises, what became of them, and indicators.

The words are those of the agreement in Tests/Fixtures, as common as there. Most files hold 2 to 4 KB.
"""

import argparse
import pathlib
import random
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
AREAS = 20
MARKS = 10
"""Promises in a section of the text."""
KINDS = ["direction", "deliverable", "goal", "inquiry", "position"]
VERDICTS = ["fulfilled", "partly-fulfilled", "in-progress"]


class Language:
    """Sentences of words drawn as often as they are used."""

    def __init__(self, chance):
        self.chance = chance
        self.words = re.findall(r"[a-zæøå]{2,}", (ROOT / "Tests/Fixtures/agreement.txt").read_text().lower())

    def words_of(self, least, most):
        return " ".join(self.chance.choice(self.words) for _ in range(self.chance.randint(least, most)))

    def sentence(self):
        return self.words_of(8, 20).capitalize() + "."

    def paragraphs(self, size):
        """Markdown of about so many bytes, with a list and some emphasis."""
        parts, length = [], 0
        while length < size:
            part = " ".join(self.sentence() for _ in range(self.chance.randint(2, 5)))
            if self.chance.random() < 0.2:
                part = "\n".join(f"- {self.words_of(5, 12)}" for _ in range(4))
            elif self.chance.random() < 0.3:
                part += f" **{self.words_of(2, 4)}** og [{self.words_of(2, 4)}](https://example.org/{len(parts)})."
            parts.append(part)
            length += len(part.encode())
        return "\n\n".join(parts)


def promises_in(files):
    """How many promises there are in so many files: each has two, and a section and an indicator stand for some."""
    return max(AREAS, round((files - AREAS - 4) / (2 + 1 / MARKS + 2 / 50)))


def files(count, seed=2019):
    """The files of an agreement of about so many, as (path, text)."""
    chance = random.Random(seed)
    language = Language(chance)
    promises = promises_in(count)
    yield "site.yml", "title: Mange løfter\ndescription: En avtale for å måle med.\nlanguage: nb\npublisher: Ingen\n"
    yield "agreement/index.md", "---\ntitle: Avtalen\nparties:\n  - name: Et parti\nperiod: 2019/2023\n---\n\n" + language.sentence() + "\n"
    yield "pages/metode.md", f"---\ntitle: Metode\ndescription: Hvordan.\norder: 1\n---\n\n# Metode\n\n{language.paragraphs(2000)}\n"
    for number in range(promises // 50):
        yield f"indicators/i-{number}/index.md", f"---\ntitle: Måltall {number}\nunit: prosent\n---\n\n{language.paragraphs(2000)}\n"
        yield f"indicators/i-{number}/measurements.csv", "date,value,source,url,note\n" + "".join(
            f"{year},{chance.randint(1, 99)},Kilde,https://example.org/{year},\n" for year in range(2015, 2024))
    sections = -(-promises // MARKS)
    for area in range(AREAS):
        yield f"agreement/omrade-{area}/index.md", f"---\norder: {area + 1}\n---\n\n# Område {area}\n\n{language.paragraphs(2000)}\n"
    for section in range(sections):
        lines = [
            f"{language.sentence()} De rødgrønne vil [{language.words_of(7, 16)}](commitment:l-{number}). {language.sentence()}\n"
            for number in range(section * MARKS, min((section + 1) * MARKS, promises))
        ]
        area = section * AREAS // sections
        yield f"agreement/omrade-{area}/del-{section}.md", f"---\norder: {section + 1}\n---\n\n# Del {section}\n\n" + "\n".join(lines)
    for number in range(promises):
        kind = chance.choice(KINDS)
        title = language.words_of(4, 7)[:70].capitalize()
        yield f"commitments/l-{number}/index.md", (
            f"---\ntitle: {title} {number}\nkind: {kind}\ndeadline: 2023\ncriterion: >-\n  {language.sentence()}\n"
            f"  {language.sentence()}\n---\n\n{language.paragraphs(2200)}\n")
        day = f"2022-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        yield f"commitments/l-{number}/{day}.md", (
            f"---\nverdict: {chance.choice(VERDICTS) if kind != 'position' else 'in-progress'}\nrecorded: 2023-01-02\nsources:\n"
            f"  - title: \"{language.sentence()}\"\n    publisher: Kommunen\n    url: https://example.org/{number}\n"
            f"    type: report\n    date: {day}\n    archive: https://archive.example/{number}\n"
            f"    quote: \"{language.sentence()}\"\n---\n\n{language.paragraphs(2000)}\n")


def write(folder, count):
    """Writes an agreement's content folder; returns how many files and bytes that were."""
    number = size = 0
    for path, text in files(count):
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
        number, size = number + 1, size + len(text.encode())
    return number, size


def write_hugo(folder, count):
    """The same files as a Hugo site: a page for each Markdown file, a promise's entries below it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "hugo.toml").write_text(
        'baseURL = "/"\nlanguageCode = "nb"\ntitle = "Mange løfter"\ndisableKinds = ["taxonomy", "term", "RSS"]\n')
    for path, text in files(count):
        place = pathlib.Path(path)
        if place.suffix != ".md":
            continue
        # Of what has pages below it, Hugo calls the file `_index.md`.
        if place.name == "index.md":
            place = place.with_name("_index.md")
        if "title:" not in text.split("---")[1]:
            heading = re.search(r"^# (.*)$", text, re.M)
            text = text.replace("---\n", f"---\ntitle: {heading.group(1) if heading else place.stem}\n", 1)
        if place.parts[0] == "commitments" and place.name != "_index.md":
            text = text.replace("---\n", f"---\ndate: {place.stem}\n", 1)
        target = folder / "content" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--files", type=int, default=1_000)
    arguments = options.parse_args()
    number, size = write(arguments.folder, arguments.files)
    print(f"{number} files, {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
