/**
 * Why nothing more is asked for in an issue though no migration came to its end. `unused`: nothing uses the certificate any
 * more, and nothing was swapped; `deleted`: ACM does not know it any more; `ignored`: a rule of the config leaves it out;
 * `outside`: no scan looks at its account and region any more.
 */
export type IssueEnd = 'unused' | 'deleted' | 'ignored' | 'outside';
