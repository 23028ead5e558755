// The list on the page as what is searched.

/**
 * The promises in the list, without what stands beside it: their verdicts.
 * @param {HTMLElement} list
 * @returns {Listed[]}
 */
function listed(list) {
  /** @type {Listed[]} */
  const found = [];
  let [area, section] = ["", ""];
  for (const element of list.querySelectorAll("h2, h3, li > a")) {
    const text = element.textContent ?? "";
    if (element.tagName === "H2") {
      [area, section] = [text, ""];
    } else if (element.tagName === "H3") {
      section = text;
    } else if (area) {
      const listed = { title: text, quote: "", href: element.getAttribute("href") ?? "", area, section, verdict: "", label: "", due: "" };
      for (let other = element.nextElementSibling; other; other = other.nextElementSibling) {
        const words = other.textContent ?? "";
        if (other.tagName === "Q") listed.quote = words; else if (other.tagName === "TIME") listed.due = words; else listed.label = words;
      }
      found.push(listed);
    }
  }
  return found;
}

/**
 * Links to what the list's headings name, for what is searched besides promises.
 * @param {HTMLElement} list
 */
function headingRows(list) {
  return [...list.querySelectorAll("h2 > a"), ...list.querySelectorAll("h3 > a")].map((link) => {
    const [row, copy] = [document.createElement("li"), /** @type {HTMLElement} */ (link.cloneNode(true))];
    const area = link.parentElement?.tagName === "H3" ? link.closest("section")?.querySelector("h2")?.textContent : undefined;
    if (area) copy.prepend(`${area}: `);
    row.append(copy);
    return row;
  });
}

/**
 * The list as what is searched; its index is made when there is time, or when it is first asked.
 * @param {HTMLFormElement} form @param {string[]} names The filters' names. @param {HTMLElement} list
 * @returns {Collection}
 */
function openCollection(form, names, list) {
  const all = listed(list);
  /** @type {Column[]} */
  const columns = JSON.parse(form.dataset.facets ?? "[]");
  const synonyms = synonymsIn(form.dataset.synonyms ?? "");
  /** @type {Index | undefined} */
  let made;
  const make = () => {
    if (made) return made;
    const began = performance.now();
    all.forEach((listed, document) => {
      listed.verdict = valueIn(columns[1], document);
      if (listed.verdict) listed.label = signOf(listed.verdict)?.textContent ?? "";
    });
    made = memoryIndex(all.map(({ title, quote, area, section, label }) => [
      { weight: ownWeight, text: title }, { weight: ownWeight, text: quote }, { weight: headingWeight, text: area },
      { weight: headingWeight, text: section ?? "" }, { weight: headingWeight, text: label },
    ]), synonyms);
    performance.measure("search-index", { start: began });
    return made;
  };
  whenIdle(make);
  /** @type {Index} */
  const index = {
    count: all.length, isRelated: (key) => make().isRelated(key), lexicon: async () => make().lexicon(), range: async (prefix) => make().range(prefix),
    related: async (key) => make().related(key),
  };
  const rows = async (/** @type {number[]} */ documents) => {
    make();
    return documents.map((document) => all[document]);
  };
  return {
    count: all.length, query: () => ({ index, rows }),
    loadFacets: async () => {}, hasFacets: () => true, facet: (document, name) => valueIn(columns[names.indexOf(name)], document),
    synonyms, headings: () => headingRows(list),
  };
}

/** @param {() => void} act */
function whenIdle(act) {
  if (window.requestIdleCallback) requestIdleCallback(act); else setTimeout(act, 200);
}
