using System;
using System.Globalization;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Benchmarks.Data;

/// <summary>
/// Five million rows of a NinjaTrader tick export, read from a file into trades in memory. Time per row. Beside it DuckDB's
/// reader of CSV on one thread, which hands out nothing but sums: with its times parsed, and with them left as text.
/// </summary>
public class TickText : IDisposable
{
    private const int Rows = 5_000_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("nt8bridge-ticks-").FullName;
    private readonly DuckDBConnection _duck = new("DataSource=:memory:");

    private string Path => System.IO.Path.Combine(_folder, "ES 12-13.Last.txt");

    /// <summary>Writes the file and sees that both readers find the same in it.</summary>
    [GlobalSetup]
    public void Setup()
    {
        (long size, double price, long lastTicks) = Write();
        _duck.Open();
        Run("SET threads = 1");
        Tick[] ticks = MarketDataFile.Read(Path).Ticks;
        string mine = Text(ticks.Length, ticks.Sum(tick => tick.Size), ticks.Sum(tick => tick.Price), ticks[^1].UtcTicks);
        string written = Text(Rows, size, price, lastTicks);
        if (mine != written) throw new InvalidOperationException($"Read were {mine}, written {written}.");
        using DuckDBCommand command = Command("count(*), sum(size)::BIGINT, sum(price), max(t)", withTimes: true);
        using DuckDBDataReader reader = command.ExecuteReader();
        reader.Read();

        // DuckDB keeps microseconds.
        string theirs = Text(reader.GetInt64(0), reader.GetInt64(1),
            reader.GetDouble(2), reader.GetDateTime(3).Ticks);
        string rounded = Text(Rows, size, price, lastTicks / 10 * 10);
        if (theirs != rounded) throw new InvalidOperationException($"DuckDB reads {theirs}, written are {rounded}.");
    }

    /// <summary>The product.</summary>
    [Benchmark(OperationsPerInvoke = Rows)]
    public int Read() => MarketDataFile.Read(Path).Ticks.Length;

    /// <summary>DuckDB with the times as times.</summary>
    [Benchmark(OperationsPerInvoke = Rows)]
    public object? DuckDb() => Command("sum(price) + sum(bid) + sum(ask) + sum(size) + sum(epoch_us(t))", true).ExecuteScalar();

    /// <summary>DuckDB with the times as text.</summary>
    [Benchmark(OperationsPerInvoke = Rows)]
    public object? DuckDbWithoutTimes() =>
        Command("sum(price) + sum(bid) + sum(ask) + sum(size) + count(stamp)", false).ExecuteScalar();

    /// <inheritdoc/>
    public void Dispose()
    {
        _duck.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private static string Text(long rows, long size, double price, long lastTicks) =>
        string.Create(CultureInfo.InvariantCulture, $"{rows} rows, size {size}, prices {price:0}, last {lastTicks}");

    private void Run(string sql)
    {
        using DuckDBCommand command = _duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private DuckDBCommand Command(string values, bool withTimes)
    {
        string time = withTimes
            ? ", strptime(stamp[:15], '%Y%m%d %H%M%S') + to_microseconds(stamp[17:22]::BIGINT) AS t"
            : "";
        DuckDBCommand command = _duck.CreateCommand();
        command.CommandText =
            $"SELECT {values} FROM (SELECT *{time} FROM read_csv('{Path}', delim = ';', header = false, "
            + "columns = {'stamp': 'VARCHAR', 'price': 'DOUBLE', 'bid': 'DOUBLE', 'ask': 'DOUBLE', 'size': 'BIGINT'}))";
        return command;
    }

    private (long Size, double Price, long LastTicks) Write()
    {
        Random random = new(1);
        DateTime time = new(2013, 10, 7, 0, 0, 0, DateTimeKind.Utc);
        long sizes = 0;
        double prices = 0;
        int quarters = 6_700;
        using StreamWriter writer = new(Path) { NewLine = "\n" };
        for (int row = 0; row < Rows; row++)
        {
            time = time.AddTicks(random.Next(3_000_000));
            quarters += random.Next(3) - 1;
            double price = quarters / 4.0;
            int size = random.Next(1, 20);
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{time:yyyyMMdd HHmmss fffffff};{price:0.##};{price - 0.25:0.##};{price:0.##};{size}"));
            sizes += size;
            prices += price;
        }

        return (sizes, prices, time.Ticks);
    }
}
