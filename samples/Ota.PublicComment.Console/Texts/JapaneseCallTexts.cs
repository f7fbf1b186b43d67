
namespace Ota.PublicComment.Samples.Texts;

/// <summary>The command line in Japanese.</summary>
internal sealed class JapaneseCallTexts : CallTexts
{
    private const string SeeHelp = "使い方は --help で表示します。";

    private static readonly string Roles =
        string.Join(", ", Enum.GetNames<ColumnRole>().Select(static n => char.ToLowerInvariant(n[0]) + n[1..]));

    public override MessageLanguage Language => MessageLanguage.Japanese;

    public override string RootDescription => "パブリックコメントの結果を読み取ります。引数なしでは、同梱の見本を読み取って表示します。";

    public override string ReadDescription => "結果のファイルを読み取り、内容、確認すること、自動で直したことを表示します。別の形式への変換もできます。";

    public override string FileArgument => "読み取るファイル。- は標準入力。";

    public override string PlanOption => "参照先の計画（Word、Excel、PDF、Web ページ、CSV、目次のテキスト、JSON）。";

    public override string PlanAddressOption => "計画を公開しているページの URL。html と web-annotation から、そこへリンクします。";

    public override string ExamplesTitle => "使用例:";

    public override IReadOnlyList<(string Call, string About)> Examples(string command) => command switch
    {
        "read"
            => [("read 結果.csv", "内容と確認すべきことを表示"), ("read 結果.csv --out 結果.json", "JSON に変換"),
                ("read 結果.csv --without-repair OPC2018", "考え方の空欄を空欄のまま読む"), ("read 結果フォルダー --to pairs --out 対応表.csv", "フォルダーの結果を1つの表に")],
        "plan" => [("plan 計画.pdf", "目次を表示"), ("plan 計画.pdf --to csv --out 計画.csv", "目次を表に変換")],
        "check"
            => [("check 案.xlsx --plan 計画.pdf", "公表前の案を点検"), ("check 案.xlsx --out 指摘.xlsx", "指摘一覧を書き出す"),
                ("check 案.csv --mask 伏せ字.csv", "個人情報を伏せた写しを作る"), ("check 案.xlsx --write-baseline 確認済み.json", "今の指摘を確認済みにする"),
                ("check 案.xlsx --baseline 確認済み.json", "新しい指摘だけを表示"), ("check *.csv --published --quiet", "公表済みの結果をまとめて点検")],
        "publish" => [("publish 案.xlsx --plan 計画.pdf --out 公表", "点検し、公表用のファイルを一式書き出す")],
        "references"
            => [("references 結果.csv --plan 計画.csv", "考え方の参照先を一覧"), ("references 結果.csv --plan 計画.pdf --out 参照.xlsx", "参照の一覧を書き出す")],
        "formats" => [("formats", "--to に指定できる形式の一覧")],
        _ => [("check 案.xlsx --plan 計画.pdf", "公表前の案を点検"), ("publish 案.xlsx --plan 計画.pdf --out 公表", "公表用のファイルを一式書き出す"),
            ("read 結果.csv", "結果を読み取る")],
    };

    public override string PublishDescription => "案を点検し、合格であれば公表用のファイル（ページ、CMS 用の表、読み上げ用テキスト、オープンデータ、JSON など）を一度に書き出します。";

    public override string PublishOutOption => "書き出すフォルダー。なければ作ります。";

    public override string ForceOption => "点検に合格しなくても書き出します。";

    public override string NotPublished(int findings) => $"点検で誤りが {findings} 件見つかったため、何も書き出しませんでした。直してから再度実行してください（--force で書き出せます）。";

    public override string Published(int files, string folder) => $"{files} 個のファイルを {folder} に書き出しました。";

    public override string IndexTitle(string source) => $"{source} から書き出したファイル";

    public override string FilesArgument => "読み取るファイル（複数、フォルダー、*.csv も可）。- は標準入力。";

    public override string DidYouMean(string word) => $" もしかして: {word}";

    public override string NoFileIn(string argument) => $"該当するファイルがありません: {argument}";

    public override string SameOutput(string path) => $"「{path}」が出力先として2回指定されています。別々のファイルを指定してください。";

