import type { LoadBalancerType } from '../../core/arn.ts';

const words: Readonly<Record<LoadBalancerType, string>> = {
  application: 'ALB',
  network: 'NLB',
  classic: 'CLB',
  gateway: 'GWLB',
};

/** A load balancer's type as tables and lists name it, the same in every language. */
export function loadBalancerWord(type: LoadBalancerType): string {
  return words[type];
}
