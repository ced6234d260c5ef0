using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Code;

/// <summary>The output window.</summary>
public static class Output
{
    /// <summary>Writes a line.</summary>
    public static void Process(string message, PrintTo printTo)
    {
        IRunHost host = RunHost.Current;
        host.Output.Write(new OutputLine(KindOf(printTo), host.Now, string.Empty, message));
    }

    internal static OutputKind KindOf(PrintTo printTo) => printTo == PrintTo.OutputTab2 ? OutputKind.Print2 : OutputKind.Print;

    /// <summary>Empties a tab; the host keeps what was written.</summary>
    public static void Reset(PrintTo printTo)
    {
    }
}
