variable "repository_owner" {
  description = "Owner of the repository (gh api repos/OWNER/NAME --jq .owner.login)."
  type        = string
}

variable "repository_owner_id" {
  description = "Numeric id of the owner (gh api repos/OWNER/NAME --jq .owner.id)."
  type        = string
}

variable "repository_name" {
  description = "Name of the repository, without its owner."
  type        = string
}

variable "repository_id" {
  description = "Numeric id of the repository (gh api repos/OWNER/NAME --jq .id)."
  type        = string
}

variable "branch" {
  description = "Default branch of the repository, the only one that is trusted."
  type        = string
  default     = "main"
}

variable "swap_environment" {
  description = "GitHub environment whose jobs may assume the swap role, instead of the branch; empty for none."
  type        = string
  default     = ""
}

variable "scan_workflow" {
  description = "File name of the workflow whose jobs alone may scan (for example acm-email-to-dns.yml); empty for every workflow of the default branch."
  type        = string
  default     = ""
}

variable "swap_workflow" {
  description = "The same for the swap role; both may name one workflow."
  type        = string
  default     = ""
}

variable "provider_host" {
  description = "Issuer of the tokens without https://, for GitHub Enterprise Server HOSTNAME/_services/token."
  type        = string
  default     = "token.actions.githubusercontent.com"
}

variable "create_oidc_provider" {
  description = "false where the account has this OIDC provider already; an account can have it once only."
  type        = bool
  default     = true
}

variable "check_token_claims" {
  description = "Also demand the token's repository_id and its ref or environment. false for GitHub Enterprise Server, whose claims STS does not know."
  type        = bool
  default     = true
}

variable "organization_id" {
  description = "Only accounts of this organization can be entered (aws organizations describe-organization)."
  type        = string
}

variable "role_names" {
  description = "Names of the roles in each account; the hub roles have those of scan and swap with -hub behind."
  type        = object({ scan = string, swap = string, dns = string })
  default = {
    scan = "acm-email-to-dns-scan"
    swap = "acm-email-to-dns-swap"
    dns  = "acm-email-to-dns-dns"
  }
}
