// An index in memory, made from documents at hand; answers as the files of Sources/Search do.

/**
 * A word in the index, and where it stands.
 * @typedef {{form: string, key: string, inflected: string, documents: number[], strengths: number[]}} Entry
 * `form` is the word as written, `key` what it is filed under; a strength is in tenths, at most 31.
 *
 * What can be searched: the documents' number, the words that begin in some way, the words known to splits and typos.
 * @typedef {{count: number, range: (prefix: string) => Promise<Entry[]>, lexicon: () => Promise<Map<string, number>>}} Index
 *
 * A text in a document, and how much a word in it counts, in tenths.
 * @typedef {{weight: number, text: string}} Field
 */

/** How many words splits and typos know: the commonest. */
const lexiconSize = 6000;
/** How much of a word's weight each part of it has, and its known end where it has no other parts; in tenths. */
const partWeight = 0.7;
const endWeight = 0.45;

/**
 * The words that parts can be: of three letters or more, and not small; as they are and as stems; folded.
 * @param {Iterable<string>} all
 */
function knownWords(all) {
  const known = new Set();
  for (const word of all) {
    if (word.length < 3 || smallWords.has(word)) continue;
    known.add(folded(word));
    known.add(keyOf(word));
  }
  return known;
}

/**
 * The parts that a word is filed under besides itself, and the share of its weight each has.
 * @param {string} key @param {Set<string>} known
 * @returns {[part: string, share: number][]}
 */
function filedParts(key, known) {
  const all = parts(key, (part) => known.has(part));
  if (all.length) return all.map((part) => [part, partWeight]);
  for (let start = 3; start <= key.length - 4; start += 1) {
    if (known.has(key.slice(start))) return [[key.slice(start), endWeight]];
  }
  return [];
}

/**
 * An index of documents, each a list of fields.
 * @param {Field[][]} documents
 * @returns {Index}
 */
function memoryIndex(documents) {
  const texts = documents.map((fields) => fields.map((field) => ({ weight: field.weight, words: words(field.text) })));
  /** @type {Map<string, {key: string, inflected: string, parts?: [string, number][]}>} */
  const facts = new Map();
  for (const fields of texts) for (const field of fields) for (const word of field.words) {
    if (!facts.has(word)) facts.set(word, { key: keyOf(word), inflected: folded(stems(word)[0]) });
  }
  const known = knownWords(facts.keys());
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  texts.forEach((fields, document) => {
    /** @type {Map<string, number>} */
    const weights = new Map();
    for (const { weight, words } of fields) for (const word of words) {
      const fact = facts.get(word);
      if (!fact) continue;
      weights.set(word, (weights.get(word) ?? 0) + weight);
      fact.parts ??= filedParts(fact.key, known);
      for (const [part, share] of fact.parts) weights.set(part, (weights.get(part) ?? 0) + weight * share);
    }
    for (const [form, weight] of weights) {
      let entry = entries.get(form);
      if (!entry) {
        const fact = facts.get(form);
        entry = { form, key: fact?.key ?? keyOf(form), inflected: fact?.inflected ?? folded(stems(form)[0]), documents: [], strengths: [] };
        entries.set(form, entry);
      }
      entry.documents.push(document);
      entry.strengths.push(Math.min(31, Math.round(weight)));
    }
  });
  const sorted = [...entries.values()].map((entry) => ({ entry, place: folded(entry.form) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.entry.form < b.entry.form ? -1 : 1));
  const lexicon = new Map([...entries.values()]
    .filter(({ form }) => form.length >= 3 && !smallWords.has(form))
    .sort((a, b) => b.documents.length - a.documents.length || (a.form < b.form ? -1 : 1))
    .slice(0, lexiconSize).map((entry) => [entry.form, entry.documents.length]));
  return {
    count: documents.length,
    lexicon: async () => lexicon,
    range: async (prefix) => {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle].place < prefix) low = middle + 1; else high = middle;
      }
      const found = [];
      for (; low < sorted.length && sorted[low].place.startsWith(prefix); low += 1) found.push(sorted[low].entry);
      return found;
    },
  };
}
