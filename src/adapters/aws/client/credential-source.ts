import type { AwsCredentialIdentity } from '@smithy/types';

/**
 * Gives the credentials to sign the next request with; keeps and renews them itself. `expired`: credentials that AWS
 * calls expired, which are not given again as far as others can be had.
 */
export type CredentialSource = (expired?: AwsCredentialIdentity) => Promise<AwsCredentialIdentity>;
