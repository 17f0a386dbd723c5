import type { SandboxAws } from '../aws/server.ts';

/**
 * An Elastic Beanstalk environment: each deployment sets the certificate of its listener as its option says
 * (`aws:elbv2:listener:443`, `SSLCertificateArns`).
 */
export class BeanstalkEnvironment {
  readonly #aws: SandboxAws;
  readonly #listener: string;
  /** The option's value. */
  certificate: string;

  constructor(aws: SandboxAws, listener: string, certificate: string) {
    this.#aws = aws;
    this.#listener = listener;
    this.certificate = certificate;
  }

  /** Returns whether the listener was changed. */
  deploy(): boolean {
    const before = this.#aws.listener(this.#listener);
    if (before.defaultCertificate === this.certificate) return false;
    this.#aws.setListenerCertificates(this.#listener, { defaultCertificate: this.certificate });
    return true;
  }
}

/** Terraform code with `aws_lb_listener.certificate_arn` and `aws_lb_listener_certificate`: other list entries stay. */
export class TerraformCode {
  readonly #aws: SandboxAws;
  readonly #listener: string;
  /** `aws_lb_listener.certificate_arn`. */
  certificate: string;
  /** `aws_lb_listener_certificate.certificate_arn`, one each. */
  listed: readonly string[];

  constructor(aws: SandboxAws, listener: string, certificate: string, listed: readonly string[] = []) {
    this.#aws = aws;
    this.#listener = listener;
    this.certificate = certificate;
    this.listed = listed;
  }

  /** What an apply would change. */
  plan(): { readonly defaultCertificate?: string; readonly sni?: readonly string[] } {
    const now = this.#aws.listener(this.#listener);
    const missing = this.listed.filter((arn) => !now.sni.includes(arn));
    return {
      ...(now.defaultCertificate === this.certificate ? {} : { defaultCertificate: this.certificate }),
      ...(missing.length === 0 ? {} : { sni: [...now.sni, ...missing] }),
    };
  }

  /** Applies the code. Returns whether the listener was changed. */
  apply(): boolean {
    const change = this.plan();
    if (Object.keys(change).length === 0) return false;
    this.#aws.setListenerCertificates(this.#listener, change);
    return true;
  }
}
