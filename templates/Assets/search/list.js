// The list on the page as what is searched.

/**
 * What a result shows, and what it can be narrowed by.
 * @typedef {{row: HTMLElement, title: string, quote: string, href: string, area: string, facets: Map<string, string>}} Listed
 */

/** How much a word counts in the title or quote, and in the headings above, in tenths. */
const [ownWeight, headingWeight] = [10, 5];

/**
 * The promises in the list.
 * @param {HTMLElement} list @param {{area: string, verdict: string, kind: string, year: string, committee: string}} names The filters' names.
 * @returns {Listed[]}
 */
function listed(list, names) {
  /** @type {Listed[]} */
  const found = [];
  for (const section of list.querySelectorAll("section")) {
    const area = section.querySelector("h2")?.textContent ?? "";
    for (const row of /** @type {NodeListOf<HTMLElement>} */ (section.querySelectorAll("li"))) {
      const link = row.querySelector("a");
      const verdict = /v-([a-z-]+)/.exec(row.querySelector(".verdict")?.className ?? "")?.[1] ?? "";
      found.push({
        row, area, title: link?.textContent ?? "", quote: row.querySelector("q")?.textContent ?? "", href: link?.getAttribute("href") ?? "",
        facets: new Map([
          [names.area, section.id], [names.verdict, verdict], [names.kind, row.dataset.kind ?? ""],
          [names.year, row.querySelector("time")?.dateTime || "0"], [names.committee, row.dataset.committee ?? section.dataset.committee ?? ""],
        ]),
      });
    }
  }
  return found;
}

/**
 * The texts of a promise, for the index.
 * @param {Listed} listed
 * @returns {Field[]}
 */
function fieldsOf({ row, title, quote, area }) {
  const heading = row.closest("ol")?.previousElementSibling;
  return [
    { weight: ownWeight, text: title }, { weight: ownWeight, text: quote }, { weight: headingWeight, text: area },
    { weight: headingWeight, text: heading?.tagName === "H3" ? heading.textContent ?? "" : "" },
    { weight: headingWeight, text: row.querySelector(".verdict, .what")?.textContent ?? "" },
  ];
}

/**
 * Groups of synonyms by stem.
 * @param {string} groups Words apart by spaces, groups by commas.
 */
function synonymsIn(groups) {
  /** @type {Map<string, string[]>} */
  const synonyms = new Map();
  for (const group of groups.split(",")) {
    const stems = [...new Set(words(group).map(stemOf))];
    for (const stem of stems) synonyms.set(stem, [...(synonyms.get(stem) ?? []), ...stems.filter((other) => other !== stem)]);
  }
  return synonyms;
}
