/** Whom a text of ours mentions: logins and `org/team` without `@`, outside code and links. */
export function mentionsIn(markdown: string): readonly string[] {
  const words = markdown
    .replaceAll(/^(`{3,}).*?^\1/gms, '')
    .replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/\]\([^)]*\)/g, ']');
  return [...words.matchAll(/(?<![\w/.-])@([\w-]+(?:\/[\w.-]*\w)?)/g)].map(([, person = '']) => person);
}
