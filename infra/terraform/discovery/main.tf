# The role with which acm-email-to-dns lists the accounts of an organization (organization.role), for the management account
# or one that AWS Organizations delegates to. The policies are in policies.tf.json, generated from examples/iam.

terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

data "aws_partition" "current" {}

data "aws_caller_identity" "current" {}

locals {
  audience = data.aws_partition.current.partition == "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com"
}

resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_oidc_provider ? 1 : 0
  url            = "https://${var.provider_host}"
  client_id_list = [local.audience]
}

resource "aws_iam_role" "discovery" {
  name        = var.role_name
  description = "Lists the accounts of the organization"
  # Encoded one by one: a conditional takes no two objects of different shape.
  assume_role_policy = var.check_token_claims ? jsonencode(local.claim_trusts["trust-scan-and-swap"]) : jsonencode(local.subject_trusts["trust-scan-and-swap"])
}

resource "aws_iam_role_policy" "discovery" {
  name   = "discovery"
  role   = aws_iam_role.discovery.name
  policy = jsonencode(local.policies["discovery"])
}

resource "aws_iam_role_policy" "health" {
  count  = var.read_health ? 1 : 0
  name   = "health-organization"
  role   = aws_iam_role.discovery.name
  policy = jsonencode(local.policies["health-organization"])
}

output "discovery_role_arn" {
  description = "For organization.role"
  value       = aws_iam_role.discovery.arn
}
