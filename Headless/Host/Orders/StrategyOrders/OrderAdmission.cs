using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.Core;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Whether a call for an order may go on at all, before the rules of the managed approach look at it.</summary>
internal sealed class OrderAdmission(
    StrategyBase strategy, StrategyOrderLife orders, Holdings holdings, BarWalk walk, OrderTrace trace)
{
    public const string NeedsManaged =
        "With IsUnmanaged = true only unmanaged order methods can be used: managed and unmanaged order methods can't be mixed";

    private const string NeedsUnmanaged =
        "SubmitOrderUnmanaged() needs IsUnmanaged = true: managed and unmanaged order methods can't be mixed";

    private const int LongestSignalName = 50;

    /// <summary>
    /// False for a call that is ignored. The trace says why, and for a mistake in the script also the log.
    /// <paramref name="method"/> is <see cref="OrderTrace.Managed"/> or <see cref="OrderTrace.Unmanaged"/>.
    /// </summary>
    public bool Admits(string method, int series, in ManagedCall call, string signal, string fromEntry)
    {
        string? reason = null;
        string? error = null;
        bool isUnmanaged = method == OrderTrace.Unmanaged;
        if (strategy.State is not (State.Historical or State.Transition or State.Realtime) || orders.IsClosed)
            reason = $"Orders can't be submitted in state {strategy.State}";
        else if (strategy.IsUnmanaged != isUnmanaged)
            error = isUnmanaged ? NeedsUnmanaged : NeedsManaged;
        else if (series < 0 || series >= strategy.BarsArray.Length)
            error = $"There is no series {series}; the strategy has {strategy.BarsArray.Length}";
        else if (signal.Length > LongestSignalName)
            error = $"The signal name '{signal}' is longer than {LongestSignalName} characters";
        else if (!double.IsFinite(call.LimitPrice) || !double.IsFinite(call.StopPrice))
            error = $"The limit price {call.LimitPrice} or stop price {call.StopPrice} is not a number";
        else if (strategy.CurrentBars[0] < strategy.BarsRequiredToTrade)
            reason = "The strategy has fewer bars than BarsRequiredToTrade";
        else
            error = PassedStop(series, call);

        if (error is not null)
        {
            StrategyBase.Log(
                $"Strategy '{strategy.Name}' at {orders.Now:yyyy-MM-dd HH:mm:ss}: {method}() was ignored. {error}.",
                LogLevel.Error);
        }

        if ((reason ?? error) is not { } why) return true;
        if (trace.IsOn)
        {
            trace.Ignored(
                method,
                OrderTrace.Details(
                    series, call.Action, call.Type, call.Quantity ?? 0, call.LimitPrice, call.StopPrice, signal, fromEntry),
                why);
        }

        return false;
    }

    /// <summary>
    /// Why a stop entry is declined in history: NinjaTrader does not take one whose price the market has passed. In realtime the
    /// order goes out and is rejected. Exits go out in either case, since they protect a position.
    /// </summary>
    private string? PassedStop(int series, in ManagedCall call)
    {
        if (orders.IsRealtime || !call.IsEntry || call.Type is not (OrderType.StopMarket or OrderType.StopLimit)) return null;
        Holding holding = holdings.Of(series);

        // A series without a bar has no market yet that a price could have passed.
        if (holding.LastTick is null && holding.LastIndex < 0) return null;
        double market = walk.IsOn && ReferenceEquals(holdings.Of(walk.Series), holding) ? walk.Price : holding.LastPrice;
        double stopPrice = holding.Instrument.MasterInstrument.RoundToTickSize(call.StopPrice);
        return StopSide.Fault(call.Type, call.IsBuy, stopPrice, market, "placed");
    }
}
