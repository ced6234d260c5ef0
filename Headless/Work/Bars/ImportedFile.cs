using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript.ImportTypes;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Work.Compile;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Work.Bars;

/// <summary>Reads a file by a script's import type.</summary>
internal static class ImportedFile
{
    /// <summary>The rows of the file; its times are UTC, those of bars their ends.</summary>
    /// <exception cref="WorkException">
    /// The scripts do not compile or have no such import type, it threw, or it read more than one instrument.
    /// </exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static MarketDataRows Read(BarsFileRequest request, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        using CompiledScripts scripts = ScriptLoading.Compile(request.Scripts, progress);
        string name = request.ImportType!;
        IReadOnlyDictionary<string, Type> known = scripts.Of<ImportType>();
        Type type = NamedScript.Find(name, known, RequestPart.ImportType, "import type")
            ?? throw NamedScript.Unknown(RequestPart.ImportType, "import type", name, known.Keys);
        List<ImportedPoint> points = [];
        try
        {
            HostContext host = new();
            ScriptThread.Run(
                () => points = ImportRun.Read(type, request.From, host, cancellation), 
                new WatchedRun(Unwatched.Instance, type.Name, type.Name, null), static () => { }, static () => { }, cancellation);
        }
        catch (Exception exception) when (exception is not WorkException and not OperationCanceledException)
        {
            Exception cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            throw new WorkFailedException(
                $"{request.From}: the import type '{type.Name}' failed: {cause.Message}", exception);
        }

        return Rows(request.From, type.Name, points);
    }

    private static MarketDataRows Rows(string path, string type, List<ImportedPoint> points)
    {
        if (points.Count == 0)
            throw new UnusableFileException(path, $"the import type '{type}' found no data point in it", $"check the file");
        string[] instruments = points.Select(point => point.Instrument).Distinct().ToArray();
        BarsPeriodType[] kinds = points.Select(point => point.Type).Distinct().ToArray();
        if (instruments.Length > 1 || kinds.Length > 1)
        {
            string parts = string.Join(" and ", instruments.Length > 1 ? instruments : kinds.Select(kind => kind.ToString()));
            throw new UnusableFileException(path, $"it holds {parts}", $"give a file of one instrument and one kind of data");
        }

        string? instrument = instruments[0].Length > 0 ? instruments[0] : null;
        return kinds[0] == BarsPeriodType.Tick
            ? ScriptRows.Of(path, points.ConvertAll(point => AsTick(point)), instrument)
            : ScriptRows.Of(path, points.ConvertAll(point => point.Bar), instrument);
    }

    private static Tick AsTick(in ImportedPoint point) =>
        new(point.Bar.EndUtcTicks, point.Bar.Close, point.Bar.Volume, point.Bid, point.Ask);
}
