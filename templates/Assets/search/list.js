// The list on the page as what is searched.

/**
 * What a result shows, and what it can be narrowed by.
 * @typedef {{row: HTMLElement, title: string, quote: string, href: string, area: string, facets: Map<string, string>}} Listed
 */

/**
 * The promises in the list.
 * @param {HTMLElement} list @param {string[]} names The filters' names: area, verdict, kind, year, committee.
 * @returns {Listed[]}
 */
function listed(list, [areaName, verdictName, kindName, yearName, committeeName]) {
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
          [areaName, section.id], [verdictName, verdict], [kindName, row.dataset.kind ?? ""],
          [yearName, row.querySelector("time")?.dateTime || "0"], [committeeName, row.dataset.committee ?? section.dataset.committee ?? ""],
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
 * The list as what is searched.
 * @param {HTMLElement} list @param {string[]} names The filters' names. @param {Map<string, string[]>} synonyms
 * @returns {Collection}
 */
function listCollection(list, names, synonyms) {
  const all = listed(list, names);
  return {
    index: memoryIndex(all.map(fieldsOf), synonyms), rows: async (documents) => documents.map((document) => all[document]),
    loadFacets: async () => {}, hasFacets: () => true, facet: (document, name) => all[document].facets.get(name) ?? "",
  };
}
