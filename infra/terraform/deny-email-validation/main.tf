# A service control policy that keeps anybody from requesting e-mail-validated certificates. To be applied in the
# management account. The policy is in policies.tf.json, generated from examples/iam.

terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

variable "target_ids" {
  description = "Roots (r-…), organizational units (ou-…) or accounts that it binds. Begin with a test account."
  type        = set(string)
}

resource "aws_organizations_policy" "deny" {
  name        = "deny-email-validated-certificates"
  description = "No new ACM certificates with e-mail validation"
  type        = "SERVICE_CONTROL_POLICY"
  content     = jsonencode(local.policies["deny-email-validation"])
}

resource "aws_organizations_policy_attachment" "deny" {
  for_each  = var.target_ids
  policy_id = aws_organizations_policy.deny.id
  target_id = each.value
}

output "policy_id" {
  description = "Id of the service control policy"
  value       = aws_organizations_policy.deny.id
}
