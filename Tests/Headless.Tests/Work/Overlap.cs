using System;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Work;

/// <summary>
/// Two hours of minute bars at a price of 1000, and trades around 2000 from the end of the first hour on; and a strategy that
/// prints every bar it gets. The bars of the second hour and the trades are of the same time.
/// </summary>
internal sealed class Overlap : IDisposable
{
    public const int Bars = 120;
    public const int BarsBeforeTicks = 60;
    public const int Ticks = 900;
    public static readonly DateTime FirstTick = new(2013, 10, 7, 1, 0, 0);
    private static readonly DateTime Begin = new(2013, 10, 7, 0, 0, 0);
    private readonly TemporaryFolder _folder = new();

    public Overlap()
    {
        BarFile = _folder.Write("bars.csv", "end_unix_ms,open,high,low,close,volume\n" + string.Concat(
            Enumerable.Range(1, Bars).Select(i => $"{Unix(Begin.AddMinutes(i))},1000,1001,999,1000,5\n")));
        TickFile = _folder.Write("ticks.csv", "unix_ms,price,size\n" + string.Concat(Enumerable.Range(0, Ticks).Select(Trade)));
        Script = _folder.Write("Printer.cs", Scripts.Script.Strategy(
            "Printer", "", "Print(string.Join(\" \", Time[0], Open[0], High[0], Low[0], Close[0], Volume[0]));"));
    }

    public string BarFile { get; }

    public string TickFile { get; }

    public string Script { get; }

    public string At(string name) => _folder.At(name);

    public void Dispose() => _folder.Dispose();

    private static string Trade(int i) => string.Create(
        CultureInfo.InvariantCulture, $"{Unix(FirstTick.AddSeconds(i * 7))},{2000 + (i % 17 * 0.1):0.0},{1 + (i % 3)}\n");

    private static long Unix(DateTime time) => new DateTimeOffset(time, TimeSpan.Zero).ToUnixTimeMilliseconds();
}
