namespace Ota.PublicComment.Tests.Accuracy;

/// <summary>Which findings speak of which field: by their code or, for codes that are listed nowhere, by their words.</summary>
internal static class Topics
{
    private static readonly Dictionary<string, (string Codes, string[] Words)> Known = new()
    {
        ["opinions"] =
            ("1010 1011 1013 1021 1030 1031 1034 1044 1080 1081 1084 1086 1090 2030", ["意見", "考え方", "回答", "opinion", "response"]),
        ["answers"] = ("1013 1021 1030 1031 1034 1080 1081 1084 1086 1090 2018 2031 4030", ["考え方", "回答", "response"]),
        ["period"] = ("1105 1106", ["期間", "募集", "period"]),
        ["counts"] = ("1100 1101 1102 1103 1104 1108 4010 4012", ["件数", "人数", "者数", "合計", "内訳", "count", "total"]),
        ["tallies"] = ("1101 1102 1103 1104 1108 4010", ["件数", "人数", "者数", "合計", "内訳", "count", "total"]),
        ["legend"] = ("", ["凡例", "区分", "legend", "disposition"]),
        ["numbers"] = ("1085 1088 2003 4001 4002 4003 4004", ["番号", "number"]),
        ["places"] = ("", ["分野", "該当箇所", "結合", "章", "area", "place"]),
        ["title"] = ("1018", ["表題", "title"]),
        ["disposition"] = ("4041 4042 4043", ["区分", "disposition"]),
        ["personal"] = ("4050 4051 4052 4053 4054 4055", ["個人", "電話", "住所", "氏名", "生年", "personal"]),
        ["cut"] = ("2034 2035 2036", ["失われ", "途中", "lost"]),
        ["pages"] = ("3103 3104 4091", ["ページ", "page"]),
        ["titles"] = ("3101 3102 3103 3108", ["題名", "題", "title"]),
        ["citations"] = ("3001 3002 3003 3100 3101 3102 3103 3104 3105 3107 3108", ["参照", "citation", "reference"]),
        ["weekday"] = ("4073", ["曜日", "weekday"]),
        ["entries"] = ("1141 1143 1144 1146 1147 1148 1149 1150 1152 1153 1154", ["項目", "番号", "階層", "entry"]),
        ["text"] = ("2030 2032 5001 5006", ["本文", "文字", "text"]),
        ["file"] = ("1003 1005 1006 1007 1008 5001 5002 5005 5006 5010", ["JSON", "format", "文字コード"]),
        ["plan"] = ("1140 1150", ["計画", "目次", "plan"]),
    };

    // General codes that do not pass for a topic only because of their words.
    private static readonly HashSet<string> Listed =
    [
        .. Known.Values.SelectMany(v => v.Codes.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(c => "OPC" + c),
        .. ("1018 1020 1024 1082 1083 1087 1089 1107 1110 1111 1112 1113 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 "
            + "2033 2036 3105 3106 4020 4030 4040 4060 4070 4071 4072 4085 4090").Split(' ').Select(c => "OPC" + c),
    ];

    /// <summary>Whether a finding is a Warning or an Error that speaks of a field.</summary>
    public static bool Speaks(Finding finding, string topic)
        => finding.Level != "info" && Known.TryGetValue(topic, out var of)
            && (of.Codes.Split(' ').Contains(finding.Code[3..])
                || (!Listed.Contains(finding.Code) && of.Words.Any(w => finding.Text.Contains(w, StringComparison.Ordinal))));
}
