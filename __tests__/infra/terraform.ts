/** A block of Terraform's language that stands at the top of a file. */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: string;
}

/** A module: its blocks, and every text in which something is referred to. */
export interface Module {
  readonly blocks: readonly Block[];
  readonly locals: readonly string[];
  readonly text: string;
}

const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/** Text without comments, strings replaced by their `${…}` parts. Throws where a string or bracket stays open. */
export function bare(text: string): string {
  const open: string[] = [];
  const stripped = text
    .replaceAll(/"(?:[^"\\\n]|\\.)*"|#.*$/gm, (part) => (part.startsWith('#') ? '' : `"${interpolations(part)}"`))
    .trim();
  for (const character of stripped) {
    if (character in closing) open.push(closing[character] ?? '');
    else if (Object.values(closing).includes(character) && open.pop() !== character)
      throw new Error(`${character} closes nothing`);
  }
  if (open.length > 0) throw new Error(`${open.join(' ')} is missing`);
  if (/"[^"]*$/.test(stripped.replaceAll(/"[^"]*"/g, ''))) throw new Error('a string stays open');
  return stripped;
}

function interpolations(string: string): string {
  return [...string.matchAll(/\$\{([^}]*)\}/g)].map((match) => `\${${match[1] ?? ''}}`).join('');
}

/** Reads a module from its `.tf` files and the locals of its `.tf.json` file. */
export function readModule(files: readonly string[], json: string): Module {
  const blocks = files.flatMap((text) => {
    bare(text);
    return blocksOf(text);
  });
  const generated = JSON.parse(json) as { readonly locals: Readonly<Record<string, unknown>> };
  const declared = blocks.filter(({ type }) => type === 'locals').flatMap(({ body }) => attributesOf(body));
  return {
    blocks,
    locals: [...declared, ...Object.keys(generated.locals)],
    text: [...files.map(bare), interpolations(JSON.stringify(generated.locals))].join('\n'),
  };
}

/** Blocks at the top level, written as `terraform fmt` writes them: closed by a brace at the start of a line. */
function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^(\w+)((?: "[^"\n]+")*) \{(?:\}|\n([^]*?)^\})$/gm)].map(
    ([, type = '', labels = '', body]) => ({
      type,
      labels: [...labels.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? ''),
      body: body ?? '',
    }),
  );
}

/** Names of the arguments directly in a block. */
export function attributesOf(body: string): readonly string[] {
  return [...body.matchAll(/^ {2}(\w+) *=/gm)].map((match) => match[1] ?? '');
}

const resourceArguments: Readonly<Record<string, { readonly required: string[]; readonly optional: string[] }>> = {
  aws_iam_openid_connect_provider: { required: ['url', 'client_id_list'], optional: ['thumbprint_list', 'tags'] },
  aws_iam_role: {
    required: ['assume_role_policy'],
    optional: ['name', 'description', 'permissions_boundary', 'max_session_duration', 'path', 'tags'],
  },
  aws_cloudformation_stack_set: {
    required: ['name'],
    optional: ['description', 'permission_model', 'call_as', 'capabilities', 'template_body', 'parameters', 'tags'],
  },
  aws_cloudformation_stack_set_instance: {
    required: ['stack_set_name'],
    optional: ['call_as', 'stack_set_instance_region', 'parameter_overrides'],
  },
  aws_iam_role_policy: { required: ['role', 'policy'], optional: ['name'] },
  aws_organizations_policy: { required: ['name', 'content'], optional: ['description', 'type', 'tags'] },
  aws_organizations_policy_attachment: { required: ['policy_id', 'target_id'], optional: ['skip_destroy'] },
};

const metaArguments = ['count', 'for_each', 'depends_on', 'provider'];

/** Everything that is wrong with a module, one sentence each. */
export function moduleProblems(module: Module): readonly string[] {
  const named = (type: string): readonly string[] =>
    module.blocks.filter((block) => block.type === type).map(({ labels }) => labels.join('.'));
  return [
    ...difference('var', named('variable'), used(module, /\bvar\.(\w+)/g)),
    ...difference('local', module.locals, used(module, /\blocal\.(\w+)/g)),
    ...difference('data', named('data'), used(module, /\bdata\.(\w+\.\w+)/g)),
    ...missing(used(module, /\b(aws_\w+\.\w+)/g), [...named('resource'), ...named('data')]),
    ...module.blocks.flatMap(blockProblems),
  ];
}

function used(module: Module, pattern: RegExp): readonly string[] {
  return [...new Set([...module.text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

function difference(kind: string, declared: readonly string[], uses: readonly string[]): readonly string[] {
  return [
    ...missing(uses, declared).map((problem) => `${kind}: ${problem}`),
    ...declared.filter((name) => !uses.includes(name)).map((name) => `${kind}: ${name} is not used`),
  ];
}

function missing(uses: readonly string[], declared: readonly string[]): readonly string[] {
  return uses.filter((name) => !declared.includes(name)).map((name) => `${name} is not declared`);
}

function blockProblems({ type, labels, body }: Block): readonly string[] {
  const name = [type, ...labels].join(' ');
  const given = attributesOf(body);
  const needs: Readonly<Record<string, readonly string[]>> = {
    variable: ['description', 'type'],
    output: ['description', 'value'],
    resource: resourceArguments[labels[0] ?? '']?.required ?? ['(a type that is known here)'],
  };
  const known = [...(resourceArguments[labels[0] ?? '']?.optional ?? []), ...metaArguments];
  return [
    ...(needs[type] ?? []).filter((argument) => !given.includes(argument)).map((one) => `${name} lacks ${one}`),
    ...(type === 'resource'
      ? given
          .filter((argument) => ![...(needs['resource'] ?? []), ...known].includes(argument))
          .map((one) => `${name}: ${one} is no argument`)
      : []),
    ...(['terraform', 'variable', 'output', 'resource', 'data', 'locals'].includes(type)
      ? []
      : [`${name}: no kind of block that is known here`]),
  ];
}

/** The locals of a `.tf.json` file with `${…}` worked out from a table; a text that is one reference takes its value as it is. */
export function evaluateLocals(
  json: string,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { locals } = JSON.parse(json) as { readonly locals: unknown };
  const text = (value: string): unknown => {
    const whole = /^\$\{([^}]*)\}$/.exec(value)?.[1];
    if (whole !== undefined) return valueOf(whole, values);
    return value.replaceAll(/\$\{([^}]*)\}/g, (_match, reference: string) => String(valueOf(reference, values)));
  };
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return text(node);
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [String(text(key)), walk(value)]));
  };
  return walk(locals) as Readonly<Record<string, unknown>>;
}

function valueOf(reference: string, values: Readonly<Record<string, unknown>>): unknown {
  if (!(reference in values)) throw new Error(`no value for ${reference}`);
  return values[reference];
}
