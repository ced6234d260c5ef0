using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using DuckDB.NET.Data;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Tests.Cli;

namespace NT8Bridge.Headless.Tests.Data;

/// <summary>Datasets of parquet parted into folders: what is written, DuckDB filters; what DuckDB writes, is read.</summary>
[TestClass]
public sealed class DatasetTests
{
    private static readonly DateTime Begin = new(2023, 12, 28, 14, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    public void What_is_written_is_filtered_by_partition_time_and_price()
    {
        using TemporaryFolder folder = new();
        string csv = Bars(folder, "bars.csv", 3_000, 5_000), dataset = folder.At("es") + "/";
        Done("bars", "--from", csv, "--period", "1m", "--instrument", "ES 03-24", "--out", dataset);
        string[] files = [.. Files(folder.At("es"))];
        CollectionAssert.AreEqual(
            new[] { "instrument=ES 03-24/year=2023/bars.parquet", "instrument=ES 03-24/year=2024/bars.parquet" }, files);

        string[][] lines = [.. File.ReadLines(csv).Skip(1).Select(line => line.Split(','))];
        long newYear = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        string all = $"read_parquet('{dataset}**/*.parquet', hive_partitioning = true)";
        // The rows of the file lie within the sessions, so that none is lost on the way.
        Assert.AreEqual(lines.Length, Count($"SELECT count(*) FROM {all}"));
        Assert.AreEqual(
            lines.Count(cells => long.Parse(cells[0], CultureInfo.InvariantCulture) >= newYear),
            Count($"SELECT count(*) FROM {all} WHERE year = 2024"));
        Assert.AreEqual(lines.Length, Count($"SELECT count(*) FROM {all} WHERE instrument = 'ES 03-24'"));
        Assert.AreEqual(0, Count($"SELECT count(*) FROM {all} WHERE instrument = 'NQ 03-24'"));
        Assert.AreEqual(
            lines.Count(cells => long.Parse(cells[0], CultureInfo.InvariantCulture) >= newYear),
            Count($"SELECT count(*) FROM {all} WHERE end_utc >= TIMESTAMP '2024-01-01 00:00:00'"));
        Assert.AreEqual(
            lines.Count(cells => double.Parse(cells[4], CultureInfo.InvariantCulture) > 5_010),
            Count($"SELECT count(*) FROM {all} WHERE close > 5010"));

        // And back: the same bars.
        string again = folder.At("again.csv");
        Done("bars", "--from", folder.At("es"), "--period", "1m", "--out", again);
        CollectionAssert.AreEqual(File.ReadAllLines(csv).Skip(1).ToArray(), File.ReadAllLines(again).Skip(1).ToArray());
    }

    [TestMethod]
    public void An_export_and_the_cache_write_datasets_too()
    {
        using TemporaryFolder folder = new();
        string csv = Bars(folder, "bars.csv", 3_000, 5_000);
        Done("export", "--from", csv, "--instrument", "ES 03-24", "--out", folder.At("x") + "/");
        Assert.AreEqual(3_000, Count($"SELECT count(*) FROM read_parquet('{folder.At("x")}/**/*.parquet') WHERE high >= low"));
        string cache = folder.At("cache");
        Done("cache", "import", csv, "--folder", cache, "--instrument", "ES 03-24", "--period", "1m");
        Done("cache", "export", "--folder", cache, "--instrument", "ES 03-24", "--period", "1m", "--out", folder.At("y") + "/");
        Assert.AreEqual(
            3_000, Count($"SELECT count(*) FROM read_parquet('{folder.At("y")}/**/*.parquet') WHERE year IN (2023, 2024)"));
    }

    /// <summary>Two contracts in one table, parted by DuckDB: the asked one is read, or the list is given.</summary>
    [TestMethod]
    public void A_dataset_of_DuckDB_is_read_by_its_instrument()
    {
        using TemporaryFolder folder = new();
        string es = Bars(folder, "es.csv", 600, 5_000), nq = Bars(folder, "nq.csv", 400, 18_000), dataset = folder.At("all");
        const string Columns = "epoch_ms(end_unix_ms) AS time, open, high, low, close, volume";
        Query(
            $"COPY (SELECT 'ES 03-24' AS instrument, {Columns} FROM '{es}' UNION ALL "
            + $"SELECT 'NQ 03-24' AS instrument, {Columns} FROM '{nq}') TO '{dataset}' "
            + "(FORMAT parquet, PARTITION_BY (instrument))");
        CollectionAssert.Contains(
            Directory.GetDirectories(dataset).Select(Path.GetFileName).ToArray(), "instrument=NQ%2003-24");

        foreach ((string instrument, string csv) in new[] { ("ES 03-24", es), ("NQ 03-24", nq) })
        {
            string read = folder.At("read.csv");
            Done(
                "bars", "--from", dataset, "--instrument", instrument, "--stamp", "close", "--data-zone", "UTC", "--period", "1m",
                "--out", read);
            CollectionAssert.AreEqual(File.ReadAllLines(csv).Skip(1).ToArray(), File.ReadAllLines(read).Skip(1).ToArray());
        }

        var run = CommandRun.Of("bars", "--from", dataset, "--period", "1m", "--out", folder.At("n.csv"));
        Assert.AreNotEqual(CommandLine.Done, run.ExitCode);
        StringAssert.Contains(run.Error, "it holds ES 03-24 (1 file), NQ 03-24 (1 file)");
        run = CommandRun.Of(
            "bars", "--from", dataset, "--instrument", "GC 02-24", "--period", "1m", "--out", folder.At("n.csv"));
        Assert.AreNotEqual(CommandLine.Done, run.ExitCode);
        StringAssert.Contains(run.Error, "but not GC 02-24");
    }

    [TestMethod]
    public void A_folder_with_anything_else_is_not_replaced_and_a_failed_write_leaves_the_old_one()
    {
        using TemporaryFolder folder = new();
        string csv = Bars(folder, "bars.csv", 500, 5_000), dataset = folder.At("es") + "/";
        string[] write = ["bars", "--from", csv, "--period", "1m", "--instrument", "ES 03-24", "--out", dataset];
        Done(write);
        Done(write);
        byte[] before = File.ReadAllBytes(folder.At("es/" + Files(folder.At("es")).Single()));

        var run = CommandRun.Of("bars", "--from", folder.At("es"), "--period", "5m", "--out", dataset);
        StringAssert.Contains(run.Error, "is read by this command");
        run = CommandRun.Of([.. write[..^1], folder.Path + "/"]);
        StringAssert.Contains(run.Error, "which is read by this command");
        File.WriteAllText(folder.At("es/notes.txt"), "mine");
        foreach (string[] force in new[] { Array.Empty<string>(), ["--force"] })
        {
            run = CommandRun.Of([.. write, .. force]);
            Assert.AreEqual(CommandLine.WrongArguments, run.ExitCode);
            StringAssert.Contains(run.Error, "notes.txt, which is no result of this program");
        }

        Assert.AreEqual("mine", File.ReadAllText(folder.At("es/notes.txt")));
        File.Delete(folder.At("es/notes.txt"));
        CollectionAssert.AreEqual(before, File.ReadAllBytes(folder.At("es/" + Files(folder.At("es")).Single())));
        CollectionAssert.AreEquivalent(
            new[] { "bars.csv", "es" }, Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).ToArray());
    }

