// The search page: what is typed and ticked, kept in the address, and what is found.

/** How many results are shown before one asks for more, and how many more there are then. */
const [firstResults, moreResults] = [10, 50];
/** How many results are shown at first when none answers all that was asked. */
const weakResults = 3;
/** How long one must pause before a screen reader is told, in milliseconds. */
const pause = 500;

const form = /** @type {HTMLFormElement} */ (document.querySelector("main form"));
const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
const status = /** @type {HTMLOutputElement} */ (document.querySelector("#status"));
const results = /** @type {HTMLElement} */ (document.querySelector("#results"));
const whole = /** @type {HTMLElement} */ (document.querySelector("#all"));
const places = /** @type {HTMLElement} */ (document.querySelector("#places"));
const inLog = /** @type {HTMLElement} */ (document.querySelector("#in-log"));
const facets = /** @type {HTMLDetailsElement} */ (document.querySelector(".facets"));
const boxes = [.../** @type {NodeListOf<HTMLInputElement>} */ (facets.querySelectorAll("input"))];

/** The filters' names, as the address has them. */
const names = (form.dataset.names ?? "").split(" ");
const { count: size, query: begin, loadFacets, hasFacets, facet, synonyms, headings } = openCollection(form, names, whole);
const everything = [...Array(size).keys()];
/** @type {Promise<{rows: HTMLElement[], index: Index}> | undefined} */
let knownPlaces;
/** @type {Promise<{rows: HTMLElement[], index: Index}> | undefined} */
let log;
let turn = 0;
/** Whether the search in the address is still being typed, so that the next letter is no search of its own to go back to. */
let isTyping = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let announcement;

/** Shows what the form asks for; says so when that needs what cannot be had. */
async function show(limit = 0) {
  const mine = (turn += 1);
  try {
    await find(mine, limit);
  } catch {
    if (mine !== turn) return;
    whole.hidden = false;
    results.hidden = true;
    say(form.dataset.limited ?? "", false);
  }
}

/** @param {number} mine @param {number} limit */
async function find(mine, limit) {
  const began = performance.now();
  const query = field.value.trim();
  const chosen = choices();
  const isAsking = query !== "" || chosen.size > 0;
  const swap = () => {
    whole.hidden = isAsking;
    results.hidden = !isAsking;
    places.hidden = inLog.hidden = true;
  };
  if (!isAsking) {
    swap();
    count(everything, chosen);
    say("");
    return;
  }
  if (chosen.size) await loadFacets();
  const { index, rows } = await begin();
  if (mine !== turn) return;
  const { hits, matches } = query ? await rank(query, index) : { hits: everything.map((document) => ({ document })), matches: [] };
  if (mine !== turn) return;
  const isWhole = matches.length === 0 || hits.some((hit) => "words" in hit && hit.words === matches.length);
  const isWeak = matches.length > 0 && (matches.every((match) => match.isWeak || !match.documents.size) || (!isWhole && matches.some((match) => !match.documents.size)));
  const documents = hits.map(({ document }) => document);
  const left = documents.filter((document) => answers(document, chosen));
  const found = new Set(matches.flatMap((match) => [...match.found]));
  const shown = await rows(left.slice(0, limit || (isWeak ? weakResults : firstResults)), limit > 0);
  const hasPlaces = query !== "" && await choosePlaces(query);
  if (mine !== turn) return;
  swap();
  // What stands above the results comes with them, so that nothing moves under a reader's eyes.
  places.hidden = !hasPlaces;
  results.replaceChildren(...shown.map((listed) => resultRow(listed, found)));
  if (shown.length < left.length) results.append(moreRow(shown.length, left.length));
  performance.measure("search-query", { start: began });
  say(message(left.length, documents.length, matches, query, isWhole), shown.length > 0);
  await rest();
  if (mine !== turn) return;
  count(documents, chosen);
  if (!query) return;
  if (left.length === 0) await showLog(query, mine); else offerLog(query, mine);
}

/** What is ticked: values by filter. */
function choices() {
  /** @type {Map<string, Set<string>>} */
  const chosen = new Map();
  for (const box of boxes) if (box.checked) chosen.set(box.name, (chosen.get(box.name) ?? new Set()).add(box.value));
  return chosen;
}

/**
 * @param {number} document @param {Map<string, Set<string>>} chosen @param {string} [except] A filter that is left out.
 */
