using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DuckDB.NET.Data;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Optimize;

namespace NT8Bridge.Headless.Tests.Work.Optimize;

/// <summary>The folder in which runs are kept: what it loses, whom it refuses, and what others read in it.</summary>
[TestClass]
public sealed class RunDatasetTests
{
    private static readonly DatasetRequest Request = new([new("Strategy", "Holder"), new("Slippage", "0"), new("Program", "1")]);
    private static readonly ParameterGrid Grid =
        new([ParameterAxis.Parse("Hold=1..60"), new ParameterAxis("trades", ["a", "b"])]);

    [TestMethod]
    [DataRow(0, 0)]
    [DataRow(7, 0)]
    [DataRow(RunDataset.RunsOfPart, 1)]
    [DataRow((2 * RunDataset.RunsOfPart) + 3, 2)]
    public void All_runs_come_back_bit_for_bit_whether_it_was_closed_or_not(int runs, int parts)
    {
        using TemporaryFolder folder = new();
        string path = folder.At("runs");
        Random random = new(runs);
        OptimizedRun[] made = [.. Enumerable.Range(0, runs).Select(number => Run(random, number))];
        using (RunDataset dataset = Open(path)) Keep(dataset, made);
        Assert.HasCount(parts, Parts(path));
        Check();
        using (RunDataset dataset = Open(path))
        {
            Keep(dataset, made);
            dataset.Close();
        }

        Assert.HasCount(runs % RunDataset.RunsOfPart == 0 ? parts : parts + 1, Parts(path));
        Check();
        if (runs > 0) Assert.AreEqual($"{runs} {runs}", ByDuckDb(path, "count(*), count(distinct run)"), "each run once");

        void Check()
        {
            using RunDataset dataset = Open(path);
            for (int number = 0; number < runs; number++)
            {
                OptimizedRun kept = dataset.Find(Key(number), made[number].Parameters)!;
                Assert.AreEqual(KeptRun.Write(made[number]), KeptRun.Write(kept));
            }

            Assert.IsNull(dataset.Find(Key(runs), Parameters(0)));
        }
    }

    [TestMethod]
    public void Others_read_numbers_texts_and_what_failed()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("runs");
        OptimizedRun failed = new(Parameters(1), new WorkText($"13 brings bad luck"));
        OptimizedRun made = Run(new Random(1), 0);
        using (RunDataset dataset = Open(path))
        {
            Keep(dataset, made, failed);
            dataset.Keep("stress", "", Run(new Random(2), 119, "61"), []);
            dataset.Close();
        }