    /// <summary>Bars of one minute around the turn of the year, without the hours outside of sessions.</summary>
    private static string Bars(TemporaryFolder folder, string name, int count, double price)
    {
        StringBuilder text = new("end_unix_ms,open,high,low,close,volume\n");
        Random random = new(1);
        DateTime time = Begin;
        for (int i = 0; i < count; i++)
        {
            time = time.AddMinutes(1);
            // The sessions of index futures: 23:00 to 22:00 UTC, none from Friday's end to Sunday and over New Year's Day.
            bool isClosed = time.TimeOfDay > TimeSpan.FromHours(22) && time.TimeOfDay <= TimeSpan.FromHours(23);
            if (isClosed) time = time.Date.AddHours(23).AddMinutes(1);
            if (time > new DateTime(2023, 12, 29, 22, 0, 0)) time = Later(time);
            double open = price;
            price += 0.25 * random.Next(-4, 5);
            double high = Math.Max(open, price) + 0.25, low = Math.Min(open, price) - 0.25;
            long ms = new DateTimeOffset(time).ToUnixTimeMilliseconds();
            text.Append(CultureInfo.InvariantCulture, $"{ms},{open},{high},{low},{price},{random.Next(1, 50)}\n");
        }

        return folder.Write(name, text.ToString());
    }

    private static DateTime Later(DateTime time) =>
        time < new DateTime(2024, 1, 1, 23, 1, 0) ? new DateTime(2024, 1, 1, 23, 1, 0, DateTimeKind.Utc) : time;

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static void Done(params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
    }

    private static int Count(string sql) => Convert.ToInt32(Query(sql), CultureInfo.InvariantCulture);

    private static object? Query(string sql)
    {
        using DuckDBConnection duck = new("DataSource=:memory:");
        duck.Open();
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
