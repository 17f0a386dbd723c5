import type { CertificateDetail } from '@aws-sdk/client-acm';
import { Temporal } from 'temporal-polyfill';
import { settle } from '../../../sandbox/aws/acm-lifecycle.ts';
import { validationRecord } from '../../../sandbox/aws/acm-records.ts';
import { renderDetail } from '../../../sandbox/aws/acm-render.ts';
import { Fleet } from '../../../sandbox/aws/fleet.ts';
import { IssuedCertificates } from '../../../sandbox/aws/issued-certificates.ts';
import { emptyState, type AwsState, type Certificate as SandboxCertificate } from '../../../sandbox/aws/state.ts';
import { toCertificate } from '../../../src/adapters/aws/acm/certificate-detail.ts';
import type { Certificate } from '../../../src/core/certificate/certificate.ts';
import type { DnsAnswer } from '../../../src/core/dns/dns.ts';
import { requiredRecords } from '../../../src/core/dns/records.ts';
import { withTerm, type GuardedFacts, type RiskCode } from '../../../src/core/guard/facts.ts';
import { judgeRisks } from '../../../src/core/guard/risks.ts';
import { compareToTold, isAtRisk } from '../../../src/core/guard/told.ts';
import { RecordChecker } from '../../../src/modes/scan/dns/record-checker.ts';
import { IssuingChecker } from '../../../src/modes/scan/dns/issuing-checker.ts';
import type { DnsReader } from '../../../src/ports/net.ts';

const hour = 3_600_000;
const day = 24 * hour;
const account = '111122223333';

/** Ways in which a renewal dies, with what may be told of each. */
export const deaths = {
  'record removed': ['record-lost', 'renewal-waits'],
  'record overwritten': ['record-lost', 'renewal-waits'],
  'CAA without Amazon': ['caa', 'renewal-failed'],
  'DNSSEC broken': ['dnssec', 'record-lost', 'renewal-waits', 'renewal-failed'],
  'renewal never begins': ['renewal-waits'],
  'renewal stuck': ['renewal-waits'],
  'renewal fails': ['renewal-failed'],
  'ACM says ineligible': ['not-renewable'],
  'private CA gone': ['renewal-failed'],
  'import forgotten': ['expires-soon'],
} as const satisfies Readonly<Record<string, readonly RiskCode[]>>;

export type Death = keyof typeof deaths;

const ofAmazon = Object.keys(deaths).filter(
  (death) => death !== 'private CA gone' && death !== 'import forgotten',
) as Death[];

/** Members that ACM may leave out of a description. */
const optional = [
  'NotBefore',
  'NotAfter',
  'DomainValidationOptions',
  'RenewalSummary',
  'RenewalEligibility',
  'InUseBy',
];

/** What became of one death. */
export interface DeathRecord {
  readonly death: Death;
  /** Days before the end: when it was first told, and when it could first be known. */
  told: number | undefined;
  knowable: number | undefined;
  /** Whether the certificate ended while it was in use. */
  expired: boolean;
}

/** What a simulation came to. */
export interface Years {
  readonly deaths: readonly DeathRecord[];
  /** Told though nothing was the matter. */
  readonly falseAlarms: readonly string[];
  readonly renewals: number;
}

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What DNS says of a certificate. */
type LookedUp = Pick<GuardedFacts, 'records' | 'areRecordsTold' | 'issuing'>;

/** One certificate over some years of the local AWS's clock, looked at once a day, with deaths and outages at random. */
export class CertificateLife {
  readonly #random: () => number;
  readonly #life: number;
  readonly #state: AwsState = emptyState([]);
  readonly #arn: string;
  readonly #deaths: DeathRecord[] = [];
  readonly #falseAlarms: string[] = [];
  #renewals = 0;
  #now = Date.UTC(2027, 0, 1, 3);
  #told: readonly RiskCode[] = [];
  #death: { readonly record: DeathRecord; readonly from: number; readonly until: number; isSeen: boolean } | undefined;
  /** Until then the last death may still be told: ACM takes some time to go on. */
  #settledAt = 0;
  #isDnsDown = false;
  /** ACM's answer of today leaves nothing out. */
  #isWhole = true;
  #dnsChanges = 0;
  #lookedUp: { readonly key: string; readonly answers: Promise<LookedUp> } | undefined;