        // The parameter "trades" has the name of a statistic, so its column has another.
        Assert.AreEqual("0 1 a", ByDuckDb(path, "combination, Hold, parameter_trades", "run = 'run 0'"));
        Assert.AreEqual("13 brings bad luck", ByDuckDb(path, "error", "netProfit is null"));
        Assert.AreEqual("61 -1", ByDuckDb(path, "Hold, coalesce(combination, -1)", "run = 'stress'"));
        string profit = made.Statistics["netProfit"].ToString(CultureInfo.InvariantCulture);
        Assert.AreEqual("true", ByDuckDb(path, $"(netProfit = '{profit}'::double)::text", "run = 'run 0'"));
    }

    [TestMethod]
    public void A_line_that_was_cut_in_two_does_not_count_and_the_next_one_does()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("runs"), journal = Path.Combine(path, RunJournal.FileName);
        Random random = new(3);
        OptimizedRun[] made = [.. Enumerable.Range(0, 3).Select(number => Run(random, number))];
        using (RunDataset dataset = Open(path)) Keep(dataset, made);
        byte[] whole = File.ReadAllBytes(journal);
        for (int cut = 1; cut < 40; cut += 3)
        {
            File.WriteAllBytes(journal, whole[..^cut]);
            using (RunDataset dataset = Open(path))
            {
                Assert.IsNull(dataset.Find(Key(2), made[2].Parameters), $"{cut} bytes cut off");
                Assert.IsNotNull(dataset.Find(Key(1), made[1].Parameters));
                Keep(dataset, made);
            }

            CollectionAssert.AreEqual(whole, File.ReadAllBytes(journal));
        }
    }

    /// <summary>The parquet file is there, and the process ends before the journal is empty.</summary>
    [TestMethod]
    public void A_run_that_is_in_the_journal_and_in_a_file_counts_once()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("runs"), journal = Path.Combine(path, RunJournal.FileName);
        OptimizedRun[] made = [Run(new Random(4), 0), Run(new Random(5), 1)];
        using (RunDataset dataset = Open(path))
        {
            Keep(dataset, made);
            File.Copy(journal, folder.At("before"));
            dataset.Close();
        }

        File.Copy(folder.At("before"), journal, overwrite: true);
        File.WriteAllText(Path.Combine(path, "part-000002.parquet.12345678.tmp"), "a draft");
        using (RunDataset dataset = Open(path)) dataset.Close();
        Assert.AreEqual("2 2", ByDuckDb(path, "count(*), count(distinct run)"));
        Assert.IsEmpty(Directory.GetFiles(path, "*.tmp"));
    }

    [TestMethod]
    public void One_process_at_a_time_has_it()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("runs");
        using (Open(path))
        {
            WrongRequestException second = Assert.ThrowsExactly<WrongRequestException>(() => Open(path));
            Assert.AreEqual(RequestPart.Out, second.Part);
            StringAssert.Contains(second.Message, "another process is writing to");
        }

        Open(path).Dispose();
    }

    /// <summary>A folder that is named by mistake stays as it is; drafts of a process that was killed are cleared away.</summary>
    [TestMethod]
    public void Nothing_of_somebody_else_s_folder_is_touched()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.At("notes"));
        folder.Write("notes/mine.tmp", "mine");
        WrongRequestException e = Assert.ThrowsExactly<WrongRequestException>(() => Open(folder.At("notes")));
        StringAssert.Contains(e.Message, "holds 'mine.tmp' and no runs of an optimisation");
        Assert.AreEqual("mine", File.ReadAllText(folder.At("notes/mine.tmp")));
        Assert.HasCount(1, Directory.GetFileSystemEntries(folder.At("notes")));

        Directory.CreateDirectory(folder.At("runs"));
        folder.Write("runs/" + DatasetHead.FileName + ".1234abcd.tmp", "{");
        Open(folder.At("runs")).Dispose();
        Assert.IsEmpty(Directory.GetFiles(folder.At("runs"), "*.tmp"));
        folder.Write("runs/part-000001.parquet.1234abcd.tmp", "PAR");
        folder.Write("runs/mine.tmp", "mine");
        Open(folder.At("runs")).Dispose();
        CollectionAssert.AreEqual(new[] { folder.At("runs/mine.tmp") }, Directory.GetFiles(folder.At("runs"), "*.tmp"));
    }

    [TestMethod]
    public void Runs_of_another_request_are_refused_by_what_differs()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("runs");
        Open(path).Dispose();
        Refused("Slippage is '0' there and '1' here", With("Slippage", "1"));
        Refused("Strategy is 'Holder' there and 'Other' here", With("Strategy", "Other"));
        Refused("another build of the program", With("Program", "2"));
        using (TemporaryFolder other = new())
        {
            other.Write("mine.txt", "mine");
            Refused($"'{other.Path}' holds 'mine.txt' and no runs", Request, other.Path);
        }

        DatasetRequest With(string part, string value) => new(
            [.. Request.Parts.Select(pair => pair.Key == part ? KeyValuePair.Create(part, value) : pair)]);
        void Refused(string why, DatasetRequest request, string? place = null)
        {
            WrongRequestException wrong = Assert.ThrowsExactly<WrongRequestException>(
                () => RunDataset.Open(place ?? path, Grid, request));
            Assert.AreEqual(RequestPart.Out, wrong.Part);
            StringAssert.Contains(wrong.Message, why);
        }
    }

    [TestMethod]
    [DataRow("part-000001.parquet", 100, "it is no sound file of runs")]
    [DataRow(RunJournal.FileName, 100, "line 2 is damaged")]
    [DataRow(DatasetHead.FileName, 40, "it does not say of which request the runs are")]
    public void A_damaged_file_is_named(string file, int length, string why)
    {
        using TemporaryFolder folder = new();
        string path = folder.At("runs");
        using (RunDataset dataset = Open(path))
        {
            Keep(dataset, Run(new Random(6), 0));
            if (file.StartsWith("part", StringComparison.Ordinal)) dataset.Close();
        }

        string damaged = Path.Combine(path, file);
        byte[] bytes = File.ReadAllBytes(damaged);
        byte[] cut = file == RunJournal.FileName ? [.. bytes, .. bytes[..length], (byte)'\n'] : bytes[..length];
        File.WriteAllBytes(damaged, cut);
        UnusableFileException e = Assert.ThrowsExactly<UnusableFileException>(() => Open(path));
        Assert.AreEqual(damaged, e.Path);
        StringAssert.Contains(e.Message, why);
        CollectionAssert.AreEqual(cut, File.ReadAllBytes(damaged), "nothing is done to it");
    }

    private static RunDataset Open(string path) => RunDataset.Open(path, Grid, Request);

    private static string[] Parts(string path) => Directory.GetFiles(path, "part-*.parquet");

    private static string Key(int number) => $"run {number}";

    private static void Keep(RunDataset dataset, params OptimizedRun[] runs)
    {
        for (int number = 0; number < runs.Length; number++) dataset.Keep(Key(number), "", runs[number], []);
    }

    private static Dictionary<string, string> Parameters(int number, string? hold = null) => new()
    {
        ["Hold"] = hold ?? (1 + (number / 2 % 60)).ToString(CultureInfo.InvariantCulture),
        ["trades"] = number % 2 == 0 ? "a" : "b",
    };

    private static OptimizedRun Run(Random random, int number, string? hold = null)
    {
        double[] odd = [double.NaN, double.NegativeInfinity, -0.0, 0.1, double.Epsilon];
        double Draw() => random.Next(8) == 0 ? odd[random.Next(odd.Length)] : random.NextDouble() * 1000;
        var statistics = StatisticsTable.All.ToDictionary(statistic => statistic.Key, _ => Draw());
        statistics["netProfit"] = random.NextDouble();
        return new OptimizedRun(Parameters(number, hold), random.Next(), random.Next(2) == 0, Draw(), statistics)
        {
            Days = [.. Enumerable.Range(0, random.Next(4)).Select(day => new DayProfit(day, random.NextDouble()))],
        };
    }

    /// <summary>The only row, as another program reads it.</summary>
    internal static string ByDuckDb(string path, string what, string where = "true")
    {
        using DuckDBConnection duck = new("DataSource=:memory:");
        duck.Open();
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = $"select {what} from '{path}/*.parquet' where {where}";
        using DuckDBDataReader reader = command.ExecuteReader();
        Assert.IsTrue(reader.Read());
        IEnumerable<object> values = Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue);
        string row = string.Join(' ', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
        Assert.IsFalse(reader.Read());
        return row;
    }
}
