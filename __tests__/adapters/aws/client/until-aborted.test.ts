import { afterEach, expect, test } from '@jest/globals';
import { certificateArn, certificateDetail } from '../support/certificates.ts';
import { json, jsonError } from '../support/server.ts';
import { closeWorlds, session, startWorld } from '../support/world.ts';

afterEach(closeWorlds);

test('readers of a request that was given up send nothing more, and others go on', async () => {
  const giveUp = new AbortController();
  const world = await startWorld({
    SearchCertificates() {
      giveUp.abort();
      return jsonError('ThrottlingException', 'Rate exceeded');
    },
    DescribeCertificate: () => json({ Certificate: certificateDetail('a', 'EMAIL') }),
  });
  const given = await world.readers.open(session('scan', { signal: giveUp.signal }));
  await expect(given.certificates.findEmailValidated()).rejects.toThrow(/abort/i);
  await expect(given.certificates.describeCertificate(certificateArn('a'))).rejects.toThrow(/abort/i);
  expect(world.calls('SearchCertificates')).toHaveLength(1);
  expect(world.calls('DescribeCertificate')).toHaveLength(0);
  const other = await world.readers.open(session('scan'));
  await other.certificates.describeCertificate(certificateArn('a'));
  expect(world.calls('DescribeCertificate')).toHaveLength(1);
});
