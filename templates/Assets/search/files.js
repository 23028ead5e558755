// An index in files, of which those that a query needs are fetched; Sources/Search makes them.

/** How many documents are in a block; as in Sources/Search/SearchFiles.swift. */
const blockSize = 16;

/**
 * What can be searched and shown.
 * @typedef {{
 *   index: Index, rows: (documents: number[]) => Promise<Listed[]>,
 *   loadFacets: () => Promise<void>, hasFacets: () => boolean, facet: (document: number, name: string) => string,
 * }} Collection
 */

/**
 * @param {string} folder Where the files are. @param {number} count @param {Set<string>} splits @param {string[]} names The filters' names.
 * @param {Map<string, string[]>} synonyms
 * @returns {Collection}
 */
function filesCollection(folder, count, splits, names, synonyms) {
  /** @type {Map<string, Promise<any>>} */
  const fetched = new Map();
  /** @type {Map<number, string[]>} */
  const records = new Map();
  /** @type {[string[], string][] | undefined} */
  let columns;

  /** @param {string} name @param {any} [missing] What a file that is not there stands for. */
  const file = (name, missing) => {
    let asked = fetched.get(name);
    if (!asked) {
      asked = fetch(`${folder}${name}.json`).then((answer) => {
        if (answer.status === 404 && missing !== undefined) return missing;
        if (!answer.ok) throw new Error(`no ${name}`);
        return answer.json();
      });
      asked.catch(() => fetched.delete(name));
      fetched.set(name, asked);
    }
    return asked;
  };

  /** The file with the words filed under a prefix. @param {string} prefix */
  const leaf = async (prefix) => {
    const leaf = await file(`t-${fileName(beginning(prefix, splits))}`, { words: [], related: {}, records: {} });
    for (const [document, record] of Object.entries(leaf.records)) records.set(Number(document), record);
    return leaf;
  };

  return {
    index: {
      count, isRelated: (stem) => synonyms.has(stem), lexicon: async () => lexiconOf(await file("lexicon")),
      range: async (prefix) => (await leaf(prefix)).words.map(entryOf).filter((/** @type {Entry} */ entry) => entry.key.startsWith(prefix)),
      related: async (stem) => (synonyms.has(stem) ? ((await leaf(folded(stem))).related[stem] ?? []).map(entryOf) : []),
    },
    rows: async (documents) => {
      const blocks = new Set(documents.filter((document) => !records.has(document)).map((document) => Math.floor(document / blockSize)));
      await Promise.all([...blocks].map(async (block) => {
        (await file(`d-${block}`)).forEach((/** @type {string[]} */ record, /** @type {number} */ at) => records.set(block * blockSize + at, record));
      }));
      return documents.map((document) => listedFrom(records.get(document) ?? []));
    },
    loadFacets: async () => { columns = await file("facets"); },
    hasFacets: () => columns !== undefined,
    facet: (document, name) => {
      const [values, letters] = columns?.[names.indexOf(name)] ?? [[], ""];
      return values[letters.charCodeAt(document) - 0x30] ?? "";
    },
  };
}

/**
 * The letters by which the file is found that has the words filed under a prefix.
 * @param {string} prefix @param {Set<string>} splits
 */
function beginning(prefix, splits) {
  const letters = [...prefix];
  let count = 2;
  while (letters.length >= count && splits.has(letters.slice(0, count).join(""))) count += 1;
  return letters.length >= count ? letters.slice(0, count).join("") : prefix + "_";
}

/** @param {string} beginning */
function fileName(beginning) {
  return beginning.replace(/[^a-z0-9_]/gu, (letter) => `-${letter.codePointAt(0)?.toString(16)}`);
}

/**
 * @param {[form: string, all: number, steps: number[], strengths: string]} line
 * @returns {Entry}
 */
function entryOf([form, all, steps, strengths]) {
  let document = 0;
  return {
    form, ...factsOf(form), unlisted: all - steps.length, documents: steps.map((step) => (document += step)),
    strengths: [...strengths].map((letter) => letter.charCodeAt(0) - 0x40),
  };
}

/** @type {WeakMap<string[], Map<string, number>>} */
const lexicons = new WeakMap();

/** @param {string[]} forms The commonest first. */
function lexiconOf(forms) {
  let lexicon = lexicons.get(forms);
  if (!lexicon) lexicons.set(forms, (lexicon = new Map(forms.map((form) => [form, 1]))));
  return lexicon;
}

/**
 * A record as a row, made from the page's template.
 * @param {string[]} record
 * @returns {Listed}
 */
function listedFrom([title = "", quote = "", href = "", area = "", verdict = "", label = "", due = ""]) {
  const template = /** @type {HTMLTemplateElement} */ (document.querySelector("#row"));
  const row = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  row.querySelector("a")?.setAttribute("href", href);
  const sign = [...template.content.querySelectorAll(".verdict")].find((sign) => verdict && sign.classList.contains(`v-${verdict}`));
  const shown = sign ? sign.cloneNode(true) : Object.assign(document.createElement("span"), { className: "what", textContent: label });
  row.append(shown, " ", Object.assign(document.createElement("time"), { textContent: due }));
  if (!quote) row.querySelector("q")?.remove();
  return { row, title, quote, href, area, facets: new Map() };
}
