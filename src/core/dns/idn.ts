import punycode from 'punycode/punycode.js';

/* Names of other scripts as people read them. Only decoding is needed: ACM, DNS and the records carry A-labels. */

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

/** What a label's Punycode stands for (RFC 3492); `undefined` for what is none. */
function decodeLabel(encoded: string): string | undefined {
  try {
    return punycode.decode(encoded);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
