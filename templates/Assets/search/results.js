// Results: made from text nodes only, so that nothing that was typed or published becomes markup.

/**
 * A text with the words that were found marked.
 * @param {string} text @param {Set<string>} found Keys.
 */
function marked(text, found) {
  const fragment = document.createDocumentFragment();
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(wordPattern(text))) {
    const word = words(piece)[0];
    if (!word || !isFound(keyOf(word), found)) continue;
    const mark = document.createElement("mark");
    mark.textContent = piece;
    fragment.append(text.slice(end, index), mark);
    end = index + piece.length;
  }
  fragment.append(text.slice(end));
  return fragment;
}

/**
 * Whether a word is one that was found, or has one in it.
 * @param {string} key @param {Set<string>} found
 */
function isFound(key, found) {
  if (found.has(key)) return true;
  for (const other of found) {
    if (other.length >= 3 && key.startsWith(other)) return true;
    if (other.length >= 4 && key.includes(other)) return true;
  }
  return false;
}

/**
 * What a result shows.
 * @typedef {{title: string, quote: string, href: string, area: string, section?: string, verdict: string, label: string, due: string}} Listed
 *
 * A filter's values, and which of them each document has, one letter each from `0`.
 * @typedef {[values: string[], letters: string]} Column
 *
 * What can be searched and shown. A query has its index, and its rows: those of the documents asked for, or of the first where more
 * need too many files and not all must be had. `headings` are links to what is searched besides promises.
 * @typedef {{
 *   count: number, query: () => Promise<{index: Index, rows: (documents: number[], isWhole: boolean) => Promise<Listed[]>}>,
 *   loadFacets: () => Promise<void>, hasFacets: () => boolean, facet: (document: number, name: string) => string,
 *   synonyms: () => Map<string, string[][]>, headings: () => HTMLElement[],
 * }} Collection
 */

/**
 * @param {Column | undefined} column @param {number} document
 */
function valueIn(column, document) {
  return column?.[0][column[1].charCodeAt(document) - 0x30] ?? "";
}

/** What rows are made of: one, and the signs of verdicts. */
function rowTemplate() {
  return /** @type {HTMLTemplateElement} */ (document.querySelector("#row")).content;
}

/**
 * A verdict's sign and word.
 * @param {string} verdict
 */
function signOf(verdict) {
  return [...rowTemplate().querySelectorAll(".verdict")].find((sign) => sign.classList.contains(`v-${verdict}`));
}

/**
 * A promise as a result: its words marked, its area named.
 * @param {Listed} listed @param {Set<string>} found
 */
function resultRow({ title, quote, href, area, verdict, label, due }, found) {
  const row = /** @type {HTMLElement} */ (rowTemplate().firstElementChild?.cloneNode(true));
  const link = row.querySelector("a");
  link?.setAttribute("href", href);
  link?.replaceChildren(marked(title, found));
  if (quote) row.querySelector("q")?.replaceChildren(marked(quote, found)); else row.querySelector("q")?.remove();
  const text = (/** @type {string} */ tag, /** @type {string} */ className, /** @type {string} */ textContent) =>
    Object.assign(document.createElement(tag), { className, textContent });
  row.append(signOf(verdict)?.cloneNode(true) ?? text("span", "what", label), " ");
  if (due) row.append(text("time", "", due), " ");
  row.append(text("span", "where", area));
  return row;
}

/**
 * An entry as a result: where it was found, and the words around.
 * @param {HTMLElement} row @param {Set<string>} found
 */
function entryRow(row, found) {
  const result = /** @type {HTMLElement} */ (document.importNode(row, true));
  const link = result.querySelector("a");
  link?.replaceChildren(marked(link.textContent ?? "", found));
  const text = result.querySelector("p");
  text?.replaceChildren(marked(excerpt(text.textContent ?? "", found), found));
  return result;
}

/** About how many letters of a long text are shown. */
const excerptLength = 220;

/**
 * The part of a long text where the first word that was found stands.
 * @param {string} text @param {Set<string>} found
 */
function excerpt(text, found) {
  if (text.length <= excerptLength) return text;
  const first = [...text.matchAll(wordPattern(text))].find(([word]) => isFound(keyOf(words(word)[0] ?? ""), found))?.index ?? 0;
  const start = first < excerptLength / 2 ? 0 : text.lastIndexOf(" ", first - excerptLength / 3) + 1;
  const end = text.indexOf(" ", start + excerptLength);
  return (start ? "… " : "") + text.slice(start, end < 0 ? undefined : end) + (end < 0 ? "" : " …");
}
