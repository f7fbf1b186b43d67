namespace Ota.PublicComment.Text;

/// <summary>
/// The ideographs for which PDF extraction gives radicals and compatibility characters. Own tables: the framework's normalization
/// does nothing in globalization-invariant mode, leaves ⻑ ⻘ ⻝ alone, and makes ⼾ the 戶 that Japanese does not write.
/// </summary>
internal static class RadicalTable
{
    public const char FirstKangxi = '\u2F00';
    public const char FirstSupplement = '\u2E80';
    public const char FirstCompatibility = '\uF900';

    /// <summary>U+2F00-2FD5, as written in Japanese today: 戸 青 黄 黒 rather than 戶 靑 黃 黑.</summary>
    public const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戸手"
        + "支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳"
        + "聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯"
        + "鬲鬼魚鳥鹵鹿麥麻黄黍黒黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>U+2E80-2EF3, those that are certain; _ stays (a part of a character, or two readings as ⺼ 月 and 肉).</summary>
    public const string Supplement =
        "_厂__乙亻冂__刂卜____尣尢_巳幺彑彐忄㣺扌攵_旡__歺母民氵氺灬爫_丬_犭王疋_示礻_糹纟罓罒______耂_聿_臼艹艹"
        + "艹虎衤覀西见角_讠贝_车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食_飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /// <summary>
    /// U+F900-FAD9: the canonical twins, for comparing only, because in stored text 神 and 神 may be two people's names; _ stays.
    /// </summary>
    public const string Compatibility =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄"
        + "鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵"
        + "呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂"
        + "燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺"
        + "切度拓糖宅洞暴輻行降見廓兀嗀__塚_晴__凞猪益礼神祥福靖精羽_蘒_諸__逸都___飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎"
        + "懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵_舘__並况全侀充冀勇勺喝啕喙嗢塚墳奄奔"
        + "婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹"
        + "變贈輸遲醙鉶陼難靖韛響頋頻鬒龜___㮝䀘䀹___齃龎";

    /// <summary>The ideograph for a radical, or the character itself.</summary>
    public static char Ideograph(char c) => c switch
    {
        >= FirstSupplement and < FirstKangxi => At(Supplement, c - FirstSupplement, c),
        >= FirstKangxi and <= '\u2FD5' => Kangxi[c - FirstKangxi],
        _ => c,
    };

    /// <summary>The twin of a compatibility ideograph, or the character itself.</summary>
    public static char Twin(char c) => c >= FirstCompatibility ? At(Compatibility, c - FirstCompatibility, c) : c;

    private static char At(string table, int index, char c) => index < table.Length && table[index] != '_' ? table[index] : c;
}
