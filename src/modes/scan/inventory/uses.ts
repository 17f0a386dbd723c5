import type { Tags } from '../../../core/certificate/certificate.ts';
import type { LingeringUse, ListenerUse } from '../../../core/certificate/usage.ts';
import { once } from '../../../core/once.ts';
import { roleOf, type Listener, type LoadBalancer } from '../../../core/swap/listener.ts';
import { ownerOf, type Owner } from '../../../core/swap/owners.ts';
import type { AwsReaders } from '../../../ports/aws.ts';

/** What load balancers do with a certificate. */
export interface Uses {
  readonly listeners: readonly ListenerUse[];
  /** What says that the certificate is in use though no listener holds it: load balancers that ACM still names, or itself. */
  readonly lingering: readonly LingeringUse[];
  /** Whoever owns a load balancer that ACM names, each once. */
  readonly owners: readonly Owner[];
}

/** Where a certificate may be used. */
interface NamedUses {
  readonly arn: string;
  /** Those to look at. */
  readonly loadBalancers: readonly string[];
  readonly inUseBy: readonly string[];
  /** A search says that it is in use. */
  readonly isFoundInUse: boolean;
}

/** Finds the listeners of load balancers that hold a certificate; asks for each load balancer once. */
export class UseReader {
  readonly #readers: AwsReaders;
  readonly #listeners = new Map<string, Promise<readonly Listener[]>>();
  readonly #loadBalancers = new Map<string, Promise<LoadBalancer | undefined>>();
  readonly #tags = new Map<string, Promise<Tags>>();

  constructor(readers: AwsReaders) {
    this.#readers = readers;
  }

  /** What the load balancers that ACM names, or a plan waits for, do with a certificate. */
  async read(
    { arn, loadBalancers, inUseBy, isFoundInUse }: NamedUses,
    terraformTags: readonly string[],
  ): Promise<Uses> {
    const perLoadBalancer = await Promise.all(
      loadBalancers.map(async (loadBalancer) => ({
        loadBalancer,
        isGone: (await this.#describe(loadBalancer)) === undefined,
        uses: await this.#of(loadBalancer, arn),
        owner: await this.#ownerOf(loadBalancer, terraformTags),
      })),
    );
    const lingering = perLoadBalancer
      .filter(({ loadBalancer, uses }) => uses.length === 0 && inUseBy.includes(loadBalancer))
      .map(({ loadBalancer, isGone }) => ({ arn: loadBalancer, isGone }));
    const listeners = perLoadBalancer.flatMap((entry) => entry.uses);
    const owners = [
      ...listeners.map((use) => ownerOf(use, terraformTags)),
      // One whose listeners do not hold it now may attach what is issued next all the same.
      ...perLoadBalancer.map(({ owner }) => owner),
    ].filter((owner) => owner !== undefined);
    return {
      listeners,
      // The search that says that it is in use counts as much as the answer that names nobody.
      lingering: inUseBy.length > 0 || !isFoundInUse ? lingering : [{ arn, isGone: false }],
      owners: [...new Map(owners.map((owner) => [`${owner.kind} ${owner.name}`, owner])).values()],
    };
  }

  async #of(loadBalancerArn: string, certificateArn: string): Promise<readonly ListenerUse[]> {
    const [loadBalancer, listeners] = await Promise.all([
      this.#describe(loadBalancerArn),
      this.readListeners(loadBalancerArn),
    ]);
    if (loadBalancer === undefined) return [];
    const uses = listeners.flatMap((listener) => {
      const role = roleOf(listener, certificateArn);
      return role === undefined ? [] : [{ listener, role }];
    });
    return Promise.all(
      uses.map(async ({ listener, role }) => {
        const tags = [this.#tagsOf(loadBalancerArn), this.#tagsOf(listener.arn)] as const;
        const [loadBalancerTags, listenerTags] = await Promise.all(tags);
        return { listener, role, loadBalancer, loadBalancerTags, listenerTags };
      }),
    );
  }

  /** Who owns a load balancer, by its own tags and name. */
  async #ownerOf(arn: string, terraformTags: readonly string[]): Promise<Owner | undefined> {
    const loadBalancer = await this.#describe(arn);
    if (loadBalancer === undefined) return undefined;
    return ownerOf({ loadBalancer, loadBalancerTags: await this.#tagsOf(arn), listenerTags: {} }, terraformTags);
  }

  /** All that serve TLS on a load balancer. */
  readListeners(arn: string): Promise<readonly Listener[]> {
    return once(this.#listeners, arn, () => this.#readers.listeners.listSecureListeners(arn));
  }

  #describe(arn: string): Promise<LoadBalancer | undefined> {
    return once(this.#loadBalancers, arn, () => this.#readers.listeners.describeLoadBalancer(arn));
  }

  #tagsOf(arn: string): Promise<Tags> {
    return once(this.#tags, arn, async () => (await this.#readers.listeners.listTags([arn])).get(arn) ?? {});
  }
}
