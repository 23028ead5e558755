// An index in memory, made from documents at hand; answers as the files of Sources/Search do.

/**
 * A word in the index, and where it stands.
 * @typedef {{form: string, key: string, inflected: string, documents: number[], strengths: number[], unlisted: number}} Entry
 * `form` is the word as written, `key` what it is filed under; a strength is in tenths, at most 31; `unlisted` is how many
 * documents more there are.
 *
 * What can be searched: the documents' number, the words whose keys begin in some way, the words
 * that mean much the same as those of a key, the words known to splits and typos; and which of many words are looked for, where not all are.
 * @typedef {{count: number, chosen?: (words: string[]) => string[], range: (prefix: string) => Promise<Entry[]>, related: (key: string) => Promise<Entry[]>, isRelated: (key: string) => boolean, lexicon: () => Promise<Map<string, number>>}} Index
 *
 * A text in a document, and how much a word in it counts, in tenths.
 * @typedef {{weight: number, text: string}} Field
 */

/** How much a word counts in the title or quote, and in the headings above, in tenths. */
const [ownWeight, headingWeight] = [10, 5];
/** How many words splits and typos know: the commonest. */
const lexiconSize = 2000;
/** What is left behind a known beginning and is no word: it ends words, or begins as none does. */
const isEnding = /^(?:[ei]|[lr][^aeiouy]|[^aeiouy]*(?:ing|lig|skap|het|sjon|tet))|er(?:ing)?$/;
/** How much of a word's weight each part of it has, and its known end where it has no other parts; in hundredths, as whole numbers are added faster. */
const [partWeight, endWeight, wholeWeight] = [70, 45, 100];

/**
 * The words that parts can be, of three letters or more and not small, by how they stand there: as they are, or as stems; folded.
 *
 * Where several are the same there, the shortest is taken, but one as it is before one as a stem.
 * @param {Iterable<string>} all
 * @returns {Map<string, string>}
 */
function knownWords(all, facts = factsOf) {
  /** @type {Map<string, string>} */
  const [known, stems] = [new Map(), new Map()];
  const add = (/** @type {Map<string, string>} */ words, /** @type {string} */ part, /** @type {string} */ word) => {
    const other = words.get(part);
    if (other === undefined || word.length < other.length || (word.length === other.length && word < other)) words.set(part, word);
  };
  for (const word of all) {
    if (word.length < 3 || smallWords.has(word)) continue;
    add(known, folded(word), word);
    const { key, inflected } = facts(word);
    for (const stem of key === inflected ? [key] : [key, inflected]) if (isPart(stem, word)) add(stems, stem, word);
  }
  for (const [stem, word] of stems) if (!known.has(stem)) known.set(stem, word);
  return known;
}

/** Small words, folded. */
const smallParts = new Set([...smallWords].map(folded));

/**
 * Whether a stem may be a part: one of three letters only if hardly anything was taken off, so that «bane» is and «under» is not;
 * and none that is a small word, as that of «vare» is.
 * @param {string} stem @param {string} word
 */
function isPart(stem, word) {
  return stem.length > 3 || (word.length <= 4 && !smallParts.has(stem));
}

/**
 * The words that one is filed under besides itself, and the share of its weight each has, in hundredths: its parts, all of them, or the
 * known end, or what follows a known beginning.
 * @param {string} word Folded, without inflection; what derivation adds may be part of a part, as in «folkehelse».
 * @param {Map<string, string>} known @param {Set<string>} [beginnings] The first three letters of those.
 * @returns {[part: string, share: number][]}
 */
function filedParts(word, known, beginnings) {
  const all = parts(word, known, beginnings);
  if (all.length) return all.map((part) => [known.get(part) ?? part, partWeight]);
  for (let start = 3; start <= word.length - 4; start += 1) {
    if (beginnings && !beginnings.has(word.slice(start, start + 3))) continue;
    const end = known.get(word.slice(start));
    if (end) return [[end, endWeight]];
  }
  for (let end = word.length - 4; end >= 4; end -= 1) {
    if (!known.has(word.slice(0, end))) continue;
    const rest = word.slice("se".includes(word[end]) && end + 5 <= word.length ? end + 1 : end);
    return isEnding.test(rest) ? [] : [[rest, endWeight]];
  }
  return [];
}

/**
 * What a word is filed under, and its stem without derivation, folded.
 * @param {string} word
 */
function factsOf(word) {
  const [inflected, derived] = stems(word);
  return { key: folded(derived.endsWith("mm") ? derived.slice(0, -1) : derived), inflected: folded(inflected) };
}

/**
 * An index of documents, each a list of fields; made in steps, so that the browser can do other things.
 * @param {Field[][]} documents @param {Map<string, string[][]>} synonyms Keys, and groups of stems that mean much the same; with `æ`, `ø` and `å`.
 * @returns {Promise<Index>}
 */
