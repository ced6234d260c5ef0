using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace NT8Bridge.Benchmarks.Against;

/// <summary>
/// The cost of a run of a script once warm: <c>optimize</c> runs it several times over one file, the script itself notes what its
/// thread took from Configure to Terminated, and the run that took least counts.
/// </summary>
/// <param name="scratch">Where files go.</param>
/// <param name="count">Bars of the file.</param>
internal sealed class GridTime(string scratch, int count)
{
    private const int Runs = 8;

    private static readonly string Script = Path.Combine(
        AppContext.BaseDirectory, "Against", "Scripts", "CrossWithBracket.cs");

    /// <summary>A quantity of a run, a bar.</summary>
    internal Answer ABar(Checkout checkout, int work, Func<Grid, double> quantity)
    {
        Grid grid = Run(checkout, work);
        return new Answer(quantity(grid) / count, grid.Digest);
    }

    /// <summary>A run with orders beside one without: a quantity of a trade.</summary>
    internal Answer ATrade(Checkout checkout, Func<Grid, double> quantity)
    {
        Grid with = Run(checkout, 2);
        return new Answer((quantity(with) - quantity(Run(checkout, 1))) / with.Trades, with.Digest);
    }

    /// <summary>One kind of work beside a lesser one, nanoseconds a bar.</summary>
    internal Answer Beyond(Checkout checkout, int work, int lesser)
    {
        Grid with = Run(checkout, work);
        return new Answer((double)(with.Time - Run(checkout, lesser).Time) / count, with.Digest);
    }

    private Grid Run(Checkout checkout, int work)
    {
        string note = Path.Combine(scratch, Path.GetRandomFileName());
        string json = Path.Combine(scratch, Path.GetRandomFileName() + ".json");
        _ = ProgramTime.Of(
            scratch,
            [
                checkout.Program, "optimize", "--script", Script, "--strategy", "CrossWithBracket",
                .. Walk.Options(scratch, count),
                "--grid", string.Create(CultureInfo.InvariantCulture, $"Round=1..{Runs}:1"),
                "--param", string.Create(CultureInfo.InvariantCulture, $"Work={work}"), "--param", "Note=" + note, "--json", json,
            ]);
        long[][] runs = [.. File.ReadLines(note).Select(line => line.Split(' ').Select(long.Parse).ToArray())];
        if (runs.Any(run => run[2] != count || run[3] != runs[0][3]))
        {
            throw new InvalidOperationException(
                $"Runs of one script saw other bars or made other trades: {string.Join("; ", runs[0])}.");
        }

        using var read = JsonDocument.Parse(File.ReadAllText(json));
        string results = string.Join(' ', read.RootElement.GetProperty("results").EnumerateArray()
            .Select(run => run.GetProperty("rank").GetRawText()).Distinct());
        return new Grid(runs.Min(run => run[0]), runs.Min(run => run[1]), (int)runs[0][3], results + " of " + runs[0][3]);
    }
}
