import { describe, expect, test } from '@jest/globals';
import { reason } from '../../../../src/core/reasons.ts';
import type {
  ObservedCertificate,
  ObservedRegion,
  UnreachableRegion,
} from '../../../../src/modes/scan/inventory/observe.ts';
import { Progress } from '../../../../src/modes/scan/inventory/progress.ts';
import type { AwsReaders } from '../../../../src/ports/aws.ts';
import type { Logger } from '../../../../src/ports/runtime.ts';
import { account, certificate, now, region, validation } from '../../../core/fixtures.ts';

const target = { account, region };
const byEmail = { certificate: certificate(), validation: { kind: 'email' } } as ObservedCertificate;
const migrated = {
  certificate: certificate({ domains: [validation('shop.example.com')] }),
  validation: { kind: 'dns' },
} as ObservedCertificate;

function seen(...certificates: readonly ObservedCertificate[]): ObservedRegion {
  return {
    kind: 'observed',
    target,
    readers: {} as AwsReaders,
    certificates,
    gone: [],
    unread: [],
    guarded: undefined,
  };
}

const unseen: UnreachableRegion = { kind: 'unreachable', target, reason: reason('throttled'), isServiceControl: false };

/** A scan of so many account-regions, with a clock of its own. */
function scanOf(all: number): { progress: Progress; lines: string[]; wait: (seconds: number) => void } {
  const lines: string[] = [];
  let waited = 0;
  const clock = { now: () => now.add({ milliseconds: waited }), sleep: () => Promise.resolve() };
  const log = { info: (text: string) => lines.push(text) } as unknown as Logger;
  return {
    progress: new Progress({ clock, log }, all),
    lines,
    wait: (seconds) => {
      waited += seconds * 1000;
    },
  };
}

describe('the progress of a long scan', () => {
  test('is a line with how far it is, what it has found and what it could not reach', () => {
    const { progress, lines, wait } = scanOf(3400);
    for (let done = 0; done < 401; done++) progress.count(seen());
    for (let done = 0; done < 9; done++) progress.count(seen(byEmail, byEmail, migrated));
    progress.count(unseen);
    wait(15);
    progress.count(unseen);

    expect(lines).toEqual(['412/3,400 account-regions, 18 e-mail certificates, 2 not reachable']);
  });

  test('is told every 15 seconds at most, and at the end whenever that is', () => {
    const { progress, lines, wait } = scanOf(1200);
    for (let done = 0; done < 1200; done++) {
      progress.count(done % 400 === 7 ? seen(byEmail) : seen());
      wait(0.05);
    }
    progress.tell();

    expect(lines).toEqual([
      '301/1,200 account-regions, 1 e-mail certificate, 0 not reachable',
      '601/1,200 account-regions, 2 e-mail certificates, 0 not reachable',
      '901/1,200 account-regions, 3 e-mail certificates, 0 not reachable',
      '1,200/1,200 account-regions, 3 e-mail certificates, 0 not reachable',
    ]);
  });
});
