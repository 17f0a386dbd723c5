# The roles of acm-email-to-dns in every account of organizational units, now and later: a StackSet of the CloudFormation
# template for one account, since Terraform itself would need a provider for each account. Apply it in the management
# account, or as a delegated administrator of CloudFormation StackSets.

terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0" # stack_set_instance_region
    }
  }
}

resource "aws_cloudformation_stack_set" "accounts" {
  name             = var.name
  description      = "Roles of acm-email-to-dns"
  permission_model = "SERVICE_MANAGED"
  call_as          = var.call_as
  capabilities     = ["CAPABILITY_NAMED_IAM"]
  template_body    = file("${path.module}/../../cloudformation/account.yml")
  parameters       = var.parameters

  auto_deployment {
    enabled                          = true
    retain_stacks_on_account_removal = false
  }

  # One account that refuses must not keep the others from their roles.
  operation_preferences {
    failure_tolerance_percentage = var.failure_tolerance_percentage
    max_concurrent_percentage    = 100
  }
}

# Accounts that have GitHub's identity provider already: the template cannot find that out, and making it twice fails.
resource "aws_cloudformation_stack_set_instance" "with_provider" {
  count                     = length(var.accounts_with_provider) == 0 ? 0 : 1
  stack_set_name            = aws_cloudformation_stack_set.accounts.name
  call_as                   = var.call_as
  stack_set_instance_region = var.region
  parameter_overrides       = { CreateOidcProvider = "false" }

  deployment_targets {
    organizational_unit_ids = var.organizational_unit_ids
    accounts                = var.accounts_with_provider
    account_filter_type     = "INTERSECTION"
  }

  # One account that refuses must not keep the others from their roles.
  operation_preferences {
    failure_tolerance_percentage = var.failure_tolerance_percentage
    max_concurrent_percentage    = 100
  }
}

resource "aws_cloudformation_stack_set_instance" "others" {
  stack_set_name            = aws_cloudformation_stack_set.accounts.name
  call_as                   = var.call_as
  stack_set_instance_region = var.region

  deployment_targets {
    organizational_unit_ids = var.organizational_unit_ids
    accounts                = length(var.accounts_with_provider) == 0 ? null : var.accounts_with_provider
    account_filter_type     = length(var.accounts_with_provider) == 0 ? null : "DIFFERENCE"
  }

  # One account that refuses must not keep the others from their roles.
  operation_preferences {
    failure_tolerance_percentage = var.failure_tolerance_percentage
    max_concurrent_percentage    = 100
  }
}
