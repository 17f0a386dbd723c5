import { afterEach, describe, expect, test } from '@jest/globals';
import type { ListenerReader } from '../../../../src/ports/aws.ts';
import { certificateArn } from '../support/certificates.ts';
import { certificateXml, listenerArn, listenerXml, loadBalancerArn, members } from '../support/listeners.ts';
import type { World } from '../support/world.ts';
import { closeWorlds, session, startWorld } from '../support/world.ts';
import { xml, xmlError } from '../support/server.ts';

afterEach(closeWorlds);

async function openReader(world: World): Promise<ListenerReader> {
  return (await world.readers.open(session('check'))).listeners;
}

const [one, two, three] = ['one', 'two', 'three'].map(certificateArn) as [string, string, string];

describe('describing a load balancer', () => {
  test('gives its name, type, DNS name and scheme', async () => {
    const world = await startWorld({
      DescribeLoadBalancers: () =>
        xml(
          'DescribeLoadBalancers',
          `<LoadBalancers><member><LoadBalancerArn>${loadBalancerArn}</LoadBalancerArn><LoadBalancerName>shop</LoadBalancerName><Type>application</Type><DNSName>shop-1.elb.example.com</DNSName><Scheme>internal</Scheme></member></LoadBalancers>`,
        ),
    });

    expect(await (await openReader(world)).describeLoadBalancer(loadBalancerArn)).toEqual({
      arn: loadBalancerArn,
      name: 'shop',
      type: 'application',
      dnsName: 'shop-1.elb.example.com',
      scheme: 'internal',
    });
  });

  test('gives undefined when it is gone', async () => {
    const world = await startWorld({ DescribeLoadBalancers: () => xmlError('LoadBalancerNotFound') });

    expect(await (await openReader(world)).describeLoadBalancer(loadBalancerArn)).toBeUndefined();
  });
});

describe('describing many load balancers at once', () => {
  function arnOf(index: number): string {
    return loadBalancerArn.replace(/shop/, `lb-${String(index + 10)}`);
  }

  function describing(input: Parameters<typeof members>[0]): string {
    const found = members(input, 'LoadBalancerArns').map(
      (arn) =>
        `<member><LoadBalancerArn>${arn}</LoadBalancerArn><LoadBalancerName>${arn.split('/')[2] ?? ''}</LoadBalancerName><Type>network</Type><DNSName>x.example.com</DNSName></member>`,
    );
    // In whatever order AWS lists them.
    return `<LoadBalancers>${found.toReversed().join('')}</LoadBalancers>`;
  }

  test('takes one call for twenty, and gives each its own', async () => {
    const world = await startWorld({
      DescribeLoadBalancers: ({ input }) => xml('DescribeLoadBalancers', describing(input)),
    });
    const reader = await openReader(world);
    const arns = Array.from({ length: 45 }, (_, index) => arnOf(index));

    const found = await Promise.all([...arns, ...arns].map((arn) => reader.describeLoadBalancer(arn)));

    expect(found.map((one) => one?.arn)).toEqual([...arns, ...arns]);
    expect(found[44]?.name).toBe('lb-54');
    const sizes = world.calls('DescribeLoadBalancers').map(({ input }) => members(input, 'LoadBalancerArns').length);
    expect(sizes).toEqual([20, 20, 5]);
  });

  test.each(['LoadBalancerNotFound', 'ValidationError'])(
    'looks for the one that is to blame for %s, and gives all others',
    async (code) => {
      const bad = arnOf(13);
      const world = await startWorld({
        DescribeLoadBalancers: ({ input }) =>
          members(input, 'LoadBalancerArns').includes(bad)
            ? xmlError(code)
            : xml('DescribeLoadBalancers', describing(input)),
      });
      const reader = await openReader(world);
      const arns = Array.from({ length: 20 }, (_, index) => arnOf(index));

      const found = await Promise.allSettled(arns.map((arn) => reader.describeLoadBalancer(arn)));

      const names = found.map((one) => (one.status === 'fulfilled' ? (one.value?.arn ?? 'gone') : 'refused'));
      const blamed = code === 'ValidationError' ? 'refused' : 'gone';
      expect(names).toEqual(arns.map((arn) => (arn === bad ? blamed : arn)));
    },
  );

  test('takes one that the answer leaves out for unread, not for gone', async () => {
    const world = await startWorld({
      DescribeLoadBalancers: () => xml('DescribeLoadBalancers', '<LoadBalancers></LoadBalancers>'),
    });
    await expect((await openReader(world)).describeLoadBalancer(loadBalancerArn)).rejects.toMatchObject({
      details: { code: 'IncompleteAnswer' },
    });
  });
});

