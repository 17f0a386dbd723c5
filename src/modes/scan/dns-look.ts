import type { RequiredRecord } from '../../core/records.ts';
import type { Context } from '../context.ts';
import type { SeenRecord } from './entry.ts';

/**
 * Looks records up in public DNS, each name once per run. DNS trouble is an answer (`unknown`), never an error.
 */
export class RecordLooker {
  readonly #context: Context;
  readonly #looks = new Map<string, Promise<Pick<SeenRecord, 'state' | 'found'>>>();

  constructor(context: Context) {
    this.#context = context;
  }

  async look(records: readonly RequiredRecord[]): Promise<readonly SeenRecord[]> {
    return Promise.all(
      records.map(async (record) =>
        record.isValidated
          ? { ...record, state: 'validated' as const, found: '' }
          : { ...record, ...(await this.#lookUp(record)) },
      ),
    );
  }

  /** Whether every record is there with its value. */
  async areAllSeen(records: readonly RequiredRecord[]): Promise<boolean> {
    const seen = await this.look(records);
    return seen.length > 0 && seen.every(({ state }) => state === 'present' || state === 'validated');
  }

  #lookUp(record: RequiredRecord): Promise<Pick<SeenRecord, 'state' | 'found'>> {
    const key = `${record.name} ${record.value}`;
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const look = this.#ask(record);
    this.#looks.set(key, look);
    return look;
  }

  async #ask(record: RequiredRecord): Promise<Pick<SeenRecord, 'state' | 'found'>> {
    const answer = await this.#context.dns.lookUpCname(record.name);
    switch (answer.kind) {
      case 'present':
        return isSameTarget(answer.target, record.value)
          ? { state: 'present', found: '' }
          : { state: 'wrong', found: answer.target };
      case 'missing':
        return { state: 'missing', found: '' };
      case 'unknown':
        return { state: 'unknown', found: answer.why };
    }
  }
}

/** The underscore in front of the value may be dropped where a provider forbids it (ACM User Guide, "DNS validation"). */
function isSameTarget(found: string, wanted: string): boolean {
  return found.replace(/^_/, '') === wanted.replace(/^_/, '');
}
