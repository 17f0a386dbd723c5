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

variable "hub_account_id" {
  description = "Account of the hub roles (module hub). With it scan and swap trust those, and no provider is made here."
  type        = string
  default     = ""
}

variable "create_check_role" {
  description = "Make the read-only role for open pull requests (roles.check in the config)."
  type        = bool
  default     = false
}

variable "create_dns_role" {
  description = "Make the role that adds missing CNAMEs in Route 53 (roles.dns, dns.route53)."
  type        = bool
  default     = false
}

variable "allow_deleting_old_certificates" {
  description = "Let the scan role delete old certificates that it has marked as unused (swap.delete-old-after)."
  type        = bool
  default     = false
}

variable "allow_exportable_requests" {
  description = "Let the scan role request certificates whose keys can be exported, where the old one's can. AWS charges for each, when it is issued and at each renewal."
  type        = bool
  default     = false
}

variable "read_change_calendars" {
  description = "Let every role ask the SSM Change Calendars of the config (maintenance.change-calendars)."
  type        = bool
  default     = false
}

variable "read_health" {
  description = "Let the scan role read AWS Health about this account (health in the config)."
  type        = bool
  default     = false
}

variable "listener_regions" {
  description = "Regions in which listeners may be changed; empty for all."
  type        = list(string)
  default     = []
}

variable "listener_tag" {
  description = "Only listeners that carry this tag themselves may be changed; an empty key for all."
  type        = object({ key = string, value = string })
  default     = { key = "", value = "" }
}

variable "role_names" {
  description = "Names of the roles; the hub roles have them with -hub behind."
  type        = object({ scan = string, swap = string, check = string, dns = string })
  default = {
    scan  = "acm-email-to-dns-scan"
    swap  = "acm-email-to-dns-swap"
    check = "acm-email-to-dns-check"
    dns   = "acm-email-to-dns-dns"
  }
}

variable "permissions_boundary" {
  description = "ARN of the roles' permissions boundary, where your organization wants one."
  type        = string
  default     = null
}
