// The list on the page as what is searched.

/**
 * The promises in the list, without what stands beside it: their verdicts.
 * @param {HTMLElement} list @param {() => Promise<void> | undefined} pace
 */
async function listed(list, pace) {
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
      await pace();
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
  /** @type {Column[]} */
  const columns = JSON.parse(form.dataset.facets ?? "[]");
  const count = columns[0]?.[1].length ?? 0;
  /** @type {Map<string, string[][]> | undefined} */
  let groups;
  const synonyms = () => (groups ??= synonymsIn(/** @type {HTMLTemplateElement} */ (document.querySelector("#synonyms")).content.textContent ?? ""));
  const make = async () => {
    const [began, pace] = [performance.now(), pacer()];
    const all = await listed(list, pace);
    /** @type {Map<string, string>} */
    const labels = new Map();
    all.forEach((listed, document) => {
      const verdict = valueIn(columns[1], document);
      if (!verdict) return;
      if (!labels.has(verdict)) labels.set(verdict, signOf(verdict)?.textContent ?? "");
      Object.assign(listed, { verdict, label: labels.get(verdict) });
    });
    const index = await memoryIndex(all.map(({ title, quote, area, section, label }) => [
      { weight: ownWeight, text: title }, { weight: ownWeight, text: quote }, { weight: headingWeight, text: area },
      { weight: headingWeight, text: section ?? "" }, { weight: headingWeight, text: label },
    ]), synonyms(), pace);
    performance.measure("search-index", { start: began });
    return { index, rows: async (/** @type {number[]} */ documents) => documents.map((document) => all[document]) };
  };
  /** @type {ReturnType<typeof make> | undefined} */
  let made;
  const query = () => (made ??= make());
  whenIdle(query);
  return {
    count, query, loadFacets: async () => {}, hasFacets: () => true, facet: (document, name) => valueIn(columns[names.indexOf(name)], document),
    synonyms, headings: () => headingRows(list),
  };
}

/** @param {() => void} act */
function whenIdle(act) {
  if (window.requestIdleCallback) requestIdleCallback(act); else setTimeout(act, 200);
}
