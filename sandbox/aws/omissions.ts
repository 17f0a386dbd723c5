import { isFields, type Fields } from './codec.ts';
import { resolveShape, serviceModel, type Service, type Shape } from './model.ts';

/** The members of an operation's answer that AWS's model does not require, as paths with dots; lists are stepped through. */
export function optionalMembers(service: Service, operation: string): readonly string[] {
  const model = serviceModel(service);
  const found: string[] = [];
  const visit = (shape: Shape, path: readonly string[], above: readonly string[]): void => {
    const name = 'ref' in shape ? shape.ref : '';
    if (above.includes(name)) return;
    const resolved = resolveShape(model, shape);
    const within = name === '' ? above : [...above, name];
    if (resolved.type === 'list') visit(resolved.member, path, within);
    if (resolved.type !== 'structure') return;
    for (const [member, inner] of Object.entries(resolved.members)) {
      const isOptional = resolved.union !== true && !(resolved.required ?? []).includes(member);
      if (isOptional) found.push([...path, member].join('.'));
      visit(inner, [...path, member], within);
    }
  };
  const known = model.operations[operation];
  if (known !== undefined) visit(known.output, [], []);
  return found;
}

/** An answer without the member of a path, in every item of the lists on the way. */
export function withoutMember(answer: Fields, path: string): Fields {
  const [member = '', ...rest] = path.split('.');
  const inner = answer[member];
  if (inner === undefined) return answer;
  if (rest.length === 0) return Object.fromEntries(Object.entries(answer).filter(([name]) => name !== member));
  const below = rest.join('.');
  const strip = (value: unknown): unknown => (isFields(value) ? withoutMember(value, below) : value);
  return { ...answer, [member]: Array.isArray(inner) ? inner.map(strip) : strip(inner) };
}