function answers(document, chosen, except) {
  for (const [name, values] of chosen) if (name !== except && !values.has(facet(document, name))) return false;
  return true;
}

/**
 * Writes beside each choice how many there would be with it.
 * @param {number[]} documents @param {Map<string, Set<string>>} chosen
 */
function count(documents, chosen) {
  if (!hasFacets()) return;
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const name of new Set(boxes.map((box) => box.name))) {
    for (const document of documents) {
      if (!answers(document, chosen, name)) continue;
      const key = `${name} ${facet(document, name)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  for (const box of boxes) {
    const number = counts.get(`${box.name} ${box.value}`) ?? 0;
    const label = box.closest("label");
    const shown = label?.querySelector(".count");
    if (shown) shown.textContent = String(number);
    label?.classList.toggle("none", number === 0 && !box.checked);
  }
}

/**
 * What was found, in words; what was not found is always said.
 * @param {number} number @param {number} found Before the filters. @param {Match[]} matches @param {string} query @param {boolean} isWhole Whether one has every word.
 */
function message(number, found, matches, query, isWhole) {
  const { one = "", many = "", atLeast = "", none = "", instead = "", filtered = "", partly = "" } = form.dataset;
  const isCut = matches.some((match) => match.unlisted > 0);
  const counted = (isCut ? atLeast : number === 1 ? one : many).replace("{n}", String(number));
  const notes = matches.filter((match) => match.instead.length || !match.documents.size).map((match) =>
    match.instead.length ? instead.replace("{q}", () => match.word).replace("{r}", () => match.instead.join(", ")) : none.replace("{q}", () => match.word));
  if (!number && found) return `${filtered.replace("{n}", String(found))}.`;
  if (!number) return notes.length ? `${notes.join(". ")}.` : `${none.replace("{q}", () => query)}.`;
  if (!isWhole && !notes.length) notes.push(partly);
  return [counted, ...notes].join(". ") + ".";
}

/**
 * Shows a message at once, and has it read when the typing pauses.
 * @param {string} text
 */
function say(text, isFound = true) {
  clearTimeout(announcement);
  status.setAttribute("aria-live", "off");
  status.classList.toggle("none", !isFound);
  status.textContent = text;
  announcement = setTimeout(() => {
    status.setAttribute("aria-live", "polite");
    status.textContent = "";
    status.textContent = text;
  }, pause);
}

/** @param {number} shown @param {number} number */
function moreRow(shown, number) {
  const row = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = (form.dataset.more ?? "").replace("{n}", String(number - shown));
  button.addEventListener("click", async () => {
    await show(shown + moreResults);
    /** @type {HTMLElement | null | undefined} */
    const next = results.children[shown]?.querySelector("a");
    next?.focus();
  });
  row.append(button);
  return row;
}

/**
 * Chooses the pages whose names have every word, and says whether there are any.
 * @param {string} query
 */
async function choosePlaces(query) {
  const { rows, index } = await (knownPlaces ??= placesToFind());
  const { hits, matches } = await rank(query, index);
  const isClear = matches.every((match) => match.documents.size && !match.instead.length);
  const fitting = new Set(isClear ? hits.filter((hit) => hit.words === matches.length).slice(0, 4).map((hit) => hit.document) : []);
  rows.forEach((row, document) => (row.hidden = !fitting.has(document)));
  return fitting.size > 0;
}

/** The pages that may be suggested, those of the list's headings first. */
async function placesToFind() {
  const list = places.querySelector("ul");
  list?.prepend(...headings().map((row) => Object.assign(row, { hidden: true })));
  const rows = [.../** @type {NodeListOf<HTMLElement>} */ (places.querySelectorAll("li"))];
  return { rows, index: await memoryIndex(rows.map((row) => [{ weight: ownWeight, text: row.textContent ?? "" }]), synonyms()) };
}

/**
 * Offers to search what has happened, where promises were found.
 * @param {string} query @param {number} mine
 */
function offerLog(query, mine) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = form.dataset.inLog ?? "";
  button.addEventListener("click", () => showLog(query, mine));
  const row = document.createElement("li");
  row.append(button);
  inLog.querySelector("ol")?.replaceChildren(row);
  inLog.hidden = location.protocol === "file:";
}

/**
 * Shows entries that answer, from the pages that have them.
 * @param {string} query @param {number} mine
 */
async function showLog(query, mine) {
  if (location.protocol === "file:") {
    // A page from disk may read no other; it leads there.
    inLog.hidden = false;
    return;
  }
  try {
    log ??= allEntries((form.dataset.log ?? "").split(" ").filter(Boolean));
    const { rows, index } = await log;
    const { hits, matches } = await rank(query, index);
    if (mine !== turn || matches.some((match) => match.isWeak || match.instead.length || !match.documents.size)) return;
    const found = new Set(matches.flatMap((match) => [...match.found]));
    const whole = hits.filter((hit) => hit.words === matches.length).slice(0, 10);
    inLog.querySelector("ol")?.replaceChildren(...whole.map((hit) => entryRow(rows[hit.document], found)));
    inLog.hidden = whole.length === 0;
  } catch {
    log = undefined;
    if (mine === turn) say(`${status.textContent} ${form.dataset.limited}`);
  }
}

/**
 * The entries on some pages of this site.
 * @param {string[]} addresses
 * @returns {Promise<{rows: HTMLElement[], index: Index}>}
 */
async function allEntries(addresses) {
  const rows = (await Promise.all(addresses.map(entries))).flat();
  return { rows, index: await memoryIndex(rows.map((row) => [{ weight: ownWeight, text: row.textContent ?? "" }]), synonyms()) };
}

/**
 * The entries on a page, read as a document: no text becomes markup here.
 * @param {string} address
 * @returns {Promise<HTMLElement[]>}
 */
function entries(address) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onerror = () => reject(new Error("no answer"));
    request.onload = () => {
      const page = /** @type {Document | null} */ (request.response);
      if (!page || (request.status && request.status !== 200)) { reject(new Error("no page")); return; }
      const rows = [.../** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll(".entries > li"))];
      for (const link of page.querySelectorAll("a")) link.href = new URL(link.getAttribute("href") ?? "", new URL(address, document.baseURI)).href;
      resolve(rows);
    };
    request.send();
  });
}

/** The form as the address has it. */
function address() {
  const parameters = new URLSearchParams();
  if (field.value.trim()) parameters.set("q", field.value.trim());
  for (const box of boxes) if (box.checked) parameters.append(box.name, box.value);
  const query = parameters.toString();
  return location.pathname + (query && `?${query}`);
}

/** Fills the form from the address. */
function restore() {
  const parameters = new URLSearchParams(location.search);
  field.value = parameters.get("q") ?? "";
  for (const box of boxes) box.checked = parameters.getAll(box.name).includes(box.value);
  if (boxes.some((box) => box.checked)) facets.open = true;
}

/** Keeps the form in the address; a page from disk may not. @param {"pushState" | "replaceState"} how */
function keep(how) {
  try { history[how](null, "", address()); } catch { /* A file's address stays as it is. */ }
}

/** @param {KeyboardEvent} event */
function move(event) {
  const links = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("#places li:not([hidden]) a, #results a, #in-log li a"))].filter((link) => link.getClientRects().length > 0);
  const at = links.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const isInField = document.activeElement === field;
  if (event.key === "Escape" && (isInField || at >= 0)) {
    field.value = "";
    field.focus();
    keep(isTyping ? "replaceState" : "pushState");
    show();
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (isInField || at >= 0)) {
    const next = at + (event.key === "ArrowDown" ? 1 : -1);
    if (event.key === "ArrowUp" && isInField) return;
    (next < 0 ? field : links[Math.min(next, links.length - 1)])?.focus();
  } else {
    return;
  }
  event.preventDefault();
}

facets.hidden = false;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  isTyping = false;
  show();
});
form.addEventListener("input", (event) => {
  keep(isTyping && event.target === field ? "replaceState" : "pushState");
  isTyping = event.target === field;
  show();
});
field.addEventListener("blur", () => { isTyping = false; });
form.querySelector(".clear")?.addEventListener("click", () => {
  for (const box of boxes) box.checked = false;
  field.value = "";
  keep("pushState");
  show();
});
facets.addEventListener("toggle", () => {
  if (facets.open && !hasFacets()) loadFacets().then(() => show(), () => say(form.dataset.limited ?? ""));
});
addEventListener("keydown", move);
addEventListener("popstate", () => {
  isTyping = false;
  restore();
  show();
});
restore();
// What was asked for is looked up in steps; the list must not be seen before it gives way.
whole.hidden = field.value.trim() !== "" || choices().size > 0;
show();
