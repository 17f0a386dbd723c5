import type { Certificate } from './certificate.ts';

/** US dollars for a name and for a wildcard name of a public certificate that can be exported (AWS price list, 2025-02-01). */
const prices = { name: 15, wildcard: 149 };

/** What AWS charges for issuing a certificate like this one, in US dollars; the same again at each renewal. */
export function issuePrice({ exportOption, names }: Pick<Certificate, 'exportOption' | 'names'>): number {
  if (exportOption !== 'ENABLED') return 0;
  return names.reduce((sum, name) => sum + (name.startsWith('*.') ? prices.wildcard : prices.name), 0);
}
