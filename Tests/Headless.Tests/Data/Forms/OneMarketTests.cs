using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Tests.Data.Forms;

/// <summary>One market of half-minute bars in many forms: all give the same bars, or say what has to be said.</summary>
[TestClass]
public sealed class OneMarketTests
{
    private const int Fewest = 80;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "parquet");

    /// <summary>The market, as DuckDB wrote it; bars without volume and gaps are among them.</summary>
    private static readonly Bar[] Market = [.. Parquet("duckdb-us-naive.parquet").Select(WithoutTicks)];

    /// <summary>Files of a refusal: what is in it, and the words that name the mend.</summary>
    public static IEnumerable<object[]> Refusals =>
    [
        ["timestamp,open,high,low,close,volume\n2013-10-08 00:00:30,1,1,1,1,1\n", "--stamp open or --stamp close"],
        ["Date,Time,Open,High,Low,Close,Vol\n2013-10-08,00:00:30,1,1,1,1,1\n", "--stamp open or --stamp close"],
        [",open,high,low,close,volume\n2013-10-08 00:00:30,1,1,1,1,1\n", "--stamp open or --stamp close"],
        ["end_time,open,high,low,close,volume\n10/08/2013 00:00:30,1,1,1,1,1\n", "--date-order mdy or --date-order dmy"],
        ["end_time,open,high,low,close,volume\n10/08/13 00:00:30,1,1,1,1,1\n", "--columns, --separator, --decimal or --unit"],
        ["end_time,open,high,low,close,volume\n41555.00035,1,1,1,1,1\n", "--unit s, ms, us or ns"],
        ["end_unix_ms,open,high,low,close,volume\n1381190430,1,1,1,1,1\n", "--unit s, ms, us or ns"],
        ["end_time;open;high;low;close;volume\n2013-10-08 00:00:30;1.000,5;1.000,5;1.000,5;1.000,5;1\n", "--decimal"],
        ["end_time,open,high,low,close,volume\n2013-10-08 00:00:30,1,1,1,1,\"1,884\"\n", "--decimal"],
        ["2013-10-08 00:00:30,1,1,1,1,1\n", "--columns time=1,open=2"],
        ["end_time,a,b,c,d,e\n2013-10-08 00:00:30,1,1,1,1,1\n", "--columns time=Date+Time,open=Open"],
        ["when,open,high,low,close,volume\n2013-10-08 00:00:30,1,1,1,1,1\n", "--columns time=Date+Time,open=Open"],
        ["open_time,open,high,low,close,volume\n2013-10-08 00:00:30,1,1,1,1,1\n", "--bar-length 1m"],
        ["symbol,end_time,open,high,low,close,volume\nGCZ3,2013-10-08 00:00:30,1,1,1,1,1\nGCG4,2013-10-08 00:00:30,2,2,2,2,2\n",
            "--instrument"],
        ["\u00FF\u00FE", "save it as UTF-8"],
        ["PK\u0003\u0004", "unzip it"],
        ["<html><body>Not found</body></html>\n", "--columns"],
    ];

    [TestMethod]
    public void Every_form_gives_the_same_bars()
    {
        Assert.HasCount(130, Market);
        Assert.AreEqual("2013-10-08 00:00:30Z O=18.1 H=18.3 L=17.6 C=17.9 V=4245", Market[0].ToString());
        Assert.AreEqual("2013-10-08 01:09:00Z O=10.1 H=10.4 L=10 C=10.4 V=2120", Market[^1].ToString());
        using TemporaryFolder folder = new();
        List<string> read = [], wrong = [];
        foreach (TextForm form in TextForm.All)
        {
            byte[] file = form.File(Market);
            Judge(form.Name, () => MarketDataFile.Read(folder.Write("a.csv", file), form.Reading).Bars);
        }

        string[] parquet =
        [
            .. Directory.GetFiles(Folder, "duckdb-*.parquet").Where(IsPlain),
            .. Directory.GetFiles(Path.Combine(Folder, "hyparquet"), "*.parquet"),
        ];
        foreach (string path in parquet) Judge(Path.GetFileName(path), () => Parquet(path));
        Assert.IsEmpty(wrong, string.Join('\n', wrong));
        Assert.HasCount(read.Count, read.Distinct().ToArray(), "a form is there twice");
        Assert.IsGreaterThanOrEqualTo(Fewest, read.Count);

        void Judge(string name, Func<Bar[]> reading)
        {
            try
            {
                Bar[] bars = reading();
                bool isSame = bars.Length == Market.Length && bars.Zip(Market).All(pair => IsSame(pair.First, pair.Second));
                (isSame ? read : wrong).Add(name);
            }
            catch (InputFileException e)
            {
                wrong.Add(name + ": " + e.Message);
            }
        }
    }

    [TestMethod]
    [DynamicData(nameof(Refusals))]
    public void What_cannot_be_told_is_refused_with_the_mend(string content, string mend)
    {
        using TemporaryFolder folder = new();
        byte[] bytes = content[0] == '\u00FF' ? Encoding.Latin1.GetBytes(content) : Encoding.UTF8.GetBytes(content);
        string path = folder.Write("a.csv", bytes);
        string said = Assert.ThrowsExactly<InputFileException>(() => MarketDataFile.Read(path)).Message;
        StringAssert.StartsWith(said, path);
        StringAssert.Contains(said, mend);
    }

    /// <summary>Files of the whole market that say all by themselves.</summary>
    private static bool IsPlain(string path) =>
        !path.EndsWith("-declared.parquet", StringComparison.Ordinal) && !path.Contains("row-groups", StringComparison.Ordinal);

    private static Bar[] Parquet(string name) =>
        MarketDataFile.Read(Path.Combine(Folder, name), new FileReading { BarLength = new BarInterval(30) }).Bars;

    private static Bar WithoutTicks(Bar bar) =>
        new(bar.EndUtcTicks, bar.Open, bar.High, bar.Low, bar.Close, bar.Volume, 0);

    /// <summary>Equal to the last bit but for the number of trades, which few forms have; −0 is not 0.</summary>
    private static bool IsSame(Bar one, Bar other) =>
        one.EndUtcTicks == other.EndUtcTicks && one.Volume == other.Volume
        && Bits(one.Open) == Bits(other.Open) && Bits(one.High) == Bits(other.High)
        && Bits(one.Low) == Bits(other.Low) && Bits(one.Close) == Bits(other.Close);

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}
