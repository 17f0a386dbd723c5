import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  AddListenerCertificatesCommand,
  ModifyListenerCommand,
  RemoveListenerCertificatesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ListenerWriter } from '../../../ports/aws.ts';
import type { Caller } from '../client/call.ts';

/**
 * Changes listeners' certificates. Every call sends exactly one certificate, never `IsDefault`, and no other property,
 * which leaves all others of the listener as they are (ELB API reference, `ModifyListener`).
 * `clientFor` gives the client whose session policy names the listener.
 */
export function createListenerWriter(
  clientFor: (listenerArn: string) => ElasticLoadBalancingV2Client,
  caller: Caller,
): ListenerWriter {
  function input(listenerArn: string, certificateArn: string) {
    return { ListenerArn: listenerArn, Certificates: [{ CertificateArn: certificateArn }] };
  }
  return {
    async addListenerCertificate({ arn }, certificateArn) {
      const command = new AddListenerCertificatesCommand(input(arn, certificateArn));
      await caller.write('AddListenerCertificates', () => clientFor(arn).send(command));
    },
    async setDefaultCertificate({ arn }, certificateArn) {
      const command = new ModifyListenerCommand(input(arn, certificateArn));
      await caller.write('ModifyListener', () => clientFor(arn).send(command));
    },
    async removeListenerCertificate({ arn }, certificateArn) {
      const command = new RemoveListenerCertificatesCommand(input(arn, certificateArn));
      await caller.write('RemoveListenerCertificates', () => clientFor(arn).send(command));
    },
  };
}
