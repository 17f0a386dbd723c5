import { parse, YAMLMap, YAMLSeq, type CollectionTag, type ScalarTag } from 'yaml';

/** A template with its short forms (`!Ref x`) written out (`{ Ref: x }`). */
export interface Template {
  readonly Parameters?: Readonly<Record<string, Parameter>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, Output>>;
}

interface Parameter {
  readonly Type: string;
  readonly Default?: string;
  readonly AllowedPattern?: string;
  readonly AllowedValues?: readonly string[];
}

/** A resource as the template has it, or with its intrinsic functions worked out. */
export interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

interface Output {
  readonly Value: unknown;
  readonly Condition?: string;
}

const functions = ['Sub', 'GetAtt', 'If', 'Not', 'And', 'Or', 'Equals', 'Join'];

/** The long form of a short one: `!Ref` and `!Condition` have no prefix. */
function longName(tag: string): string {
  return functions.includes(tag) ? `Fn::${tag}` : tag;
}

const tags: readonly (ScalarTag | CollectionTag)[] = ['Ref', 'Condition', ...functions].flatMap((name) => [
  { tag: `!${name}`, resolve: (text: string) => ({ [longName(name)]: name === 'GetAtt' ? text.split('.') : text }) },
  {
    tag: `!${name}`,
    collection: 'seq' as const,
    resolve: (value: unknown) => {
      const map = new YAMLMap();
      const items = new YAMLSeq();
      items.items = (value as YAMLSeq).items;
      map.set(longName(name), items);
      return map;
    },
  },
]);

/** Reads a template. Throws on what is no YAML or has a tag that CloudFormation does not know. */
export function parseTemplate(text: string): Template {
  return parse(text, { customTags: [...tags], logLevel: 'error', strict: true }) as Template;
}

/** Values that a stack is made with. */
export interface StackValues {
  readonly partition: string;
  readonly account: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The resources that a stack would have, every function worked out and JSON texts parsed. */
export function evaluate(template: Template, values: StackValues): Readonly<Record<string, Resource>> {
  const evaluator = new Evaluator(template, values);
  return Object.fromEntries(
    Object.entries(template.Resources)
      .filter(([, { Condition }]) => Condition === undefined || evaluator.condition(Condition))
      .map(([name, resource]) => [
        name,
        { ...resource, Properties: evaluator.value(resource.Properties) as Readonly<Record<string, unknown>> },
      ]),
  );
}

type Intrinsic = (argument: never, variables: Readonly<Record<string, unknown>>) => unknown;

class Evaluator {
  readonly #template: Template;
  readonly #values: StackValues;

  constructor(template: Template, values: StackValues) {
    this.#template = template;
    this.#values = values;
  }

  condition(name: string): boolean {
    const found = this.#template.Conditions?.[name];
    if (found === undefined) throw new Error(`no condition ${name}`);
    return this.value(found) === true;
  }

  value(node: unknown, variables: Readonly<Record<string, unknown>> = {}): unknown {
    if (Array.isArray(node)) return node.map((item) => this.value(item, variables));
    if (typeof node !== 'object' || node === null) return node;
    const [[key, argument] = ['', undefined], ...others] = Object.entries(node);
    const intrinsic = others.length === 0 ? this.#intrinsics[key] : undefined;
    if (intrinsic !== undefined) return intrinsic(argument as never, variables);
    return Object.fromEntries(
      Object.entries(node)
        .map(([name, held]) => [name, this.value(held, variables)] as const)
        .filter(([, held]) => held !== undefined),
    );
  }

  readonly #intrinsics: Readonly<Record<string, Intrinsic>> = {
    Ref: (name: string, variables) => this.#reference(name, variables),
    Condition: (name: string) => this.condition(name),
    'Fn::GetAtt': (path: readonly string[]) => `<${path.join('.')}>`,
    'Fn::If': ([name, yes, no]: readonly [string, unknown, unknown], variables) =>
      this.value(this.condition(name) ? yes : no, variables),
    'Fn::Not': ([one]: readonly unknown[]) => this.value(one) !== true,
    'Fn::And': (all: readonly unknown[]) => all.every((one) => this.value(one) === true),
    'Fn::Or': (all: readonly unknown[]) => all.some((one) => this.value(one) === true),
    'Fn::Equals': ([left, right]: readonly unknown[]) => this.value(left) === this.value(right),
    'Fn::Join': ([between, list]: readonly [string, unknown]) => (this.value(list) as readonly string[]).join(between),
    'Fn::Sub': (argument: string | readonly [string, ...Readonly<Record<string, unknown>>[]]) => {
      const [text, ...maps] = typeof argument === 'string' ? [argument] : argument;
      const own = this.value(Object.assign({}, ...maps)) as Readonly<Record<string, unknown>>;
      const filled = text.replaceAll(/\$\{([\w:]+)\}/g, (_whole, name: string) => String(this.#reference(name, own)));
      return filled.startsWith('{') ? (JSON.parse(filled) as unknown) : filled;
    },
  };

  #reference(name: string, variables: Readonly<Record<string, unknown>>): unknown {
    if (name in variables) return variables[name];
    if (name === 'AWS::NoValue') return undefined;
    if (name === 'AWS::Partition') return this.#values.partition;
    if (name === 'AWS::AccountId') return this.#values.account;
    const parameter = this.#template.Parameters?.[name];
    if (parameter === undefined) return name in this.#template.Resources ? `<${name}>` : unknown(name);
    const value = this.#values.parameters[name] ?? parameter.Default;
    if (value === undefined) throw new Error(`parameter ${name} has no value`);
    return parameter.Type === 'CommaDelimitedList' ? value.split(',') : value;
  }
}

function unknown(name: string): never {
  throw new Error(`nothing is called ${name}`);
}
