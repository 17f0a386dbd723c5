import type {
  AddListenerCertificatesInput,
  AddListenerCertificatesOutput,
  Certificate as CertificateShape,
  ModifyListenerInput,
  ModifyListenerOutput,
  RemoveListenerCertificatesInput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { findListener, renderListener } from './elbv2-store.ts';
import { AwsError } from './errors.ts';
import { recordChange } from './in-use.ts';
import { operation } from './operation.ts';
import type { CallContext, Operation } from './operation.ts';
import type { AwsState, Listener } from './state.ts';

/** The operations that change a listener's certificates. */
export const listenerWrites: Readonly<Record<string, Operation>> = {
  ModifyListener: operation(ownArn, modifyListener),
  AddListenerCertificates: operation(ownArn, addListenerCertificates),
  RemoveListenerCertificates: operation(ownArn, removeListenerCertificates),
};

function ownArn(input: { readonly ListenerArn: string | undefined }): string {
  return input.ListenerArn ?? '*';
}

/** Replaces the default certificate; all else of a listener is fixed in the sandbox. */
function modifyListener(input: ModifyListenerInput, context: CallContext): ModifyListenerOutput {
  const listener = findListener(input.ListenerArn, context);
  const others = Object.keys(input).filter((name) => name !== 'ListenerArn' && name !== 'Certificates');
  if (others.length > 0) {
    throw new AwsError(
      'Validation',
      `The sandbox changes nothing of a listener but its certificate, not ${others.join(', ')}.`,
    );
  }
  if (input.Certificates !== undefined) {
    const arn = onlyCertificate(input.Certificates);
    checkUsable(arn, listener, context);
    listener.defaultCertificate = arn;
    recordChange(context.state, listener, 'ModifyListener');
  }
  return { Listeners: [renderListener(listener)] };
}

/** Adding a certificate that is in the list already succeeds and changes nothing. */
function addListenerCertificates(
  input: AddListenerCertificatesInput,
  context: CallContext,
): AddListenerCertificatesOutput {
  const listener = findListener(input.ListenerArn, context);
  const arn = onlyCertificate(input.Certificates);
  checkUsable(arn, listener, context);
  if (!listener.sni.includes(arn)) {
    checkListLength(arn, listener, context);
    listener.sni = [...listener.sni, arn];
    recordChange(context.state, listener, 'AddListenerCertificates');
  }
  return { Certificates: [{ CertificateArn: arn, IsDefault: false }] };
}

function removeListenerCertificates(input: RemoveListenerCertificatesInput, context: CallContext): object {
  const listener = findListener(input.ListenerArn, context);
  const arn = onlyCertificate(input.Certificates);
  if (listener.defaultCertificate === arn) {
    throw new AwsError(
      'OperationNotPermittedException',
      `Default certificate cannot be removed from listener '${listener.arn}'`,
    );
  }
  if (listener.sni.includes(arn)) {
    listener.sni = listener.sni.filter((each) => each !== arn);
    recordChange(context.state, listener, 'RemoveListenerCertificates');
  }
  return {};
}

function onlyCertificate(certificates: readonly CertificateShape[] | undefined): string {
  const [certificate, ...others] = certificates ?? [];
  if (certificate?.CertificateArn === undefined || others.length > 0) {
    throw new AwsError('Validation', 'Exactly one certificate must be specified');
  }
  if (certificate.IsDefault !== undefined) {
    throw new AwsError('Validation', 'You cannot set IsDefault on a certificate');
  }
  return certificate.CertificateArn;
}

/** A certificate must exist here, be issued, and have a key that the kind of load balancer takes. */
function checkUsable(arn: string, listener: Listener, { state, account, region }: CallContext): void {
  const certificate = state.certificates.get(arn);
  if (certificate?.account !== account || certificate.region !== region) {
    throw new AwsError('CertificateNotFoundException', `Certificate '${arn}' not found`);
  }
  if (listener.protocol !== 'HTTPS' && listener.protocol !== 'TLS') {
    throw new AwsError('InvalidConfigurationRequestException', `A ${listener.protocol} listener has no certificates`);
  }
  // Source: "SSL|TLS certificates for your Application|Network Load Balancer", supported key algorithms.
  const refused = listener.loadBalancer.type === 'network' ? 'RSA_4096' : 'RSA_1024';
  const isTaken =
    certificate.status === 'ISSUED' ||
    (certificate.status === 'EXPIRED' && state.settings.forms.expiredOnListener === 'taken');
  if (certificate.serial === undefined || !isTaken || certificate.keyAlgorithm === refused) {
    const must = 'must have a fully-qualified domain name, a supported signature, and a supported key size';
    throw new AwsError('UnsupportedCertificate', `The certificate '${arn}' ${must}.`);
  }
}

function checkListLength(arn: string, listener: Listener, { state, session }: CallContext): void {
  const limit = session.account.quotas.sniCertificates;
  const listed = listedCertificates(state, listener).add(arn);
  if (listed.size > limit) {
    throw new AwsError(
      'TooManyCertificatesException',
      `The maximum number of certificates on load balancer '${listener.loadBalancer.arn}' has been reached (${limit})`,
    );
  }
}

/** Certificates that count towards a load balancer's quota: those in SNI lists that are not that listener's default. */
function listedCertificates(state: AwsState, { loadBalancer }: Listener): Set<string> {
  const listeners = [...state.listeners.values()].filter((each) => each.loadBalancer.arn === loadBalancer.arn);
  return new Set(listeners.flatMap((each) => each.sni.filter((arn) => arn !== each.defaultCertificate)));
}
