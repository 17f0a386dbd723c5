import type { OperationModel, ServiceModel, Shape } from '../../sandbox/aws/model.ts';
import type { ClientModel } from './aws-client-schema.ts';

/** A shape in `aws-sdk` version 2's `apis/*.min.json`; no type means string. */
interface V2Shape {
  readonly shape?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, V2Shape>>;
  readonly member?: V2Shape;
  readonly resultWrapper?: string;
}

/** The parts of a version 2 model that are read. */
export interface V2Model {
  readonly metadata: {
    readonly apiVersion: string;
    readonly protocol: string;
    readonly targetPrefix?: string;
    readonly xmlNamespace?: string;
  };
  readonly operations: Readonly<Record<string, { readonly input?: V2Shape; readonly output?: V2Shape } | undefined>>;
  readonly shapes: Readonly<Record<string, V2Shape>>;
}

const numbers = new Set(['integer', 'long', 'double', 'float']);

/** Lays the version 2 model over the version 3 client's. Throws where the two contradict each other. */
export function mergeServiceModel(v2: V2Model, client: ClientModel): Omit<ServiceModel, 'sources' | 'license'> {
  const operations: Record<string, OperationModel> = {};
  for (const [name, operation] of Object.entries(client.operations)) {
    const known = v2.operations[name];
    if (known !== undefined) {
      overlay(v2, client, known.input ?? { type: 'structure' }, operation.input, `${name} input`);
      overlay(v2, client, known.output ?? { type: 'structure' }, operation.output, `${name} output`);
    }
    const wrapper = known?.output?.resultWrapper;
    operations[name] = { ...operation, ...(wrapper !== undefined && { resultWrapper: wrapper }) };
  }
  const { apiVersion, protocol, targetPrefix, xmlNamespace } = v2.metadata;
  return {
    apiVersion,
    protocol,
    ...(targetPrefix !== undefined && { targetPrefix }),
    ...(xmlNamespace !== undefined && { xmlNamespace }),
    operations,
    errors: client.errors,
    shapes: client.shapes,
  };
}

/** Checks one shape of version 2 against version 3's, and everything below it. */
function overlay(v2: V2Model, client: ClientModel, reference: V2Shape, other: Shape, place: string, depth = 0): void {
  // Recursive shapes end the walk; no shape of these services is deeper than this without recursion.
  if (depth > 12) return;
  const old = reference.shape === undefined ? reference : (v2.shapes[reference.shape] ?? reference);
  const shape = 'ref' in other ? client.shapes[other.ref] : other;
  if (shape === undefined || 'ref' in shape) throw new Error(`${place}: no shape.`);
  // The unit shape of a version 3 operation without output.
  if (shape.type === 'structure' && old.members === undefined) return;
  const type = old.type === undefined ? 'string' : numbers.has(old.type) ? 'number' : old.type;
  // Version 2 has Route 53's page sizes as texts; on the wire there is no difference.
  if (type === 'string' && shape.type === 'number' && place.endsWith('.MaxItems')) return;
  if (type !== shape.type) throw new Error(`${place}: ${type} in version 2, ${shape.type} in version 3.`);
  if (shape.type === 'list') overlay(v2, client, old.member ?? {}, shape.member, `${place}[]`, depth + 1);
  if (shape.type !== 'structure') return;
  for (const name of old.required ?? []) {
    if (!(shape.required ?? []).includes(name)) throw new Error(`${place}: ${name} is required in version 2 only.`);
  }
  for (const [name, member] of Object.entries(old.members ?? {})) {
    const newer = shape.members[name];
    if (newer === undefined) throw new Error(`${place}: ${name} is known to version 2 only.`);
    overlay(v2, client, member, newer, `${place}.${name}`, depth + 1);
  }
}
