using System;
using System.IO;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Work.Backtest;

namespace NT8Bridge.Headless.Work.Csv;

/// <summary>Writes the trades of a backtest in the form of Strategy Analyzer's export.</summary>
public static class TradeFile
{
    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, BacktestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        WholeFile.Write(path, stream =>
        {
            using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
            TradeList.Write(writer, result.Performance.AllTrades, result.Strategy ?? "");
        });
    }
}
