/**
 * The words that resemble a text most, best first: words that contain it, then those at the
 * smallest edit distance (Levenshtein 1966), at most half the text's length away.
 */
export function nearestWords(text: string, words: readonly string[], most = 3): string[] {
  const wanted = text.toUpperCase();
  return words
    .map((word) => ({ word, distance: distanceTo(wanted, word.toUpperCase()) }))
    .filter(({ distance }) => distance <= Math.ceil(wanted.length / 2))
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

function distanceTo(wanted: string, word: string): number {
  if (wanted.length > 2 && word.includes(wanted)) return 0;
  let before = Array.from({ length: word.length + 1 }, (_, i) => i);
  for (let i = 1; i <= wanted.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const changed = before[j - 1]! + (wanted[i - 1] === word[j - 1] ? 0 : 1);
      row.push(Math.min(changed, before[j]! + 1, row[j - 1]! + 1));
    }
    before = row;
  }
  return before[word.length]!;
}
