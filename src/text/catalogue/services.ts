import type { Language } from '../../core/language.ts';
import type { UnnamedService } from '../../core/certificate/usage.ts';

/** Users of a certificate that no name of a service tells. */
export type ServiceTexts = Readonly<Record<UnnamedService, string>>;

export const serviceTexts: Readonly<Record<Language, ServiceTexts>> = {
  en: {
    'aws-load-balancer':
      'a custom domain name of API Gateway, or another service with a load balancer in an account of AWS:',
    'aws-distribution':
      'a custom domain name of API Gateway, Cognito or AppSync, by a CloudFront distribution in an account of AWS:',
    unknown: 'an unknown service:',
  },
  ja: {
    'aws-load-balancer':
      'API Gateway のカスタムドメイン名など、AWS 所有アカウントのロードバランサーを使用するサービス：',
    'aws-distribution':
      'API Gateway、Cognito、AppSync いずれかのカスタムドメイン名（AWS 所有アカウントの CloudFront ディストリビューション）：',
    unknown: '不明なサービス：',
  },
};
