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
/** How much of a word's weight each part of it has, and its known end where it has no other parts. */
const partWeight = 0.7;
const endWeight = 0.45;

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
 * The words that one is filed under besides itself, and the share of its weight each has: its parts, all of them, or the
 * known end, or what follows a known beginning.
 * @param {string} word Folded, without inflection; what derivation adds may be part of a part, as in «folkehelse».
 * @param {Map<string, string>} known
 * @returns {[part: string, share: number][]}
 */
function filedParts(word, known) {
  const all = parts(word, (part) => known.has(part));
  if (all.length) return all.map((part) => [known.get(part) ?? part, partWeight]);
  for (let start = 3; start <= word.length - 4; start += 1) {
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
 * An index of documents, each a list of fields.
 * @param {Field[][]} documents @param {Map<string, string[]>} synonyms Keys, and the stems that mean much the same; with `æ`, `ø` and `å`.
 * @returns {Index}
 */
function memoryIndex(documents, synonyms) {
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
  const texts = documents.map((fields) => fields.map(({ weight, text }) => {
    let found = taken.get(text);
    if (!found) taken.set(text, (found = words(text).map(entryFor)));
    return { weight, found };
  }));
  const known = knownWords([...entries.keys()], entryFor);
  /** @type {Map<string, [entry: Entry, share: number][]>} */
  const filedBy = new Map();
  texts.forEach((fields, document) => {
    for (const { weight, found } of fields) for (const entry of found) {
      addMention(entry, document, weight);
      let filed = filedBy.get(entry.inflected);
      if (!filed) filedBy.set(entry.inflected, (filed = filedParts(entry.inflected, known).map(([part, share]) => [entryFor(part), share])));
      for (const [part, share] of filed) addMention(part, document, weight * share);
    }
  });
  // Strings are sorted faster than by a function.
  const byPlace = new Map([...entries.values()].map((entry) => [`${entry.key}\0${entry.form}`, entry]));
  const sorted = [...byPlace.keys()].sort().map((place) => /** @type {Entry} */ (byPlace.get(place)));
  for (const entry of sorted) entry.strengths = entry.strengths.map((weight) => Math.min(31, Math.round(weight)));
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
    related: async (key) => othersOf(key, synonyms).flatMap((other) =>
      range(folded(other)).filter((entry) => stemOf(entry.form) === other && !smallWords.has(entry.form))),
  };
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
 * What stands under a key; if nothing does, under the nearest that may be of another form of the word: «narkom», as that
 * of «narkomane» is, and «narkoman».
 * @template T
 * @param {string} key @param {Map<string, T[]>} related
 * @returns {T[]}
 */
function othersOf(key, related) {
  const exact = related.get(key);
  if (exact || key.length < 5) return exact ?? [];
  const near = [...related.keys()].filter((other) => (other.startsWith(key) ? other.length <= key.length + 2
    : other.length >= 5 && key.startsWith(other) && inflection.test(key.slice(other.length))));
  near.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return related.get(near[0]) ?? [];
}

/**
 * Groups of synonyms by key.
 * @param {string} groups Stems apart by spaces, groups by commas.
 */
function synonymsIn(groups) {
  /** @type {Map<string, string[]>} */
  const synonyms = new Map();
  for (const group of groups.split(",")) {
    const stems = group.split(" ");
    for (const stem of stems) {
      const key = folded(stem);
      synonyms.set(key, [...(synonyms.get(key) ?? []), ...stems.filter((other) => other !== stem)]);
    }
  }
  return synonyms;
}
