namespace Ota.PublicComment.Samples.Web;

/// <summary>One page to try it: a form, no script.</summary>
internal static class TryPage
{
    public const string Html =
        """
        <!doctype html>
        <html lang="ja">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>パブリックコメント結果を読む</title>
        <link rel="stylesheet" href="/style.css">
        </head>
        <body>
        <main>
        <h1>パブリックコメント結果を読む</h1>
        <p>自治体が公表した結果のファイルを選ぶと、意見と考え方を読み取ります。ファイルは保存しません。</p>
        <form method="post" action="/api/report" enctype="multipart/form-data">
        <p><label for="file">結果のファイル</label>
        <input id="file" name="file" type="file" required aria-describedby="kinds"></p>
        <p id="kinds">PDF、Word（.docx）、Excel（.xlsx）、HTML、CSV、テキスト。20 MB まで。</p>
        <p><button>報告のページを見る</button>
        <button formaction="/api/document">JSON を見る</button>
        <button formaction="/api/envelope">指摘と参照先も含む JSON を見る</button></p>
        </form>
        <p><a href="/openapi/v1.json">OpenAPI</a> · <a href="/schema.json">JSON Schema</a></p>
        </main>
        </body>
        </html>

        """;

    public const string Css =
        """
        body { font: 1rem/1.7 system-ui, sans-serif; margin: 0; color: #1b1b1b; background: #fff; }
        main { max-width: 40rem; margin: 0 auto; padding: 1.5rem; }
        label { display: block; font-weight: 700; }
        button { font: inherit; padding: .5rem 1rem; margin: .25rem 0; border: 2px solid #0f4c5c; border-radius: .4rem; background: #fff; color: #0f4c5c; }
        button:first-child { background: #0f4c5c; color: #fff; }
        a { color: #0b5a8a; }
        :focus-visible { outline: 3px solid #b35c00; outline-offset: 2px; }

        """;
}
