using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Work.Compile;
using NT8Bridge.Headless.Work.Optimize.Searches;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>
/// All that the runs of an optimisation hang on, by which a dataset knows whose runs it holds: each part of the request and its
/// value, of files what they hold and not where they lie. What is done with the runs afterwards is not in it: their number shown,
/// the trades that are too few, the validation.
/// </summary>
/// <param name="Parts">Values by part, in the order in which a difference is told.</param>
internal sealed record DatasetRequest(IReadOnlyList<KeyValuePair<string, string>> Parts)
{
    /// <summary>The part that is no part of a request: which program made the runs.</summary>
    public const string Program = "Program";

    /// <summary>That of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="setup">Its data and scripts as they were read.</param>
    /// <param name="ranking">What the runs are ranked by.</param>
    public static DatasetRequest Of(OptimizeRequest request, RunSetup setup, Ranking ranking)
    {
        RunSettings settings = request.Settings;
        return new DatasetRequest(
        [
            Part(RequestPart.Strategy, request.Strategy),
            Part(RequestPart.Grid, string.Join("; ", request.Grid.Axes.Select(AxisOf))),
            Part(RequestPart.Search, SearchOf(request)),
            Part(RequestPart.Rank, ranking.Key),
            Part(RequestPart.Bars, DataMark.Of(setup.Data)),
            Part(RequestPart.Instrument, setup.Data.Instrument.FullName),
            Part(RequestPart.Instruments, settings.Data.Instruments is { } list ? FileMark.OfValue(list) : ""),
            Part(RequestPart.TradingHours, setup.Data.ChosenHours?.Name ?? ""),
            Part(RequestPart.Period, setup.Period.ToString()!),
            Part(RequestPart.Zone, settings.Zone.Id),
            Part(RequestPart.Scripts, ScriptsOf(settings.Scripts)),
            Part(RequestPart.Parameters, ParametersOf(setup.Parameters)),
            Part(RequestPart.Commission, CommissionOf(settings)),
            Part(RequestPart.Fills, settings.Fills.ToString()),
            Part(RequestPart.TickReplay, settings.IsTickReplay.ToString()),
            Part(RequestPart.Isolate, request.IsIsolated.ToString()),
            Part(RequestPart.Incubation, Text($"{request.Validate?.IncubationDays ?? 0}")),
            Part(RequestPart.Timeout, Text($"{settings.Limits.Timeout}")),
            Part(RequestPart.Memory, Text($"{settings.Limits.Memory}")),
            new(Program, ProgramOf()),
        ]);
    }

    /// <summary>The first part of which the value is another; null where there is none.</summary>
    public (string Part, string Here, string There)? DifferenceFrom(IReadOnlyDictionary<string, string> there)
    {
        foreach ((string part, string here) in Parts)
            if (there.GetValueOrDefault(part, "") is { } other && other != here) return (part, here, other);
        return null;
    }

    private static KeyValuePair<string, string> Part(RequestPart part, string value) => new(part.ToString(), value);

    private static string AxisOf(ParameterAxis axis) =>
        axis.Name + "=" + string.Join(',', axis.Values.Select(value => value + FileMark.OfValue(value)));

    /// <summary>A search by generations asks which runs made too few trades; the others do not.</summary>
    private static string SearchOf(OptimizeRequest request) => request.Search.Kind switch
    {
        SearchKind.Grid => "grid",
        SearchKind.Random => Text($"random, {request.Search.Runs} runs, seed {request.Search.Seed}"),
        _ => Text($"{request.Search.Genetic}, seed {request.Search.Seed}, at least {request.MinTrades} trades"),
    };

    private static string ScriptsOf(IReadOnlyList<string> paths)
    {
        ScriptFiles files =
            paths.Count > 0 ? ScriptLoading.Read(paths) : ScriptFiles.OwnScripts();
        return FileMark.Of([.. files.Sources.Select(source => source.Text), .. files.Libraries.Select(LibraryOf)]);
    }

    private static string LibraryOf(ScriptLibrary library) => Convert.ToBase64String(library.Bytes);

    private static string ParametersOf(IReadOnlyDictionary<string, object> parameters) => string.Join(
        ", ", parameters.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair =>
        {
            string value = Convert.ToString(pair.Value, CultureInfo.InvariantCulture) ?? "";
            return pair.Key + "=" + value + FileMark.OfValue(value);
        }));

    private static string CommissionOf(RunSettings settings) =>
        Text($"{settings.Commission}") + (settings.CommissionFile is { } file ? FileMark.OfValue(file) : "");

    /// <summary>The versions of all that makes a run's numbers; each build of other code has one of its own.</summary>
    private static string ProgramOf() => string.Join(
        ' ', new[] { typeof(OptimizeWork), typeof(HostContext), typeof(StrategyBase), typeof(MarketDataFile), typeof(Bar) }
            .Select(type => type.Module.ModuleVersionId.ToString("N")[..12]));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
