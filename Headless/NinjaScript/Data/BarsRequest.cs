using System;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Data;

/// <summary>Asks for bars beside a script's series: those that the run holds, up to its present. Answers at once.</summary>
public class BarsRequest : IDisposable
{
    private bool _requested;

    /// <summary>The newest bars.</summary>
    public BarsRequest(Instrument instrument, int barsBack)
    {
        Instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        BarsBack = barsBack;
        FromLocal = NinjaTrader.Core.Globals.MinDate;
        ToLocal = NinjaTrader.Core.Globals.MaxDate;
    }

    /// <summary>The bars of whole days, from the first to the last.</summary>
    public BarsRequest(Instrument instrument, DateTime fromLocal, DateTime toLocal)
        : this(instrument, 0)
    {
        FromLocal = fromLocal.Date;
        ToLocal = toLocal.Date.AddDays(1);
    }

    /// <summary>Never raised: the host answers once.</summary>
    public event EventHandler<BarsUpdateEventArgs>? Update { add { } remove { } }

    /// <summary>The answer.</summary>
    public Bars Bars { get; private set; } = null!;

    /// <summary>How many bars were asked for; 0 for a range of days.</summary>
    public int BarsBack { get; }

    /// <summary>Type and size of the bars.</summary>
    public BarsPeriod BarsPeriod { get; set; } = new();

    /// <summary>First day.</summary>
    public DateTime FromLocal { get; }

    /// <summary>End of the last day.</summary>
    public DateTime ToLocal { get; }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>No effect on futures.</summary>
    public bool IsDividendAdjusted { get; set; }

    /// <summary>Whether bars restart with each trading day.</summary>
    public bool IsResetOnNewTradingDay { get; set; } = true;

    /// <summary>No effect on futures.</summary>
    public bool IsSplitAdjusted { get; set; }

    /// <summary>No effect: the run has one source.</summary>
    public LookupPolicies LookupPolicy { get; set; } = LookupPolicies.Repository;

    /// <summary>No effect: contracts are not joined.</summary>
    public MergePolicy MergePolicy { get; set; } = MergePolicy.UseDefault;

    /// <summary>Session template; null means the instrument's own.</summary>
    public TradingHours? TradingHours { get; set; }

    /// <summary>Asks, once for each object.</summary>
    public void Request(Action<BarsRequest, ErrorCode, string> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        if (_requested) throw new InvalidOperationException("A BarsRequest can be made once.");
        _requested = true;
        IRunHost host = RunHost.Current;
        BarsSeries? all;
        try
        {
            all = host.BarsUntilNow(this);
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException)
        {
            callback(this, ErrorCode.UserAbort, exception.Message);
            return;
        }

        if (all is null)
        {
            callback(this, ErrorCode.UserAbort, "There is no run, so there is no data.");
            return;
        }

        int last = all.Count - 1;
        while (last >= 0 && (all.GetUtcTicks(last) > host.VirtualUtcTicks || all.GetTime(last) > ToLocal)) last--;
        int first = BarsBack > 0 ? Math.Max(0, last - BarsBack + 1) : 0;
        while (BarsBack == 0 && first <= last && all.GetTime(first) <= FromLocal) first++;
        Bars = new Bars(all.Slice(first, last));
        callback(this, ErrorCode.NoError, string.Empty);
    }

    /// <summary>Nothing to release.</summary>
    public void Dispose() => GC.SuppressFinalize(this);
}
