import { migrating } from './pace.ts';
import type { ReportedCertificate } from './report.ts';
import { registrableDomain } from '../dns/zone.ts';

/** How long a public certificate may live at the most, and from which day on: rules of the CA/Browser Forum. */
export const longestLives = [
  { days: 200, from: '2026-03-15' },
  { days: 100, from: '2027-03-15' },
  { days: 47, from: '2029-03-15' },
] as const;

/** The mailboxes of a domain that are asked for approval. */
export const approvers = ['admin', 'administrator', 'hostmaster', 'postmaster', 'webmaster'] as const;

/** What validation by e-mail asks of people for a fleet. */
export interface ApprovalLoad {
  readonly certificates: number;
  /** Each is approved by itself. */
  readonly names: number;
  /** Registrable domains whose mailboxes are written to. */
  readonly domains: number;
}

/** The load of all certificates that are migrated or to be migrated. */
export function approvalLoad(certificates: readonly ReportedCertificate[]): ApprovalLoad {
  const all = migrating(certificates);
  const names = all.flatMap(({ domains }) => domains);
  return { certificates: all.length, names: names.length, domains: new Set(names.map(registrableDomain)).size };
}

/** Approvals a year where each name is approved once in each life: no fewer, since a renewal begins before the end. */
export function approvalsPerYear({ names }: ApprovalLoad, lifeDays: number): number {
  return Math.ceil((names * 365) / lifeDays);
}
