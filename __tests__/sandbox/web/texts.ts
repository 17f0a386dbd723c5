/* Markdown of the kind that the action writes. */

export const issueBody = `<!-- acm-email-to-dns:begin -->
<!-- acm-email-to-dns:certificate=arn:aws:acm:ap-northeast-1:111122223333:certificate/1f3a9c2e-1234-4321-abcd-0123456789ab -->
**Needed by 2027-03-03.** ACM stops renewing e-mail-validated certificates on 2027-09-30.
Two records have to be registered in DNS.

| | |
| --- | --- |
| Account | \`111122223333\` \`Shop \\| Japan\` |
| Region | \`ap-northeast-1\` |
| Expires | 2027-04-02 |

### Records to register

| Name | Value | Seen in DNS |
| :--- | :--- | :---: |
| \`_0a1b2c3d4e5f60718293a4b5c6d7e8f9.shop.example.com.\` | \`_f9e8d7c6b5a4938271605f4e3d2c1b0a.mhbtsbpdnt.acm-validations.aws.\` | yes |
| \`_1b2c3d4e5f60718293a4b5c6d7e8f90a.www.shop.example.com.\` | \`_e8d7c6b5a4938271605f4e3d2c1b0af9.mhbtsbpdnt.acm-validations.aws.\` | not yet |

<details><summary>Zone file</summary>

\`\`\`dns
_0a1b2c3d4e5f60718293a4b5c6d7e8f9.shop.example.com. 300 IN CNAME _f9e8d7c6b5a4938271605f4e3d2c1b0a.mhbtsbpdnt.acm-validations.aws.
\`\`\`

</details>

Where it is used:

- [shop](https://example.com/) (Application Load Balancer), port 443: default certificate
- \`api\` (Network Load Balancer), port 443: SNI list

> [!WARNING]
> This attempt ends on 2026-10-12 22:59 Asia/Tokyo (13:59 UTC).
<!-- acm-email-to-dns:end -->`;

export const stickyComment = `### Swapped 1 of 2 listeners

| Listener | Before | After | When | Verified |
| --- | --- | --- | --- | --- |
| \`shop\` 443 | \`1f3a9c2e\` | \`7d20b4aa\` | 2026-10-09 23:03 Asia/Tokyo | TLS, 3 addresses |
| \`api\` 443 | \`1f3a9c2e\` | – | waits: \`outside-window\` | |

@octokit-team, [the run](http://127.0.0.1:4000/my-org/infra/pull/5#issuecomment-21) says more.`;

export const summary = `# Scan

Found **3** e-mail-validated certificates
in 6 account-regions.

| Account | Region | Found | State |
| --- | --- | ---: | --- |
| \`111122223333\` | \`ap-northeast-1\` | 2 | awaiting DNS |
| \`444455556666\` | \`eu-west-1\` | 1 | ready |

<details><summary>What happens next</summary>

1. Register the records.
2. Merge the pull request.

</details>
`;

export const plan = `@@ -0,0 +1,11 @@
+version: 1
+account: "111122223333"
+region: ap-northeast-1
+domains: [shop.example.com, www.shop.example.com]
+from: arn:aws:acm:ap-northeast-1:111122223333:certificate/1f3a9c2e-1234-4321-abcd-0123456789ab
+to: arn:aws:acm:ap-northeast-1:111122223333:certificate/7d20b4aa-1234-4321-abcd-0123456789ab
+listeners:
+  - arn: arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:listener/app/shop/50dc6c495c0c9188/f2f7dc8efc522ab2
+    load-balancer: shop
+    type: application
+    certificate: default`;
