/**
 * Whether the whole of `text` matches a glob: `*` stands for any characters or none, `?` for exactly one, everything
 * else for itself, without regard to case. No regular expression is built from the pattern, so a pattern can neither
 * be malformed nor make the matching explode: the work is at most pattern length times text length.
 */
export function globMatches(pattern: string, text: string): boolean {
  const wanted = characters(pattern);
  const found = characters(text);
  let inPattern = 0;
  let inText = 0;
  let star: number | undefined;
  let afterStar = 0;
  while (inText < found.length) {
    const symbol = wanted[inPattern];
    if (symbol === '*') {
      star = inPattern;
      afterStar = inText;
      inPattern += 1;
    } else if (symbol === '?' || symbol === found[inText]) {
      inPattern += 1;
      inText += 1;
    } else if (star !== undefined) {
      // Only the last star ever has to take more: an earlier one could at best leave it the same choices.
      afterStar += 1;
      inText = afterStar;
      inPattern = star + 1;
    } else {
      return false;
    }
  }
  return wanted.slice(inPattern).every((symbol) => symbol === '*');
}

/** Code points, so that `?` takes a whole character where UTF-16 needs two units. */
function characters(text: string): readonly string[] {
  return Array.from(text.toLowerCase());
}
