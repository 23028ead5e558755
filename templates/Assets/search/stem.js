// The Norwegian stemmer of Snowball 2 (https://snowballstem.org/algorithms/norwegian/stemmer.html), as
// Sources/Search/NorwegianStemmer.swift; Snowball's reference vocabulary tests both.

/** The endings of step 1, longest first, so that the first that fits is the one. */
const inflections = ["hetenes", "hetene", "hetens", "heten", "heter", "endes", "ande", "ende", "edes", "enes", "erte", "ede", "ane",
  "ene", "ens", "ers", "ets", "het", "ast", "ert", "en", "ar", "er", "as", "es", "et", "a", "e", "s"];
/** The endings of step 3, longest first. */
const derivations = ["hetslov", "eleg", "elig", "elov", "slov", "leg", "eig", "lig", "els", "lov", "ig"];
const vowels = "aeiouyæøå";

/**
 * What is left of a word when its Norwegian endings are taken off: the inflected ones, then those of derivation as well.
 * @param {string} word
 * @returns {[inflected: string, derived: string]}
 */
function stems(word) {
  const region = start(word);
  if (region > word.length) return [word, word];
  const left = withoutInflection(word, region);
  const ending = derivations.find((ending) => fits(ending, left, region));
  return [left, ending ? left.slice(0, -ending.length) : left];
}

/**
 * Where a word's endings may begin: after the first consonant that follows a vowel, and three letters at least.
 * @param {string} word
 */
function start(word) {
  let place = 0;
  while (place < word.length && !vowels.includes(word[place])) place += 1;
  while (place < word.length && vowels.includes(word[place])) place += 1;
  return Math.max(place + 1, 3);
}

/**
 * Whether a word ends so, after where endings may begin.
 * @param {string} ending @param {string} word @param {number} region
 */
function fits(ending, word, region) {
  return word.length - ending.length >= region && word.endsWith(ending);
}

/**
 * Steps 1 and 2.
 * @param {string} word @param {number} region
 */
function withoutInflection(word, region) {
  const ending = inflections.find((ending) => fits(ending, word, region)) ?? "";
  let left = word;
  if (ending === "s") {
    const before = word.at(-2) ?? "";
    if ("bcdfghjlmnoprtvyz".includes(before) || (before === "k" && !vowels.includes(word.at(-3) ?? ""))) left = word.slice(0, -1);
  } else if (ending === "erte" || ending === "ert") {
    left = word.slice(0, word.length - ending.length + 2);
  } else {
    left = word.slice(0, word.length - ending.length);
  }
  return fits("dt", left, region) || fits("vt", left, region) ? left.slice(0, -1) : left;
}

/**
 * A word's stem; that of «hjemmene» is that of «hjem», for no Norwegian word ends in `mm`.
 * @param {string} word
 */
function stemOf(word) {
  return stems(word)[1].replace(/mm$/, "m");
}

/**
 * What a word is filed under: its stem, folded.
 * @param {string} word
 */
function keyOf(word) {
  return folded(stemOf(word));
}
