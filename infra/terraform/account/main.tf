# What one AWS account needs for acm-email-to-dns: a role per power, trusted by one GitHub repository or by the hub roles
# of another account. The policies are in policies.tf.json, generated from examples/iam.

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
  is_hub     = var.hub_account_id != ""
  swap_trust = var.swap_environment == "" ? "trust-scan-and-swap" : "trust-swap-environment"

  # Encoded one by one: a conditional takes no two objects of different shape.
  direct_trusts = {
    for name in ["trust-scan-and-swap", "trust-swap-environment", "trust-check"] :
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
  # The check role trusts pull requests, which no hub role does: it always comes in directly.
  count          = var.create_oidc_provider && (!local.is_hub || var.create_check_role) ? 1 : 0
  url            = "https://${var.provider_host}"
  client_id_list = [local.audience]
}

resource "aws_iam_role" "scan" {
  name                 = var.role_names.scan
  description          = "Finds e-mail-validated certificates, requests or switches to DNS validation"
  permissions_boundary = var.permissions_boundary
  assume_role_policy   = local.is_hub ? jsonencode(local.hub_trusts["trust-hub-scan"]) : local.scan_document
}

resource "aws_iam_role_policy" "scan" {
  name   = "scan"
  role   = aws_iam_role.scan.name
  policy = jsonencode(local.policies["scan"])
}

resource "aws_iam_role_policy" "delete_old" {
  count  = var.allow_deleting_old_certificates ? 1 : 0
  name   = "delete-old"
  role   = aws_iam_role.scan.name
  policy = jsonencode(local.policies["delete-old"])
}

resource "aws_iam_role_policy" "request_exportable" {
  count  = var.allow_exportable_requests ? 1 : 0
  name   = "request-exportable"
  role   = aws_iam_role.scan.name
  policy = jsonencode(local.policies["request-exportable"])
}

resource "aws_iam_role_policy" "health" {
  count  = var.read_health ? 1 : 0
  name   = "health"
  role   = aws_iam_role.scan.name
  policy = jsonencode(local.policies["health"])
}

resource "aws_iam_role" "swap" {
  name                 = var.role_names.swap
  description          = "Changes the certificates of listeners"
  permissions_boundary = var.permissions_boundary
  assume_role_policy   = local.is_hub ? jsonencode(local.hub_trusts["trust-hub-swap"]) : local.swap_document
}

resource "aws_iam_role_policy" "swap" {
  name   = "swap"
  role   = aws_iam_role.swap.name
  policy = jsonencode(local.policies["swap"])
}

resource "aws_iam_role_policy" "limit_listener_regions" {
  count  = length(var.listener_regions) > 0 ? 1 : 0
  name   = "limit-listener-regions"
  role   = aws_iam_role.swap.name
  policy = jsonencode(local.policies["limit-listener-regions"])
}

resource "aws_iam_role_policy" "limit_listener_tag" {
  count  = var.listener_tag.key != "" ? 1 : 0
  name   = "limit-listener-tag"
  role   = aws_iam_role.swap.name
  policy = jsonencode(local.policies["limit-listener-tag"])
}

resource "aws_iam_role" "check" {
  count                = var.create_check_role ? 1 : 0
  name                 = var.role_names.check
  description          = "Reads what an open pull request would change"
  permissions_boundary = var.permissions_boundary
  assume_role_policy   = local.direct_trusts["trust-check"]
}

resource "aws_iam_role_policy" "check" {
  count  = var.create_check_role ? 1 : 0
  name   = "check"
  role   = aws_iam_role.check[0].name
  policy = jsonencode(local.policies["check"])
}

resource "aws_iam_role" "dns" {
  count                = var.create_dns_role ? 1 : 0
  name                 = var.role_names.dns
  description          = "Adds missing CNAMEs in Route 53"
  permissions_boundary = var.permissions_boundary
  # The scan is who enters it, straight or through its hub.
  assume_role_policy = aws_iam_role.scan.assume_role_policy
}

resource "aws_iam_role_policy" "dns" {
  count  = var.create_dns_role ? 1 : 0
  name   = "dns"
  role   = aws_iam_role.dns[0].name
  policy = jsonencode(local.policies["dns"])
}

resource "aws_iam_role_policy" "change_calendar" {
  for_each = var.read_change_calendars ? toset(concat([aws_iam_role.scan.name, aws_iam_role.swap.name], aws_iam_role.check[*].name)) : toset([])
  name     = "change-calendar"
  role     = each.value
  policy   = jsonencode(local.policies["change-calendar"])
}

output "scan_role_arn" {
  description = "For roles.scan, where its name is not the default"
  value       = aws_iam_role.scan.arn
}

output "swap_role_arn" {
  description = "For roles.swap, where its name is not the default"
  value       = aws_iam_role.swap.arn
}

output "check_role_arn" {
  description = "For roles.check; null where it is not made"
  value       = one(aws_iam_role.check[*].arn)
}

output "dns_role_arn" {
  description = "For roles.dns; null where it is not made"
  value       = one(aws_iam_role.dns[*].arn)
}
