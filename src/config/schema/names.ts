import type { z } from 'zod';
import { text } from './fields.ts';

/* Names that AWS and GitHub give things, as far as their form can be checked without asking them. */

/** A role name of IAM: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
const ROLE_NAME = String.raw`(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}`;
const ROLE_ARN = String.raw`arn:[a-z\d-]+:iam::\d{12}:role\/${ROLE_NAME}`;
const ROLE_ARN_FORM = '`arn:<partition>:iam::<12 digits>:role/<name>`';

/** GitHub allows 39 characters; enterprise-managed users carry an underscore before their company's short code. */
const LOGIN = String.raw`[A-Za-z\d](?:[A-Za-z\d_-]{0,38})`;

/** An AWS account id: twelve digits, quoted, because YAML would read a number and drop leading zeros. */
export function accountId(): z.ZodString {
  return text('an AWS account id, twelve digits in quotes such as `"111122223333"`', /^\d{12}$/);
}

/** A region's name; which regions exist is AWS's business, and new ones appear. */
export function region(): z.ZodString {
  return text('a region name such as `us-east-1`', /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/);
}

/** A role's name (the same in every account, a path is allowed), or a full ARN. */
export function role(): z.ZodString {
  const allowed = `a role name of up to 64 letters, digits and \`+=,.@_-\`, or a full ARN: ${ROLE_ARN_FORM}`;
  return text(allowed, new RegExp(`^(?:${ROLE_NAME}|${ROLE_ARN})$`));
}

/** A role's full ARN, for a role that is not in each account. */
export function roleArn(): z.ZodString {
  return text(`the full ARN of a role: ${ROLE_ARN_FORM}`, new RegExp(`^${ROLE_ARN}$`));
}

/** An SSM Change Calendar's ARN. */
export function changeCalendarArn(): z.ZodString {
  return text(
    'the ARN of an SSM Change Calendar: `arn:<partition>:ssm:<region>:<12 digits>:document/<name>`',
    /^arn:[a-z\d-]+:ssm:[a-z\d-]+:\d{12}:document\/[\w.-]+$/,
  );
}

/** An organisational unit's or an account's id. */
export function unitOrAccount(): z.ZodString {
  return text(
    'an organisational unit such as `ou-abcd-11111111` or an account id in quotes',
    /^(?:ou-[\da-z]{4,32}-[\da-z]{8,32}|\d{12})$/,
  );
}

/** The key of an AWS tag. */
export function tagKey(): z.ZodString {
  return text('a tag key of 1 to 128 characters', /^.{1,128}$/);
}

/** A DNS name, of which `*` may be the first label. */
export function domainName(): z.ZodString {
  return text(
    'a domain name such as `www.example.com`',
    /^(?=.{1,253}$)(?:\*\.)?(?:[A-Za-z\d_](?:[A-Za-z\d_-]{0,61}[A-Za-z\d])?\.)+[A-Za-z\d-]{2,63}$/,
  );
}

/** A GitHub user or team. */
export function owner(): z.ZodString {
  return text(
    'a GitHub user such as `octocat` or a team such as `my-org/dns-team`, without `@`',
    new RegExp(String.raw`^${LOGIN}(?:\/[\w.-]{1,100})?$`),
  );
}

/** A GitHub user, or an app's account such as `my-app[bot]`. */
export function author(): z.ZodString {
  return text(
    'a GitHub account such as `octocat` or `github-actions[bot]`, without `@`',
    new RegExp(String.raw`^${LOGIN}(?:\[bot\])?$`),
  );
}

/** The slug of a GitHub App. */
export function appSlug(): z.ZodString {
  return text('the slug of a GitHub App such as `my-app`', /^[a-z\d](?:[a-z\d-]{0,98}[a-z\d])?$/);
}

/** The name of a label; GitHub refuses more than 50 characters, and takes a comma for the end of one when it lists by labels. */
export function label(): z.ZodString {
  return text('the name of a label, 1 to 50 characters on one line, without a comma', /^(?! )[^\n\r,]{0,49}[^\s,]$/);
}
