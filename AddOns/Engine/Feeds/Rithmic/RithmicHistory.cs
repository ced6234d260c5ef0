using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.History;
using NT8Bridge.Feeds.Rithmic.Options;
using NT8Bridge.History;

namespace NT8Bridge.Feeds.Rithmic;

/// <summary>Past bars from Rithmic's history plant.</summary>
public sealed class RithmicHistory : IHistorySource
{
    private readonly TimeBarPager _pager;
    private readonly string _exchange;
    private readonly Func<CancellationToken, Task<string>> _contract;

    internal RithmicHistory(TimeBarPager pager, string exchange, Func<CancellationToken, Task<string>> contract)
    {
        _pager = pager;
        _exchange = exchange;
        _contract = contract;
    }

    /// <inheritdoc/>
    public string Name => "Rithmic history";

    /// <inheritdoc/>
    public BarOrigin Origin => BarOrigin.SideFeed;

    /// <inheritdoc/>
    /// <remarks>
    /// Blocks its thread until the window is loaded. The contract is the one that the request names, else the feed's front month.
    /// </remarks>
    public HistoryLoad Load(HistoryRequest request, CancellationToken cancellation)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        if (request.Interval.Seconds >= 86_400)
            return HistoryLoad.None("Rithmic's daily bars go by trading date, not by time; they are not asked for.");
        return LoadAsync(request, cancellation).GetAwaiter().GetResult();
    }

    private async Task<HistoryLoad> LoadAsync(HistoryRequest request, CancellationToken cancellation)
    {
        string contract;
        try
        {
            contract = await ContractAsync(request, cancellation).ConfigureAwait(false);
        }
        catch (RithmicException failure)
        {
            return HistoryLoad.None(failure.Message);
        }

        ReplayResult result = await _pager.LoadAsync(
            contract, _exchange, request.Interval, request.FromUtcTicks, request.ToUtcTicks, cancellation).ConfigureAwait(false);
        Bar[] bars = result.Bars.ToArray();
        string reason = result.Reason;
        if (reason.Length == 0 && bars.Length == 0) reason = "Rithmic has no bars of " + contract + " for this window.";
        if (reason.Length == 0 && result.Bars.Conflicts > 0)
            reason = result.Bars.Conflicts + " bars came twice with different prices; the first of each was kept.";
        return new HistoryLoad(bars, reason, result.Bars.Unsound + result.Bars.Conflicts);
    }

    private async Task<string> ContractAsync(HistoryRequest request, CancellationToken cancellation)
    {
        string named = RithmicInstrument.Parse(request.Instrument).Contract;
        return named.Length > 0 ? named : await _contract(cancellation).ConfigureAwait(false);
    }
}
