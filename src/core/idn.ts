/* Names of other scripts as people read them. Only decoding is needed: ACM, DNS and the records carry A-labels. */

/** Parameters of Punycode (RFC 3492 section 5). */
const [base, tMin, tMax, skew, damp, initialBias, initialN] = [36, 1, 26, 38, 700, 72, 128];

/** What a label of a name may show: letters, marks, digits, hyphens and two middle dots. */
const readable = /^[\p{L}\p{M}\p{Nd}\-·・]+$/u;

/** The name with its A-labels (`xn--…`) as people read them; `undefined` where it has none or they say nothing. */
export function unicodeName(name: string): string | undefined {
  const labels = name.split('.').map((label) => {
    if (!label.toLowerCase().startsWith('xn--')) return label;
    const decoded = decodeLabel(label.slice(4).toLowerCase());
    return decoded !== undefined && readable.test(decoded) ? decoded : label;
  });
  const shown = labels.join('.');
  return shown === name ? undefined : shown;
}

/** RFC 3492 section 6.2; `undefined` for what is no Punycode. */
function decodeLabel(encoded: string): string | undefined {
  const hyphen = encoded.lastIndexOf('-');
  const output = Array.from(encoded.slice(0, Math.max(0, hyphen)), (character) => character.codePointAt(0) ?? 0);
  let [n, i, bias]: [number, number, number] = [initialN, 0, initialBias];
  for (let at = hyphen + 1; at < encoded.length;) {
    const start = i;
    for (let [weight, k] = [1, base]; ; k += base) {
      const digit = digitOf(encoded.charAt(at));
      at += 1;
      if (digit === undefined) return undefined;
      i += digit * weight;
      const threshold = Math.min(tMax, Math.max(tMin, k - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const count = output.length + 1;
    bias = adapt(i - start, count, start === 0);
    n += Math.floor(i / count);
    i %= count;
    if (n > 0x10ffff) return undefined;
    output.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...output);
}

function digitOf(character: string): number | undefined {
  if (/^[a-z]$/.test(character)) return character.charCodeAt(0) - 97;
  return /^[0-9]$/.test(character) ? Number(character) + 26 : undefined;
}

/** RFC 3492 section 6.1. */
function adapt(change: number, count: number, isFirst: boolean): number {
  let delta = isFirst ? Math.floor(change / damp) : Math.floor(change / 2);
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * delta) / (delta + skew));
}
