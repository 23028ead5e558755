// An index in files, of which those that a query needs are fetched; Sources/Search makes them.

/** How many documents are in a block; as in Sources/Search/SearchFiles.swift. */
const blockSize = 16;
/** The most files that a query is answered with, and how many of them may be files of words; the rest is for records. */
const [fileLimit, wordFileLimit] = [4, 3];

/**
 * @param {HTMLFormElement} form @param {string[]} names The filters' names.
 * @returns {Collection}
 */
function openCollection(form, names) {
  const { index: folder = "", splits = "", lexicon = "" } = form.dataset;
  const [count, wordFiles] = [Number(form.dataset.count), Number(form.dataset.wordFiles)];
  /** @type {Map<string, Promise<any>>} */
  const fetched = new Map();
  /** @type {Map<number, string[]>} */
  const records = new Map();
  /** @type {Column[] | undefined} */
  let columns;
  const split = new Set(wordsIn(splits));
  const known = new Map(wordsIn(lexicon).map((form) => [form, 1]));

  /** @param {string} name */
  const file = (name) => {
    let asked = fetched.get(name);
    if (!asked) {
      asked = fetch(`${folder}${name}.json`).then((answer) => {
        if (!answer.ok) throw new Error(`no ${name}`);
        return answer.json();
      });
      asked.catch(() => fetched.delete(name));
      fetched.set(name, asked);
    }
    return asked;
  };

  const query = async () => {
    /** @type {Set<number>} */
    const asked = new Set();
    /** The file with the words filed under a prefix; nothing where that would be one too many. @param {string} prefix */
    const leaf = async (prefix) => {
      const number = fileNumber(beginning(prefix, split), wordFiles);
      if (!asked.has(number) && asked.size === wordFileLimit) return { words: [], related: {} };
      asked.add(number);
      const leaf = await file(`t-${number}`);
      for (const [document, record] of Object.entries(leaf.records)) records.set(Number(document), record);
      return leaf;
    };
    /** @type {Index} */
    const index = {
      count, chosen: (words) => rarest(words, known), isRelated: () => false, lexicon: async () => known,
      range: async (prefix) => (await leaf(prefix)).words.map(entryOf).filter((/** @type {Entry} */ entry) => entry.key.startsWith(prefix)),
      related: async (key) => {
        const related = new Map(Object.entries((await leaf(key)).related));
        return (related.get(nearestKey(key, related)) ?? []).map(entryOf);
      },
    };
    return {
      index,
      rows: async (/** @type {number[]} */ documents, /** @type {boolean} */ isWhole) => {
        const [blocks, shown] = [new Set(), []];
        for (const document of documents) {
          const block = Math.floor(document / blockSize);
          if (!records.has(document) && !blocks.has(block)) {
            if (!isWhole && blocks.size === fileLimit - asked.size) break;
            blocks.add(block);
          }
          shown.push(document);
        }
        await Promise.all([...blocks].map(async (block) => {
          (await file(`d-${block}`)).forEach((/** @type {string[]} */ record, /** @type {number} */ at) => records.set(block * blockSize + at, record));
        }));
        return shown.map((document) => {
          const [title, quote, href, area, verdict, label, due] = records.get(document) ?? [];
          return { title, quote, href, area, verdict, label, due };
        });
      },
    };
  };

  return {
    count, query, loadFacets: async () => { columns = await file("facets"); }, hasFacets: () => columns !== undefined,
    facet: (document, name) => valueIn(columns?.[names.indexOf(name)], document),
    synonyms: () => new Map(), headings: () => [],
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

/**
 * The number of the file that a beginning falls to: the FNV-1a hash of its UTF-16, of 32 bits.
 * @param {string} beginning @param {number} count
 */
function fileNumber(beginning, count) {
  let hash = 2166136261;
  for (let at = 0; at < beginning.length; at += 1) hash = Math.imul(hash ^ beginning.charCodeAt(at), 16777619) >>> 0;
  return hash % count;
}

/**
 * The words of a list: each is written as how many letters it shares with the one before, one digit to base 36, and the rest.
 * @param {string} list
 */
function wordsIn(list) {
  /** @type {string[]} */
  let last = [];
  return list ? list.split(" ").map((coded) => (last = [...last.slice(0, parseInt(coded[0], 36)), ...coded.slice(1)]).join("")) : [];
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

/**
 * The words that tell most, as many as there may be files of them: those that are not common, then the longest; in their order.
 * @param {string[]} words @param {Map<string, number>} lexicon
 */
function rarest(words, lexicon) {
  const kept = [...words].sort((a, b) => Number(lexicon.has(a)) - Number(lexicon.has(b)) || b.length - a.length).slice(0, wordFileLimit);
  return words.filter((word) => kept.includes(word));
}
