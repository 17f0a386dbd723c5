/* What the action's roles need, for fleets that are set up in the demo and the tests. */

const reads = [
  ...['acm:DescribeCertificate', 'acm:ListTagsForCertificate', 'elasticloadbalancing:Describe*'],
  'ssm:GetCalendarState',
];

/** Actions of the scan role: it reads, requests certificates and deletes its own requests. */
export const scanActions: readonly string[] = [
  ...reads,
  ...['acm:SearchCertificates', 'acm:ListCertificates', 'acm:ListCertificateDomainValidations'],
  ...['acm:RequestCertificate', 'acm:AddTagsToCertificate', 'acm:DeleteCertificate', 'acm:UpdateCertificateOptions'],
  'acm:RemoveTagsFromCertificate',
];

/** Actions of the swap role: it changes listeners' certificates. */
export const swapActions: readonly string[] = [
  ...reads,
  'elasticloadbalancing:ModifyListener',
  'elasticloadbalancing:AddListenerCertificates',
  'elasticloadbalancing:RemoveListenerCertificates',
  'elasticloadbalancing:SetLoadBalancerListenerSSLCertificate',
];

/** Actions of the check role: it only reads. */
export const checkActions: readonly string[] = reads;
