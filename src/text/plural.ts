/** `1 listener`, `2 listeners`: English only, for the catalogues and the job log. */
export function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