    public override string PlanDescription => "計画の目次や取組の一覧を読み取り、確認することと目次を表示します。";

    public override string PlanFileArgument => "目次、取組の一覧、または計画の JSON・CSV。- は標準入力。";

    public override string PlanToOption => "出力の形式。既定は outline。";

    public override string ToOption => "出力の形式（formats で一覧）。既定は report。";

    public override string OutOption => "出力先のファイル（すでにあれば置き換えます。読み込むファイル自身は指定できません）。既定は標準出力。";

    public override string MapOption => $"列の役割。例: 1=number,要旨=opinion,-1=response（役割: {Roles}）";

    public override string EncodingOption => "文字コード（utf-8、cp932、euc-jp、iso-2022-jp、utf-16）。省略時は自動で判別します。";

    public override string ProfileOption => "見出しの語を登録した JSON ファイル（庁内独自の見出しがあるとき）。";

    public override string MunicipalityOption => "公表した団体の全国地方公共団体コード（6けた）。";

    public override string WithoutRepairOption => "行わない補正のコード（コンマ区切り。all はすべて）。例: OPC2017,OPC2018";

    public override string UnknownRepair(string option, string code) => $"{option} の「{code}」という補正はありません。補正のコードは read --repairs で確かめられます。";

    public override string RepairsOption => "直したことを1件ずつ、前後の文とともに表示します。";

    public override string WithoutTextOption => "意見の本文を出力しません（他人の文章のため）。";

    public override string FormatsDescription => "--to に指定できる形式の一覧を表示します。";

    public override string TakesFolders => "［フォルダー可］";

    public override string? FormatAbout(string name) => name switch
    {
        "json" => "この形式のまま読み戻せる JSON",
        "ndjson" => "1行に1件の JSON（読み戻せます）",
        "envelope" => "文書・参照・指摘をまとめた JSON",
        "csv" => "表計算ソフト用の表（読み戻せます）",
        "open-data" => "オープンデータの表",
        "pairs" => "研究者用の意見と考え方の対応表",
        "citations" => "参照の一覧（考え方が引いている箇所とその参照先）",
        "docx" => "Word 文書（A4 の結果表）",
        "xlsx" => "Excel ブック（結果・集計・指摘・参照）",
        "kouchou-ai" => "広聴AI の入力",
        "decidim-csv" => "Decidim へ取り込む回答（CSV）",
        "decidim-json" => "Decidim へ取り込む回答（JSON）",
        "web-annotation" => "計画に重ねて表示する注釈（W3C Web Annotation）",
        "markdown" => "読み物（Markdown）",
        "html" => "市民向けの報告ページ（HTML。フォルダーなら索引つき）",
        "html-fragment" => "ホームページに貼る表（HTML）",
        "text" => "音声読み上げ用のテキスト",
        _ => null,
    };

    public override string OneDocumentOnly(string name, string choices) => $"{name} は1つの文書だけを書き出す形式です。フォルダーを指定できる形式: {choices}";

    public override string LanguageOption => "表示の言語。既定は ja。";

    public override string HelpOption => "使い方を表示します。";

    public override string VersionOption => "版を表示します。";

    public override string UsageTitle => "使い方:";

    public override string AnyOptions => "[オプション]";

    public override string ValueName(string name) => name switch
    {
        "FILE" or "PATH" => "ファイル",
        "FOLDER" => "フォルダー",
        "NAME" => "名前",
        "MAP" => "列=役割,…",
        "CODE" or "CODES" => "コード",
        _ => name,
    };

    public override string CommandsTitle => "コマンド:";

    public override string ArgumentsTitle => "引数:";

    public override string OptionsTitle => "オプション:";

    public override string ExitCodes => "終了コード: 0 読み取り済み（要確認があっても 0）、1 文書に誤りがある、2 何も読み取れない、または呼び出しの誤り、130 中断";

    public override string WrongCall => $"呼び出しが正しくありません。{SeeHelp}";

    public override string OnlyWith(string option, string other) => $"{option} は {other} とあわせて指定してください（報告は確認のために本文を引用します）。{SeeHelp}";

    public override string MissingFile => $"読み取るファイルを指定してください。{SeeHelp}";


