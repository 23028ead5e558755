// Results: made from text nodes only, so that nothing that was typed or published becomes markup.

/**
 * A text with the words that were found marked.
 * @param {string} text @param {Set<string>} found Keys.
 */
function marked(text, found) {
  const fragment = document.createDocumentFragment();
  for (const piece of text.split(/([\p{L}\p{N}\u00ad\u0300-\u036f]+)/u)) {
    const word = words(piece)[0];
    if (!word || !isFound(keyOf(word), found)) { fragment.append(piece); continue; }
    const mark = document.createElement("mark");
    mark.textContent = piece;
    fragment.append(mark);
  }
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
 * A row of the list as a result: its words marked, its area named.
 * @param {Listed} listed @param {Set<string>} found
 */
function resultRow({ row, title, quote, area }, found) {
  const result = /** @type {HTMLElement} */ (row.cloneNode(true));
  result.querySelector("a")?.replaceChildren(marked(title, found));
  result.querySelector("q")?.replaceChildren(marked(quote, found));
  const where = document.createElement("span");
  where.className = "where";
  where.textContent = area;
  result.append(" ", where);
  return result;
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
  const first = [...text.matchAll(/[\p{L}\p{N}]+/gu)].find(([word]) => isFound(keyOf(words(word)[0] ?? ""), found))?.index ?? 0;
  const start = first < excerptLength / 2 ? 0 : text.lastIndexOf(" ", first - excerptLength / 3) + 1;
  const end = text.indexOf(" ", start + excerptLength);
  return (start ? "… " : "") + text.slice(start, end < 0 ? undefined : end) + (end < 0 ? "" : " …");
}
