// An index in memory, made from documents at hand; answers as the files of Sources/Search do.

/**
 * A word in the index, and where it stands.
 * @typedef {{form: string, key: string, inflected: string, documents: number[], strengths: number[], unlisted: number}} Entry
 * `form` is the word as written, `key` what it is filed under; a strength is in tenths, at most 31; `unlisted` is how many
 * documents more there are.
 *
 * What can be searched: the documents' number, the words whose keys begin in some way, the words
 * that mean much the same as a stem, the words known to splits and typos.
 * @typedef {{count: number, range: (prefix: string) => Promise<Entry[]>, related: (stem: string) => Promise<Entry[]>, isRelated: (stem: string) => boolean, lexicon: () => Promise<Map<string, number>>}} Index
 *
 * A text in a document, and how much a word in it counts, in tenths.
 * @typedef {{weight: number, text: string}} Field
 */

/** How much a word counts in the title or quote, and in the headings above, in tenths. */
const [ownWeight, headingWeight] = [10, 5];
/** How many words splits and typos know: the commonest. */
const lexiconSize = 4000;
/** How much of a word's weight each part of it has, and its known end where it has no other parts. */
const partWeight = 0.7;
const endWeight = 0.45;

/**
 * The words that parts can be: of three letters or more, and not small; as they are and as stems; folded.
 * @param {Iterable<string>} all
 */
function knownWords(all, key = keyOf) {
  const known = new Set();
  for (const word of all) {
    if (word.length < 3 || smallWords.has(word)) continue;
    known.add(folded(word));
    known.add(key(word));
  }
  return known;
}

/**
 * The parts that a word is filed under besides itself, and the share of its weight each has: all of them, or the known
 * end, or what follows a known beginning.
 * @param {string} key @param {Set<string>} known
 * @returns {[part: string, share: number][]}
 */
function filedParts(key, known) {
  const all = parts(key, (part) => known.has(part));
  if (all.length) return all.map((part) => [part, partWeight]);
  for (let start = 3; start <= key.length - 4; start += 1) {
    if (known.has(key.slice(start))) return [[key.slice(start), endWeight]];
  }
  for (let end = key.length - 4; end >= 4; end -= 1) {
    if (!known.has(key.slice(0, end))) continue;
    const rest = key.slice(key[end] === "s" && end + 5 <= key.length ? end + 1 : end);
    return [[rest, endWeight]];
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
 * @param {Field[][]} documents @param {Map<string, string[]>} synonyms Stems, and the stems that mean much the same; with `æ`, `ø` and `å`.
 * @returns {Index}
 */
function memoryIndex(documents, synonyms) {
  const texts = documents.map((fields) => fields.map((field) => ({ weight: field.weight, words: words(field.text) })));
  /** @type {Map<string, {key: string, inflected: string}>} */
  const facts = new Map();
  /** @type {Map<string, [part: string, share: number][]>} */
  const filedBy = new Map();
  for (const fields of texts) for (const field of fields) for (const word of field.words) {
    if (!facts.has(word)) facts.set(word, factsOf(word));
  }
  const known = knownWords(facts.keys(), (word) => facts.get(word)?.key ?? keyOf(word));
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  texts.forEach((fields, document) => {
    /** @type {Map<string, number>} */
    const weights = new Map();
    for (const { weight, words } of fields) for (const word of words) {
      const fact = facts.get(word);
      if (!fact) continue;
      weights.set(word, (weights.get(word) ?? 0) + weight);
      const filed = filedBy.get(fact.key) ?? filedParts(fact.key, known);
      filedBy.set(fact.key, filed);
      for (const [part, share] of filed) weights.set(part, (weights.get(part) ?? 0) + weight * share);
    }
    for (const [form, weight] of weights) {
      let entry = entries.get(form);
      if (!entry) {
        const { key, inflected } = facts.get(form) ?? factsOf(form);
        entry = { form, key, inflected, documents: [], strengths: [], unlisted: 0 };
        entries.set(form, entry);
      }
      entry.documents.push(document);
      entry.strengths.push(Math.min(31, Math.round(weight)));
    }
  });
  const sorted = [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.form < b.form ? -1 : 1));
  const lexicon = new Map([...entries.values()]
    .filter(({ form }) => form.length >= 3 && !smallWords.has(form))
    .sort((a, b) => b.documents.length - a.documents.length || (a.form < b.form ? -1 : 1))
    .slice(0, lexiconSize).map((entry) => [entry.form, entry.documents.length]));
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
    count: documents.length, lexicon: async () => lexicon, range: async (prefix) => range(prefix), isRelated: (stem) => synonyms.has(stem),
    related: async (stem) => (synonyms.get(stem) ?? []).flatMap((other) =>
      range(folded(other)).filter((entry) => stemOf(entry.form) === other && !smallWords.has(entry.form))),
  };
}

/**
 * Groups of synonyms by stem.
 * @param {string} groups Words apart by spaces, groups by commas.
 */
function synonymsIn(groups) {
  /** @type {Map<string, string[]>} */
  const synonyms = new Map();
  for (const group of groups.split(",")) {
    const stems = [...new Set(words(group).map(stemOf))];
    for (const stem of stems) synonyms.set(stem, [...(synonyms.get(stem) ?? []), ...stems.filter((other) => other !== stem)]);
  }
  return synonyms;
}