    public override string Working(int file, int files, int seconds, int? left)
        => (files > 1 ? $"{files} 件中 {file} 件目を処理しています" : "処理しています") + Rest(seconds, left);

    public override string WorkingOnPlan(int seconds, int? left) => "計画を読んでいます" + Rest(seconds, left);

    private static string Rest(int seconds, int? left) => left is { } rest ? $"（残り約 {Time(rest)}）" : $"（{Time(seconds)}経過）";

    private static string Time(int seconds) => seconds < 60 ? $"{seconds} 秒" : $"{seconds / 60} 分 {seconds % 60} 秒";

    public override string BomOption => "CSV の先頭に BOM を付けます（Excel で開くとき）。";

    public override string NoIdsOfProposals
        => "番号のない意見か、重複した番号があるため、ID は Decidim の提案の ID ではありません。このままでは Decidim に取り込めません。意見ごとに提案の ID を番号として付けてください。";

    public override string Cancelled => "中断しました。";

    public override string OutIsInput(string path) => $"「{path}」はこの呼び出しで読み込むファイルです。別の出力先を指定してください。";

    public override string UnknownFileArgument(string token) => $"ファイルを読み込むには「read {token}」と指定してください。";

    public override string UnknownArgument(string token) => $"「{token}」という引数またはオプションはありません。{SeeHelp}";

    public override string WrongOption(string option) => $"{option} の指定が正しくありません（値は1つだけ指定できます）。{SeeHelp}";

    public override string MissingValue(string option) => $"{option} に値がありません。{SeeHelp}";

    public override string UnknownChoice(string option, string value, string choices)
        => $"{option} に「{value}」は指定できません。指定できる値: {choices}";

    public override string WrongMap(string option, string value, string? reason)
        => $"{option} の「{value}」を読めません。「見出し=役割」または「位置=役割」をコンマで区切ってください（位置は左から 1、右からは -1）。役割: {Roles}";

    public override string WrongProfile(string option, string path, string reason)
        => $"{option} の「{path}」を読めません。{{\"headings\": {{\"response\": [\"見出し\"]}}}} の形の JSON を指定してください{Reason.InJapanese(reason)}。";

    public override string WrongMunicipality(string option, string value)
        => $"{option} の「{value}」は全国地方公共団体コードではありません。6けたの数字で指定してください。";

    public override string PlanAsResult(string path) => $"「{path}」は計画の目次や取組の一覧と思われます。計画は --plan に指定し、ここには意見と考え方の表を指定してください。";

    public override string MaskedAnew(string path) => $"元のファイルの体裁のままでは伏せられないため、読み取った内容を伏せて {path} に書き出しました。";

    public override string MaskIncomplete(string path) => $"{path} には伏せきれていない個人情報があります。開いて確かめ、残りを手で伏せてください。";

    public override string NoMaskedForm(string path, string endings)
        => $"このファイルは元の体裁のままでは伏せられません。--mask の「{path}」の拡張子を次のどれかにしてください: {endings}";

    public override string ResultAsPlan(string path) => $"--plan の「{path}」は計画ではなく、意見と考え方の表です。計画の目次や取組の一覧を指定してください。";

    public override string FileNotFound(string path) => $"ファイルが見つかりません: {path}";

    public override string FolderNotFound(string path) => $"出力先のフォルダーがありません: {path}";

    public override string IsFolder(string path) => $"ファイルではなくフォルダーです: {path}";

    public override string NoPermission(string path) => $"アクセスする権限がありません: {path}";

    public override string CannotRead(string path, string reason)
        => $"読み込めません: {path}。ほかのソフトで開いているときは閉じ、共有フォルダーであればつながっているかを確かめてください。";

    public override string TooLarge(string path) => $"大きすぎるため読み込めません（上限 64 MB）: {path}";

    public override string CannotWrite(string path, string reason) => path == "stdout" ? "標準出力に書き込めません（受け取る側が閉じています）。"
        : $"書き込めません: {path}。ほかのソフト（Excel など）で開いているときは閉じ、ファイル名と空き容量を確かめてください。";

    public override string NothingRead(string path) => $"何も読み取れませんでした: {path}";
}
