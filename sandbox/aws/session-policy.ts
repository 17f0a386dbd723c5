import { isFields } from './codec.ts';
import { AwsError } from './errors.ts';
import type { PolicyStatement, SessionPolicy } from './state.ts';

/** Longest session policy as text (STS API reference, `Policy`). */
const longestPolicy = 2048;

function malformed(why: string): AwsError {
  return new AwsError('MalformedPolicyDocumentException', `Syntax errors in policy: ${why}`);
}

function texts(value: unknown, what: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0 || !list.every((item) => typeof item === 'string'))
    throw malformed(`${what} is no list of texts`);
  return list;
}

function readStatement(statement: unknown): PolicyStatement {
  if (!isFields(statement)) throw malformed('a statement is no object');
  const { Sid, Effect, Action, Resource, ...others } = statement;
  const unknown = Object.keys(others);
  if (unknown.length > 0) throw malformed(`the sandbox does not know ${unknown.join(', ')}`);
  if (Effect !== 'Allow' && Effect !== 'Deny') throw malformed('Effect is neither Allow nor Deny');
  if (Sid !== undefined && (typeof Sid !== 'string' || !/^\w*$/.test(Sid))) throw malformed('Sid is no word');
  return { effect: Effect, actions: texts(Action, 'Action'), resources: texts(Resource, 'Resource') };
}

/**
 * Reads a session policy; `undefined` for none. A text over 2,048 characters is refused by its length, a shorter one
 * over `packedLimit` as too large when packed: AWS packs to a format of its own whose size nobody can foretell.
 */
export function readSessionPolicy(text: string | undefined, packedLimit: number): SessionPolicy | undefined {
  if (text === undefined) return undefined;
  if (text.length > longestPolicy) {
    throw new AwsError(
      'Validation',
      `1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to ${longestPolicy}`,
    );
  }
  if (text.length > packedLimit) {
    const percent = Math.ceil((text.length / packedLimit) * 100);
    throw new AwsError(
      'PackedPolicyTooLargeException',
      `Packed policy consumes ${percent}% of allotted space, please use smaller policy.`,
    );
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw malformed('not JSON');
  }
  if (!isFields(document) || document['Version'] !== '2012-10-17') throw malformed('Version is not 2012-10-17');
  const { Statement: statements } = document;
  return (Array.isArray(statements) ? (statements as readonly unknown[]) : [statements]).map(readStatement);
}
