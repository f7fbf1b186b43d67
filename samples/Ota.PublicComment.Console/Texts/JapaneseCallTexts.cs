
namespace Ota.PublicComment.Samples.Texts;

/// <summary>The command line in Japanese.</summary>
internal sealed class JapaneseCallTexts : CallTexts
{
    private const string SeeHelp = "使い方は --help で表示します。";

    private static readonly string Roles = string.Join(", ", Enum.GetNames<ColumnRole>());

    public override MessageLanguage Language => MessageLanguage.Japanese;

    public override string RootDescription => "パブリックコメントの結果を読み取ります。引数なしでは、同梱の見本を読み取って表示します。";

    public override string ReadDescription => "結果のファイルを読み取り、内容、確認すべきこと、直したことを表示します。";

    public override string FileArgument => "読み取るファイル。- は標準入力。--to の形式によってはフォルダーも指定できます。";

    public override string PlanOption => "参照先の計画（JSON、CSV、目次、Word、HTML など読み取れる形式）。";

    public override string PlanAddressOption => "計画の公開先の URL。html と web-annotation の参照先になります。";

    public override string ExamplesTitle => "使用例:";

    public override IReadOnlyList<(string Call, string About)> Examples(string command) => command switch
    {
        "read" => [("read 結果.csv", "内容と確認すべきことを表示"), ("read 結果.csv --out 結果.json", "JSON に変換"), ("read 結果フォルダー --to pairs --out 対応表.csv", "フォルダーの結果を1つの表に")],
        "plan" => [("plan 計画.txt", "目次を表示"), ("plan 計画.txt --out 計画.csv", "目次を表に変換")],
        "check" => [("check 案.csv --plan 計画.csv", "公表前の案を点検"), ("check 案.csv --out 指摘.csv", "指摘一覧を書き出す"), ("check 案.csv --mask 伏せ字.csv", "個人情報を伏せた写しを作る"), ("check *.csv --published --quiet", "公表済みの結果をまとめて点検")],
        "publish" => [("publish 案.csv --plan 計画.csv --out 公表", "点検し、公表用のファイルを一式書き出す")],
        "references" => [("references 結果.csv --plan 計画.csv", "考え方の参照先を一覧")],
        "formats" => [("formats", "--to に指定できる形式の一覧")],
        _ => [("check 案.csv --plan 計画.csv", "公表前の案を点検"), ("publish 案.csv --plan 計画.csv --out 公表", "公表用のファイルを一式書き出す"), ("read 結果.csv", "結果を読み取る")],
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

    public override string PlanDescription => "計画の目次や取組の一覧を読み取り、確認すべきことと目次を表示します。";

    public override string PlanFileArgument => "目次、取組の一覧、または計画の JSON・CSV。- は標準入力。";

    public override string PlanToOption => "出力の形式。既定は outline。";

    public override string ToOption => "出力の形式（formats で一覧）。既定は report。";

    public override string OutOption => "出力先のファイル（すでにあれば置き換えます。読み込むファイル自身は指定できません）。既定は標準出力。";

    public override string MapOption => "列の役割。例: 1=number,要旨=opinion,-1=response";

    public override string EncodingOption => "文字コード（utf-8、cp932、euc-jp、iso-2022-jp、utf-16）。省略時はバイトの並びから判別します。";

    public override string ProfileOption => "見出しの語を教える JSON ファイル。";

    public override string MunicipalityOption => "公表した団体の全国地方公共団体コード（6けた）。";

    public override string RepairsOption => "直したことを1件ずつ、前後の文とともに表示します。";

    public override string WithoutTextOption => "意見の本文を出力しません（他人の文章のため）。";

    public override string FormatsDescription => "--to に指定できる形式の一覧を表示します。";

    public override string TakesFolders => "［フォルダー可］";

    public override string? FormatAbout(string name) => name switch
    {
        "json" => "この形式のまま読み戻せる JSON",
        "ndjson" => "1行に1件の JSON（読み戻せます）",
        "envelope" => "文書・参照・お知らせをまとめた JSON",
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

    public override string CommandsTitle => "コマンド:";

    public override string ArgumentsTitle => "引数:";

    public override string OptionsTitle => "オプション:";

    public override string ExitCodes => "終了コード: 0 読み取り済み（警告を含む）、1 文書にエラーがある、2 何も読み取れない、または呼び出しの誤り、130 中断";

    public override string WrongCall => $"呼び出しが正しくありません。{SeeHelp}";

    public override string OnlyWith(string option, string other) => $"{option} は {other} とあわせて指定してください（報告は確認のために本文を引用します）。{SeeHelp}";

    public override string MissingFile => $"読み取るファイルを指定してください。{SeeHelp}";


    public override string Working(int file, int files, int seconds, int? left) => (files > 1 ? $"{files} 件中 {file} 件目を処理しています" : "処理しています")
        + (left is { } rest ? $"（残り約 {Time(rest)}）" : $"（{Time(seconds)}経過）");

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
        => $"{option} の「{path}」を読めません。{{\"headings\": {{\"response\": [\"見出し\"]}}}} の形の JSON を指定してください（{reason}）。";

    public override string WrongMunicipality(string option, string value)
        => $"{option} の「{value}」は全国地方公共団体コードではありません。6けたの数字で指定してください。";

    public override string ResultAsPlan(string path) => $"--plan の「{path}」は計画ではなく、意見と考え方の表です。計画の目次や取組の一覧を指定してください。";

    public override string FileNotFound(string path) => $"ファイルが見つかりません: {path}";

    public override string FolderNotFound(string path) => $"出力先のフォルダーがありません: {path}";

    public override string IsFolder(string path) => $"ファイルではなくフォルダーです: {path}";

    public override string NoPermission(string path) => $"アクセスする権限がありません: {path}";

    public override string CannotRead(string path, string reason) => $"読み込めません: {path}（{reason}）";

    public override string CannotWrite(string path, string reason) => $"書き込めません: {path}（{reason}）";

    public override string NothingRead(string path) => $"何も読み取れませんでした: {path}";
}
