import type { Catalogue } from '../catalogue.ts';

export const providers = {
  form: (name, dot, hint) => `**${name} の場合：** ${dot}${hint}`,
  dots: {
    needed:
      'ホスト名と値を、下記のブロックのとおりに入力してください。値の末尾のドットは必須です。ドットがないと、値の後ろにゾーン名が付きます。',
    refused: 'ホスト名と値を、下記のブロックのとおりに、末尾のドットを付けずに入力してください。',
    either: 'ホスト名と値を、下記のブロックのとおりに入力してください。',
  },
  hints: {
    'Amazon Route 53': 'ゾーン名は入力欄の後ろに表示されます。',
    Cloudflare:
      'dash.cloudflare.com → ドメイン → *DNS* → *レコード*。*プロキシステータス*は **DNS のみ**（DNS only）にし、このレコードの CNAME フラット化は無効のままにしてください。',
    GoDaddy:
      '*Domain Portfolio* → ドメイン → *DNS* → *Add New Record*。完全な名前を入力すると、ゾーン名が二重になります。',
    'Google Cloud DNS': 'ゾーン名は入力欄の後ろに表示されます。',
    'Azure DNS': '名前はゾーンからの相対名です。インポートでは、既存の CNAME は上書きされません。',
    'Akamai Edge DNS': 'セカンダリーゾーンは編集できないため、プライマリー側で登録してください。',
    NS1: 'ゾーン名は入力欄の後ろに表示されます。',
    Namecheap: '*Domain List* → *Manage* → *Advanced DNS*。完全な名前を入力すると、ゾーン名が二重になります。',
    OVHcloud:
      'フォームでアンダースコアを入力できない場合は、*Change in text format* で下記のゾーンファイルの行を追加してください（ゾーン全体が表示されるため、ほかの行は残します）。',
    'GMO（お名前.com、VALUE-DOMAIN、ConoHa）':
      'このネームサーバーは複数のサービスで共用されています。ご契約のサービスの管理画面で登録してください。VALUE-DOMAIN のテキスト欄では `cname ホスト名 値.` の形式で、値の末尾にドットを付けます。',
    'お名前.com': '保存するときに、ネームサーバーの変更にチェックを入れないでください。',
    さくらインターネット: 'ドメインコントロールパネルのゾーン編集で登録します。',
    ムームードメイン: 'ムームーDNS → 変更 → 設定2。ホスト名は「サブドメイン」に入力します。',
    エックスサーバー: 'サーバーパネル → DNSレコード設定。',
  },
} satisfies Catalogue['providers'];
