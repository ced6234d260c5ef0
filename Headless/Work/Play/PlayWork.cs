using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Work.Compile;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Work.Play;

/// <summary>Runs a strategy on a chart: history first, then ticks as if live, on a virtual clock.</summary>
public static class PlayWork
{
    /// <summary>Plays to the end; an exception of the strategy is in the result.</summary>
    /// <exception cref="WorkException">The request is wrong, a file does not fit, or the scripts do not compile.</exception>
    /// <exception cref="InputFileException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ChartResult Run(
        PlayRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Limits.Begin();
        IReadOnlyDictionary<string, AtmStrategy> atm = AtmTemplates.Read(request.AtmTemplateFiles);
        PlatformFaults? platform = request.PlatformFaultsFile is { } file ? PlatformFaultsFile.Read(file) : null;
        RunData data = LoadWork.Run(request.Data with { IsDepthWanted = true }, progress, cancellation);
        if (data.Ticks.Length == 0)
            throw new WrongRequestException(RequestPart.Ticks, $"a chart plays ticks, and there are none.");
        if (request.UserDataFolder is { } own) return Play(request, atm, platform, data, own, progress, cancellation);
        using var folder = TemporaryPath.NewFolder("nt8bridge-play-");
        return Play(request, atm, platform, data, folder.Path, progress, cancellation);
    }

    private static ChartResult Play(
        PlayRequest request, IReadOnlyDictionary<string, AtmStrategy> atm, PlatformFaults? platform, RunData data, string folder,
        IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        var begin = LiveBegin.Of(LiveFrom(request, data), data.Store.HistoryOf(data.Instrument));
        long liveFrom = begin.UtcTicks;
        data = begin.ToldIn(data);
        Tick[] live = [.. data.Ticks.Where(tick => tick.UtcTicks >= liveFrom)];
        Dictionary<string, object> parameters = new(request.Parameters, StringComparer.Ordinal);
        request.Rithmic?.AddTo(parameters);
        using CompiledScripts scripts = ScriptLoading.Compile(request.Scripts, progress);
        ScriptJournal output = new();
        Type script = NamedScript.Strategy(request.Strategy, scripts.Strategies);
        var template = ChosenTemplate.Of(request.Template, script, parameters);
        RunRequest run = ScriptPreparation.Run(
            request.Limits,
            () =>
            {
                BarsPeriod period = NamedPeriod.Resolve(request.Period, data.Store, scripts);
                RunRequest made = ChartRequest.Of(data, data.Store, script, period, template.Parameters, folder, output, atm);
                data.CheckFineEnough(period, made.Host);
                return made;
            },
            cancellation);
        long liveTo = live.Length > 0 ? live[^1].UtcTicks : liveFrom;
        CheckFaults(request.Faults, liveFrom, liveTo);
        CheckMoments(platform, liveFrom, liveTo);
        StepShare share = new(progress, "playing");
        ChartPlay? play = null;
        Watched(
            request.Limits, script.Name,
            () =>
            {
                play = Chart(run, liveFrom, request.Faults, platform, data.Depth);
                play.Run(live, request.Speed, share, cancellation);
            },
            () => LateText.Of(script.Name, request.Limits, play?.Script, run.Host), cancellation);
        ChartResult result = play!.Result(data, output);
        return result with { LiveFromUtcTicks = liveFrom, Warnings = [.. result.Warnings, .. template.Notes] };
    }

    /// <summary>Plays on a thread of its own, which is left behind when the strategy takes longer than it may.</summary>
    /// <exception cref="WorkFailedException">The strategy came to its limit, or it ended an earlier process.</exception>
    private static void Watched(
        ScriptLimits limits, string script, Action play, Func<FormattableString> late, CancellationToken cancellation)
    {
        if (limits.Watch.Failure(script) is { } failure) throw new WorkFailedException($"{failure}");
        FormattableString? stopped = null;
        ScriptThread.Run(play, limits.Of(script, script), static () => { }, () => stopped = late(), cancellation);
        if (stopped is not null) throw new WorkFailedException(stopped);
    }

    /// <summary>When the live data begins: on one of the data's days, and with a tick to play.</summary>
    private static long LiveFrom(PlayRequest request, RunData data)
    {
        DateTime first = new(data.FirstUtcTicks), last = new(data.Ticks[^1].UtcTicks);
        if (request.LiveFromUtcTicks is not { } asked) return last.Date.Ticks;
        if (asked >= first.Date.Ticks && asked <= last.Ticks) return asked;
        string where = asked > last.Ticks
            ? "after the last tick, so that nothing would be played"
            : "before the data's first day";
        throw new WrongRequestException(
            RequestPart.LiveFrom,
            $"{Text(new DateTime(asked))} is {where}; the data goes from {Text(first)} to {Text(last)} UTC");
    }

    private static ChartPlay Chart(
        RunRequest run, long liveFrom, IReadOnlyList<StreamFault> faults, PlatformFaults? platform,
        IReadOnlyList<DepthRow> depth)
    {
        try
        {
            return new ChartPlay(run, liveFrom, platform) { Faults = faults, Depth = depth };
        }
        catch (ArgumentException e)
        {
            throw new WrongRequestException(RequestPart.Parameters, $"{e.Message}", e);
        }
    }

    private static void CheckFaults(IEnumerable<StreamFault> faults, long liveFrom, long liveTo)
    {
        StreamFault? outside = faults.FirstOrDefault(fault => fault.FromUtcTicks < liveFrom || fault.FromUtcTicks > liveTo);
        if (outside is null) return;
        string from = Text(new DateTime(liveFrom)), to = Text(new DateTime(liveTo));
        throw new WrongRequestException(
            RequestPart.Faults, $"'{outside}' would never happen: what is played goes from {from} to {to} UTC");
    }

    private static void CheckMoments(PlatformFaults? platform, long liveFrom, long liveTo)
    {
        TimedFault? outside = platform?.Faults.OfType<TimedFault>()
            .FirstOrDefault(fault => fault.At.Ticks < liveFrom || fault.At.Ticks > liveTo);
        if (outside is null) return;
        string from = Text(new DateTime(liveFrom)), to = Text(new DateTime(liveTo));
        throw new WrongRequestException(
            RequestPart.PlatformFaults, $"'{outside}' would never happen: what is played goes from {from} to {to} UTC");
    }

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