describe('listing the listeners of a load balancer', () => {
  test('gives HTTPS and TLS listeners of all pages with default and SNI certificates of all pages', async () => {
    const world = await startWorld({
      DescribeListeners: ({ input }) =>
        input['Marker'] === undefined
          ? xml(
              'DescribeListeners',
              `<Listeners>${listenerXml('a', 'HTTPS')}${listenerXml('b', 'HTTP', 80)}</Listeners><NextMarker>m</NextMarker>`,
            )
          : xml('DescribeListeners', `<Listeners>${listenerXml('c', 'TLS', 8443)}</Listeners>`),
      DescribeListenerCertificates: ({ input }) =>
        input['Marker'] === undefined
          ? xml(
              'DescribeListenerCertificates',
              `<Certificates>${certificateXml(two, false)}${certificateXml(one, true)}</Certificates><NextMarker>n</NextMarker>`,
            )
          : xml(
              'DescribeListenerCertificates',
              `<Certificates>${certificateXml(one, false)}${certificateXml(three, false)}</Certificates>`,
            ),
    });

    const listeners = await (await openReader(world)).listSecureListeners(loadBalancerArn);

    const certificates = { defaultCertificate: one, sniCertificates: [one, three, two] };
    expect(listeners).toEqual([
      { arn: listenerArn('a'), loadBalancerArn, port: 443, protocol: 'HTTPS', ...certificates },
      { arn: listenerArn('c'), loadBalancerArn, port: 8443, protocol: 'TLS', ...certificates },
    ]);
  });

  test('is empty when the load balancer is gone', async () => {
    const world = await startWorld({ DescribeListeners: () => xmlError('LoadBalancerNotFound') });

    expect(await (await openReader(world)).listSecureListeners(loadBalancerArn)).toEqual([]);
  });

  test('leaves out a listener that goes in between', async () => {
    const world = await startWorld({
      DescribeListeners: () => xml('DescribeListeners', `<Listeners>${listenerXml('a', 'HTTPS')}</Listeners>`),
      DescribeListenerCertificates: () => xmlError('ListenerNotFound'),
    });

    expect(await (await openReader(world)).listSecureListeners(loadBalancerArn)).toEqual([]);
  });

  test('fails when a marker comes twice', async () => {
    const world = await startWorld({
      DescribeListeners: () =>
        xml('DescribeListeners', `<Listeners>${listenerXml('a', 'HTTPS')}</Listeners><NextMarker>again</NextMarker>`),
    });

    await expect((await openReader(world)).listSecureListeners(loadBalancerArn)).rejects.toMatchObject({
      details: { service: 'elbv2', operation: 'DescribeListeners', kind: 'other' },
    });
  });
});

