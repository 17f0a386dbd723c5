import type { ReasonCode } from '../../../core/reasons.ts';
import type { FactKey } from '../../../core/facts.ts';
import type { AcmQuota, FailureReason } from '../../../core/certificate/acm-failures.ts';

const notByDns =
  'Propose a certificate that is validated by DNS for every name; waiting changes nothing about this one.';

/** What to do where the code alone does not say it: by ACM's reason, and by quota. */
export const cures = {
  failures: {
    ADDITIONAL_VERIFICATION_REQUIRED:
      'AWS wants to know more before it issues for this domain, as for well-known names: open a case with AWS Support from this account; when it is settled, set label `acm-request`.',
    DOMAIN_NOT_ALLOWED:
      'A name is on a list of unsafe domains (such as Google Safe Browsing): have it taken off there, ask AWS Support to clear it, then set label `acm-request`; or leave the name out with `rules[].drop`.',
    INVALID_PUBLIC_DOMAIN:
      'A name is no valid public domain, for example because its top-level domain does not exist: leave it out with `rules[].drop`, then set label `acm-request`.',
    DOMAIN_VALIDATION_DENIED:
      'The owner of a domain has denied the validation: settle it with the owner, then set label `acm-request`.',
    NO_AVAILABLE_CONTACTS:
      'ACM found nobody to write to, which is no reason for a request by DNS: set label `acm-request`; if it comes again, ask AWS Support.',
    OTHER:
      'ACM does not say why: set label `acm-request` for a new attempt; if it comes again, ask AWS Support with the ARN.',
  } satisfies Readonly<Record<FailureReason, string>>,
  /** By what was found. */
  facts: {
    /** A permission would not help. */
    unverifiable: {
      'merge-commit-missing': 'Nothing to do: the next run asks again which commit it was merged as.',
      'label-setter-unknown': 'Take the label off and set it again, so that GitHub shows who set it.',
      'push-unwitnessed':
        'Propose the plan again in a new pull request; `doctor` says whether the token may read when branches were pushed.',
      'starter-unknown': 'Start the run again as a person or an app that GitHub names.',
      'commit-of-nobody':
        'Have the commit’s author add its e-mail address to their account, or propose the plan again in a new pull request.',
      'pusher-unknown': 'Propose the plan again in a new pull request, pushed by somebody who is still there.',
      'old-certificate-gone':
        'Look at the listener: AWS shows a certificate there that it does not know any more. The next run asks again.',
      'load-balancer-unresolved': 'Let `dns.resolvers` name servers that resolve it, or set `swap.verify: api`.',
    },
    'plan-invalid': {
      'change-not-allowed':
        'If this change is meant, add its kind to `swap.allow` in the config of the default branch; what is not listed there is not let through.',
    },
  } as Readonly<Partial<Record<ReasonCode, Readonly<Partial<Record<FactKey, string>>>>>>,
  /** By what the new certificate is, where it is none that a migration ends with. */
  kinds: {
    IMPORTED:
      'If an imported certificate is meant, add `imported` to `swap.allow` in the config of the default branch; otherwise propose one that ACM has issued.',
    PRIVATE:
      'If a certificate of a private authority is meant, add `private` to `swap.allow` in the config of the default branch; otherwise propose one that ACM has issued.',
    EMAIL: notByDns,
    HTTP: notByDns,
    UNKNOWN: notByDns,
  } as Readonly<Partial<Record<string, string>>>,
  quotas: {
    names:
      'Raise the quota “Domain names per ACM certificate” (10 at first, at most 100) in Service Quotas, AWS Certificate Manager, in this account and region; or leave names out with `rules[].drop`. The next run goes on by itself.',
    'requests-per-year':
      'Raise the quota “ACM certificates created in last 365 days” in Service Quotas, AWS Certificate Manager, in this account and region; deleting certificates does not help. `strategy: in-place` needs no new certificate. The next run goes on by itself.',
    certificates:
      'Raise the quota “ACM certificates” in Service Quotas, AWS Certificate Manager, in this account and region, or delete certificates that nobody needs: expired ones count too. The next run goes on by itself.',
  } satisfies Readonly<Record<AcmQuota, string>>,
} as const;