async function memoryIndex(documents, synonyms, pace = pacer()) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  /** @param {string} form */
  const entryFor = (form) => {
    let entry = entries.get(form);
    if (!entry) entries.set(form, (entry = { form, ...factsOf(form), documents: [], strengths: [], unlisted: 0 }));
    return entry;
  };
  // Headings stand over many documents, and are taken apart once.
  /** @type {Map<string, Entry[]>} */
  const taken = new Map();
  /** @type {[weight: number, found: Entry[]][][]} */
  const texts = [];
  for (const fields of documents) {
    texts.push(fields.map(({ weight, text }) => {
      let found = taken.get(text);
      if (!found) taken.set(text, (found = words(text).map(entryFor)));
      return [weight, found];
    }));
    await pace();
  }
  const known = knownWords([...entries.keys()], entryFor);
  const beginnings = new Set([...known.keys()].map((part) => part.slice(0, 3)));
  await pace();
  /** @type {Map<string, [entry: Entry, share: number][]>} */
  const filedBy = new Map();
  for (let document = 0; document < texts.length; document += 1) {
    for (const [weight, found] of texts[document]) for (const entry of found) {
      addMention(entry, document, weight * wholeWeight);
      let filed = filedBy.get(entry.inflected);
      if (!filed) filedBy.set(entry.inflected, (filed = filedParts(entry.inflected, known, beginnings).map(([part, share]) => [entryFor(part), share])));
      for (const [part, share] of filed) addMention(part, document, weight * share);
    }
    await pace();
  }
  // Strings are sorted faster than by a function.
  const sorted = [...entries.values()].map(({ key, form }) => `${key}\0${form}`).sort()
    .map((place) => /** @type {Entry} */ (entries.get(place.slice(place.indexOf("\0") + 1))));
  for (const { strengths } of sorted) for (let at = 0; at < strengths.length; at += 1) strengths[at] = Math.min(31, Math.round(strengths[at] / wholeWeight));
  await pace();
  /** @type {Map<string, number> | undefined} */
  let lexicon;
  /** @param {string} prefix */
  const range = (prefix) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle].key < prefix) low = middle + 1; else high = middle;
    }
    const found = [];
    for (; low < sorted.length && sorted[low].key.startsWith(prefix); low += 1) found.push(sorted[low]);
    return found;
  };
  return {
    count: documents.length, lexicon: async () => (lexicon ??= lexiconIn(sorted)), range: async (prefix) => range(prefix), isRelated: (key) => synonyms.has(key),
    related: async (key) => {
      const near = nearestKey(key, synonyms);
      return (synonyms.get(near) ?? []).flat().flatMap((other) => (folded(other) === near ? []
        : range(folded(other)).filter((entry) => stemOf(entry.form) === other && !smallWords.has(entry.form))));
    },
  };
}

/** How long work may last before the browser does what waits, in milliseconds. */
const step = 16;

/** What a work calls between its parts, and waits for where it says so. */
function pacer() {
  let began = performance.now();
  return () => (performance.now() - began < step ? undefined : rest().then(() => { began = performance.now(); }));
}

/**
 * Waits until the browser has done what waits.
 * @returns {Promise<void>}
 */
function rest() {
  return "scheduler" in globalThis && scheduler.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/**
 * @param {Entry} entry @param {number} document The last one seen, or one after it. @param {number} weight
 */
function addMention(entry, document, weight) {
  const last = entry.documents.length - 1;
  if (entry.documents[last] === document) {
    entry.strengths[last] += weight;
  } else {
    entry.documents.push(document);
    entry.strengths.push(weight);
  }
}

/**
 * The commonest words, for splits and typos; most queries need them not.
 * @param {Entry[]} entries
 */
function lexiconIn(entries) {
  return new Map(entries.filter(({ form }) => form.length >= 3 && !smallWords.has(form))
    .sort((a, b) => b.documents.length - a.documents.length || (a.form < b.form ? -1 : 1))
    .slice(0, lexiconSize).map((entry) => /** @type {[string, number]} */ ([entry.form, entry.documents.length])).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a word may end in and be the same, where the stemmer takes «fotballbane» and «fotballbaner» apart. */
const inflection = /^(?:[aenrst]|ar|e[nrt]|e?ne?s?|ane|ers)$/;

/**
 * The key that something stands under; if nothing does, the nearest that may be of another form of the word: «narkom», as that
 * of «narkomane» is, and «narkoman».
 * @param {string} key @param {Map<string, unknown>} related
 */
function nearestKey(key, related) {
  if (related.has(key) || key.length < 5) return key;
  const near = [...related.keys()].filter((other) => (other.startsWith(key) ? other.length <= key.length + 2
    : other.length >= 5 && key.startsWith(other) && inflection.test(key.slice(other.length))));
  near.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return near[0] ?? key;
}

/**
 * Groups of synonyms, by the keys of their words.
 * @param {string} groups Stems apart by spaces, groups by commas.
 */
function synonymsIn(groups) {
  /** @type {Map<string, string[][]>} */
  const synonyms = new Map();
  const keys = folded(groups).split(",");
  groups.split(",").forEach((group, at) => {
    const stems = group.split(" ");
    for (const key of keys[at].split(" ")) {
      const others = synonyms.get(key);
      if (others) others.push(stems); else synonyms.set(key, [stems]);
    }
  });
  return synonyms;
}
