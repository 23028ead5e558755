// Words: the same as Sources/Search/Words.swift finds; Tests/Fixtures/search/words.json tests both.

/** Letters without marks that Unicode takes off, and what is written for them; `æ`, `ø` and `å` are letters of their own. */
const otherLetters = new Map("đd ðd ħh ıi ŀl łl ŋn ſs ŧt ßss þth œoe".split(" ").map((pair) => [pair[0], pair.slice(1)]));

/**
 * A letter without marks, of those that European languages write in Latin (U+00DF–U+017F).
 * @param {string} letter
 */
function plainLetter(letter) {
  return otherLetters.get(letter) ?? (letter > "ſ" ? letter : letter.normalize("NFD")[0]);
}

/**
 * What the words of a text look like. Nearly every text is made of Latin letters and common signs, and needs none of the rest,
 * which costs a browser some milliseconds to make.
 * @param {string} text
 */
function wordPattern(text) {
  return /[^\0-\x7f«»À-ÖØ-öø-ſ\u2000-\u206f]/.test(text) ? /[\p{L}\p{N}\u00ad\u0300-\u036f]+/gu : /[A-Za-z0-9À-ÖØ-öø-ſ]+/g;
}

/**
 * The words of a text, in order: lower case, without marks but those of `æ`, `ø` and `å`.
 * @param {string} text
 * @returns {string[]}
 */
function words(text) {
  const lower = text.toLowerCase();
  const found = lower.match(wordPattern(lower)) ?? [];
  if (!found.some((word) => odd.test(word))) return found;
  return found.map((word) => word.replace(/a\u030a/g, "å").replace(/[\u0300-\u036f\u00ad]/g, "").replace(/[^a-z0-9æøå]/gu, plainLetter)).filter((word) => word);
}

/** What a word has that is written in other ways as well. */
const odd = /[^a-z0-9æøå]/;

/**
 * A word as those write it who lack the letters: `ae`, `o`, `a`.
 * @param {string} word
 */
function folded(word) {
  return /[æøå]/.test(word) ? word.replaceAll("æ", "ae").replaceAll("ø", "o").replaceAll("å", "a") : word;
}