describe('describing one listener', () => {
  test.each([
    [[one, two], [two]],
    [
      [two, one, one],
      [one, two],
    ],
    [[two], [two]],
  ])('whose entries %j do not say which is the default takes one of it for that', async (listed, sniCertificates) => {
    const unsaid = (arn: string): string => certificateXml(arn, false).replace(/<IsDefault>.*<.IsDefault>/, '');
    const withDefault = listenerXml('a', 'TLS').replace(
      /<.member>$/,
      `<Certificates>${unsaid(one)}</Certificates></member>`,
    );
    const world = await startWorld({
      DescribeListeners: () => xml('DescribeListeners', `<Listeners>${withDefault}</Listeners>`),
      DescribeListenerCertificates: () =>
        xml('DescribeListenerCertificates', `<Certificates>${listed.map(unsaid).join('')}</Certificates>`),
    });

    const found = await (await openReader(world)).describeListener({ arn: listenerArn('a'), port: 443 });
    expect(found).toMatchObject({ defaultCertificate: one, sniCertificates });
  });

  test('gives it with its certificates', async () => {
    const world = await startWorld({
      DescribeListeners: () => xml('DescribeListeners', `<Listeners>${listenerXml('a', 'TLS')}</Listeners>`),
      DescribeListenerCertificates: () =>
        xml('DescribeListenerCertificates', `<Certificates>${certificateXml(one, true)}</Certificates>`),
    });

    expect(await (await openReader(world)).describeListener({ arn: listenerArn('a'), port: 443 })).toMatchObject({
      protocol: 'TLS',
      defaultCertificate: one,
      sniCertificates: [],
    });
  });

  test('gives undefined when it is gone', async () => {
    const world = await startWorld({ DescribeListeners: () => xmlError('ListenerNotFound') });

    expect(await (await openReader(world)).describeListener({ arn: listenerArn('a'), port: 443 })).toBeUndefined();
  });
});

describe('tags of load balancers and listeners', () => {
  function tagsOf(arn: string): string {
    return `<member><ResourceArn>${arn}</ResourceArn><Tags><member><Key>id</Key><Value>${arn.slice(-2)}</Value></member></Tags></member>`;
  }

  test('are asked for in groups of twenty, each ARN once', async () => {
    const world = await startWorld({
      DescribeTags: ({ input }) =>
        xml(
          'DescribeTags',
          `<TagDescriptions>${members(input, 'ResourceArns').map(tagsOf).join('')}</TagDescriptions>`,
        ),
    });
    const arns = Array.from({ length: 45 }, (_, index) => listenerArn(`${index + 10}`));

    const tags = await (await openReader(world)).listTags([...arns, ...arns]);

    expect(tags.size).toBe(45);
    expect(tags.get(listenerArn('54'))).toEqual({ id: '54' });
    const sizes = world.calls('DescribeTags').map(({ input }) => members(input, 'ResourceArns').length);
    expect(sizes).toEqual([20, 20, 5]);
  });

  test('are empty for one that is gone and right for the others of its group', async () => {
    const gone = listenerArn('13');
    const world = await startWorld({
      DescribeTags({ input }) {
        const arns = members(input, 'ResourceArns');
        return arns.includes(gone)
          ? xmlError('ListenerNotFound')
          : xml('DescribeTags', `<TagDescriptions>${arns.map(tagsOf).join('')}</TagDescriptions>`);
      },
    });
    const arns = ['11', '12', '13', '14', '15'].map(listenerArn);

    const tags = await (await openReader(world)).listTags(arns);

    expect([...tags.values()]).toEqual([{ id: '11' }, { id: '12' }, {}, { id: '14' }, { id: '15' }]);
  });

  test('were not read where the answer passes one over: somebody may own it', async () => {
    const world = await startWorld({
      DescribeTags: () => xml('DescribeTags', `<TagDescriptions>${tagsOf(listenerArn('11'))}</TagDescriptions>`),
    });
    const reader = await openReader(world);

    expect([...(await reader.listTags([listenerArn('11')])).values()]).toEqual([{ id: '11' }]);
    await expect(reader.listTags(['11', '12'].map(listenerArn))).rejects.toThrow(listenerArn('12'));
  });

  test.each([
    ['no list of tags', '', undefined],
    ['a tag without its key', '<Tags><member><Value>owned</Value></member></Tags>', undefined],
    ['an empty list of tags', '<Tags/>', {}],
    ['an empty list of tags in two parts', '<Tags></Tags>', {}],
  ])('are unknown without evidence: %s', async (_what, tags, expected) => {
    const described = `<member><ResourceArn>${listenerArn('11')}</ResourceArn>${tags}</member>`;
    const world = await startWorld({
      DescribeTags: () => xml('DescribeTags', `<TagDescriptions>${described}</TagDescriptions>`),
    });
    const asked = (await openReader(world)).listTags([listenerArn('11')]);
    if (expected === undefined) await expect(asked).rejects.toThrow(listenerArn('11'));
    else expect((await asked).get(listenerArn('11'))).toEqual(expected);
  });
});
