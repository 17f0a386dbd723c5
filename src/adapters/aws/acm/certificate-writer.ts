import type { ACMClient, KeyAlgorithm, RequestCertificateRequest } from '@aws-sdk/client-acm';
import {
  AddTagsToCertificateCommand,
  DeleteCertificateCommand,
  RemoveTagsFromCertificateCommand,
  RequestCertificateCommand,
} from '@aws-sdk/client-acm';
import type { Tags } from '../../../core/certificate/certificate.ts';
import type { CertificateRequest, CertificateWriter } from '../../../ports/aws.ts';
import { incompleteAnswer, unlessGone } from '../client/answers.ts';
import type { Caller } from '../client/call.ts';
import { switchToDns } from './certificate-switch.ts';

/** Requests and deletes certificates in one account and region. */
export function createCertificateWriter(client: ACMClient, caller: Caller): CertificateWriter {
  return {
    async requestCertificate(request) {
      const command = new RequestCertificateCommand(toInput(request));
      const answer = await caller.write('RequestCertificate', () => client.send(command));
      if (answer.CertificateArn === undefined) {
        throw incompleteAnswer('acm', 'RequestCertificate', request.names[0] ?? 'a certificate', answer);
      }
      return answer.CertificateArn;
    },
    async deleteCertificate(arn) {
      const command = new DeleteCertificateCommand({ CertificateArn: arn });
      await unlessGone(() => caller.write('DeleteCertificate', () => client.send(command)), undefined);
    },
    switchToDns: (arn) => switchToDns(client, caller, arn),
    async tagCertificate(arn, tags) {
      const command = new AddTagsToCertificateCommand({ CertificateArn: arn, Tags: toTags(tags) });
      await caller.write('AddTagsToCertificate', () => client.send(command));
    },
    async untagCertificate(arn, keys) {
      const command = new RemoveTagsFromCertificateCommand({ CertificateArn: arn, Tags: keys.map((Key) => ({ Key })) });
      await unlessGone(() => caller.write('RemoveTagsFromCertificate', () => client.send(command)), undefined);
    },
  };
}

function toTags(tags: Tags): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

function toInput(request: CertificateRequest): RequestCertificateRequest {
  const [subject, ...others] = request.names;
  if (subject === undefined) throw new Error('a certificate needs a name');
  const tags = toTags(request.tags);
  return {
    DomainName: subject,
    ValidationMethod: 'DNS',
    IdempotencyToken: request.idempotencyToken,
    // ACM's own names for the key algorithms; a new one that the SDK does not know yet is ACM's to judge.
    KeyAlgorithm: request.keyAlgorithm as KeyAlgorithm,
    ...(others.length === 0 ? {} : { SubjectAlternativeNames: others }),
    ...(request.exportOption === undefined ? {} : { Options: { Export: request.exportOption } }),
    ...(tags.length === 0 ? {} : { Tags: tags }),
  };
}
