import type { ElasticLoadBalancingClient } from '@aws-sdk/client-elastic-load-balancing';
import type { ListenerWriter } from '../../../ports/aws.ts';
import type { Caller } from '../client/call.ts';
import { nameOf } from './classic-reader.ts';

/**
 * Changes the one certificate of Classic listeners. `clientFor` gives the client whose session policy names the load
 * balancer.
 */
export function createClassicWriter(
  clientFor: (loadBalancerArn: string) => Promise<ElasticLoadBalancingClient>,
  caller: Caller,
): ListenerWriter {
  return {
    addListenerCertificate: ({ arn }) => Promise.reject(noList(arn)),
    async setDefaultCertificate({ arn, port }, certificateArn) {
      const client = await clientFor(arn);
      const { SetLoadBalancerListenerSSLCertificateCommand } = await import('@aws-sdk/client-elastic-load-balancing');
      const command = new SetLoadBalancerListenerSSLCertificateCommand({
        LoadBalancerName: nameOf(arn),
        LoadBalancerPort: port,
        SSLCertificateId: certificateArn,
      });
      await caller.write('SetLoadBalancerListenerSSLCertificate', () => client.send(command));
    },
    removeListenerCertificate: ({ arn }) => Promise.reject(noList(arn)),
  };
}

function noList(arn: string): Error {
  return new Error(`${arn} is a Classic Load Balancer, whose listeners have no certificate list`);
}