  constructor(random: () => number, lifeInDays: number) {
    this.#random = random;
    this.#life = lifeInDays * day;
    this.#state.settings.renewals = { life: this.#life };
    const type =
      (['AMAZON_ISSUED', 'AMAZON_ISSUED', 'AMAZON_ISSUED', 'PRIVATE', 'IMPORTED'] as const)[Math.floor(random() * 5)] ??
      'IMPORTED';
    this.#arn = new Fleet(this.#state, new IssuedCertificates(this.#state)).addCertificate({
      ...{
        account,
        region: 'eu-west-1',
        names: ['shop.example.com', 'www.example.com'],
        validationMethod: 'DNS',
        type,
      },
      ...(type === 'PRIVATE' && { renewalEligibility: 'ELIGIBLE' }),
      inUseBy: [`arn:aws:cloudfront::${account}:distribution/E1234567890ABC`],
      notBefore: new Date(this.#now),
      notAfter: new Date(this.#now + this.#life),
    });
    this.#state.zones.addZone('example.com');
    this.#repair();
  }

  /** Lives so many days. */
  async live(days: number): Promise<Years> {
    for (let count = 0; count < days; count += 1) {
      this.#now += day;
      this.#act();
      // ACM is at work more often than once a day.
      for (let at = this.#now - day + 6 * hour; at <= this.#now; at += 6 * hour) this.#settle(at);
      if (this.#own.status === 'EXPIRED') this.#end();
      this.#isDnsDown = this.#random() < 0.03;
      if (this.#random() >= 0.01) await this.#look();
    }
    return { deaths: this.#deaths, falseAlarms: this.#falseAlarms, renewals: this.#renewals };
  }

  get #own(): SandboxCertificate {
    const own = this.#state.certificates.get(this.#arn);
    if (own === undefined) throw new Error('the certificate is gone');
    return own;
  }

  get #left(): number {
    return Math.floor(((this.#own.notAfter ?? 0) - this.#now) / day);
  }

  #settle(at: number): void {
    const before = this.#own.serial;
    settle(this.#state, this.#own, at);
    if (this.#own.serial === before) return;
    this.#renewals += 1;
    if (this.#death !== undefined && this.#own.type === 'IMPORTED') this.#repair();
  }

  /** Deaths begin and end at random; a third of them is mended only after the end. */
  #act(): void {
    if (this.#own.type === 'IMPORTED') {
      this.#actImported();
      return;
    }
    if (this.#death !== undefined) {
      if (this.#now >= this.#death.until) this.#repair();
      return;
    }
    if (this.#now < this.#settledAt || this.#random() > 2 / (this.#life / day)) return;
    const choices: readonly Death[] =
      this.#own.type === 'PRIVATE' ? ['private CA gone', 'renewal never begins', 'renewal stuck'] : ofAmazon;
    const death = choices[Math.floor(this.#random() * choices.length)] ?? 'renewal stuck';
    const until = this.#random() < 1 / 3 ? Infinity : this.#now + Math.floor(this.#random() * 60) * day;
    this.#die(death, until);
    this.#apply(death);
  }

  /** Whoever imports replaces in time, late, or not before it has ended. */
  #actImported(): void {
    const notice = Math.min(45, Math.floor(this.#life / day / 3));
    if (this.#death === undefined && this.#left <= notice) {
      const delay = [0, notice - 2, Infinity][Math.floor(this.#random() * 3)] ?? 0;
      this.#die('import forgotten', this.#now + delay * day);
    }
    if (this.#death === undefined || this.#now < this.#death.until) return;
    Object.assign(this.#own, {
      serial: `${String(this.#now)}ab`,
      notBefore: this.#now,
      notAfter: this.#now + this.#life,
    });
    this.#repair();
  }

  #die(death: Death, until: number): void {
    const record: DeathRecord = { death, told: undefined, knowable: undefined, expired: false };
    this.#deaths.push(record);
    this.#death = { record, from: this.#now, until, isSeen: false };
  }

  #apply(death: Death): void {
    this.#dnsChanges += 1;
    const [name] = this.#names();
    switch (death) {
      case 'record removed':
        this.#state.zones.removeRecord(name);
        break;
      case 'record overwritten':
        this.#state.zones.removeRecord(name);
        this.#state.zones.addRecord({ name, type: 'CNAME', value: 'elsewhere.example.com' });
        break;
      case 'CAA without Amazon':
        this.#state.zones.addRecord({
          name: 'example.com',
          type: 'CAA',
          value: { tag: 'issue', value: 'letsencrypt.org' },
        });
        break;
      case 'DNSSEC broken':
        this.#state.zones.breakDnssec('example.com');
        break;
      case 'ACM says ineligible':
        this.#own.renewalEligibility = 'INELIGIBLE';
        break;
      default:
        this.#own.renewalDefect =
          death === 'renewal never begins' ? 'never-begins' : death === 'renewal stuck' ? 'stuck' : 'fails';
    }
  }

  #repair(): void {
    this.#dnsChanges += 1;
    for (const name of this.#names()) this.#state.zones.removeRecord(name);
    for (const each of this.#own.names) {
      const { Name, Value } = validationRecord(account, each);
      this.#state.zones.addRecord({ name: Name, type: 'CNAME', value: Value });
    }
    this.#state.zones.removeRecord('example.com', 'CAA');
    this.#state.zones.repairDnssec('example.com');
    this.#own.renewalDefect = undefined;
    this.#own.renewalEligibility = this.#own.type === 'PRIVATE' ? 'ELIGIBLE' : undefined;
    this.#death = undefined;
    this.#settledAt = this.#now + 3 * day;
  }

  #names(): readonly [string, string] {
    const [first = '', second = ''] = this.#own.names.map((name) => validationRecord(account, name).Name);
    return [first, second];
  }

  /** It ended in use: somebody replaces it, and the next term begins. */
  #end(): void {
    if (this.#death === undefined)
      this.#falseAlarms.push(`${new Date(this.#now).toISOString()}: ended without a death`);
    else this.#death.record.expired = true;
    Object.assign(this.#own, {
      ...{ status: 'ISSUED', serial: `${String(this.#now)}cd`, notBefore: this.#now, issuedAt: this.#now },
      ...{ notAfter: this.#now + this.#life, renewal: undefined, renewalBegunAt: undefined },
    });
    this.#repair();
    this.#told = [];
  }

  async #look(): Promise<void> {
    const whole = renderDetail(this.#state, this.#own, this.#now);
    const detail = this.#leaveOut(whole);
    // The search that lists it tells its term as well.
    const certificate = withTerm(toCertificate(detail), toCertificate(whole));
    const lookedUp = await this.#lookUp(certificate);
    const now = Temporal.Instant.fromEpochMilliseconds(this.#now);
    const judgement = judgeRisks({ certificate, ...lookedUp, served: { kind: 'unknown' }, now });
    const verdict = compareToTold(judgement, this.#told);
    const seen = judgement.risks.map(({ code }) => code);
    this.#judge(seen, certificate);
    for (const code of verdict.fixed.filter((each) => this.#isGoingOn(each))) {
      this.#falseAlarms.push(`${new Date(this.#now).toISOString()} ${code} called mended`);
    }
    this.#told = isAtRisk(verdict) ? [...seen, ...verdict.open] : [];
  }

  /** No member of ACM's answer but its names, type, status and key is there on every day. */
  #leaveOut(detail: CertificateDetail): CertificateDetail {
    this.#isWhole = true;
    if (this.#random() >= 0.05) return detail;
    this.#isWhole = false;
    const member = optional[Math.floor(this.#random() * optional.length)];
    return Object.fromEntries(Object.entries(detail).filter(([name]) => name !== member));
  }

  /** What was told of a death goes on as long as the death does. */
  #isGoingOn(code: RiskCode): boolean {
    const allowed: readonly RiskCode[] = this.#death === undefined ? [] : deaths[this.#death.record.death];
    // Where ACM has given up, nothing waits any more.
    const hasFailed = this.#own.renewal?.status === 'FAILED' && code === 'renewal-waits';
    return allowed.includes(code) && !hasFailed;
  }

  /** The same answers as long as nothing changes in DNS. */
  #lookUp(certificate: Certificate): Promise<LookedUp> {
    const key = `${String(this.#dnsChanges)} ${String(this.#isDnsDown)} ${String(certificate.domains.length)}`;
    if (this.#lookedUp?.key !== key) this.#lookedUp = { key, answers: this.#askDns(certificate) };
    return this.#lookedUp.answers;
  }

  async #askDns(certificate: Certificate): Promise<LookedUp> {
    if (certificate.type !== 'AMAZON_ISSUED')
      return { records: [], areRecordsTold: false, issuing: { rejections: [], isComplete: true } };
    const dns = this.#dns();
    const required = requiredRecords(certificate).map((record) => ({ ...record, isValidated: false }));
    const [records, issuing] = await Promise.all([
      new RecordChecker(dns).check(required),
      new IssuingChecker(dns).status(certificate.names),
    ]);
    return { records, areRecordsTold: required.length === certificate.names.length, issuing };
  }

  #judge(seen: readonly RiskCode[], certificate: Certificate): void {
    const { record, isSeen } = this.#death ?? { record: undefined, isSeen: false };
    const allowed: readonly RiskCode[] = record === undefined ? [] : deaths[record.death];
    // Where ACM leaves out that a renewal failed, or never will begin, it is late all the same.
    const isSilent =
      (certificate.renewal === undefined && allowed.includes('renewal-failed')) ||
      (certificate.renewalEligibility === undefined && allowed.includes('not-renewable'));
    const isSettling = this.#now < this.#settledAt;
    for (const code of seen.filter(
      (each) => !allowed.includes(each) && !isSettling && !(isSilent && each === 'renewal-waits'),
    )) {
      this.#falseAlarms.push(
        `${new Date(this.#now).toISOString()} ${code}, ${String(this.#left)} days left, ${certificate.type}`,
      );
    }
    if (this.#death === undefined || record === undefined) return;
    if (!isSeen && this.#isWhole && this.#isKnowable(record.death)) {
      this.#death.isSeen = true;
      record.knowable = this.#left;
    }
    if (seen.length > 0) record.told ??= this.#left;
  }

  /** What anybody could see on this day, whatever the guard makes of it. */
  #isKnowable(death: Death): boolean {
    switch (death) {
      case 'renewal never begins':
        return this.#left <= 30;
      case 'renewal stuck':
        return this.#left <= 30;
      case 'renewal fails':
      case 'private CA gone':
        return this.#own.renewal?.status === 'FAILED';
      case 'ACM says ineligible':
      case 'import forgotten':
        return true;
      default:
        return !this.#isDnsDown;
    }
  }

  #dns(): DnsReader {
    const { zones } = this.#state;
    const ask = (name: string, type: string): DnsAnswer => {
      const found = zones.lookUp(name, type);
      if (this.#isDnsDown || found.code === 'SERVFAIL') {
        const isSigned = !this.#isDnsDown && zones.lookUp(name, type, true).code !== 'SERVFAIL';
        return { kind: 'failed', why: { kind: isSigned ? 'dnssec' : 'server-failed', detail: '' } };
      }
      const own = found.answers.filter((answer) => answer.type === type);
      return {
        kind: 'answered',
        values: own.flatMap(({ value }) => (typeof value === 'string' ? [`${value}.`] : [])),
        caa: own.flatMap(({ value }) =>
          typeof value === 'string' ? [] : [{ isCritical: false, tag: value.tag, value: value.value }],
        ),
        exists: found.code !== 'NXDOMAIN',
        owner: own[0] === undefined ? `${name.replace(/\.$/, '')}.` : `${own[0].name}.`,
        zone: found.zone === '' ? undefined : `${found.zone}.`,
      };
    };
    return {
      ask: (name, type) => Promise.resolve(ask(name, type)),
      asksNameServers: false,
      askNameServer: () => Promise.resolve({ kind: 'failed', why: { kind: 'unreachable', detail: '' } }),
      lookUpAddresses: () => Promise.resolve([]),
    };
  }
}
