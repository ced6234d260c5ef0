using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Tapes;
using NT8Bridge.Tapes.Recording;

namespace NT8Bridge.Headless.Work.Parity;

/// <summary>
/// Runs a tape's strategy in the host on the tape's bars, and records it. What was live on the tape is history here: the bars
/// and the values of their indicators are the same, orders are only as far as they were historical.
/// </summary>
internal static class HostRerun
{
    /// <summary>The parameter that names the file.</summary>
    private const string FileParameter = "TapeFile";

    /// <summary>The tape of the run, with notes on what was not as on the given tape.</summary>
    /// <exception cref="WorkException">
    /// The strategy is not there, its parameters do not fit, or it did not come to its end.
    /// </exception>
    public static (RecordedTape Tape, ScriptJournal Output, IReadOnlyList<string> Notes) Run(
        ParityRequest request, RecordedTape tape, TapeData data, IProgress<WorkProgress>? progress,
        CancellationToken cancellation)
    {
        using var folder = TemporaryPath.NewFolder("nt8bridge-parity-");
        string file = Path.Combine(folder.Path, "rerun" + TapeFile.Ending);
        List<string> notes = [];
        RunSettings settings = new()
        {
            Data = new DataRequest(),
            Scripts = request.Scripts,
            Period = data.Period,
            Commission = Commission(tape, notes),
            Zone = data.Zone,
            Limits = request.Limits,
        };
        using var setup = RunSetup.Load(settings, data.Load, progress, cancellation);
        setup.IsOnChart = !tape.Header.IsAnalyzer;
        setup.UserDataDir = folder.Path + Path.DirectorySeparatorChar;
        Type strategy = setup.Strategy(tape.Header.Strategy);
        if (strategy.GetProperty(FileParameter) is null)
        {
            throw new WorkFailedException(
                $"{request.Tape}: '{strategy.Name}' of the scripts records no tape: it has no property {FileParameter}.");
        }

        Dictionary<string, object> parameters = Parameters(tape, strategy, notes);
        string model = Path.Combine(folder.Path, "model.json");
        if (tape.Header.Engine is { } engine) File.WriteAllText(model, engine.Model);
        Dictionary<string, object> own = new(StringComparer.Ordinal)
        {
            [FileParameter] = file,
            ["Record"] = true,
            // Nothing of the user's is touched, and no feed: what they gave is on the tape.
            ["UseCache"] = false,
            ["UseRithmic"] = false,
            ["CacheFolder"] = "",
            ["ModelFile"] = tape.Header.Parameters.TryGetValue("ModelFile", out string? given) && given.Length > 0 ? model : "",
        };
        foreach ((string name, object value) in own.Where(one => strategy.GetProperty(one.Key) is not null))
            parameters[name] = value;
        StepShare share = new(progress, "running " + strategy.Name + " on the tape's bars");
        var trial = Trial.Run(setup, strategy, strategy.Name, parameters, share, cancellation);
        if (trial.Error is { } error) throw new WorkFailedException($"{request.Tape}: in the host: {error}");
        if (!File.Exists(file)) throw new WorkFailedException($"{request.Tape}: in the host: '{strategy.Name}' wrote no tape.");
        if (request.Out is { } path) WholeFile.Write(path, stream => stream.Write(File.ReadAllBytes(file)));
        using FileStream stream = File.OpenRead(file);
        return (TapeReader.Read(stream), trial.Journal, notes);
    }

    private static Dictionary<string, object> Parameters(RecordedTape tape, Type strategy, List<string> notes)
    {
        Dictionary<string, object> parameters = new(StringComparer.Ordinal);
        foreach ((string name, string value) in tape.Header.Parameters)
        {
            if (strategy.GetProperty(name) is { CanWrite: true }) parameters[name] = value;
            else notes.Add($"the strategy of the scripts has no property {name}, which is on the tape");
        }

        return parameters;
    }

    /// <summary>Commission per contract and side, as the fills of the tape show it; null for none.</summary>
    private static double? Commission(RecordedTape tape, List<string> notes)
    {
        double[] each =
        [
            .. tape.Lines.Where(line => line.Kind == TapeKind.Execution && line.NumberOf("quantity") > 0)
                .Select(line => Math.Round(line.NumberOf("commission") / line.NumberOf("quantity"), 6)).Distinct(),
        ];
        if (each is [] or [0]) return null;
        double most = each.Max();
        if (each.Length > 1)
        {
            notes.Add(FormattableString.Invariant(
                $"commissions of the tape are not the same for each contract; {most} is used"));
        }

        return most;
    }
}
