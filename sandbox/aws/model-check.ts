import { isFields } from './codec.ts';
import { constraints } from './model-constraints.ts';
import type { Constraint } from './model-constraints.ts';
import { resolveShape, serviceModel } from './model.ts';
import type { ResolvedShape, Service, ServiceModel, Shape } from './model.ts';

/** Where in a message a value is. */
interface Place {
  readonly path: string;
  /** `Structure.Member`, for limits. */
  readonly member: string;
}

/** Where key algorithms may come with hyphens, against ACM's own model. */
const hyphenated = new Set(
  ['CertificateDetail', 'CertificateSummary', 'X509Attributes'].map((of) => `${of}.KeyAlgorithm`),
);

/** What a request or an answer has that AWS's models do not know, one sentence each; empty when it is right. */
export function modelProblems(
  service: Service,
  operation: string,
  side: 'input' | 'output',
  value: unknown,
): readonly string[] {
  const model = serviceModel(service);
  const known = model.operations[operation];
  if (known === undefined) return [`${service} has no operation ${operation}.`];
  const checker = new ModelChecker(service, model);
  checker.check(known[side], value, { path: `${operation} ${side}`, member: '' });
  return checker.problems;
}

class ModelChecker {
  readonly problems: string[] = [];
  readonly #service: Service;
  readonly #model: ServiceModel;

  constructor(service: Service, model: ServiceModel) {
    this.#service = service;
    this.#model = model;
  }

  check(reference: Shape, value: unknown, place: Place): void {
    const shape = resolveShape(this.#model, reference);
    const structure = 'ref' in reference ? reference.ref : '';
    if (!this.#hasType(shape, value)) {
      this.#add(place, `is ${describe(value)}, not a ${shape.type}`);
    } else if (shape.type === 'structure') {
      this.#checkStructure(shape, structure, value as Readonly<Record<string, unknown>>, place);
    } else if (shape.type === 'list') {
      this.#checkList(shape.member, value as readonly unknown[], place);
    } else if (shape.type === 'string' && shape.enum !== undefined) {
      const text = hyphenated.has(place.member) ? (value as string).replaceAll('-', '_') : (value as string);
      if (!shape.enum.includes(text)) this.#add(place, `is ${describe(value)}, none of ${shape.enum.join(', ')}`);
    }
    this.#checkConstraint(this.#constraint(place.member), value, place);
  }

  #hasType(shape: ResolvedShape, value: unknown): boolean {
    if (shape.type === 'structure' || shape.type === 'map') return isFields(value);
    if (shape.type === 'list') return Array.isArray(value);
    if (shape.type === 'timestamp') return value instanceof Date && !Number.isNaN(value.getTime());
    if (shape.type === 'number') return Number.isInteger(value);
    return typeof value === (shape.type === 'boolean' ? 'boolean' : 'string');
  }

  #checkStructure(
    shape: Extract<ResolvedShape, { readonly type: 'structure' }>,
    name: string,
    value: Readonly<Record<string, unknown>>,
    place: Place,
  ): void {
    const given = Object.entries(value).filter(([, item]) => item !== undefined);
    for (const [member, item] of given) {
      const known = shape.members[member];
      const path = `${place.path}.${member}`;
      if (known === undefined) this.#add({ path, member: '' }, 'is unknown');
      else this.check(known, item, { path, member: `${name}.${member}` });
    }
    for (const member of shape.required ?? []) {
      if (value[member] === undefined) this.#add(place, `lacks ${member}`);
    }
    if (shape.union === true && given.length !== 1) this.#add(place, `has ${given.length} members of a union, not one`);
  }

  #checkList(member: Shape, items: readonly unknown[], place: Place): void {
    for (const [index, item] of items.entries()) {
      const path = `${place.path}[${index}]`;
      this.check(member, item, { path, member: '' });
      this.#checkConstraint(this.#constraint(place.member)?.items, item, { path, member: '' });
    }
  }

  #constraint(member: string): Constraint | undefined {
    const known = constraints[this.#service];
    return known[member] ?? known[member.slice(member.indexOf('.') + 1)];
  }

  #checkConstraint(constraint: Constraint | undefined, value: unknown, place: Place): void {
    if (constraint === undefined) return;
    const size =
      typeof value === 'number' ? value : typeof value === 'string' || Array.isArray(value) ? value.length : 0;
    const { min = -Infinity, max = Infinity, pattern } = constraint;
    if (size < min || size > max) this.#add(place, `is ${describe(value)}, outside ${min} to ${max}`);
    if (pattern !== undefined && typeof value === 'string' && !pattern.test(value)) {
      this.#add(place, `is ${describe(value)}, against ${pattern.source}`);
    }
  }

  #add(place: Place, what: string): void {
    this.problems.push(`${place.path} ${what}.`);
  }
}

function describe(value: unknown): string {
  if (value instanceof Date) return 'a date';
  const text = JSON.stringify(value) as string | undefined;
  return (text ?? 'undefined').slice(0, 200);
}
