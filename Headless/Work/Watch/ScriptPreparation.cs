using System;
using System.Globalization;
using System.Threading;

namespace NT8Bridge.Headless.Work.Watch;

/// <summary>
/// What scripts are asked before any run begins: the settings of their bars types. It is their code too, which may never return.
/// </summary>
internal static class ScriptPreparation
{
    private const string Key = "preparation";

    /// <summary>Asks within the limits.</summary>
    /// <exception cref="WorkFailedException">It did not come back in time, or it ended the process before.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static T Run<T>(ScriptLimits limits, Func<T> ask, CancellationToken cancellation)
    {
        if (limits.Watch.Failure(Key) is { } failure) throw new WorkFailedException($"{failure}");
        T answer = default!;
        bool isInTime = ScriptThread.Run(
            () => answer = ask(), limits.Of("BarsType", Key), static () => { }, static () => { }, cancellation);
        if (isInTime) return answer;
        string seconds = limits.Longest.GetValueOrDefault().TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        throw new WorkFailedException(
            $"the scripts' bars types were stopped after {seconds} s ({RequestPart.Timeout}): their settings did not return");
    }
}
