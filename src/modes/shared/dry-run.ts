import type { PlannedListener } from '../../core/plan/plan.ts';
import type { SwapStep } from '../../core/swap/swap.ts';
import type { AccountRegion } from '../../ports/aws.ts';
import type { Context } from './context.ts';

/** Prints a write to AWS as it would be made: the action as IAM names it, where, and with what. */
export function printWrite(
  { log, foretold }: Pick<Context, 'log' | 'foretold'>,
  { account, region }: AccountRegion,
  action: string,
  request: object,
): void {
  (foretold ?? log).info(`dry run: ${action} in ${account} ${region} ${JSON.stringify(request)}`);
  foretold?.count(action);
}

const actionOf: Readonly<Record<SwapStep['kind'], string>> = {
  add: 'AddListenerCertificates',
  'set-default': 'ModifyListener',
  remove: 'RemoveListenerCertificates',
};

/** Prints the writes that would bring a listener from one certificate to the other. */
export function printSteps(
  context: Pick<Context, 'log' | 'foretold'>,
  place: AccountRegion,
  listener: PlannedListener,
  steps: readonly SwapStep[],
): void {
  for (const { kind, certificate } of steps) {
    const [action, request] =
      listener.type === 'classic'
        ? [
            'SetLoadBalancerListenerSSLCertificate',
            { LoadBalancerName: listener.loadBalancer, LoadBalancerPort: listener.port, SSLCertificateId: certificate },
          ]
        : [actionOf[kind], { ListenerArn: listener.arn, Certificates: [{ CertificateArn: certificate }] }];
    printWrite(context, place, `elasticloadbalancing:${action}`, request);
  }
}
