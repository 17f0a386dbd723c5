import type { Template } from './cloudformation.ts';

interface ResourceType {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly attributes: readonly string[];
}

/** What the templates use, from the CloudFormation template reference. */
const resourceTypes: Readonly<Record<string, ResourceType>> = {
  'AWS::IAM::OIDCProvider': {
    required: [],
    optional: ['Url', 'ClientIdList', 'ThumbprintList', 'Tags'],
    attributes: ['Arn'],
  },
  'AWS::IAM::Role': {
    required: ['AssumeRolePolicyDocument'],
    optional: [
      ...['Description', 'ManagedPolicyArns', 'MaxSessionDuration', 'Path', 'PermissionsBoundary', 'Policies'],
      ...['RoleName', 'Tags'],
    ],
    attributes: ['Arn', 'RoleId'],
  },
  'AWS::IAM::RolePolicy': { required: ['PolicyName', 'RoleName'], optional: ['PolicyDocument'], attributes: [] },
  'AWS::IAM::ManagedPolicy': {
    required: ['PolicyDocument'],
    optional: ['Description', 'Groups', 'ManagedPolicyName', 'Path', 'Roles', 'Users'],
    attributes: ['PolicyArn'],
  },
  'AWS::Organizations::Policy': {
    required: ['Name', 'Type', 'Content'],
    optional: ['Description', 'TargetIds', 'Tags'],
    attributes: ['Arn', 'AwsManaged', 'Id'],
  },
};

const sections = [
  ...['AWSTemplateFormatVersion', 'Description', 'Metadata', 'Parameters', 'Conditions', 'Resources', 'Outputs'],
];

const pseudoParameters = ['AWS::AccountId', 'AWS::NoValue', 'AWS::Partition', 'AWS::Region', 'AWS::StackName'];

/** Everything that is wrong with a template, one sentence each. */
export function templateProblems(template: Template): readonly string[] {
  const uses = usesIn(template);
  const parameters = Object.keys(template.Parameters ?? {});
  const conditions = Object.keys(template.Conditions ?? {});
  const resources = Object.keys(template.Resources);
  const referable = [...parameters, ...resources, ...pseudoParameters];
  return [
    ...others(Object.keys(template), sections).map((name) => `unknown section ${name}`),
    ...others(uses.references, referable).map((name) => `${name} is referred to and not declared`),
    ...others(uses.conditions, conditions).map((name) => `condition ${name} is used and not declared`),
    ...others(parameters, uses.references).map((name) => `parameter ${name} is not used`),
    ...others(conditions, uses.conditions).map((name) => `condition ${name} is not used`),
    ...uses.attributes.flatMap((path) => attributeProblems(template, path)),
    ...resources.flatMap((name) => resourceProblems(template, name)),
    ...parameters.flatMap((name) => parameterProblems(template, name)),
    ...groupProblems(template),
  ];
}

function others(names: readonly string[], known: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => !known.includes(name));
}

interface Uses {
  readonly references: readonly string[];
  readonly conditions: readonly string[];
  readonly attributes: readonly (readonly string[])[];
}

/** What a part of a template refers to; `own` are the variables of the `Fn::Sub` around it. */
function usesIn(node: unknown): Uses {
  if (typeof node !== 'object' || node === null) return { references: [], conditions: [], attributes: [] };
  const entries = Object.entries(node as Readonly<Record<string, unknown>>);
  const direct = entries.map(([key, value]) => usesOf(key, value));
  const nested = entries.map(([, value]) => usesIn(value));
  const all = [...direct, ...nested];
  return {
    references: all.flatMap(({ references }) => references),
    conditions: all.flatMap(({ conditions }) => conditions),
    attributes: all.flatMap(({ attributes }) => attributes),
  };
}

function usesOf(key: string, value: unknown): Uses {
  return {
    references: key === 'Ref' ? [String(value)] : key === 'Fn::Sub' ? substituted(value) : [],
    conditions: conditionsOf(key, value),
    attributes: key === 'Fn::GetAtt' ? [value as readonly string[]] : [],
  };
}

/** In IAM policies `Condition` is a map; everywhere else it names a condition. */
function conditionsOf(key: string, value: unknown): readonly string[] {
  if (key === 'Condition' && typeof value === 'string') return [value];
  return key === 'Fn::If' && Array.isArray(value) ? [String(value[0])] : [];
}

function substituted(argument: unknown): readonly string[] {
  const [text, own] = Array.isArray(argument) ? (argument as [string, object?]) : [String(argument)];
  const names = [...text.matchAll(/\$\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  const unused = others(Object.keys(own ?? {}), names).map((name) => `${name} (a variable that is not used)`);
  return [...names.filter((name) => !(name in (own ?? {}))), ...unused];
}

function attributeProblems(template: Template, [resource = '', attribute = '']: readonly string[]): readonly string[] {
  const type = template.Resources[resource]?.Type ?? '';
  return resourceTypes[type]?.attributes.includes(attribute) === true ? [] : [`${resource} has no ${attribute}`];
}

function resourceProblems(template: Template, name: string): readonly string[] {
  const { Type: type = '', Properties: properties = {} } = template.Resources[name] ?? {};
  const known = resourceTypes[type];
  if (known === undefined) return [`${name}: type ${type} is not known here`];
  const given = Object.keys(properties);
  return [
    ...others(known.required, given).map((property) => `${name} lacks ${property}`),
    ...others(given, [...known.required, ...known.optional]).map((property) => `${name}: ${property} is no property`),
  ];
}

function parameterProblems(template: Template, name: string): readonly string[] {
  const {
    Type: type,
    Default: value,
    AllowedPattern: pattern,
    AllowedValues: values,
  } = template.Parameters?.[name] ?? {};
  return [
    ...(type === 'String' || type === 'CommaDelimitedList' ? [] : [`${name}: type ${String(type)} is not known here`]),
    ...(value !== undefined && pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(value)
      ? [`${name}: the default does not fit the pattern`]
      : []),
    ...(value !== undefined && values !== undefined && !values.includes(value)
      ? [`${name}: the default is no allowed value`]
      : []),
  ];
}

/** Each parameter that the console shows in groups is in exactly one of them. */
function groupProblems(template: Template): readonly string[] {
  const metadata = (template as { readonly Metadata?: Readonly<Record<string, unknown>> }).Metadata;
  if (metadata === undefined) return [];
  const { ParameterGroups: groups } = metadata['AWS::CloudFormation::Interface'] as {
    readonly ParameterGroups: readonly { readonly Parameters: readonly string[] }[];
  };
  const grouped = groups.flatMap(({ Parameters }) => Parameters);
  const declared = Object.keys(template.Parameters ?? {});
  return [...grouped].sort().join() === [...declared].sort().join() ? [] : ['the groups are not the parameters'];
}
