variable "organizational_unit_ids" {
  description = "Units whose accounts get the roles, those of units below them too; the root's id for all."
  type        = list(string)
}

variable "parameters" {
  description = "Parameters of cloudformation/account.yml: RepositoryOwner, RepositoryOwnerId, RepositoryName and RepositoryId at least."
  type        = map(string)
}

variable "accounts_with_provider" {
  description = "Ids of accounts that have the OIDC provider already; there it is not made a second time."
  type        = list(string)
  default     = []
}

variable "name" {
  description = "Name of the StackSet."
  type        = string
  default     = "acm-email-to-dns"
}

variable "region" {
  description = "Region of the stacks. IAM is global: one is enough, whatever regions are scanned."
  type        = string
  default     = "us-east-1"
}

variable "call_as" {
  description = "SELF in the management account, DELEGATED_ADMIN in a delegated one."
  type        = string
  default     = "SELF"
}

variable "failure_tolerance_percentage" {
  description = "Share of accounts that may fail before the operation stops."
  type        = number
  default     = 100
}
