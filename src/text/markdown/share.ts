import { bodyBytes, bodyCodePoints, sizeOf } from './budget.ts';

/** What a text costs of a budget in code points: its UTF-8 bytes count where they weigh more. */
export function costOf(text: string): number {
  const { codePoints, bytes } = sizeOf(text);
  return Math.max(codePoints, Math.ceil((bytes * bodyCodePoints) / bodyBytes));
}

/** Divides a budget: who needs less than an even share gets what it needs, the others share what that leaves. */
export function shareOut(needs: readonly number[], budget: number): readonly number[] {
  let left = budget;
  let waiting = needs.map((need, index) => ({ need, index }));
  const shares = new Map<number, number>();
  while (waiting.length > 0) {
    const even = Math.floor(left / waiting.length);
    const content = waiting.filter(({ need }) => need <= even);
    if (content.length === 0) {
      for (const { index } of waiting) shares.set(index, Math.max(0, even));
      break;
    }
    for (const { need, index } of content) {
      shares.set(index, need);
      left -= need;
    }
    waiting = waiting.filter(({ need }) => need > even);
  }
  return needs.map((_need, index) => shares.get(index) ?? 0);
}
