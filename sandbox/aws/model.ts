import { readFileSync } from 'node:fs';

/** A value's shape in an AWS service model. `ref` names a shape of the same service. */
export type Shape =
  | { readonly ref: string }
  | {
      readonly type: 'structure';
      readonly members: Readonly<Record<string, Shape>>;
      readonly required?: readonly string[];
      /** Exactly one member is set. */
      readonly union?: boolean;
      /** Members that the protocols of EC2 and of REST call otherwise. */
      readonly wire?: Readonly<Record<string, WireNames>>;
    }
  /** `xml`: what an item is called in XML, where the service says it. */
  | { readonly type: 'list'; readonly member: Shape; readonly xml?: string }
  | { readonly type: 'map'; readonly key: Shape; readonly value: Shape }
  | { readonly type: 'string'; readonly enum?: readonly string[] }
  | { readonly type: 'number' | 'boolean' | 'timestamp' | 'blob' };

/** What a member is called in a query request and in an XML answer. */
export interface WireNames {
  readonly query: string;
  readonly xml: string;
}

/** A shape that is no reference. */
export type ResolvedShape = Exclude<Shape, { readonly ref: string }>;

/** An operation of a service. `resultWrapper` is the element around the answer in the query protocol. */
export interface OperationModel {
  readonly input: Shape;
  readonly output: Shape;
  readonly resultWrapper?: string;
  /** How and where the request goes, in a protocol that names operations by it; `{Name}` stands for a member. */
  readonly method?: string;
  readonly path?: string;
}

/** An error of a service: its code in the query protocol and its HTTP status. */
export interface ErrorModel {
  readonly queryCode: string;
  readonly status: number;
}

/** What `scripts/update-models/aws.ts` extracts for one service. */
export interface ServiceModel {
  readonly sources: readonly string[];
  readonly license: string;
  readonly apiVersion: string;
  /** `json`, `rest-json`, `rest-xml`, `query` or `ec2`. */
  readonly protocol: string;
  readonly targetPrefix?: string;
  readonly xmlNamespace?: string;
  readonly operations: Readonly<Record<string, OperationModel>>;
  readonly errors: Readonly<Record<string, ErrorModel>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** The services that the sandbox speaks, by the name in a signature's scope; ELB's two versions share theirs. */
export const services = [
  ...(['sts', 'acm', 'elasticloadbalancing', 'elasticloadbalancing-classic'] as const),
  ...(['organizations', 'account', 'ec2', 'health', 'ssm', 'route53'] as const),
] as const;

/** One of the services that the sandbox speaks. */
export type Service = (typeof services)[number];

const loaded = new Map<Service, ServiceModel>();

/** The model of a service, read once. */
export function serviceModel(service: Service): ServiceModel {
  const known = loaded.get(service);
  if (known !== undefined) return known;
  const file = new URL(`../models/aws/${service}.json`, import.meta.url);
  const model = JSON.parse(readFileSync(file, 'utf8')) as ServiceModel;
  loaded.set(service, model);
  return model;
}

/** Follows a reference to the shape itself. */
export function resolveShape(model: ServiceModel, shape: Shape): ResolvedShape {
  if (!('ref' in shape)) return shape;
  const target = model.shapes[shape.ref];
  if (target === undefined) throw new Error(`The model has no shape ${shape.ref}.`);
  return resolveShape(model, target);
}
