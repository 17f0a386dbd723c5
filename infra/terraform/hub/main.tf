# The hub roles of acm-email-to-dns (roles.hub): a job comes in by OIDC into the hub role of its power, and from there into
# the role of the same power in each account. The policies are in policies.tf.json, generated from examples/iam.

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
  audience   = data.aws_partition.current.partition == "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com"
  swap_trust = var.swap_environment == "" ? "trust-scan-and-swap" : "trust-swap-environment"

  # Encoded one by one: a conditional takes no two objects of different shape.
  direct_trusts = {
    for name in ["trust-scan-and-swap", "trust-swap-environment"] :
    name => var.check_token_claims ? jsonencode(local.claim_trusts[name]) : jsonencode(local.subject_trusts[name])
  }

  # Jobs of one workflow alone, where it is named and STS knows the claim.
  of_workflow = {
    for power, workflow in { scan = var.scan_workflow, swap = var.swap_workflow } :
    power => var.check_token_claims ? workflow : ""
  }
  scan_document = (
    local.of_workflow.scan == "" ? local.direct_trusts["trust-scan-and-swap"] :
    replace(jsonencode(local.workflow_trusts["trust-scan-and-swap"]), "WORKFLOW", local.of_workflow.scan)
  )
  swap_document = (
    local.of_workflow.swap == "" ? local.direct_trusts[local.swap_trust] :
    replace(jsonencode(local.workflow_trusts[local.swap_trust]), "WORKFLOW", local.of_workflow.swap)
  )
}

resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_oidc_provider ? 1 : 0
  url            = "https://${var.provider_host}"
  client_id_list = [local.audience]
}

resource "aws_iam_role" "scan" {
  name               = "${var.role_names.scan}-hub"
  description        = "Enters the scan role of each account, and the one for Route 53"
  assume_role_policy = local.scan_document
}

resource "aws_iam_role_policy" "scan" {
  name   = "enter-accounts"
  role   = aws_iam_role.scan.name
  policy = jsonencode(local.policies["hub-scan"])
}

resource "aws_iam_role" "swap" {
  name               = "${var.role_names.swap}-hub"
  description        = "Enters the swap role of each account"
  assume_role_policy = local.swap_document
}

resource "aws_iam_role_policy" "swap" {
  name   = "enter-accounts"
  role   = aws_iam_role.swap.name
  policy = jsonencode(local.policies["hub-swap"])
}

output "scan_hub_role_arn" {
  description = "For roles.hub.scan"
  value       = aws_iam_role.scan.arn
}

output "swap_hub_role_arn" {
  description = "For roles.hub.swap"
  value       = aws_iam_role.swap.arn
}
