#!/usr/bin/env bash
# The usual loop of the AWS command-line program over one account and region: prints the ARN of each certificate validated
# by e-mail. Arguments: the role's ARN, the region, an OIDC token.
set -euo pipefail

read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN < <(
  aws sts assume-role-with-web-identity --role-arn "$1" --role-session-name loop --web-identity-token "$3" \
    --query 'Credentials.[AccessKeyId, SecretAccessKey, SessionToken]' --output text
)
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_DEFAULT_REGION="$2"

for arn in $(aws acm list-certificates --query 'CertificateSummaryList[].CertificateArn' --output text); do
  aws acm describe-certificate --certificate-arn "$arn" \
    --query "Certificate.DomainValidationOptions[?ValidationMethod=='EMAIL'] | [0].[to_string('$arn')]" --output text
done | grep -v '^None$'
