using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Tapes;

namespace NT8Bridge.Headless.Work.Parity;

/// <summary>
/// Says how far a tape agrees with what engine and host make of the same bars, or with another tape of the strategy.
/// </summary>
public static class ParityWork
{
    /// <summary>Compares.</summary>
    /// <exception cref="WorkException">A file is no tape, or the tape cannot be run once more.</exception>
    /// <exception cref="InputFileException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ParityResult Run(
        ParityRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Limits.Begin();
        RecordedTape tape = Read(request.Tape);
        return request.Other is { } other
            ? OfTwo(request, tape, Read(other), other)
            : OfRerun(request, tape, progress, cancellation);
    }

    private static ParityResult OfTwo(ParityRequest request, RecordedTape tape, RecordedTape other, string path)
    {
        TapeComparison comparison = new(tape, other, isRerun: false);
        comparison.CompareBars();
        comparison.CompareEngines();
        comparison.CompareOrders();
        if (IsOfOneSpan(tape, other)) comparison.CompareStatistics();
        else comparison.Skip(ParityPart.Statistics, Count(tape, TapeKind.Statistic), "the tapes cover different times");
        comparison.CheckLines(tape, request.Tape);
        comparison.CheckLines(other, path);
        return Result(request, tape, other, path, comparison, [], [.. Faults(tape, request.Tape), .. Faults(other, path)], new());
    }

    private static ParityResult OfRerun(
        ParityRequest request, RecordedTape tape, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        TapeData data = new(tape, request.Tape, request.TradingHours);
        (RecordedTape host, ScriptJournal output, IReadOnlyList<string> notes) =
            HostRerun.Run(request, tape, data, progress, cancellation);
        RecordedTape both = tape.Header.Engine is null ? host : Joined(host, Engine(request, tape, data, cancellation));
        TapeComparison comparison = new(tape, both, isRerun: true);
        comparison.CompareBars();
        comparison.CompareEngines();
        comparison.CompareOrders();
        if (tape.Lines.Any(line => line.Kind == TapeKind.State))
            comparison.Skip(ParityPart.Statistics, Count(tape, TapeKind.Statistic), "they are of live trading too");
        else if (!tape.IsComplete) comparison.Skip(ParityPart.Statistics, 1, "the recording was broken off");
        else comparison.CompareStatistics();
        comparison.CheckLines(tape, request.Tape);
        return Result(request, tape, host, null, comparison, notes, [.. Faults(tape, request.Tape)], output);
    }

    private static RecordedTape Engine(
        ParityRequest request, RecordedTape tape, TapeData data, CancellationToken cancellation)
    {
        try
        {
            return EngineRerun.Run(tape, data.CalendarOf(tape.Header.Engine!.TradingHours), cancellation);
        }
        catch (InvalidDataException e)
        {
            throw new UnusableFileException(request.Tape, $"{e.Message}", $"record it anew", e);
        }
    }

    /// <summary>What the host did with bars and orders, and what the engine did by itself.</summary>
    private static RecordedTape Joined(RecordedTape host, RecordedTape engine) => host.With(
        [.. host.Lines.Where(line => line.Kind != TapeKind.Engine), .. engine.Lines.Where(line => line.Kind == TapeKind.Engine)]);

    private static bool IsOfOneSpan(RecordedTape tape, RecordedTape other)
    {
        TapeLine[] left = [.. tape.Lines.Where(line => line.Kind == TapeKind.Bar)];
        TapeLine[] right = [.. other.Lines.Where(line => line.Kind == TapeKind.Bar)];
        return tape.IsComplete && other.IsComplete && left.Length > 0 && right.Length > 0
            && left[0].UtcTicks == right[0].UtcTicks && left[^1].UtcTicks == right[^1].UtcTicks;
    }

    private static long Count(RecordedTape tape, TapeKind kind) => tape.Lines.Count(line => line.Kind == kind);

    private static ParityResult Result(
        ParityRequest request, RecordedTape tape, RecordedTape? other, string? otherPath, TapeComparison comparison,
        IReadOnlyList<string> notes, IReadOnlyList<string> faults, ScriptJournal output) => new()
        {
            Path = request.Tape,
            Tape = tape,
            OtherPath = otherPath,
            Other = other,
            Parts = comparison.Parts,
            Bars = comparison.Bars,
            Notes = [.. notes, .. comparison.Notes],
            Faults = faults,
            Output = output,
        };

    private static IEnumerable<string> Faults(RecordedTape tape, string path)
    {
        foreach (string fault in tape.Faults) yield return $"{path}: {fault}";
        if (!tape.IsComplete) yield return $"{path}: the recording was broken off";
        if (tape.Lost > 0) yield return FormattableString.Invariant($"{path}: {tape.Lost:N0} records are missing on the tape");
    }

    private static RecordedTape Read(string path)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return TapeReader.Read(stream);
        }
        catch (InvalidDataException e)
        {
            throw new UnusableFileException(path, $"{e.Message}", $"give a tape that NT8Bridge recorded", e);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableFileException(path, $"there is no such file", $"check the path", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputFileException(path, 0, e.Message, "give a file that can be read", e);
        }
    }
}
